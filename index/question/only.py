"""Where a question restricts the search: "alleen in het po", "uitsluitend kamerbrieven".

The same words also belong to what is asked ("Geldt dit alleen voor het vo?"). They restrict
only where they stand apart from the sentence or command the search; else nothing is left out.
"""

import re
from collections.abc import Sequence

Span = tuple[int, int]  # of the text of the question, in characters

ONLY = r"(?<!niet )(?<!not )(?:alleen|uitsluitend|enkel|slechts|only)"
LINK = (
    r"(?:(?:in|uit|voor|over|binnen|op|van|bij|het|de|for|from|the|about"
    r"|scholen|documenten|stukken|voorbeelden)\s+)"
)
APART = r"(?:^|[,;:(]\s*|\s[-–—]\s)(?:(?:en|maar|en dan|maar dan)\s+)?"
COMMAND = r"(?:zoek|toon|geef|noem|kijk|vind|laat|let|search|show|find|list|give)"
ENDED = re.compile(r"\s*(?:$|[.?!;:,)]|\s[-–—]\s)")

# What stands before the restriction -> (what must follow it).
FRAMES: list[tuple[re.Pattern[str], re.Pattern[str]]] = [
    # "Alleen in het po: hoe ...", "Hoe leren kinderen lezen, alleen in het po?"
    (re.compile(rf"(?i){APART}{ONLY}\s+{LINK}{{0,3}}$"), ENDED),
    # "Zoek alleen in kamerbrieven naar ...", "Geef me alleen voorbeelden uit het vo van ..."
    (
        re.compile(
            rf"(?i)^{COMMAND}(?:\s+(?:me|mij|eens|hier|graag|dan|op))*\s+{ONLY}\s+(?:\w+\s+){{0,3}}$"
        ),
        re.compile(""),
    ),
    # "Beperk je tot het mbo"
    (re.compile(r"(?i)\bbeperkt?(?:\s+(?:je|u|dit|het))?\s+tot\s+(?:het\s+|de\s+)?$"), ENDED),
]
BARE = re.compile(rf"(?i)\s{ONLY}\s+$")  # "leesplezier alleen vo", without question mark
NOT = re.compile(
    r"(?i)\b(?:niet|geen|behalve|buiten|zonder|exclusief|except|not|without)\s+"
    r"(?:(?:in|voor|over|uit|op|bij|van|het|de|for|the|about)\s+){0,3}$"
)
AND = re.compile(
    r"(?i)\s*(?:,|/|\ben\b|\bof\b|\band\b|\bor\b)\s*(?:in\s+|voor\s+)?(?:(?:het|de)\s+)?"
)
BEFORE = 60  # characters that are looked at


def restricted(text: str, span: Span) -> bool:
    """Whether the search is to keep to what stands at `span`."""
    start, end = span
    at = max(0, start - BEFORE)
    if BARE.search(text, at, start) and end == len(text):
        return True
    return any(
        before.search(text, at, start) and after.match(text, end) for before, after in FRAMES
    )


def excluded(text: str, span: Span) -> bool:
    """Whether what stands at `span` is just what is not meant: 'niet in het vo'."""
    return NOT.search(text, max(0, span[0] - BEFORE), span[0]) is not None


def groups(text: str, spans: Sequence[Span]) -> list[list[int]]:
    """Which of the spans, in order, make one list: 'po en vo'; by their numbers from 0."""
    found: list[list[int]] = []
    for number, (start, _) in enumerate(spans):
        if number and AND.fullmatch(text, spans[number - 1][1], start):
            found[-1].append(number)
        else:
            found.append([number])
    return found
