"""What a line of an information box is about, by the words of its label.

A label is short, and a word or two tell which field it names, whatever the rest of it is. The first
row that fits wins, so that "Wijziging activiteitenplan" is no line about the activities.
"""

import re

from ingest.cases.values import shares_of
from ingest.nouns import BoxField

LONGEST = 11  # words of a label: "Hoe tevreden is de school over de uitvoering van het plan"
# (field, pattern in a label, an example).
ROWS: list[tuple[BoxField, str, str]] = [
    (
        "plan_changed",
        r"\w*plan(?:nen)?\b.*(?:wijzig|aange?pas|verander|omgegooid|bijge?ste|anders)"
        r"|(?:wijziging|aanpassing|verandering|bijstelling)\w*\b.*plan",
        "Is het plan tussentijds gewijzigd",
    ),
    ("network_participation", r"netwerk", "Deelname aan begeleid leernetwerk"),
    (
        "interviewed",
        r"gesproken|gesprek|interview|geïnterviewd|respondent|aan het woord|\bspraken\b"
        r"|\bsprak\b|bronnen",
        "Gesproken met",
    ),
    (
        "external_parties",
        r"\bexterne?n? (?:partij|partner|uitvoer|hulp|begeleid|deskundig)|betrokkenheid extern",
        "Betrokkenheid externen bij uitvoering activiteitenplan",
    ),
    ("target_group", r"doelgroep", "Doelgroep van het plan"),
    ("disadvantage_score", r"achterstand", "Gemiddelde achterstandsscore"),
    ("skills", r"vaardighe", "Geld per basisvaardigheid"),
    (
        "main_spending",
        r"grootste|\bmeeste\b|voornaamste|belangrijkste|vooral|hoofdzakelijk|uitgaven\b|\w*posten\b"
        r"|bestedingen\b|activiteiten\b.*(?:geld|inzet)|(?:geld|inzet|subsidie|middelen)\b.*"
        r"(?:activiteiten|gebruikt|\bvoor|\bnaar\b)|\bwaar(?:aan|voor|naartoe)?\b.*"
        r"(?:geld|subsidie|middelen|budget)|verdeling",
        "Waaraan is het meeste geld besteed",
    ),
    (
        "spent",
        r"beste+d|besteding|opgemaakt|\bbleef\b|\bover$|overgebleven|overgehouden"
        r"|terug(?:betaald|gestort|gegeven)|restant|resterend|uitgegeven|onbenut|volledig",
        "Subsidie besteed",
    ),
    ("satisfaction", r"tevreden", "Tevreden over uitvoering"),
    (
        "perceived_effects",
        r"effect|opbrengst|resulta|uitkomst|\blever(?:t|de)\b|opgeleverd|vooruitgang",
        "Opbrengsten en (duurzame) borging",
    ),
    ("satisfaction", r"oordeel|uitvoering|waardering", "Oordeel over de uitvoering"),
    ("urbanisation", r"stedelijk|verstedelijking|\bligging|omgeving|\bstad\b", "Ligging"),
    (
        "sector",
        r"sector|^onderwijs\w*$|school(?:soort|type)|\b(?:soort|type|wat voor) (?:school"
        r"|onderwijs)",
        "Soort school",
    ),
    ("pupils", r"leerling(?!en met\b)|^kinderen$|\bkinderen$|omvang|grootte", "Aantal leerlingen"),
]
_FORMS = [(field, re.compile(form, re.IGNORECASE)) for field, form, _ in ROWS]


def field_of(label: str, value: str) -> BoxField | None:
    """What a line is about; None if the label tells nothing.

    What money went to is the skills where the value shares it out among them.
    """
    words = " ".join(label.split())
    if len(words.split()) > LONGEST:
        return None
    found = next((field for field, form in _FORMS if form.search(words)), None)
    money = found in (None, "main_spending", "spent")
    return "skills" if money and shares_of(value) else found
