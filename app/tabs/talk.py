"""Where a conversation stands, and how an address tells it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from app.shown.address import Parameters, several
from ingest.nouns import Answer, CueKey

KEPT = 10  # questions of a conversation
KEYS: Sequence[CueKey] = get_args(CueKey)


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """The questions around the one that is shown, and what was read in it."""

    before: tuple[str, ...] = ()  # the questions before it, complete, oldest first
    told: tuple[str, ...] = ()  # those that a next one may go on from
    cues: tuple[CueKey, ...] = ()  # what was read in it; what is no longer ticked is left aside

    def after(self, given: Answer | None) -> tuple[str, ...]:
        """The questions that a next one may go on from: this one too, if answered."""
        if given is None or given.abstained or given.read is None:
            return self.before
        return (*self.before, given.read.text)[-KEPT:]

    def aside(self, kept: Sequence[CueKey]) -> list[CueKey]:
        """What was read but is not `kept`."""
        return [key for key in self.cues if key not in kept]


def fields_from(parameters: Parameters) -> tuple[str, Talk]:
    """The question and the conversation that an address asks for; what is unknown is left out."""
    before = tuple(several(parameters.get("na", ""))[-KEPT:])
    asked = several(parameters.get("zonder", ""))
    aside = tuple(key for key in KEYS if key in asked)
    return parameters.get("vraag", ""), Talk(before=before, told=before, cues=aside)


def address_fields(
    text: str, aside: Sequence[CueKey], before: Sequence[str]
) -> Mapping[str, str | Sequence[str]]:
    """What `fields_from` reads back."""
    return {"vraag": text, "zonder": aside, "na": before}
