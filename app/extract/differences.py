"""Sentences that say the same of a thing but for its figures: told, never averaged.

Two documents of different dates: the later one may have changed it. One document, or two of the
same date: they contradict each other. Figures are compared by what they count, so that a year in
one sentence and a percentage in the other are no difference.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.extract.asked import YEAR
from app.extract.labels import case_of
from app.extract.pool import Candidate, Pool, stems_of
from app.extract.score import Scores
from index.dutch import words
from index.dutch.numbers import numbers
from index.dutch.stemming import stem

MARGIN = 4.0  # how far below the best sentence both may score


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How much two sentences must share, figures aside, to be about the same."""

    share: float  # of the stems of the shorter sentence
    stems: int


# Chosen by reading what they tell of all pairs of sentences of ten documents (docs/answers.md).
CONTRADICTION = Likeness(share=0.75, stems=5)
CHANGE = Likeness(share=0.6, stems=5)
# Where the question itself asks for what changed.
CHANGE_ASKED = Likeness(share=0.4, stems=3)
MOST = 2  # differences that are told

# A figure with what stands before and behind it: "€ 500", "30%", "120 scholen", "2,5 miljoen".
QUANTITY = re.compile(
    r"(?P<money>€\s?)?(?P<value>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)"
    r"(?P<unit>\s?%|\s+[\w-]+)?"
)
AS_YEAR = "jaartal"
CELL = " | "  # between the cells of a row
# "Daarvan is 115 miljoen voor ICT" does not contradict "In totaal is er 260 miljoen".
PART = re.compile(r"\b(?:daarvan|waarvan|hiervan|(?:in )?totaal|samen)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Two sentences about the same thing with other figures, the earlier document first."""

    first: Candidate
    second: Candidate
    changed: bool  # the second is of a later document; else they contradict each other
    figures: tuple[str, str]  # as the sentences have them


def differences(pool: Pool, scores: Scores, chosen: Sequence[Candidate]) -> list[Difference]:
    """Where another passage differs from what was chosen, best sentence first."""
    least = max(scores.values(), default=0.0) - MARGIN
    near = sorted((c for c in pool.candidates if scores[c] >= least), key=lambda c: -scores[c])
    change = CHANGE_ASKED if pool.asked.form in ("compare", "timeline") else CHANGE
    found = (_difference(one, other, change) for one in chosen for other in near)
    return list(dict.fromkeys(filter(None, found)))[:MOST]


def _difference(a: Candidate, b: Candidate, change: Likeness) -> Difference | None:
    first, second = sorted((a, b), key=_date)
    changed = _date(first) < _date(second)
    if a.hit is b.hit:
        return None
    if not _same_subject(a.text, b.text, change if changed else CONTRADICTION):
        return None
    if not _comparable(a, b):
        return None
    if not changed and set(YEAR.findall(a.text)) != set(YEAR.findall(b.text)):
        return None  # what was and what will be
    pair = _other_figures(first.text, second.text)
    return pair and Difference(first=first, second=second, changed=changed, figures=pair)


def _comparable(a: Candidate, b: Candidate) -> bool:
    """Whether both may speak of the same.

    Rows of tables do not, nor a part and its whole, footnotes, or two schools.
    """
    one, other = a.hit.passage, b.hit.passage
    if any(CELL in c.text or PART.search(c.text) for c in (a, b)):
        return False
    if "ervaring" in (one.evidence, other.evidence):
        return case_of(one) is not None and case_of(one) == case_of(other)
    return True


def _date(candidate: Candidate) -> str:
    return candidate.hit.passage.document.date or ""


def _same_subject(a: str, b: str, alike: Likeness) -> bool:
    one, other = _subject(a), _subject(b)
    shared = len(one & other)
    return shared >= alike.stems and shared >= alike.share * min(len(one), len(other))


@lru_cache(1_024)  # each candidate is laid beside each chosen one
def _subject(text: str) -> frozenset[str]:
    return frozenset(one for one in stems_of(text) if not one[0].isdigit())


def _other_figures(a: str, b: str) -> tuple[str, str] | None:
    """A figure of each with the same unit that the other sentence does not have."""
    first, second = list(_quantities(a)), list(_quantities(b))
    for value, unit, shown in first:
        if value in {v for v, u, _ in second if u == unit}:
            continue
        for other, other_unit, other_shown in second:
            if unit == other_unit and other not in {v for v, u, _ in first if u == unit}:
                return shown, other_shown
    return None


def _quantities(text: str) -> Iterator[tuple[str, str, str]]:
    """(value in one spelling, unit, as it is written) of each figure."""
    for match in QUANTITY.finditer(text):
        if match.start() and text[match.start() - 1].isalnum():
            continue
        value = numbers(match["value"])[0]
        unit = (match["unit"] or "").strip()
        if match["money"]:
            yield value, "€", match[0].strip()
        elif YEAR.fullmatch(match["value"]):
            yield value, AS_YEAR, match["value"]
        elif unit == "%" or unit == "procent":
            yield value, "%", match[0].strip()
        elif unit.islower() and words(unit):
            yield value, stem(unit.lower()), match[0].strip()
