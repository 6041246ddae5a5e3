"""A document's own parliamentary number as a memo has it: "Kamerstuk 31 293, nr. 658"."""

import re
from collections.abc import Sequence

# "31293-658", "36200-VIII-70", "21501-02-5", "31293-A" (Eerste Kamer), "31293" (a dossier).
PAPER = re.compile(
    r"(?P<dossier>\d{5})(?:-(?P<chapter>0\d|[IVXLC]+))?(?:-(?P<number>\d+|[A-Z]{1,2}))?"
)
# "ah-tk-20232024-2129": an answer to questions in the Aanhangsel van de Handelingen.
QUESTIONS = re.compile(r"ah-(?P<chamber>tk|ek)-(?P<first>\d{4})\d\d(?P<last>\d\d)-(?P<number>\d+)")
CHAMBERS = {"tk": "II", "ek": "I"}


def paper_names(keys: Sequence[str]) -> str | None:
    """Keys of `Document.dossiers` in words; None where none is a parliamentary number.

    Dossiers that share a number are named together: "Kamerstukken 31 293 en 31 289, nr. 614".
    """
    by_number: dict[str, list[str]] = {}
    for key in keys:
        if match := PAPER.fullmatch(key):
            by_number.setdefault(_number(match["number"]), []).append(_dossier(match))
    papers = [" en ".join(dossiers) + number for number, dossiers in by_number.items()]
    names = [_questions(match) for key in keys if (match := QUESTIONS.fullmatch(key))]
    if papers:
        several = sum(map(len, by_number.values())) > 1
        names.insert(0, f"Kamerstuk{'ken' if several else ''} {' en '.join(papers)}")
    return ", ".join(names) or None


def _dossier(match: re.Match[str]) -> str:
    dossier, chapter = match["dossier"], match["chapter"]
    spaced = f"{dossier[:2]} {dossier[2:]}"
    if chapter is None:
        return spaced
    return f"{spaced}-{chapter}" if chapter.isdigit() else f"{spaced} {chapter}"


def _number(number: str | None) -> str:
    if number is None:
        return ""
    return f", nr. {number}" if number.isdigit() else f", {number}"


def _questions(match: re.Match[str]) -> str:
    session = f"{match['first']}/{match['last']}"
    return f"Aanhangsel Handelingen {CHAMBERS[match['chamber']]} {session}, nr. {match['number']}"
