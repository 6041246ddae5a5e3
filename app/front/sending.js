// Files that are too large or too many are told of before anything is sent, the others go on.
(() => {
  const INPUT = "#bestanden input[type=file]";

  // What may be sent of the files; for the rest a message.
  const sifted = (files) => {
    const limits = document.getElementById("grenzen").dataset;
    const largest = Number(limits.grootste);
    const most = Number(limits.meeste);
    const together = Number(limits.samen);
    const told = document.getElementById("te-veel");
    told.textContent = "";
    if (files.length > most) {
      told.textContent = `Je koos ${files.length} bestanden. Kies er ten hoogste ${most} tegelijk.`;
      return [];
    }
    const large = files.filter((file) => file.size > largest);
    if (large.length) {
      const names = large.map((file) => `${file.name} (${Math.ceil(file.size / 1e6)} MB)`);
      told.textContent =
        `Te groot, en daarom niet verstuurd: ${names.join(", ")}. ` +
        `Een bestand mag ${largest / 1e6} MB zijn. ` +
        "Splits het, of bewaar het met kleinere afbeeldingen.";
    }
    const kept = files.filter((file) => file.size <= largest);
    const size = kept.reduce((sum, file) => sum + file.size, 0);
    if (size > together) {
      told.textContent =
        `Deze bestanden zijn samen te groot (${Math.ceil(size / 1e6)} MB), en daarom niet ` +
        `verstuurd. Samen mogen ze ${together / 1e6} MB zijn. Voeg ze in delen toe.`;
      return [];
    }
    return kept;
  };

  const send = (input, files) => {
    const kept = new DataTransfer();
    for (const file of files) kept.items.add(file);
    input.files = kept.files;
    if (files.length) input.dispatchEvent(new Event("change", { bubbles: true }));
  };

  const hold = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  addEventListener(
    "change",
    (event) => {
      const input = event.target;
      // Our own event is not trusted: what it brings was sifted.
      if (!event.isTrusted || !input.matches?.(INPUT)) return;
      hold(event);
      send(input, sifted([...input.files]));
    },
    true,
  );
  addEventListener(
    "drop",
    (event) => {
      const input = event.target.closest?.("#bestanden")?.querySelector("input[type=file]");
      if (!input) return;
      hold(event);
      send(input, sifted([...event.dataTransfer.files]));
    },
    true,
  );
})();
