"""Where a question speaks of documents, and which of those known it can mean.

1. By words of a title: "Basis voor Presteren", "de kabinetsreactie op het IBO".  2. By an
abbreviation in a title: "volgens het IBO".  3. By a word for documents with what stands beside
it; see `index.question.phrase`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from index.question.known import GLUE, Known, is_acronym
from index.question.only import Span
from index.question.text import WORD, folded
from index.question.words import HEADS

FEW = 3  # a name of more documents than this names none
# Words of so many titles that they name none: the sectors and the ministry.
GENERAL = frozenset(
    """basisonderwijs beroepsonderwijs bewerking cultuur funderend ministerie middelbaar onderwijs
    passend po primair sector so speciaal vo voortgezet wetenschap""".split()
)
LONG = 3  # words that make a name without capitals
# "volgens het IBO", "uit dat rapport", "in de nieuwe notitie"
POINTED = re.compile(
    r"(?i)\b(?:volgens|aldus|conform|uit|in|from|to) "
    r"(?:het|de|dit|deze|dat|die|the|this)(?: [\w-]+)? $"
)
BEFORE = 60  # characters that are looked at


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A place where a question speaks of documents."""

    span: Span
    documents: frozenset[int]  # their places in `Known.documents`; empty where kinds are meant
    label: str = ""  # of the documents, Dutch, as shown
    kinds: tuple[str, ...] = ()
    strict: bool = False  # the question asks for nothing else


def pointed(text: str, start: int) -> bool:
    """Whether the words before `start` point at a source."""
    return POINTED.search(text, max(0, start - BEFORE), start) is not None


def by_title(text: str, known: Known) -> Iterator[Mention]:
    """The longest runs of words that a title has too, if they are used as a name."""
    words = [match for match in WORD.finditer(text) if folded(match[0]) not in GLUE]
    keys = [folded(match[0]) for match in words]
    at = 0
    while at < len(words) - 1:
        documents = known.pairs.get((keys[at], keys[at + 1]))
        if documents is None:
            at += 1
            continue
        end = at + 2
        while end < len(words) and (
            more := documents & known.pairs.get((keys[end - 1], keys[end]), frozenset())
        ):
            documents, end = more, end + 1
        if len(documents) <= FEW and _is_name(words[at:end], keys[at:end], known):
            span = (words[at].start(), words[end - 1].end())
            yield Mention(span=span, label=text[slice(*span)], documents=documents)
        at = end - 1  # the last word may begin another name


def _is_name(run: list[re.Match[str]], keys: list[str], known: Known) -> bool:
    """Whether words that a title has too are meant as its name, not just the same words."""
    own = [
        (match, key)
        for match, key in zip(run, keys, strict=True)
        if key not in GENERAL and not key.isdigit()
    ]
    if len(own) < 2:
        return False
    # The first word of a question has its capital anyway.
    capital = any(match[0][0].isupper() and match.start() > 0 for match, _ in own)
    called = any(key.endswith(HEADS) for _, key in own)
    return capital or called or len(own) >= LONG or tuple(keys) in known.parts


def by_acronym(text: str, known: Known) -> Iterator[Mention]:
    """Abbreviations that few titles have, where the question points at them as a source."""
    for match in WORD.finditer(text):
        documents = (
            known.acronyms.get(match[0], frozenset()) if is_acronym(match[0]) else frozenset()
        )
        if 0 < len(documents) <= FEW and pointed(text, match.start()):
            yield Mention(span=match.span(), label=match[0], documents=documents)
