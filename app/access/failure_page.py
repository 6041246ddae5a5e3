"""What is told of a failure: a page for whoever opens an address, a line for who sends files."""

from collections.abc import Mapping
from html import escape
from http import HTTPStatus

from app.access.html_page import html_page

TITLES: Mapping[int, str] = {
    HTTPStatus.UNAUTHORIZED: "Je bent niet ingelogd",
    HTTPStatus.FORBIDDEN: "Dit mag hier niet",
    HTTPStatus.NOT_FOUND: "Deze pagina bestaat niet",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "Dit is te groot",
    HTTPStatus.TOO_MANY_REQUESTS: "Wacht even",
    HTTPStatus.SERVICE_UNAVAILABLE: "Vindplaats kan nu niet antwoorden",
}
OTHER, BROKEN = "Dit kan hier niet", "Er ging iets mis"

NOTHING = "Op dit adres staat niets. Kijk of je het goed hebt overgenomen."
NO_USE = "Met dit adres kan Vindplaats niets. Begin opnieuw op de beginpagina."
NOT_YOU = (
    "Dit ligt niet aan jou. Probeer het over een paar minuten opnieuw. Gaat het dan weer mis? "
    "Meld het aan de beheerder."
)

UPLOADS: Mapping[int, str] = {
    HTTPStatus.BAD_REQUEST: "Vindplaats kan deze bestanden zo niet aannemen. Geef ze een korte, "
    "gewone naam en stuur er minder tegelijk.",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "Een van de bestanden is te groot. Splits het, of bewaar "
    "het met kleinere afbeeldingen.",
    HTTPStatus.INSUFFICIENT_STORAGE: "De schijf van Vindplaats is vol. Meld het aan de beheerder.",
}
NOT_ARRIVED = "De bestanden zijn niet goed aangekomen. Probeer het opnieuw."


def failure_page(status: int, fault: str, root: str) -> str:
    """The page for a status of HTTP; `fault` says why and what to do, "" where that is not told."""
    title = TITLES.get(status, BROKEN if status >= 500 else OTHER)
    told = fault or what_to_do(status)
    body = (
        f"<h1>{escape(title)}</h1>\n<p>{escape(told)}</p>\n"
        f'<p><a href="{escape(root)}/">Naar de beginpagina van Vindplaats</a></p>'
    )
    return html_page(f"{title} - Vindplaats", body, root)


def what_to_do(status: int) -> str:
    """What is told where the application itself told nothing in Dutch."""
    if status >= 500:
        return NOT_YOU
    return NOTHING if status == HTTPStatus.NOT_FOUND else NO_USE


def upload_fault(status: int) -> str:
    """Why an upload failed, where Gradio says so in English."""
    return UPLOADS.get(status, NOT_ARRIVED)
