"""Who were interviewed: from the box, or from the sentence that says who was spoken with."""

import re
from collections.abc import Sequence

from ingest.cases.lists import excerpt, people_parts
from ingest.nouns import Block, BoxLine, CanonicalText, Excerpt
from ingest.sentences import sentence_spans

# "Wij hebben gesproken met een coach en twee ouders.", "de gesprekken gevoerd met ..."
SPOKEN = re.compile(
    r"\b(?:gesproken met|gesprek(?:ken)? gevoerd met|geïnterviewd:?)\s+", re.IGNORECASE
)
# What is not part of who it is: "de schoolleider", "twee keer"
ARTICLE = re.compile(r"(?:de|het|een)\s+", re.IGNORECASE)
# What names no role says more of the person before it: "coördinatoren taal en rekenen". Most roles
# end as those who do something do: "logopedist", "jongerenwerker", "ouderconsulent".
ROLE = re.compile(
    r"\b[a-zà-ÿ’'-]+(?:er|ers|eur|rice|ist|aar|aren|ant|ent|or|oren|ster|ist|isten)\b"
    r"|\b\w*(?:leiding|directie|lerares|leerkracht|rector|ouders?|conciërge|ib.er|lid|leden"
    r"|bestuur|specialiste?n?|psycholoog|pedagoog|arts)\b"
)
MORE = re.compile(r"(?:tevens|met|als|ook|onder wie|waaronder)\b", re.IGNORECASE)
NOBODY = re.compile(r"(?:(?:één|een|twee|drie) keer|beiden?.*)", re.IGNORECASE)


def interviewed(
    canonical: CanonicalText, line: BoxLine | None, running: Sequence[Block]
) -> tuple[Excerpt, ...]:
    """The people, as written, each once; empty if nobody is named."""
    span = (line.start, line.end) if line else _sentence(canonical, running)
    if span is None:
        return ()
    people: dict[str, Excerpt] = {}
    for start, end in _persons(canonical.text, *span):
        article = ARTICLE.match(canonical.text, start, end)
        one = excerpt(canonical.text, article.end() if article else start, end)
        if one:
            people.setdefault(one.text.casefold(), one)
    return tuple(people.values())


def _persons(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The parts of a list of people; one without a role belongs to the part before it."""
    persons: list[tuple[int, int]] = []
    for begin, stop in people_parts(text, start, end):
        if NOBODY.fullmatch(text, begin, stop):
            continue
        named = ROLE.search(text, begin, stop) and not MORE.match(text, begin, stop)
        if persons and not named:
            persons[-1] = (persons[-1][0], stop)
        else:
            persons.append((begin, stop))
    return persons


def _sentence(canonical: CanonicalText, running: Sequence[Block]) -> tuple[int, int] | None:
    for block in running:
        for start, end in sentence_spans(canonical.text[block.start : block.end]):
            match = SPOKEN.search(canonical.text, block.start + start, block.start + end)
            if match:
                return match.end(), block.start + end
        if block.kind == "heading":  # who was spoken with, a case says before anything else
            return None
    return None
