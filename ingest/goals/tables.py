"""Goals in tables: a row with a target value, or with the date on which a thing is to be there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.dates import YEAR
from ingest.goals.numbers import plain
from ingest.goals.values import Values, values_of
from ingest.goals.years import MOMENT
from ingest.nouns import Block, GoalKind

CELL = re.compile(r"(?P<label>[^|:]{1,60}):\s(?P<value>[^|]+)")
# (role of a column, its label); the first that fits counts  # example
COLUMNS = {
    "number": re.compile(r"^(?:nr|nummer|regel)\b\.?", re.IGNORECASE),
    "target": re.compile(
        r"streef|^doel(?:waarde|stelling)?(?: \d{4})?$|^norm$|ambitie", re.IGNORECASE
    ),
    # "Uitgangswaarde", "Stand 2029", "2027-2028"
    "baseline": re.compile(
        rf"uitgangs|beginwaarde|nulmeting|huidige|^stand\b|realisatie|^(?:in )?{YEAR}(?:[-/]\d+)?$",
        re.I,
    ),
    "year": re.compile(r"^(?:doel|streef)?jaar$|^in jaar$", re.IGNORECASE),
    # "Planning", "Vroegst mogelijke datum", "Beoogde inwerkingtreding", "Gereed"
    "date": re.compile(
        r"^planning$|inwerkingtreding|(?:mogelijke|beoogde|streef) ?datum|deadline|gereed|"
        r"oplever|^wanneer$|^uiterlijk$|^klaar\b",
        re.I,
    ),
    "actor": re.compile(
        r"^wie\b|verantwoordelijk|trekker|actiehouder|^partij(?:en)?$|organisatie", re.I
    ),
}
IN_LABEL = re.compile(rf"{YEAR}(?:[-/]\d{{2,4}})?")
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
    cells: dict[str, tuple[str, str]] = {}  # (label, value) by role; the last baseline counts
    for match in CELL.finditer(words):
        label, value = match["label"].strip(), " ".join(match["value"].split())
        role = next((r for r, form in COLUMNS.items() if form.search(label)), "")
        if role == "baseline" or role not in cells:
            cells[role] = (label, value)
    if "" not in cells or ("target" not in cells and "date" not in cells):
        return None
    goal = cells[""][1]
    when = _when(cells)
    if "target" not in cells:
        return _product(block, goal, when, cells) if re.search(r"\b20\d\d\b", when) else None
    target = plain(cells["target"][1])
    if not re.search(r"\d", target):
        return None
    base = cells.get("baseline", ("", None))
    year = IN_LABEL.search(base[0])
    return Row(
        start=block.start,
        end=block.end,
        goal=goal,
        kind="doel",
        values=Values(
            target=target,
            baseline=base[1],
            baseline_year=(int(year[0]) if year[0].isdigit() else year[0]) if year else None,
            unit="%" if "%" in target else None,
        ),
        when=when,
        actor=cells["actor"][1] if "actor" in cells else None,
    )


def _when(cells: dict[str, tuple[str, str]]) -> str:
    """The words with the year: of its column, or in the label of the target's column."""
    if "year" in cells:
        return f"in {cells['year'][1]}" if cells["year"][1][:1].isdigit() else cells["year"][1]
    if "date" in cells:
        return cells["date"][1]
    year = IN_LABEL.search(cells["target"][0])
    return f"in {year[0]}" if year else ""


def _product(block: Block, goal: str, when: str, cells: dict[str, tuple[str, str]]) -> Row:
    """A thing that is to be there on a date: "Bijdrage: 50 huizen | Gereed: eind 2031"."""
    values = values_of(goal)
    label = cells["date"][0].lower()
    return Row(
        start=block.start,
        end=block.end,
        goal=goal,
        kind="afspraak",
        values=values if values.target else Values(target="gereed" if "gereed" in label else None),
        when=when,
        actor=cells["actor"][1] if "actor" in cells else None,
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
