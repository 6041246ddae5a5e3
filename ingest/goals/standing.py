"""A baseline that stands elsewhere in the section: "Nu opent 38% van de gemeenten ..."."""

import re
from collections.abc import Sequence

from ingest.goals.places import Place
from ingest.goals.values import BASELINES, Values, plain

# Words of every other sentence: they prove no link.
COMMON = re.compile(
    r"^(?:school|schol|leerling|lera|leerkracht|bestu|onderwijs|primair|voortgezet|kwaliteit|alle|"
    r"hebben|worden|wordt|waarin|tussen|minder|ongeveer|minimaal|moment|volgen|binnen|andere|"
    r"opleiding|verschillende|gebruik|percentage|aantal|voldoen|beeld)"
)
KEEPS = re.compile(r"^(?:schoolleidersregister|lerarenregister|onderwijstijd)")
LONG = 6  # letters of a word that tells something
TAIL = 9  # letters of the last part of a compound that two words share


def standing_baseline(
    words: str, group: str, near: Sequence[Place], skipped: tuple[int, int]
) -> tuple[Values, Place] | None:
    """The baseline that a sentence among `near` gives for the group that a goal counts.

    `words`: of the goal; `group`: what its target counts ("scholen"); `skipped`: its own span.
    None if no sentence shares both the group and another telling word.
    """
    for place in near:
        if skipped[0] <= place.start < skipped[1] or place.listed:
            continue
        match = BASELINES[0].search(place.text)
        if match is None or group[:5].lower() not in place.text.lower():
            continue
        if related(words, place.text):
            return Values(baseline=plain(match["base"])), place
    return None


def related(one: str, other: str) -> bool:
    """Whether two sentences share a telling word, or a part of a compound."""
    return any(_alike(a, b) for a in _telling(one) for b in _telling(other))


def _telling(text: str) -> set[str]:
    found = {word for word in re.findall(r"[^\W\d_]+", text.lower()) if len(word) >= LONG}
    return {word for word in found if KEEPS.match(word) or not COMMON.match(word)}


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if long.startswith(short[: max(LONG, len(short) - 2)]):
        return True
    return len(short) >= TAIL and long.endswith(short)
