"""Facets: what cases can be told apart by, and how many cases each choice leaves.

Choices of one facet are joined by "or", facets by "and". So the count of a choice is that of the
cases that have it and fit what is chosen in the other facets.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from app.cases.choices import ANSWERS
from app.cases.entries import Entry
from app.cases.urbanisation import CLASSES, classes_in
from ingest.nouns import PracticeCase

UNKNOWN = "niet bekend"
# Facet -> its choices that are chosen.
Chosen = Mapping[str, Sequence[str]]


def _urbanisation(case: PracticeCase) -> Sequence[str]:
    found = classes_in(case.urbanisation or "")
    return CLASSES[found[0] : found[1] + 1] if found else ()


def _network(case: PracticeCase) -> Sequence[str]:
    first = (case.network_participation or "").lower().split()[:1]
    took_part = ANSWERS.get(first[0].strip(",.;:")) if first else None
    return () if took_part is None else ("ja" if took_part else "nee",)


def _disadvantage(case: PracticeCase) -> Sequence[str]:
    if case.disadvantage_score is None or case.high_score is None:
        return ()
    return (case.high_score.reads(case.disadvantage_score),)


# Facet -> the values of a case; none if it does not say. Its name is that of the page and of
# addresses.
FACETS: Mapping[str, Callable[[PracticeCase], Sequence[str]]] = {
    "sector": lambda case: (case.sector,) if case.sector else (),
    "basisvaardigheid": lambda case: [share.skill for share in case.skills],
    "stedelijkheid": _urbanisation,
    "achterstandsscore": _disadvantage,
    "leernetwerk": _network,
    "document": lambda case: (case.document.title,),
}


def values(facet: str, case: PracticeCase) -> Sequence[str]:
    """The choices that a case has in a facet, at least one."""
    return FACETS[facet](case) or (UNKNOWN,)


def left(entries: Sequence[Entry], chosen: Chosen) -> list[Entry]:
    """The entries that fit all that is chosen; a facet without a choice asks nothing."""
    return [
        entry
        for entry in entries
        if all(
            set(values(facet, entry.case)) & set(wanted)
            for facet, wanted in chosen.items()
            if wanted
        )
    ]


def counts(entries: Sequence[Entry], chosen: Chosen, facet: str) -> dict[str, int]:
    """How many entries each choice of a facet has among those that the others leave.

    All choices that the library has, most cases in all first; 0 for what is left out.
    """
    others = {name: wanted for name, wanted in chosen.items() if name != facet}
    all_ = Counter(value for entry in entries for value in values(facet, entry.case))
    now = Counter(value for entry in left(entries, others) for value in values(facet, entry.case))
    ordered = sorted(all_, key=lambda value: (value == UNKNOWN, -all_[value], value))
    return {value: now[value] for value in ordered}
