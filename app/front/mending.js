// What Gradio leaves undone for who reads by keyboard or by ear; docs/accessibility.md lists it.
(() => {
  const NAME = "Vindplaats";
  // Words that Gradio has in English only, in messages and as names of buttons.
  const WORDS = {
    "Close": "Sluit",
    "Clear": "Maak leeg",
    "Connection Lost": "Geen verbinding",
    "Connection to the server was lost. Attempting reconnection...":
      "De verbinding met Vindplaats is weg. De pagina probeert het zelf opnieuw.",
    "Connection errored out. Failed to fetch":
      "De verbinding met Vindplaats is weg. Probeer het opnieuw.",
    "Connection errored out.": "De verbinding met Vindplaats is weg. Probeer het opnieuw.",
    "This application is currently busy. Please try again.":
      "Vindplaats heeft het nu te druk. Probeer het over een minuut opnieuw.",
    "Error": "Het ging mis",
    "Warning": "Let op",
    "Info": "Melding",
    "Success": "Gelukt",
    "Drop File Here": "Sleep je bestanden hierheen",
    "Loading": "Bezig",
  };
  const SPOKEN = ".toast-wrap, [data-testid='status-tracker']";

  const set = (element, name, value) => {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  };

  // Only the tab that is chosen is reached by Tab; the arrow keys go to the others.
  const mendTabs = () => {
    for (const list of document.querySelectorAll('[role="tablist"]')) {
      const outer = list.closest('[role="tabpanel"]');
      const parent = outer && document.getElementById(`${outer.id}-button`);
      set(list, "aria-label", parent ? parent.textContent.trim() : `Onderdelen van ${NAME}`);
      for (const tab of list.querySelectorAll('[role="tab"]')) {
        set(tab, "tabindex", tab.ariaSelected === "true" ? "0" : "-1");
      }
    }
    for (const panel of document.querySelectorAll('[role="tabpanel"][id]')) {
      set(panel, "aria-labelledby", `${panel.id}-button`);
    }
  };

  const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  document.addEventListener("keydown", (event) => {
    const tab = event.target.closest('[role="tab"]');
    if (!tab || event.ctrlKey || event.altKey || event.metaKey) return;
    const all = [...tab.closest('[role="tablist"]').querySelectorAll('[role="tab"]')];
    const wanted = {
      Home: all[0],
      End: all.at(-1),
      [event.key in STEPS ? event.key : ""]:
        all[(all.indexOf(tab) + STEPS[event.key] + all.length) % all.length],
    }[event.key];
    if (!wanted) return;
    event.preventDefault();
    wanted.focus();
    wanted.click();
  });

  // A list of choices opens at any key, also at one to go past it, and then stays open. When a
  // choice is made by Enter, its field lets go of the focus: it gets that back, with the list closed.
  const PAST = new Set(["Tab", "Shift", "Control", "Alt", "Meta"]);
  let entered = null; // the field where Enter was the last that was pressed
  let regains = false;
  const press = (event) => {
    const field = event.target.closest?.('[role="combobox"]');
    entered = event.key === "Enter" ? field : null;
    if (field && PAST.has(event.key)) event.stopPropagation();
  };
  addEventListener("keydown", press, true);
  addEventListener("pointerdown", press, true);
  addEventListener("focusout", (event) => {
    if (event.target !== entered || !document.hasFocus()) return;
    regains = true;
    event.target.focus();
    regains = false;
  });
  addEventListener("focus", (event) => regains && event.stopImmediatePropagation(), true);

  // The link of a file is called after its size; with the name of the file it says what it gets.
  const mendFiles = () => {
    for (const row of document.querySelectorAll("tr.file")) {
      const name = row.querySelector("td.filename");
      const link = row.querySelector("a.download-link");
      if (!name || !link) continue;
      const id = `${row.closest(".block").id}-${[...row.parentElement.children].indexOf(row)}`;
      set(name, "id", `naam-${id}`);
      set(link, "id", `bestandslink-${id}`);
      set(link, "aria-labelledby", `${name.id} ${link.id}`);
      for (const node of link.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE) continue;
        const dutch = node.data.replace(/(\d)\.(\d)/, "$1,$2");
        if (dutch !== node.data) node.data = dutch;
      }
    }
  };

  // What scrolls is a stop of Tab; a list of choices is gone as soon as the focus leaves its field.
  const mendLists = () => {
    for (const list of document.querySelectorAll('[role="listbox"]')) set(list, "tabindex", "-1");
  };

  // What goes wrong with an upload has a code before our own words.
  const dutchOf = (text) => WORDS[text] ?? text.match(/^HTTP \d+: (.+)$/s)?.[1];

  const mendWords = () => {
    for (const part of document.querySelectorAll(SPOKEN)) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const dutch = dutchOf(walker.currentNode.data.trim());
        if (dutch) walker.currentNode.data = dutch;
      }
    }
    for (const element of document.querySelectorAll("button[aria-label], button[title]")) {
      for (const name of ["aria-label", "title"]) {
        const dutch = WORDS[element.getAttribute(name)];
        if (dutch) element.setAttribute(name, dutch);
      }
    }
    // A message is no button, and has one of its own to close it.
    for (const head of document.querySelectorAll(".toast-header[role]")) {
      head.removeAttribute("role");
      head.removeAttribute("tabindex");
    }
    // The value of a choice as a tooltip: a code that says nothing beside its label.
    for (const box of document.querySelectorAll("label > input[title]")) box.removeAttribute("title");
  };

  // What the window is called: what is asked, where on the page, and the page.
  const mendTitle = () => {
    const address = new URLSearchParams(location.search);
    const asked = address.get("vraag") || address.get("onderwerp");
    const chosen = [...document.querySelectorAll('[role="tab"][aria-selected="true"]')];
    const tab = chosen.filter((one) => one.checkVisibility()).at(-1)?.textContent.trim();
    const title = [asked, tab, NAME].filter(Boolean).join(" - ");
    if (document.title !== title) document.title = title;
  };

  const mend = () => {
    const main = document.querySelector("main");
    if (!main) return;
    set(main, "id", "inhoud");
    set(main, "tabindex", "-1");
    mendTabs();
    mendFiles();
    mendLists();
    mendWords();
    mendTitle();
  };
  new MutationObserver(mend).observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributeFilter: ["aria-selected", "aria-label", "title"],
  });
  document.addEventListener("adres", mendTitle);
  addEventListener("popstate", mendTitle);
  mend();
})();
