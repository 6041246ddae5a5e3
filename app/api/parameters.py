"""What the verbs take; checked alike for HTTP and MCP. Unknown names are refused."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from ingest.nouns import CueKey, Skill

MOST_HITS = 50
MOST_ROWS = 1_000
LONGEST_TEXT = 20_000  # characters of a question as sent; of a longer one only a part is read

Sector = Literal["po", "vo", "so", "mbo"]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Typed = Annotated[str, StringConstraints(max_length=LONGEST_TEXT)]
Values = Annotated[list[Words], Field(max_length=20)]
YEAR = "(19|20)[0-9]{2}"
YEARS = rf"^{YEAR}(-{YEAR})?$"


class Parameters(BaseModel):
    """What all verbs have in common."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class SearchParameters(Parameters):
    """A question with what restricts its answer."""

    question: Typed = Field(
        description="De vraag, of een paar trefwoorden. Woorden tussen aanhalingstekens worden "
        "letterlijk gezocht.",
        examples=["Wat leverde extra leestijd op?"],
    )
    limit: int = Field(10, ge=1, le=MOST_HITS, description="Hoogstens zoveel passages.")
    sector: list[Sector] = Field([], max_length=4, description="Alleen deze sectoren.")
    kind: Values = Field([], description="Alleen deze soorten stukken.", examples=[["kamerbrief"]])
    document: Values = Field([], description="Alleen deze documenten, bij hun id.")
    publisher: Values = Field([], description="Alleen stukken van deze uitgevers.")
    year: str | None = Field(
        None,
        pattern=YEARS,
        description="Alleen stukken uit dit jaar of deze periode.",
        examples=["2011-2014"],
    )
    as_of: int | None = Field(
        None, ge=1900, le=2099, description="Alleen wat tot en met dit jaar was verschenen."
    )
    without: list[CueKey] = Field(
        [],
        max_length=10,
        description="Wat niet uit de vraag gelezen moet worden (zie read_as.cues).",
    )
    before: list[Typed] = Field(
        [],
        max_length=20,
        description="De vragen waarop deze verder gaat, oudste eerst.",
        examples=[["Welke basisschool werkte aan lezen?"]],
    )


class AskParameters(SearchParameters):
    """The same; `limit` is the number of passages that the answer is made from."""


class GoalsParameters(Parameters):
    """Which policy goals and agreements are wanted."""

    topic: Words | None = Field(
        None, description="Woorden waar het doel over gaat.", examples=["zeer zwakke scholen"]
    )
    sector: Sector | None = Field(None, description="Alleen deze sector.")
    period: str | None = Field(
        None, pattern=YEARS, description="Jaar of periode van het streefjaar.", examples=["2015"]
    )
    actor: Words | None = Field(None, description="Wie het moet doen; een deel van de naam mag.")
    document: Words | None = Field(None, description="Alleen dit document, bij zijn id.")
    target: bool | None = Field(None, description="Met (true) of zonder (false) streefwaarde.")
    limit: int | None = Field(
        None, ge=1, le=MOST_ROWS, description="Hoogstens zoveel doelen; zonder: alle."
    )


class CasesParameters(Parameters):
    """Which practice cases are wanted, and what they should be like."""

    sector: Sector | None = Field(None, description="Alleen deze sector.")
    skill: Skill | None = Field(None, description="Basisvaardigheid waaraan is gewerkt.")
    theme: Words | None = Field(
        None, description="Woorden waar het voorbeeld over gaat.", examples=["leesplezier"]
    )
    document: Words | None = Field(None, description="Alleen dit document, bij zijn id.")
    like: Values = Field(
        [],
        description="Waar de school op moet lijken, als VELD=WAARDE: sector, pupils (200 of "
        "150-250), score (0,7), urbanisation (matig, stad, dorp), skill, theme of network "
        "(ja, nee).",
        examples=[["sector=po", "pupils=150-250"]],
    )
    wish: Typed | None = Field(
        None,
        description="Wat je zoekt, in eigen woorden.",
        examples=["leerlingen lezen met meer plezier"],
    )
    id: Values = Field([], description="Alleen deze voorbeelden, bij hun id, in deze volgorde.")
    limit: int | None = Field(
        None, ge=1, le=MOST_ROWS, description="Hoogstens zoveel voorbeelden; zonder: alle."
    )


class TimelineParameters(Parameters):
    """What a policy line is to be about."""

    topic: Words | None = Field(
        None,
        description="Waarover de beleidslijn gaat; zonder: alle lijnen door twee documenten of "
        "meer.",
        examples=["zeer zwakke scholen"],
    )
    limit: int | None = Field(
        None, ge=1, le=MOST_ROWS, description="Hoogstens zoveel lijnen; zonder: alle."
    )


class ReferencesParameters(Parameters):
    """Which references are wanted."""

    document: Words | None = Field(None, description="Alleen van en naar dit document.")
    missing: bool = Field(False, description="Alleen naar stukken die er niet zijn.")
    limit: int | None = Field(
        None, ge=1, le=MOST_ROWS, description="Hoogstens zoveel verwijzingen; zonder: alle."
    )


class DocumentsParameters(Parameters):
    """Which documents are wanted."""

    title: Words | None = Field(None, description="Een deel van de titel.")
    kind: Words | None = Field(None, description="Alleen deze soort.", examples=["kamerbrief"])
    sector: Sector | None = Field(None, description="Alleen deze sector.")
    limit: int | None = Field(
        None, ge=1, le=MOST_ROWS, description="Hoogstens zoveel documenten; zonder: alle."
    )


class DocumentParameters(Parameters):
    """Which document is wanted."""

    document: Words = Field(description="De id van het document.")


class PassageParameters(DocumentParameters):
    """A place in a document: characters of its canonical text."""

    start: int = Field(ge=0, le=10**9, description="Eerste teken, geteld vanaf 0.")
    end: int = Field(ge=1, le=10**9, description="Het teken na het laatste.")
