// Copies the reference that stands beside a button; the page of Gradio has no part for it.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-kopieer]");
  if (!button) return;
  const text = document.getElementById(button.dataset.kopieer).textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Gekopieerd";
  } catch {
    button.textContent = "Kopiëren mag niet van je browser";
  }
});
