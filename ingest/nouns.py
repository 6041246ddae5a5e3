"""The nouns of Vindplaats, in the order in which they come about.

Each document has exactly one canonical text. Everything else is a span `[start, end)` of
it, counted in characters (Unicode code points), so that `text[start:end]` is what is shown.
"""

from dataclasses import dataclass, field, replace
from typing import Literal

BlockKind = Literal["title", "heading", "paragraph", "item", "quote", "row", "note"]
# beleidsvoornemen: what a government intends; afspraak: what parties agreed; onderzoek: what
# was measured or evaluated; ervaring: what one school went through; achtergrond: the rest.
EvidenceKind = Literal["beleidsvoornemen", "afspraak", "onderzoek", "ervaring", "achtergrond"]
# aanhangsel: questions to a minister with their answer, in the Aanhangsel van de Handelingen.
# stuk: a plan, agreement, letter or report by its name.
ReferenceKind = Literal["kamerstuk", "aanhangsel", "staatscourant", "staatsblad", "wet", "stuk"]

CueKey = Literal["conversation", "spelling", "sector", "period", "kind", "document", "publisher"]
CLOSING = frozenset(" .,;:!?…”\"’'»)]")  # what may stand between a word and its footnote mark
# The basic skills that the subsidy for schools is about, by their short names.
Skill = Literal["taal", "rekenen-wiskunde", "burgerschap", "digitale geletterdheid"]
# What a line of the information box of a practice case is about.
BoxField = Literal[
    "sector",
    "urbanisation",
    "pupils",
    "disadvantage_score",
    "target_group",
    "skills",
    "main_spending",
    "spent",
    "plan_changed",
    "satisfaction",
    "perceived_effects",
    "network_participation",
    "external_parties",
    "interviewed",
]
# doel: a result to be reached; afspraak: an action, product or date that is promised.
GoalKind = Literal["doel", "afspraak"]
# What a later document says became of a goal.
Verdict = Literal["gehaald", "deels gehaald", "niet gehaald", "losgelaten"]
# The kind of answer that is asked for.
Form = Literal["compare", "timeline", "list", "number", "definition", "reason", "practice"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPage:
    """One page of a file that has pages."""

    number: int  # PDF page, 1-based
    label: str | None  # the page number as printed
    state: Literal["text", "empty", "garbled"] = "text"  # what its text layer holds
    recognised: bool = False  # the text layer comes from OCR that this run asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A footnote mark inside a block: its label stands at `text[at:]`."""

    at: int
    note: int | None  # which of the draft's notes, counted from 0; None if there is none


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftBlock:
    """A piece of a document with its lines joined, before it has a place in the text."""

    kind: BlockKind
    text: str
    level: int = 0  # depth of a heading or a list item, 1 is the highest; else 0
    label: str | None = None  # of a note: "14"; its text is without it
    marks: tuple[Mark, ...] = ()
    turns: tuple[tuple[int, int], ...] = ()  # (offset, page index): from here on that page
    boxed: bool = False  # stands in a frame beside the running text
    table: int | None = None  # which of the tables a row or a caption belongs to


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """A line that left the running text."""

    text: str
    reason: str  # Dutch: "kop- of voetregel", "paginanummer", "kantlijn", ...
    page: int | None  # PDF page, 1-based
    before: int  # index of the block that comes after it


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a reader makes of a file: its structure, without spans yet."""

    blocks: tuple[DraftBlock, ...]  # the running text in order, then the notes in order
    pages: tuple[DraftPage, ...] = ()  # empty where the format has no pages
    removed: tuple[Removed, ...] = ()
    opening: str = ""  # the first page as it stands in the file, furniture included
    title: str | None = None  # from the file's own properties
    warnings: tuple[str, ...] = ()  # Dutch; what could not be read
    # The PDF whose text layer was read, where that is not the file itself (after OCR).
    layer: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A heading, paragraph, list item, table row or footnote of the canonical text."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0  # depth of a heading or a list item, 1 is the highest; else 0
    boxed: bool = False  # stands in a frame beside the running text
    table: int | None = None  # rows with the same number make one table


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
    marks: tuple[int, ...]  # where its marks stand in the running text; empty if none was found


@dataclass(frozen=True, slots=True, kw_only=True)
class CanonicalText:
    """A document's one text with its structure; every span is exact."""

    text: str
    blocks: tuple[Block, ...]  # in order, not overlapping
    pages: tuple[Page, ...]  # in order, not overlapping; empty where the format has no pages
    sections: tuple[Section, ...]  # in order; together they cover the text
    footnotes: tuple[Footnote, ...]
    unlinked: tuple[int, ...] = ()  # marks whose note is nowhere to be found

    def pages_within(self, start: int, end: int) -> tuple[Page, ...]:
        """The stretches of pages that `[start, end)` stands on, cut to it, in order."""
        return tuple(
            replace(page, start=max(page.start, start), end=min(page.end, end))
            for page in self.pages
            if page.start < end and start < page.end
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A mention of another document or of the law."""

    kind: ReferenceKind
    # Normalised: "31293-658", "36200-VIII-70", "31293" (a dossier), "ah-tk-20222023-1234",
    # "Stcrt. 2023, 1234", "Stb. 2020, 12", "WPO art. 12 lid 4", "bestuursakkoord po (2012-2015)".
    key: str
    start: int
    end: int


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
    dossiers: tuple[str, ...]  # its own numbers, as keys of references: "31293-658"
    file: str  # name of the source file
    sha256: str  # of the source file
    session: str | None = None  # vergaderjaar of a print of the Staten-Generaal, "2022-2023"

    @property
    def year(self) -> int | None:
        """The year of the date, if there is one."""
        return int(self.date[:4]) if self.date else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A footnote as shown beside a passage."""

    label: str
    text: str
    marks: tuple[int, ...]  # where its marks stand in the canonical text, in this passage or not


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A verbatim stretch of one document; what we embed, retrieve and cite."""

    document: Document
    start: int
    end: int
    text: str  # canonical text [start:end]
    section: tuple[str, ...]  # heading path
    # Its stretches, cut to the passage, in order; together they cover it. Empty without pages.
    pages: tuple[Page, ...]
    footnotes: tuple[Note, ...]  # those with a mark in it
    evidence: EvidenceKind = "achtergrond"
    # White space between it and the next passage of its section; "" after the last of a section
    # and between notes.
    after: str = ""

    @property
    def page_numbers(self) -> tuple[int, ...]:
        """The PDF pages that it stands on, 1-based, in order."""
        return tuple(dict.fromkeys(page.number for page in self.pages))

    @property
    def page_labels(self) -> tuple[str, ...]:
        """The page numbers as printed, in order; of pages that have one."""
        return tuple(dict.fromkeys(page.label for page in self.pages if page.label is not None))


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What the reader found in a file, in numbers; for the report of an ingestion."""

    pages: int = 0  # 0 where the format has none
    pages_without_text: tuple[int, ...] = ()  # PDF pages, 1-based; kept out, as the next
    garbled_pages: tuple[int, ...] = ()
    recognised_pages: tuple[int, ...] = ()  # OCR was let loose on them
    headings: int = 0
    footnotes_linked: int = 0
    footnotes_without_mark: int = 0
    marks_without_note: int = 0
    tables: int = 0
    rows: int = 0  # of all tables
    boxes: int = 0
    references: int = 0
    removed: dict[str, int] = field(default_factory=dict)  # reason -> lines
    dutch: bool = True

    @property
    def ocr(self) -> bool | None:
        """Whether OCR was let loose on the pages that need it; None if no page does."""
        if self.recognised_pages:
            return True
        return False if self.pages_without_text or self.garbled_pages else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDocument:
    """A document with its text and passages, ready to be indexed."""

    document: Document
    canonical: CanonicalText
    passages: tuple[Passage, ...]
    references: tuple[Reference, ...] = ()
    removed: tuple[Removed, ...] = ()
    warnings: tuple[str, ...] = ()  # Dutch; what could not be read
    differences: tuple[str, ...] = ()  # Dutch; where manifest and document contradict each other
    findings: Findings = field(default_factory=Findings)
    own: Document | None = None  # what the document says of itself, before the manifest
    layer: bytes | None = None  # the PDF whose text layer was read; None: the file itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A verbatim piece of a document."""

    text: str  # canonical text [start:end]
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A sentence or heading of a practice case that tells something about it."""

    text: str  # canonical text [start:end]
    start: int
    end: int
    labels: tuple[str, ...]  # Dutch; what was recognised: "woordenschat", "weerstand"
    weight: int  # how much speaks for it; comparable within one field only
    figures: tuple[str, ...] = ()  # numbers with their unit, as written: "40%", "10 procent"


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxLine:
    """A line of an information box."""

    field: BoxField
    label: str  # as written: "Inzet van subsidie op activiteiten"
    value: str  # as written, without marks of footnotes
    start: int  # of the value, in the canonical text
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRange:
    """A number or a range of numbers; `low` equals `high` for one number."""

    low: float
    high: float
    text: str  # with a plain hyphen: "700-800", "0,5-0,6", "87"


@dataclass(frozen=True, slots=True, kw_only=True)
class HighScore:
    """Above which score a report calls the disadvantage of a school's pupils high."""

    threshold: float
    source: Excerpt  # where the report says so

    def reads(self, score: NumberRange) -> str:
        """'hoog', 'rond de grens' or 'niet hoog'; a score on the threshold is not above it."""
        if score.low > self.threshold:
            return "hoog"
        return "niet hoog" if score.high < self.threshold else "rond de grens"


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillShare:
    """What a school's plan does for one basic skill."""

    skill: Skill
    percent: int | None  # of the subsidy; None where the box names the skill without a share


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillEffect:
    """What a school says it sees of its work on one basic skill."""

    skill: Skill
    effect: str  # as written: "merkbare vooruitgang"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """Where the running text says otherwise, or more, than the information box; both are kept."""

    field: BoxField
    box: Excerpt
    running: Excerpt
    says: str  # Dutch; the value of the running text: "25% niet besteed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeCase:
    """What one school did and what came of it, as a report tells it.

    What the document does not say is None or empty. Lists are in the order of the document.
    """

    document: Document
    start: int  # of its heading (or its box, if that has none), in the canonical text
    end: int
    pages: tuple[Page, ...]  # the stretches that it stands on, cut to it; empty without pages
    number: int | None  # of "Praktijkvoorbeeld 3"; two documents may both have one
    title: str | None

    # From the information box.
    box: tuple[BoxLine, ...] = ()  # all lines that were recognised; empty: no box
    sector: Literal["po", "vo", "so", "mbo"] | None = None
    school_type: str | None = None  # as written beside the sector: "praktijkonderwijs"
    urbanisation: str | None = None
    pupils: NumberRange | None = None
    disadvantage_score: NumberRange | None = None
    high_score: HighScore | None = None  # the report's own reading, for this sector
    skills: tuple[SkillShare, ...] = ()
    main_spending: tuple[Excerpt, ...] = ()
    unspent_percent: int | None = None  # 0: all was spent; None: the box gives no share
    plan_changed: str | None = None  # "nee", "ja, zeer beperkt"
    satisfaction: str | None = None  # how it was carried out, or how satisfied the school is
    perceived_effects: str | None = None
    skill_effects: tuple[SkillEffect, ...] = ()  # the same, skill by skill
    # With what the running text adds: "nee (wel gestart, voortijdig gestopt)".
    network_participation: str | None = None
    interviewed: tuple[Excerpt, ...] = ()

    # From the running text.
    themes: tuple[Finding, ...] = ()
    approach: tuple[Finding, ...] = ()
    results: tuple[Finding, ...] = ()
    success_factors: tuple[Finding, ...] = ()
    obstacles: tuple[Finding, ...] = ()
    lasting: tuple[Finding, ...] = ()  # how it is kept up when the subsidy ends
    contradictions: tuple[Contradiction, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A policy goal or a dated agreement, with the passage that proves it.

    Values are in the document's words; what it does not say is None. Years are a number, or text
    for a school year or a period: "2012/2013", "2015-2018".
    """

    document: Document
    kind: GoalKind
    start: int
    end: int
    text: str  # canonical text [start:end], with the sentence that gives the baseline before it
    goal: str  # the sentence or clause that states it, without footnote marks
    section: tuple[str, ...]  # heading path
    pages: tuple[Page, ...]  # the stretches that it stands on, cut to it; empty without pages
    indicator: str | None = None  # what is measured: "percentage zittenblijvers"
    unit: str | None = None  # what the target counts: "%", "scholen", "score", "maanden"
    baseline: str | None = None  # where it stood: "57", "30%", "543-544"
    baseline_year: int | str | None = None
    baseline_at: tuple[int, int] | None = None  # where the baseline stands, if outside the span
    target: str | None = None  # "35", "alle scholen", "voorstel"
    target_year: int | str | None = None
    deadline: str | None = None  # as written: "binnen drie jaar", "eind 2013/begin 2014"
    resolved: bool = False  # target_year was counted from the document's date
    comparison: str | None = None  # as written: "van 57 naar 35", "minimaal", "gehalveerd"
    actor: str | None = None  # who has to do it; "ik" is the publisher
    sector: tuple[str, ...] = ()  # of the goal, or else of the document: po, vo, so, mbo
    themes: tuple[str, ...] = ()  # "taal", "rekenen", "passend onderwijs", ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A quantity that a sentence names."""

    text: str  # as written: "57", "13,6 procent", "een op de vijf"
    number: float  # 57, 13.6, 20 (of a share: in percent)
    unit: str | None  # "%", or the word that follows: "scholen"; None if it stands alone
    year: int | str | None  # when it was so: 2014, "2012/2013"; None if the sentence names no year
    aimed: bool  # it recalls what was aimed at: "van de beoogde 9.000"
    start: int  # in the canonical text
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A sentence that a policy line can be made of.

    It states a goal, tells where something stands, or says what became of a goal.
    """

    document: Document
    start: int
    end: int
    text: str  # canonical text [start:end]
    indicator: str | None  # what is measured, where the sentence names a measure
    subject: str  # the sentence, after those before it that it needs to say what it is about
    section: tuple[str, ...]  # heading path
    pages: tuple[Page, ...]  # the stretches that it stands on, cut to it; empty without pages
    sector: tuple[str, ...]  # of the goal, or else of the document
    figures: tuple[Figure, ...]
    goal: Goal | None = None  # None: it states none
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedReference(Reference):
    """A reference with the sentence that proves it."""

    name: str  # as written, on one line
    quote: Excerpt  # the sentence
    pages: tuple[Page, ...]  # the stretches that the mention stands on; empty without pages


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """What was extracted from one document."""

    document: Document
    goals: tuple[Goal, ...] = ()
    mentions: tuple[Mention, ...] = ()
    cases: tuple[PracticeCase, ...] = ()
    references: tuple[PlacedReference, ...] = ()  # to other documents and the law


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """Restricts a search; an empty field restricts nothing, several values mean 'one of'."""

    kind: tuple[str, ...] = ()
    sector: tuple[str, ...] = ()
    document: tuple[str, ...] = ()  # document ids
    publisher: tuple[str, ...] = ()
    year_from: int | None = None
    year_to: int | None = None  # inclusive
    phrase: tuple[str, ...] = ()  # words that must stand in the passage, one after the other


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Something read in the question that the user can take away.

    It tells passages apart by their document, or is a word that was put right ("spelling") or a
    follow-up question that was completed ("conversation").
    """

    key: CueKey
    # Dutch, as shown: "po", "2011-2014", "bestuursakkoord 2014", "lezen (er stond: lzeen)"
    label: str
    strict: bool  # True: passages that do not fit are left out; False: those that fit gain
    filters: Filters  # what fits; only fields that belong to the key are set


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question as it was read."""

    text: str  # what is searched: without idle white space and marks of quotation
    phrases: tuple[str, ...]  # what stood in quotation marks, to be found word for word
    cues: tuple[Cue, ...]  # at most one of each key
    form: Form | None  # None where the wording does not tell
    shortened: bool = False  # whether it was too long to be read whole
    typed: str | None = None  # the text before words were put right; None if none was

    def without(self, key: CueKey) -> "Question":
        """The question after the user has taken a cue away; of the spelling also its words.

        What else was read in words that were put right stays, for it has cues of its own.
        """
        left = replace(self, cues=tuple(cue for cue in self.cues if cue.key != key))
        if key == "spelling" and self.typed is not None:
            left = replace(left, text=self.typed, typed=None)
        return left


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of a found passage."""

    start: int  # in the canonical text
    end: int
    similarity: float  # cosine of question and sentence, -1 to 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A passage found for a question."""

    rank: int  # 1-based
    score: float  # fused; comparable within one result list only
    passage: Passage
    similarity: float  # cosine of question and passage, -1 to 1
    sentences: tuple[Sentence, ...] = ()  # in order; together they are the passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """The exact place that a statement rests on."""

    number: int  # as in the marker "[1]"
    passage: Passage
    start: int  # of the cited sentences, in the canonical text
    end: int
    text: str  # canonical text [start:end]

    @property
    def pages(self) -> tuple[Page, ...]:
        """The stretches of the passage that the cited sentences touch, in order."""
        return tuple(p for p in self.passage.pages if p.start < self.end and self.start < p.end)

    @property
    def footnotes(self) -> tuple[Note, ...]:
        """The notes whose mark belongs to a cited word, in the order of the passage."""
        return tuple(
            note
            for note in self.passage.footnotes
            if any(self.start <= self._marked(mark) < self.end for mark in note.marks)
        )

    def _marked(self, mark: int) -> int:
        """Where the word ends that a mark belongs to: before full stops, quotes and other marks.

        In "... behouden blijven. 8,9 Maar ..." both belong to "blijven", whichever sentence they
        were counted to. A mark at the start of a line belongs to itself.
        """
        passage = self.passage
        marks = {
            at
            for note in passage.footnotes
            for start in note.marks
            for at in range(start, start + len(note.label))
        }
        at = mark - 1
        while at >= passage.start and (at in marks or passage.text[at - passage.start] in CLOSING):
            at -= 1
        return mark if at < passage.start or passage.text[at - passage.start] == "\n" else at


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A piece of an answer with the numbers of its citations.

    Without a language model the words of the source, shortened at most by "(...)"; with one, a
    sentence of its making.
    """

    text: str
    citations: tuple[int, ...]
    label: str = ""  # Dutch; what sets it apart: "10 juli 2014", "Praktijkvoorbeeld 3: ..."
    doubt: str | None = None  # Dutch; what a model's sentence says that its sources do not


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What a reader must know beside an answer: documents that disagree, a goal changed later."""

    text: str  # Dutch
    citations: tuple[int, ...] = ()
    leads: bool = False  # stands before the statements, for it is what was asked


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Statements with citations, or a refusal (`abstained`) with the nearest passages.

    An answer that has a `reason` is given with reserve.
    """

    question: str
    statements: tuple[Statement, ...]
    citations: tuple[Citation, ...]
    abstained: bool
    reason: str | None  # Dutch; why there is no answer, or why it is given with reserve
    lead: str = ""  # Dutch; what the statements are together: "Vier punten uit één document:"
    remarks: tuple[Remark, ...] = ()
    nearest: tuple[Hit, ...] = ()  # on a refusal
    read: Question | None = None  # how the question was read
    missing: tuple[str, ...] = ()  # phrases of the question that no passage has
    model: str | None = None  # the language model that wrote it; None for words of the sources
    further: tuple[str, ...] = ()  # Dutch; questions that can be asked next
    timings_ms: dict[str, float] = field(default_factory=dict)
