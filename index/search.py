"""From a question to hits.

1. Read the question: phrases, cues, form.  2. One query of the store.  3. Order, ties by place.
4. Let comparisons have each side.  5. Join neighbours.  6. Rerank, if a model for it is set.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from index.dutch import question_vector
from index.embedder import Vectors
from index.library import Library
from index.neighbours import with_neighbours
from index.points import Found, HybridQuery, passage_of
from index.question.follow_up import completed
from index.question.read import LONGEST_QUESTION, read_question
from index.ranking import RANKING, Ranking
from index.spread import spread
from ingest.errors import UsageError
from ingest.nouns import Cue, CueKey, Filters, Hit, Question, Sentence
from ingest.sentences import sentence_spans

# Hits that are asked for beyond the limit: neighbours melt together and ties must not fall by
# chance at the end of the list.
SPARE = 20
PARTLY = "gram"  # the kind of terms that hold a part of a word


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What was found for a question, and how the question was read."""

    question: Question
    hits: tuple[Hit, ...]
    missing: tuple[str, ...] = ()  # phrases that no passage has; they were searched as words


def check_question(question: str) -> str:
    """The question without idle white space, and no more of it than is read.

    Bytes of a terminal that are no text are left out. Raises UsageError if nothing is left.
    """
    tidy = _tidy(question)
    if not tidy:
        raise UsageError("De vraag", "is leeg.", "Typ een vraag of een paar trefwoorden.")
    if len(tidy) > LONGEST_QUESTION:
        # Up to the last whole word; a word of that length is cut itself.
        tidy = tidy[: LONGEST_QUESTION + 1]
        tidy = tidy.rpartition(" ")[0] or tidy[:LONGEST_QUESTION]
    return tidy


def _tidy(question: str) -> str:
    return " ".join(question.encode("utf-8", "ignore").decode().split())


def understood(
    library: Library, text: str, without: Sequence[CueKey] = (), before: Sequence[str] = ()
) -> Question:
    """The question as read beside the documents of `library`, less the cues taken away.

    A follow-up question is completed from the questions `before` it, oldest first, each complete.
    Raises UsageError for an empty question.
    """
    asked = check_question(text)
    whole = None if "conversation" in without else completed(asked, before, library.known)
    read = read_question(whole or asked, library.known)
    question = replace(read, shortened=len(_tidy(text)) > LONGEST_QUESTION)
    if whole:
        cue = Cue(key="conversation", label=whole, strict=False, filters=Filters())
        question = replace(question, cues=(cue, *question.cues))
    for key in without:
        question = question.without(key)
    return question


def search(library: Library, text: str, filters: Filters, limit: int) -> list[Hit]:
    """The best passages for a question as typed, at most `limit`; see `find`."""
    return list(find(library, understood(library, text), filters, limit).hits)


def find(
    library: Library,
    question: Question,
    filters: Filters,
    limit: int,
    ranking: Ranking = RANKING,
) -> Result:
    """The best passages, at most `limit`; equal scores in order of document and place.

    `filters` go before what the question says of the same field. Raises UsageError for a filter
    on a value that no document has.
    """
    library.check_filters(filters)
    strict = combined(filters, [cue for cue in question.cues if cue.strict])
    hits = _query(library, question, replace(strict, phrase=question.phrases), limit, ranking)
    missing: tuple[str, ...] = ()
    if question.phrases and not hits:
        missing = question.phrases
        hits = _query(library, question, strict, limit, ranking)
    if ranking.spread:
        hits = spread(question, hits)
    if ranking.merge:
        hits = with_neighbours(hits)
    if library.reranker is not None:
        hits = library.reranker.rerank(question.text, hits)
    return Result(question=question, hits=tuple(hits[:limit]), missing=missing)


def combined(filters: Filters, cues: Sequence[Cue]) -> Filters:
    """The filters, and those of the cues for fields that they leave open."""
    for cue in cues:
        own = _set_fields(cue.filters)
        if not own.keys() & _set_fields(filters).keys():
            filters = replace(filters, **own)
    return filters


def _set_fields(filters: Filters) -> dict[str, Any]:
    empty = Filters()
    names = Filters.__dataclass_fields__
    return {n: v for n in names if (v := getattr(filters, n)) != getattr(empty, n)}


def _query(
    library: Library, question: Question, filters: Filters, limit: int, ranking: Ranking
) -> list[Hit]:
    vector = library.fitting_embedder().embed_question(question.text)
    query = HybridQuery(
        dense=tuple(vector.tolist()),
        lexical=question_vector(question.text, ranking.weights),
        words=question_vector(question.text, _of_words(ranking.weights)),
        filters=filters,
        boosts=tuple(c.filters for c in question.cues if not c.strict and _set_fields(c.filters)),
        limit=limit + SPARE,
        ranking=ranking,
    )
    found = sorted(
        library.query(query),
        key=lambda f: (-f.score, f.payload["document"], f.payload["passage"]["start"]),
    )
    return [_hit(rank, one, vector) for rank, one in enumerate(found, 1)]


def _hit(rank: int, found: Found, question: Vectors) -> Hit:
    passage = passage_of(found.payload)
    return Hit(
        rank=rank,
        score=found.score,
        passage=passage,
        similarity=float(found.dense @ question),
        sentences=tuple(
            Sentence(start=passage.start + start, end=passage.start + end, similarity=float(near))
            for (start, end), near in zip(
                _spans(passage.text), found.sentences @ question, strict=True
            )
        ),
    )


_spans = lru_cache(1_024)(sentence_spans)  # the same passages come back for other questions


def _of_words(weights: Mapping[str, float]) -> Mapping[str, float]:
    """The kinds of terms that whole words give: few, so that they cost little among millions."""
    return {kind: weight for kind, weight in weights.items() if kind != PARTLY}
