"""Named papers and laws in running text: each form with its key, and what is no name."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.named_laws import named_laws
from ingest.named_papers import named_papers
from ingest.references import find_references

# A sentence with its names between brackets, and their keys.
PAPERS = [
    # Titles in quotation marks.
    ("Zie het [actieplan ‘Samen lezen’].", ["samen lezen"]),
    ("Zie het [rapport van de Leesraad «Lezen op 1: een begin»] uit mei.", ["lezen op 1"]),
    ("Zie het [actieplan voor het basisonderwijs ‘Sterke start’].", ["sterke start"]),
    ("Een [advies, getiteld \"Later kiezen\"], volgt.", ["later kiezen"]),
    ("In het [werkplan “Foto’s in de klas”] staat:", ["foto's in de klas"]),
    ("Het [plan ‘Rust’] is klaar.", ["plan rust"]),
    ("In het kader van het [plan ‘Rust in school’] is dat zo.", ["rust in school"]),
    ("Zie [rapport «Veel lezen» van maart 2032].", ["veel lezen"]),
    ("de [‘gezamenlijke leesagenda voor elke wijk 2031-2035’]",
     ["gezamenlijke leesagenda voor elke wijk (2031-2035)"]),
    ("3 Leesraad (2031): [«Rekenen begint met lezen»].", ["rekenen begint met lezen"]),
    ("Het verbeterprogramma ([Beter Elke Dag]) loopt.", ["beter elke dag"]),
    # Names in capitals.
    ("Het [programma Sterke Start] loopt.", ["sterke start"]),
    ("Het [programma Leeskracht] loopt.", ["programma leeskracht"]),
    ("De [agenda Lezen en Rekenen] en het plan.", ["lezen en rekenen"]),
    ("Het [Sectorakkoord VO 2031-2034] geldt.", ["sectorakkoord vo (2031-2034)"]),
    ("Het [Bestuursakkoord PO van januari 2032] geldt.", ["bestuursakkoord po (2032)"]),
    ("De [Vier in Balans Monitor 2031] zegt:", ["vier in balans monitor (2031)"]),
    ("Het [Nationaal Leesakkoord] en het [Leespact].", ["nationaal leesakkoord", "leespact"]),
    ("Het [Bestuurlijk kader Sport en Lezen] geldt.", ["bestuurlijk kader sport en lezen"]),
    ("Saldo [Leesakkoord Jansen] 59", ["leesakkoord jansen"]),
    ("Via de [Klimaat- en Leesverkenning] (KLV).", ["klimaat en leesverkenning"]),
    ("Zie de [regeling Extra leestijd scholen].", ["extra leestijd scholen"]),
    ("Zie de [Code Goed Lezen po].", ["goed lezen po"]),
    ("In het [IBO Rekenen voor later] staat:", ["rekenen voor later"]),
    # Names in small letters.
    ("Het [Masterplan basisvaardigheden] en het [masterplan basisvaardigheden]3.",
     ["masterplan basisvaardigheden"] * 2),
    ("Volgens het [regeerakkoord] mag dat.", ["regeerakkoord"]),
    ("Het [bestuursakkoord uit 2032] geldt.", ["bestuursakkoord (2032)"]),
    ("De [miljoenennota 2033] en de [lerarenbrief]12.", ["miljoenennota (2033)", "lerarenbrief"]),
    # Letters.
    ("In de [brief van 3 mei 2031] over lezen.", ["brief (2031-05-03)"]),
    ("Naar de [brief aan de Eerste Kamer van 3 mei 2031].", ["brief (2031-05-03)"]),
    ("In de [voortgangsbrief van 3 mei jl.] staat:", ["brief (3 mei)"]),
    ("De [Kamerbrief over veel lezen van mei 2031].", ["veel lezen (2031-05)"]),
]  # fmt: skip
LAWS = [
    ("Volgens de [Wet op de leestijd 2031] mag dat.", ["wet op de leestijd (2031)"]),
    ("De [Wet Leestijd] en beperkt de tijd.", ["wet leestijd"]),
    ("De [Wet tijd en rust leerlingen] is klaar.", ["wet tijd en rust leerlingen"]),
    ("De [Wet kwaliteit (v)so].", ["wet kwaliteit vso"]),
    ("De [Wet medezeggenschap op scholen] zegt:", ["WMS"]),
    ("De [Leestijdwet 2031] zegt:", ["leestijdwet (2031)"]),
    ("Het [Besluit Leestijd Scholen] zegt:", ["besluit leestijd scholen"]),
]
NONE = [
    "Dit actieplan ‘Samen lezen’ is van ons.",
    "Ons programma Sterke Start is van ons.",
    "Elke school maakt een plan van aanpak.",
    "Zij stellen een leesplan Sterke Start op.",
    "Het akkoord en het plan, de brief en de agenda.",
    "Het Masterplan geeft richting.",
    "Dat heeft meer impact dan het Leerplan.",
    "Zij noemt het ‘goed bestuur’ en ‘Samen lezen’.",
    "Het bericht «Scholen lezen te weinig» klopt.",
    "Het programma OCW en het advies Onderwijsraad.",
    "De Gemeenschappelijke Regeling Leesdienst Noord is er.",
    "In uw brief van 3 mei 2031 vraagt u dat.",
    "Volgens de wet moet dat, en de WPO ook.",
    "Een Wet over lezen komt er.",
    "Aanpak Om dit te bereiken is veel nodig.",
]


def spans(marked: str) -> tuple[str, list[str]]:
    return re.sub(r"[\[\]]", "", marked), re.findall(r"\[([^\]]+)\]", marked)


@pytest.mark.parametrize(("marked", "keys"), PAPERS, ids=[row[0] for row in PAPERS])
def test_paper(marked: str, keys: list[str]) -> None:
    text, mentions = spans(marked)
    found = list(named_papers(text))
    assert [text[one.start : one.end] for one in found] == mentions
    assert [one.key for one in found] == keys
    assert {one.kind for one in found} == {"stuk"}


@pytest.mark.parametrize(("marked", "keys"), LAWS, ids=[row[0] for row in LAWS])
def test_law(marked: str, keys: list[str]) -> None:
    text, mentions = spans(marked)
    found = list(named_laws(text))
    assert [text[one.start : one.end] for one in found] == mentions
    assert [one.key for one in found] == keys


@pytest.mark.parametrize("text", NONE)
def test_no_name(text: str) -> None:
    assert find_references(text) == ()


def test_a_number_goes_before_a_name() -> None:
    """A law beside its article is one reference, and a number inside a title belongs to it."""
    text = "Artikel 8 van de Wet medezeggenschap op scholen; Kamerstuk 31 293, nr. 5, het Leespact."
    assert [(one.kind, one.key) for one in find_references(text)] == [
        ("wet", "WMS art. 8"),
        ("kamerstuk", "31293-5"),
        ("stuk", "leespact"),
    ]


PIECES = [spans(marked)[0] for marked, _ in [*PAPERS, *LAWS]] + [
    *NONE,
    " ",
    "\n",
    "‘",
    "»",
    "art. 3",
]


@given(st.lists(st.sampled_from(PIECES), max_size=6).map("".join))
def test_no_two_overlap(text: str) -> None:
    at = 0
    for one in find_references(text):
        assert at <= one.start < one.end <= len(text)
        at = one.end
