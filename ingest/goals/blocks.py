"""Lists of goals: what opens one, which bullets belong to it, and where it ends."""

import re
from collections.abc import Sequence

from ingest.nouns import Block, GoalKind
from ingest.sentences import sentence_spans

AIMS = r"(?:doelstelling(?:en)?|(?:streef)?doel(?:en)?|ambities?|streefcijfers|streefwaarden)"
NUMBERED = r"(?:\d+(?:\.\d+)*\.? )?"
# (kind, wording of a line that opens a list)  # example
OPENERS: list[tuple[GoalKind, str]] = [
    # "Wij werken de komende jaren aan de volgende streefdoelen:", "Ambities:", "De doelen luiden:"
    ("doel", rf"\b{AIMS}\b.{{0,60}}:$"),
    # "Ambities van het plan 'Samen Lezen'", "Onze ambities"
    ("doel", rf"^{NUMBERED}(?:onze |de )?{AIMS}(?: [\w‘’'-]+){{0,7}}$"),
    # "Wij streven naar:", "Het doel is dat in 2026:"
    ("doel", r"\b(?:streven|streeft)\b .{0,60}:$|^(?:het|ons) doel is .{0,60}:$"),
    # "Met de besturen gelden de volgende afspraken:", "Wij doen de volgende toezeggingen:"
    ("afspraak", r"\b(?:afspra(?:ak|ken)|toezegging(?:en)?|voornemens)\b.{0,60}:$"),
    # "Daarom spreken gemeenten en besturen dit af:", "hebben het volgende vastgelegd:"
    ("afspraak", r"\bspreken .{0,60}\baf:$|\b(?:komen|zijn) .{0,60}\bovereen(?:gekomen)?:$"),
    (
        "afspraak",
        r"\b(?:afgesproken|vastgelegd|toegezegd|overeengekomen|beloofd|beloven)\b.{0,30}:$",
    ),
    # "Afspraken", "Wie doet wat om dat te bereiken:", "Producten"
    (
        "afspraak",
        rf"^{NUMBERED}(?:de |onze )?(?:afspraken|producten|op te leveren)\b.{{0,50}}[:.]?$|"
        rf"^wie doet wat\b.{{0,50}}:$",
    ),
    # "4. Wat de bond doet", "Wat wij met clubs afspreken"
    (
        "afspraak",
        rf"^{NUMBERED}wat (?:de|het|wij|ik)\b.{{0,60}}\b(?:doe|doet|doen|leveren|levert|"
        rf"afspreek|afspreken|beloof|beloven)$",
    ),
]
COMPILED = [(kind, re.compile(wording, re.IGNORECASE)) for kind, wording in OPENERS]
NOTE_MARKS = re.compile(r"(?<=[:\w])\d{1,2}$")
# A "bullet" of so many sentences or characters is running text whose line lost its indent.
SENTENCES, CHARACTERS = 5, 520


def opens(text: str) -> GoalKind | None:
    """The kind of the list that a line opens; None if it opens none.

    A line may end a paragraph: what stands before its last sentence does not count, and neither
    does the rest of a sentence that a page break cut off.
    """
    spans = sentence_spans(text)
    if not spans:
        return None
    last = NOTE_MARKS.sub("", text[spans[-1][0] : spans[-1][1]])
    return next((kind for kind, wording in COMPILED if wording.search(last)), None)


def listed(text: str, blocks: Sequence[Block]) -> dict[int, GoalKind]:
    """Which blocks are bullets of a list of goals, by their index; and of which kind.

    A list runs to the next heading or paragraph; a line that ends in ":" only divides it.
    """
    found: dict[int, GoalKind] = {}
    kind: GoalKind | None = None
    lower = False  # the bullets finish the sentence of the line that opens them
    for index, block in enumerate(blocks):
        words = text[block.start : block.end]
        if opened := opens(words) if block.kind in ("paragraph", "item", "heading") else None:
            kind, lower = opened, False
        elif kind and block.kind == "item":
            bare = words.lstrip("•-–− o‣\t")
            if _runs_on(words):
                kind = None
            elif not _divides(words):
                # "van een masteropgeleide ...": the rest of a paragraph that a list interrupted.
                lower = lower or (bare[:1].islower() and index - 1 not in found)
                if lower or not bare[:1].islower():
                    found[index] = kind
        elif block.kind not in ("paragraph", "item") or not _divides(words):
            kind = None
    return found


def _divides(words: str) -> bool:
    """ "Eindopbrengsten:1", "Voor het jonge kind en zijn ouders:" """
    return NOTE_MARKS.sub("", words.strip()).endswith(":")


def _runs_on(words: str) -> bool:
    """Whether it is more than a bullet, or leads on to another list: several sentences and ":"."""
    sentences = len(sentence_spans(words))
    if sentences >= SENTENCES or len(words) > CHARACTERS:
        return True
    return sentences > 1 and _divides(words)
