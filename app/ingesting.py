"""Adds documents from the command line, with progress on the terminal."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from app.reporting import found_text
from index.ingestion import FileReport, ingest, unread
from index.library import Library, stored_state
from index.plan import Plan, plan
from index.settings import Settings
from ingest.wording import counted


def run_ingestion(
    paths: Sequence[Path], settings: Settings, messages: Console, *, ocr: bool = False
) -> list[dict[str, Any]]:
    """Adds or refreshes the files under `paths`; a report for each.

    The model is loaded only if something has to be read.
    """
    stored = stored_state(settings)
    records = stored.records if stored else {}
    planned = plan(paths, records, ocr=ocr)
    reports = unread(planned, records)
    if planned.add or planned.replace:
        with Library(settings, "vindplaats ingest", create=True) as library:
            reports += _read(library, planned, messages)
            library.store.optimise()
    for report in reports:
        for message in (*report_line(report), *report.messages):
            messages.print(message, markup=False, soft_wrap=True)
    messages.print(summary(reports, planned), markup=False, soft_wrap=True)
    return [asdict(report) for report in reports]


def report_line(report: FileReport) -> list[str]:
    """What became of a file that was read, and what was found in it; none if it was not."""
    if report.found is None:
        return []
    passages = counted(report.passages, "passage", "passages")
    found = found_text(report.found)
    line = f"{Path(report.file).name}: {report.outcome} ({passages})"
    return [f"{line} · {found}" if found else line]


def _read(library: Library, planned: Plan, messages: Console) -> list[FileReport]:
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("bestanden · {task.fields[passages]} passages"),
        TimeElapsedColumn(),
    )
    reports = []
    with Progress(*columns, console=messages, transient=True) as bar:
        total = len(planned.add) + len(planned.replace)
        task = bar.add_task("Lezen", total=total, passages=0)
        passages = 0

        def embedded(count: int) -> None:
            nonlocal passages
            passages += count
            bar.update(task, passages=passages)

        for report in ingest(library, planned, embedded):
            reports.append(report)
            bar.advance(task)
    return reports


def summary(reports: Sequence[FileReport], planned: Plan) -> str:
    """One line: how many files had which outcome, and which kinds of file were left out."""
    outcomes = [report.outcome for report in reports]
    counts = [f"{outcomes.count(outcome)} {outcome}" for outcome in dict.fromkeys(outcomes)]
    line = (", ".join(counts) or "geen documenten gevonden") + "."
    if planned.ignored:
        kinds = sorted({path.suffix or path.name for path in planned.ignored})
        line += f" Niet gelezen: {len(planned.ignored)} andere ({', '.join(kinds)})."
    return f"Documenten: {line}"
