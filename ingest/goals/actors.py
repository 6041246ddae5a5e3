"""Who has to do it: the subject of the sentence, where that is a body or a group of people.

"ik" and "wij" are whoever the document is by. Pupils and parents are not made responsible by a goal
about them, and neither is who only receives.
"""

import re
from dataclasses import dataclass

from ingest.goals.grammar import clause_of
from ingest.goals.parties import GETS, STATES, THING, name_of

# Who answers a report, and who does a thing together or by order  # example
BY_WORD = {"kabinet": re.compile(r"\bkabinetsreactie\b")}  # "volgt de kabinetsreactie"
AGENT = re.compile(
    r"\bdoor (?P<who>(?:(?:de|het|een|onafhankelijke) )?"
    r"[\w-]+(?:(?:,| en) (?:de )?[\w-]+)?(?: [A-Z]\w+)?)"
)
TOGETHER = re.compile(
    r"\b(?P<who>[\w-]+(?:,\s(?:de )?[\w-]+)*\sen\s(?:de )?[\w-]+)\s(?:gezamenlijk|samen)\b"
)
# The next edition of a document is its publisher's: "Een nieuwe telling verschijnt ..."
AGAIN = re.compile(
    r"\b(?:[Dd]e|[Ee]en) (?:volgende |definitieve |nieuwe )?(?:[\w-]*rapportage|monitor|"
    r"[\w-]*telling)\b.*"
    r"\b(?:verschijnt|beschikbaar|uitgebreid|gepubliceerd)|\bwordt de monitor\b"
)
RECEIVES = frozenset("ontvangt ontvangen krijgt krijgen profiteert profiteren ondervinden".split())
# "Daarom ga ik, na overleg, ..."; "dat vinden wij", "een brief van mij"
INVERTED = re.compile(
    r"\b(?:heb|hebben|wil|willen|zal|zullen|ga|gaan|streef|verwacht|stuur|kan|kom) "
    r"(?P<who>ik|wij|we)\b"
)
PERSON = re.compile(r"\b(?P<who>[Ii]k|mij|[Ww]ij|[Ww]e|ons|onze)\b")
COLON = re.compile(r":\s(?=[a-zM])|;\s|,\s(?:en|maar)\s|^(?:en|zodat)\s")


SHALL = re.compile(
    r"\b(?:zal|zullen|ga|gaat|gaan)\b.{0,160}\b(?!zijn\b|worden\b|hebben\b|kunnen\b|zien\b|"
    r"leiden\b)"
    r"(?:\w+(?:ren|gen|ken|len|ven|pen|nen|den|ten|ssen)|doen)\b"
)


WE_SHALL = re.compile(r"\b(?:zal|ga|zullen|gaan) (?:ik|wij|we)\b")
TO_BE_DONE = re.compile(r"\bzal .{0,60}\bworden (?:\w*ge|ver|be)\w+")  # "zal ... worden getoetst"
NOT = re.compile(r"\bniet\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Speakers:
    """Who "ik" and "wij" are in a document; None if that is not known."""

    one: str | None
    all: str | None
    person: bool = False  # the document says "ik"
    names: frozenset[str] = frozenset()  # words with a capital inside a sentence


def actor_of(text: str, whens: tuple[str, ...], speakers: Speakers) -> str | None:
    """The actor of a sentence; `whens` are its moments, which may stand before the subject."""
    for when in whens:
        text = text.replace(when, "MOMENT", 1)
    clause = clause_of(text)
    first = clause.subject.lower().split(" ")[0] or text.lower().split(" ")[0]
    if first in ("ik", "wij", "we"):
        return speakers.one if first == "ik" else speakers.all
    if GETS.match(clause.subject):
        return speakers.one
    arises = clause.subject.lower().startswith("een ") and THING.search(clause.subject)
    receives = clause.verb.lower() in RECEIVES and "opdracht" not in clause.rest
    names = frozenset() if clause.verb.lower() in STATES else speakers.names
    if not receives and not arises and (name := name_of(clause.subject, names)):
        return name
    if AGAIN.search(text) and speakers.one and THING.search(speakers.one.split()[0].lower()):
        return speakers.one
    if match := INVERTED.search(text):
        return speakers.one if match["who"] == "ik" else speakers.all
    if (match := AGENT.search(text)) and (name := name_of(match["who"], speakers.names)):
        return name
    for part in COLON.split(text)[1:]:
        other = clause_of(part)
        if other.subject.lower() in ("ik", "wij", "we"):
            return speakers.one if other.subject.lower() == "ik" else speakers.all
        if other.verb.lower() not in RECEIVES and (name := name_of(other.subject, speakers.names)):
            return name
    if match := PERSON.search(text):
        word = match["who"].lower()
        return speakers.one if word in ("ik", "mij") else speakers.all
    return next((name for name, word in BY_WORD.items() if word.search(text)), None)


def together(text: str) -> str | None:
    """Those who do something together: "tellen DUO en de VO-raad samen de aanmeldingen"."""
    match = TOGETHER.search(text)
    return name_of(match["who"].strip()) if match else None


def promises(text: str) -> bool:
    """Whether somebody who can promise it says what will be done: "Ik zal dat verkennen"."""
    if NOT.search(text):
        return False
    if TO_BE_DONE.search(text) or (SHALL.search(text) and WE_SHALL.search(text)):
        return True
    clause = clause_of(text)
    return (
        SHALL.search(text) is not None
        and clause.verb.lower() in ("zal", "zullen", "gaat", "gaan")
        and (
            clause.subject.lower() in ("ik", "wij", "we", "zij")
            or name_of(clause.subject) is not None
        )
    )
