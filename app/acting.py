"""What the page can have done, with the library that is served."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from app.adding.desk import Desk
from app.answering import Answering
from app.asking import Request
from app.books import book_of
from app.cases.wish import wish_of
from app.lines.find import lines_about, lines_of
from app.lines.known import known_in
from app.lines.line import Line
from app.shelf import shelf_of
from app.tabs.actions import Actions
from index.library import Library
from index.registers import registers_in
from ingest.nouns import Answer, CueKey


def actions_of(
    library: Library, answering: Answering, desk: Desk, folder: Path, *, users: bool
) -> Actions:
    """The actions of the page; files that readers ask for are made in `folder`."""
    index = library.folder

    def answer(
        question: str, without: Sequence[CueKey], before: Sequence[str]
    ) -> Iterator[str | Answer]:
        return answering.as_it_comes(Request(text=question, without=without, before=before))

    def lines(topic: str) -> list[Line]:
        known = known_in(index, library.embedder)
        return lines_about(known, topic) if topic else lines_of(known)

    return Actions(
        ask=answer,
        documents=lambda: len(library.state.records),
        registers=lambda: registers_in(index),
        wish=lambda text, entries: wish_of(library, text, entries),
        lines=lines,
        shelf=lambda: shelf_of(library.state.records, registers_in(index)),
        book=lambda document_id: book_of(index, library.state.records, document_id),
        desk=desk,
        users=users,
        folder=folder,
    )
