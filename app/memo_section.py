"""The number of a section, told from its headings: "lijn 1.2", "paragraaf 3.4", "bijlage I".

The deepest heading with a number counts; one that is no number by itself takes along the one
above it: "A. Doelen" below "2. De basis" is "paragraaf 2, onderdeel A".
"""

import re
from collections.abc import Sequence

# What a heading calls its number.
WORDS = (
    "actielijn|agendapunt|ambitie|antwoord|artikel|bijlage|casus|deel|doel|doelstelling|hoofdstuk|"
    "lijn|maatregel|onderdeel|paragraaf|pijler|praktijkvoorbeeld|punt|spoor|stap|thema|vraag"
)
# How a heading shows its number. Above each stands an example.
FORMS = [
    # "Lijn 1. Talent", "Praktijkvoorbeeld 3: ...", "Vraag 9 en 10", "Bijlage II - Cijfers"
    rf"(?P<word>(?i:{WORDS}))\s(?P<number>\d{{1,3}}(?:\.\d{{1,3}})*(?: en \d{{1,3}})?|[IVX]+|[A-Z])"
    r"(?![\w-])",
    # "Bijlage: onderwerpen van de gesprekken"
    r"(?P<word>(?i:bijlage))(?P<number>)(?!\w)",
    # "1.2 Talentontwikkeling", "2.1.1. Aanvragen"
    r"(?P<number>\d{1,2}(?:\.\d{1,3})+)\.?(?=\s)",
    # "4. Actieprogramma", "4 Actieprogramma"; not "12 scholen", not "2014 in cijfers"
    r"(?P<number>\d{1,2})(?:\.\s|\s(?=[“\"‘'(]*[A-ZÀ-Þ]))",
    # "A. Heldere doelen"
    r"(?P<number>[A-Z])\.\s",
]
NUMBERED = [re.compile(form) for form in FORMS]

# Below "Lijn 1" stands "1.2": lijn 1.2. Other words keep to their own number.
PARTED = ("actielijn", "ambitie", "doel", "doelstelling", "lijn", "pijler", "spoor", "thema")
# Kind of document -> what its highest numbers are called; "hoofdstuk" for the others.
HIGHEST = {
    "besluit": "paragraaf",
    "besluitenlijst": "punt",
    "brief": "paragraaf",
    "kamerbrief": "paragraaf",
    "overeenkomst": "artikel",
    "toelichting": "punt",
}

Numbered = tuple[str, str]  # ("lijn", "1"); ("", "1.2") for a number without a word


def section_number(path: Sequence[str], kind: str) -> str | None:
    """The number of the section with this heading path in a document of this kind, if any."""
    found = [numbered for heading in path if (numbered := _numbered(heading))]
    return _reference(found, HIGHEST.get(kind, "hoofdstuk")) if found else None


def _numbered(heading: str) -> Numbered | None:
    for form in NUMBERED:
        if match := form.match(heading):
            return (match.groupdict().get("word") or "").lower(), match["number"]
    return None


def _reference(found: Sequence[Numbered], highest: str) -> str:
    *over, (word, number) = found
    if word:
        # A decision quotes "Artikel 10" of a law below "Bijlage 2": it is no article of its own.
        quoted = word == "artikel" and over and over[-1][0] == "bijlage"
        prefix = f"{_reference(over, highest)}, " if quoted else ""
        return f"{prefix}{word} {number}".rstrip()
    if "." in number:
        for line, above in over:
            if line in PARTED and number.startswith(f"{above}."):
                return f"{line} {number}"
        if all(line in ("", "hoofdstuk") for line, _ in over):
            return f"paragraaf {number}"
    called = "onderdeel" if number.isalpha() else "paragraaf" if over or "." in number else highest
    prefix = f"{_reference(over, highest)}, " if over else ""
    return f"{prefix}{called} {number}"
