"""A question as a query of Qdrant Edge; `Store.query` has its steps."""

from collections.abc import Sequence

import qdrant_edge as edge

from index.dutch import SparseVector
from index.points import TEXT_FIELD, HybridQuery, wanted_values
from index.store import DENSE, GRAPH_WIDTH, LEXICAL, OVERSAMPLING, SENTENCES
from ingest.nouns import Filters

PARAMS = edge.SearchParams(
    hnsw_ef=GRAPH_WIDTH,
    quantization=edge.QuantizationSearchParams(rescore=True, oversampling=OVERSAMPLING),
)


def request_of(query: HybridQuery) -> edge.QueryRequest:
    """The whole search in one request."""
    fused = edge.Prefetch(
        limit=2 * query.ranking.candidates,
        prefetches=_searches(query),
        query=edge.Fusion.Dbsf(),  # type: ignore[arg-type] # the stubs forget the subclass
    )
    return edge.QueryRequest(
        prefetches=[fused],
        query=edge.Formula(_boosted(query)),
        filter=filter_of(query.filters, query.hidden),
        limit=query.limit,
        with_payload=True,
        with_vector=[DENSE, SENTENCES],
    )


def _searches(query: HybridQuery) -> list[edge.Prefetch]:
    """The lists that are fused: by the best sentence, and by terms."""
    ranking, question = query.ranking, list(query.dense)

    def nearest(vector: list[float] | edge.SparseVector, name: str) -> edge.Prefetch:
        found = edge.Query.Nearest(vector, using=name)
        return edge.Prefetch(limit=ranking.candidates, query=found, params=PARAMS)

    meaning = [nearest(question, DENSE)] if ranking.meaning else []
    words = [nearest(sparse(query.lexical), LEXICAL)] if ranking.words else []
    if not ranking.sentences:
        return meaning + words
    best = edge.Prefetch(
        limit=ranking.candidates,
        prefetches=[*meaning, *([nearest(sparse(query.words), LEXICAL)] if words else [])],
        query=edge.Query.Nearest([question], using=SENTENCES),
    )
    return [best, *words]


def _boosted(query: HybridQuery) -> edge.Expression:
    boosts = [filter_of(filters) for filters in query.boosts]
    return edge.Expression.Sum(
        [
            edge.Expression.Variable("$score"),
            *(
                edge.Expression.Mult(
                    [
                        edge.Expression.Constant(query.ranking.boost),
                        edge.Expression.Condition(boost),
                    ]
                )
                for boost in boosts
                if boost is not None
            ),
        ]
    )


def sparse(vector: SparseVector) -> edge.SparseVector:
    """The terms as Qdrant has them."""
    return edge.SparseVector(indices=list(vector.indices), values=list(vector.values))


def matches(field: str, values: Sequence[str]) -> edge.FieldCondition:
    """Whether a keyword field has one of the values."""
    return edge.FieldCondition(key=field, match=edge.MatchAny(any=list(values)))


def filter_of(filters: Filters, hidden: Sequence[str] = ()) -> edge.Filter | None:
    """The filters as Qdrant has them, less `hidden` revisions; None if nothing is restricted."""
    conditions: list[edge.FieldCondition] = [
        matches(field, values) for field, values in wanted_values(filters)
    ]
    if filters.year_from is not None or filters.year_to is not None:
        years = edge.RangeFloat(gte=filters.year_from, lte=filters.year_to)
        conditions.append(edge.FieldCondition(key="year", range=years))
    for phrase in filters.phrase:
        conditions.append(edge.FieldCondition(key=TEXT_FIELD, match=edge.MatchPhrase(phrase)))
    if not conditions and not hidden:
        return None
    unseen = [matches("revision", hidden)] if hidden else []
    return edge.Filter(must=list(conditions), must_not=list(unseen))
