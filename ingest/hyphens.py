"""Joins the lines of a block; decides for each hyphen at a line end whether it stays."""

import re
from collections.abc import Sequence

from ingest.lines import SOFT_HYPHEN

WORD_WITH_HYPHEN = re.compile(r"\w+(?:-\w+)+")
WORD = re.compile(r"\w+")
# An address that is cut after a slash or a hyphen goes on at once, also where only the rest
# of it is left: no word has as many hyphens.
URL_END = re.compile(r"(?:(?:https?://|www\.)\S*[/-]|\S+/\S+-\S*-|(?:[\w.]+-){4,})$")
SPACED = re.compile(r"(?P<head>\w+) -$")  # "e -" and "mail", as some files space it
# "taal- en rekenonderwijs": the hyphen stands for a part that is left out.
CONJUNCTIONS = ("en", "of", "als", "dan", "tot", "noch", "respectievelijk")


class HyphenJoiner:
    """Joins lines with the words of the whole document as evidence."""

    def __init__(self, texts: Sequence[str]) -> None:
        """`texts` are all lines of the document."""
        lowered = [text.lower() for text in texts]
        self._hyphenated = {w for text in lowered for w in WORD_WITH_HYPHEN.findall(text)}
        self._words = {w for text in lowered for w in WORD.findall(text)}

    def glue(self, before: str, after: str) -> tuple[str, str]:
        """What `before` becomes, and what stands between it and `after`."""
        if before.endswith(SOFT_HYPHEN):
            return before[:-1], ""
        before = self._without_stray_space(before, after)
        if URL_END.search(before) and after[:1].isalnum():
            return before, ""
        if not re.search(r"\w-$", before) or not after[:1].isalnum():
            return before, " "
        head, tail = re.findall(r"[\w-]+-$", before)[-1][:-1], re.findall(r"^\w+", after)[0]
        if tail.lower() in CONJUNCTIONS:
            # "tot-" and "en-met" are one word, "taal-" and "en" are not.
            return before, "" if after[len(tail) :].startswith("-") else " "
        if self._keeps_hyphen(head, tail):
            return before, ""
        return before[:-1], ""

    def _without_stray_space(self, before: str, after: str) -> str:
        """ "Wob -" becomes "Wob-" where the document writes the whole word elsewhere."""
        match, tail = SPACED.search(before), WORD.match(after)
        if match and tail and f"{match['head']}-{tail[0]}".lower() in self._hyphenated:
            return f"{before[:-2]}-"
        return before

    def _keeps_hyphen(self, head: str, tail: str) -> bool:
        """By the document's own spelling; else compounds with capitals or digits keep it."""
        last = head.rsplit("-", 1)[-1]
        if f"{head}-{tail}".lower() in self._hyphenated:
            return True
        if f"{last}{tail}".lower() in self._words:
            return False
        if tail[0].isupper() or tail[0].isdigit() or last.lower() in SHORT | PREFIXES:
            return True
        # A capital at the start is that of a sentence or a name; more make an abbreviation.
        return len(last) == 1 or not last[1:].islower()


PREFIXES = frozenset({"niet", "non", "ex"})  # niet-westers, non-profit, ex-minister
# Sectors, laws and other abbreviations that make compounds with a hyphen: po-scholen, Wob-verzoek.
SHORT = frozenset(
    """po vo so vso sbo mbo hbo ho wo vve ict ib wob woo avg awb wpo wvo wec cao gmr mr pabo pps
    """.split()
)
