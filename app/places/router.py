"""What the application answers about places: the panel, pictures of pages, and files."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from fastapi import APIRouter, Response
from fastapi.responses import FileResponse, HTMLResponse

from app.places.html import no_place_html, place_html
from app.places.pictures import Pictures
from app.places.place import Files, NoPlaceError, files_of, place_of
from index.state import State
from index.texts import document_in
from ingest.errors import VindplaatsError

WEBP = "image/webp"
# The address of a picture holds the revision of its document, so it never changes.
KEEP = {"Cache-Control": "private, max-age=31536000, immutable"}
ASK_AGAIN = {"Cache-Control": "private, no-cache"}
NUMBER = re.compile(r"[0-9]{1,9}")
NO_GUESSING = {"X-Content-Type-Options": "nosniff"}


class Shelf(Protocol):
    """What places need of an index."""

    folder: Path

    @property
    def state(self) -> State:
        """What it holds now; another thread may change it."""


def places_router(library: Shelf) -> APIRouter:
    """The routes over a library."""
    router = APIRouter()
    pictures = Pictures()

    def files(document: str) -> Files:
        return files_of(library.folder, library.state, document)

    @router.get("/plaats/{document}")
    def place(document: str, start: str = "", end: str = "", bladzijde: str = "") -> Response:
        def shown() -> Response:
            page = _number(bladzijde) if bladzijde else None
            found = place_of(files(document), _number(start), _number(end), page)
            return HTMLResponse(place_html(found), headers=ASK_AGAIN)

        return _or_none(shown)

    @router.get("/bladzijde/{document}/{number}.webp")
    def page(document: str, number: str, v: str = "") -> Response:
        def drawn() -> Response:
            found = files(document)
            if found.paged is None:
                raise NoPlaceError(
                    "Vindplaats",
                    "dit document heeft geen bladzijden om te tonen.",
                    "Lees de tekst.",
                )
            picture = pictures.page(found.paged, _number(number))
            kept = KEEP if v == found.revision else ASK_AGAIN
            return Response(picture, media_type=WEBP, headers=kept)

        return _or_none(drawn)

    @router.get("/bestand/{document}")
    def file(document: str) -> Response:
        return _or_none(lambda: _file(files(document)))

    return router


def _file(files: Files) -> Response:
    """The file as it came, to be kept and not to be opened by the browser."""
    if files.source is None:
        raise NoPlaceError(
            "Vindplaats", "van dit document is het bestand niet bewaard.", "Lees het opnieuw in."
        )
    return FileResponse(
        Path(files.source),
        media_type="application/octet-stream",
        filename=document_in(files.text).document.file,
        headers={**NO_GUESSING, **ASK_AGAIN},
    )


def _number(text: str) -> int:
    """A number from an address, which anybody can write."""
    if not NUMBER.fullmatch(text):
        raise NoPlaceError(
            "Vindplaats",
            "dit adres wijst geen plaats aan.",
            "Open de plaats vanuit de bibliotheek.",
        )
    return int(text)


def _or_none(answer: Callable[[], Response]) -> Response:
    try:
        return answer()
    except VindplaatsError as error:
        return HTMLResponse(no_place_html(error), status_code=404, headers=ASK_AGAIN)
