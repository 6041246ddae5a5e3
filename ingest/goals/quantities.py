"""Quantities in a sentence: shares, counts, spans of time, rates and whole groups."""

import re
from dataclasses import dataclass
from typing import Literal

from ingest.goals.numbers import FIGURE, NUMBERS, PERCENT, TO, WORDS, plain

Kind = Literal["share", "count", "bare", "span", "rate", "group"]

# Words between a number and the noun that it counts: "(zeer) zwakke", "gratis", "andere".
ADJECTIVE = (
    r"(?:\(?zeer\)?|gratis|extra|ruim|[a-zé-]+[^aeiou\W]e|nieuw|mbo|bol|po-?|vo-?|"
    r"[a-z]+(?:ig|lijk|isch))"
)
NOT_NOUN = (
    r"(?!(?:zijn|waren|worden|werden|hebben|hadden|moeten|kunnen|mogen|gaan|komen|willen|"
    r"zullen|in|een|"
    r"en|van|tegen|dan|hen|geleden|meer|minder|halen|bleven|procent|keer|verlieten|januari|"
    r"juni|als|is|was|dus|"
    r"zoals|reeds|steeds|tussen|sinds|alles|dagen|tijdens|volgens|eens)\b)"
)
NOUN = rf"{NOT_NOUN}(?:[a-z][\w’'-]*(?:en|s|[’']s)|uur|plek|cao)\b"
COUNTED = rf"(?: {ADJECTIVE}){{0,3}} {NOUN}(?:\sper (?:jaar|week|maand|schooljaar))?"
TIME = r"(?:school|werk|les)?(?:dag(?:en)?|weken|week|maand(?:en)?|jaar|jaren)"
# A noun that is no time: "elke nieuwe lezer", not "elke maand".
ONE_OF = (
    r"(?:[a-zé-]+e\s|excellent\s){0,3}(?!jaar|maand|week|dag|keer|geval|kwartaal|zomer|half)"
    r"[a-z][\w’'-]{2,}"
)
ALL_OF = r"(?:[a-zé-]+e\s|excellent\s|\(zeer\)\s){0,3}(?!individuele)[\w’'-]+(?:en|s|[’']s)"
# (kind, pattern); of those that overlap the first counts  # example
FORMS: list[tuple[Kind, str]] = [
    (
        "rate",
        rf"(?:om de|eens (?:per|in de)|(?:{WORDS}|\d+)(?: of (?:{WORDS}|\d+))? keer (?:per|in de)) "
        rf"(?:(?:{WORDS}|\d+) )?(?:jaar|week|maand|schooljaar)\b",
    ),  # om de twee jaar
    (
        "rate",
        r"\bjaarlijks\b(?! (?:zelf|vaardig))|\b(?:elk|ieder) (?:jaar|voorjaar|najaar|kwartaal|"
        r"schooljaar|"
        r"half jaar)\b|\b(?:elke|iedere) (?:maand|week|zomer)\b",
    ),  # elk voorjaar
    (
        "share",
        rf"(?:tussen\s(?:de\s)?)?{FIGURE}(?:{PERCENT})?{TO}{PERCENT}",
    ),
    ("share", rf"\b(?:{WORDS}|{FIGURE}) (?:op|van) de (?:{WORDS}|{FIGURE})\b"),  # een op de vijf
    (
        "share",
        r"\b(?:(?:een|één|twee|drie|vier) (?:derde|vierde|vijfde|zesde|tiende|kwart)|driekwart|"
        r"de helft|(?:een )?(?:\w+e )?meerderheid)\b",
    ),  # een derde; een krappe meerderheid
    (
        "span",
        rf"\b(?:{WORDS}|{FIGURE}|anderhalf|een half)(?:\s(?:à|tot|of)\s(?:{WORDS}|"
        rf"\d+))? {TIME}\b(?! (?:extra|later))",
    ),
    (
        "count",
        rf"(?:per jaar )?(?:tussen\s(?:de\s)?)?{FIGURE}{TO}{COUNTED}",
    ),  # 6.000 plekken
    ("count", rf"\b(?!een\b)(?:{WORDS})\b{COUNTED}"),  # twintig instellingen
    (
        "count",
        r"(?<![\w.,])één (?!keer|van|naar|tot)(?:[a-z]{3,}(?:al|e|ig)\s)?[a-z-]{3,}",
    ),  # één landelijk register
    ("bare", rf"(?:tussen\s(?:de\s)?)?{FIGURE}{TO}(?! punten)"),
    ("bare", r"\bnul\b"),
    ("group", rf"\b(?:geen enkele?|elke?|iedere?|ieder)\s(?!individuele){ONE_OF}(?!\w)"),
    ("group", rf"(?<!\w)(?:alle|álle)\s{ALL_OF}(?!\w)"),
    ("group", r"\bgeen(?= (?:kind|leerling|school|leraar|student)) \w+"),
]
COMPILED = [(kind, re.compile(form, re.IGNORECASE)) for kind, form in FORMS]
# What makes a figure a name or a limit of something else  # example
NAMED = re.compile(
    r"(?:\b(?:groep(?:en)?|(?:mbo-)?niveaus?|klas|leerjaar|vraag|regel|tabel|artikel|paragraaf|"
    r"hoofdstuk|bijlage|spoor|fase|tranche|versie|deel|stap|lijn|pijler|punt|actie|nr\.|nummer|"
    r"de lijst|"
    r"motie|zaak|kamerstuk)(?: \d+(?: en| tot en met|,))?|€)\s?$",
    re.IGNORECASE,
)  # "groep 8", "niveau 3 en 4"
MONEY = re.compile(r"^\s?(?:euro|miljoen|miljard|mln|mld)\b")
AGE = re.compile(
    r"\b(?:tot|vanaf|onder de|boven de|van) $", re.IGNORECASE
)  # "jongeren tot 23 jaar"
UNIT = re.compile(rf"(?:{FIGURE}|{WORDS})\s+(?P<unit>[^\d%].*?)(?:\sper \w+)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A quantity and where it stands in its sentence."""

    start: int
    end: int
    text: str
    kind: Kind

    @property
    def unit(self) -> str | None:
        """What it counts: "%", "scholen", "maanden"; None for a bare figure or a rate."""
        if self.kind == "share":
            return "%" if "%" in self.text or "procent" in self.text else None
        if self.kind == "group":
            return re.sub(r"^(?:geen )?\w+\s", "", self.text)
        match = UNIT.search(self.text) if self.kind in ("count", "span") else None
        return match["unit"].strip() if match else None

    @property
    def value(self) -> float | None:
        """Its first number, in words or in figures; None if it has none."""
        text = plain(self.text)
        if match := re.search(r"\d+(?:\.\d{3})*(?:,\d+)?", text):
            return float(match[0].replace(".", "").replace(",", "."))
        word = next((w for w in re.findall(r"\w+", text.lower()) if w in NUMBERS), None)
        return NUMBERS[word] if word else (0.0 if text.lower() == "nul" else None)


def quantities(text: str, taken: list[tuple[int, int]]) -> list[Quantity]:
    """The quantities of a sentence in order; `taken` are the spans of its moments."""
    found: list[Quantity] = []
    for kind, form in COMPILED:
        for match in form.finditer(text):
            start, end = match.span()
            before, after = text[:start], text[end:]
            if any(start < b and a < end for a, b in taken):
                continue
            if any(start < one.end and one.start < end for one in found):
                continue
            if kind in ("count", "bare", "share") and (NAMED.search(before) or MONEY.match(after)):
                continue
            if kind == "count" and re.search(r" (?:euro|miljoen|miljard|mln|mld)", match[0]):
                continue
            if (
                kind == "span"
                and "jaar" in match[0]
                and AGE.search(before)
                and match[0][0].isdigit()
            ):
                continue
            if (
                kind == "bare"
                and re.match(r"(?:19|20)\d\d$|.*\d$", match[0])
                and (re.fullmatch(r"(?:19|20)\d{2,4}", match[0]) or re.match(r" jaar\b", after))
            ):
                continue
            found.append(Quantity(start=start, end=end, text=plain(match[0]), kind=kind))
    return sorted(found, key=lambda one: one.start)
