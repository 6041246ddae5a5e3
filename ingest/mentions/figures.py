"""The quantities in a sentence: what they count, when, and whether they were only aimed at."""

import re
from collections.abc import Sequence

from ingest.dates import MONTHS
from ingest.goals.years import Moment
from ingest.nouns import Figure

WRITTEN = {
    **{"een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7},
    **{"acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "twintig": 20, "dertig": 30},
    **{"veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90},
    **{"honderd": 100, "nul": 0},
}
COUNT = "|".join(WRITTEN)
NUMBER = r"(?:\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)"
PERCENT = r"%|procentpunten?\b|procent\b"
# (what a quantity looks like)  # example
FORMS = [
    # "een op de vijf", "zeven van de tien", "87 van de 100"
    rf"(?P<part>{COUNT}|\d+) (?:op|van) de (?P<whole>{COUNT}|\d+)\b(?! \w+ dagen)",
    # "de helft van de scholen"
    r"(?P<half>(?:de|een) helft)\b(?! van (?:het|de) (?:jaar|schooljaar))",
    rf"(?P<percent>{NUMBER})\s?(?:{PERCENT})",  # "13,6 procent"
    # "57", "46.800"; no year, date, grade, number of an article or part of a name
    rf"(?<![\w.,/-])(?P<number>{NUMBER})(?![\w/%]|[.,]\d|-\w|\s?(?:{'|'.join(MONTHS)})\b"
    r"|\s?(?:%|e\b|procent))",
]
FORM = re.compile("|".join(FORMS), re.IGNORECASE)
# What a figure is not: money, a place in a text, a time, an age.
BEFORE = re.compile(
    r"(?:€|euro|nrs?\.?|artikel|art\.|lid|bijlage|hoofdstuk|paragraaf|figuur|tabel|noot|groep|klas|"
    r"leerjaar|lijn|actielijn|niveau|kamerstukken|par\.|pagina|p\.|blz\.|fase|tranche|stap|"
    r"versie|sdg|artikelen|groepen|aflevering|leeftijd van|week|voetnoot|deel)\s$",
    re.IGNORECASE,
)
AFTER = re.compile(
    r"^\s?(?:miljoen|miljard|mln|mld|euro|jaar\b(?! \w* (?:achterstand|vertraging))|jarige|uur\b|"
    r"weken|dagen|minuten|e\b)",
    re.IGNORECASE,
)
DATES = re.compile(r"(?:19|20)\d\d")
# The word that is counted: "57 zeer zwakke scholen", "5,8% van alle lesuren".
COUNTED = re.compile(
    r"^(?: van)?(?: (?:de|het|alle|onze|hun|deze|zulke|nieuwe|zeer|\(zeer\)|\w+e))*"
    r" (?P<thing>[a-zé][\w’'-]{2,}?(?:en|s|n|ers)?)\b"
)
# What was aimed at and not measured: (before the figure, after it)  # example
AIMED = [
    # "van de beoogde 9.000", "het doel van 95 procent", "de grens van 300", "de toegezegde 40"
    (
        r"\b(?:beoogde|afgesproken|gestelde|toegezegde|gewenste|geplande|verwachte|"
        r"(?:doel|streefwaarde|streefcijfer|streven|doelstelling|grens|norm|drempel|ondergrens|"
        r"bovengrens|maximum|minimum|lat|ambitie|mijlpaal|taakstelling)(?: van| op)?)"
        r"(?: (?:de|minstens|ten minste|hooguit|meer dan))?\s$",
        "",
    ),
    # "terwijl op 1.200 was ingezet", "waar 0,7% was beoogd", "de 4.000 die voor 2017 was voorzien"
    (
        "",
        r"^[^.;\d]{0,25}(?:(?:19|20)\d\d[^.;\d]{0,20})?\b(?:(?:was|waren|werd|is|zijn|had(?:den)?) "
        r"(?:beoogd|ingezet|afgesproken|voorzien|bedoeld|gepland|de (?:inzet|bedoeling|norm))|"
        r"beoogd\b|de inzet was|had(?:den)? moeten)",
    ),
    (r"\b(?:mikte|rekende|gericht|stuurde|koersten?|ingezet)\b.{0,20} op (?:de )?\s?$", ""),
]
AIMS = [(re.compile(a, re.I), re.compile(b, re.I)) for a, b in AIMED]
# A difference, not where something stands: "110 minder", "met 1.300 overschreden".
CHANGE = re.compile(
    r"^[^.;,]{0,12}\b(?:(?:meer|minder|hoger|lager)(?! dan (?:een|twee|drie|vier|\d))|procentpunt|"
    r"overschreden|gestegen|gedaald|erbij|toegenomen|afgenomen)\b",
    re.IGNORECASE,
)
# A measure is named, so that a small bare number is its value: "het cijfer kwam uit op 6,4".
MEASURE = re.compile(
    r"\b\w*(?:aantal|percentage|aandeel|score|cijfer|gemiddelde?)\b", re.IGNORECASE
)


def figures_of(text: str, start: int, dates: Sequence[Moment]) -> tuple[Figure, ...]:
    """The quantities of a sentence in order, each with the year that belongs to it.

    `start`: where the sentence begins in the canonical text; `dates`: the moments in it.
    """
    found = []
    for match in FORM.finditer(text):
        if _within(match, dates) or not _counts(text, match):
            continue
        number, unit = _value(text, match)
        found.append(
            Figure(
                text=match[0],
                number=number,
                unit=unit,
                year=year_of(text, match.start(), match.end(), dates),
                aimed=_aimed(text, match),
                start=start + match.start(),
                end=start + match.end(),
            )
        )
    return tuple(found)


def _within(match: re.Match[str], dates: Sequence[Moment]) -> bool:
    return any(moment.start < match.end() and match.start() < moment.end for moment in dates)


def _counts(text: str, match: re.Match[str]) -> bool:
    """Whether it is a quantity that tells where something stands."""
    before, after = text[: match.start()], text[match.end() :]
    if BEFORE.search(before) or AFTER.search(after):
        return False
    bare = match["number"] is not None
    if bare and after.startswith(")") and "(" not in before[-30:]:
        return False
    if bare and (DATES.fullmatch(match[0]) or (re.match(r"^[)\].:]", after) and len(match[0]) < 2)):
        return False
    return not CHANGE.search(after)


def _value(text: str, match: re.Match[str]) -> tuple[float, str | None]:
    if match["half"]:
        return 50.0, "%"
    if match["part"]:
        part, whole = (_number(match[name]) for name in ("part", "whole"))
        return round(100 * part / whole, 1) if whole else 0.0, "%"
    if match["percent"]:
        return _number(match["percent"]), "%"
    counted = COUNTED.match(text[match.end() :])
    return _number(match["number"]), counted["thing"] if counted else None


def _number(text: str) -> float:
    if text.lower() in WRITTEN:
        return WRITTEN[text.lower()]
    return float(text.replace(".", "").replace(",", "."))


def year_of(text: str, start: int, end: int, dates: Sequence[Moment]) -> int | str | None:
    """The year that belongs to what stands at `[start, end)`.

    The moment right behind it ("96 in 2012"); else the nearest before it; else the only one.
    """
    behind = [m for m in dates if m.start >= end and re.fullmatch(r"[ (,]*", text[end : m.start])]
    ahead = [m for m in dates if m.end <= start]
    if behind:
        return behind[0].year
    if ahead and not re.search(r"\b(?:van|tegen|was|waren) \S*$", text[ahead[-1].end : start]):
        return ahead[-1].year
    return dates[0].year if len(dates) == 1 and not re.search(r"\bvan $", text[:start]) else None


def _aimed(text: str, match: re.Match[str]) -> bool:
    before, after = text[: match.start()], text[match.end() :]
    return any((a.pattern and a.search(before)) or (b.pattern and b.search(after)) for a, b in AIMS)
