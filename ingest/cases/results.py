"""Signs that a sentence tells what came of it."""

from ingest.cases.signs import AGAINST, table

PUPILS = r"(?:leerling|kind(?:eren)?\b|kleuter|docent|lerar|leraar|leerkracht|collega|team|klas)"
MORE = (
    r"\b(?:meer|minder|beter|vaker|leuker|hoger|sterker|rustiger|bewuster|vaardiger|sneller|rijker"
    r"|professioneler|gerichter|effectiever|zelfverzekerder|zichtbaarder|makkelijker)\b"
)

SIGNS = table(
    (
        "niveau bereikt",
        2,
        r"\b(?:behal|haal|hale|bereik)\w*\b.{0,80}\b(?:niveau|doelen|\df\b|\ds\b)",
        "Alle leerlingen halen niveau 1F.",
    ),
    ("niveau bereikt", 1, r"\b[12][fs]\b|-niveau\b|\bniveau [12]", "Het gaat om niveau 1S."),
    (
        "aandeel",
        2,
        r"\b\d+(?:,\d+)?\s?(?:%|procent)(?! van (?:de subsidie|het (?:subsidie|budget|geld)))",
        "Het verzuim is nu 9 procent.",
    ),
    (
        "groei",
        2,
        r"\b(?:toegenomen|toename|gegroeid|gestegen|stijg(?:t|en|ende|ing)|verbeterd|vooruitgang"
        r"|vooruit(?:gegaan)?|vlucht|sprong(?:en)?|verhoogd|versterkt)\b"
        r"|(?<!persoonlijke\s)\bgroei\b(?! als doel)",
        "De resultaten stijgen licht.",
    ),
    (
        "daling",
        2,
        r"\b(?:afgenomen|gedaald|dal(?:en|ing)|daalt|verminderd|verdwenen"
        r"|achteruit(?:gegaan|gang)?)\b",
        "Het verzuim is gedaald.",
    ),
    (
        "blijft achter",
        2,
        r"\bachterblij\w+|\b(?:blij(?:f|ven)t?)\b.{0,40}\bachter\b|\bteleurstell\w+"
        r"|\bvalle?n? ?.{0,20}tegen\b",
        "De resultaten op rekenen blijven achter.",
    ),
    (
        "gevolg",
        2,
        r"\b(?:geleid tot|leidde(?:n)? .{0,40}tot|opgeleverd|leverde(?:n)? .{0,60}\bop\b"
        r"|voortgevloeid|voortgekomen|ontstaan|vruchten af\w*|(?:er )?voor gezorgd"
        r"|bijgedragen aan|heeft .{0,30}geleerd|zichtbaar effect)\b",
        "Dat heeft geleid tot betere lessen.",
    ),
    (
        "stappen gezet",
        2,
        r"\b(?:vordering\w*|stap(?:pen)? (?:vooruit |verder )?(?:gezet|gemaakt)|verder gekomen"
        r"|zichtbare?"
        r"|merkba\w+|wisselend\w*|ontwikkeling doorgemaakt|(?<!niet\s)op orde|profiteren)\b",
        "De school heeft stappen gezet.",
    ),
    (
        "gelukt",
        2,
        r"\b(?:gelukt|geïmplementeerd|ingevoerd|gerealiseerd|uitgerold|geborgd|doorgevoerd"
        r"|verweven|effectief toegepast)\b|\b(?:een|als) succes\b|\bsuccesvol\b",
        "Alle activiteiten zijn gelukt.",
    ),
    (
        "af",
        2,
        r"\b(?:plan|visie|handboek|leerlijn|portfolio|protocol)\b.{0,40}"
        r"\b(?:geschreven|opgesteld|gemaakt|ontwikkeld)\b",
        "Er is een plan geschreven.",
    ),
    (
        "besteed",
        2,
        r"\b(?:volledig|geheel|niet|deels|helemaal|nog) (?:\w+ )?besteed\b|\bverspil\w+"
        r"|\bgemorst\b",
        "Een deel is nog niet besteed.",
    ),
    (
        "anders denken",
        2,
        r"\b(?:opnieuw|anders|meer|kritischer) (?:gaan )?(?:nadenken|denken|kijken)\b"
        r"|\binzicht(?:en)? (?:gekomen|opgeleverd)|\bzich bewuster\b|\bbewuster van\b",
        "Het team is anders gaan kijken.",
    ),
    (
        "in dienst",
        2,
        r"\bvast (?:worden )?(?:aannemen|aangenomen)\b|\bvaste (?:baan|aanstelling)\b",
        "De collega wordt vast aangenomen.",
    ),
    ("verschil", 1, rf"{PUPILS}.{{0,120}}{MORE}|{MORE}.{{0,80}}{PUPILS}", "Kinderen lezen meer."),
    (
        "verschil",
        1,
        r"\bmeer (?:rust|plezier|leesplezier|zelfvertrouwen|motivatie|begrip|samen\w*)|"
        r"\bdurven\b|\bdurft\b|\bleuk(?:er)?\b",
        "Er is meer plezier tijdens gym.",
    ),
    (
        "gezien",
        1,
        r"\b(?:ziet|zien|zag(?:en)?|merk(?:t|en|te|ten)|ervaart|ervaren|terugkijk\w+|trots)\b"
        r"|\b(?:nu|inmiddels|intussen|dit jaar|afgelopen|sindsdien|steeds|geworden)\b",
        "De leraar ziet dat kinderen nu graag lezen.",
    ),
    (
        "er is nu",
        2,
        r"\ber (?:is|zijn|wordt|komt|kwam) (?:nu |inmiddels |veel )?(?:meer|minder|betere?)\b"
        r"|\b(?:wordt|worden|werd|werden|gaat|gaan|ging) (?:\w+ )?(?:beter|sneller"
        r"|professioneler)\b"
        r"|\bprofessioneler\b|\bpakt(?:e|en)? .{0,30}\buit\b|\buitpak\w+|\bopgelopen\b",
        "Er is meer samenwerking.",
    ),
    (
        "vaste plaats",
        2,
        r"\b(?:vaste|bewuste|eigen|beredeneerde|centrale\w*) (?:plaats|plek)\b"
        r"|\b(?:plaats|plek) (?:gekregen|gegeven)\b|\btot uiting\b",
        "Burgerschap heeft een vaste plaats.",
    ),
    ("tevreden", 1, r"\btevreden\w*|\bblij met\b", "De school is tevreden."),
    (
        "verworven",
        2,
        r"\b(?:verworvenhe\w+|winst|bewustwording|zijn gaan \w+|gaan samenwerken|gewoner geworden"
        r"|duidelijk geworden|tot stand (?:gebracht|gekomen)|anders leren|meer aandacht gekomen)\b"
        r"|\bverla(?:agt|agde|gen|agd)\b",
        "De teams zijn gaan samenwerken.",
    ),
    (
        "opbrengst",
        1,
        r"\b(?:resultaten|\w*resultaten|opbrengst(?:en)?|leerprestaties|prestaties|\w*toets(?:en)?"
        r"|effect(?:en)?|scores?)\b",
        "De opbrengsten volgen nog.",
    ),
    (
        "nog onbekend",
        1,
        r"\b(?:binnenkort|nog (?:niet|geen) (?:bekend|zicht))\b",
        "Nog niet bekend.",
    ),
    *AGAINST,
)
