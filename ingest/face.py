"""What a document shows of itself: the places where its metadata is to be found."""

import re
from dataclasses import dataclass
from pathlib import Path

from ingest.nouns import CanonicalText, Draft

OPENING = 4_000  # characters; a first page, about
CLOSING = 800  # characters in which a signature or an imprint stands
# The salutation parts the head of a letter from what it says.
SALUTATION = re.compile(r"^\W*Geachte\b", re.MULTILINE)
# Who a letter is for: "Aan ...", "T.a.v. ...", up to an empty line; "De Voorzitter van ...".
ADDRESSEE = re.compile(
    r"^\W*(?:Aan(?!vra)|T\.a\.v\.|Ter attentie van)\b.*(?:\n(?!\s*(?:Datum|Betreft|Den Haag))\S.*)*"
    r"|\bVoorzitter\s+van\s+de\s+(?:Tweede|Eerste)\s+Kamer(?:\s+der\s+Staten-Generaal)?",
    re.MULTILINE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """The parts of a document in which it says what it is."""

    name: str  # of the file, without its ending
    title: str  # among the file's properties; often that of another document
    page: str  # the first page as it stands, letterhead and margin included
    sender: str  # the head and margin of a letter, without its addressee; else the page
    margin: str  # what stands in the margin of the first page, one piece a line
    furniture: str  # all that left the running text (running heads, margins), one piece a line
    opening: str  # the start of the canonical text: a paragraph to a line, an empty line between
    closing: str  # the end of it, without the footnotes


def face_of(path: Path, draft: Draft, canonical: CanonicalText) -> Face:
    """The face of a document that was read from `path`."""
    page = (draft.opening or canonical.text)[:OPENING]
    running = [block for block in canonical.blocks if block.kind != "note"]
    end = running[-1].end if running else 0
    salutation = SALUTATION.search(page)
    margin = "\n".join(
        removed.text.strip()
        for removed in draft.removed
        if removed.reason == "kantlijn" and removed.page in (None, 1)
    )
    head = ADDRESSEE.sub("", page[: salutation.start()] if salutation else page)
    return Face(
        name=re.sub(r"[-_+\s]+", " ", path.stem).strip(),
        title=(draft.title or "").strip(),
        page=page,
        sender=f"{head}\n{margin}",
        margin=margin,
        furniture="\n".join(removed.text.strip() for removed in draft.removed),
        opening=canonical.text[:OPENING],
        closing=canonical.text[max(0, end - CLOSING) : end],
    )
