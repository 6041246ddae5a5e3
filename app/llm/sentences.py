"""The sentences of a model's text, each with the passages that it cites.

1. Leave out what is no part of the answer: thoughts, headings, a list of sources at the end.
2. Take the signs of Markdown and HTML out of each line.  3. Cut the line into sentences.
4. Give each the markers that stand in it or right after it; a lead-in ("Er zijn drie doelen:")
has those of the sentence after it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.llm.markers import Mark, without_markers
from ingest.sentences import sentence_spans

THOUGHTS = re.compile(r"<think>.*?(?:</think>|\Z)", re.DOTALL | re.IGNORECASE)
HEADING = re.compile(r"#{1,6}\s.*|```.*|[-=*_|: ]{3,}|\*\*[^*\[\].]+\*\*")
SOURCES = re.compile(
    r"\W*(?:bron|bronnen|bronvermelding|bronverwijzing(?:en)?|referenties)\W*", re.IGNORECASE
)
ITEM = re.compile(r"^\s*(?:>\s*)*(?:[-*+•]\s+|\d{1,2}[.)]\s+)?")

# Signs of Markdown and HTML, and what is left of them.
SIGNS = (
    (re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)"), r"\1"),  # a link or picture: its words
    (re.compile(r"<!--.*?(?:-->|$)|</?[A-Za-z][^<>]*>"), ""),  # a tag or comment
    (re.compile(r"\*\*|__|`"), ""),  # emphasis
    (re.compile(r"(?<![\w*])\*(\S(?:[^*\n]*\S)?)\*(?![\w*])"), r"\1"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A sentence that the model wrote."""

    text: str  # without markers and signs of Markdown
    cites: tuple[int, ...]  # numbers of passages as the model gave them, also such as are none


def claims(text: str) -> list[Claim]:
    """The sentences of a model's text, in order."""
    found: list[Claim] = []
    for line in map(_tidy, THOUGHTS.sub("", text).splitlines()):
        if SOURCES.fullmatch(line):
            break
        if not HEADING.fullmatch(line):
            plain, marks = without_markers(_without_signs(line))
            if plain.strip():
                found += _in_line(plain, marks)
            elif found:  # markers on a line of their own
                found[-1] = _citing(found[-1], marks)
    return _with_lead_ins(found)


def _without_signs(line: str) -> str:
    for pattern, instead in SIGNS:
        line = pattern.sub(instead, line)
    return ITEM.sub("", line)


def _in_line(plain: str, marks: Sequence[Mark]) -> list[Claim]:
    """Each sentence with the markers up to the start of the next; the first has those before it."""
    spans = sentence_spans(plain)
    ends = [start for start, _ in spans[1:]] + [len(plain) + 1]
    found, taken = [], 0
    for (start, end), until in zip(spans, ends, strict=True):
        own = [mark for mark in marks[taken:] if mark[0] < until]
        taken += len(own)
        found.append(_citing(Claim(text=_tidy(plain[start:end]), cites=()), own))
    return found


def _citing(claim: Claim, marks: Sequence[Mark]) -> Claim:
    more = [number for _, numbers in marks for number in numbers]
    return replace(claim, cites=tuple(dict.fromkeys([*claim.cites, *more])))


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _with_lead_ins(found: Sequence[Claim]) -> list[Claim]:
    kept: list[Claim] = []
    for claim in reversed(found):
        if claim.text.endswith(":") and not claim.cites and kept:
            claim = replace(claim, cites=kept[0].cites)
        if any(character.isalnum() for character in claim.text):
            kept.insert(0, claim)
    return kept
