"""The key of a named paper: one for all ways of writing its name, its year apart.

1. Take the years out.  2. Drop the subtitle and what stands between brackets.  3. Write sectors
short.  4. Drop a word for any paper of its kind where the name can do without.
"""

import re
import unicodedata
from collections.abc import Iterator

from ingest.dates import MONTHS, YEAR
from ingest.nouns import Document
from ingest.paper_words import is_generic

DASH = r"[-–‐‑/]"
# "2031-2035", "2031/32", "van januari 2031", "uit 2031", "(2031)"
YEARS = re.compile(
    rf"(?:\b(?:van|uit|voor|in|d\.d\.)\s+)?(?:\b(?:{'|'.join(MONTHS)})\s+)?"
    rf"\b(?P<first>{YEAR})(?:\s?{DASH}\s?(?P<last>\d{{4}}|\d\d))?(?!\d)"
)
SUBTITLE = re.compile(r"\s[-–—]\s|[:;|(\[]")
SECTORS = {  # sector, as names of agreements write it -> short
    r"primair onderwijs": "po",
    r"voortgezet onderwijs": "vo",
    r"speciaal onderwijs": "so",
    r"middelbaar beroepsonderwijs": "mbo",
    r"hoger onderwijs": "ho",
}
SECTOR = re.compile(
    rf"\b(?:(?:voor|van|in) )?(?:(?:de|het) )?(?:sector )?(?P<name>{'|'.join(SECTORS)})\b"
)
ARTICLE = re.compile(r"^(?:de|het|een) ")
LETTER = "brief"  # what a letter is called of which only the date is named
ENOUGH = 2  # words that are a name without the word for its kind
# A title that begins so is about another paper, whose name follows.
ABOUT = re.compile(
    r"(?i)\W*(?:\w*reactie|\w*voortgang\w*|\w*evaluatie|monitor\w*|kamerbrief|brief|antwoord|vragen|"
    r"aanbieding\w*|bijlagen?|samenvatting|toelichting|addendum|format|besluit|advies over|"
    r"veelgestelde)\b"
)


def paper_key(name: str) -> str:
    """'Bestuursakkoord voor het primair onderwijs 2031-2034' -> 'bestuursakkoord po (2031-2034)'.

    The same for "Actieplan Samen Lezen" and "‘Samen lezen: een plan voor elke school’". Empty for
    a name without words.
    """
    plain, years = _without_years(name)
    words = _words(SUBTITLE.split(plain.strip(" :(["))[0])
    if not words:
        return ""
    if words[:2] == ["wetsvoorstel", "wet"]:
        del words[1]
    if len(words) > ENOUGH and is_generic(words[0]):
        words = words[1:]
    return " ".join(words) + (f" ({years})" if years else "")


def parts_of(key: str) -> tuple[str, str | None]:
    """'leespact (2031-2034)' -> ('leespact', '2031-2034'); None for a key without a year."""
    match = re.fullmatch(r"(.+?) \((\d{4}[-\d]*)\)", key)
    return (match[1], match[2]) if match else (key, None)


def names_of(document: Document) -> frozenset[str]:
    """What papers call the document, as keys without years: by its title, or its main title.

    A word for any document of a kind is no name: "Actieplan".
    """
    titles = [document.title]
    if not ABOUT.match(document.title):
        titles += SUBTITLE.split(document.title)[:1]
    keys = {parts_of(paper_key(title))[0] for title in titles}
    return frozenset(key for key in keys if key and not is_generic(key))


def years_of(document: Document) -> frozenset[int]:
    """The years that a name of the document may carry: of its title and its date."""
    told = {int(match["first"]) for match in YEARS.finditer(document.title)}
    return frozenset(told | ({document.year} if document.year else set()))


def calls(key: str, document: Document) -> bool:
    """Whether a key may mean the document: its name, or its kind with its year.

    The year of the key must be one of the document; several documents may fit a key.
    """
    name, years = parts_of(key)
    if name == LETTER:
        return years == document.date and document.kind.endswith(LETTER)
    if years is not None and int(years[:4]) not in years_of(document):
        return False
    return name in names_of(document) or (years is not None and name == document.kind)


def _without_years(name: str) -> tuple[str, str]:
    """The name without its years, and the last of them as '2031-2034' or '2031'."""
    found = list(YEARS.finditer(name))
    if not found:
        return name, ""
    first, last = found[-1]["first"], found[-1]["last"]
    years = f"{first}-{last if len(last) == 4 else first[:2] + last}" if last else first
    return YEARS.sub(" ", name), years


def _words(text: str) -> list[str]:
    """The words in small letters without accents, sectors short, without an article before them."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    folded = "".join(char for char in letters if not unicodedata.combining(char))
    plain = " ".join(_tokens(folded))
    return SECTOR.sub(lambda match: SECTORS[match["name"]], ARTICLE.sub("", plain)).split()


def _tokens(text: str) -> Iterator[str]:
    for match in re.finditer(r"\w+(?:[-'’]\w+)*", text):
        yield match[0].replace("’", "'")
