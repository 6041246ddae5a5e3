"""The colours and letters of the page."""

import gradio as gr

# Only fonts of the reader's own machine: the page loads nothing from elsewhere.
# Gradio's own shades stay under the contrasts that WCAG 2.1 AA asks for: 4.5 for text, 3 for the
# edges of fields and boxes.
THEME = gr.themes.Base(
    primary_hue="blue",
    font=["system-ui", "sans-serif"],
    font_mono=["ui-monospace", "monospace"],
    text_size="lg",
).set(
    button_primary_background_fill="*primary_700",
    button_primary_background_fill_hover="*primary_800",
    button_primary_background_fill_dark="*primary_700",
    button_primary_background_fill_hover_dark="*primary_800",
    button_primary_text_color="white",
    block_label_text_color="*neutral_900",
    block_label_text_color_dark="*neutral_100",
    block_title_text_color="*neutral_900",
    block_title_text_color_dark="*neutral_100",
    body_text_color_subdued="*neutral_600",
    body_text_color_subdued_dark="*neutral_300",
    input_background_fill="white",
    input_background_fill_dark="*neutral_900",
    input_border_color="*neutral_500",
    input_border_color_dark="*neutral_400",
    input_border_color_focus="*primary_700",
    input_border_color_focus_dark="*primary_300",
    input_border_width="1px",
    input_placeholder_color="*neutral_600",
    input_placeholder_color_dark="*neutral_400",
    checkbox_border_color="*neutral_600",
    checkbox_border_color_dark="*neutral_300",
    checkbox_border_color_focus="*primary_700",
    checkbox_border_color_focus_dark="*primary_300",
    checkbox_border_width="1px",
    checkbox_background_color_selected="*primary_700",
    checkbox_background_color_selected_dark="*primary_600",
    link_text_color="*primary_700",
    link_text_color_dark="*primary_300",
    link_text_color_hover="*primary_800",
    link_text_color_hover_dark="*primary_200",
    link_text_color_visited="*primary_700",
    link_text_color_visited_dark="*primary_300",
)
