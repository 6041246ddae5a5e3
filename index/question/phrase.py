"""Documents by a word for them and what stands beside it: "het akkoord van 2014".

1. Find the words.  2. See which are meant as documents of the library.  3. Keep the documents
that fit year, publisher and subject; where those are none or many, only the kind is left.
"""

import re
from collections.abc import Iterator

from index.question.beside import Beside, beside
from index.question.known import GLUE, Known
from index.question.mention import BEFORE, FEW, GENERAL, Mention, pointed
from index.question.only import Span, restricted
from index.question.text import WORD, folded, joined
from index.question.words import DocumentWord, plurals

ALONE = Beside()
MOST = 12  # words for documents that are looked at; a question has a few
# "een actieplan", "hun eigen visie": one of somebody, not one of the library.
SOMEBODYS = re.compile(
    r"(?i)\b(?:een|elk|elke|ieder|iedere|geen|eigen|hun|haar|zijn|mijn|ons|onze|uw|je|jouw|jullie|"
    r"a|an|their|our|your) (?:[\w-]+ )?$"
)
# "het rapport van een leerling": an everyday word with an owner is no document of the library
OWNED = re.compile(r" (?:van|of) ", re.IGNORECASE)


def by_word(text: str, known: Known) -> Iterator[Mention]:
    """The mentions of documents by a word for them."""
    found = list(_words(text, known))
    for number, (span, word) in enumerate(found):
        limit = found[number + 1][0][0] if number + 1 < len(found) else len(text)
        # Years and publishers of several documents are cues of their own.
        told = ALONE if word.plural else beside(text[:limit], span, known.publishers)
        taken = (span[0] - told.left, span[1] + told.right)
        if _is_meant(text, span, taken, word, told):
            documents, label = _named(text[slice(*span)], word, told, known)
            if documents:
                yield Mention(span=taken, documents=documents, label=label)
            elif word.kinds:
                yield Mention(span=taken, documents=documents, kinds=word.kinds)


def _words(text: str, known: Known) -> Iterator[tuple[Span, DocumentWord]]:
    words = list(WORD.finditer(text))
    found = at = 0
    while at < len(words) and found < MOST:
        for size in (2, 1):
            key = " ".join(folded(match[0]) for match in words[at : at + size])
            if key in known.words:
                found += 1
                yield (words[at].start(), words[at : at + size][-1].end()), known.words[key]
                at += size - 1
                break
        at += 1


def _is_meant(text: str, span: Span, taken: Span, word: DocumentWord, told: Beside) -> bool:
    """Whether the question speaks of documents of the library."""
    if told.years or told.publisher or restricted(text, taken):
        return True
    if SOMEBODYS.search(text, max(0, span[0] - BEFORE), span[0]):
        return False
    return not word.everyday or (pointed(text, span[0]) and not OWNED.match(text, span[1]))


def _named(
    spoken: str, word: DocumentWord, told: Beside, known: Known
) -> tuple[frozenset[int], str]:
    """The few documents that are meant and what to call them; none if it is a kind of them."""
    fitting = word.documents
    if told.years:
        first, last = told.years
        fitting = frozenset(n for n in fitting if first <= (known.documents[n].year or 0) <= last)
    if told.publisher:
        values = told.publisher.values
        fitting = frozenset(n for n in fitting if known.documents[n].publisher in values)
    fitting, subject = _about(fitting, told.subject, known)
    only_titled = not word.kinds
    if not (told.years or told.publisher or subject or only_titled) or len(fitting) > FEW:
        return frozenset(), ""
    kinds = {known.documents[number].kind for number in fitting}
    label = spoken if only_titled else joined(sorted(kinds))
    if told.publisher:
        label = f"{told.publisher.label}-{spoken}"
    if told.years:
        label += f" {told.years[0]}"
    if subject:
        label += f" over {joined(list(subject))}"
    return fitting, label


def _about(
    documents: frozenset[int], subject: tuple[str, ...], known: Known
) -> tuple[frozenset[int], tuple[str, ...]]:
    """The documents whose title has most words of the subject, with those words.

    All documents and no words if no title has any, or every title the same.
    """
    wanted = {
        word: {key, *plurals(key)}
        for word in subject
        if (key := folded(word)) not in GLUE | GENERAL and len(key) > 2 and not key.isdigit()
    }
    shared = {
        number: tuple(word for word, forms in wanted.items() if forms & known.titles[number])
        for number in documents
    }
    most = max(map(len, shared.values()), default=0)
    best = frozenset(number for number, words in shared.items() if len(words) == most)
    if most == 0 or best == documents:
        return documents, ()
    return best, shared[min(best)]
