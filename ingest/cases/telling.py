"""Which sentences of a case are told under a field.

The likeliest `SHARE` of its sentences, if they are likely at all and do not rather tell of another
field, and every other one that more likely than not tells of the field: reports differ in how
openly they tell, and a reader wants some of each case.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.cases.groups import APPROACH, OBSTACLES, RESULTS, SUCCESS, groups_in
from ingest.cases.running import Line
from ingest.cases.themes import THEMES
from ingest.cases.weighing import FIELDS, Chances, weighed
from ingest.cases.wordings.wording import Wording
from ingest.nouns import Finding

SHARE = 0.17  # of the sentences of a case
FEWEST = 3  # sentences that are that share, however short the case
LEAST, SURELY = 0.15, 0.5  # chances
BESIDE = 0.5  # of the chance of the field that a sentence likeliest tells of
SHORTEST = 20  # characters; what is shorter ("Dat werkt.") tells nothing by itself
# "40%", "10 procent", "€ 170.000", "niveau 1F", "15 docenten"
FIGURE = re.compile(
    r"€\s?\d[\d.,]*\d|\b\d+(?:,\d+)?\s?(?:%|procent\b)|\b[123][FS]\b"
    r"|\b\d+\s(?:leerlingen|kinderen|docenten|leraren|leerkrachten|scholen|talen|uur|uren)\b"
)
GROUPS: dict[str, tuple[Wording, ...]] = {
    "themes": THEMES,
    "results": RESULTS,
    "success_factors": SUCCESS,
    "obstacles": OBSTACLES,
}


def told(lines: Sequence[Line]) -> dict[str, tuple[Finding, ...]]:
    """The findings of each field of `FIELDS` and of the approach, in the order of the text.

    Headings that name a theme are themes too.
    """
    sentences = [line for line in lines if not line.is_heading]
    chances = weighed(sentences)
    found = {
        field: [
            _finding(sentences[at], GROUPS[field], chances[at][number])
            for at in chosen(sentences, chances, number)
        ]
        for number, field in enumerate(FIELDS, start=1)
    }
    approach = [replace(one, labels=groups_in(one.text, APPROACH)) for one in found["themes"]]
    named = [_finding(line, THEMES, SURELY) for line in lines if line.is_heading]
    found["themes"] += [one for one in named if one.labels]
    found["themes"].sort(key=lambda one: one.start)
    found["approach"] = [one for one in approach if one.labels]
    return {field: tuple(findings) for field, findings in found.items()}


def chosen(sentences: Sequence[Line], chances: Sequence[Chances], number: int) -> list[int]:
    """Which sentences are told under the field with a number, in order, of their chances."""
    own = [row[number] for row in chances]
    ranked = sorted(range(len(own)), key=lambda at: (-own[at], at))
    likeliest = set(ranked[: max(FEWEST, round(SHARE * len(own)))])
    return [
        at
        for at, row in enumerate(chances)
        if sentences[at].end - sentences[at].start >= SHORTEST
        and (
            own[at] >= SURELY or (at in likeliest and own[at] >= max(LEAST, BESIDE * max(row[1:])))
        )
    ]


def _finding(line: Line, groups: tuple[Wording, ...], chance: float) -> Finding:
    return Finding(
        text=line.text,
        start=line.start,
        end=line.end,
        labels=groups_in(line.text, groups),
        weight=round(100 * chance),
        figures=tuple(match[0] for match in FIGURE.finditer(line.text)),
    )
