"""What is asked on the tab of practice cases, and what is found for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.cases.across import across
from app.cases.entries import CaseFilter, Entry, entries_in
from app.cases.facets import Chosen, left
from app.cases.likeness import Likeness, ranked
from app.shown.address import Fields, address_html
from app.shown.compared import across_html
from app.tabs.actions import Actions
from app.tabs.case_fields import criteria_of, field_parameters
from app.tabs.facet_boxes import facet_parameters

NAME = "praktijk"  # of the tab


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What was filled in and chosen."""

    values: Mapping[str, str | Sequence[str]]  # by field of a criterion
    wish: str
    facets: Chosen
    beside: Sequence[str] = ()  # ids of the cases that stand side by side

    def address(self) -> str:
        """As `address_html` makes it."""
        more: Fields = {"wens": self.wish, "naast": self.beside}
        fields = {**field_parameters(self.values), **facet_parameters(self.facets), **more}
        return address_html(NAME, fields)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was found for a school."""

    entries: Sequence[Entry]  # all of the library
    ranking: Sequence[Likeness] = ()  # those that fit the facets, the most alike first
    notes: Sequence[str] = ()  # Dutch; how the wish was read


def found(actions: Actions, wanted: Wanted) -> Found:
    """The cases that fit the facets, the most alike first.

    Raises UsageError for a value that cannot be read.
    """
    entries = all_entries(actions)
    fitting = left(entries, wanted.facets)
    criteria = criteria_of(wanted.values)
    notes: Sequence[str] = ()
    if wanted.wish.strip() and fitting:
        told = actions.wish(wanted.wish, fitting)
        criteria.append(told)
        notes = told.notes
    if criteria:
        return Found(entries=entries, ranking=ranked(fitting, criteria), notes=notes)
    bare = [Likeness(entry=one, score=0.0, reasons=(), differences=()) for one in fitting]
    return Found(entries=entries, ranking=bare)


def all_entries(actions: Actions) -> list[Entry]:
    """All cases of the library."""
    return entries_in(actions.registers(), CaseFilter())


def in_common(ranking: Sequence[Likeness]) -> str:
    """What helped and hindered in all cases that were found, as HTML."""
    entries = [one.entry for one in ranking]
    helped, hindered = across(entries, "success_factors"), across(entries, "obstacles")
    return across_html(helped, hindered, len(entries))
