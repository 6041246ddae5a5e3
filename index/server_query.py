"""A question as a query of a Qdrant server; `Store.query` has its steps."""

from collections.abc import Sequence

from qdrant_client import models

from index.dutch import SparseVector
from index.points import TEXT_FIELD, HybridQuery, wanted_values
from index.store import DENSE, GRAPH_WIDTH, LEXICAL, OVERSAMPLING, SENTENCES
from ingest.nouns import Filters

PARAMS = models.SearchParams(
    hnsw_ef=GRAPH_WIDTH,
    quantization=models.QuantizationSearchParams(rescore=True, oversampling=OVERSAMPLING),
)


def fused(query: HybridQuery) -> models.Prefetch:
    """Both lists as one, by their scores."""
    return models.Prefetch(
        prefetch=_searches(query),
        query=models.FusionQuery(fusion=models.Fusion.DBSF),
        limit=2 * query.ranking.candidates,
    )


def _searches(query: HybridQuery) -> list[models.Prefetch]:
    """The lists that are fused: by the best sentence, and by terms."""
    ranking, question = query.ranking, list(query.dense)

    def nearest(vector: list[float] | models.SparseVector, name: str) -> models.Prefetch:
        return models.Prefetch(query=vector, using=name, limit=ranking.candidates, params=PARAMS)

    meaning = [nearest(question, DENSE)] if ranking.meaning else []
    words = [nearest(sparse(query.lexical), LEXICAL)] if ranking.words else []
    if not ranking.sentences:
        return meaning + words
    best = models.Prefetch(
        prefetch=[*meaning, *([nearest(sparse(query.words), LEXICAL)] if words else [])],
        query=[question],
        using=SENTENCES,
        limit=ranking.candidates,
    )
    return [best, *words]


def boosted(query: HybridQuery) -> models.FormulaQuery:
    """The fused score, and a boost for each cue that a passage fits."""
    boosts = [filter_of(filters) for filters in query.boosts]
    terms: list[models.Expression] = ["$score"]
    terms += [
        models.MultExpression(mult=[query.ranking.boost, boost])
        for boost in boosts
        if boost is not None
    ]
    return models.FormulaQuery(formula=models.SumExpression(sum=terms))


def sparse(vector: SparseVector) -> models.SparseVector:
    """The terms as Qdrant has them."""
    return models.SparseVector(indices=list(vector.indices), values=list(vector.values))


def matches(field: str, values: Sequence[str]) -> models.FieldCondition:
    """Whether a keyword field has one of the values."""
    return models.FieldCondition(key=field, match=models.MatchAny(any=list(values)))


def filter_of(filters: Filters, hidden: Sequence[str] = ()) -> models.Filter | None:
    """The filters as Qdrant has them, less `hidden` revisions; None if nothing is restricted."""
    conditions: list[models.Condition] = [
        matches(field, values) for field, values in wanted_values(filters)
    ]
    if filters.year_from is not None or filters.year_to is not None:
        years = models.Range(gte=filters.year_from, lte=filters.year_to)
        conditions.append(models.FieldCondition(key="year", range=years))
    for phrase in filters.phrase:
        conditions.append(
            models.FieldCondition(key=TEXT_FIELD, match=models.MatchPhrase(phrase=phrase))
        )
    if not conditions and not hidden:
        return None
    unseen: list[models.Condition] = [matches("revision", hidden)] if hidden else []
    return models.Filter(must=conditions, must_not=unseen)
