"""What an address and the fields of the list of documents ask for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.books import Book
from app.shelf import Volume, Wanted
from app.tabs.place import document_at, place_in, shown_at
from app.tabs.shelf_fields import named, restored, wanted
from index.state import Record
from ingest.canonical import canonical_text
from ingest.errors import UsageError
from ingest.nouns import Document, Draft, DraftBlock, ReadDocument

DOCUMENT = Document(
    id="plan", title="Leesplan", kind="actieplan", publisher="OCW", date=None, sector=(),
    reference=None, dossiers=(), file="plan.md", sha256="",
)  # fmt: skip
VOLUMES = [Volume(document=DOCUMENT, passages=1, pages=None, goals=0, leads=0, referred=0)]


@pytest.fixture(scope="module")
def book() -> Book:
    """A document of three parts, each a chapter: "Een", "Twee" and "Drie"."""
    blocks = [
        block
        for name in ("Een", "Twee", "Drie")
        for block in (
            DraftBlock(kind="heading", text=name, level=1),
            DraftBlock(kind="paragraph", text="x" * 3_000),
        )
    ]
    canonical = canonical_text(Draft(blocks=tuple(blocks)))
    read = ReadDocument(document=DOCUMENT, canonical=canonical, passages=())
    record = Record(document=DOCUMENT, source="", revision="r", passages=1, pages=None)
    return Book(read=read, record=record, has_file=False)


def test_the_place_of_an_address() -> None:
    asked = {"tab": "bibliotheek", "document": "plan één", "deel": "2", "onzin": "x"}
    place = place_in(asked)
    assert place == "document=plan+%C3%A9%C3%A9n&deel=2"
    assert document_at(place) == "plan één"
    assert document_at("?tab=bibliotheek&document=plan") == "plan"
    assert place_in({"tab": "bibliotheek", "deel": "2"}) == ""
    assert document_at("") == ""


def test_the_part_or_the_heading_that_is_asked_for_is_shown(book: Book) -> None:
    assert "Deel 1 van 3: Een" in shown_at(book, "document=plan")
    assert "Deel 3 van 3: Drie" in shown_at(book, "document=plan&deel=3")
    at = book.read.canonical.text.index("Twee")
    html = shown_at(book, f"document=plan&kop={at}")
    assert "Deel 2 van 3: Twee" in html
    assert f'data-aandacht="kop {at}"' in html


@pytest.mark.parametrize(
    "place", ["deel=0", "deel=-1", "deel=²", "deel=", "kop=1", "kop=" + "9" * 5000]
)
def test_a_part_or_heading_that_is_not_there_gives_the_first_part(book: Book, place: str) -> None:
    assert "Deel 1 van 3" in shown_at(book, f"document=plan&{place}")


def test_a_part_after_the_last_gives_the_last(book: Book) -> None:
    assert "Deel 3 van 3" in shown_at(book, "document=plan&deel=99")


@given(st.text(max_size=40))
def test_no_place_is_too_odd(book: Book, place: str) -> None:
    assert "van 3" in shown_at(book, place)


def test_what_was_filled_in() -> None:
    assert wanted(["", "", "", "", ""]) == Wanted()
    assert wanted([" lees plan", None, "po", "OCW", "2031 – 2034"]) == Wanted(
        words=" lees plan", sector="po", publisher="OCW", first=2031, last=2034
    )
    with pytest.raises(UsageError, match=r"Jaar: 'ooit' is geen jaar\. Vul een jaar in"):
        wanted(["", "", "", "", "ooit"])


def test_an_address_of_a_list_fills_the_fields() -> None:
    given_fields = ["lees", "actieplan", "po", "OCW", "2031"]
    words, kind, sector, publisher, years = restored(named(given_fields), VOLUMES)
    assert [words, kind.value, sector, publisher.value, years] == given_fields


def test_choices_that_there_are_not_are_left_out() -> None:
    asked = {"soort": "<b>", "afzender": "x", "sector": "hbo"}
    words, kind, sector, publisher, years = restored(asked, VOLUMES)
    assert [words, kind.value, sector, publisher.value, years] == [""] * 5
    assert kind.choices == [("maakt niet uit", ""), ("actieplan", "actieplan")]
