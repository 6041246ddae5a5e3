"""Headings that open a practice case, and headings that no case goes on past."""

import re
from dataclasses import dataclass

from ingest.nouns import Block, CanonicalText

CLOSER = "“”\"„‘’'«» "
# "Praktijkvoorbeeld 3: een school die leest", "Casus 2", "Casusbeschrijving: samen rekenen"
OPENING = re.compile(
    r"(?:praktijkvoorbeeld|cas(?:us|e)(?:beschrijving|school)?|schoolportret)\b\s*"
    r"(?P<number>\d{1,3})?(?:\s*[:.–—-]\s*(?P<title>\S.*))?",
    re.IGNORECASE,
)
# "Bijlage 1", "Conclusie", "Literatuur", "B. Wat de scholen gemeen hebben"
CLOSING = re.compile(
    r"(?:bijlagen?|conclusies?|literatuur(?:lijst)?|bronnen|nawoord|slotbeschouwing|colofon|noten"
    r"|voetnoten)\b|[A-Z]\.\s",
    re.IGNORECASE,
)
LONGEST = 200  # characters of a heading


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A heading that opens a case; `block` counts the blocks of the text."""

    block: int
    number: int | None
    title: str | None


def openings_of(canonical: CanonicalText) -> list[Opening]:
    """The headings that open a case, in order.

    Where no heading is recognised as one, other blocks that read as one count.
    """
    found = [opening for at in range(len(canonical.blocks)) if (opening := _opening(canonical, at))]
    headings = [one for one in found if canonical.blocks[one.block].kind in ("heading", "title")]
    return headings or found


def _opening(canonical: CanonicalText, at: int) -> Opening | None:
    block = canonical.blocks[at]
    if block.kind in ("note", "row", "quote") or block.end - block.start > LONGEST:
        return None
    match = OPENING.fullmatch(" ".join(canonical.text[block.start : block.end].split()))
    if not match or match["number"] is match["title"]:  # both None: the bare word
        return None
    number = int(match["number"]) if match["number"] else None
    return Opening(block=at, number=number, title=_title(match["title"]))


def _title(title: str | None) -> str | None:
    return title.strip(CLOSER) or None if title else None


def closes(canonical: CanonicalText, block: Block) -> bool:
    """Whether a block is a heading that no case goes on past."""
    return block.kind == "heading" and bool(CLOSING.match(canonical.text[block.start : block.end]))
