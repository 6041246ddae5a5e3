"""References in running text: each form with its key, its exact span, and what is none."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.nouns import Reference
from ingest.references import find_references, resolve

NBSP, THIN = "\u00a0", "\u202f"

# A sentence with its references between brackets, and their keys.
SENTENCES = [
    # Kamerstukken: the Leidraad, the prints themselves, and the letters of ministries.
    ("Zie [Kamerstukken II 2013/14, 33 905, nr. 1].", ["33905-1"]),
    ("Zie [Kamerstukken II 2013/14, 33905, nr. 1], p. 3.", ["33905-1"]),
    ("Zie [Kamerstukken II 2013/14, 33905, 1], p. 3.", ["33905-1"]),
    ("Zie [Kamerstukken II, 2022-23, 31293, nr. 658].", ["31293-658"]),
    ("Zie [Kamerstukken II 2010–2011, 32 500 VIII, nr. 2].", ["32500-VIII-2"]),
    ("Zie [Kamerstukken II, vergaderjaar 2022-2023, 29665, nr. 482].", ["29665-482"]),
    ("Zie [Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424].", ["26485-424"]),
    ("Zie [Kamerstuk 31 293, nr. 655].", ["31293-655"]),
    ("Zie [Kamerstuk 31293 nr. 655].", ["31293-655"]),
    ("Zie [Kamerstuk 31.293, nr. 655].", ["31293-655"]),
    ("Zie [kamerstuk 32 813, nr. 1395].", ["32813-1395"]),
    ("Zie [Kamerstuk 31293-655].", ["31293-655"]),
    ("Zie [Kamerstuk 36200-XII-60].", ["36200-XII-60"]),
    ("Zie [Kamerstuknummer 36200-XII-60].", ["36200-XII-60"]),
    ("Zie [Kamerstuk 35 925 VIII, nr. 5].", ["35925-VIII-5"]),
    ("Zie [Kamerstuk 21 501-02, nr. 2498] (motie).", ["21501-02-2498"]),
    ("Zie [Kamerstuk 33 905 (R2032), nr. 3].", ["33905-3"]),
    ("De toets ([TK 31 293, nr. 89]) is klaar.", ["31293-89"]),
    ("Zie [TK 2023/24, 31 839, nr. 1024].", ["31839-1024"]),
    ("Zie [Kamerstukken I 2022/23, 36 200 VIII, A].", ["36200-VIII-A"]),
    ("Zie [Kamerstukken I 2022/23, 36 200, nr. 12].", ["36200-12"]),
    ("Bijlage bij [Kamerstuk 27 923, nr. 449].", ["27923-449"]),
    ("Bijlage bij: [Kamerstukken 31 293] en [31 289, nr. 615].", ["31293-615", "31289-615"]),
    ("Zie [Kamerstukken 31 293] en [31 289, nr. 614].", ["31293-614", "31289-614"]),
    (
        "Zie [Kamerstukken 31 293], [31 289] en [27 923, nr. 5].",
        ["31293-5", "31289-5", "27923-5"],
    ),
    ("Zie [Kamerstuk 31 293, nr. 655] en [31 289, nr. 614].", ["31293-655", "31289-614"]),
    ("Zie [Kamerstuk 31 293, nrs. 12] en [13].", ["31293-12", "31293-13"]),
    (
        "Zie [Kamerstuk 31 293, nrs. 12], [13] en [14] van toen.",
        [f"31293-{n}" for n in (12, 13, 14)],
    ),
    ("Zie [Kamerstuk 31 293, nr. 12] en nr. [13] van toen.", ["31293-12", "31293-13"]),
    ("Zie [Kamerstuk 31 293, nr. 12] en [13].", ["31293-12", "31293-13"]),
    (
        "Zie [Kamerstukken 29665, nummers 427], [433] en [473].",
        [f"29665-{n}" for n in (427, 433, 473)],
    ),
    ("Zie [Kamerstuk 31 293, nr. 12]; [Kamerstuk 31 289, nr. 5].", ["31293-12", "31289-5"]),
    ("Het dossier [Kamerstuk 31 293] gaat over scholen.", ["31293"]),
    ("De [Kamerstukken 31 293] en [31 289] samen.", ["31293", "31289"]),
    (f"Zie [Kamerstuk{NBSP}31{THIN}293, nr.{NBSP}655].", ["31293-655"]),
    ("Zie [Kamerstuk\n31 293,\nnr. 655].", ["31293-655"]),
    ("Er zijn [Kamerstuk 31 293, nr. 655], 12 scholen en 20 leraren.", ["31293-655"]),
    ("Na [Kamerstuk 31 293, nr. 5] en 12 345 leerlingen.", ["31293-5"]),
    ("Na [Kamerstuk 31 293, nr. 5] en 13 scholen.", ["31293-5"]),
    # Questions to ministers.
    ("Zie [Aanhangsel Handelingen II 2022/23, nr. 1234].", ["ah-tk-20222023-1234"]),
    ("Zie [Aanhangsel Handelingen II 2022/23, 1234].", ["ah-tk-20222023-1234"]),
    ("Zie [Aanhangsel Handelingen I 2022/23, nr. 4].", ["ah-ek-20222023-4"]),
    (
        "Zie [Aanhangsel van de Handelingen, vergaderjaar 2022–2023, nr. 1234].",
        ["ah-tk-20222023-1234"],
    ),
    (
        "Zie [Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel van de Handelingen nr. 1234].",
        ["ah-tk-20222023-1234"],
    ),
    # Official journals.
    ("Zie [Stcrt. 2023, 1234].", ["Stcrt. 2023, 1234"]),
    ("Zie [Stcrt. 2023, nr. 1234].", ["Stcrt. 2023, 1234"]),
    ("Zie [Staatscourant 2021, nr. 5].", ["Stcrt. 2021, 5"]),
    ("Zie [Staatscourant 2021 nr. 5].", ["Stcrt. 2021, 5"]),
    ("Zie de [Staatscourant van 3 mei 2021, nr. 5].", ["Stcrt. 2021, 5"]),
    ("Zie [Staatscourant 5 december 2023 nr. 33054].", ["Stcrt. 2023, 33054"]),
    ("Zie [Stb. 2020, 12].", ["Stb. 2020, 12"]),
    ("Zie [Staatsblad 2020, nr. 12].", ["Stb. 2020, 12"]),
    # Articles of law.
    (
        "Volgens [artikel 12, vierde lid, van de Wet op het primair onderwijs] mag dat.",
        ["WPO art. 12 lid 4"],
    ),
    ("Volgens [artikel 12, vierde lid, van de WPO] mag dat.", ["WPO art. 12 lid 4"]),
    ("([art. 48 WPO] is hiervoor geen belemmering)", ["WPO art. 48"]),
    ("Volgens [art. 12 lid 4 WPO] mag dat.", ["WPO art. 12 lid 4"]),
    ("Volgens [artikel 2.3 WVO 2020] mag dat.", ["WVO 2020 art. 2.3"]),
    ("Volgens [artikel 2.3 van de Wet voortgezet onderwijs 2020] mag dat.", ["WVO 2020 art. 2.3"]),
    ("Volgens [artikel 24 van de Wet op het voortgezet onderwijs] mag dat.", ["WVO art. 24"]),
    ("Volgens [artikel 23 van de Grondwet] mag dat.", ["Gw art. 23"]),
    ("Volgens [artikel 23 van de grondwet] mag dat.", ["Gw art. 23"]),
    ("Volgens [artikel 11a WEC] mag dat.", ["WEC art. 11a"]),
    ("Volgens [artikel 1.3.5 van de WEB] mag dat.", ["WEB art. 1.3.5"]),
    ("Volgens [artikel 4:8 van de Algemene wet bestuursrecht] mag dat.", ["Awb art. 4:8"]),
    ("[Artikel 10, eerste lid, aanhef en onder c, van de Wob] zegt:", ["Wob art. 10 lid 1"]),
    ("[artikel 10, tweede lid, aanhef en onder e en g, Wob]", ["Wob art. 10 lid 2"]),
    ("[artikel 3, lid 1 van de Wob]", ["Wob art. 3 lid 1"]),
    ("[artikel 5.1, eerste en tweede lid, van de Woo]", ["Woo art. 5.1"]),
    ("de [artikelen 10] en [11 van de Wob]", ["Wob art. 10", "Wob art. 11"]),
    ("de [artikelen 9], [10] en [87 van de AVG]", ["AVG art. 9", "AVG art. 10", "AVG art. 87"]),
    ("[artikel 362 van Boek 2 van het Burgerlijk Wetboek]", ["BW art. 2:362"]),
    ("[artikel 3.1 van de Kaderregeling subsidies OCW, SZW en VWS]", ["Kaderregeling art. 3.1"]),
    ("de [Awb, artikel 4:15]", ["Awb art. 4:15"]),
    (
        f"[artikel{NBSP}12, vierde lid, van de\nWet op het primair\nonderwijs]",
        ["WPO art. 12 lid 4"],
    ),
]


def spans(marked: str) -> tuple[str, list[str]]:
    """Take the brackets out; return the plain text and what stood between them."""
    return re.sub(r"[\[\]]", "", marked), re.findall(r"\[([^\]]+)\]", marked)


@pytest.mark.parametrize(("marked", "keys"), SENTENCES, ids=[row[0] for row in SENTENCES])
def test_form(marked: str, keys: list[str]) -> None:
    text, mentions = spans(marked)
    found = find_references(text)
    assert [reference.key for reference in found] == keys
    assert [text[reference.start : reference.end] for reference in found] == mentions


def test_enough_forms() -> None:
    assert len(SENTENCES) >= 60


@pytest.mark.parametrize(
    "text",
    [
        "In 2022 en 2023 waren er 31 293 leerlingen.",
        "Bel 070 340 55 66 of 06 12 34 56 78.",
        "Dat kost € 31 293 en later 31.289 euro.",
        "Zie nr. 5 en nr. 658.",
        "In het schooljaar 2022/23 ging het om 12 345, nr. 1.",
        "Zie de TK 85-5-7 van 25 mei 2023.",
        "De Tweede Kamer vroeg in vergaderjaar 2022-2023 om 12 brieven.",
        "Het Staatsblad en de Staatscourant van 2020.",
        "Artikel 12 van dit akkoord gaat over de WPO.",
        "Het artikel in 2023 over de grondwet.",
        "Kamerstukken uit 2022 en 2023.",
        "Het EK 12 345 bezoekers trok.",
        "een ROC in WEB 12",
        "De Wob\n\nArtikel 1 gaat over begrippen.",
        "Kamerstuk\n\n31 293, nr. 5",
    ],
)
def test_false_friend(text: str) -> None:
    assert find_references(text) == ()


def test_kinds_in_order() -> None:
    text = "Stb. 2020, 12; art. 12 WPO; Kamerstuk 31 293, nr. 655; Stcrt. 2023, 1"
    found = find_references(text)
    assert [r.kind for r in found] == ["staatsblad", "wet", "kamerstuk", "staatscourant"]


def test_paragraphs_are_kept_apart() -> None:
    """What stands at the head of a paragraph does not belong to the end of the former."""
    text = "Zie Kamerstuk 31 293\n\nNr. 5 is een school. Zie art. 12 WPO."
    assert [(r.key, text[r.start : r.end]) for r in find_references(text)] == [
        ("31293", "Kamerstuk 31 293"),
        ("WPO art. 12", "art. 12 WPO"),
    ]


PIECES = [text for marked, _ in SENTENCES for text in [spans(marked)[0]]] + [
    "Kamerstuk", "31 293", ", nr. 5", " en ", "art. 3", "WPO", "\n", "\n\n", " ", "2023", "Stb.",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_spans_are_exact_and_apart(text: str) -> None:
    """In order, not empty, and no two of a kind overlap."""
    found = find_references(text)
    for kind in {reference.kind for reference in found}:
        at = 0
        for reference in (r for r in found if r.kind == kind):
            assert at <= reference.start < reference.end <= len(text)
            assert "\n\n" not in text[reference.start : reference.end]
            at = reference.end


@pytest.mark.parametrize("key", sorted({key for _, keys in SENTENCES for key in keys}))
def test_key_of_a_key_is_itself(key: str) -> None:
    """What was normalised once is not changed by normalising it again."""
    text = f"Kamerstuk {key}" if key[0].isdigit() else key
    if match := re.fullmatch(r"ah-(.k)-(....)..(..)-(.+)", key):
        chamber = {"tk": "II", "ek": "I"}[match[1]]
        text = f"Aanhangsel Handelingen {chamber} {match[2]}/{match[3]}, nr. {match[4]}"
    assert [reference.key for reference in find_references(text)] == [key]


def test_resolve() -> None:
    """To the document that carries the number; a dossier as a whole leads nowhere."""
    held = {"31293-658": "brief-lezen", "ah-tk-20222023-12": "vragen-lezen"}
    text = "Kamerstuk 31 293, nr. 658; Kamerstuk 31 293; Aanhangsel Handelingen II 2022/23, nr. 12"
    found = [resolve(reference, held) for reference in find_references(text)]
    assert found == ["brief-lezen", None, "vragen-lezen"]
    assert resolve(Reference(kind="wet", key="WPO art. 12", start=0, end=1), held) is None
