"""Runs all systems over all questions and writes a result file.

For each set of documents: 1. Build its index.  2. Make the baselines of the same passages.
3. Ask every question of every system.  4. Ask the answers.  5. Ask misspelt questions.
Then, with all of them open: 6. Ask what no document answers, and weigh whether to answer.
7. Answer the open questions by weights fitted without them.  8. Complete follow-up questions.
"""

import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path

from evaluation.asking import asked, letters_of
from evaluation.documents import OWN, SHARED, DocumentSet, built_library, document_sets
from evaluation.followups import followup_scores
from evaluation.gold import OPEN, GoldQuestion
from evaluation.held_out import held_out_scores
from evaluation.over_documents import over_documents, say
from evaluation.question_files import load_questions
from evaluation.rankings import Bench
from evaluation.refusals import decided, elsewhere
from evaluation.result_files import write_result
from evaluation.results import About, Result, made_now
from index.library import Library
from index.ranking import RANKING


def run(shared: Path, out: Path, indexes: Path | None) -> None:
    """Measures everything and writes `out`; indexes are kept in `indexes`, if given."""
    sets = document_sets(shared)
    questions = load_questions(sets, shared, (*OPEN, "reporting"))
    with ExitStack() as stack:
        kept = indexes or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        libraries = {one.name: stack.enter_context(built_library(one, kept)) for one in sets}
        write_result(measured(sets, libraries, questions), out)


def measured(
    sets: Sequence[DocumentSet],
    libraries: Mapping[str, Library],
    questions: Sequence[GoldQuestion],
) -> Result:
    """All figures; `libraries` by the name of their set."""
    parts = [over_documents(one, libraries[one.name], questions) for one in sets]
    say("weigeringen en vervolgvragen")
    open_ones = tuple(one for one in questions if one.gold and one.half in OPEN)
    bench = Bench(libraries=libraries, questions=open_ones)
    answers = {key: one for part in parts for key, one in part.answers.items()}
    for rows in filter(None, elsewhere(bench).values()):
        answers |= asked(libraries[SHARED], {row["id"]: row["question"] for row in rows})
    decisions = decided(bench, questions, answers)
    threshold = libraries[OWN].settings.refuse_below
    sources = {documents.name: letters_of(documents) for documents in sets}
    return Result(
        made=made_now(RANKING, {name: asdict(one.state.build) for name, one in libraries.items()}),
        questions={
            q.id: About(half=q.half, documents=q.documents, type=q.type, form=q.form)
            for q in questions
        },
        systems={
            name: {key: one for part in parts for key, one in part.found[name].items()}
            for name in parts[0].found
        },
        answers={key: one for part in parts for key, one in part.scores.items()},
        held_out=held_out_scores(bench, decisions, threshold, sources),
        threshold=threshold,
        decided=decisions,
        followups=followup_scores(libraries[SHARED].known) if SHARED in libraries else {},
        spelling=tuple(one for part in parts for one in part.spelling),
    )
