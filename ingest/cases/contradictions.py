"""Where the running text of a case says otherwise, or more, than its information box."""

import re
from collections.abc import Iterator, Mapping, Sequence

from ingest.cases.effects import skill_effects
from ingest.cases.running import Line
from ingest.cases.values import NO, SKILL, YES, skill_of, skills, unspent
from ingest.nouns import BoxField, BoxLine, Contradiction, Excerpt

PARTS = {"tiende": 10, "vijfde": 20, "kwart": 25, "derde": 33, "helft": 50}
# "Een kwart van het geld is nog niet besteed", "10 procent bleef over"
UNSPENT = re.compile(
    r"\b(?:(?P<part>tiende|vijfde|kwart|derde|helft)\b|(?P<percent>\d{1,3})\s?(?:%|procent\b))"
    r"[^.]{0,80}\b(?:niet (?:\w+ )?besteed|bleef over|over(?:gebleven|gehouden))\b"
    r"|\bniet besteed\b[^.]{0,30}?(?P<after>\d{1,3})\s?(?:%|procent\b)",
    re.IGNORECASE,
)
# "al het geld is besteed", "de subsidie is volledig besteed"
ALL_SPENT = re.compile(
    r"\b(?:subsidie|geld|middelen)\w*\b[^.]{0,40}\b(?:volledig|geheel|helemaal) besteed\b",
    re.IGNORECASE,
)
NETWORK = re.compile(r"\b(?:leer)?netwerk\b", re.IGNORECASE)
STOPPED = re.compile(
    r"\b(?:vroegtijdige?|voortijdige?)\b|\b(?:hiermee|ermee|daarmee) gestopt\b"
    r"|\bde school\b[^.]{0,60}\b(?:gestopt|afgehaakt|uitgestapt)\b",
    re.IGNORECASE,
)
# "Het grootste deel van de subsidie ging naar rekenen"
MOST = re.compile(
    r"\b(?:grootste|meeste)\b[^.]{0,20}?(?:subsidie|bedrag|geld|middelen|budget)\w*", re.IGNORECASE
)
PROGRESS = re.compile(r"(?:aanzienlijk|merkba)\w*|vooruit\w*", re.IGNORECASE)
NO_PROGRESS = re.compile(r"geen|nauwelijks|onbekend|achteruit|te vroeg", re.IGNORECASE)
BEHIND = re.compile(
    r"\bachterblij\w+|\bblij(?:f|ven)t?\b[^.]{0,20}\bachter\b|\bachteruit\w*|\bgedaald\b",
    re.IGNORECASE,
)


def contradictions(
    box: Mapping[BoxField, BoxLine], lines: Sequence[Line]
) -> tuple[Contradiction, ...]:
    """All of a case, in the order of its box; of each kind the first place that says so."""
    ordered = [*(line for line in lines if not line.is_heading), *lines]  # a heading comes last
    found: list[Contradiction] = []
    if "skills" in box:
        found += _most(box["skills"], ordered)
    if "spent" in box:
        found += _spent(box["spent"], ordered)
    if "perceived_effects" in box:
        found += _behind(box["perceived_effects"], ordered)
    if "network_participation" in box:
        found += _stopped(box["network_participation"], ordered)
    return tuple(found)


def _most(box: BoxLine, lines: Sequence[Line]) -> Iterator[Contradiction]:
    shares = {share.skill: share.percent for share in skills(box.value) if share.percent}
    for line in lines:
        named = {skill_of(match) for match in SKILL.finditer(line.text)}
        if MOST.search(line.text) and len(named) == 1:
            skill = named.pop()
            if any(share >= shares.get(skill, 0) for one, share in shares.items() if one != skill):
                yield _contradiction(box, line, f"{skill}: het grootste deel van de subsidie")
            return


def _spent(box: BoxLine, lines: Sequence[Line]) -> Iterator[Contradiction]:
    left = unspent(box.value, box.label)
    if left is None:
        return
    for line in lines:
        match = UNSPENT.search(line.text)
        if match:
            part = match["part"]
            said = PARTS[part.lower()] if part else int(match["percent"] or match["after"])
        elif ALL_SPENT.search(line.text):
            said = 0
        else:
            continue
        if said != left:
            yield _contradiction(box, line, f"{said}% niet besteed")
            return


def _behind(box: BoxLine, lines: Sequence[Line]) -> Iterator[Contradiction]:
    forward = {
        one.skill
        for one in skill_effects(box.value)
        if PROGRESS.search(one.effect) and not NO_PROGRESS.search(one.effect)
    }
    for line in lines:
        named = [skill_of(match) for match in SKILL.finditer(line.text)]
        if BEHIND.search(line.text) and len(set(named)) == 1 and named[0] in forward:
            forward.remove(named[0])
            yield _contradiction(box, line, f"{named[0]}: blijft achter")


def _stopped(box: BoxLine, lines: Sequence[Line]) -> Iterator[Contradiction]:
    for line in lines:
        if NETWORK.search(line.text) and STOPPED.search(line.text):
            if NO.match(box.value):
                yield _contradiction(box, line, "wel gestart, voortijdig gestopt")
            elif YES.match(box.value):
                yield _contradiction(box, line, "netwerk voortijdig gestopt")
            return


def _contradiction(box: BoxLine, line: Line, says: str) -> Contradiction:
    return Contradiction(
        field=box.field,
        box=Excerpt(text=box.value, start=box.start, end=box.end),
        running=Excerpt(text=line.text, start=line.start, end=line.end),
        says=says,
    )
