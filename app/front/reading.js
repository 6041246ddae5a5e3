// Links that open a document, or a part of it, without loading the page anew; and the reader's
// attention for what has come.
(() => {
  let known = new Set(); // what asked for attention before

  const plain = (event) =>
    event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.naar-deel");
    const field = document.querySelector("#lees-plek textarea, #lees-plek input");
    const button = document.getElementById("lees-knop");
    // Without the fields of Gradio the link is followed as any other.
    if (!link || !plain(event) || !field || !button) return;
    event.preventDefault();
    known = new Set();
    field.value = new URL(link.href).search;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    // Gradio has to see the value before the button.
    setTimeout(() => button.click(), 0);
  });

  const wide = matchMedia("(min-width: 64rem)");
  const arrived = () => {
    for (const outline of document.querySelectorAll("details.inhoud:not([data-gezien])")) {
      outline.dataset.gezien = "";
      outline.open = wide.matches;
      const current = outline.querySelectorAll(".nu");
      const list = outline.querySelector("nav");
      if (current.length) list.scrollTop = current[0].offsetTop - list.offsetTop;
    }
    const asking = [...document.querySelectorAll("[data-aandacht]")].filter((element) =>
      element.checkVisibility(),
    );
    const wanted = asking.filter((element) => !known.has(element.dataset.aandacht)).at(-1);
    if (wanted) {
      wanted.focus({ preventScroll: true });
      wanted.scrollIntoView({ block: "start" });
    }
    known = new Set(asking.map((element) => element.dataset.aandacht));
  };
  new MutationObserver(arrived).observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["class", "style", "data-aandacht"],
  });

  // Buttons that go when they are used, and where one goes on.
  const onward = {
    "nee-laat-staan": "verwijder",
    "zet-erin": "toevoegen-stand",
    "niet-toevoegen": "toevoegen-stand",
  };
  document.addEventListener("click", (event) => {
    const next = document.getElementById(onward[event.target.closest("button")?.id]);
    if (!next) return;
    if (next.tabIndex < 0) next.tabIndex = -1;
    next.focus();
  });
})();
