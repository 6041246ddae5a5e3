"""What cases have in common: in how many each label occurs, with the passages that prove it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.cases.entries import Entry, page_at, place_text
from app.cases.rows import span_json
from app.cases.text import NONE
from ingest.nouns import Finding, PracticeCase
from ingest.wording import counted

# Field -> its findings.
FIELDS: Mapping[str, Callable[[PracticeCase], Sequence[Finding]]] = {
    "success_factors": lambda case: case.success_factors,
    "obstacles": lambda case: case.obstacles,
    "results": lambda case: case.results,
    "themes": lambda case: case.themes,
}
UNNAMED = "zonder naam"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A passage of a case."""

    entry: Entry
    finding: Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A label, and the passages that bear it."""

    label: str | None  # None: passages without a label
    mentions: tuple[Mention, ...]  # in the order of the cases, then of the text

    @property
    def ids(self) -> tuple[str, ...]:
        """The cases in which it occurs, each once."""
        return tuple(dict.fromkeys(mention.entry.id for mention in self.mentions))


def across(entries: Sequence[Entry], field: str) -> list[Count]:
    """The labels of a field of `FIELDS`, that of the most cases first.

    Ties go by the number of passages, then by the alphabet. A passage with two labels counts under
    both; those without a label come last.
    """
    by_label: dict[str | None, list[Mention]] = {}
    for entry in entries:
        for finding in FIELDS[field](entry.case):
            for label in dict.fromkeys(finding.labels or (None,)):
                by_label.setdefault(label, []).append(Mention(entry=entry, finding=finding))
    counts = [Count(label=label, mentions=tuple(all_)) for label, all_ in by_label.items()]
    return sorted(
        counts,
        key=lambda c: (c.label is None, -len(c.ids), -len(c.mentions), c.label or ""),
    )


def count_json(count: Count, field: str) -> dict[str, Any]:
    """A label as the command gives it, a line each."""
    return {
        "field": field,
        "label": count.label,
        "cases": len(count.ids),
        "ids": list(count.ids),
        "passages": [
            {
                "id": one.entry.id,
                "text": one.finding.text,
                **span_json(one.entry.case, one.finding),
            }
            for one in count.mentions
        ],
    }


def counts_text(counts: Sequence[Count], entries: Sequence[Entry]) -> str:
    """The labels for a terminal, each with its passages."""
    if not entries:
        return NONE
    return "\n\n".join(_text(count, len(entries)) for count in counts) or "Niets gevonden."


def _text(count: Count, cases: int) -> str:
    of = f"in {len(count.ids)} van {counted(cases, 'voorbeeld', 'voorbeelden')}"
    lines = [f"{count.label or UNNAMED} ({of})"]
    for one in count.mentions:
        place = place_text(page_at(one.entry.case, one.finding.start))
        lines.append(f"  {one.entry.id}{place}: {' '.join(one.finding.text.split())}")
    return "\n".join(lines)
