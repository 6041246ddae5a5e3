"""Runs all systems over all questions and writes a result file.

For each set of documents: 1. Build its index.  2. Make the baselines of the same passages.
3. Ask every question of every system.  4. Ask the answers.  5. Ask misspelt questions.
"""

import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.asking import ask, question_pipeline
from app.output import answer_json
from evaluation.answers import answer_scores
from evaluation.bm25 import Bm25
from evaluation.documents import DocumentSet, built_library, document_sets
from evaluation.gold import OPEN, GoldQuestion
from evaluation.metrics import places_of, scores_of
from evaluation.misspelt import misspelt_scores
from evaluation.question_files import load_questions
from evaluation.quickstart import HaystackQuickstart
from evaluation.result_files import write_result
from evaluation.results import About, Found, Misspelt, Result, Scores, made_now
from evaluation.selection import OURS
from evaluation.structure import letters
from evaluation.systems import DenseAlone, Ours, System
from index.library import Library
from index.ranking import RANKING
from index.unpack import unpacked_model
from ingest.nouns import Filters

TOP = 10  # hits whose place is kept


def run(shared: Path, out: Path, indexes: Path | None) -> None:
    """Measures everything and writes `out`; indexes are kept in `indexes`, if given."""
    sets = document_sets(shared)
    questions = load_questions(sets, shared, (*OPEN, "reporting"))
    found: dict[str, dict[str, Found]] = {}
    answers: dict[str, Scores] = {}
    spelling: list[Misspelt] = []
    build: dict[str, Any] = {}
    with ExitStack() as stack:
        kept = indexes or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        for documents in sets:
            library = stack.enter_context(built_library(documents, kept))
            build[documents.name] = asdict(library.state.build)
            own = [question for question in questions if question.documents == documents.name]
            systems = systems_over(library, documents)
            for name, system in systems.items():
                print(f"{documents.name}: {name}", file=sys.stderr)
                found.setdefault(name, {}).update(searched(system, own))
            print(f"{documents.name}: antwoorden en spelling", file=sys.stderr)
            answers |= answered(library, documents, own)
            spelling += misspelt_scores(systems, own, documents)
    about = {
        q.id: About(half=q.half, documents=q.documents, type=q.type, form=q.form) for q in questions
    }
    result = Result(
        made=made_now(RANKING, build),
        questions=about,
        systems=found,
        answers=answers,
        spelling=tuple(spelling),
    )
    write_result(result, out)


def systems_over(library: Library, documents: DocumentSet) -> dict[str, System]:
    """This project first, then the baselines, all over the same documents."""
    passages = [passage for read in documents.documents for passage in read.passages]
    model = unpacked_model(library.settings.cache)
    return {
        OURS: Ours(library),
        "dense alone": DenseAlone(library),
        "BM25, Dutch stemmer": Bm25(passages, "dutch"),
        "BM25, English stemmer": Bm25(passages, "english"),
        "Haystack quickstart": HaystackQuickstart(documents.documents, model),
    }


def searched(system: System, questions: Sequence[GoldQuestion]) -> dict[str, Found]:
    """What a system makes of each question that has gold."""
    found = {}
    for question in questions:
        if question.gold:
            hits = system.search(question.text)
            found[question.id] = Found(
                scores=scores_of(question.gold, hits),
                main=places_of(question.main, hits),
                top=tuple((hit.document, hit.start, hit.end) for hit in hits[:TOP]),
            )
    return found


def answered(
    library: Library, documents: DocumentSet, questions: Sequence[GoldQuestion]
) -> dict[str, Scores]:
    """The scores of each answer, the refusals included."""
    pipeline = question_pipeline(library)
    sources: Mapping[str, str] = {key: letters(text) for key, text in documents.texts.items()}
    return {
        question.id: answer_scores(
            question, answer_json(ask(pipeline, question.text, Filters())), sources
        )
        for question in questions
    }
