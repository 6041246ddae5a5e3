"""Signs that a sentence tells what the school did."""

from ingest.cases.signs import AGAINST, table

SIGNS = table(
    (
        "ingezet",
        2,
        r"\b(?:ingezet|aangepakt|opgepakt|opgezet|gestart|ingericht|geïntroduceerd|ingevoerd"
        r"|geïmplementeerd|ontwikkeld|opgesteld|geschreven|ingehuurd|aangesteld|aangenomen"
        r"|aangewezen"
        r"|benoemd|samengesteld|georganiseerd|uitgebreid|vernieuwd|afgeschaft|verweven"
        r"|geïntegreerd)\b",
        "De school heeft coaches ingezet.",
    ),
    ("gekozen", 2, r"\bgekozen\b|\bkoos\b|\bkeuze voor\b", "Het team heeft voor lezen gekozen."),
    (
        "aangeschaft",
        2,
        r"\baangeschaft\b|\baanschaf\w*|\bgekocht\b|\bnieuwe (?:\w+ )?(?:\w*methode|middelen"
        r"|materialen)",
        "Er is een nieuwe rekenmethode.",
    ),
    (
        "scholing",
        2,
        r"\b(?:volgden?|gevolgd|opgeleid|geschoold|getraind|scholing(?:en)?|cursus\w*"
        r"|training(?:en)?"
        r"|studiedag\w*|coaching\w*|professionalisering\w*|\w+studie)\b",
        "Het team volgde een cursus.",
    ),
    (
        "werkwijze",
        2,
        r"\b(?:leerteams?|werkgroep\w*|expertiseteams?|onderwijsteams?|leergemeenschap|plg|edi"
        r"|theory of action|instructional rounds|methodiek\w*|didactische driehoek|coach(?:es)?)\b",
        "Elke werkgroep werkt als leerteam.",
    ),
    (
        "doet",
        1,
        r"\b(?:bereiden|bereidt|maakt|maken|krijgen|krijgt|werkt|werken|oefen\w*|leest|lezen"
        r"|filmen|kijkt)\b",
        "Leraren bereiden lessen voor.",
    ),
    (
        "de school",
        1,
        r"\b(?:de school|deze school|het team|het schoolteam|leerkrachten|leraren|docenten)\b",
        "De school leest.",
    ),
    *AGAINST,
)
