"""The documents of a library as volumes, and which of them are wanted."""

from hypothesis import given
from hypothesis import strategies as st

from app.shelf import Volume, Wanted, kept, kinds_of, publishers_of, shelf_of
from index.state import Record
from ingest.nouns import Document, Goal, PlacedReference, ReferenceKind, Register
from ingest.nouns import Excerpt as Sentence


def document(key: str, title: str, **fields: object) -> Document:
    standard = {
        "kind": "actieplan", "publisher": None, "date": None, "sector": (), "reference": None,
        "dossiers": (), "file": f"{key}.pdf", "sha256": "",
    }  # fmt: skip
    return Document(**{"id": key, "title": title, **standard, **fields})  # type: ignore[arg-type]


def reference(kind: ReferenceKind, key: str) -> PlacedReference:
    quote = Sentence(text=key, start=0, end=len(key))
    return PlacedReference(
        kind=kind, key=key, start=0, end=len(key), name=key, quote=quote, pages=()
    )


def record(one: Document, pages: int | None = 3) -> Record:
    return Record(document=one, source="", revision="r", passages=7, pages=pages)


PLAN = document("plan", "Zo leest iedereen", date="2031-03-02", dossiers=("31293-5",))
LETTER = document(
    "brief", "Antwoord over lezen", kind="kamerbrief", date="2036", publisher="OCW", sector=("po",)
)
GOAL = Goal(
    document=LETTER, kind="doel", start=0, end=1, text="x", goal="x", section=(), pages=()
)  # fmt: skip
REGISTERS = [
    Register(
        document=LETTER,
        goals=(GOAL, GOAL),
        references=(
            reference("kamerstuk", "31293-5"),
            reference("kamerstuk", "31293-5"),
            reference("kamerstuk", "31293-9"),
        ),
    ),
    Register(document=PLAN),
]


def test_each_document_with_what_is_counted_in_it_by_title() -> None:
    records = {"plan": record(PLAN, pages=None), "brief": record(LETTER)}
    assert shelf_of(records, REGISTERS) == [
        Volume(document=LETTER, passages=7, pages=3, goals=2, leads=2, referred=0),
        Volume(document=PLAN, passages=7, pages=None, goals=0, leads=0, referred=1),
    ]


def test_a_document_that_was_removed_meanwhile_is_left_out() -> None:
    assert [v.document.id for v in shelf_of({"plan": record(PLAN)}, REGISTERS)] == ["plan"]


VOLUMES = shelf_of({"plan": record(PLAN), "brief": record(LETTER)}, REGISTERS)


def wanted_ids(wanted: Wanted) -> list[str]:
    return [volume.document.id for volume in kept(VOLUMES, wanted)]


def test_each_filter_keeps_what_fits() -> None:
    assert wanted_ids(Wanted()) == ["brief", "plan"]
    assert wanted_ids(Wanted(words="LEZEN antw")) == ["brief"]
    assert wanted_ids(Wanted(words="lezen iedereen")) == []
    assert wanted_ids(Wanted(kind="actieplan")) == ["plan"]
    assert wanted_ids(Wanted(sector="po")) == ["brief"]
    assert wanted_ids(Wanted(publisher="OCW")) == ["brief"]
    assert wanted_ids(Wanted(first=2031, last=2031)) == ["plan"]
    assert wanted_ids(Wanted(first=2032)) == ["brief"]


def test_a_document_without_date_is_of_no_year() -> None:
    assert not Wanted(first=1900).admits(document("los", "Los blad"))
    assert not Wanted(last=2099).admits(document("los", "Los blad"))


@given(st.text(max_size=8), st.sampled_from(["", "po", "vo"]), st.none() | st.integers(2030, 2037))
def test_a_further_filter_never_adds_a_document(words: str, sector: str, last: int | None) -> None:
    one = Wanted(words=words)
    both = Wanted(words=words, sector=sector, last=last)
    assert {*wanted_ids(both)} <= {*wanted_ids(one)}


def test_what_there_is_to_choose_from() -> None:
    assert kinds_of(VOLUMES) == ["actieplan", "kamerbrief"]
    assert publishers_of(VOLUMES) == ["OCW"]
