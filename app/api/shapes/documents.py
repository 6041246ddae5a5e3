"""The documents of a library, and what refers to what."""

from pydantic import ConfigDict, Field

from app.api.shapes.common import Place, Shape
from ingest.nouns import ReferenceKind


class Volume(Shape):
    """A document of the library."""

    id: str
    title: str
    kind: str
    publisher: str | None
    date: str | None
    sector: list[str]
    file: str
    pages: int | None
    passages: int


class Documents(Shape):
    """The documents, by id."""

    total: int = Field(description="Hoeveel er zijn; er kunnen er minder zijn gegeven.")
    documents: list[Volume]


class Heading(Place):
    """A heading, with the text up to the next one."""

    section: list[str]
    level: int = Field(description="1 is de hoogste; 0: tekst vóór de eerste kop.")


class Opened(Volume):
    """A document with what is in it."""

    reference: str | None = Field(description="Kenmerk.")
    dossiers: list[str] = Field(description="Eigen Kamerstuknummers.")
    goals: int
    cases: int
    characters: int
    sections: list[Heading]


class Mention(Place):
    """A sentence that refers to something."""

    quote: str


class Edge(Shape):
    """All places where one document refers to one paper or law."""

    model_config = ConfigDict(extra="forbid", serialize_by_alias=True)

    source: str = Field(alias="from", description="Id van het document dat verwijst.")
    to: str | None = Field(description="Id van het document; null: niet in de bibliotheek.")
    key: str
    kind: ReferenceKind
    name: str
    count: int
    in_library: bool
    passages: list[Mention]


class References(Shape):
    """Which documents refer to which."""

    total: int = Field(description="Hoeveel er zijn; er kunnen er minder zijn gegeven.")
    references: list[Edge]
