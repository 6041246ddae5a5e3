"""What all shapes share."""

from pydantic import BaseModel, ConfigDict, Field


class Shape(BaseModel):
    """What all have in common: no other fields than those described."""

    model_config = ConfigDict(extra="forbid")


class Barred(Shape):
    """Why a request did not come in."""

    fout: str = Field(description="Wat er mis is.", examples=["De vraag: is leeg."])


class Refusal(Barred):
    """Why there is no result."""

    herstel: str = Field(
        description="Wat je kunt doen.", examples=["Typ een vraag of een paar trefwoorden."]
    )


class Span(Shape):
    """A stretch of the text of a document."""

    start: int = Field(description="Eerste teken, geteld vanaf 0.")
    end: int = Field(description="Het teken na het laatste.")
    page: int | None = Field(description="Bladzijde van het bestand, vanaf 1.")
    page_label: str | None = Field(description="Paginanummer zoals gedrukt.")


class Place(Span):
    """A stretch of text that can be shown."""

    address: str = Field(description="Adres dat deze plaats in Vindplaats opent.")
