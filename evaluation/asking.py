"""Puts questions to the pipeline that answers them, and scores the answers."""

from collections.abc import Mapping, Sequence

from app.asking import Request, ask, question_pipeline
from app.output import Json, answer_json
from evaluation.answers import answer_scores
from evaluation.documents import DocumentSet
from evaluation.gold import GoldQuestion
from evaluation.results import Scores
from evaluation.structure import letters
from index.library import Library


def asked(library: Library, texts: Mapping[str, str]) -> dict[str, Json]:
    """The answer to each question as the command gives it in JSON, by its id."""
    pipeline = question_pipeline(library)
    return {key: answer_json(ask(pipeline, Request(text=text))) for key, text in texts.items()}


def scored(
    questions: Sequence[GoldQuestion], answers: Mapping[str, Json], sources: Mapping[str, str]
) -> dict[str, Scores]:
    """The scores of each answer, the refusals included; `sources` as `letters_of` gives them."""
    return {one.id: answer_scores(one, answers[one.id], sources) for one in questions}


def letters_of(documents: DocumentSet) -> dict[str, str]:
    """The letters of each document by its id."""
    return {key: letters(text) for key, text in documents.texts.items()}
