"""What stands beside a goal: the baseline of its section, the actor of its bullet."""

import re
from dataclasses import replace

from ingest.goals.actors import PASSIVE, actor_of, together
from ingest.goals.found import Found
from ingest.goals.places import Place
from ingest.goals.standing import standing_baseline
from ingest.goals.values import Values
from ingest.goals.years import moments
from ingest.nouns import Document

THAT_GOAL = re.compile(r"\b(?:deze doelstelling|dit doel|dit streven|deze ambitie)\b")
LEADS = 5  # sentences before a list that may tell whose it is
FIRST_PERSON = re.compile(r"\b(?:heb|wil|zal|ga|verwacht|werk|zet|vind) ik\b|\bIk\b")


def baseline_beside(
    sentences: list[Place], item: Found, values: Values
) -> tuple[tuple[int, int] | None, Values]:
    """A baseline from elsewhere in the section, for a goal that counts a group."""
    group = (values.unit or "") if values.unit != "%" else _group(item.text)
    if values.baseline or item.kind != "doel" or not group or not values.target:
        return None, values
    if "%" not in values.target and not re.match(r"(?i)all?e|álle|elke|iedere", values.target):
        return None, values
    near = [place for place in sentences if place.section[:2] == item.place.section[:2]]
    words = item.text
    if THAT_GOAL.search(words):  # the goal stands in the sentences before
        words = " ".join(p.text for p in near if p.block == item.place.block)
    standing = standing_baseline(words, group, near, (item.start, item.end))
    if standing is None:
        return None, values
    found, place = standing
    return (place.start, place.end), replace(values, baseline=found.baseline)


def _group(text: str) -> str:
    match = re.search(r"%\s?van (?:de |alle )?([\w-]+)", text)
    return match[1] if match else ("leraren" if "streven" in text else "")


def actor_beside(
    item: Found,
    sentences: list[Place],
    index: int,
    whens: tuple[str, ...],
    document: Document,
) -> str | None:
    """The subject; of a passive sentence that of its bullet, or of the text that leads to it."""
    actor = actor_of(item.text, whens, document.publisher)
    if actor or not PASSIVE.search(item.place.text):
        return actor
    inside = [p for p in sentences[max(0, index - 4) : index] if p.block == item.place.block]
    if item.place.item:
        found = (actor_of(p.text, _whens(p, document), document.publisher) for p in inside)
        if name := next((name for name in found if name), None):
            return name
    elif (
        inside and re.match("Het doel|Dit|Deze", item.text) and FIRST_PERSON.search(inside[-1].text)
    ):
        return document.publisher
    return _leading(sentences, index)


def _leading(sentences: list[Place], index: int) -> str | None:
    """Who do a thing "gezamenlijk", in the text that leads to a list or a short section."""
    own = sentences[index].section[:-1]
    before = [p for p in sentences[max(0, index - LEADS) : index] if not p.item]
    found = (together(p.text) for p in reversed(before) if p.section[:-1] == own)
    return next((name for name in found if name), None)


def _whens(place: Place, document: Document) -> tuple[str, ...]:
    return tuple(place.text[m.start : m.end] for m in moments(place.text, document.date))
