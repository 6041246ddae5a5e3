"""Case reports with complete profiles against what is extracted: `python -m
evaluation.case_reports FOLDER`, by default the fictional ones of `evaluation/cases/reports`.

The folder holds Markdown files, `manifest.jsonl` and `cases.jsonl` with, for each field of the
running text, items with the quotes that tell them. An item is told when a quote of it is found; a
finding is right when it covers a quote of any item, for the profiles are complete.
"""

import argparse
from collections import Counter
from pathlib import Path
from typing import Any

from evaluation.case_examples import REPORTS, read_reports
from evaluation.cases import LISTS, box_values, wrong_fields
from evaluation.markdown import number, table
from evaluation.pointers import same_place
from ingest.cases.extract import cases_of
from ingest.nouns import PracticeCase

Counts = Counter[tuple[str, str]]  # (field, what): "told" of "items", "right" of "found"


def report(folder: Path) -> str:
    """The figures, in Markdown, with the cases that were not found and the box fields wrong."""
    counts: Counts = Counter()
    rows: list[list[str]] = []
    for _, document, gold in read_reports(folder):
        cases = {case.title: case for case in cases_of(document)}
        for profile in gold:
            case = cases.get(profile["title"])
            if case is None:
                rows.append([f"not found: {profile['title']}", "", "", "", "", "", ""])
                continue
            wrong = wrong_fields(case, {**profile, "main_spending": profile["main_spending"] or []})
            rows += [[f"wrong: {case.title}, {field}", "", "", "", "", "", ""] for field in wrong]
            counts["box fields", "items"] += len(box_values(case))
            counts["box fields", "told"] += len(box_values(case)) - len(wrong)
            for field in LISTS:
                counts.update(counted(case, field, profile[field], document.canonical.text))
    rows += [[field, *_shares(counts, field)] for field in ("box fields", *LISTS)]
    return table(("field", "told", "of", "share", "right", "of", "share"), rows)


def counted(case: PracticeCase, field: str, items: list[dict[str, Any]], text: str) -> Counts:
    """Of one field of a case: items told, items, findings that are right and findings."""
    quotes = [
        (number, (start, start + len(quote)))
        for number, item in enumerate(items)
        for quote in item["quotes"]
        if (start := text.find(quote, case.start, case.end)) >= 0
    ]
    found = [(one.start, one.end) for one in getattr(case, field)]
    told = {number for number, span in quotes if any(same_place(span, one) for one in found)}
    right = [one for one in found if any(same_place(span, one) for _, span in quotes)]
    return Counter(
        {
            (field, "told"): len(told),
            (field, "items"): len(items),
            (field, "right"): len(right),
            (field, "found"): len(found),
        }
    )


def _shares(counts: Counts, field: str) -> list[str]:
    cells = []
    for part, whole in (("told", "items"), ("right", "found")):
        of = counts[field, whole]
        cells += [str(counts[field, part]), str(of), number(counts[field, part] / of)] if of else []
    return [*cells, *[""] * (6 - len(cells))]


def main() -> None:
    """Prints the figures of a folder."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.case_reports", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=REPORTS)
    print(report(parser.parse_args().folder))


if __name__ == "__main__":
    main()
