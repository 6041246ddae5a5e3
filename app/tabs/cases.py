"""The tab of practice cases: schools like mine, some side by side, and what they share."""

from collections.abc import Sequence
from dataclasses import dataclass

import gradio as gr

from app.cases.across import across
from app.cases.compare import compared
from app.cases.entries import CaseFilter, Entry, chosen, entries_in
from app.cases.likeness import Likeness, ranked
from app.cases.rows import entry_json, likeness_json
from app.cases.text import name
from app.shown.cases import MOST, asked, cards_html
from app.shown.compared import across_html, compared_html
from app.tabs.actions import Actions
from app.tabs.case_fields import LABELS, case_fields, criteria_of
from app.tabs.failing import attempted
from app.tabs.keeping import offered, table_buttons

INTRODUCTION = (
    "Zoek scholen die op jouw school lijken. Vul in wat je weet; niets is verplicht. Je ziet "
    "waarom een school is gevonden, wat anders is en wat er hielp."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was found for a school."""

    ranking: Sequence[Likeness]
    notes: Sequence[str] = ()  # Dutch; how the wish was read


def cases_tab(actions: Actions) -> None:
    """The contents of the tab."""

    def search(*values: str | list[str]) -> tuple[object, ...]:
        found, error = attempted(lambda: _found(actions, values[:-1], str(values[-1])))
        ranking = found.ranking if found else ()
        html = cards_html(ranking, found.notes) if found else error
        choices = [(name(one.entry.case), one.entry.id) for one in ranking[:MOST]]
        several = len(choices) > 1
        return (
            html,
            ranking,
            gr.CheckboxGroup(choices, value=[], visible=several),
            gr.Button(visible=several),
            "",
            _across(ranking),
            *offered(ranking),
        )

    def beside(ids: list[str]) -> str:
        rows, error = attempted(lambda: compared(chosen(_entries(actions), ids)))
        return compared_html(rows) if rows else error

    gr.HTML(f'<p class="inleiding">{INTRODUCTION}</p>')
    fields = case_fields()
    wish = gr.Textbox(
        label="Wat wil je weten of bereiken?",
        placeholder="Bijvoorbeeld: leerlingen lezen met meer plezier",
        elem_id="wens",
    )
    button = gr.Button("Zoek scholen", variant="primary", elem_id="zoek-scholen")
    shown = gr.State(())
    row, file = table_buttons(shown, _rows, "praktijkvoorbeelden", actions.folder)
    cards = gr.HTML(elem_id="scholen")
    choice = gr.CheckboxGroup(
        label="Zet naast elkaar: kies twee of drie voorbeelden", visible=False, elem_id="kies"
    )
    compare = gr.Button("Zet naast elkaar", visible=False, elem_id="naast-elkaar")
    comparison = gr.HTML(elem_id="vergelijking")
    counts = gr.HTML(elem_id="tellingen")
    gr.on(
        [button.click, wish.submit],
        search,
        [*fields, wish],
        [cards, shown, choice, compare, comparison, counts, row, file],
    )
    compare.click(beside, choice, comparison)


def _entries(actions: Actions) -> list[Entry]:
    return entries_in(actions.registers(), CaseFilter())


def _found(actions: Actions, values: Sequence[str | list[str]], wish: str) -> Found:
    entries = _entries(actions)
    criteria = criteria_of(dict(zip(LABELS, values, strict=True)))
    notes: Sequence[str] = ()
    if wish.strip() and entries:
        told = actions.wish(wish, entries)
        criteria.append(told)
        notes = told.notes
    if criteria:
        return Found(ranking=ranked(entries, criteria), notes=notes)
    bare = [Likeness(entry=one, score=0.0, reasons=(), differences=()) for one in entries]
    return Found(ranking=bare)


def _across(ranking: Sequence[Likeness]) -> str:
    entries = [one.entry for one in ranking]
    helped, hindered = across(entries, "success_factors"), across(entries, "obstacles")
    return across_html(helped, hindered, len(entries))


def _rows(ranking: Sequence[Likeness]) -> list[dict[str, object]]:
    return [likeness_json(one) if asked(one) else entry_json(one.entry) for one in ranking]
