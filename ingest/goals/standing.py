"""A baseline that stands in another sentence: "Nu opent 38% van de gemeenten ..."."""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass

from ingest.goals.measured import Measured, figure_of, shared, telling_of
from ingest.goals.places import Place
from ingest.goals.quantities import Quantity, quantities
from ingest.goals.stood import NOW
from ingest.goals.values import Values

# The goal refers to what was said: "Dit aantal", "die kloof", "voor die groep", "er nog 12"
REFERS = re.compile(
    r"\b(?:dit|deze|die|dat|er|dan|daarvoor|daarvan|daar|hen|hiervan|ervan|de taakstelling|"
    r"groep|opnieuw|"
    r"nieuwe|weer|eigen|laatste)\b",
    re.IGNORECASE,
)
BASE = re.compile(rf"\b{NOW}\b", re.IGNORECASE)
ENOUGH = 1.6
KEPT = re.compile(r"\bvast aan\b|\blaat ik\b|\bhandhaaf\b|\bAan de\b|\bDe \d")
SHARE_OF = re.compile(r"(?:%|procent) van (?:de |alle )?([\w-]+)")
VERY = re.compile(r"\bzeer\)? zwak")


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A baseline in another sentence."""

    place: Place
    quantity: Quantity
    year: int | str | None

    @property
    def span(self) -> tuple[int, int]:
        return self.place.start, self.place.end


def standing_baseline(
    goal: Place, index: int, words: str, values: Values, measured: Sequence[Measured]
) -> Standing | None:
    """The sentence that most likely tells where the measure of a goal stood; None if none does.

    `index`: of the goal among the sentences; `words`: its own. The sentence must count what the
    goal counts, and either stand just before a goal that refers to it or share its telling words.
    """
    target = next(iter(quantities(values.target or "", [])), None)
    if target is None or target.kind in ("rate", "span"):
        return None
    telling = telling_of(words)
    # A figure that counts nothing ("tot 90", "onder de 5%.") leaves out what was said before.
    at = words.find(values.target or "")
    alone = target.kind == "bare" or (
        target.kind == "share" and not re.match(r" van\b", words[at + len(values.target or "") :])
    )
    refers = bool(REFERS.search(words[:60]) or KEPT.search(words) or alone)
    best: tuple[float, Measured, Quantity] | None = None
    for one in measured:
        distance = index - one.index
        if one.place.start == goal.start or (
            distance < -2 and target.kind not in ("group", "share")
        ):
            continue
        if (
            one.place.listed
            and one.place.block != goal.block
            and not (
                (refers and distance == 1) or (0 < distance <= 3 and shared(telling, one.telling))
            )
        ):
            continue
        quantity = figure_of(one, target)
        if quantity is None:
            continue
        weight = _link(goal, telling, one, distance, refers=refers)
        if (
            "zwak" in words
            and "zwak" in one.place.text
            and bool(VERY.search(words)) is not bool(VERY.search(one.place.text))
        ):
            continue
        if (of := SHARE_OF.search(words)) and (of[1] in SHARE_OF.findall(one.place.text)):
            weight += 0.8
        if target.kind == "group":
            weight += 2.5 * (BASE.search(one.place.text) is not None)
            group = target.text.split()[-1][:5].lower()
            if group not in one.place.text.lower() or not shared(telling, one.telling):
                continue
        if weight >= ENOUGH and (best is None or weight > best[0]):
            best = (weight, one, quantity)
    if best is None:
        return None
    return Standing(place=best[1].place, quantity=best[2], year=best[1].year)


def _link(goal: Place, telling: Set[str], one: Measured, distance: int, *, refers: bool) -> float:
    """How surely two sentences are about the same measure."""
    weight = 1.0 * min(shared(telling, one.telling), 3)
    if goal.block == one.place.block:
        weight += 1.2 + (1.2 if distance == 1 else 0) + 1.2 * refers
    elif goal.section == one.place.section:
        weight += 1.1 + 0.8 * (refers and 0 < distance <= 2)
    elif goal.section[:2] != one.place.section[:2]:
        weight -= 1.5
    return weight - min(0.12 * abs(distance), 1.0) - 0.5 * (distance < 0)
