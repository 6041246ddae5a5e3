"""What a goal says in figures: target, baseline, unit and comparison, in its own words.

1. Find the quantities.  2. Take out those that tell where it stood ("van 82", "nu 30%", "(2028:
36%)").  3. Of the others the one that its surroundings make most likely is the target.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ingest.goals.quantities import Kind, Quantity, quantities
from ingest.goals.stood import FROM_TO, Span, stood

AT_LEAST = (
    r"(?:minimaal|ten ?minste|minstens|hooguit|hoogstens|maximaal|ten hoogste|uiterlijk|"
    r"in maximaal|"
    r"binnen(?: de)?|na ten hoogste|(?:niet|geen) (?:meer|langer|hoger|minder|lager|"
    r"vaker)(?: thuis)? dan|"
    r"(?:niet )?(?:onder|boven) de|minder dan|langer (?:thuis )?dan|meer dan|hoger dan)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Values:
    """The figures of a goal; None is what it does not say."""

    target: str | None = None
    baseline: str | None = None
    baseline_year: int | str | None = None
    unit: str | None = None
    comparison: str | None = None
    at: Quantity | None = None  # the target, where it is a quantity of the sentence


# (what stands before a target, how much it tells)  # example
CUES: list[tuple[str, float]] = [
    (rf"\b{AT_LEAST} (?:de )?$", 4),  # "hooguit 21"
    (r"\b(?:naar|tot|op)(?: (?:een|het) \w+ van)?(?: (?:ongeveer|circa|score))? $", 4),
    (
        r"\b(?:is|wordt|zijn|bedraagt|geldt|worden|met) (?:ook |dan |er )?$",
        2,
    ),  # "het streven is 41%"
    # "een percentage van 92"
    (
        r"(?:percentage|aantal|score|gemiddelde|cijfer|tekort|niveau|aandeel|maximum|"
        r"minimum) van $",
        4,
    ),
    (r": $", 2),  # "wij vinden een cijfer zinvol: 95%"
    (r"\b(?:doel|grens|norm|streven|streefwaarde|doelstelling|ambitie|ijkpunt|lat)\b.{0,25}$", 2),
]
STRENGTH: dict[Kind, float] = {
    **{"share": 3.5, "count": 3, "bare": 2, "group": 2, "span": 0.6, "rate": 1.2},
}
BEFORE_CUES = [(re.compile(pattern, re.IGNORECASE), weight) for pattern, weight in CUES]
# A part of a group, or a limit that only defines one  # example
PART = re.compile(
    r"\b(?:beste|(?<!niet )meer dan|rond de|van de|van|€|\bdan|(?<!geen )langer dan) $"
)
DEFINED = re.compile(r"^ (?:best|zwakst|meest|slechtst|hoogst)")  # "de 20% best presterende"
CHANGE = re.compile(
    r"\b(?:verdubbel\w*|halve(?:er|ring|ren)\w*|gehalveerd|verdrievoudig\w*|teruggebracht|"
    r"gestegen|verlaagd|"
    r"met de helft|(?:mag|mogen|moet)\b.{0,50}?\b(?P<rest>niet verder (?:dalen|stijgen|"
    r"oplopen)))\b",
    re.IGNORECASE,
)
TELLS = re.compile(r"^(?:halve|verdubbel|gehalv|met de helft)", re.IGNORECASE)
UNIVERSAL = re.compile(r"^(?:alle|álle|elke?|ieder|geen)", re.IGNORECASE)
MEASURED = re.compile(
    r"(?:percentage|aantal|score|gemiddelde|cijfer|tekort|niveau|aandeel|maximum|minimum) van $"
)
ENDS_IN_LIMIT = re.compile(rf"(?P<of>\bvan )?\b{AT_LEAST} (?:de )?$", re.IGNORECASE)


def values_of(text: str, whens: Sequence[Span] = ()) -> Values:
    """The figures of a sentence without footnote marks; `whens` are the spans of its moments."""
    found = quantities(text, list(whens))
    before = stood(text, found, whens)
    base = Values(baseline=before.base.text if before.base else None, baseline_year=before.year)
    rest = before.left
    change = CHANGE.search(text)
    told = (change["rest"] or (change[0] if TELLS.match(change[0]) else None)) if change else None
    if not rest:
        return replace(base, target=told, comparison=change[0] if change else None)
    best = max(rest, key=lambda one: (_weight(text, one, whens), one.start))
    if _weight(text, best, whens) < 0:  # "de 20% best presterende lezers" only names a group
        return replace(base, target=told, comparison=change[0] if change else None)
    if told and best.kind in ("rate", "span", "group"):
        return replace(base, target=told, comparison=change[0] if change else None)
    target = best.text
    if best.kind == "rate":  # "clubs (nu 90) krijgen drie keer per jaar een brief"
        base = Values()
    return Values(
        target=target,
        baseline=base.baseline,
        baseline_year=base.baseline_year,
        unit=best.unit,
        comparison=_how(text, best) or (change[0] if change else None) or _universal(target),
        at=best,
    )


def _weight(text: str, one: Quantity, whens: Sequence[Span]) -> float:
    """How likely a quantity is the target of its sentence."""
    before, after = text[: one.start], text[one.end :]
    weight = STRENGTH[one.kind]
    weight += max((w for cue, w in BEFORE_CUES if cue.search(before)), default=0)
    near = [w for w in whens if abs(w[0] - one.end) < 8 or abs(one.start - w[1]) < 4]
    weight += 1.5 * bool(near)
    limit = ENDS_IN_LIMIT.search(before) or MEASURED.search(before)
    if one.kind != "group" and (
        (PART.search(before) and not limit)
        or (limit and limit.groupdict().get("of"))
        or DEFINED.match(after)
    ):
        weight -= 4
    if one.text.startswith("alle ") and before.endswith("met "):  # "een congres met alle clubs"
        weight -= 6
    if one.kind == "span" and before.endswith("met "):  # "met twee jaar verlengd"
        weight -= 4
    if one.kind == "count" and re.match(r"(?:één|een|1) ", one.text):
        weight -= 1.5
    return weight


def _how(text: str, one: Quantity) -> str | None:
    """The words that compare: "van 82 naar 64", "verhoogd naar 12", "minimaal"."""
    before = text[: one.start]
    if match := FROM_TO.search(before):
        return text[match.start() : one.end]
    if match := re.search(
        r"(?!ik|wij|we|het)\b\w+ (?:naar|tot)(?: het niveau van)?(?: score)? $", before
    ):
        return text[match.start() : one.end]
    match = re.search(rf"\b({AT_LEAST}) (?:de )?$", before, re.IGNORECASE)
    return match[1] if match else None


def _universal(target: str) -> str | None:
    return target.split()[0] if UNIVERSAL.match(target) else None
