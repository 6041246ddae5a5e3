"""Whether the highlight of cited words stands on those words, as another engine sees the page.

1. Read the PDFs of the own library and of the shared documents.  2. Take sentences of each kind,
spread evenly.  3. Ask where they stand.  4. Read with pypdf what is in the boxes: the words asked
for and nothing else is right; nothing pointed at is declined; all else is wrong.
"""

import random
import statistics
import tempfile
import time
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from app.places.html import place_html, sure
from app.places.place import Files, place_of
from app.places.render import picture
from app.places.shapes import Box, Located
from evaluation.documents import ROOT
from evaluation.glyphs import Seen, seen_on
from evaluation.markdown import table
from index.texts import text_bytes
from ingest.errors import DocumentError
from ingest.nouns import Block, ReadDocument
from ingest.read import load, read_document
from ingest.sentences import sentence_spans

KINDS = ("sentence", "over a page turn", "list item", "table row", "footnote", "heading")
OF_BLOCK = {"item": "list item", "row": "table row", "note": "footnote", "heading": "heading"}
CONTEXT = 6  # letters before or after words that stand on a page more than once
Verdict = Literal["right", "wrong", "declined"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """Words that could be cited."""

    path: Path  # of the PDF
    read: ReadDocument
    kind: str  # one of `KINDS`
    start: int
    end: int

    @property
    def text(self) -> str:
        """Canonical text [start:end]."""
        return self.read.canonical.text[self.start : self.end]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """Words with what another engine sees where they are said to stand."""

    cited: Cited
    verdict: Verdict
    more: str  # letters in the boxes beyond those of the words
    less: str  # letters of the words that are in no box
    milliseconds: float | None  # until panel and picture were made; None for a page seen before


def report(shared: Path, *, sentences: int, seed: int) -> str:
    """The table for `docs/places-measured.md`."""
    with tempfile.TemporaryDirectory() as folder:
        sets = (ROOT / "corpus", shared / "documents", shared / "corpus")
        paths = [path for one in sets for path in sorted(one.glob("*.pdf"))]
        cited = sorted(sample(paths, sentences, seed), key=lambda one: str(one.path))
        judged = [judge(one, Path(folder)) for one in cited]
    rows = [[kind, *_counts([j for j in judged if j.cited.kind == kind])] for kind in KINDS]
    rows.append(["all", *_counts(judged)])
    times = [j.milliseconds for j in judged if j.milliseconds is not None]
    failed = "".join(
        f"- {j.verdict}: {j.cited.path.name}, {j.cited.kind}, characters "
        f"{j.cited.start}-{j.cited.end} (too many letters: {j.more!r}, too few: {j.less!r})\n"
        for j in judged
        if j.verdict != "right"
    )
    return (
        f"{table(('kind', 'number', 'right', 'wrong', 'declined'), rows)}\n\n"
        f"Median from request to panel and picture: {statistics.median(times):.0f} ms "
        f"({len(times)} pages that were not shown before).\n\n{failed}"
    )


def _counts(judged: Sequence[Judged]) -> list[str]:
    verdicts = Counter(j.verdict for j in judged)
    return [str(len(judged)), *(str(verdicts[v]) for v in ("right", "wrong", "declined"))]


def sample(paths: Sequence[Path], number: int, seed: int) -> list[Cited]:
    """As many of each kind, at even distances through the documents from a random first one."""
    chance = random.Random(seed)
    by_kind: dict[str, list[Cited]] = {kind: [] for kind in KINDS}
    for one in _all(paths):
        by_kind[one.kind].append(one)
    chosen: list[Cited] = []
    for kind, found in by_kind.items():
        wanted = min(len(found), -(-number // len(KINDS)))
        step = len(found) / max(1, wanted)
        first = chance.random() * step
        chosen += [by_kind[kind][int(first + n * step)] for n in range(wanted)]
    return chosen


def _all(paths: Sequence[Path]) -> Iterator[Cited]:
    for path in paths:
        try:
            read = read_document(path, load(path))
        except DocumentError:  # a scan, for which no text was recognised
            continue
        for block in read.canonical.blocks:
            yield from _cited(path, read, block)


def _cited(path: Path, read: ReadDocument, block: Block) -> Iterator[Cited]:
    """The sentences of a block that have a letter; a table row is one."""
    canonical = read.canonical
    text = canonical.text[block.start : block.end]
    spans = [(0, len(text))] if block.kind == "row" else sentence_spans(text)
    for first, last in spans:
        start, end = block.start + first, block.start + last
        pages = {page.number for page in canonical.pages_within(start, end)}
        kind = "over a page turn" if len(pages) > 1 else OF_BLOCK.get(block.kind, "sentence")
        if spelled(canonical.text[start:end]):
            yield Cited(path=path, read=read, kind=kind, start=start, end=end)


def judge(cited: Cited, folder: Path) -> Judged:
    """Compares the boxes of some words with what pypdf sees in them; `folder` is for scratch."""
    text = folder / f"{cited.path.stem}.json"
    if not text.exists():
        text.write_bytes(text_bytes(cited.read))
    files = Files(revision="", text=text, source=cited.path, layer=None)
    began = time.perf_counter()
    place = place_of(files, cited.start, cited.end, None)
    place_html(place)
    picture(cited.path, place.page or 1)
    milliseconds = (time.perf_counter() - began) * 1000
    drawn = folder / f"{cited.path.stem}-{place.page}"
    fresh = not drawn.exists()
    drawn.touch()
    places = [place_of(files, cited.start, cited.end, number) for number in place.stands_on]
    found = {p.page: p.located for p in places if p.page and p.located and sure(p.located)}
    more, less = difference(cited.text, seen_in(cited.path, found), row=cited.kind == "table row")
    apart = any(not _in_context(cited, number, at) for number, at in found.items())
    wrong: Verdict = "wrong" if more or less or apart else "right"
    return Judged(
        cited=cited,
        verdict=wrong if len(found) == len(places) else "declined",
        more=more,
        less=less,
        milliseconds=milliseconds if fresh else None,
    )


def spelled(text: str) -> str:
    """The letters and digits of a text, without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if c.isalnum())


def difference(text: str, seen: tuple[str, str], *, row: bool) -> tuple[str, str]:
    """The letters that were seen too many and too few; `seen` are words, and heads of columns.

    A table row may go without the heads that stand in its text, for they may be on another page.
    """
    words, heads = seen
    wanted = [spelled(text)]
    if row:
        cells = [cell.split(": ", 1) for cell in text.split(" | ")]
        wanted.append(spelled("".join(cell[-1] for cell in cells)))
        wanted.append(spelled("".join(cell[-1] for cell in cells[1:]) + cells[0][0]))
    differences = [
        ("".join((Counter(words + heads) - Counter(one)).elements()),
         "".join((Counter(one) - Counter(words + heads)).elements()))
        for one in wanted
    ]  # fmt: skip
    return min(differences, key=lambda two: len(two[0]) + len(two[1]))


@lru_cache(4)
def _pages(path: Path) -> list[list[Seen]]:
    return seen_on(path)


def seen_in(path: Path, found: dict[int, Located]) -> tuple[str, str]:
    """The letters that pypdf sees in the boxes of words and in those of heads, page by page."""
    pages = _pages(path)
    words = "".join(_inside(pages[number - 1], at.boxes) for number, at in found.items())
    return words, "".join(_inside(pages[number - 1], at.names) for number, at in found.items())


def _inside(page: Sequence[Seen], boxes: Sequence[Box]) -> str:
    return "".join(spelled(glyph.character) for glyph in page if _within(glyph, boxes))


def _within(glyph: Seen, boxes: Sequence[Box]) -> bool:
    return any(b.left <= glyph.x <= b.right and b.top <= glyph.y <= b.bottom for b in boxes)


def _in_context(cited: Cited, number: int, located: Located) -> bool:
    """Whether words that the page shows more than once stand between the same letters."""
    page = _pages(cited.path)[number - 1]
    whole = "".join(spelled(glyph.character) for glyph in page)
    words = spelled(cited.text)
    if whole.count(words) < 2:
        return True
    inside = [n for n, glyph in enumerate(page) if _within(glyph, located.boxes)]
    before = spelled("".join(glyph.character for glyph in page[: inside[0]]))[-CONTEXT:]
    after = spelled("".join(glyph.character for glyph in page[inside[-1] + 1 :]))[:CONTEXT]
    text = cited.read.canonical.text
    return spelled(text[: cited.start])[-CONTEXT:] == before or (
        spelled(text[cited.end :])[:CONTEXT] == after
    )
