"""Articles of law that a text names, under the abbreviation their law is known by.

Forms follow the Leidraad voor juridische auteurs and the Aanwijzingen voor de regelgeving:
"artikel 12, vierde lid, van de Wet op het primair onderwijs" and "art. 12 lid 4 WPO".
"""

import re
from collections.abc import Iterator

from ingest.nouns import Reference

# Law as written in full -> its abbreviation. A year is part of a name only where it is here.
LAWS = {
    "Wet op het primair onderwijs": "WPO",
    "Wet voortgezet onderwijs 2020": "WVO 2020",
    "Wet op het voortgezet onderwijs": "WVO",
    "Wet op de expertisecentra": "WEC",
    "Wet educatie en beroepsonderwijs": "WEB",
    "Wet op het hoger onderwijs en wetenschappelijk onderzoek": "WHW",
    "Wet op het onderwijstoezicht": "WOT",
    "Wet register onderwijsdeelnemers": "WRO",
    "Wet medezeggenschap op scholen": "WMS",
    "Wet overige OCW-subsidies": "WOOS",
    "Leerplichtwet 1969": "Lpw",
    "Kaderregeling subsidies OCW, SZW en VWS": "Kaderregeling",
    "Algemene wet bestuursrecht": "Awb",
    "Wet openbaarheid van bestuur": "Wob",
    "Wet open overheid": "Woo",
    "Algemene verordening gegevensbescherming": "AVG",
    "Wet bescherming persoonsgegevens": "Wbp",
    "Burgerlijk Wetboek": "BW",
    "Grondwet": "Gw",
    "Comptabiliteitswet 2016": "CW 2016",
    "Jeugdwet": "Jw",
    "Wet kinderopvang": "Wko",
    "Wet maatschappelijke ondersteuning 2015": "Wmo 2015",
    "Wet milieubeheer": "Wm",
    "Wet op de ondernemingsraden": "WOR",
}
ORDINALS = (
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde"
).split()


def _printed(names: list[str]) -> str:
    return "|".join(
        re.escape(name).replace("\\ ", r"\s+") for name in sorted(names, key=len, reverse=True)
    )


# Full names in any case ("grondwet"), abbreviations only as they are.
LAW = rf"(?P<law>(?i:{_printed(list(LAWS))})|{_printed(list(LAWS.values()))})(?!\w)"
NUMBER = r"\d+[a-z]{0,2}(?:[.:]\d+[a-z]{0,2})*"  # 12, 12a, 2.3, 1.1.1, 4:8
AND = r"(?:\s*,\s*|\s+(?:en|of|tot en met|t/m)\s+|\s*[-–]\s*)"
ORDINAL = rf"(?:{'|'.join(ORDINALS)})"
# "vierde lid", "eerste en tweede lid", "lid 4", "aanhef en onder b", "onderdelen a en c"
PART = (
    rf"(?:{ORDINAL}(?:{AND}{ORDINAL})*\s+(?:lid|leden)|(?:lid|leden)\s+\d+(?:{AND}\d+)*"
    rf"|aanhef(?:\s+en)?|(?:onder(?:deel|delen)?|sub)\s+[a-z]\b(?:{AND}[a-z]\b)*)"
)
PARTS = rf"(?P<parts>(?:(?:\s*,\s*|\s+){PART})*)"
NUMBERS = rf"(?P<numbers>{NUMBER}(?:{AND}{NUMBER})*)"
ARTICLE = r"\b(?:[Aa]rtikel(?:en)?|[Aa]rtt?\.)\s*"

FORMS = [
    re.compile(form)
    for form in (
        # "artikel 12, vierde lid, van de WPO", "art. 12 WPO", "artikelen 9 en 10 van de AVG",
        # "artikel 362 van Boek 2 van het Burgerlijk Wetboek"
        rf"{ARTICLE}{NUMBERS}{PARTS}(?:\s*,)?\s+(?:(?:van|uit|in)\s+)?(?:(?:de|het)\s+)?"
        rf"(?:Boek\s+(?P<book>\d+)\s+(?:van\s+het\s+)?)?{LAW}",
        # "WPO art. 12 lid 4", "de Awb, artikel 4:8"
        rf"(?<!\w){LAW}\s*,?\s+{ARTICLE}{NUMBERS}{PARTS}(?P<book>(?!))?",
    )
]


def articles(text: str) -> Iterator[Reference]:
    """Each article that the text names together with its law: 'WPO art. 12 lid 4'.

    A paragraph (lid) is part of the key where one is named. Of a list, the first article has
    the words before it in its span and the last one those behind it.
    """
    end = 0
    found = sorted((m for form in FORMS for m in form.finditer(text)), key=lambda m: m.start())
    for match in found:
        if match.start() >= end:
            end = match.end()
            yield from _articles(match)


def _articles(match: re.Match[str]) -> Iterator[Reference]:
    law = _abbreviation(match["law"])
    book = f"{match['book']}:" if match["book"] else ""
    numbers = list(re.finditer(NUMBER, match["numbers"]))
    lid = _paragraph(match["parts"]) if len(numbers) == 1 else ""
    offset = match.start("numbers")
    for number in numbers:
        yield Reference(
            kind="wet",
            key=f"{law} art. {book}{number[0]}{lid}",
            start=match.start() if number is numbers[0] else offset + number.start(),
            end=match.end() if number is numbers[-1] else offset + number.end(),
        )


def _abbreviation(law: str) -> str:
    name = " ".join(law.split())
    full = {known.lower(): short for known, short in LAWS.items()}
    return full.get(name.lower(), name)


def _paragraph(parts: str) -> str:
    """' lid 4' for ', vierde lid,'; nothing where no or more than one paragraph is named."""
    lids = [str(ORDINALS.index(word) + 1) for word in re.findall(ORDINAL, parts)]
    lids += re.findall(r"\d+", parts)
    return f" lid {lids[0]}" if len(lids) == 1 else ""
