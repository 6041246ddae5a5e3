// Every state of the page has an address: what is shown says it in `data-adres`, and here it goes
// into the address bar. Opening that address shows the state again (app/restoring.py).
(() => {
  const PLACE = "plaats"; // the opened passage: place.js keeps that part
  const THEME = "__theme";

  // The address without the opened passage, so that two can be compared.
  const stateOf = (search) => {
    const parameters = new URLSearchParams(search);
    parameters.delete(PLACE);
    parameters.delete(THEME);
    parameters.sort();
    return parameters.toString();
  };

  let current = stateOf(location.search);
  // Whether the first result is still to come of a tab that was opened. Its address takes the place
  // of the one that was asked for: going back to that would only bring the reader here again.
  let opening = current !== "";

  const go = (address) => {
    const state = stateOf(address);
    const way = opening ? "replaceState" : "pushState";
    opening = false;
    if (state === current) return;
    current = state;
    const parameters = new URLSearchParams(address);
    const theme = new URLSearchParams(location.search).get(THEME);
    if (theme) parameters.set(THEME, theme);
    history[way](null, "", `?${parameters}`);
    document.dispatchEvent(new CustomEvent("adres", { detail: { state } }));
  };

  const visible = (element) => element.parentElement.checkVisibility();

  // A new result: the innermost part of the page that changed and carries an address.
  new MutationObserver((changes) => {
    const holds = (node) =>
      node.nodeType === Node.ELEMENT_NODE &&
      (node.matches("[data-adres]") ? node : node.querySelector("[data-adres]"));
    for (const change of changes) {
      // Where a result takes the place of another, Gradio keeps the element and changes it.
      for (const node of change.type === "attributes" ? [change.target] : change.addedNodes) {
        const found = holds(node);
        if (found && visible(found)) go(found.dataset.adres);
      }
    }
  }).observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributeFilter: ["data-adres"],
  });

  // Another tab: the address of what it shows, else that of the tab alone. Gradio calls the
  // button of a tab after the tab.
  const opened = (tab) => {
    const panel = document.getElementById(tab.getAttribute("aria-controls"));
    const inner = panel?.querySelector('[role="tab"][aria-selected="true"]');
    if (inner) {
      opened(inner);
      return;
    }
    const shown = panel?.querySelector("[data-adres]");
    opening = false;
    go(shown ? shown.dataset.adres : `tab=${tab.id.replace(/^tab-|-button$/g, "")}`);
    opening = !shown;
  };
  document.addEventListener("click", (event) => {
    const tab = event.target.closest('[role="tab"]');
    // After Gradio has shown the panel. Arrow keys (mending.js) choose a tab by a script's click.
    if (tab && (event.isTrusted || tab === document.activeElement)) setTimeout(() => opened(tab), 0);
  });

  // Gradio's page has a base, against which "#below" would be another page.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    const href = link?.getAttribute("href") ?? link?.getAttribute("xlink:href");
    const target = href?.startsWith("#") && document.getElementById(href.slice(1));
    if (!target) return;
    event.preventDefault();
    history.replaceState(null, "", `${location.pathname}${location.search}${href}`);
    target.scrollIntoView();
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  });

  // Back and forward: another passage is place.js's; any other state is opened anew.
  addEventListener("popstate", () => {
    if (stateOf(location.search) !== current) location.reload();
  });
})();
