"""A comparison turned round: 'meisjes beter dan jongens' where the source has it the other way."""

import re

from app.llm.coverage import ALIKE, content_words, terms
from app.llm.folding import folded

# [Jongens rekenen iets] [beter] dan [meisjes]
COMPARISON = re.compile(
    r"(?P<before>[^.;:]*?)\b(?P<how>meer|minder|vaker|[a-z]{2,}er|[a-z]{2,}ere)\b"
    r"(?: [^\W\d]+){0,3} dan (?P<after>[^.;:,]*)"
)


def turned_round(claim: str, nearest: str) -> str | None:
    """What is compared in the claim, as it stands there, if the source compares it in reverse.

    Of each side only the first word after 'dan' is looked at, and it must stand on one side only.
    """
    own, theirs = COMPARISON.search(folded(claim)), COMPARISON.search(folded(nearest))
    if own is None or theirs is None or own["how"] != theirs["how"]:
        return None
    mine, its = _first(own["after"]), _first(theirs["after"])
    if not mine or not its:
        return None
    swapped = _is_only_in(mine, theirs["before"], theirs["after"])
    if swapped and _is_only_in(its, own["before"], own["after"]):
        return f"{own['how']} dan {mine}"
    return None


def _first(text: str) -> str:
    return next((word.written for word in content_words(text)), "")


def _is_only_in(word: str, here: str, there: str) -> bool:
    one = content_words(word)[0]
    return terms(here).share_of(one) > ALIKE >= terms(there).share_of(one)
