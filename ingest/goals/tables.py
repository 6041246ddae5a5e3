"""Goals in tables: a row with a target value, or with the date on which a thing is to be there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.goals.values import Values, baseline_of, plain
from ingest.goals.years import MOMENT
from ingest.nouns import Block, GoalKind

CELL = re.compile(r"(?P<label>[^|:]{1,60}):\s(?P<value>[^|]+)")
# (role of a column, its label)  # example
COLUMNS = {
    "target": re.compile(r"streefwaarde|^doel(?:waarde)?$|^norm$|streefcijfer", re.IGNORECASE),
    "baseline": re.compile(r"uitgangswaarde|beginwaarde|nulmeting|huidige (?:waarde|stand)", re.I),
    "year": re.compile(r"^(?:doel|streef)?jaar$|^in jaar$", re.IGNORECASE),
    # "Planning", "Vroegst mogelijke datum", "Beoogde inwerkingtreding"
    "date": re.compile(
        r"^planning$|inwerkingtreding|(?:mogelijke|beoogde|streef) ?datum|deadline|gereed", re.I
    ),
    "actor": re.compile(r"^wie\b|verantwoordelijk|trekker|actiehouder", re.IGNORECASE),
}
# The heads of a table of dates whose cells the reader could not tell apart.
HEADS = re.compile(r"\b(?:beoogde )?inwerkingtreding\b|\bstreefdatum\b", re.IGNORECASE)
SENTENCE = re.compile(r"[a-z)]\.$|[a-z]\.\s[A-Z]")
LONGEST = 40  # blocks that such a table may have


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A goal of a table."""

    start: int
    end: int
    goal: str
    kind: GoalKind
    values: Values
    when: str  # the words with the year; "" if there is none
    actor: str | None = None


def table_rows(text: str, blocks: Sequence[Block]) -> list[Row]:
    """The goals of rows "Indicator: ... | Streefwaarde: 537 | Jaar: 2015" and lists of dates."""
    rows = [row for block in blocks if block.kind == "row" and (row := _row(text, block))]
    for index, block in enumerate(blocks):
        words = text[block.start : block.end]
        if block.kind == "paragraph" and HEADS.search(words) and not SENTENCE.search(words):
            rows += _calendar(text, blocks[index + 1 : index + 1 + LONGEST], HEADS.search(words))
    return list({row.start: row for row in rows}.values())


def _row(text: str, block: Block) -> Row | None:
    words = text[block.start : block.end]
    cells: dict[str, str] = {}
    for match in CELL.finditer(words):
        role = next((r for r, label in COLUMNS.items() if label.search(match["label"].strip())), "")
        cells.setdefault(role, " ".join(match["value"].split()))
    if "" not in cells or ("target" not in cells and "date" not in cells):
        return None
    when = cells.get("year") or cells.get("date", "")
    if "target" not in cells and not re.search(r"\b20\d\d\b", when):
        return None
    target = cells.get("target")
    return Row(
        start=block.start,
        end=block.end,
        goal=cells[""],
        kind="doel" if target else "afspraak",
        values=Values(
            target=plain(target) if target else None,
            baseline=cells.get("baseline"),
            baseline_year=baseline_of(cells[""]).baseline_year,
            unit="%" if target and "%" in target else None,
        ),
        when=f"in {when}" if when[:1].isdigit() and "year" in cells else when,
        actor=cells.get("actor"),
    )


def _calendar(text: str, blocks: Sequence[Block], head: re.Match[str] | None) -> list[Row]:
    """Things and dates in turn: "Nieuw leesrooster 1 mei 2031 Schooltuinen ..."."""
    rows: list[Row] = []
    start: int | None = None  # of the thing whose date is still to come
    for block in blocks:
        words = text[block.start : block.end]
        if SENTENCE.search(words) or block.kind in ("note", "row"):
            break
        dates = list(MOMENT.finditer(words)) or list(re.finditer(r"^(?P<lead0>)20\d\d$", words))
        at = 0
        for date in dates:
            if words[at : date.start()].strip():
                start = block.start + at
            if start is not None:
                goal = text[start : block.start + date.start()].strip()
                rows.append(
                    Row(
                        start=start,
                        end=block.start + date.end(),
                        goal=" ".join(goal.split()),
                        kind="afspraak",
                        values=Values(
                            target=head[0].lower().removeprefix("beoogde ") if head else None
                        ),
                        when=date[0],
                    )
                )
            at, start = date.end(), None
        if words[at:].strip():
            start = block.start + at + len(words[at:]) - len(words[at:].lstrip())
    return rows
