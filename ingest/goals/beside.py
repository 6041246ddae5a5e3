"""Whose a goal is by what stands beside it: its bullet, list or section; who "ik" and "wij" are."""

import re

from ingest.goals.actors import Speakers, actor_of, together
from ingest.goals.found import Found
from ingest.goals.parties import responsible
from ingest.goals.places import Place
from ingest.goals.years import moments
from ingest.nouns import Document

LEADS = 5  # sentences before a list that may tell whose it is
FIRST = re.compile(r"\b(?:ik|Ik|wij|Wij|we|We|onze|Onze)\b")
ONE = re.compile(r"\b(?:ik|Ik|mij|mijn)\b")
# "Wij, de bond en de leesclubs, vinden": who an agreement is by
WE_ARE = re.compile(r"\b[Ww]ij, (?P<who>(?:de |het )?[^,.]{3,80}), ")
PASSIVE = re.compile(
    r"\b(?:wordt|worden|vindt|vinden|is|zijn|mag|mogen|moet|moeten|dient|hoort|liggen|ligt|"
    r"opent|komt|"
    r"verschijnt|heeft|gaat|krijgt|kan|kunnen)\b|^(?:Het) (?:doel|streven)\b|^(?:Dit|Deze|"
    r"Hiervoor|Daarin)\b"
)
# It says more about what the first person said in the sentence before.
POINTS = re.compile(r"^(?:Het doel|Dit|Deze)\b|\bliggen er\b")
# In a letter its writer keeps or sets a goal, also where the sentence is impersonal.
OWN = re.compile(
    r"\bniet getornd\b|\b(?:is|wordt|bedraagt) (?:dus |nu )?(?:het|de) (?:nieuwe )?(?:doel|"
    r"streef\w+|grens)\b"
)
DOES = re.compile(
    r"\b[Ww]at (?:de |het )?(?P<who>[\w -]{3,40}?) (?:doet|doen|levert|leveren|bijdraagt)$"
)
DONE_TO = re.compile(r"\b(?:wordt|worden|vindt|vinden)\b|^(?:Dit|Deze|Hiervoor|Daarin)\b")
AGREED = re.compile(
    r"^(?P<who>[^,.]{3,80}?) (?:hebben|komen|spreken|maken|zijn) .{0,60}\b(?:vastgelegd|"
    r"overeen|af|afspraken|"
    r"afgesproken|overeengekomen)\b.{0,30}:$"
)


def speakers_of(document: Document, sentences: list[Place]) -> Speakers:
    """Who "ik" and "wij" are: the publisher, or the parties that the document names itself."""
    named = next((m for p in sentences if (m := WE_ARE.search(p.text))), None)
    parties = re.sub(r"^(?:de|het)\s|\bgezamenlijke ", "", named["who"]) if named else None
    person = sum(" ik " in p.text or p.text.startswith("Ik ") for p in sentences) >= 3
    inside = (re.findall(r"(?<=[a-z] )[A-Z][\w-]+", p.text) for p in sentences)
    names = frozenset(word for words in inside for word in words)
    return Speakers(
        one=document.publisher, all=parties or document.publisher, names=names, person=person
    )


def actor_beside(
    item: Found,
    sentences: list[Place],
    index: int,
    whens: tuple[str, ...],
    document: Document,
    speakers: Speakers,
) -> str | None:
    """The subject; of an impersonal sentence that of its bullet, or of what leads to it."""
    actor = actor_of(item.text, whens, speakers)
    if actor is None and speakers.person and OWN.search(item.text) and not item.place.item:
        return speakers.one
    if actor or not (PASSIVE.search(item.place.text) or item.place.item):
        return actor
    inside = [p for p in sentences[max(0, index - 4) : index] if p.block == item.place.block]
    if item.place.item:
        found = (actor_of(p.text, _whens(p, document), speakers) for p in inside)
        if name := next((name for name in found if name), None):
            return name
    elif inside and FIRST.search(inside[-1].text) and POINTS.search(item.text):
        return speakers.one if ONE.search(inside[-1].text) else speakers.all
    return _leading(sentences, index, item) or _heading(item, speakers)


def _heading(item: Found, speakers: Speakers) -> str | None:
    """Whose list or section it is by its heading: "Onze ambities"."""
    heading = item.place.section[-1] if item.place.section else ""
    if match := DOES.search(heading):
        return match["who"]
    if FIRST.search(heading):
        return speakers.one if ONE.search(heading) else speakers.all
    return None


def _leading(sentences: list[Place], index: int, item: Found) -> str | None:
    """Who do a thing "gezamenlijk", or agreed on it, in the text that leads to a list."""
    own = sentences[index].section[:-1]
    before = [p for p in sentences[max(0, index - LEADS) : index] if not p.item]
    if item.place.listed == "afspraak":
        agreed = (AGREED.search(p.text) for p in reversed(before))
        if match := next((m for m in agreed if m and responsible(m["who"])), None):
            return re.sub(r"^(?:de|het)\s(?!minister)", "", match["who"], flags=re.IGNORECASE)
    if not DONE_TO.search(item.place.text):
        return None
    found = (together(p.text) for p in reversed(before) if p.section[:-1] == own)
    return next((name for name in found if name), None)


def _whens(place: Place, document: Document) -> tuple[str, ...]:
    return tuple(place.text[m.start : m.end] for m in moments(place.text, document.date))
