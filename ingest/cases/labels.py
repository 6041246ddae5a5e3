"""The labels of the lines of an information box, by what they are about."""

import re

from ingest.nouns import BoxField

# (field, pattern of the label, an example).
ROWS: list[tuple[BoxField, str, str]] = [
    ("sector", r"(?:onderwijs)?sector|onderwijstype|schoolsoort", "Sector"),
    (
        "urbanisation",
        r"(?:mate van )?(?:ver)?stedelijk(?:ing|heid)",
        "Verstedelijking",
    ),
    ("pupils", r"(?:aantal )?leerlingen|leerlingenaantal|leerlingaantal", "Aantal leerlingen"),
    ("disadvantage_score", r"(?:onderwijs)?achterstandsscore", "Achterstandsscore"),
    (
        "target_group",
        r"doelgroep(?: van (?:het )?(?:activiteiten)?plan)?",
        "Doelgroep van het plan",
    ),
    (
        "skills",
        r"(?:inzet van (?:de )?subsidie op|(?:geld|subsidie) per) basisvaardighe(?:id|den)"
        r"|basisvaardigheden",
        "Geld per basisvaardigheid",
    ),
    (
        "main_spending",
        r"grootste (?:financiële inzet|uitgaven|kostenposten)"
        r"|inzet van (?:de )?subsidie op activiteiten|geld voor activiteiten",
        "Grootste uitgaven",
    ),
    (
        "spent",
        r"besteding van (?:al )?(?:het subsidiegeld|de subsidie)|subsidie(?:geld)? besteed",
        "Subsidie besteed",
    ),
    (
        "plan_changed",
        r"wijziging van (?:het )?(?:activiteiten)?plan|(?:activiteiten)?plan gewijzigd",
        "Plan gewijzigd",
    ),
    (
        "satisfaction",
        r"(?:mate van )?tevreden(?:heid)?(?: (?:over|met))?(?: de)? uitvoering(?: \w*plan)?"
        r"|uitvoering(?: van (?:de )?activiteiten(?: en interventies)?)?",
        "Uitvoering van activiteiten en interventies",
    ),
    (
        "perceived_effects",
        r"ervaren effecten|opbrengst(?:en)?(?: en (?:\(?duurzame\)? )?borging)?",
        "Opbrengsten en (duurzame) borging",
    ),
    (
        "network_participation",
        r"(?:deelname (?:aan )?(?:een )?)?begeleid leernetwerk",
        "Deelname aan begeleid leernetwerk",
    ),
    (
        "external_parties",
        r"betrokkenheid externen?(?: partijen)?(?: bij)?(?: de)?(?: uitvoering)?(?: \w*plan)?",
        "Betrokkenheid externen bij uitvoering activiteitenplan",
    ),
    ("interviewed", r"gesproken met|geïnterviewd(?:en)?|gesprekspartners", "Gesproken met"),
]
FIELDS: list[BoxField] = [field for field, _, _ in ROWS]
_NAMED = "|".join(f"(?P<{field}>{pattern})" for field, pattern, _ in ROWS)
LABEL = re.compile(rf"(?<![\w-])(?:{_NAMED})\s*:\s*".replace(" ", r"\s+"), re.IGNORECASE)


def field_of(match: re.Match[str]) -> BoxField:
    """What a line is about, of a match of `LABEL`."""
    return next(field for field in FIELDS if match[field] is not None)
