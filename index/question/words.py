"""The words by which questions speak of documents, and what they mean in a library."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from index.question.text import WORD, folded
from ingest.kinds import ROWS as KIND_ROWS
from ingest.nouns import Document

# What names of documents end in -> example. Alone they are short for it: "het akkoord".
HEADS = (
    "akkoord",  # bestuursakkoord
    "brief",  # kamerbrief
    "plan",  # actieplan
    "rapport",  # casusrapport
    "reactie",  # kabinetsreactie
    "agenda",  # lerarenagenda
    "rapportage",  # voortgangsrapportage
    "notitie",  # startnotitie
    "nota",  # beleidsnota
    "visie",  # toekomstvisie
    "convenant",  # sectorconvenant
    "verkenning",  # beleidsverkenning
)
# Kinds whose names are everyday words too: "het advies van de leraar".
EVERYDAY = frozenset(
    "advies besluit brief formulier overeenkomst rapport regeling toelichting verslag".split()
)
ENGLISH = {
    "agreement": "akkoord",
    "letter": "brief",
    "action plan": "actieplan",
    "report": "rapport",
}
UNNAMED = "document"  # the kind of a document of which no kind is known


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentWord:
    """What a word for documents means in a library."""

    documents: frozenset[int]  # their places in the library's list
    kinds: tuple[str, ...]  # empty for a word that only titles have
    everyday: bool  # means a document only where the question points at one
    plural: bool = False


def document_words(documents: Sequence[Document]) -> dict[str, DocumentWord]:
    """The words, folded, in singular and plural: kinds, their short forms, words of titles."""
    words = _title_words(documents)
    kinds = {kind for kind, _, _ in KIND_ROWS} | {d.kind for d in documents}
    kinds.discard(UNNAMED)
    for kind in kinds:
        words[folded(kind)] = _of_kinds([kind], documents, everyday=kind in EVERYDAY)
    for head in HEADS:
        if longer := sorted(kind for kind in kinds if kind.endswith(head)):
            words[head] = _of_kinds(longer, documents, everyday=True)
    english = {name: words[dutch] for name, dutch in ENGLISH.items() if dutch in words}
    return _with_plurals(words | english)


def plurals(word: str) -> set[str]:
    """All spellings that a Dutch plural of the word may have; some of them do not exist.

    Dutch lengthens and shortens vowels too, but not in words for documents.
    """
    spellings = {f"{word}en", f"{word}s", f"{word}'s", f"{word}’s", f"{word}{word[-1]}en"}
    voiced = {"f": "v", "s": "z"}.get(word[-1])
    return spellings | ({f"{word[:-1]}{voiced}en"} if voiced else set())


def _title_words(documents: Sequence[Document]) -> dict[str, DocumentWord]:
    """Words of titles that end as names of documents do: 'kabinetsreactie'."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for number, document in enumerate(documents):
        for word in map(folded, WORD.findall(document.title)):
            if word.endswith(HEADS) and word not in HEADS:
                found[word].add(number)
    return {
        word: DocumentWord(documents=frozenset(numbers), kinds=(), everyday=True)
        for word, numbers in found.items()
    }


def _of_kinds(
    kinds: Iterable[str], documents: Sequence[Document], *, everyday: bool
) -> DocumentWord:
    kinds = tuple(kinds)
    numbers = frozenset(n for n, document in enumerate(documents) if document.kind in kinds)
    return DocumentWord(documents=numbers, kinds=kinds, everyday=everyday)


def _with_plurals(words: Mapping[str, DocumentWord]) -> dict[str, DocumentWord]:
    more = {
        plural: replace(meant, plural=True)
        for word, meant in words.items()
        for plural in plurals(word)
    }
    return more | dict(words)
