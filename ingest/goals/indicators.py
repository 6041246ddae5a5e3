"""What a goal measures, where it has a number or names a measure.

1. A measure that is named: "Het aandeel vroege lezers is in 2031 ..." -> "aandeel vroege lezers".
2. Else what the sentence that gives its baseline measures: "Dat aantal daalt tot 90".
3. Else what its number counts: "90% van de scholen telt mee" -> "percentage scholen dat mee telt".
4. Else what rises or falls: "De lesuitval is beperkt tot 4%" -> "lesuitval".
"""

import re

from ingest.goals.grammar import clause_of
from ingest.goals.numbers import FIGURE
from ingest.goals.quantities import Quantity
from ingest.goals.standing import Standing
from ingest.goals.verbs import FORMS, PAST
from ingest.goals.years import MOMENT

MEASURE = re.compile(
    r"\b(?P<indicator>(?:gemiddelde? )?(?:"
    r"aantal|percentage|aandeel|prestatieniveau|\w*score|doelgroepbereik|cijfer|\w+percentage|"
    r"bereik|opbrengsten|deelname|kwaliteit|dekking|\w*tekort|\w+uitval|verschil|kloof|verzuim|"
    r"achterstand)\b"
    r"(?: [^.;:(]*)?)",
    re.IGNORECASE,
)
# Where the name of a measure ends: at a verb, a figure or a date.
END = re.compile(
    r"(?:\(|MOMENT|\b(?:is|zijn|wordt|worden|gaat|gaan|ligt|moet|moeten|mag|dient|hoort|"
    r"verdubbelt|daalt|stijgt|"
    r"zakt|klimt|groeit|halveert|slinkt|toeneemt|afneemt|nu|zal|mogen|met (?:een|de) (?:derde|"
    r"helft|kwart)|"
    r"blijft|bedraagt|beloopt|kwam|heeft|maakten|was|lag|"
    r"te|tot|streef|"
    r"met name|onder de|door\b|liep|ging|terug|inmiddels|opnieuw|weer|geslonken|gestegen|"
    r"gedaald|beperkt|op peil|"
    rf"kan|stelt|verbeteren|verbetert|in (?:19|20)\d\d|van \d|(?<!beste ){FIGURE})(?!\w)|,).*"
)
POINTS = re.compile(r"^(?:dit|deze|die|dat|dezelfde|een|ander|nieuw|meer)$", re.IGNORECASE)
TRAIL = re.compile(
    r"(?:[ ,](?:de|het|een|van|in|op|en|voor|dat|er|met|per|naar|bij|aan|weer|nog|wel|ook|dan|"
    r"naar voren|"
    r"gegeven|vanaf|vóór|hebben|behaald|verhoogd|verlaagd|verdubbeld|gehalveerd|teruggebracht))+$"
)
ONE_WORD = re.compile(r"^\w{3,}(?:tekort|uitval|score|percentage)$", re.IGNORECASE)
NOUNS = r"(?:groep \d|(?:(?:[\w-]+e|excellent|zeer|\(zeer\)|voortijdig|gratis) )*[\w’'/-]+)"
OF_GROUP = re.compile(
    rf"^\s?(?:van )?(?:(?:de|het|alle|onze|deze) )?(?P<group>{NOUNS})(?P<rest>[^.;:,(]*)"
)
BEFORE_GROUP = re.compile(rf"\bvan (?:de|het|alle) (?P<group>{NOUNS})$")
MORE = re.compile(
    r"^ (?:(?:in|met|zonder|voor|op|uit|van|die|per|geen|bij|tussen|onder|aan)\b[^.;:,(]*)"
)
VERBAL = re.compile(
    r"\s(?:hebben|heeft|wordt|worden|is|zijn|moet|mee|te|MOMENT|bezet|oplevert|ik|naar voren|"
    r"vanaf|loopt|bijkomen|of het)\b.*"
)
CHANGING = frozenset(
    "daalt dalen stijgt stijgen zakt zakken slinkt klimt groeit halveert verdubbelt gaat wordt is "
    "moet mag blijft".split()
)
WHOLE = re.compile(r"^(?:totaal|geheel|rooster|hen|die|deze|dat)$")  # "4% van het totaal": of what?
OF_TIME = re.compile(
    r"^(?: [a-zé]+)? ?(?:per week|in de week|[a-z]+onderwijs|begeleiding)[^.;:,(]{0,30}"
)
LONGEST = 14  # words of an indicator


def indicator_of(
    text: str,
    target: Quantity | None = None,
    base: Standing | None = None,
) -> str | None:
    """The measure of a goal; None if it names none and counts nothing.

    `target`: where its number stands in the text, None if it has none; `base`: the sentence that
    gives its baseline.
    """
    if named := _named(text):
        return named
    if target is None or target.kind in ("group", "span", "rate"):
        return None
    if base:
        text_of_base = base.place.text
        if told := _named(text_of_base) or _counted(text_of_base, base.quantity):
            return told
    return _counted(text, target) or _subject(text)


def _named(text: str) -> str | None:
    for match in MEASURE.finditer(text):
        before = text[: match.start()].split()
        if before and POINTS.match(before[-1].strip(",")):
            continue
        found = _cut(match["indicator"])
        if " " in found or ONE_WORD.match(found):
            return found
    return None


def _cut(words: str) -> str:
    relative = re.match(r"(?P<head>[^,]*?\b(?:dat|die)\b[^,]*),", words)
    body = relative["head"] if relative else END.sub("", words)
    return _short(body)


def _short(words: str) -> str:
    return TRAIL.sub("", " ".join(words.replace("MOMENT", " ").split()[:LONGEST])).strip(" ,.")


def _counted(text: str, one: Quantity) -> str | None:
    """The group that a number is a share of, or the things that it counts."""
    before, after = text[: one.start], text[one.end :]
    if one.kind == "share":
        follows = after.startswith(" van ") or (
            " op de " in one.text and re.match(r" [a-z]", after)
        )
        match = OF_GROUP.match(after) if follows else None
        if match is None:
            group = BEFORE_GROUP.search(before.rstrip())
            rest = re.sub(r"[,;:(.].*", "", VERBAL.sub("", after))
            return _short(f"percentage {group['group']} {rest}") if group else None
        if WHOLE.match(match["group"]):
            return _subject(text, CHANGING | {"maakten", "maakt"})
        if before.endswith("door "):  # "wordt door 58% van de scholen gehaald"
            return f"percentage {match['group']}"
        rest, verb = MOMENT.sub("", match["rest"]), ""
        first = rest.split()[0] if rest.split() else ""
        if first in FORMS or PAST.fullmatch(first):
            rest, verb = rest.replace(first, "", 1), first
        elif rest.strip() and not re.search(r"\b(?:dat|die|als)\b", before):
            words = reversed(before.split())
            verb = next((w for w in words if w.lower() in FORMS or PAST.fullmatch(w)), "")
        rest = _short(rest)
        joined = "" if rest.startswith("die ") else "dat "
        return _short(f"percentage {match['group']}" + (f" {joined}{rest} {verb}" if rest else ""))
    if one.kind == "count":
        thing = re.sub(r"^.*?\d[\d.,]*\s|^\w+\s", "", one.text)
        if re.match(r"(?:één|1) ", one.text) or re.match(r"(?:dag|punt)", thing):
            return None
        more = OF_TIME.match(after) if re.match(r"\w*(?:uur|uren)\b", thing) else MORE.match(after)
        return _short(f"aantal {thing}{VERBAL.sub('', more[0]) if more else ''}")
    return None


def _subject(text: str, verbs: frozenset[str] = CHANGING) -> str | None:
    """What rises or falls: "de lesuitval is beperkt tot 4%"."""
    clause = clause_of(text)
    first = clause.subject.split(" ")[0] if clause.subject else ""
    if clause.verb.lower() not in verbs or POINTS.match(first) or re.search(r"\d", clause.subject):
        return None
    words = re.sub(r"^(?:de|het|een)\s", "", clause.subject, flags=re.IGNORECASE)
    if re.match(
        r"^(?:streven|doel|ambitie|ijkpunt|\w*grens|taakstelling|doelstelling|er$|ik$|wij$|nieuwe)",
        words,
    ):
        return None
    return _short(words) or None
