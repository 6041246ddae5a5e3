"""Cases as JSON and for a terminal."""

from app.cases.entries import Entry
from app.cases.likeness import Likeness, Reason
from app.cases.rows import entry_json, likeness_json
from app.cases.text import entries_text, ranked_text
from ingest.nouns import Contradiction, Excerpt, PracticeCase
from tests.app.cases.conftest import MakeCase

QUOTE = Excerpt(text="Elk kind leest.", start=600, end=615)


def liked(case: PracticeCase) -> Likeness:
    return Likeness(
        entry=Entry(id="bundel:3", case=case),
        score=0.875,
        reasons=(
            Reason(text="zelfde sector (po)", quote=None, page=None),
            Reason(text="past bij je wens", quote=QUOTE, page=case.pages[1]),
        ),
        differences=("aantal leerlingen niet bekend",),
    )


def test_items_of_lists_have_their_page(full_case: PracticeCase) -> None:
    row = entry_json(Entry(id="bundel:3", case=full_case))
    assert next(iter(row)) == "id"
    assert row["id"] == "bundel:3"
    assert row["results"] == [
        {
            "text": "Kinderen lezen langer door.",
            "start": 600,
            "end": 627,
            "page": 5,
            "page_label": None,
        }
    ]
    assert row["main_spending"][1] == {
        "text": "scholing",
        "start": 35,
        "end": 43,
        "page": 4,
        "page_label": "2",
    }
    assert row["skills"] == {"taal": 60, "burgerschap": 40}
    assert (row["page"], row["page_label"]) == (4, "2")


def test_a_contradiction_has_the_place_of_the_running_text(make_case: MakeCase) -> None:
    box = Excerpt(text="alles besteed", start=10, end=23)
    running = Excerpt(text="Een kwart bleef over.", start=700, end=721)
    one = Contradiction(field="spent", box=box, running=running, says="25% niet besteed")
    row = entry_json(Entry(id="bundel:1", case=make_case(contradictions=(one,))))
    assert row["contradictions"] == [
        {
            "field": "spent",
            "box": "alles besteed",
            "text": "Een kwart bleef over.",
            "says": "25% niet besteed",
            "start": 700,
            "end": 721,
            "page": 5,
            "page_label": None,
        }
    ]


def test_a_document_without_pages(make_case: MakeCase) -> None:
    case = make_case(pages=(), interviewed=(Excerpt(text="leraar", start=5, end=11),))
    row = entry_json(Entry(id="bundel:1", case=case))
    [person] = row["interviewed"]
    assert [row["page"], row["page_label"], person["page"], person["page_label"]] == [None] * 4


def test_likeness_comes_after_the_fields_of_a_case(full_case: PracticeCase) -> None:
    row = likeness_json(liked(full_case))
    plain = entry_json(Entry(id="bundel:3", case=full_case))
    assert list(row) == [*plain, "likeness", "reasons", "differences"]
    assert row["likeness"] == 0.875
    assert row["reasons"] == [
        {
            "text": "zelfde sector (po)",
            "quote": None,
            "start": None,
            "end": None,
            "page": None,
            "page_label": None,
        },
        {
            "text": "past bij je wens: Elk kind leest. (p. 5)",
            "quote": "Elk kind leest.",
            "start": 600,
            "end": 615,
            "page": 5,
            "page_label": None,
        },
    ]
    assert row["differences"] == ["aantal leerlingen niet bekend"]


def test_a_case_for_people(full_case: PracticeCase) -> None:
    assert ranked_text([liked(full_case)]).splitlines() == [
        "Praktijkvoorbeeld 3: Samen verder",
        "po; 180-220 leerlingen; achterstandsscore 0,5-0,6; "
        "sterk stedelijk (1.500 tot 2.500 adressen); taal 60%, burgerschap 40%",
        "1 resultaat, 0 succesfactoren, 0 hindernissen",
        "Scholen over hun werk [bundel:3]",
        "Gelijkenis: 88%",
        "  + zelfde sector (po)",
        "  + past bij je wens: Elk kind leest. (p. 5)",
        "  - aantal leerlingen niet bekend",
    ]


def test_a_case_without_anything(make_case: MakeCase) -> None:
    bare = Entry(id="bundel@0", case=make_case(None, title=None))
    assert entries_text([bare]).splitlines() == [
        "Scholen over hun werk",
        "0 resultaten, 0 succesfactoren, 0 hindernissen",
        "Scholen over hun werk [bundel@0]",
    ]
    assert entries_text([]) == ranked_text([]) == "Geen praktijkvoorbeelden gevonden."
