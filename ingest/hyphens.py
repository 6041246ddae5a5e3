"""Joins the lines of a block; decides for each hyphen at a line end whether it stays."""

import re
from collections.abc import Sequence

from ingest.lines import SOFT_HYPHEN

WORD_WITH_HYPHEN = re.compile(r"\w+(?:-\w+)+")
WORD = re.compile(r"\w+")
# An address that is cut after a slash goes on at once.
URL_END = re.compile(r"(?:https?://|www\.)\S*/$")
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

    def _keeps_hyphen(self, head: str, tail: str) -> bool:
        """By the document's own spelling; else compounds with capitals or digits keep it."""
        last = head.rsplit("-", 1)[-1]
        if f"{head}-{tail}".lower() in self._hyphenated:
            return True
        if f"{last}{tail}".lower() in self._words:
            return False
        return tail[0].isupper() or tail[0].isdigit() or not last.islower() or last in SHORT


# Sectors and abbreviations that make compounds with a hyphen: po-scholen, ict-middelen.
SHORT = frozenset({"po", "vo", "so", "vso", "sbo", "mbo", "hbo", "ho", "wo", "vve", "ict", "ib"})
