"""What the running text of a case tells, sentence by sentence.

1. Cut the text into sentences, each with the heading it stands under.  2. Weigh each sentence for
each field.  3. A sentence that weighs enough is told under the field; a heading that shows the
field counts for one sign in the sentences under it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.cases import approach
from ingest.cases.signs import ENOUGH, Sign, weighed
from ingest.cases.themes import THEMES
from ingest.nouns import Block, CanonicalText, Finding
from ingest.sentences import sentence_spans

SHORTEST = 20  # characters; what is shorter ("Dat werkt.") tells nothing by itself
# "40%", "10 procent", "€ 170.000", "niveau 1F", "15 docenten"
FIGURE = re.compile(
    r"€\s?\d[\d.,]*\d|\b\d+(?:,\d+)?\s?(?:%|procent\b)|\b[123][FS]\b"
    r"|\b\d+\s(?:leerlingen|kinderen|docenten|leraren|leerkrachten|scholen|talen|uur|uren)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A sentence of the running text, or a heading."""

    text: str  # canonical text [start:end]
    start: int
    end: int
    heading: str  # that it stands under; of a heading itself ""
    is_heading: bool


def lines_of(canonical: CanonicalText, blocks: Sequence[Block]) -> list[Line]:
    """The sentences and headings of a case, in order; rows of tables count as sentences."""
    return list(_lines(canonical.text, blocks))


def _lines(text: str, blocks: Sequence[Block]) -> Iterator[Line]:
    heading = ""
    for block in blocks:
        whole = text[block.start : block.end]
        if block.kind == "heading":
            heading = whole
            yield Line(text=whole, start=block.start, end=block.end, heading="", is_heading=True)
            continue
        for start, end in sentence_spans(whole):
            yield Line(
                text=whole[start:end],
                start=block.start + start,
                end=block.start + end,
                heading=heading,
                is_heading=False,
            )


def told(lines: Sequence[Line], signs: Sequence[Sign]) -> tuple[Finding, ...]:
    """The sentences that weigh enough for a field, in order."""
    shown = {
        line.text for line in lines if line.is_heading and weighed(line.text, signs)[0] >= ENOUGH
    }
    found = []
    for line in lines:
        if line.is_heading or line.end - line.start < SHORTEST:
            continue
        own, labels = weighed(line.text, signs)
        weight = own + (line.heading in shown)
        if labels and weight >= ENOUGH:
            found.append(_finding(line, labels, weight))
    return tuple(found)


def themes_of(lines: Sequence[Line]) -> tuple[Finding, ...]:
    """The headings, and of each theme the sentence that tells most of what the school did.

    The weight is that of what the school did.
    """
    weights = {line: weighed(line.text, approach.SIGNS)[0] for line in lines}
    labels: dict[Line, tuple[str, ...]] = {line: () for line in lines if line.is_heading}
    lowered = [(line, line.text.lower()) for line in lines]
    for theme in THEMES:
        found = [line for line, words in lowered if theme.pattern.search(words)]
        told_of = [line for line in found if line.is_heading]
        sentences = [line for line in found if not line.is_heading]
        if sentences:
            told_of.append(max(sentences, key=weights.__getitem__))
        for line in told_of:
            labels[line] = (*labels.get(line, ()), theme.label)
    return tuple(_finding(line, labels[line], weights[line]) for line in lines if line in labels)


def _finding(line: Line, labels: tuple[str, ...], weight: int) -> Finding:
    return Finding(
        text=line.text,
        start=line.start,
        end=line.end,
        labels=labels,
        weight=weight,
        figures=tuple(match[0] for match in FIGURE.finditer(line.text)),
    )
