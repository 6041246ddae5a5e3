// Copies the reference that stands beside a button; the page of Gradio has no part for it.
(() => {
  // A name of a button goes before what it says, so screen readers hear it here.
  const told = document.createElement("p");
  told.className = "alleen-voor-lezers";
  told.setAttribute("role", "status");
  document.body.append(told);

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-kopieer]");
    if (!button) return;
    const text = document.getElementById(button.dataset.kopieer).textContent;
    told.textContent = "";
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Gekopieerd";
    } catch {
      button.textContent = "Kopiëren mag niet van je browser";
    }
    told.textContent = button.textContent;
  });
})();
