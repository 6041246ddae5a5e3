"""Groups of what schools did."""

from ingest.cases.wordings.wording import table

APPROACH = table(
    (
        "scholing",
        r"\bscholing\w*|\bcursus\w*|\btraining\w*|\bstudie(?:dag|middag)\w*|\bopgeleid|\bgetraind"
        r"|\bgeschoold|\bprofessionalis\w+|\bworkshop\w*|\bmasterclass",
        "Het team volgde een cursus.",
    ),
    (
        "coaching en lesbezoek",
        r"\b\w*coach\w*|\blesbezoek\w*|\bin de les\b|\bin elkaars\b|\bobserv\w+|\bmeekijk\w*"
        r"|\bvoordoen|\bvoorbeeldles\w*|\bfilm\w*",
        "Een coach keek mee in de les.",
    ),
    (
        "teams en werkgroepen",
        r"\bleerteam\w*|\bwerkgroep\w*|\b\w*teams\b|\bdatateam|\bexpertiseteam\w*|\bplg\b"
        r"|\bleergemeenschap\w*|\bcoördinator(?:en)?\b",
        "Elke bouw heeft een werkgroep.",
    ),
    (
        "methode en materiaal",
        r"\bmethoden?\b|\bmethodes\b|\w*methode\b|\bmateria\w+|\bboeken\b|\baangeschaft|\bkocht\w*"
        r"|\bleermiddel\w*|\bsoftware|\btablets?\b|\blaptops?\b",
        "De school kocht een nieuwe methode.",
    ),
    (
        "instructie en lesmodel",
        r"\bedi\b|\bedi-|\binstructie\w*|\blesmodel|\bdidacti\w+|\btheory of action"
        r"|\binstructional rounds|\bco[-‐]teaching|\blesvoorbereiding|\blessen voor\b",
        "Alle lessen volgen één lesmodel.",
    ),
    (
        "extra les en begeleiding",
        r"\bextra (?:les\w*|uur|uren|handen|ondersteuning)|\bkleine (?:groep\w*|kring\w*)"
        r"|\bgroepjes"
        r"|\bmaatje\w*|\btutor\w*|\bklasje|\bspreekuur|\bassistent\w*|\bzomerschool|\bnaschools\w*",
        "Leerlingen krijgen les in groepjes.",
    ),
    (
        "leerlijn en plan",
        r"\bleerlijn\w*|\bvisie\w*|\b\w*plan\b|\bleerdoelen|\bcurriculum|\bhandboek|\bportfolio\w*",
        "Er kwam een leerlijn.",
    ),
    (
        "ouders en buurt",
        r"\bouders?\b|\bgezin\w*|\bwijk\w*|\bbuurt\w*|\bbibliothe\w*|\bgemeente\b"
        r"|\bvrijwilliger\w*",
        "Ouders lezen voor op school.",
    ),
    (
        "leernetwerk",
        r"\b\w*netwerk\w*|\bandere scholen",
        "De school deed mee aan een leernetwerk.",
    ),
    (
        "vaste momenten",
        r"\b(?:elke|iedere) (?:week|dag|ochtend|maand|\w+dag)\b|\bwekelijks|\bdagelijks"
        r"|\bper week\b"
        r"|\bkeer per\b|\brooster",
        "Elke ochtend is er een leeskwartier.",
    ),
)
