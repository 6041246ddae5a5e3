"""Dates as Dutch documents write them, and the one that is the document's own.

A date beside a label, a place or a version is the document's; a date in a sentence is about
something else ("In uw brief van 26 maart 2021") and is left alone.
"""

import datetime
import re

from ingest.face import Face

MONTHS = [
    *("januari", "februari", "maart", "april", "mei", "juni", "juli"),
    *("augustus", "september", "oktober", "november", "december"),
]
SHORT = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
LONG_SHORT = {"febr": 2, "sept": 9}
NUMBER = {name: n for names in (MONTHS, SHORT) for n, name in enumerate(names, 1)} | LONG_SHORT
# Kerned text may come out of a PDF with spaces inside its words: "1 ju li 2021".
MONTH = "|".join([*(" ?".join(name) for name in MONTHS), *LONG_SHORT, *SHORT])
YEAR = r"(?:19|20)\d\d"

# A form of a date -> example. The names of the groups say what they hold.
FORMS = [
    rf"(?:(?P<day>\d\d?)\s)?(?P<month>{MONTH})\b\.?\s(?P<year>{YEAR})\b",  # 3 mei 2023; mei 2023
    rf"(?P<day>\d\d?)[-‐‑/.](?P<month>\d\d?)[-‐‑/.](?P<year>{YEAR})\b",  # 03-05-2023, 3/5/2023
    rf"(?P<year>{YEAR})-(?P<month>\d\d)-(?P<day>\d\d)\b",  # 2023-05-03
]
DATE = r"(?P<date>(?<!\d)(?:" + "|".join(re.sub(r"\?P<\w+>", "?:", f) for f in FORMS) + "))"

# Where a document states its own date, the surest place first.
PLACES = [
    # "(ontvangen 3 juni 2024)": questions to a minister are dated by their answer.
    r"\(ontvangen\s+DATE",
    # "Datum 13 juli 2021", "Datum : 13-07-2021"; labels may come before their values.
    r"^\W*Datum\s*:?\s+(?:Betreft\s+)?DATE",
    # "Den Haag, 3 mei 2023", "'s-Gravenhage, mei 2023"
    r"^(?:['’]s-)?[A-Z][\w'’ -]{2,25},\s+DATE",
    # "Definitieve versie 10 juli 2014", "Publicatie | 30-05-2024", "Peildatum: 14 mei 2024"
    r"(?i:versie|publicatie(?:datum)?|gepubliceerd op|vastgesteld(?: op)?|peildatum)\W{0,3}DATE",
    # The date has its line to itself.
    r"^\W*DATE\W*$",
    # A title that ends in a date: "Besluitenlijst raadsvergadering 29 juni 2015".
    r"^(?:Besluitenlijst|Verslag|Notulen|Agenda|Rapport|Memo|Notitie)\b.{0,60}?\bDATE",
    # "Bijlage bij de brief d.d. 2-5-2023", unless it is the subject of a letter.
    r"^(?!\W*(?:Betreft|Onderwerp)).{0,60}\bd\.d\.\s+DATE",
]
OWN_DATES = [re.compile(place.replace("DATE", DATE), re.MULTILINE) for place in PLACES]
# "www.dus-i.nl september 2024": an imprint has its date at the very end.
IMPRINT = re.compile(rf"(?:www\.|@|[Cc]olofon|[Uu]itgave)[^.]*?\S+\s+{DATE}\W*\Z")


def own_date(face: Face, title: str) -> str | None:
    """The date of the document itself in ISO 8601, as precise as it is stated."""
    for pattern in OWN_DATES:
        for match in pattern.finditer(face.page):
            if (date := iso_date(match["date"])) is not None:
                return date
    imprint = IMPRINT.search(face.closing)
    return (imprint and iso_date(imprint["date"])) or _named_date(face, title)


def iso_date(text: str) -> str | None:
    """'3 mei 2023' and '03-05-2023' -> '2023-05-03'; 'mei 2023' -> '2023-05'.

    None for a day that does not exist, and for anything else.
    """
    for form in FORMS:
        if match := re.fullmatch(form, text.strip(), re.IGNORECASE):
            return _iso(match["day"], match["month"], int(match["year"]))
    return None


def _iso(day: str | None, month: str, year: int) -> str | None:
    number = int(month) if month.isdigit() else NUMBER[month.replace(" ", "").lower()]
    if day is None:
        return f"{year}-{number:02}"
    try:
        return datetime.date(year, number, int(day)).isoformat()
    except ValueError:
        return None


def _named_date(face: Face, title: str) -> str | None:
    """What the name of the file, its title or its running heads say, at least a year.

    Of several years the last: "schooljaar 2022/2023" ends in the year of writing. A period
    ("2025-2028") lies ahead as often as behind, and says nothing.
    """
    for text in (face.name, title, face.title, face.furniture):
        dates = [iso_date(match["date"]) for match in re.finditer(DATE, text)]
        years = [match[0] for match in re.finditer(rf"(?<![\d–-]){YEAR}(?![\d–-])", text)]
        if found := [date for date in [*dates, *years[-1:]] if date]:
            return found[0]
    return None
