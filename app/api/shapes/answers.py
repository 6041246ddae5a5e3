"""Passages that were found, and answers that cite them."""

from pydantic import Field

from app.api.shapes.common import Place, Shape
from ingest.nouns import CueKey, EvidenceKind, Form


class Note(Shape):
    """A footnote."""

    label: str
    text: str


class Passage(Place):
    """A verbatim stretch of a document."""

    document: str = Field(description="Id van het document.")
    title: str = Field(description="Titel van het document.")
    section: list[str] = Field(description="Koppen, van de hoogste tot de laagste.")
    text: str = Field(description="De woorden zoals ze er staan.")
    footnotes: list[Note]
    evidence: EvidenceKind = Field(description="Wat voor soort uitspraak dit is.")


class Hit(Passage):
    """A passage that was found."""

    rank: int = Field(description="Vanaf 1; 1 is de beste.")
    score: float = Field(description="Alleen binnen één lijst te vergelijken.")


class Cited(Passage):
    """A cited place."""

    date: str | None = Field(description="Datum van het document, zo precies als bekend.")
    reference: str = Field(description="De verwijzing zoals je die in een nota zet.")


class Citation(Cited):
    """A citation of an answer."""

    n: int = Field(description="Het nummer van de markering [n] in het antwoord.")


class Surroundings(Cited):
    """A place with what stands around it."""

    before: str = Field(description="De tekst ervoor.")
    after: str = Field(description="De tekst erna.")


class Cue(Shape):
    """Something that was read in a question."""

    key: CueKey = Field(description="Geef dit op bij 'without' om het weg te laten.")
    label: str
    strict: bool = Field(description="true: andere passages vallen af; false: deze gaan voor.")


class Read(Shape):
    """How a question was read."""

    cues: list[Cue]
    phrases: list[str] = Field(description="Woorden tussen aanhalingstekens.")
    missing: list[str] = Field(description="Daarvan wat nergens zo staat.")
    form: Form | None
    shortened: bool = Field(description="Of de vraag te lang was om helemaal te lezen.")


class Found(Shape):
    """The passages for a question, best first."""

    question: str
    read_as: Read
    doubt: str | None = Field(description="Waarom dit misschien geen antwoord geeft.")
    hits: list[Hit]


class Remark(Shape):
    """What a reader must know beside an answer."""

    text: str
    citations: list[int]


class Answer(Shape):
    """An answer with its citations, or a refusal with the nearest passages."""

    id: None
    question: str
    answer: str = Field(description="Markdown met markeringen [1] die naar 'citations' wijzen.")
    abstained: bool = Field(description="true: de stukken geven geen antwoord.")
    reason: str | None = Field(description="Waarom er geen antwoord is, of een voorbehoud.")
    citations: list[Citation]
    timings_ms: dict[str, float]
    remarks: list[Remark]
    model: str | None = Field(description="Taalmodel dat schreef; null: woorden van de stukken.")
    read_as: Read
    nearest: list[Hit] | None = Field(None, description="Alleen als er geen antwoord is.")
