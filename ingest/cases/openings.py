"""Headings that open a practice case, and headings that no case goes on past."""

import re
from dataclasses import dataclass

from ingest.nouns import Block, CanonicalText

QUOTES = (("“", "”"), ("„", "”"), ("‘", "’"), ('"', '"'), ("'", "'"), ("«", "»"))
SEPARATOR = r"(?:\s*[:.|]|\s+[–—-])\s*"
# "Praktijkvoorbeeld 3: een school die leest", "Casus B", "Schoolportret De Kreek"
NAMED = re.compile(
    r"(?:praktijkvoorbeeld|cas(?:us|e)(?:beschrijving|school|studie)?|(?:school)?portret"
    r"|schoolvoorbeeld|schoolverhaal|praktijkverhaal|praktijkbeschrijving)\b"
    r"(?:\s*(?P<mark>(?P<number>\d{1,3})|[A-Z])\b)?"
    rf"(?:{SEPARATOR}(?P<title>\S.*)|\s+(?P<name>(?-i:[A-ZÀ-Þ“‘’]).+))?",
    re.IGNORECASE,
)
# What opens a case only with a number and a title: "School 3 - De Wilg", "Voorbeeld 2: lezen"
COUNTED = re.compile(
    r"(?:school|voorbeeld|praktijk|locatie|verhaal|portret|bezoek|schoolbezoek)\s+"
    rf"(?P<mark>(?P<number>\d{{1,3}})|[A-Z])(?:{SEPARATOR}(?P<title>\S.*))",
    re.IGNORECASE,
)
# "Bijlage 1", "Conclusie", "Literatuur", "B. Wat de scholen gemeen hebben"
CLOSING = re.compile(
    r"(?:bijlagen?|conclusies?|literatuur(?:lijst)?|bronnen|nawoord|slotbeschouwing|colofon|noten"
    r"|voetnoten|verantwoording|over dit onderzoek|tot slot|slotwoord)\b(?! van\b)|[A-Z]\.\s",
    re.IGNORECASE,
)
# A heading inside a case that is not its title: "Typering van de school", "Aanleiding"
GENERAL = re.compile(
    r"(?:kenmerken|typering|profiel|gegevens|in het kort|feiten|kerngegevens|de school\b"
    r"|schoolkenmerken|aanleiding|context|inleiding|achtergrond|situatie|schets|aanpak)",
    re.IGNORECASE,
)
LONGEST = 200  # characters of a heading


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A heading that opens a case; `block` counts the blocks of the text."""

    block: int
    mark: str | None  # the number or letter that tells it from others: "3", "B"
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
    heading = " ".join(canonical.text[block.start : block.end].split())
    match = NAMED.fullmatch(heading) or COUNTED.fullmatch(heading)
    if not match or " " not in heading:  # the bare word
        return None
    number = int(match["number"]) if match["number"] else None
    title = unquoted(match["title"] or match.groupdict().get("name"))
    title = title or title_of(canonical, at + 1)
    return Opening(block=at, mark=match["mark"], number=number, title=title)


def title_of(canonical: CanonicalText, at: int) -> str | None:
    """The heading that a block is, if a case may have it as its title."""
    block = canonical.blocks[at] if at < len(canonical.blocks) else None
    if block is None or block.kind != "heading" or block.end - block.start > LONGEST:
        return None
    heading = " ".join(canonical.text[block.start : block.end].split())
    return None if GENERAL.match(heading) else unquoted(heading)


def unquoted(title: str | None) -> str | None:
    """The title without quotation marks around the whole of it; None if nothing is left."""
    title = (title or "").strip()
    for opening, closing in QUOTES:
        inner = title[len(opening) : -len(closing)]
        if title.startswith(opening) and title.endswith(closing) and opening not in inner:
            title = inner.strip()
    return title or None


def closes(canonical: CanonicalText, block: Block) -> bool:
    """Whether a block is a heading that no case goes on past."""
    return block.kind == "heading" and bool(CLOSING.match(canonical.text[block.start : block.end]))
