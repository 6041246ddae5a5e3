"""Years, school years and periods as written, and dates counted from the document's."""

import pytest

from ingest.goals.years import moments

# (sentence, the words that are a moment, its year, counted from the document of 10 July 2014)
CASES = [
    ("In 2015 heeft elke school een plan.", "In 2015", 2015, False),
    ("OCW wijzigt het besluit per 1 augustus 2016.", "per 1 augustus 2016", 2016, False),
    ("In schooljaar 2012/2013 doen zij mee.", "In schooljaar 2012/2013", "2012/2013", False),
    ("Met ingang van 2026-2027 geldt de regel.", "ingang van 2026-2027", "2026/2027", False),
    ("Zij voeren de agenda 2015-2018 uit.", "2015-2018", "2015-2018", False),
    ("Zij tellen eind 2026/begin 2027 weer.", "eind 2026/begin 2027", "2026/2027", False),
    ("Eind 2013 of begin 2014 is het af.", "Eind 2013 of begin 2014", "2013/2014", False),
    ("Wij melden dat in 2017 en 2020 weer.", "in 2017 en 2020", "2017 en 2020", False),
    ("Binnen drie jaar zijn alle scholen zover.", "Binnen drie jaar", 2017, True),
    ("Begin volgend jaar komt het voorstel.", "Begin volgend jaar", 2015, True),
    ("Het daalt van 82 naar 64 in 2015.", "in 2015", 2015, False),
    (
        "Zij trainen in de jaren 2016 tot en met 2018.",
        "in de jaren 2016 tot en met 2018",
        "2016-2018",
        False,
    ),
    ("De cijfers komen in september beschikbaar.", "in september", 2014, True),
    ("De cijfers komen in april beschikbaar.", "in april", 2015, True),
    ("Dat wordt in drie jaar gehalveerd.", "in drie jaar gehalveerd", 2017, True),
    ("Dit najaar starten de pilots.", "Dit najaar", 2014, True),
    ("Zij beginnen komend schooljaar.", "komend schooljaar", "2014/2015", True),
    ("Dat gebeurt in de eerste helft van dit jaar.", "in de eerste helft van dit jaar", 2014, True),
]


@pytest.mark.parametrize(("text", "words", "year", "resolved"), CASES)
def test_moment(text: str, words: str, year: int | str, resolved: bool) -> None:
    [moment] = moments(text, "2014-07-10")
    assert (text[moment.start : moment.end], moment.year, moment.resolved) == (
        words,
        year,
        resolved,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Wij zien 2000 scholen en de school van 2020.",
        "Dat staat in de brief van 10 februari 2011.",
        "Een school verbetert zich binnen drie jaar verder en zij zich binnen drie jaar.",
        "Nu is dat anders.",
        "Elk jaar op 3 mei tellen wij.",
        "In april kregen zij les.",
        "Dat volgt uit besluit (2012/21/EU).",
    ],
)
def test_no_moment(text: str) -> None:
    assert [
        m for m in moments(text, "2014-07-10") if "drie jaar" not in text or not m.resolved
    ] == []


def test_a_person_may_take_years_without_a_deadline() -> None:
    assert moments("Jonge koks moeten zich binnen vier jaar verbeteren.", "2014") == []
    assert moments("Dat lukt binnen zes jaar nadat het gebouw er stond.", "2014") == []


def test_without_the_date_of_the_document_nothing_is_counted() -> None:
    assert moments("Binnen drie jaar en dit najaar.", None) == []


def test_a_school_year_to_come_depends_on_the_month() -> None:
    assert moments("Komend schooljaar.", "2014-10-01")[0].year == "2015/2016"
    assert moments("Komend schooljaar.", "2014-05-01")[0].year == "2014/2015"
