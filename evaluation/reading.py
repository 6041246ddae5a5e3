"""Measures how well and how fast documents are read, and prints it as a Markdown table.

`python -m evaluation.reading CORPUS FOLDER...`: the project's own library with its golden files,
and folders of other documents, of which the one with most pages is timed.
"""

import json
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from evaluation.structure import before_mark, f1, headings, letters, linked_notes, rows
from ingest.errors import DocumentError
from ingest.nouns import Draft, ReadDocument
from ingest.read import READERS, load, read_document

LARGE, SMALL = 3_000, 300  # pages of the PDFs made to see how time and memory grow
LINES = 45  # of a page of these


def main(corpus: Path, folders: list[Path]) -> None:
    """Prints the table."""
    print("| figure | measured |\n|---|---|")
    for name, value in structure_scores(corpus):
        print(f"| corpus/: {name}, F1 | {value:.3f} |")
    read: list[tuple[Path, ReadDocument]] = []
    for folder in folders:
        found, refused = read_all(folder)
        print(
            f"| {folder.name}: files read, refused with a reason | {len(found)}, {len(refused)} |"
        )
        read += found
    with_furniture = furniture([document for _, document in read])
    print(f"| passages with a running head, page number or margin label | {len(with_furniture)} |")
    path, report = max(read, key=lambda pair: pair[1].findings.pages)
    pages, seconds = report.findings.pages, seconds_to_read(path)
    print(f"| {pages} pages, file to passages, one core | {pages / seconds:.0f} pages/s |")
    for count in (SMALL, LARGE):
        seconds, peak = cost_of(count)
        print(f"| {count} pages | {seconds:.0f} s, {peak:.2f} GB |")


def structure_scores(corpus: Path) -> Iterator[tuple[str, float]]:
    """(what, F1) of the structure of all golden files together."""
    golden = {path.stem: json.loads(path.read_text("utf-8")) for path in corpus.glob("golden/*")}
    drafts = {stem: read_draft(corpus / f"{stem}.pdf") for stem in golden}
    for name, wanted, found in (
        ("headings with their level", wanted_headings, headings),
        ("footnotes linked to their marks", wanted_notes, linked_notes),
        ("page labels", wanted_labels, labels),
        ("table rows with their header", wanted_rows, lambda draft: rows(draft.blocks)),
    ):
        want = [(stem, thing) for stem in golden for thing in wanted(golden[stem])]
        have = [(stem, thing) for stem in golden for thing in found(drafts[stem])]
        yield name, f1(want, have)


def read_draft(path: Path) -> Draft:
    """The draft of a file."""
    return READERS[path.suffix](path.name, load(path))


def wanted_headings(golden: dict[str, Any]) -> list[tuple[int, str]]:
    """(level, text) as `headings` gives them."""
    return [(heading["level"], letters(heading["text"])) for heading in golden["headings"]]


def wanted_notes(golden: dict[str, Any]) -> list[tuple[str, str, str]]:
    """(label, letters before the mark, note) as `linked_notes` gives them."""
    return [
        (note["label"], before_mark(note["before"]), letters(note["note"]))
        for note in golden["footnotes"]
    ]


def wanted_labels(golden: dict[str, Any]) -> list[tuple[int, str | None]]:
    """(PDF page, printed number)."""
    return [(page["number"], page["label"]) for page in golden["pages"]]


def labels(draft: Draft) -> list[tuple[int, str | None]]:
    """(PDF page, printed number) as read."""
    return [(page.number, page.label) for page in draft.pages]


def wanted_rows(golden: dict[str, Any]) -> list[str]:
    """The letters of each row, in which every cell stands behind its header."""
    return [
        "".join(
            letters(cell) if letters(name) == letters(cell) else letters(name) + letters(cell)
            for name, cell in zip(table["header"], row, strict=True)
            if cell
        )
        for table in golden["tables"]
        for row in table["rows"]
    ]


def read_all(folder: Path) -> tuple[list[tuple[Path, ReadDocument]], list[DocumentError]]:
    """The documents of a folder, and why others could not be read."""
    read: list[tuple[Path, ReadDocument]] = []
    refused: list[DocumentError] = []
    for path in sorted(path for path in folder.iterdir() if path.suffix in READERS):
        try:
            read.append((path, read_document(path, load(path))))
        except DocumentError as error:
            refused.append(error)
    return read, refused


# Lines that stand beside or below the running text of government papers.
FURNITURE = re.compile(
    r"(?im)^(?:p ?agina \d+( van \d+)?|onze referentie|ons kenmerk|uw kenmerk|kenmerk|"
    r"issn[ \d-]+|(?:kst|ah)-\S+\d|tweede kamer, vergaderjaar \d{4}\S\d{4},[^.]* \d+)$"
)


def furniture(documents: list[ReadDocument]) -> list[str]:
    """The passages with a line of that kind, or one that left the text as a running head."""
    found = []
    for document in documents:
        heads = {line.text for line in document.removed if line.reason == "kop- of voetregel"}
        for passage in document.passages:
            if FURNITURE.search(passage.text) or heads & set(passage.text.splitlines()):
                found.append(passage.text)
    return found


def seconds_to_read(path: Path) -> float:
    """From the bytes to the passages; the second reading, when all modules are loaded."""
    data = load(path)
    read_document(path, data)
    began = time.process_time()
    read_document(path, data)
    return time.process_time() - began


def cost_of(pages: int) -> tuple[float, float]:
    """Seconds, and peak memory in GB, of a process that reads a PDF of so many pages."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "groot.pdf"
        make_pdf(path, pages)
        code = (
            "import sys; from pathlib import Path; from ingest.read import *;"
            "path = Path(sys.argv[1]); read_document(path, load(path));"
            "import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
        )
        began = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        run = subprocess.run(
            [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
        )
        spent = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - began
        return spent, int(run.stdout) / 1024**2


def make_pdf(path: Path, pages: int) -> None:
    """A report with running heads, chapters, text, and a footnote on each page."""
    canvas = Canvas(str(path), pagesize=A4)
    for page in range(1, pages + 1):
        draw(canvas, 8, 810, "Verslag van het leesonderwijs")
        draw(canvas, 8, 30, str(page))
        if page % 5 == 1:
            draw(canvas, 16, 775, f"{page // 5 + 1}. Lezen op school {page}", font="Helvetica-Bold")
        for line in range(LINES):
            draw(
                canvas, 10, 745 - 14 * line, f"Groep {line} van school {page} leest elke dag samen."
            )
        end = 72 + canvas.stringWidth(f"Groep {LINES - 1} van school {page} leest elke dag samen.")
        draw(canvas, 6, 745 - 14 * (LINES - 1) + 4, "1", left=end)
        draw(canvas, 6, 62, "1")
        draw(canvas, 8, 60, f"Zie het jaarverslag van school {page}.", left=77)
        canvas.showPage()
    canvas.save()


def draw(
    canvas: Canvas, size: int, height: int, text: str, left: float = 72, font: str = "Helvetica"
) -> None:
    """Text of this size at this height, in points."""
    canvas.setFont(font, size)
    canvas.drawString(left, height, text)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(folder) for folder in sys.argv[2:]])
