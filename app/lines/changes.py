"""What changed between the goals of a line, in numbers and words, and whether they were reached."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from app.lines.line import Change, Point
from ingest.mentions.subject import own_words

# In which direction a goal wants a figure to go  # example
UP = re.compile(
    r"\b(?:minimaal|minstens|ten ?minste|(?<!niet )meer|stijg\w*|gestegen|klim\w*|groei\w*|"
    r"verhoog\w*|verhogen|verdubbel\w*|toename|alle|omhoog|hoger)\b",
    re.IGNORECASE,
)  # "minstens 40 leeshoeken"
DOWN = re.compile(
    r"\b(?:maximaal|hooguit|hoogstens|ten hoogste|niet meer dan|minder|daal\w*|dal\w*|gedaald|"
    r"zakt|zakken|terug\w*|halve\w*|gehalveerd|verlaag\w*|verlagen|verminder\w*|afname|lager|"
    r"onder de|geen)\b",
    re.IGNORECASE,
)  # "hooguit 12 scholen zonder leeshoek"
MOST = 6  # words of a difference that are told
SAME_WORDS = 0.9  # likeness of two goals above which their words did not change


def changes(points: Sequence[Point]) -> list[Change]:
    """The changes from goal to goal, and of each goal what was measured at its date or later."""
    goals = [point for point in points if point.kind in ("streefwaarde", "doel", "afspraak")]
    in_time = sorted(goals, key=_said)
    moved = [
        change
        for before, after in pairwise(in_time)
        if _of_two(before, after) and (change := _change(before, after))
    ]
    measured = [point for point in points if point.kind == "gemeten" and point.number is not None]
    reached = [change for goal in in_time if (change := _outcome(goal, measured, points))]
    return [*moved, *reached]


def _said(point: Point) -> tuple[str, float, int]:
    return (point.mention.document.date or "", point.at or 0.0, point.mention.start)


def _of_two(before: Point, after: Point) -> bool:
    return before.mention.document.id != after.mention.document.id


def _change(before: Point, after: Point) -> Change | None:
    gone, new = _words(before, after)
    text = _in_numbers(before, after)
    if not text and not (gone or new):
        return None
    told = text or "Het doel is anders verwoord."
    return Change(text=told, before=before, after=after, gone=gone, new=new)


def _in_numbers(before: Point, after: Point) -> str:
    if before.number is None or after.number is None or _percent(before) != _percent(after):
        return ""
    years = f"{before.year} naar {after.year}"
    dated = before.dated and after.dated and before.at is not None and after.at is not None
    if before.number == after.number:
        if not dated or before.at == after.at:
            return f"De streefwaarde blijft {after.value}."
        how = "later" if (after.at or 0) > (before.at or 0) else "eerder"
        return f"De streefwaarde blijft {after.value}; de datum wordt {how}, van {years}."
    how = "hoger" if after.number > before.number else "lager"
    return f"De streefwaarde wordt {how}: van {_told(before)} naar {_told(after)}."


def _told(point: Point) -> str:
    return f"{point.value} ({point.year})" if point.dated else str(point.value)


def _percent(point: Point) -> bool:
    return point.unit == "%" or "%" in (point.value or "")


def _words(before: Point, after: Point) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words that only the one or the other goal has, in its order."""
    one, other = _goal(before), _goal(after)
    if SequenceMatcher(None, one, other).ratio() > SAME_WORDS:
        return (), ()
    gone, new = own_words(one) - own_words(other), own_words(other) - own_words(one)
    return _in_order(one, gone), _in_order(other, new)


def _goal(point: Point) -> str:
    return point.mention.goal.goal if point.mention.goal else point.mention.text


def _in_order(text: str, words: set[str]) -> tuple[str, ...]:
    return tuple(sorted(words, key=text.lower().find))[:MOST]


def _outcome(goal: Point, measured: Sequence[Point], points: Sequence[Point]) -> Change | None:
    """The first figure at the date of the goal or later; else the last one after it was set."""
    set_in = goal.mention.document.year or 0
    after = sorted(
        (p for p in measured if _comparable(goal, p) and (p.at or 0) >= set_in),
        key=lambda p: p.at or 0,
    )
    if not after or goal.number is None:
        return None
    due = [point for point in after if goal.dated and (point.at or 0) >= (goal.at or 0)]
    found = due[0] if due else after[-1]
    verdict = _reached(goal, found, points)
    told = f"Doel: {_told(goal)}. Gemeten: {_told(found)}."
    early = bool(goal.dated and not due)
    if early:
        told += " Dat was voor de streefdatum."
    if verdict and not (early and verdict != "gehaald"):
        told += f" Volgens de cijfers {verdict}."
    return Change(text=told, before=goal, after=found)


def _comparable(goal: Point, measured: Point) -> bool:
    later = (measured.mention.document.date or "") > (goal.mention.document.date or "")
    return later and _percent(goal) == _percent(measured)


def _reached(goal: Point, measured: Point, points: Sequence[Point]) -> str | None:
    """'gehaald' or 'niet gehaald', where the goal says in which direction it points."""
    if goal.number is None or measured.number is None:
        return None
    started = [p for p in points if p.kind == "uitgangswaarde"]
    start = next((p.number for p in started if goal.mention in (p.mention, *p.also)), None)
    words = goal.mention.text
    if start is not None and start != goal.number:
        up = goal.number > start
    elif bool(UP.search(words)) != bool(DOWN.search(words)):
        up = UP.search(words) is not None
    else:
        return None
    good = measured.number >= goal.number if up else measured.number <= goal.number
    return "gehaald" if good else "niet gehaald"
