"""The practice cases of an index under their ids, filtered."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from index.dutch import stems
from ingest.errors import UsageError
from ingest.nouns import Page, PracticeCase, Register


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A practice case of the library."""

    # "verslag-2031:3"; "verslag-2031@5120", with where it starts, for a case without a number and
    # for cases of one document with the same number.
    id: str
    case: PracticeCase


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFilter:
    """Which cases are wanted; what is None restricts nothing."""

    sector: str | None = None
    skill: str | None = None
    theme: str | None = None  # words that the themes and approach of the case must all have
    document: str | None = None  # its id

    def wants(self, case: PracticeCase) -> bool:
        """Whether a case passes."""
        return (
            (self.sector is None or self.sector == case.sector)
            and (self.skill is None or self.skill in {share.skill for share in case.skills})
            and (self.theme is None or set(stems(self.theme)) <= _topics(case))
            and (self.document is None or self.document == case.document.id)
        )


def _topics(case: PracticeCase) -> set[str]:
    """The stems of all words that say what a case is about."""
    found = (*case.themes, *case.approach)
    words = [case.title or "", *(f"{one.text} {' '.join(one.labels)}" for one in found)]
    return set(stems(" ".join(words)))


def entries_in(registers: Iterable[Register], wanted: CaseFilter) -> list[Entry]:
    """The cases that pass, in the order of documents and text; an id is the same in any filter."""
    return [
        entry
        for register in registers
        for entry in _named(register.cases)
        if wanted.wants(entry.case)
    ]


def _named(cases: Sequence[PracticeCase]) -> list[Entry]:
    """All cases of one document under their ids."""
    times = Counter(case.number for case in cases)
    return [
        Entry(
            id=f"{case.document.id}@{case.start}"
            if case.number is None or times[case.number] > 1
            else f"{case.document.id}:{case.number}",
            case=case,
        )
        for case in cases
    ]


def chosen(entries: Sequence[Entry], ids: Sequence[str]) -> list[Entry]:
    """The entries of `ids`, in that order; UsageError for an id that none has."""
    known = {entry.id: entry for entry in entries}
    for one in ids:
        if one not in known:
            there = ", ".join(known) or "geen"
            raise UsageError(f"Het praktijkvoorbeeld '{one}'", "is er niet.", f"Er zijn: {there}.")
    return [known[one] for one in ids]


def page_at(case: PracticeCase, at: int) -> Page | None:
    """The page of the case that an offset stands on; None where the format has no pages."""
    return next((page for page in case.pages if page.start <= at < page.end), None)


def place_text(page: Page | None) -> str:
    """ " (p. 12)", with the printed number if there is one; empty without a page."""
    return f" (p. {page.label or page.number})" if page else ""
