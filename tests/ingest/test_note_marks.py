"""Codes of footnote marks become labels at exact places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.note_marks import clean, mark, resolve

TWO = ("1", "2")


@pytest.mark.parametrize(
    ("text", "shown", "marks"),
    [
        (f"De school{mark(0)} leest.", "De school1 leest.", ((9, 0),)),
        (f"Klaar. {mark(0)}", "Klaar.1", ((6, 0),)),  # white space before the mark goes
        (f"in 2023{mark(1)} was", "in 2023 2 was", ((8, 1),)),  # the number stays a number
        (f"a{mark(0)}{mark(1)}", "a1 2", ((1, 0), (3, 1))),
        (f"  voor\u00adbeeld{mark(1)}\u00a0is  \ufb01jn", "voorbeeld2 is fijn", ((9, 1),)),
        (f"{mark(0)} begin", "1 begin", ((0, 0),)),
        ("geen noot", "geen noot", ()),
    ],
)
def test_by_hand(text: str, shown: str, marks: tuple[tuple[int, int], ...]) -> None:
    assert resolve(text, TWO) == (shown, marks)


@given(st.lists(st.tuples(st.text(max_size=12), st.sampled_from([0, 1, None])), max_size=8))
def test_every_label_stands_where_its_mark_says(parts: list[tuple[str, int | None]]) -> None:
    text = "".join(clean(x) + ("" if note is None else mark(note)) for x, note in parts)
    shown, marks = resolve(text, TWO)
    assert [note for _, note in marks] == [note for _, note in parts if note is not None]
    assert all(shown[at:].startswith(TWO[note]) for at, note in marks)
