"""Policy goals, and what became of them."""

from pydantic import Field

from app.api.shapes.common import Place, Shape
from ingest.nouns import GoalKind, Verdict

Year = int | str | None


class Goal(Place):
    """A policy goal or agreement; what the document does not say is null."""

    doc: str = Field(description="Id van het document.")
    title: str
    date: str | None
    section: str = Field(description="Koppen, gescheiden door ' > '.")
    kind: GoalKind
    goal: str
    indicator: str | None
    unit: str | None
    baseline: str | None
    baseline_year: Year
    target: str | None
    target_year: Year
    deadline: str | None
    resolved: bool = Field(description="Of het streefjaar is uitgerekend uit de datum.")
    comparison: str | None
    actor: str | None
    sector: list[str]
    themes: list[str]
    quote: str = Field(description="De woorden zoals ze er staan.")


class Goals(Shape):
    """Goals, in the order of documents and text."""

    total: int = Field(description="Hoeveel er zijn; er kunnen er minder zijn gegeven.")
    goals: list[Goal]


class Point(Place):
    """A point or change of a policy line."""

    line: int = Field(description="Nummer van de lijn, vanaf 1.")
    name: str
    kind: str
    year: Year
    dated: bool = Field(description="false: het jaar is dat van het document.")
    value: str | None
    unit: str | None
    verdict: Verdict | None
    change: str | None
    score: float | None
    doc: str = Field(description="Id van het document.")
    title: str
    date: str | None
    quote: str


class Timeline(Shape):
    """The points and changes of policy lines, line by line, in order of time."""

    total: int = Field(description="Hoeveel lijnen er zijn; er kunnen er minder zijn gegeven.")
    points: list[Point]
