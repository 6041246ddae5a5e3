"""The buttons with questions that can be asked next."""

from collections.abc import Sequence

import gradio as gr

from app.further import MOST

Shown = tuple[gr.Column | gr.Button, ...]  # in the order of `further_buttons`


def further_buttons() -> tuple[gr.Column, list[gr.Button]]:
    """A heading with `MOST` buttons under it; hidden until `further_offered` shows them."""
    with gr.Column(visible=False, elem_id="verder") as column:
        gr.HTML('<h2 class="tussenkop">Vraag verder</h2>')
        buttons = [
            gr.Button("", size="sm", visible=False, elem_classes="voorbeeld") for _ in range(MOST)
        ]
    return column, buttons


def further_offered(questions: Sequence[str]) -> Shown:
    """A button for each question, and no other."""
    texts = [*questions, *[""] * MOST][:MOST]
    buttons = [gr.Button(text, visible=bool(text)) for text in texts]
    return gr.Column(visible=bool(questions)), *buttons
