"""What the tabs can have done: the page itself knows no index and no model."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.adding.desk import Desk
from app.books import Book
from app.cases.entries import Entry
from app.cases.wish import Wish
from app.lines.line import Line
from app.shelf import Volume
from ingest.nouns import Answer, CueKey, Register

# A question, the cues in it that are to be left aside, and the questions before it -> what a
# language model writes, ever longer, and then the answer.
Ask = Callable[[str, Sequence[CueKey], Sequence[str]], Iterator[str | Answer]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Actions:
    """All that needs the library; each raises VindplaatsError where it cannot be done."""

    ask: Ask
    documents: Callable[[], int]  # how many there are now
    registers: Callable[[], Sequence[Register]]  # of all documents as they are now
    wish: Callable[[str, Sequence[Entry]], Wish]  # searches the documents of at least one case
    lines: Callable[[str], Sequence[Line]]  # about a topic; "": those of two documents or more
    shelf: Callable[[], Sequence[Volume]]  # all documents as they are now, by title
    book: Callable[[str], Book]  # the document with that id, to be read
    desk: Desk  # where documents are added and removed
    users: bool  # whether users log in; if not, everyone may add and remove
    folder: Path  # where files that readers ask for are made
