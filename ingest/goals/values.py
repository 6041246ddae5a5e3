"""What a goal says in figures: target, baseline, unit and comparison, in its own words."""

import re
from dataclasses import dataclass

from ingest.dates import MONTHS, YEAR
from ingest.goals.years import BEFORE, NUMBERS

WORDS = "|".join(NUMBERS)
# Text recognition may read "10%" as "l0%"; a year is no quantity.
FIGURE = (
    r"(?:\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?|[lIO]\d+(?=\s?%)|\d+[lO](?=\s?%))"
    rf"(?!\d|\s?(?:{'|'.join(MONTHS)})\b)"  # "31 juli" counts nothing
)
PERCENT = r"\s?(?:%|procent\b|procentpunt\b)"
QUANTITY = (
    rf"(?:tussen\s(?:de\s)?)?{FIGURE}(?:{PERCENT})?(?:\s?(?:-|–|en)\s?{FIGURE}(?:{PERCENT})?)?"
)
IN_YEAR = rf"(?:\s\(?(?:{BEFORE})?(?P<base_year>{YEAR})\)?)?"
THINGS = (
    r"(?:scholen|basisscholen|schoolbesturen|besturen|leerlingen|leraren|docenten|schoolleiders|"
    r"pilots|plaatsen|plekken|lesuren|uren|regio[’']s|gemeenten|basisteams|studenten|kinderen|"
    r"opleidingsscholen|projecten|netwerken|instellingen|deelnemers|opleidingen|masters)"
)
AT_LEAST = r"minimaal|ten ?minste|minstens|hoogstens|maximaal|ten hoogste|ruim|bijna|ongeveer|circa"
GROUP = (
    r"(?:\(?zeer\)?\s)?(?:[a-zé-]+e\s|excellent\s){0,2}[\w’-]*"
    r"(?:scholen|school|leerlingen|leerling|leraren|leraar|kinderen|kind|besturen|schoolbestuur|"
    r"schoolleiders|schoolleider|lesuren|doelstellingen|gemeenten|peuters|instellingen|starter|"
    r"studenten|bestuurders)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Values:
    """The figures of a goal; None is what it does not say."""

    target: str | None = None
    baseline: str | None = None
    baseline_year: int | None = None
    unit: str | None = None
    comparison: str | None = None


# A target, most telling form first: (pattern, what its `target` is called)  # example.
# Groups: base, base_year, target, unit, how (the words of comparison).
TARGETS: list[str] = [
    # "van 82 naar 64 in 2031", "van 61,5 in 2028 naar score 66"
    rf"(?P<how>van (?P<base>{QUANTITY}){IN_YEAR} (?:naar|tot)(?: het niveau van)?(?: score)?"
    rf" (?P<target>{QUANTITY}))(?P<unit>)",
    # "verdubbeld naar 60%", "gegroeid naar het niveau van score 72", "teruggebracht tot 18"
    rf"(?P<how>\w+ (?:naar|tot)(?: het niveau van)?(?P<unit> score)? (?P<target>{QUANTITY}))"
    rf"(?! (?:jaar|en met|januari|augustus))",
    # "ten minste vier uren per week", "hoogstens 21 zwakke scholen"
    rf"(?P<how>{AT_LEAST}) (?P<target>(?:{FIGURE}|{WORDS})(?: (?:\(?zeer\)? )?(?:zwakke )?"
    rf"(?P<unit>{THINGS})(?: per (?:jaar|week))?))",
    # "75% van de gemeenten opent", "streven is 41% in 2031"
    rf"(?P<target>{FIGURE}{PERCENT})(?: van (?:de |alle )?(?P<unit>{GROUP}))?",
    # "450 scholen", "2000 po-scholen", "30 pilots"
    rf"(?<![\w.,-])(?<!\bvan )(?<!\bin )(?<!\bvanaf )(?<!\bdan )"
    rf"(?P<target>{FIGURE} (?:po-|vo-)?(?P<unit>{THINGS})(?: per jaar)?)",
    rf"(?P<target>per jaar {FIGURE} (?P<unit>{THINGS}))",  # "per jaar 250 scholen"
    # "eens per 4 jaar", "twee of drie keer per maand"
    rf"(?P<target>(?:eens|(?:{WORDS}|\d+)(?: of (?:{WORDS}|\d+))? keer) (?:per|in de) "
    rf"(?:(?:{WORDS}|\d+) )?(?:jaar|week|maand))(?P<unit>)",
    # "in maximaal drie jaar", "langer dan vijf weken", "binnen een schooljaar"
    rf"(?:binnen|(?P<how>in (?:maximaal|ten hoogste|hoogstens)|na ten hoogste|"
    rf"langer (?:thuis )?dan|"
    rf"meer dan)) (?P<target>(?:{WORDS}|\d+) (?P<unit>maanden|jaar|weken|schooljaar))\b",
    # "naar één cao"
    r"(?P<how>)naar (?P<target>(?:één|1) (?P<unit>[a-z-]+))",
    # "alle (zeer) zwakke scholen", "elke school", "geen kind", "álle leraren"
    rf"(?<!\w)(?P<target>(?:alle|álle|elke|iedere|ieder|elk)\s(?!individuele)(?P<unit>{GROUP}))(?!\w)",
    r"(?<!\w)(?P<target>(?:alle) (?P<unit>[\w-]+en))(?= (?:en|van|in|voor|worden|zijn|de|wordt))",
    r"\b(?P<target>jaarlijks)(?P<unit>)\b(?! (?:zelf|vaardig))",  # "jaarlijks een long list"
]
FORMS = [re.compile(form, re.IGNORECASE) for form in TARGETS]
# A baseline that stands by itself.
BASELINES = [
    re.compile(form, re.IGNORECASE)
    for form in (
        # "Nu opent 38% van de gemeenten", "slechts 12% van de docenten"
        rf"\b(?:nu|slechts|op dit moment|momenteel|thans|inmiddels|tot nu toe)\b"
        rf"(?:(?! naar )[^.;\d])"
        rf"{{0,60}}?(?P<base>(?:(?:{AT_LEAST})\s)?{FIGURE}(?:{PERCENT})?)"
        rf"(?!\s?(?:januari|februari|maart|april|mei|juni|juli|augustus|jaar)|\d)(?P<base_year>)",
        # "lag in 2028 tussen de 71 en 74"
        rf"\b(?:ligt|lag|was|waren|is|zijn) in (?P<base_year>{YEAR}) (?P<base>{QUANTITY})",
        # "(164 per mei 2028)", "ten opzichte van de 164 in mei 2028"
        rf"(?:\(|ten opzichte van (?:de )?)(?P<base>{FIGURE}(?:{PERCENT})?)"
        rf" (?:{BEFORE})(?P<base_year>{YEAR})",
        # "die later beginnen (164 scholen)"
        rf"\((?P<base>{FIGURE}) (?P<unit>{THINGS})\)(?P<base_year>)",
    )
]
CHANGE = re.compile(
    r"\b(?:verdubbel\w*|halver\w*|gehalveerd|verdrievoudig\w*|teruggebracht|gestegen|verlaagd)\b",
    re.IGNORECASE,
)
# Before a figure that tells which group is meant: "de 20% best presterende leerlingen".
PART = re.compile(r"(?:beste|minder dan|meer dan|rond de|€|\bdan|\bde) $")
# A figure or a year in a later sentence of a bullet: that sentence is the goal of the bullet.
TARGETS_TOLD = re.compile(rf"{FIGURE}{PERCENT}|\b{YEAR}\b")
UNIVERSAL = re.compile(r"^(?:alle|álle|elke?|ieder)", re.IGNORECASE)


def values_of(text: str) -> Values:
    """The figures of a sentence without footnote marks; the most telling form gives the target."""
    base = baseline_of(text)
    change = CHANGE.search(text)
    match = next((m for form in FORMS if (m := _target(form, text, base))), None)
    if match is None:
        target = change[0] if change else None
        return Values(
            target=target
            if target and re.match("halver|verdubbel|gehalv", target.lower())
            else None,
            baseline=base.baseline,
            baseline_year=base.baseline_year,
            comparison=change[0] if change else None,
        )
    groups = match.groupdict()
    target = plain(match["target"])
    own = groups.get("base")
    how = groups.get("how")
    return Values(
        target=target,
        baseline=plain(own) if own else base.baseline,
        baseline_year=_year(groups.get("base_year")) if own else base.baseline_year,
        unit="%"
        if "%" in target or "procent" in target
        else (groups["unit"] or "").strip() or None,
        comparison=how or (change[0] if change else None) or _universal(target),
    )


def _target(form: re.Pattern[str], text: str, base: Values) -> re.Match[str] | None:
    """The first match of a form whose figure is not the baseline's or a part of a definition."""
    for match in form.finditer(text):
        if (
            base.baseline
            and base.baseline in plain(match["target"])
            and not match["target"][0].isalpha()
        ):
            continue
        before = text[: match.start("target")]
        if match["target"][0].isdigit() and PART.search(before):
            continue
        return match
    return None


def baseline_of(text: str) -> Values:
    """The baseline that a sentence gives, apart from a change "van 82 naar 64"."""
    for form in BASELINES:
        if match := form.search(text):
            return Values(baseline=plain(match["base"]), baseline_year=_year(match["base_year"]))
    return Values()


def plain(quantity: str) -> str:
    """A quantity with what text recognition spoiled put right: "l0%" -> "10%"."""
    return re.sub(
        r"(?<!\w)[lIO]\d+(?=\s?%)|\d+[lO](?=\s?%)",
        lambda match: match[0].replace("l", "1").replace("I", "1").replace("O", "0"),
        " ".join(quantity.split()),
    )


def _year(text: str | None) -> int | None:
    return int(text) if text else None


def _universal(target: str) -> str | None:
    match = UNIVERSAL.match(target)
    return target.split()[0] if match else None
