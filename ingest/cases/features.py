"""What speaks for or against a sentence of a case, by name; `weights.py` says how much.

1. The wordings in it.  2. How its words begin, which puts most forms and compounds of a word
together ("vertrok", "vertrokken").  3. What the heading above it announces.  4. Whether it begins
a paragraph, or stands near the beginning or the end of the case.
"""

import re
from collections.abc import Sequence

from ingest.cases.running import Line
from ingest.cases.wordings import WORDINGS
from ingest.cases.wordings.wording import table

OPENING, CLOSING = 0.2, 0.15  # parts of a case in which a school is introduced, and looks ahead
HEADINGS = table(
    (
        "heading of results",
        r"result|opbrengst|uitkomst|effect|opgelever|zagen|zien we|verander|bereikt|levert|cijfers"
        r"|vooruitgang|groei|gebracht|merk|winst|oogst|bevinding|werkt het",
        "Wat het opleverde: resultaten",
    ),
    (
        "heading of success",
        r"hielp|help|succes|bevorder|werkte|werkt\b|waarom|waardoor|waaraan|geheim|sleutel|kracht"
        r"|ging.* goed|goed ging|mee(?:zat|wind|viel|werk|hielp)|wind mee|dankzij|voorwaard"
        r"|verklaring"
        r"|lukte|in de rug|droeg|bijdr|versnell|stimul|\bplus",
        "Wat hielp",
    ),
    (
        "heading of obstacles",
        r"lastig|belemmer|hinder|knel|obstakel|moeilijk|tegen|stroef|schuur|wrong|weerbarst|hobbel"
        r"|struikel|drempel|minder|mis ging|zorg|uitdaging|remm|vertraag|niet lukte|valkuil|schaduw"
        r"|leerpunt|dilemma|pijn",
        "Wat lastig was",
    ),
    (
        "heading of the approach",
        r"aanpak|interventie|activiteit|wat de school|gedaan|deden|deed\b|maatregel|werkwijze"
        r"|uitvoer|inzet|ingezet|gebeurd|in de klas|plannen",
        "De aanpak",
    ),
    (
        "heading of what follows",
        r"vervolg|na de subsidie|toekomst|borging|veranker|straks|verder\b|en nu|hoe nu|blijv"
        r"|blijft"
        r"|duurza|vooruit(?:blik|zicht)|subsidieperiode|daarna|\bslot|raden",
        "Hoe het verder gaat",
    ),
    (
        "heading of what was before",
        r"aanleiding|context|\bdoel|achtergrond|\bvraag|situatie|schets|vertrek|kennismak|\bstart"
        r"|begon",
        "Aanleiding",
    ),
)
WORD = re.compile(r"[a-zà-ÿ]+(?:[-’'][a-zà-ÿ]+)*")
BEGINNING = 6  # letters
POSITION = ("without heading", "begins a paragraph", "opening", "closing")
# All but those of words.
NAMES = (*(one.name for one in (*WORDINGS, *HEADINGS)), *POSITION)

Features = dict[str, float]  # what is not there is 0


def features(lines: Sequence[Line]) -> list[Features]:
    """The features of the sentences of a case, in order; `lines` holds no headings."""
    headings: dict[str, Features] = {}
    rows = []
    for at, line in enumerate(lines):
        if line.heading not in headings:
            headings[line.heading] = _of_heading(line.heading)
        lowered = line.text.lower()
        row = {f"word {word[:BEGINNING]}": 1.0 for word in WORD.findall(lowered)}
        row |= {one.name: 1.0 for one in WORDINGS if one.pattern.search(lowered)}
        row["begins a paragraph"] = float(at == 0 or lines[at - 1].block != line.block)
        place = at / len(lines)
        row["opening"] = max(0.0, 1 - place / OPENING)
        row["closing"] = max(0.0, 1 - (1 - place) / CLOSING)
        rows.append(row | headings[line.heading])
    return rows


def _of_heading(heading: str) -> Features:
    if not heading:
        return {"without heading": 1.0}
    lowered = heading.lower()
    return {one.name: 1.0 for one in HEADINGS if one.pattern.search(lowered)}
