"""Keys of one document that mean one paper: "techniekpact" beside "techniekpact (2031)".

Only within a document: two documents that name a "leespact" may mean two. What every cabinet or
every year has anew is told apart by the year of the document that names it.
"""

import re
from collections.abc import Iterable

from ingest.nouns import Reference
from ingest.paper_keys import parts_of

NAMED = ("stuk", "wet")
# Papers that come every year: without a year another may be meant than the one with a year.
YEARLY = re.compile(r"(?:nota|monitor|rapportage|begroting|verslag|brief)$")


# Papers of which there is one at a time -> example: of a cabinet, of a year.
ANEW = re.compile(
    r"(?:regeer|coalitie|hoofdlijnen|begrotings|voorjaars)akkoord"  # "in het regeerakkoord"
    r"|(?:miljoenen|voorjaars|najaars)nota"  # "in de miljoenennota"
    r"|.+ \((?:\d{1,2} )?[a-z]+\)"  # "in de brief van 3 mei jl."
)


def one_key_each(references: Iterable[Reference], year: int | None) -> dict[str, str]:
    """Each key of the named papers and laws of one document -> the longest key that it means.

    A name means a longer one that begins with it, or the same with a year, if there is just one.
    `year` is that of the document.
    """
    keys = {one.key for one in references if one.kind in NAMED and " art. " not in one.key}
    return {key: _at_a_time(_meant(key, keys), year) for key in keys}


def _at_a_time(key: str, year: int | None) -> str:
    """'regeerakkoord' -> 'regeerakkoord (genoemd in 2031)'."""
    return f"{key} (genoemd in {year})" if year and ANEW.fullmatch(key) else key


def _meant(key: str, keys: set[str]) -> str:
    name, years = parts_of(key)
    if YEARLY.search(name):
        return key
    if years is not None:  # "(2031)" beside "po (2031)" and "(2031-2035)"
        longer = [other for other in keys if other != key and _longer(other, name, years)]
    else:
        longer = [other for other in keys if other != key and f"{other} ".startswith(f"{name} ")]
    return longer[0] if len(longer) == 1 else key


def _longer(other: str, name: str, years: str) -> bool:
    long, known = parts_of(other)
    begins = f"{long} ".startswith(f"{name} ")
    return begins and known is not None and known.startswith(years[:4]) and len(other) > len(name)
