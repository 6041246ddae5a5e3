"""What all systems make of the questions about one set of documents."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.output import Json
from evaluation.asking import asked, letters_of, scored
from evaluation.bm25 import Bm25
from evaluation.documents import DocumentSet
from evaluation.gold import GoldQuestion
from evaluation.metrics import places_of, scores_of
from evaluation.misspelt import misspelt_scores
from evaluation.quickstart import HaystackQuickstart
from evaluation.results import Found, Misspelt, Scores
from evaluation.selection import OURS
from evaluation.systems import DenseAlone, Ours, System
from index.library import Library
from index.unpack import unpacked_model

TOP = 10  # hits whose place is kept


@dataclass(frozen=True, slots=True, kw_only=True)
class OverDocuments:
    """What was measured over one set of documents."""

    found: Mapping[str, Mapping[str, Found]]  # by system, then by id
    answers: Mapping[str, Json]  # by id
    scores: Mapping[str, Scores]  # by id
    spelling: Sequence[Misspelt]


def over_documents(
    documents: DocumentSet, library: Library, questions: Sequence[GoldQuestion]
) -> OverDocuments:
    """What all systems make of the questions about these documents."""
    own = [question for question in questions if question.documents == documents.name]
    systems = systems_over(library, documents)
    found = {}
    for name, system in systems.items():
        say(f"{documents.name}: {name}")
        found[name] = searched(system, own)
    say(f"{documents.name}: antwoorden en spelling")
    answers = asked(library, {question.id: question.text for question in own})
    return OverDocuments(
        found=found,
        answers=answers,
        scores=scored(own, answers, letters_of(documents)),
        spelling=misspelt_scores(systems, own, documents),
    )


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


def say(step: str) -> None:
    """Tells on standard error what is being measured."""
    print(step, file=sys.stderr)
