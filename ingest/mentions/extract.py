"""From a document to the sentences that a policy line can be made of.

1. Take the sentences in which goals are sought.  2. Those that state a goal are mentions.  3. So
are those that tell where something stands now or stood, or what became of a goal.
"""

import re
from collections.abc import Sequence

from ingest.goals.indicators import indicator_of
from ingest.goals.places import Place, places, unmarked
from ingest.goals.years import moments
from ingest.mentions.figures import MEASURE, figures_of
from ingest.mentions.subject import MOST, subject_of
from ingest.mentions.verdicts import verdict_of
from ingest.nouns import Figure, Goal, Mention, ReadDocument

# What a sentence without a goal says of later, of others' wishes, or of money  # example
NOT_MEASURED = [
    r"\b(?:zal|zullen|wil|willen|moet|moeten|zou|zouden|kan|kunnen|wordt|worden|streef\w*)\b.{0,80}"
    r"\b(?:naar|tot|zijn|hebben|op)\b.{0,30}\d",  # "Dat moet naar 40 leeshoeken"
    r"€|\b(?:miljoen|miljard|mln|euro)\b",  # "Er is 4 miljoen euro voor leeshoeken"
    r"\b[Nn]ieuwe? (?:doel|streef\w*|grens|norm|ijkpunt|bovengrens|ondergrens)\b",
    r"\b(?:[Vv]anaf nu geldt|is het doel|streven is)\b",
    r"\?$",  # "Hoe komen wij op 40%?"
]
EXCLUDED = [re.compile(pattern) for pattern in NOT_MEASURED]
MOST_FIGURES = 4  # a sentence with more is a row of a table or the text of a chart
LARGE = 20  # a bare number from here on counts something; below it may number anything


def mentions_of(read: ReadDocument, goals: Sequence[Goal]) -> tuple[Mention, ...]:
    """The mentions of a document in the order of its text; `goals` are its goals.

    A sentence with two goals gives two, and one with a goal no other.
    """
    text = unmarked(read)
    sentences = places(read, text)
    found = [_stated(read, goal, sentences, text) for goal in goals]
    for index, place in enumerate(sentences):
        if not any(goal.start < place.end and place.start < goal.end for goal in goals):
            found += _measured(read, sentences, index)
    return tuple(sorted(found, key=lambda mention: (mention.start, mention.end)))


def _stated(read: ReadDocument, goal: Goal, sentences: Sequence[Place], text: str) -> Mention:
    at = next((n for n, place in enumerate(sentences) if goal.start < place.end), 0)
    dates = moments(text[goal.start : goal.end], read.document.date)
    return Mention(
        document=read.document,
        start=goal.start,
        end=goal.end,
        text=goal.text,
        indicator=goal.indicator,
        subject=_subject(sentences, at, goal.text),
        section=goal.section,
        pages=goal.pages,
        sector=goal.sector,
        figures=figures_of(text[goal.start : goal.end], goal.start, dates),
        goal=goal,
        verdict=None,
    )


def _measured(read: ReadDocument, sentences: Sequence[Place], index: int) -> list[Mention]:
    """The sentence as a mention, if it tells where something stands or what became of a goal."""
    place = sentences[index]
    figures = figures_of(place.text, place.start, moments(place.text, read.document.date))
    verdict = verdict_of(place.text, figures=bool(figures))
    ahead = any(pattern.search(place.text) for pattern in EXCLUDED)
    told = _stands(figures, place.text) and len(figures) <= MOST_FIGURES
    if verdict is None and (ahead or not told):
        return []
    start, end = place.start, place.start + len(place.text.rstrip())
    return [
        Mention(
            document=read.document,
            start=start,
            end=end,
            text=read.canonical.text[start:end],
            indicator=indicator_of(place.text),
            subject=_subject(sentences, index, place.text),
            section=place.section,
            pages=read.canonical.pages_within(start, end),
            sector=read.document.sector,
            figures=figures,
            verdict=verdict,
        )
    ]


def _subject(sentences: Sequence[Place], at: int, text: str) -> str:
    section = sentences[at].section if sentences else ()
    earlier = [one for one in sentences[max(0, at - MOST) : at] if one.section == section]
    before = [" ".join(one.text.split()) for one in reversed(earlier)]
    return subject_of(" ".join(text.split()), before)


def _stands(figures: Sequence[Figure], text: str) -> bool:
    """Whether a figure tells where something stands: a share, a thing counted, a large number."""
    named = MEASURE.search(text) is not None
    return any(
        not figure.aimed and (figure.unit is not None or figure.number >= LARGE or named)
        for figure in figures
    )
