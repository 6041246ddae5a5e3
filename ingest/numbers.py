"""The numbers a document goes by: its kenmerk, its number in parliament, its session."""

import re

from ingest.face import Face
from ingest.kamerstukken import DOSSIER, YEARS, paper_key, session
from ingest.references import question_key

# The margin label and its value, that may stand on the next line. "Uw kenmerk" is another's.
KENMERK = re.compile(
    r"^\W*(?:Onze referentie|Ons kenmerk|Kenmerk|Referentie|Briefnummer|Zaaknummer)\s*:?\s*"
    r"(?P<it>(?=(?:[\w/.-]|\s/\s)*\d{3})[A-Z0-9](?:[\w/-]|\.(?=\d)|\s/\s(?=\d)){4,})",
    re.MULTILINE,
)
# "Vergaderjaar 2022-2023" at the head of a print of the Kamer.
SESSION = re.compile(rf"^\W*Vergaderjaar\s+{YEARS}", re.MULTILINE)
# At its foot, before the number of the page (a footnote that cites a paper has no such number):
# "Tweede Kamer, vergaderjaar 2022-2023, 31 293, nr. 658 1"
FOOT = re.compile(
    rf"\bKamer,\s+vergaderjaar\s+{YEARS},\s+"
    rf"(?:{DOSSIER},?\s+nr\.\s?(?P<number>\d+)|Aanhangsel)\s+\d+\W*$",
    re.MULTILINE,
)
# "ah-tk-20232024-2129" at the foot of a print; or the number by itself below the vergaderjaar.
QUESTIONS_ID = re.compile(r"\bah-(?:tk|ek)-\d{8}-\d{1,4}\b")
QUESTIONS_NUMBER = re.compile(r"^\W*(?:Nr\.\s*)?(?P<number>\d{1,4})\s+Vragen van\b", re.MULTILINE)
# Of a paper: the identifier "kst-31293-658". Its head names each dossier it belongs to, with or
# without the title, and then the number: "31 293 Primair Onderwijs", "Nr. 658 BRIEF VAN".
PAPER_ID = re.compile(r"\bkst-(?P<key>\d{5}(?:-[IVXLC]+|-\d\d(?=-))?-(?:\d+|[A-Z]{1,2}))\b")
HEAD_DOSSIER = re.compile(rf"^\W*{DOSSIER}(?:[^\S\n]+[A-Z][^\d\n]*)?$", re.MULTILINE)
HEAD_NUMBER = re.compile(r"^\W*Nr\.\s?(?P<number>\d+)\b", re.MULTILINE)


def own_kenmerk(face: Face) -> str | None:
    """The reference under which the sender keeps the document."""
    match = KENMERK.search(face.page) or KENMERK.search(face.furniture)
    return " ".join(match["it"].split()) if match else None


def own_session(face: Face) -> str | None:
    """The parliamentary year of a print of the Staten-Generaal: '2022-2023'."""
    texts = (face.page, face.furniture)
    match = next(
        (m for form in (SESSION, FOOT) for text in texts if (m := form.search(text))), None
    )
    return session(match["years"]) if match else None


def own_numbers(face: Face, kind: str) -> tuple[str, ...]:
    """The numbers under which parliament knows the document, as keys of references."""
    if own_session(face) is None:
        return ()
    if kind == "kamervragen":
        return _questions(face)
    keys = [*_head(face.margin), *_head(face.page)]
    foot = FOOT.search(face.page) or FOOT.search(face.furniture)
    if foot and foot["number"]:
        keys.append(paper_key(foot["dossier"], foot["chapter"], foot["number"]))
    if printed := PAPER_ID.search(face.page):
        keys.insert(0, printed["key"])
    return tuple(dict.fromkeys(keys))


def _head(text: str) -> list[str]:
    number = HEAD_NUMBER.search(text)
    if not number:
        return []
    dossiers = [match for match in HEAD_DOSSIER.finditer(text) if match.end() < number.start()]
    return [paper_key(m["dossier"], m["chapter"], number["number"]) for m in dossiers]


def _questions(face: Face) -> tuple[str, ...]:
    if printed := QUESTIONS_ID.search(face.page):
        return (printed[0],)
    year, number = own_session(face), QUESTIONS_NUMBER.search(face.page)
    return (question_key(year, number["number"]),) if year and number else ()
