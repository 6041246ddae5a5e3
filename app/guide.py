"""The user guide as a page of the application: docs/handleiding.md with its pictures."""

from html import escape
from pathlib import Path

from fastapi import APIRouter, Response
from fastapi.responses import FileResponse, HTMLResponse, PlainTextResponse
from markdown_it import MarkdownIt
from mdit_py_plugins.anchors import anchors_plugin

DOCS = Path(__file__).parents[1] / "docs"
TEXT = DOCS / "handleiding.md"
PICTURES = DOCS / "images"
TITLE = "Handleiding van Vindplaats"
MISSING = f"De handleiding is hier niet geïnstalleerd. Zij staat in {TEXT.name} bij Vindplaats."


def guide_router() -> APIRouter:
    """The guide at `/handleiding`, its pictures, and a word for who watches over the server."""
    router = APIRouter()

    @router.get("/handleiding")
    def guide() -> Response:
        if not TEXT.is_file():
            return PlainTextResponse(MISSING, 404)
        return HTMLResponse(guide_html(TEXT.read_text(encoding="utf-8")))

    @router.get("/images/{name}")
    def picture(name: str) -> Response:
        # By its name among those there are: no other file can be asked for.
        found = {one.name: one for one in PICTURES.glob("*")}
        return FileResponse(found[name]) if name in found else PlainTextResponse("Onbekend.", 404)

    @router.get("/gezond")
    def healthy() -> Response:
        return PlainTextResponse("ja")

    return router


def guide_html(text: str) -> str:
    """A whole page of Markdown, with its headings to link to."""
    markdown = (
        MarkdownIt("commonmark", {"html": False}).enable("table").use(anchors_plugin, max_level=3)
    )
    return (
        '<!doctype html><html lang="nl"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(TITLE)}</title>"
        '<meta name="color-scheme" content="light dark">'
        '<link rel="stylesheet" href="front/guide.css"></head><body>'
        '<nav aria-label="Vindplaats"><a href="./">Terug naar Vindplaats</a></nav>'
        f"<main>{markdown.render(text)}</main></body></html>"
    )
