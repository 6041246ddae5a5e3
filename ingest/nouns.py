"""The nouns of Vindplaats, in the order in which they come about.

Each document has exactly one canonical text. Everything else is a span `[start, end)` of
it, counted in characters (Unicode code points), so that `text[start:end]` is what is shown.
"""

from dataclasses import dataclass, field
from typing import Literal

BlockKind = Literal["heading", "paragraph", "item", "note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RawPage:
    """One page as the file gives it, before cleaning."""

    number: int | None  # PDF page, 1-based; None where the format has no pages
    label: str | None  # the page number as printed, where the file tells it
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RawText:
    """What a reader takes out of a file's bytes."""

    pages: tuple[RawPage, ...]
    title: str | None = None  # from the file's own properties
    warnings: tuple[str, ...] = ()  # Dutch; what could not be read


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A heading, paragraph, list item or footnote of the canonical text."""

    kind: BlockKind
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A stretch of canonical text that stands on one page of the file.

    A page owns several stretches where its footnotes were moved out of the running text.
    """

    start: int
    end: int
    number: int  # PDF page, 1-based
    label: str | None  # the page number as printed


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading and all text up to the next heading, whatever its level."""

    start: int  # where the heading starts (or the text, before the first heading)
    end: int
    level: int  # 1 is the highest; 0 is the text before the first heading
    path: tuple[str, ...]  # headings from the highest down to this one


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """A note, and where the canonical text holds it."""

    label: str  # "14"
    start: int
    end: int
    mark: int | None  # where its mark stands in the running text, if found


@dataclass(frozen=True, slots=True, kw_only=True)
class CanonicalText:
    """A document's one text with its structure; every span is exact."""

    text: str
    blocks: tuple[Block, ...]  # in order, not overlapping
    pages: tuple[Page, ...]  # in order, not overlapping; empty where the format has no pages
    sections: tuple[Section, ...]  # in order; together they cover the text
    footnotes: tuple[Footnote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What is known about a document as a whole."""

    id: str  # stable, readable slug
    title: str
    kind: str  # kamerbrief, bestuursakkoord, actieplan, casusrapport, ... or "document"
    publisher: str | None
    date: str | None  # ISO 8601, as precise as known: "2014-07-10", "2014-07" or "2014"
    sector: tuple[str, ...]  # po, vo, so, mbo
    reference: str | None  # kenmerk
    dossiers: tuple[str, ...]  # Kamerstuk numbers, "31293-658"
    file: str  # name of the source file
    sha256: str  # of the source file

    @property
    def year(self) -> int | None:
        """The year of the date, if there is one."""
        return int(self.date[:4]) if self.date else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A footnote as shown beside a passage."""

    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A verbatim stretch of one document; what we embed, retrieve and cite."""

    document: Document
    start: int
    end: int
    text: str  # canonical text [start:end]
    section: tuple[str, ...]  # heading path
    pages: tuple[int, ...]  # PDF pages, 1-based, in order; empty without pages
    page_labels: tuple[str, ...]  # printed page numbers, in order
    footnotes: tuple[Note, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDocument:
    """A document with its text and passages, ready to be indexed."""

    document: Document
    canonical: CanonicalText
    passages: tuple[Passage, ...]
    warnings: tuple[str, ...] = ()  # Dutch; what could not be read


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """Restricts a search; an empty field restricts nothing, several values mean 'one of'."""

    kind: tuple[str, ...] = ()
    sector: tuple[str, ...] = ()
    document: tuple[str, ...] = ()  # document ids
    publisher: tuple[str, ...] = ()
    year_from: int | None = None
    year_to: int | None = None  # inclusive


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A passage found for a question."""

    rank: int  # 1-based
    score: float  # fused; comparable within one result list only
    passage: Passage
    similarity: float  # cosine of question and passage, -1 to 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """The exact place that a statement rests on."""

    number: int  # as in the marker "[1]"
    passage: Passage
    start: int  # of the cited sentences, in the canonical text
    end: int
    text: str  # canonical text [start:end]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One sentence of an answer with the numbers of its citations."""

    text: str
    citations: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Statements with citations, or a refusal (`abstained`) with the nearest passages."""

    question: str
    statements: tuple[Statement, ...]
    citations: tuple[Citation, ...]
    abstained: bool
    reason: str | None  # Dutch; why there is no answer
    nearest: tuple[Hit, ...] = ()  # on a refusal
    timings_ms: dict[str, float] = field(default_factory=dict)
