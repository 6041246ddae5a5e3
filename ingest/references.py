"""Mentions of Kamerstukken, official journals, law and named papers, each with one key.

Forms follow the Leidraad voor juridische auteurs. Keys are close to the identifiers of
https://www.officielebekendmakingen.nl: kst-31293-658, ah-tk-20222023-1234.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from ingest.kamerstukken import YEARS, papers, session
from ingest.laws import articles
from ingest.named_laws import named_laws
from ingest.named_papers import named_papers
from ingest.nouns import Reference, ReferenceKind

PARAGRAPH = re.compile(r"(?:.|\n(?!\s*\n))+")
JOURNALS: list[tuple[ReferenceKind, str, str]] = [
    # "Stcrt. 2023, 1234", "Staatscourant 2021, nr. 5", "Staatscourant van 3 mei 2023, nr. 12"
    ("staatscourant", "Stcrt.", r"(?:Staatscourant|Stcrt\.?)"),
    # "Stb. 2020, 12", "Staatsblad 2020, nr. 12"
    ("staatsblad", "Stb.", r"(?:Staatsblad|Stb\.?)"),
]
ISSUE = (
    r"\s*,?\s+(?:(?:van\s+)?\d\d?\s+[a-z]+\s+)?(?P<year>(?:18|19|20)\d{2})\s*,?\s+"
    r"(?:nr\.?\s*)?(?P<number>\d{1,6})\b"
)
QUESTIONS = [
    re.compile(form)
    for form in (
        # "Aanhangsel Handelingen II 2022/23, nr. 1234",
        # "Aanhangsel van de Handelingen, vergaderjaar 2022-2023, nr. 1234"
        r"(?i:\bAanhangsel\s+(?:van\s+de\s+|der\s+)?Handelingen)(?:\s+(?P<chamber>I{1,2})\b)?[\s,(]+"
        rf"(?i:(?:vergaderjaar|zittingsjaar)\s+)?{YEARS}\)?[\s,]+(?:nr\.?\s*)?(?P<number>\d{{1,4}})\b",
        # "Tweede Kamer, vergaderjaar 2022-2023, Aanhangsel van de Handelingen, nr. 1234"
        rf"(?i:\b(?P<chamber>Tweede|Eerste)\s+Kamer,\s+vergaderjaar)\s+{YEARS},\s+(?i:Aanhangsel)"
        r"(?i:\s+van\s+de\s+Handelingen)?,?\s+nr\.\s*(?P<number>\d{1,4})\b",
    )
]


def find_references(text: str) -> tuple[Reference, ...]:
    """All mentions in `text`, in order; no two overlap.

    A mention may run over a line, but not from one paragraph into the next.
    """
    found: list[Reference] = []
    for part in PARAGRAPH.finditer(text):
        own: list[Reference] = []
        for reader in READERS:
            own += [one for one in reader(part[0]) if all(_apart(one, other) for other in own)]
        found += [
            replace(one, start=part.start() + one.start, end=part.start() + one.end) for one in own
        ]
    return tuple(sorted(found, key=lambda reference: (reference.start, reference.end)))


def _apart(one: Reference, other: Reference) -> bool:
    return one.end <= other.start or other.end <= one.start


def resolve(reference: Reference, held: Mapping[str, str]) -> str | None:
    """The id of the document that the reference leads to.

    `held` maps the numbers in `Document.dossiers` to ids; a dossier as a whole is no document.
    """
    return held.get(reference.key)


def question_key(years: str, number: str, chamber: str = "tk") -> str:
    """('2022-2023', '1234') -> 'ah-tk-20222023-1234', its official identifier."""
    return f"ah-{chamber}-{session(years).replace('-', '')}-{number}"


def _questions(text: str) -> Iterator[Reference]:
    for form in QUESTIONS:
        for match in form.finditer(text):
            chamber = "ek" if (match["chamber"] or "").lower() in ("i", "eerste") else "tk"
            key = question_key(match["years"], match["number"], chamber)
            yield Reference(kind="aanhangsel", key=key, start=match.start(), end=match.end())


def _journals(text: str) -> Iterator[Reference]:
    for kind, short, name in JOURNALS:
        for match in re.finditer(rf"\b{name}{ISSUE}", text):
            key = f"{short} {match['year']}, {match['number']}"
            yield Reference(kind=kind, key=key, start=match.start(), end=match.end())


# A number is surer than a name: words that an earlier reader took are left alone by the next.
READERS: list[Callable[[str], Iterator[Reference]]] = [
    *(papers, _questions, _journals, articles),
    *(named_papers, named_laws),
]
