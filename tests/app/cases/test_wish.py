"""A wish: hits made by hand, then the search of the own library."""

import pytest

from app.cases.entries import CaseFilter, Entry, entries_in
from app.cases.likeness import ranked
from app.cases.wish import Wish, found_in, wish_of
from index.library import Library
from index.registers import registers_in
from index.search import Result
from index.settings import Settings
from index.texts import documents_in
from ingest.errors import UsageError
from ingest.nouns import BoxLine, Excerpt, Hit
from tests.app.cases.conftest import MakeCase, MakeEntry, make_document
from tests.app.extract.conftest import make_hit, make_question

WISH = "samen zingen"
DOCUMENT = make_document("bundel")


def hit(rank: int, start: int, text: str, score: float, *near: float) -> Hit:
    return make_hit(text, near, rank=rank, start=start, score=score, document=DOCUMENT)


def result(*hits: Hit) -> Result:
    return Result(question=make_question(WISH), hits=hits)


def test_a_case_is_as_near_as_its_best_hit(make_entry: MakeEntry) -> None:
    entries = [make_entry(1), make_entry(2), make_entry(3)]
    hits = (
        hit(1, 500, "Vooraf staat er dit.", 4.0),  # in no case
        hit(2, 2_100, "De kok kookt. De klas bakt brood.", 2.0, 0.7, 0.9),
        hit(3, 1_200, "Een tuin helpt.", 1.0),
        hit(4, 2_300, "Ook dit hoort erbij.", 0.5),
    )
    assert found_in(result(*hits), entries) == {
        ("bundel", 2_000): (1.0, Excerpt(text="De klas bakt brood.", start=2_114, end=2_133)),
        ("bundel", 1_000): (0.5, Excerpt(text="Een tuin helpt.", start=1_200, end=1_215)),
    }


def test_words_of_the_wish_tell_a_sentence(make_entry: MakeEntry) -> None:
    found = found_in(
        result(hit(1, 1_100, "Ze eten veel fruit. Ze gaan vaak zingen.", 1.0, 0.85, 0.84)),
        [make_entry(1)],
    )
    assert found["bundel", 1_000][1].text == "Ze gaan vaak zingen."


def test_sentences_outside_the_case_and_in_its_box_prove_nothing(make_case: MakeCase) -> None:
    line = BoxLine(field="pupils", label="Leerlingen", value="80", start=1_020, end=1_022)
    case = make_case(1, 1_000, box=(line,))
    text = "Dit stond hiervoor. Er waren er 80. De rest volgt hier."
    start = 1_022 - text.index("80") - 2
    hits = result(hit(1, start, text, 1.0, 0.95, 0.94, 0.8))
    found = found_in(hits, [Entry(id="bundel:1", case=case)])
    assert found["bundel", 1_000][1].text == "De rest volgt hier."


def test_no_hit_counts_for_more_than_the_one_before_it(make_entry: MakeEntry) -> None:
    """A reranker gives only the first hits a score, on a scale of its own."""
    hits = (
        hit(1, 1_100, "Dit las het model.", 0.8),
        hit(2, 2_100, "Dit ook nog wel.", 0.2),
        hit(3, 3_100, "Dit las het niet.", 1.9),
    )
    found = found_in(result(*hits), [make_entry(1), make_entry(2), make_entry(3)])
    assert [near for near, _ in found.values()] == pytest.approx([1.0, 0.25, 0.25])


def test_scores_below_nothing(make_entry: MakeEntry) -> None:
    hits = (hit(1, 1_100, "Dit is het dan.", -1.0), hit(2, 2_100, "Dit ook nog wel.", -3.0))
    found = found_in(result(*hits), [make_entry(1), make_entry(2)])
    assert [near for near, _ in found.values()] == [0.0, 0.0]


@pytest.mark.parametrize(
    ("near", "told", "expected", "text"),
    [
        (0.7, True, 0.7, "past bij je wens"),
        (0.6, True, 0.6, "raakt aan je wens"),
        (1.0, False, 0.5, "raakt aan je wens"),
    ],
)
def test_judgement(
    make_case: MakeCase, near: float, told: bool, expected: float, text: str
) -> None:
    quote = Excerpt(text="Zo.", start=0, end=3)
    found = Wish(found={("bundel", 0): (near, quote)}, told=told, notes=()).judge(make_case())
    assert (found.nearness, found.alike, found.text) == (expected, True, text)
    assert found.quote == quote


def test_a_case_without_a_hit(make_case: MakeCase) -> None:
    found = Wish(found={}, told=True, notes=()).judge(make_case())
    assert (found.nearness, found.alike) == (0.0, False)
    assert found.text == "niets gevonden over je wens"


@pytest.fixture(scope="module")
def reports(corpus_settings: Settings) -> list[Entry]:
    """The cases of the reports of the own library."""
    entries = entries_in(registers_in(corpus_settings.index), CaseFilter())
    return [one for one in entries if one.case.document.kind == "casusrapport"]


def test_the_library_finds_a_wish(corpus_settings: Settings, reports: list[Entry]) -> None:
    with Library(corpus_settings, "test") as library:
        wish = wish_of(library, "ouders lezen thuis voor", reports)
        # The year of no document that has cases: a wish is about schools.
        dated = wish_of(library, "ouders lezen thuis voor in 2014", reports)
        strange = wish_of(library, "zwemles", reports)
        with pytest.raises(UsageError):
            wish_of(library, " ", reports)
    first = ranked(reports, [wish])[0]
    assert (first.entry.case.number, first.score) == (9, 1.0)
    [reason] = first.reasons
    assert reason.quote
    assert "voor in hun eigen taal" in reason.quote.text
    assert wish.told
    assert dated.found.keys() == wish.found.keys()
    texts = {d.document.id: d.canonical.text for d in documents_in(corpus_settings.index)}
    for (document, start), (near, quote) in wish.found.items():
        assert 0 <= near <= 1
        assert texts[document][quote.start : quote.end] == quote.text
        assert start <= quote.start
    assert not strange.told
    assert any(note.startswith("Let op: ") for note in strange.notes)
    assert ranked(reports, [strange])[0].score <= 0.5
