"""What a question is about: its words without those that only ask."""

import re
from collections.abc import Sequence

from index.question.follow_up.added import END
from index.question.follow_up.parts import SCHOOLS, outer, parts_in
from index.question.follow_up.words import EMPTY, EXPLETIVE, GLUE, PREPOSITIONS
from index.question.known import Known
from index.question.text import folded

TOKEN = re.compile(r"[\w€%][\w'’./%-]*[\w%]|\w|[€%]|[,;:()]")
MARKS = frozenset(",;:()")
RELATIVE = frozenset(("dat", "die"))  # "scholen die stopten"
LINKS = frozenset("en of te om niet and or".split())  # idle at the beginning
# They can take part in what is asked, and stay with what it is about.
ASIDE = frozenset(("people", "body", "skill", "document"))


def told(rest: str, base: str, known: Known, *, every: bool = False) -> str | None:
    """The words of a follow-up, with what `base` is about behind them; None if that is nothing.

    Without the year and sector that the follow-up changes; with `every`, without all things of a
    kind that it names: "Geldt dat ook voor rekenen?".
    """
    asked = END.sub("", rest)
    kinds = {part.kind for part in outer(parts_in(rest, known))} - {"relation"}
    about = subject(base, kinds if every else kinds - ASIDE, known)
    return f"{asked[:1].upper()}{asked[1:]}: {about}?" if about and asked else None


def subject(base: str, gone: set[str], known: Known) -> str:
    """What a question is about, without the things of the kinds in `gone`; "" if nothing."""
    for part in reversed(outer([part for part in parts_in(base, known) if part.kind in gone])):
        kept = SCHOOLS.search(base[part.start : part.end])  # of "basisscholen"
        base = base[: part.whole] + (kept[0] if kept else ",") + base[part.end :]
    runs: list[list[str]] = [[]]
    for match in TOKEN.finditer(EXPLETIVE.sub(r"\1", base)):
        word = folded(match[0])
        relative = word in RELATIVE and runs[-1]
        if word in MARKS or (word in (EMPTY - GLUE) | RELATIVE and not relative):
            runs.append([])
        else:
            runs[-1].append(match[0])
    return _joined(runs)


def _joined(runs: Sequence[Sequence[str]]) -> str:
    """The runs of words, without idle words at their ends; with commas between them."""
    found = ""
    for run in runs:
        words = list(run)
        while words and words[-1].lower() in GLUE | RELATIVE:
            words.pop()
        while words and words[0].lower() in LINKS:
            words.pop(0)
        if words:
            mark = " " if words[0].lower() in PREPOSITIONS else ", "
            found += (mark if found else "") + " ".join(words)
    return found
