// Makes tables of the class `lijst` sortable by the heads of their columns, and shows long ones in
// parts. Without this script a table is whole, in the order of the server.
(() => {
  const PART = 25; // rows that are shown at once
  const SHORT_PART = 10; // on a narrow screen, where each row is a card
  const dutch = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });
  const unsaid = (text) => text === "" || text === "–";

  const textOf = ({ cells }, column) =>
    cells[column].querySelector("time")?.dateTime ?? cells[column].textContent.trim();

  // 1250.5 of "1.250,5 scholen", 2031 of "(2031)"; NaN of other text, dates among it.
  const numberOf = (text) => {
    const found = text.match(/^\(?(-?\d[\d.]*(?:,\d+)?)(?![\d./-])/);
    return found ? parseFloat(found[1].replaceAll(".", "").replace(",", ".")) : NaN;
  };

  // Rows that say nothing in the column come last, whatever the direction.
  const sorted = (rows, column, direction) => {
    const texts = new Map(rows.map((row) => [row, textOf(row, column)]));
    const said = rows.filter((row) => !unsaid(texts.get(row)));
    const numbers = said.every((row) => !Number.isNaN(numberOf(texts.get(row))));
    const order = numbers ? (a, b) => numberOf(a) - numberOf(b) : dutch.compare;
    said.sort((a, b) => direction * order(texts.get(a), texts.get(b)));
    return [...said, ...rows.filter((row) => unsaid(texts.get(row)))];
  };

  const sort = (table, column, direction) => {
    const body = table.tBodies[0];
    body.append(...sorted([...body.rows], column, direction));
    [...table.tHead.rows[0].cells].forEach((head, at) => {
      if (at === column) head.setAttribute("aria-sort", direction > 0 ? "ascending" : "descending");
      else head.removeAttribute("aria-sort");
    });
    showPart(table, 0);
  };

  const element = (name, kind, text) => {
    const made = document.createElement(name);
    made.className = kind;
    made.textContent = text;
    return made;
  };

  const button = (text, action) => {
    const made = element("button", "knopje", text);
    made.type = "button";
    made.addEventListener("click", action);
    return made;
  };

  const parts = new WeakMap(); // table -> what shows one of its parts

  const showPart = (table, part) => parts.get(table)?.(part);

  // The buttons under a long table. They stay where they are, so that the focus stays there too.
  const cut = (table, frame) => {
    const rows = table.tBodies[0].rows;
    const size = matchMedia("(max-width: 40rem)").matches ? SHORT_PART : PART;
    const last = Math.ceil(rows.length / size) - 1;
    if (last < 1) return;
    let current = 0;
    const told = element("span", "deel", "");
    told.setAttribute("role", "status");
    const back = button("Vorige rijen", () => show(current - 1));
    const on = button("Volgende rijen", () => show(current + 1));
    const show = (part) => {
      if (part < 0 || part > last) return;
      current = part;
      const first = part * size;
      [...rows].forEach((row, at) => (row.hidden = at < first || at >= first + size));
      told.textContent = `${first + 1}-${Math.min(first + size, rows.length)} van ${rows.length}`;
      back.setAttribute("aria-disabled", part === 0);
      on.setAttribute("aria-disabled", part === last);
    };
    const row = element("div", "bladeren", "");
    row.append(back, told, on);
    frame.after(row);
    parts.set(table, show);
    show(0);
  };

  // On a narrow screen, where the heads are not shown.
  const chooser = (table, names) => {
    const choice = document.createElement("select");
    choice.append(new Option("zoals gevonden", ""));
    names.forEach((name, column) => {
      choice.append(new Option(`${name}, oplopend`, `${column} 1`));
      choice.append(new Option(`${name}, aflopend`, `${column} -1`));
    });
    const found = [...table.tBodies[0].rows];
    choice.addEventListener("change", () => {
      if (choice.value) sort(table, ...choice.value.split(" ").map(Number));
      else {
        table.tBodies[0].append(...found);
        showPart(table, 0);
      }
    });
    const label = element("label", "volgorde", "Volgorde ");
    label.append(choice);
    return label;
  };

  const enhance = (table) => {
    const heads = table.tHead ? [...table.tHead.rows[0].cells] : [];
    // Gradio puts the heads back to text where it shows another result in the same table.
    if (!heads.length || heads[0].querySelector("button")) return;
    const frame = table.closest(".schuif");
    const names = heads.map((head) => head.textContent.trim());
    heads.forEach((head, column) => {
      const act = () => sort(table, column, head.ariaSort === "ascending" ? -1 : 1);
      head.replaceChildren(button(names[column], act));
    });
    frame.before(chooser(table, names));
    cut(table, frame);
    table.classList.add("sorteerbaar");
  };

  const enhanceAll = () => document.querySelectorAll("table.lijst").forEach(enhance);
  new MutationObserver(enhanceAll).observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  enhanceAll();
})();
