// Gradio takes the language of its own words from the browser; this page is Dutch for everyone.
Object.defineProperty(navigator, "language", { get: () => "nl" });
