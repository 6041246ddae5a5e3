"""The colours and letters of the page."""

import gradio as gr

# Only fonts of the reader's own machine: the page loads nothing from elsewhere.
THEME = gr.themes.Base(
    primary_hue="blue",
    font=["system-ui", "sans-serif"],
    font_mono=["ui-monospace", "monospace"],
    text_size="lg",
).set(
    # Gradio's own shades stay under the contrast of 4.5 that WCAG 2.1 AA asks for.
    button_primary_background_fill="*primary_700",
    button_primary_background_fill_hover="*primary_800",
    button_primary_text_color="white",
    block_label_text_color="*neutral_900",
    input_placeholder_color="*neutral_600",
)
