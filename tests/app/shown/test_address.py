"""Addresses of results and places."""

from urllib.parse import parse_qs, parse_qsl

from hypothesis import given
from hypothesis import strategies as st

from app.shown.address import address, address_html, place_link, place_of, several

texts = st.text(st.characters(exclude_categories=("Cs",)), min_size=1)


def test_what_is_empty_is_left_out_and_several_values_are_one() -> None:
    fields = {"onderwerp": "zeer zwak & klein", "sector": "", "naast": ["a:1", "b"], "wie": []}
    assert address("doelen", fields) == (
        "tab=doelen&onderwerp=zeer%20zwak%20%26%20klein&naast=a%3A1%0Ab"
    )
    assert several("a:1\nb\n \n") == ["a:1", "b"]


@given(texts, st.lists(texts.filter(lambda text: "\n" not in text and text.strip()), min_size=1))
def test_an_address_gives_back_what_it_was_made_of(text: str, many: list[str]) -> None:
    written = address("vraag", {"vraag": text, "na": many})
    assert parse_qs(written, strict_parsing=True)["vraag"] == [text]
    assert several(dict(parse_qsl(written))["na"]) == many


def test_half_a_sign_is_written_as_a_question_mark() -> None:
    assert address("vraag", {"vraag": "a\ud800"}) == "tab=vraag&vraag=a%3F"


def test_what_is_typed_cannot_leave_its_attribute() -> None:
    html = address_html("vraag", {"vraag": '"><script>'})
    assert html == '<div hidden data-adres="tab=vraag&amp;vraag=%22%3E%3Cscript%3E"></div>'
    link = place_link("p. 2", 'a"b,c', 3, 9, name='<"x">', kind="nr")
    assert link == (
        '<a class="nr naar-plaats" href="?plaats=a%22b%2Cc,3,9" data-plaats="a%22b%2Cc,3,9" '
        'aria-label="&lt;&quot;x&quot;&gt;">p. 2</a>'
    )
    assert place_of("leesplan", 3, 9) == "leesplan,3,9"
