"""What the tabs can have done: the page itself knows no index and no model."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.cases.entries import Entry
from app.cases.wish import Wish
from app.lines.line import Line
from ingest.nouns import Answer, CueKey, Register

# A question, the cues in it that are to be left aside, the questions before it, and who hears a
# language model write.
Ask = Callable[[str, Sequence[CueKey], Sequence[str], Callable[[str], None]], Answer]


@dataclass(frozen=True, slots=True, kw_only=True)
class Actions:
    """All that needs the library; each raises VindplaatsError where it cannot be done."""

    ask: Ask
    registers: Callable[[], Sequence[Register]]  # of all documents as they are now
    wish: Callable[[str, Sequence[Entry]], Wish]  # searches the documents of at least one case
    lines: Callable[[str], Sequence[Line]]  # about a topic; "": those of two documents or more
    folder: Path  # where files that readers ask for are made
