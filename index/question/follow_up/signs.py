"""The signs that a text is a follow-up: what it lacks, and the words that point back."""

import re

from index.question.follow_up.parts import outer, parts_in
from index.question.follow_up.words import EMPTY, GLUE, HARD, OWNER, SOFT
from index.question.known import Known
from index.question.text import WORD, folded

# Words that say what a question is about; with more it says so by itself.
MOST_HARD, MOST_SOFT = 3, 2
CLAUSE = re.compile(r"(?i)[,;.?!]| (?:en|and|als|omdat|dat|die) ")


def own_words(text: str, known: Known) -> set[str]:
    """The words, folded, that say what a text is about, but for its year, sector and such."""
    spans = [(part.start, part.end) for part in outer(parts_in(text, known))]
    return {
        folded(match[0])
        for match in WORD.finditer(text)
        if folded(match[0]) not in EMPTY | GLUE
        and not any(start <= match.start() < end for start, end in spans)
    }


def names_something(text: str, known: Known) -> bool:
    """Whether it names what a question can be about: 'Wanneer begon tranche 3?'."""
    return any(
        part.kind not in ("time", "relation", "sector")
        or (part.kind == "sector" and part.whole == part.article)
        for part in parts_in(text, known)
    )


def points_back(text: str, known: Known) -> bool:
    """Whether a word points back at another question, and not at something in this one."""
    own = len(own_words(text, known))
    rows = [*(HARD if own <= MOST_HARD else ()), *(SOFT if own <= MOST_SOFT else ())]
    found = (match.start() for row in rows if (match := row.search(text)))
    if any(not _at_itself(text[:start], known) for start in found):
        return True
    owner = OWNER.search(text) if own <= MOST_SOFT else None
    return owner is not None and not _says_something(text[: owner.start()], known)


def _at_itself(ahead: str, known: Known) -> bool:
    """Whether what comes before a pointing word has a clause of its own that it can point at."""
    clause = CLAUSE.search(ahead.removesuffix("die "))  # "een school die dat doet"
    return clause is not None and _says_something(ahead[: clause.start()], known)


def _says_something(text: str, known: Known) -> bool:
    return bool(own_words(text, known)) or names_something(text, known)
