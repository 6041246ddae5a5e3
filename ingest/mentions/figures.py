"""The quantities in a sentence: what they count, when, and whether they were only aimed at."""

import re
from collections.abc import Sequence

from ingest.dates import MONTHS
from ingest.goals.years import Moment
from ingest.mentions.numbers import COUNT, NUMBER, SHARE, number_in
from ingest.nouns import Figure

PERCENT = r"%|procentpunten?\b|procent\b"
# (what a quantity looks like)  # example
FORMS = [
    # "een op de vijf", "zeven van de tien", "87 van de 100"
    rf"(?P<part>{COUNT}|\d+) (?:op|van) de (?P<whole>{COUNT}|\d+)\b(?! \w+ dagen)",
    # "de helft van de scholen"
    r"(?P<half>(?:de|een) helft)\b(?! van (?:het|de) (?:jaar|schooljaar))",
    # "13,6 procent"; of "20-25%" the lower end
    rf"(?<!\w)(?<!\d[.,/])(?P<percent>{SHARE})(?:\s?%?\s?[-–]\s?{SHARE})?\s?(?:{PERCENT})",
    # "57", "46.800", "20-25 scholen"; no year, date, grade, article or part of a name
    rf"(?<![\w.,/-])(?P<number>{NUMBER})(?:[-–]{NUMBER}(?= [a-z]))?"
    rf"(?![\w/%]|[.,]\d|-\w|\s?(?:{'|'.join(MONTHS)})\b|\s?(?:%|e\b|procent))",
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
# Words behind a number that are not what it counts: "van 96 naar 120", "de 40 die voor het eerst".
JOINING = (
    r"(?:voor|naar|tot|tegen|met|per|uit|aan|bij|door|over|onder|boven|binnen|van|dan|die|dat|deze|"
    r"was|waren|zijn|werd|werden|wordt|worden|had|hadden|heeft|hebben|kwam|kwamen|terwijl|maar|"
    r"toen|omdat|waar|waarvan|als|zoals|vorige?|meer|minder|niet|wel|nog|ook|weer)\b"
)
# The word that is counted: "57 zeer zwakke scholen", "5,8% van alle lesuren".
COUNTED = re.compile(
    rf"^(?: van)?(?: (?!{JOINING})(?:de|het|alle|onze|hun|zulke|nieuwe|zeer|\(zeer\)|\w+e))*"
    rf" (?P<thing>(?!{JOINING})[a-zé][\w’'-]+\w)"
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
    # "mikte op 300", "rekenden voor 2017 op de 4.000"
    (r"\b(?:mikten?|rekenden?|gericht|stuurden?|koersten?|ingezet)\b.{0,20} op (?:de )?\s?$", ""),
]
AIMS = [(re.compile(a, re.I), re.compile(b, re.I)) for a, b in AIMED]
# A difference, not where something stands: "110 minder", "met 1.300 overschreden".
CHANGE = re.compile(
    r"^[^.;,]{0,12}\b(?:(?:meer|minder|hoger|lager)(?! dan (?:een|twee|drie|vier|\d))|procentpunt|"
    r"overschreden|gestegen|gedaald|erbij|toegenomen|afgenomen)\b",
    re.IGNORECASE,
)
NOW = re.compile(r"\b(?:nu|thans|momenteel|inmiddels) $", re.IGNORECASE)
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
    if match["part"] and number_in(match["part"]) > (number_in(match["whole"]) or -1):
        return False
    bare = match["number"] is not None
    if bare and after.startswith(")") and "(" not in before[-30:]:
        return False
    if bare and (
        DATES.fullmatch(match["number"]) or (re.match(r"^[)\].:]", after) and len(match[0]) < 2)
    ):
        return False
    return not CHANGE.search(after)


def _value(text: str, match: re.Match[str]) -> tuple[float, str | None]:
    if match["half"]:
        return 50.0, "%"
    if match["part"]:
        part, whole = (number_in(match[name]) for name in ("part", "whole"))
        return round(100 * part / whole, 1), "%"
    if match["percent"]:
        return number_in(match["percent"]), "%"
    counted = COUNTED.match(text[match.end() :])
    return number_in(match["number"]), counted["thing"] if counted else None


def year_of(text: str, start: int, end: int, dates: Sequence[Moment]) -> int | str | None:
    """The year that belongs to what stands at `[start, end)`.

    The moment right behind it ("96 in 2012"); else the nearest before it; else the only one.
    None of what is so "nu": that is no later than its document.
    """
    if NOW.search(text[:start]):
        return None
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
