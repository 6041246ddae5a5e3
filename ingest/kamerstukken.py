"""Mentions of Kamerstukken, the numbered papers of the Staten-Generaal.

A paper is known by its dossier, the chapter of the budget where there is one, and its number in
the dossier. Forms follow the Leidraad voor juridische auteurs ("Kamerstukken II 2013/14, 33905,
nr. 1") and what ministries really write ("Kamerstukken 31 293 en 31 289, nr. 614").
"""

import re
from collections.abc import Iterator

from ingest.nouns import Reference

DASH = r"[-–‐‑]"
YEARS = rf"(?P<years>\d{{4}}\s?(?:/|{DASH})\s?\d{{2}}(?:\d{{2}})?)"  # 2022-2023, 2013/14
# "36 200", "36200", "36 200 VIII", "36200-XII", "21 501-02", "33 905 (R2032)"
DOSSIER = (
    r"(?<!\d)(?P<dossier>\d{2}[\s.]?\d{3})(?!\d)"
    rf"(?:(?:\s|\s?{DASH}\s?)(?P<chapter>[IVXLC]+\b|(?<={DASH})\d{{2}}(?=,?\s+nrs?\b|{DASH}\d)))?"
    r"(?:\s\(R\s?\d+\))?"
)
# What a mention begins with; a dossier number must follow.
HEADS = [
    r"\b(?i:kamerstuk(?:ken|nummers?)?)\b(?:\s+I{1,2}\b)?",  # Kamerstukken II
    r"\b[TE]K\b(?=[^.;]{5,35}\bnrs?\b)",  # TK 31 293, nr. 89; a number must follow
    r"\b(?:Tweede|Eerste)\s+Kamer(?=,\s+vergaderjaar)",  # Tweede Kamer, vergaderjaar 2022-2023
]
HEAD = re.compile(
    rf"(?:{'|'.join(HEADS)})(?:[\s,:]+(?:(?:verg(?:aderjaar|\.)|zittingsjaar)\s+)?{YEARS})?[\s,:]+"
)
FIRST = re.compile(DOSSIER)
ANOTHER = re.compile(rf"(?:\s*[,/;]|\s+en)\s*{DOSSIER}")
# After a number, figures are a dossier only if a number of their own follows.
NUMBERED = re.compile(rf"{ANOTHER.pattern}(?=,?\s+nrs?\b|{DASH}\d)")
# "nr. 658", "nrs. 12", "658" behind a comma, "-658"; of the Eerste Kamer ", A"
NUMBER = re.compile(
    rf"(?:[\s,]+(?P<word>nrs?|nummers?)\b\.?\s*|\s?,\s?|{DASH})"
    r"(?P<number>\d{1,4}(?!\d|\.\d|\s\d{3}\b))"
    rf"|(?:,\s(?:nr\.\s)?|{DASH})(?P<letter>[A-Z]{{1,2}})(?=[.,;)]|\s|$)"
)
# "nrs. 12, 13 en 14", "nr. 12 en nr. 13"; "nr. 12 en 13" only where nothing is counted by it.
MORE = {
    True: re.compile(
        rf"(?:\s*,|\s+en|\s+t/m|\s+tot en met|{DASH})\s*(?P<number>\d{{1,4}})\b(?!\s\d)"
    ),
    False: re.compile(
        r"(?:\s*,|\s+en)(?:\s+nr\.\s*(?P<number>\d{1,4})\b|(?<=en)\s(?P<last>\d{1,4})(?=[.;)]|$))"
    ),
}


def session(years: str) -> str:
    """'2022/23', '2022–2023' and '20222023' -> '2022-2023'."""
    digits = re.sub(r"\D", "", years)
    return f"{digits[:4]}-{digits[:2] if len(digits) == 6 else ''}{digits[4:]}"


def paper_key(dossier: str, chapter: str | None, number: str | None) -> str:
    """('36 200', 'VIII', '70') -> '36200-VIII-70'."""
    digits = re.sub(r"\D", "", dossier)
    return "-".join(part for part in (digits, chapter, number) if part)


def papers(text: str) -> Iterator[Reference]:
    """Each Kamerstuk, or dossier without a number, that the text names: '31293-658', '31293'."""
    end = 0
    for head in HEAD.finditer(text):
        dossier = FIRST.match(text, head.end())
        if dossier and head.start() >= end:
            for reference in _listed(text, head.start(), dossier):
                end = reference.end
                yield reference


def _listed(text: str, start: int, dossier: re.Match[str] | None) -> Iterator[Reference]:
    """One mention: dossiers that share a number, numbers that share a dossier, or both.

    Each reference has a span of its own; the first one's begins with the word Kamerstuk.
    """
    while dossier:
        sharing = [(start, dossier)]
        while dossier := ANOTHER.match(text, sharing[-1][1].end()):
            sharing.append((dossier.start("dossier"), dossier))
        last = sharing[-1][1]
        number = NUMBER.match(text, last.end())
        for begin, paper in sharing:
            end = number.end() if number and paper is last else paper.end()
            yield _paper(
                paper, (number["number"] or number["letter"]) if number else None, begin, end
            )
        at = number.end() if number else last.end()
        plural = bool(number and (number["word"] or "").endswith("s"))
        while number and (more := MORE[plural].match(text, at)):
            at = more.end()
            group = more.lastgroup or "number"
            yield _paper(last, more[group], more.start(group), at)
        dossier = NUMBERED.match(text, at) if number else None
        start = dossier.start("dossier") if dossier else at


def _paper(dossier: re.Match[str], number: str | None, start: int, end: int) -> Reference:
    key = paper_key(dossier["dossier"], dossier["chapter"], number)
    return Reference(kind="kamerstuk", key=key, start=start, end=end)
