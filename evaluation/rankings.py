"""Measures other settings of the ranking on the questions that choices may be made on."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from evaluation.documents import built_library, document_sets
from evaluation.gold import OPEN, GoldQuestion
from evaluation.metrics import scores_of
from evaluation.question_files import load_questions
from evaluation.results import Scores
from evaluation.systems import Ours
from index.library import Library
from index.ranking import RANKING, Ranking


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """Open indexes with their questions."""

    libraries: Mapping[str, Library]  # by the name of the set of documents
    questions: tuple[GoldQuestion, ...]  # with gold; none of the reporting half

    def scores(self, ranking: Ranking) -> dict[str, Scores]:
        """The scores of each question with this ranking, by its id."""
        systems = {name: Ours(library, ranking) for name, library in self.libraries.items()}
        return {
            question.id: scores_of(question.gold, systems[question.documents].search(question.text))
            for question in self.questions
        }


@contextmanager
def opened_bench(shared: Path, indexes: Path) -> Iterator[Bench]:
    """Builds what is missing under `indexes` and opens it."""
    sets = document_sets(shared)
    questions = [question for question in load_questions(sets, shared, OPEN) if question.gold]
    with ExitStack() as stack:
        libraries = {}
        for documents in sets:
            library = stack.enter_context(built_library(documents, indexes))
            libraries[documents.name] = library
        yield Bench(libraries=libraries, questions=tuple(questions))


def without_a_part(ranking: Ranking = RANKING) -> dict[str, Ranking]:
    """The ranking with one part switched off, for each part that is on."""
    flags = [field.name for field in fields(ranking) if getattr(ranking, field.name) is True]
    found = {f"without {name}": _without(ranking, name) for name in flags}
    found["without boost"] = replace(ranking, boost=0)
    for kind in ranking.weights:
        found[f"without terms '{kind}'"] = weighing(ranking, kind, 0)
    return found


def neighbours_of(ranking: Ranking = RANKING) -> dict[str, Ranking]:
    """The ranking and those one step from it: what cross-validation chooses between."""
    found = {"default": ranking}
    for factor in (0.5, 2.0):
        found[f"candidates x {factor}"] = replace(
            ranking, candidates=round(ranking.candidates * factor)
        )
        found[f"boost x {factor}"] = replace(ranking, boost=ranking.boost * factor)
        for kind in ranking.weights:
            found[f"'{kind}' x {factor}"] = weighing(ranking, kind, factor)
    for name in ("merge", "spread"):
        found[f"without {name}"] = _without(ranking, name)
    return found


def weighing(ranking: Ranking, kind: str, factor: float) -> Ranking:
    """The ranking with the weight of one kind of terms multiplied."""
    return replace(ranking, weights={**ranking.weights, kind: ranking.weights[kind] * factor})


def _without(ranking: Ranking, flag: str) -> Ranking:
    changed: dict[str, Any] = {flag: False}
    return replace(ranking, **changed)
