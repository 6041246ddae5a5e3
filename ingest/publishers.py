"""Who published or sent a document."""

import re
from collections.abc import Callable

from ingest.bodies import BODIES, Body
from ingest.face import SALUTATION, Face

PARLIAMENT = "Tweede Kamer der Staten-Generaal"
# Kinds that are letters: their sender stands in the head or under them, not in what they say.
LETTERS = ("kamerbrief", "brief", "besluit")
AGREEMENTS = ("bestuursakkoord", "overeenkomst")

HEADING = re.compile(r"(?m)^\W*(?:Betreft|Retouradres)\b")  # in the head of a letter
# "Nr. 658 BRIEF VAN DE MINISTER VOOR PRIMAIR EN VOORTGEZET ONDERWIJS", up to the next line.
PRINTED_LETTER = re.compile(r"\bBRIEF\s+VAN\s+DE\s+(?:MINISTER|STAATSSECRETARIS)[^a-z]+")
# "Dit akkoord wordt gesloten tussen: ...", "De ondergetekenden: ..."
PARTIES = re.compile(r"(?i)\b(?:gesloten (?:tussen|door)|ondergetekenden)\b[\s\S]{0,1500}")
# Who pays for a study is not who publishes it: "in opdracht van het ministerie van OCW".
COMMISSIONED = re.compile(r"(?i)\bin\s+opdracht\s+van\b[^.\n]*(?:\n[^.\n]+)?")
# "de gemeente Den Helder", "gemeente Alphen aan den Rijn"
TOWN = re.compile(
    r"\b[Gg]emeente\s+(?P<name>(?:(?:Den|De|Het)\s|['’]s-)?[A-Z][\w-]+"
    r"(?:\s(?:aan|op|bij|en)(?:\s(?:de|den|het))?\s[A-Z][\w-]+)*)"
)

Patterns = Callable[[Body], re.Pattern[str] | None]


def own_publisher(face: Face, kind: str) -> str | None:
    """The body that published or sent the document; None if it does not say."""
    if kind == "kamervragen" and PARLIAMENT in face.page:
        return PARLIAMENT
    if printed := PRINTED_LETTER.search(face.page):
        return _first(printed[0], _headed)
    if kind in AGREEMENTS and (parties := PARTIES.search(face.page)):
        names = bodies_in(parties[0])
        if names:
            return " en ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)
    signed = (face.closing, _headed)
    if kind in LETTERS:
        # A letter that has lost its head names others in what it says.
        head = face.sender if SALUTATION.search(face.page) or HEADING.search(face.page) else ""
        return _first_of((head, _named), (head, _hosts), signed)
    page = COMMISSIONED.sub("", face.sender)
    places = [(face.furniture, _named), (page, _named), (page, _hosts), signed]
    return _first_of(*places, (face.closing, _hosts), (face.opening, _hosts)) or _town(face.page)


def bodies_in(text: str) -> list[str]:
    """The bodies that a text names, in the order of their first mention."""
    return _all(text, _named, _headed)


def _named(body: Body) -> re.Pattern[str] | None:
    return body.named


def _headed(body: Body) -> re.Pattern[str] | None:
    return body.headed


def _hosts(body: Body) -> re.Pattern[str] | None:
    return body.hosts


def _first_of(*places: tuple[str, Patterns]) -> str | None:
    found = (_first(text, patterns) for text, patterns in places)
    return next((name for name in found if name), None)


def _first(text: str, patterns: Patterns) -> str | None:
    return next(iter(_all(text, patterns)), None)


def _all(text: str, *kinds: Patterns) -> list[str]:
    """The bodies that one of `kinds` of patterns finds, in the order of their first mention."""
    starts: dict[str, int] = {}
    for body in BODIES:
        for pattern in (patterns(body) for patterns in kinds):
            if pattern and (match := pattern.search(text)):
                starts[body.name] = min(match.start(), starts.get(body.name, match.start()))
    return sorted(starts, key=lambda name: starts[name])


def _town(text: str) -> str | None:
    match = TOWN.search(text)
    return f"Gemeente {' '.join(match['name'].split())}" if match else None
