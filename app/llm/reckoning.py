"""Numbers that a sentence reckons out of its source, where it says that it does.

A sum ('samen', 'in totaal', or with its parts beside it), a difference ('daalde met 3 procent'),
the rest of a whole, the years between two dates ('in twee jaar'), the length of a list ('twee
partijen: A en B').
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from app.llm.dates import dates
from app.llm.folding import WORD, folded
from app.llm.numbers import Quantity, quantities

SUM = re.compile(r"\b(?:totaal|samen|tezamen|gezamenlijk\w*|opgeteld|bij elkaar)\b")
DIFFERENCE = re.compile(
    r"procentpunt|\b(?:gedaald|daal\w*|gestegen|steeg|stegen|stijg\w*|nam|namen|afname|toename"
    r"|afgenomen|toegenomen|gegroeid|groei\w*|verschil\w*|liep|gekrompen|kromp|verminder\w*)\b"
)
SPAN = re.compile(r"\b(?:in|binnen|na|over)\s+$")  # 'In twee jaar daalde het verzuim'
LIST = re.compile(r"[^:.]{0,40}:\s*(.+)")  # after the number: ' partijen: GroenLinks en SP'
BETWEEN = re.compile(r",|\b(?:en|of)\b")
NAMES = r"[A-Z][\w-]*(?: [A-Z][\w-]*)*(?:(?:, | en )[A-Z][\w-]*(?: [A-Z][\w-]*)*)+"
REST = re.compile(r"\b(?:de rest|het overige|de overige)\b")
APPOSED = re.compile(rf"[^:.,]{{0,40}}, ({NAMES})")
WHOLE = 100  # percent
MONTHS = 12


def reckoned(text: str, wanted: Quantity, sources: Sequence[str]) -> bool:
    """Whether a number of `text` follows from numbers that stand beside each other there."""
    plain = folded(text)
    if wanted.unit in ("nr", "jarig") or not wanted.value:
        return False
    if wanted.unit == "" and (
        _heads_list(text, wanted) or _counts_names(text[wanted.end :], wanted, sources)
    ):
        return True
    lasting = SPAN.search(plain[: wanted.start]) or plain.startswith(" lang", wanted.end)
    if lasting and _is_span(wanted, sources):
        return True
    if wanted.unit == "%" and any(_is_rest(wanted, source) for source in sources):
        return True
    pairs = [pair for source in sources for pair in _pairs(wanted, source)]
    own = {one.value for one in quantities(text)}
    return any(
        (one.value + other.value == wanted.value and (SUM.search(plain) or _are(one, other, own)))
        or (abs(one.value - other.value) == wanted.value and DIFFERENCE.search(plain))
        for one, other in pairs
    )


def _heads_list(text: str, wanted: Quantity) -> bool:
    """Whether as many things follow: 'twee partijen: A en B', 'twee bureaus, A en B, ...'."""
    row = LIST.match(text, wanted.end) or APPOSED.match(text, wanted.end)
    return row is not None and wanted.value == len(
        [one for one in BETWEEN.split(row[1]) if one.strip()]
    )


def _counts_names(after: str, wanted: Quantity, sources: Sequence[str]) -> bool:
    """Whether what is counted stands there with so many names: 'de gemeenten Tilburg en Breda'."""
    for noun in WORD.findall(after)[:2]:
        for source in sources:
            for row in re.finditer(rf"\b{re.escape(noun)} ({NAMES})", source):
                if len(BETWEEN.split(row[1])) == wanted.value:
                    return True
    return False


def _is_rest(wanted: Quantity, source: str) -> bool:
    """Whether it is what is left of a whole: 'de gemeente betaalde 70 procent, de rest ...'."""
    shares = [one.value for one in quantities(source) if one.unit == "%"]
    return REST.search(folded(source)) is not None and WHOLE - wanted.value in shares


def _are(one: Quantity, other: Quantity, own: set[Fraction]) -> bool:
    return {one.value, other.value} <= own


def _pairs(wanted: Quantity, source: str) -> Iterator[tuple[Quantity, Quantity]]:
    """The numbers of its unit that follow each other."""
    return pairwise([one for one in quantities(source) if one.unit == wanted.unit])


def _is_span(wanted: Quantity, sources: Sequence[str]) -> bool:
    """Whether so many years lie between two dates of the sources."""
    years = {date.year for source in sources for date in dates(source) if date.year is not None}
    return wanted.unit == "maand" and any(
        MONTHS * (last - first) == wanted.value for first in years for last in years
    )
