"""How good an answer is; the same figures as the shared `score.py`.

`facts`: share of the needed facts in the first 700 characters.  `citation_precision`: share of
the citations that hold (half of) a gold quote or lie within one.  `citation_recall`: share of the
grade-2 quotes that some citation holds.  `verbatim`: citations whose text stands in the document.
`characters`: the length of an answer; a refusal has none.
"""

from collections.abc import Mapping
from typing import Any

from evaluation.gold import Gold, GoldQuestion
from evaluation.metrics import found_in, mean
from evaluation.structure import letters

WINDOW = 700  # characters of an answer in which facts count
SHORTEST = 20  # characters; a citation within a gold quote must be longer to count
PIECE = 40  # letters that are looked up at a time to see whether a text is verbatim

# Figures of an answerable question, and of one the documents do not answer.
ANSWERED = ("answered", "facts", "citation_precision", "citation_recall")
REFUSED = "abstained_right"
LENGTH = "characters"
FIGURES = (*ANSWERED, LENGTH, "verbatim", REFUSED)


def answer_scores(
    question: GoldQuestion, answer: Mapping[str, Any], sources: Mapping[str, str]
) -> dict[str, float | None]:
    """Each of `FIGURES` for an answer as the command gives it in JSON; None where undefined.

    `sources`: the letters of each document by its id. Citations of an answer that is no refusal
    count for `verbatim`, as a share of this answer's.
    """
    scores: dict[str, float | None] = dict.fromkeys(FIGURES)
    citations = answer["citations"]
    scores["verbatim"] = mean(_verbatim(c["text"], sources[c["document"]]) for c in citations)
    if not question.gold:
        scores[REFUSED] = float(answer["abstained"])
        return scores
    scores["answered"] = float(not answer["abstained"])
    if answer["abstained"]:
        return scores | {"facts": 0.0, "citation_recall": 0.0}
    scores[LENGTH] = float(len(answer["answer"]))
    window = letters(answer["answer"][:WINDOW])
    scores["facts"] = mean(_names(window, fact) for fact in question.facts)
    scores["citation_precision"] = mean(_rests(c, question.gold) for c in citations) or 0.0
    scores["citation_recall"] = mean(
        float(any(found_in(c["document"], c["text"], gold) for c in citations))
        for gold in question.main
    )
    return scores


def _names(window: str, fact: str) -> float:
    """1 if one of the alternatives of a fact is in the letters of an answer."""
    return float(any(letters(one) in window for one in fact.split("|")))


def _rests(citation: Mapping[str, Any], gold: tuple[Gold, ...]) -> float:
    """1 if a citation holds gold or lies within it."""
    return float(any(rests_on(citation["document"], citation["text"], one) for one in gold))


def rests_on(document: str, text: str, gold: Gold) -> bool:
    """Whether a text of a document holds (half of) a gold quote, or lies within it."""
    within = len(text) > SHORTEST and letters(text) in letters(gold.quote)
    return document == gold.document and (within or found_in(document, text, gold))


def _verbatim(text: str, source: str) -> float:
    """1 if the letters stand in the source, a page header in their middle aside."""
    found = letters(text)
    pieces = [found[at : at + PIECE] for at in range(0, len(found), PIECE)]
    missing = sum(piece not in source for piece in pieces)
    return float(bool(pieces) and missing <= max(1, len(pieces) // 10))
