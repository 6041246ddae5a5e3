"""Damaged files of every format: each gives a draft with exact spans, or one clear refusal."""

import io
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from ingest.canonical import canonical_text
from ingest.errors import DocumentError
from ingest.nouns import CanonicalText, Draft
from ingest.read import READERS
from tests.ingest import test_read_docx, test_read_html, test_read_markdown, test_read_odt
from tests.ingest.packages import docx, odt, zipped

Change = Callable[[bytes], bytes]
SEEDS: dict[str, bytes] = {
    ".docx": docx(
        test_read_docx.EVERYTHING,
        styles=test_read_docx.STYLES,
        numbering=test_read_docx.NUMBERING,
        footnotes=test_read_docx.note(2, "Noot."),
        header=test_read_docx.p("Kop"),
    ),
    ".odt": odt(
        test_read_odt.EVERYTHING, styles=test_read_odt.STYLES, automatic=test_read_odt.LISTS
    ),
    ".html": test_read_html.EVERYTHING.encode(),
    ".md": test_read_markdown.EVERYTHING.encode(),
    ".txt": test_read_markdown.EVERYTHING.encode(),
}
# What upsets parsers more often than any byte by chance.
SPITEFUL = [
    *(b"<", b">", b"</", b"&", b'"', b"\x00", b"\xff", b"\xed\xa0\x80", b"\xef\xb7\x90"),
    *(b"-1", b"0", b"999999999", b"\xc2\xad", b"<table><tr><td>", b"<ul><li>", b"[^1]", b"> - "),
    *(b"<<", b" 0 0 cm", b" Tf", b"-99999999999 0 Td"),
    *(b"<w:p>", b"</w:p>", b"<w:tbl/>", b"<text:note/>", b"<text:list>", b'rowspan="0"'),
]


def flipped(data: bytes, at: int, other: bytes) -> bytes:
    """One byte replaced."""
    return data[:at] + bytes([data[at] ^ (other[0] or 1)]) + data[at + 1 :]


def deleted(data: bytes, at: int, other: bytes) -> bytes:
    """A few bytes gone."""
    return data[:at] + data[at + len(other) * 7 :]


def doubled(data: bytes, at: int, other: bytes) -> bytes:
    """A stretch that comes twice."""
    return data[:at] + data[max(0, at - len(other) * 40) :]


def truncated(data: bytes, at: int, other: bytes) -> bytes:
    """Broken off."""
    return data[:at] if at else data[:-1]


def inserted(data: bytes, at: int, other: bytes) -> bytes:
    """Something put in between."""
    return data[:at] + other + data[at:]


CHANGES = [flipped, deleted, doubled, truncated, inserted]


@st.composite
def damage(draw: st.DrawFn, data: bytes) -> bytes:
    """The data after one to four changes."""
    for _ in range(draw(st.integers(1, 4))):
        change = draw(st.sampled_from(CHANGES))
        at = draw(st.integers(0, max(0, len(data) - 1)))
        other = draw(st.sampled_from(SPITEFUL))
        data = change(data, at, other) if data else other
    return data


@st.composite
def damaged_inside(draw: st.DrawFn, data: bytes) -> bytes:
    """A zip whose parts are damaged and packed again, so that the damage reaches the readers."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    name = draw(st.sampled_from(sorted(parts)))
    content = parts[name]
    assert isinstance(content, bytes)
    return zipped({**parts, name: draw(damage(content))})


def read_or_refuse(ending: str, data: bytes) -> Draft | None:
    """The draft, or None for a file that is refused as it should be; all else goes through."""
    try:
        return READERS[ending](f"proef{ending}", data)
    except DocumentError as error:
        message = str(error)
        assert message.startswith(f"proef{ending}: ")
        assert message.endswith(".")
        assert "\n" not in message
        return None


def check_spans(draft: Draft) -> None:
    """What holds for every draft and its canonical text."""
    canonical = canonical_text(draft)
    notes = [block for block in draft.blocks if block.kind == "note"]
    assert [b.kind for b in draft.blocks[len(draft.blocks) - len(notes) :]] == ["note"] * len(notes)
    assert all(0 <= removed.before <= len(draft.blocks) for removed in draft.removed)
    for block in draft.blocks:
        assert block.text == block.text.strip() != ""
        for mark in block.marks:
            assert 0 <= mark.at < len(block.text)
            if mark.note is not None:
                assert block.text.startswith(notes[mark.note].label or "?", mark.at)
    _check_canonical(canonical)


def _check_canonical(canonical: CanonicalText) -> None:
    text = canonical.text
    assert text.encode("utf-8", errors="strict").decode() == text
    ends = [0] + [block.end for block in canonical.blocks]
    for before, block in zip(ends, canonical.blocks, strict=False):
        assert before <= block.start < block.end <= len(text)
        assert text[before : block.start].strip() == ""
    assert text[ends[-1] :].strip() == ""
    assert "".join(text[s.start : s.end] for s in canonical.sections) == text
    for footnote in canonical.footnotes:
        assert all(text.startswith(footnote.label, at) for at in footnote.marks)


FEW = settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("ending", SEEDS)
def test_the_seeds_are_sound(ending: str) -> None:
    draft = read_or_refuse(ending, SEEDS[ending])
    assert draft is not None
    assert len(draft.blocks) > 8
    check_spans(draft)


@pytest.mark.parametrize("ending", SEEDS)
@FEW
@given(data=st.data())
def test_damaged_bytes(ending: str, data: st.DataObject) -> None:
    draft = read_or_refuse(ending, data.draw(damage(SEEDS[ending])))
    if draft is not None:
        check_spans(draft)


@pytest.mark.parametrize("ending", [".docx", ".odt"])
@FEW
@given(data=st.data())
def test_damaged_parts(ending: str, data: st.DataObject) -> None:
    draft = read_or_refuse(ending, data.draw(damaged_inside(SEEDS[ending])))
    if draft is not None:
        check_spans(draft)


@pytest.mark.parametrize("ending", [".html", ".md", ".txt"])
@FEW
@given(parts=st.lists(st.sampled_from([*SPITEFUL, b" ", b"\n", b"a", b"# "]), max_size=30))
def test_text_out_of_spiteful_parts(ending: str, parts: list[bytes]) -> None:
    draft = read_or_refuse(ending, b"".join(parts))
    if draft is not None:
        check_spans(draft)


def pdf() -> bytes:
    """A PDF with a heading, a mark and a note; not packed, so that damage reaches its content."""
    target = io.BytesIO()
    canvas = Canvas(target, pageCompression=0)
    for lines in (["1. Lezen", "De school leest elke dag.1", "1 Zie het rooster."], ["Slot."]):
        for number, line in enumerate(lines):
            canvas.drawString(72, 780 - number * 40, line)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


PDF = pdf()


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_damaged_pdf(data: st.DataObject) -> None:
    draft = read_or_refuse(".pdf", data.draw(damage(PDF)))
    if draft is not None:
        check_spans(draft)
