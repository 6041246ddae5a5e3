"""Practice cases."""

from pydantic import Field

from app.api.shapes.common import Place, Shape


class Excerpt(Place):
    """Words of a practice case."""

    text: str


class Contradiction(Excerpt):
    """Where the text of a case says otherwise than its box."""

    field: str
    box: str
    says: str


class Reason(Shape):
    """Why a case is like what was asked; without words that prove it the place is null."""

    text: str
    quote: str | None
    start: int | None
    end: int | None
    page: int | None
    page_label: str | None
    address: str | None = None


class Case(Place):
    """A practice case; what the report does not say is null or empty."""

    id: str
    case: int | None
    doc: str = Field(description="Id van het document.")
    title: str | None
    sector: str | None
    school_type: str | None
    urbanisation: str | None
    pupils: str | None
    disadvantage_score: str | None
    disadvantage: str | None
    skills: dict[str, int | None] = Field(description="Percentage van de subsidie.")
    main_spending: list[Excerpt]
    unspent_percent: int | None
    plan_changed: str | None
    satisfaction: str | None
    perceived_effects: str | None
    network_participation: str | None
    interviewed: list[Excerpt]
    themes: list[Excerpt]
    approach: list[Excerpt]
    results: list[Excerpt]
    success_factors: list[Excerpt]
    obstacles: list[Excerpt]
    lasting: list[Excerpt]
    contradictions: list[Contradiction]
    likeness: float | None = Field(None, description="Van 0 tot 1; alleen bij 'like' of 'wish'.")
    reasons: list[Reason] | None = None
    differences: list[str] | None = None


class Cases(Shape):
    """Practice cases; the most like what was asked first."""

    total: int = Field(description="Hoeveel er zijn; er kunnen er minder zijn gegeven.")
    cases: list[Case]
    notes: list[str] = Field(description="Hoe de wens is gelezen.")
