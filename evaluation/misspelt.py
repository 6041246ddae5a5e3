"""What bad spelling costs: mrr@10 of the same questions spelled well and badly."""

from collections.abc import Iterator, Mapping, Sequence

from evaluation.documents import DocumentSet
from evaluation.gold import GoldQuestion
from evaluation.metrics import scores_of
from evaluation.results import Misspelt
from evaluation.spelling import apart, mistyped, words_in
from evaluation.systems import System

FIGURE = "mrr@10"


def misspelt_scores(
    systems: Mapping[str, System], questions: Sequence[GoldQuestion], documents: DocumentSet
) -> list[Misspelt]:
    """For every question with gold that has a bad spelling beside a good one."""
    vocabulary = words_in(documents.texts.values())
    return [
        Misspelt(
            question=question.id,
            kind=kind,
            scores={
                name: (_score(system, question, well), _score(system, question, badly))
                for name, system in systems.items()
            },
        )
        for question in questions
        if question.gold
        for kind, well, badly in spellings(question, vocabulary)
    ]


def spellings(question: GoldQuestion, vocabulary: frozenset[str]) -> Iterator[tuple[str, str, str]]:
    """(kind, well spelled, badly spelled): as written by a person, and made from development
    questions by a program."""
    if question.plain is not None:
        yield question.form or "typo", question.plain, question.text
    if question.half == "development":
        yield "mistyped", question.text, mistyped(question.text, question.id)
        parted = apart(question.text, vocabulary)
        if parted is not None:
            yield "apart", question.text, parted


def _score(system: System, question: GoldQuestion, text: str) -> float:
    score = scores_of(question.gold, system.search(text))[FIGURE]
    assert score is not None, question.id
    return score
