"""How well the goals of documents are found, against gold goals and a hand-checked sample.

1. Place the gold quotes in the canonical text.  2. Match records with gold goals.  3. Compare
fields.  4. Judge precision on the sample, because the gold holds half of all goals.
"""

import json
import re
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from pathlib import Path
from typing import Any

from evaluation.documents import ROOT, DocumentSet, read_set
from evaluation.pointers import collapsed, with_quote
from ingest.goals.extract import goals_of
from ingest.nouns import Goal, ReadDocument

SAMPLE = ROOT / "evaluation" / "goals" / "sample.jsonl"
FIELDS = ("target", "target_year", "baseline", "actor")
FILLED = (*FIELDS, "baseline_year")
INVENTED = ("tuning", "reporting")  # of evaluation/lines
NAMES = {True: "with a number or year", False: "without"}
PAGE = 3000  # characters, where a document has no pages
SAME = 0.7  # likeness of two words of which one is a form of the other: "ingevoerd", "invoeren"
ABBREVIATED = {
    "ministerie van onderwijs cultuur en wetenschap": "ocw",
    "nederlandse schoolleiders academie nsa": "nsa",
    "speciaal basisonderwijs": "sbo",
    "speciaal onderwijs": "so",
    "onderwijsinspectie": "inspectie",
}
PARTICLES = "af|aan|in|op|uit|door|mee|toe|vast|voor"
EMPTY = frozenset("de het een en van in voor op te met aan per naar tot om alle".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A gold goal and the record that is it; None if none is."""

    gold: Mapping[str, Any]
    goal: Goal | None

    @property
    def counted(self) -> bool:
        """Whether the gold goal has a number or a year in it."""
        told = [self.gold["target"], self.gold["baseline"], self.gold["target_year"]]
        return bool(re.search(r"\d", " ".join(map(str, filter(None, told)))))


def spans_of(text: str, quotes: Iterable[str]) -> list[tuple[int, int]]:
    """Where quotes stand in a text; only letters and digits are compared.

    Of a row of a table ("Lezers | 30% | 60%") the cells stand in one line, with labels between.
    """
    at, letters = _letters(text)
    found = []
    for quote in quotes:
        if " | " in quote:
            cells = (re.escape(cell.strip()) for cell in quote.split("|"))
            if row := re.search(r"[^\n]*?".join(cells), text):
                found.append(row.span())
            continue
        words = "".join(letter for letter in quote if letter.isalnum()).lower()
        start = letters.find(words)
        if start >= 0:
            found.append((at[start], at[start + len(words) - 1] + 1))
    return found


@lru_cache(maxsize=2)
def _letters(text: str) -> tuple[list[int], str]:
    """Where the letters and digits of a text stand, and they themselves in lower case."""
    at = [index for index, letter in enumerate(text) if letter.isalnum()]
    return at, "".join(text[index] for index in at).lower()


def fits(goal: Goal, text: str, gold: Mapping[str, Any]) -> bool:
    """Whether a record is a gold goal: half of the shorter span, or a gold quote inside."""
    inside = spans_of(text, gold["also"] or [])
    return _overlaps(goal, text, gold) or any(
        goal.start <= start and end <= goal.end for start, end in inside
    )


def _overlaps(goal: Goal, text: str, gold: Mapping[str, Any]) -> bool:
    """Whether a record shares half of the shorter of itself and the quote."""
    return any(
        min(goal.end, end) - max(goal.start, start) >= 0.5 * min(goal.end - goal.start, end - start)
        for start, end in spans_of(text, [gold["quote"]])
    )


def matched(
    read: ReadDocument, goals: Sequence[Goal], gold: Sequence[Mapping[str, Any]]
) -> list[Match]:
    """Each gold goal with a record, one to one as far as that goes: most right fields first."""
    text = read.canonical.text
    pairs = [
        (
            sum(right(goal, one, field) is not False for field in FIELDS),
            _overlaps(goal, text, one),
            -n,
            m,
        )
        for m, one in enumerate(gold)
        for n, goal in enumerate(goals)
        if fits(goal, text, one)
    ]
    taken: dict[int, int] = {}
    for *_, n, m in sorted(pairs, reverse=True):
        if m not in taken and -n not in taken.values():
            taken[m] = -n
    for *_, n, m in pairs:  # two gold goals in one sentence may be one record
        taken.setdefault(m, -n)
    return [
        Match(gold=one, goal=goals[taken[m]] if m in taken else None) for m, one in enumerate(gold)
    ]


def right(goal: Goal, gold: Mapping[str, Any], field: str) -> bool | None:
    """Whether a field of a record is right; None where the gold gives no value."""
    wanted, found = gold[field], getattr(goal, field)
    if wanted is None:
        return None
    if found is None:
        return False
    if field == "target":  # its year is a field of its own: "verlengd tot eind 2023"
        wanted = str(wanted).replace(str(gold["target_year"]), "") or wanted
    return alike(str(wanted), str(found))


def alike(wanted: str, found: str) -> bool:
    """Equal figures; or else half of the words of the shorter in the other, in some form."""
    figures = [re.findall(r"\d+(?:[.,]\d+)?", words) for words in (wanted, found)]
    if any(figures):
        return sorted(figures[0]) == sorted(figures[1])
    one, other = sorted((_words(wanted), _words(found)), key=len)
    if not one:
        return False
    shared = sum(any(_form(a, b) for b in other) for a in one)
    return shared >= 0.5 * len(one)


def _words(text: str) -> list[str]:
    words = " ".join(re.findall(r"[\w-]+", text.lower()))
    for long, short in ABBREVIATED.items():
        words = words.replace(long, short)
    return [word for word in words.split() if word not in EMPTY] or words.split()


def _form(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) >= 4 and short in long:
        return True
    one, other = _stem(one), _stem(other)
    return SequenceMatcher(None, one, other).ratio() >= SAME


def _stem(word: str) -> str:
    """A verb without what its form adds: "geopend", "opent" and "openen" -> "open"."""
    return re.sub(
        r"(?<=\w{4})(?:en|d|t)$", "", re.sub(rf"^({PARTICLES})?ge(?=\w{{4}})", r"\1", word)
    )


def report(shared: Path) -> str:
    """The figures over the development goals, with what was missed, and over invented documents.

    Nobody who made the rules read `reporting`: its faults are not shown.
    """
    documents = read_set("shared", shared / "corpus")
    lines, matches, found = _figures(documents, shared / "evaluation" / "dev_goals.jsonl")
    texts = {read.document.id: collapsed(read.canonical.text) for read in documents.documents}
    lines += sampled(
        [json.loads(line) for line in SAMPLE.read_text("utf-8").splitlines()], texts, found
    )
    lines += ["", *_faults(matches)]
    for name in INVENTED:
        folder = ROOT / "evaluation" / "lines" / name
        lines += ["", name, *_figures(read_set(name, folder), folder / "goals.jsonl")[0]]
    return "\n".join(lines)


def _figures(
    documents: DocumentSet, gold_file: Path
) -> tuple[list[str], list[Match], set[tuple[str, str]]]:
    """The figures of a set, its matches, and (document, collapsed text) of its records."""
    gold = [json.loads(line) for line in gold_file.read_text("utf-8").splitlines()]
    matches: list[Match] = []
    found: set[tuple[str, str]] = set()
    seconds = pages = 0.0
    for read in documents.documents:
        start = time.perf_counter()
        goals = goals_of(read)
        seconds += time.perf_counter() - start
        pages += len(read.canonical.pages) or len(read.canonical.text) / PAGE
        found |= {(read.document.id, collapsed(goal.text)) for goal in goals}
        own = [one for one in gold if one["doc"] == read.document.id]
        matches += matched(read, goals, own)
    lines = [f"records: {len(found)}; {1000 * seconds / pages:.1f} ms a page of {PAGE} characters"]
    lines += [_recall(matches, counted) for counted in (True, False)]
    lines += [_field(matches, field) for field in FIELDS]
    return [*lines, _invented(matches)], matches, found


def _recall(matches: Sequence[Match], counted: bool) -> str:
    of = [match for match in matches if match.counted is counted]
    found = sum(match.goal is not None for match in of)
    return f"recall, {NAMES[counted]}: {_share(found, len(of))}"


def _field(matches: Sequence[Match], field: str) -> str:
    told = [right(match.goal, match.gold, field) for match in matches if match.goal]
    given = [one for one in told if one is not None]
    return f"{field}: {_share(sum(given), len(given))}"


def _invented(matches: Sequence[Match]) -> str:
    null = [(m.goal, f) for m in matches if m.goal for f in FILLED if m.gold[f] is None]
    made = sum(getattr(goal, field) is not None for goal, field in null)
    return f"values where the gold has none: {_share(made, len(null))}"


def _share(part: int, of: int) -> str:
    return f"{part}/{of} = {part / of:.3f}" if of else "none to judge"


def sampled(
    rows: Sequence[Mapping[str, Any]], texts: Mapping[str, str], found: set[tuple[str, str]]
) -> list[str]:
    """Precision by hand; a judged record that is not found any more is counted apart.

    `texts`: collapsed canonical text by document id; `found`: (document id, collapsed text) of the
    records. Raises UsageError if a pointer is to another text.
    """
    quotes = [with_quote({**row, "grade": 0}, texts)["quote"] for row in rows]
    still = [row for row, quote in zip(rows, quotes, strict=True) if (row["doc"], quote) in found]
    lines = []
    for counted in (True, False):
        of = [row for row in still if row["counted"] is counted]
        good = sum(row["right"] for row in of)
        if of:
            lines.append(f"precision by hand, {NAMES[counted]}: {_share(good, len(of))}")
    return [*lines, f"judged records that are not found any more: {len(rows) - len(still)}"]


def _faults(matches: Sequence[Match]) -> list[str]:
    lines = []
    for match in matches:
        gold, goal = match.gold, match.goal
        if goal is None:
            lines.append(f"{gold['id']} missed")
            continue
        for field in FILLED:
            found = getattr(goal, field)
            wrong = right(goal, gold, field) is False if field in FIELDS else False
            if wrong or (gold[field] is None and found is not None):
                lines.append(f"{gold['id']} {field}: gold {gold[field]!r}, found {found!r}")
    return lines
