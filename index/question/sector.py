"""The sectors a question speaks of, by their names and by the names of their schools."""

import re
from collections.abc import Sequence

from index.question.only import Span, excluded, groups, restricted
from index.question.text import joined
from ingest.nouns import Cue, Document, Filters

# (sectors, pattern)  # example. Where two rows match at one place the first one counts.
ROWS: list[tuple[tuple[str, ...], str]] = [
    (("po",), r"\bpo\b(?![ -]?raad)"),  # scholen in het po; the PO-Raad is a body
    (("po",), r"\bprimair(?: onderwijs|(?= (?:en|of) (?:voortgezet|speciaal) onderwijs))"),
    (("po",), r"\bbasisonderwijs|\bbasisscho(?:ol|len)\w*|\blagere school"),  # basisschoolleerling
    (("po",), r"\bsbo\b|\bspeciaal basisonderwijs"),  # under the law for primary education
    (("po",), r"\bkleuter\w*|\bgroep(?:en)? [1-8]\b"),  # groep 3
    (("po",), r"\b(?:primary|elementary) (?:education|schools?)"),
    (("so",), r"\b(?:voortgezet )?speciaal onderwijs|\bspecial (?:needs )?(?:education|schools?)"),
    # "so" is a word of English too: it needs company, or capitals.
    (("so",), r"\bvso\b|\(v\)so\b|(?-i:\bSO\b)|(?<=\b(?:het|van) )so\b|(?<=\ben )so\b|\bso-scho"),
    (("vo",), r"\bvo\b(?![ -]?raad)"),
    (("vo",), r"\bvoortgezet onderwijs|\bmiddelbare scho(?:ol|len)\w*"),
    (("vo",), r"\b(?:vmbo|mavo|havo|vwo)\b(?!(?:[/-](?:mavo|havo|vwo))*[ -]?advie)"),  # no advice
    (("vo",), r"\bgymnasi(?:um|a)|\batheneum|\bbrugklas\w*"),
    (("vo",), r"\bpraktijkonderwijs|(?-i:\bPrO\b)"),  # under the law for secondary education
    (("vo",), r"\bsecondary (?:education|schools?)"),
    (("mbo",), r"\bmbo\b(?![ -]?raad)|\bmiddelbaar beroepsonderwijs|\broc(?:['’]s)?\b"),
    (("mbo",), r"(?<!pre-)\bvocational (?:education|schools?)"),
    (("po", "vo", "so"), r"\bfunderend onderwijs"),
]
# "de minister voor Primair en Voortgezet Onderwijs" is a person.
TITLE = re.compile(r"\bminister voor [\w-]+(?: en [\w-]+)? onderwijs", re.IGNORECASE)
SECTORS = re.compile(
    "|".join(f"(?P<row{number}>{pattern})" for number, (_, pattern) in enumerate(ROWS)),
    re.IGNORECASE,
)
ORDER = ("po", "vo", "so", "mbo")


def sector_cue(text: str, documents: Sequence[Document]) -> Cue | None:
    """The sectors that the question is about; None if it names none the library has.

    A restriction stays when nothing fits it: that the library has nothing is the answer.
    """
    named = _named(text)
    spans = [span for span, _ in named]
    strict: set[str] = set()
    loose: set[str] = set()
    for group in groups(text, spans):
        whole = (spans[group[0]][0], spans[group[-1]][1])
        if not excluded(text, whole):
            into = strict if restricted(text, whole) else loose
            into.update(sector for number in group for sector in named[number][1])
    known = {sector for document in documents for sector in document.sector}
    wanted = tuple(sector for sector in ORDER if sector in (strict or (loose & known)))
    if not wanted:
        return None
    return Cue(
        key="sector",
        label=joined(list(wanted)),
        strict=bool(strict),
        filters=Filters(sector=wanted),
    )


def _named(text: str) -> list[tuple[Span, tuple[str, ...]]]:
    persons = [match.span() for match in TITLE.finditer(text)]
    found = []
    for match in SECTORS.finditer(text):
        if not any(start <= match.start() < end for start, end in persons):
            number = int(str(match.lastgroup).removeprefix("row"))
            found.append((match.span(), ROWS[number][0]))
    return found
