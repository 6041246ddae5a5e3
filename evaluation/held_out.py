"""The answers to the open questions by weights that were fitted without them.

Both the weights of the sentences and those of the signs leave the fold of a question out, so that
the figures say what a question meets that nothing was fitted on.
"""

from collections.abc import Mapping

from app.answer import answer_by, pool_for
from app.output import answer_json
from app.refusal.decide import judged
from evaluation.answers import answer_scores
from evaluation.fit_sentences import Example, Weights, examples_of, held_out
from evaluation.rankings import Bench
from evaluation.results import Decided, Scores
from index.library import Library
from ingest.nouns import Answer


def held_out_scores(
    bench: Bench,
    decisions: Mapping[str, Decided],
    threshold: float,
    sources: Mapping[str, Mapping[str, str]],
) -> dict[str, Scores]:
    """The scores of each answerable open question, by its id.

    `sources`: for each set of documents the letters of each document by its id.
    """
    examples = examples_of(bench)
    weights = held_out(examples)
    found: dict[str, Scores] = {}
    for example in examples:
        gold = example.gold
        given = answer_apart(
            bench.libraries[gold.documents],
            example,
            weights[gold.id],
            decisions[gold.id].held_out or 0.0,
            threshold,
        )
        found[gold.id] = answer_scores(gold, answer_json(given), sources[gold.documents])
    return found


def answer_apart(
    library: Library, example: Example, weights: Weights, likely: float, threshold: float
) -> Answer:
    """The answer of the command, with these weights of sentences and this probability."""
    question, hits = example.question, example.hits
    pool = pool_for(library, question, hits)
    decided = judged(likely, threshold, lambda: "")
    return answer_by(library, question, hits, pool, decided, weights)
