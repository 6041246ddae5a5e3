"""A model's text as sentences with their citations."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.llm.markers import numbers, without_markers
from app.llm.sentences import Claim, claims


def pairs(text: str) -> list[tuple[str, tuple[int, ...]]]:
    return [(claim.text, claim.cites) for claim in claims(text)]


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("1", (1,)),
        ("1, 2", (1, 2)),
        ("1 en 3", (1, 3)),
        ("2-4", (2, 3, 4)),
        ("4–2", (4, 2)),
        ("1-900", (1, 900)),
        ("2, 2", (2,)),
    ],
)
def test_numbers_of_a_marker(written: str, found: tuple[int, ...]) -> None:
    assert numbers(written) == found


def test_markers_are_taken_out_with_the_space_before_them() -> None:
    assert without_markers("Zo is het [1][2]. En zo【3†bron】.") == (
        "Zo is het. En zo.",
        [(9, (1,)), (9, (2,)), (16, (3,))],
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Zin een. [1] Zin twee [2].", [("Zin een.", (1,)), ("Zin twee.", (2,))]),
        ("Zin een.[1]Zin twee.[2]", [("Zin een.", (1,)), ("Zin twee.", (2,))]),
        ("Zin een [1][2]. Zin twee.", [("Zin een.", (1, 2)), ("Zin twee.", ())]),
        ("Zin een [1, 2].", [("Zin een.", (1, 2))]),
        ("Zin een [passage 3].", [("Zin een.", (3,))]),
        ("[2] Zin een.", [("Zin een.", (2,))]),
        ("Zin een.\n[2]", [("Zin een.", (2,))]),
        ("Hij zei: “Het werkt.” [1] Mooi [2].", [("Hij zei: “Het werkt.”", (1,)), ("Mooi.", (2,))]),
        (
            "## Antwoord\n\n- **Lezen** gaat goed. [1]\n2. Rekenen niet. [9]",
            [("Lezen gaat goed.", (1,)), ("Rekenen niet.", (9,))],
        ),
        ("**Antwoord**\nZin een. [1]\n\nBronnen:\n[1] Kamerbrief", [("Zin een.", (1,))]),
        ("Er zijn drie doelen:\n- Lezen. [2]", [("Er zijn drie doelen:", (2,)), ("Lezen.", (2,))]),
        ("<think>Even zien [1].</think>Zin een. [2]", [("Zin een.", (2,))]),
        ("<think>Zonder eind", []),
        ("Zie [de brief](http://kwaad.example/?q=1) [1].", [("Zie de brief.", (1,))]),
        ("![x](http://kwaad.example/a.png) Zin een. [1]", [("x Zin een.", (1,))]),
        ("<b>Zin</b> een<!-- weg -->. [1]", [("Zin een.", (1,))]),
        ("Minder dan 5 < 6 scholen. [1]", [("Minder dan 5 < 6 scholen.", (1,))]),
        ("---\n...\n", []),
        ("", []),
    ],
)
def test_claims(text: str, found: list[tuple[str, tuple[int, ...]]]) -> None:
    assert pairs(text) == found


WORDS = st.text(alphabet="abcdefg", min_size=5, max_size=8)  # no abbreviations
SENTENCE = st.lists(WORDS, min_size=1, max_size=6).map(lambda w: " ".join(w).capitalize())
CITED = st.lists(st.integers(1, 99), min_size=1, max_size=3, unique=True)


@settings(deadline=None)
@given(st.lists(st.tuples(SENTENCE, CITED, st.booleans()), min_size=1, max_size=5))
def test_every_sentence_keeps_its_markers(parts: list[tuple[str, list[int], bool]]) -> None:
    text = " ".join(
        sentence + (f". {shown}" if after else f" {shown}.")
        for sentence, cited, after in parts
        for shown in ["".join(f"[{number}]" for number in cited)]
    )
    assert claims(text) == [
        Claim(text=f"{sentence}.", cites=tuple(cited)) for sentence, cited, _ in parts
    ]


@settings(deadline=None)
@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    for claim in claims(text):
        assert claim.text == claim.text.strip()
        assert any(character.isalnum() for character in claim.text)
