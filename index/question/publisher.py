"""The publishers that a question names as the source: "volgens de PO-Raad", "van Sardes".

A body that only takes part in what is asked ("Wat betaalt OCW?") is no source.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.question.only import Span, excluded, groups, restricted
from index.question.text import joined
from ingest.bodies import BODIES, MINISTRIES
from ingest.nouns import Cue, Document, Filters
from ingest.publishers import bodies_in

SHORT = {f"Ministerie van {name}": short for name, short, _ in MINISTRIES}
PATTERNS = {body.name: body.named.pattern for body in BODIES}

PAPERS = r"(?:[\w-]*brie(?:f|ven)|[\w-]*rapport(?:en)?|[\w-]*(?:stukken|publicaties)|documenten)"
# What stands before the name of a source.
BEFORE_SOURCE = [
    # volgens de PO-Raad, according to Sardes
    re.compile(r"(?i)\b(?:volgens|aldus|according to)(?: de| het| the)? $"),
    # Wat schrijft de Onderwijsraad over ...
    re.compile(r"(?i)\b(?:zegt|zeggen|schrijft|schrijven|stelt|meldt|adviseert)(?: de| het)? $"),
    # publicaties van Kennisnet, rapporten van de Algemene Rekenkamer
    re.compile(rf"(?i)\b{PAPERS} (?:van|door|by|from)(?: de| het| the)? $"),
]
BEFORE = 60  # characters that are looked at


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """A body that published documents, as questions name it."""

    label: str  # "PO-Raad", "OCW"
    pattern: re.Pattern[str]
    values: frozenset[str]  # of the field `publisher` of its documents


def publishers_of(documents: Sequence[Document]) -> tuple[Publisher, ...]:
    """The bodies among the publishers; one that is in no list by its whole name."""
    values: dict[str, set[str]] = {}
    for value in sorted({d.publisher for d in documents if d.publisher}):
        for name in bodies_in(value) or [value]:
            values.setdefault(name, set()).add(value)
    return tuple(
        Publisher(
            label=SHORT.get(name, name),
            pattern=_pattern(name),
            values=frozenset(values[name]),
        )
        for name in values
    )


def _pattern(name: str) -> re.Pattern[str]:
    known = [re.escape(SHORT[name])] if name in SHORT else []
    known += [PATTERNS[name]] if name in PATTERNS else [re.escape(name)]
    return re.compile(rf"(?<!\w)(?:{'|'.join(known)})(?!\w)", re.IGNORECASE)


def publisher_cue(text: str, publishers: Sequence[Publisher], taken: Sequence[Span]) -> Cue | None:
    """The sources that a question names; without those at the spans in `taken`."""
    named = sorted(
        (
            (match.span(), publisher)
            for publisher in publishers
            for match in publisher.pattern.finditer(text)
            if not any(start <= match.start() < end for start, end in taken)
        ),
        key=lambda pair: pair[0],
    )
    spans = [span for span, _ in named]
    for group in groups(text, spans):
        whole = (spans[group[0]][0], spans[group[-1]][1])
        strict = restricted(text, whole)
        if not excluded(text, whole) and (strict or _is_source(text, whole[0])):
            return _cue([named[number][1] for number in group], strict=strict)
    return None


def _is_source(text: str, start: int) -> bool:
    at = max(0, start - BEFORE)
    return any(pattern.search(text, at, start) for pattern in BEFORE_SOURCE)


def _cue(publishers: Sequence[Publisher], *, strict: bool) -> Cue:
    """Two bodies together mean what they published together, if they did."""
    values = [publisher.values for publisher in publishers]
    wanted = frozenset.intersection(*values) or frozenset.union(*values)
    return Cue(
        key="publisher",
        label=joined(list(dict.fromkeys(publisher.label for publisher in publishers))),
        strict=strict,
        filters=Filters(publisher=tuple(sorted(wanted))),
    )
