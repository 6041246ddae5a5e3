"""An answer or a refusal, of hits made by hand and a library that is only what is asked of it."""

from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest

from app.answer import NEAREST, answer
from app.extract.choose import SPACE
from app.markdown import markdown, markers
from index.library import Library
from index.vocabulary import counted, vocabulary_from
from ingest.nouns import Answer, Hit, Passage, Question, Remark, Statement
from tests.app.extract.conftest import START, make_document, make_hit, make_question

LEADING = "Alle scholen gaan meer lezen, een half uur per dag."
OTHER = "De kantine van de school krijgt nieuwe stoelen en tafels."
LEES = make_question("Hoeveel uur gaan scholen lezen?", "number")


def library(
    *hits: Hit,
    threshold: float = 0.28,
    following: Passage | None = None,
    passages: tuple[Passage, ...] = (),
) -> Library:
    """A library of ten passages, those of the hits among them.

    Every passage is followed by `following`, and of a document that has `passages`.
    """
    words = counted(hit.passage.text for hit in hits)
    parts = SimpleNamespace(
        known=SimpleNamespace(vocabulary=vocabulary_from(words)),
        passages=10,
        settings=SimpleNamespace(refuse_below=threshold),
        following=lambda passage: following,
        passages_of=lambda passage: passages,
    )
    return cast(Library, parts)


def answered(question: Question, *hits: Hit, threshold: float = 0.28) -> Answer:
    return answer(library(*hits, threshold=threshold), question, hits)


def test_the_sentence_that_answers_comes_first_with_its_exact_span() -> None:
    given = answered(LEES, make_hit(f"{OTHER} {LEADING}", (0.78, 0.92)))
    assert (given.abstained, given.question) == (False, LEES.text)
    assert given.statements[0].text == LEADING
    first = given.citations[0]
    start = START + len(OTHER) + 1
    assert (first.number, first.start, first.end) == (1, start, start + len(LEADING))
    assert first.text == LEADING


def test_a_sentence_far_below_the_best_is_left_out() -> None:
    given = answered(LEES, make_hit(f"{LEADING} {OTHER}", (0.95, 0.6)))
    assert [statement.text for statement in given.statements] == [LEADING]


def test_every_marker_resolves_and_every_citation_is_used() -> None:
    text = "Het doel is dat scholen een uur gaan lezen."
    other = make_hit(text, (0.93,), rank=2, document=make_document("brief"))
    given = answered(LEES, make_hit(f"{LEADING} {OTHER}", (0.92, 0.78)), other)
    used = [number for statement in given.statements for number in statement.citations]
    assert used == [citation.number for citation in given.citations] == [1, 2]


def test_a_lead_in_takes_its_whole_list_along() -> None:
    text = "De school koos drie dingen:\n• een bibliotheek\n• meer tijd\n• rust\n\nKlaar is het nu."
    question = make_question("Welke drie dingen koos de school?", "list")
    given = answered(question, make_hit(text, (0.92, 0.85, 0.85, 0.85, 0.6)))
    assert given.lead == "3 punten, uit Akkoord (2014):"
    assert given.statements[0].text == text[: text.index("\n\n")]


def test_of_a_school_its_profile_is_named() -> None:
    section = ("Praktijkvoorbeeld 3: Samen lezen",)
    box = "Sector: primair onderwijs\nAantal leerlingen: 120\nSchoolleider: een man"
    school = make_hit("De school leest elke dag.", (0.92,), section=section, evidence="ervaring")
    passages = make_hit(box, start=0, section=section).passage, school.passage
    question = make_question("Welke school leest elke dag?", "practice")
    given = answer(library(school, passages=passages), question, [school])
    assert [(s.text, s.label) for s in given.statements] == [
        ("De school leest elke dag.", section[0]),
        ("Sector: primair onderwijs\nAantal leerlingen: 120", section[0]),
    ]
    assert given.citations[1].start == 0


def test_the_same_sentence_is_not_said_twice_but_cited_twice() -> None:
    given = answered(LEES, make_hit(LEADING, (0.92,)), make_hit(LEADING, (0.92,), rank=2))
    assert [(s.text, s.citations) for s in given.statements] == [(LEADING, (1, 2))]
    assert [citation.text for citation in given.citations] == [LEADING, LEADING]


def test_the_answer_keeps_to_its_space() -> None:
    letters = "abcdefghij"
    names = [f"Z{a}{b}" for a in letters for b in letters][:89]
    sentences = " ".join(f"{name} gaat over een half uur meer lezen." for name in names)
    given = answered(LEES, make_hit(sentences, (0.92,) * 89))
    length = sum(len(statement.text) for statement in given.statements)
    # The spaces between the sentences of a statement are not counted.
    assert SPACE - 50 < length <= SPACE + SPACE // 40


@pytest.mark.parametrize(
    ("question", "near", "said"),
    [
        (
            "Wat gold in 2019 voor lezen?",
            0.8,
            "Over 2019 staat in de documenten niets dat hierbij past; wel over 2014.",
        ),
        (
            "Kost een warmtepomp geld?",
            0.76,
            "De documenten noemen ‘kost’, ‘warmtepomp’ en ‘geld’ niet.",
        ),
        (
            "Hoeveel scholen gaan lezen?",
            0.76,
            "maar wat je vraagt (een aantal) staat er niet bij.",
        ),
        ("Wat gaan scholen lezen?", 0.76, "De documenten beantwoorden deze vraag niet."),
    ],
)
def test_refusals_say_why(question: str, near: float, said: str) -> None:
    hits = [make_hit(LEADING, (near,), rank=rank) for rank in range(1, NEAREST + 3)]
    given = answered(make_question(question), *hits)
    assert given.abstained
    assert (given.statements, given.citations, given.remarks, given.lead) == ((), (), (), "")
    assert said in (given.reason or "")
    assert given.nearest == tuple(hits[:NEAREST])
    assert markdown(given) == given.reason


@pytest.mark.parametrize("threshold", [0.0, 0.28, 1.0])
def test_without_hits_there_is_no_answer(threshold: float) -> None:
    given = answered(LEES, threshold=threshold)
    assert given.abstained
    assert "geen passages" in (given.reason or "")
    assert given.nearest == ()


def test_the_threshold_decides() -> None:
    weak, strong = make_hit(OTHER, (0.5,)), make_hit(LEADING, (0.95,))
    assert answered(LEES, weak).abstained
    given = answered(LEES, weak, threshold=0.0)
    assert given.statements[0].text == OTHER
    assert given.reason == "De stukken noemen dit alleen zijdelings."
    assert answered(LEES, strong).reason is None
    assert answered(LEES, strong, threshold=1.0).abstained


def test_a_list_that_runs_on_into_the_next_passage_is_whole() -> None:
    text = "De school koos drie dingen:\n• een bibliotheek"
    hit = make_hit(text, (0.92, 0.85))
    rest = "• meer tijd\n• rust"
    start = hit.passage.end + 1
    hit = replace(hit, passage=replace(hit.passage, after="\n"))
    after = replace(hit.passage, start=start, end=start + len(rest), text=rest, after="")
    question = make_question("Welke drie dingen koos de school?", "list")
    given = answer(library(hit, following=after), question, [hit])
    assert given.statements[0].text == given.citations[0].text == f"{text}\n{rest}"


def test_a_hit_of_one_word() -> None:
    given = answered(make_question("Lezen?"), make_hit("Lezen", (0.95,)), threshold=0.0)
    assert [(s.text, s.citations) for s in given.statements] == [("Lezen", (1,))]


def make_answer(**fields: object) -> Answer:
    standard: dict[str, object] = {"question": "Wat?", "citations": (), "abstained": False}
    return Answer(**{**standard, "statements": (), "reason": None, **fields})  # type: ignore[arg-type]


def test_markdown_of_an_answer_in_the_order_of_reading() -> None:
    statements = (
        Statement(text="Een.", citations=(1, 2), label="2011 · Plan"),
        Statement(text="Twee.", citations=(3,), label="2011 · Plan"),
        Statement(text="Drie.", citations=(4,), label="2014 · Akkoord", doubt="3 staat er niet"),
        Statement(text="Vier.", citations=()),
    )
    given = make_answer(
        statements=statements,
        reason="Met reserve.",
        lead="Samen:",
        remarks=(
            Remark(text="Het een spreekt het ander tegen.", citations=(1, 4)),
            Remark(text="Later is het anders.", citations=(3,), leads=True),
        ),
    )
    assert markdown(given).split("\n\n") == [
        "Met reserve.",
        "Later is het anders. [3]",
        "Samen:",
        "**2011 · Plan**\nEen. [1][2]",
        "Twee. [3]",
        "**2014 · Akkoord**\nDrie. [4] (niet gesteund door de bron: 3 staat er niet)",
        "Vier.",
        "Let op. Het een spreekt het ander tegen. [1][4]",
    ]


def test_markers() -> None:
    assert (markers((1, 12)), markers(())) == (" [1][12]", "")
