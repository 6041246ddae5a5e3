// The panel at the right that shows the place of cited words: on the page of the PDF, or in the
// text. A link `a.naar-plaats` opens it, and so does an address with `plaats=`.
(() => {
  const PARAMETER = "plaats"; // "<document id>,<start>,<end>"
  const NARROW = matchMedia("(max-width: 63.99rem)"); // there it covers the page
  const FAILED =
    '<h2 tabindex="-1">Dit lukt nu niet</h2><p class="fout">De plaats is niet te laden. ' +
    "Controleer de verbinding, of log opnieuw in, en probeer het dan nog eens.</p>";

  const panel = document.createElement("aside");
  panel.id = "plaats";
  panel.setAttribute("aria-label", "Vindplaats");
  panel.hidden = true;
  panel.innerHTML =
    '<button type="button" class="sluiten">Sluit deze vindplaats</button>' +
    '<p class="alleen-voor-lezers" role="status"></p><div class="inhoud"></div>';
  const status = panel.querySelector("[role=status]");
  const content = panel.querySelector(".inhoud");

  let shown = null; // the place that is shown
  let opener = null; // the link that opened the panel
  let asked = 0; // only the last request is shown

  const parsed = (text) => {
    const found = /^(.+),(\d+),(\d+)$/s.exec(text ?? "");
    return found && { document: found[1], start: found[2], end: found[3] };
  };
  const written = (place) => `${place.document},${place.start},${place.end}`;
  const addressed = () => parsed(new URLSearchParams(location.search).get(PARAMETER));

  const push = (place) => {
    const parameters = new URLSearchParams(location.search);
    if (place) parameters.set(PARAMETER, written(place));
    else parameters.delete(PARAMETER);
    const search = parameters.toString();
    history.pushState(null, "", search ? `?${search}` : location.pathname);
  };

  // What the panel covers cannot be reached by keyboard.
  const cover = () => {
    const covered = !panel.hidden && NARROW.matches;
    for (const part of document.body.children) if (part !== panel) part.inert = covered;
    document.body.classList.toggle("met-plaats", !panel.hidden);
  };

  const load = async (place, page, focused) => {
    const request = ++asked;
    const query = new URLSearchParams({ start: place.start, end: place.end });
    if (page) query.set("bladzijde", page);
    content.setAttribute("aria-busy", "true");
    status.textContent = "De vindplaats wordt geladen.";
    let html = FAILED;
    try {
      const address = `plaats/${encodeURIComponent(place.document)}?${query}`;
      const answer = await fetch(new URL(address, document.baseURI));
      const text = await answer.text();
      // Anything else is not ours: a page to log in, a message of a proxy.
      if (text.startsWith("<article")) html = text;
    } catch {
      // No connection: the message above tells.
    }
    if (request !== asked || panel.hidden) return;
    content.innerHTML = html;
    content.removeAttribute("aria-busy");
    status.textContent = content.querySelector(".teller")?.textContent ?? "";
    (content.querySelector(focused) ?? content.querySelector("h2")).focus({ preventScroll: true });
    panel.scrollTop = 0;
    content
      .querySelector("svg.markering rect, mark.markering")
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  const open = (place, link) => {
    if (panel.hidden || (link && !panel.contains(link))) opener = link ?? null;
    shown = place;
    if (panel.hidden) content.replaceChildren();
    panel.hidden = false;
    cover();
    load(place, null, "h2");
  };

  const close = () => {
    if (panel.hidden) return;
    panel.hidden = true;
    shown = null;
    content.replaceChildren();
    cover();
    if (opener?.isConnected) opener.focus();
  };

  const closeByHand = () => {
    close();
    if (addressed()) push(null);
  };

  document.addEventListener("click", (event) => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("a.naar-plaats");
    const place = link && parsed(decodeURIComponent(link.dataset.plaats));
    if (!place) return;
    event.preventDefault();
    if (!shown || written(place) !== written(shown)) push(place);
    open(place, link);
  });

  panel.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.matches(".sluiten")) closeByHand();
    else if (button?.dataset.bladzijde) {
      load(shown, button.dataset.bladzijde, `[data-richting="${button.dataset.richting}"]`);
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || panel.hidden) return;
    const active = document.activeElement;
    if (panel.contains(active) || active === document.body) closeByHand();
  });

  // A page that cannot be drawn: its words are shown instead.
  panel.addEventListener(
    "error",
    (event) => {
      const message = event.target.dataset?.mislukt;
      if (!message) return;
      const told = document.createElement("p");
      told.className = "melding";
      told.setAttribute("role", "alert");
      told.textContent = message;
      const figure = event.target.closest("figure");
      figure.before(told);
      figure.classList.add("zonder-beeld");
    },
    true,
  );

  const follow = () => {
    const place = addressed();
    if (!place) close();
    else if (!shown || written(place) !== written(shown)) open(place);
  };

  // Another result or tab: the place belonged to the one before (app/front/address.js tells).
  document.addEventListener("adres", () => {
    opener = null;
    close();
  });

  document.body.append(panel);
  NARROW.addEventListener("change", cover);
  addEventListener("popstate", follow);
  follow();
})();
