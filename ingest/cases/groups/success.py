"""Groups of success factors."""

from ingest.cases.wordings.wording import table

SUCCESS = table(
    (
        "tijd en uren",
        r"\b\w*uren\b|\btijd\b|\bdag(?:en)? (?:per|in de)\b|\bvrij(?:ge)?(?:rooster|maak|maakt"
        r"|steld)"
        r"|\bvrijgemaakt|\bonder schooltijd|\bdagdelen|\bvervangen\b|\bextra hand\w*"
        r"|\bextra personeel",
        "De coördinator kreeg een dag per week.",
    ),
    (
        "schoolleiding",
        r"\b\w*directeur|\bschoolleid\w*|\brector|\bteamleid\w*|\bdirectie|\bconrector"
        r"|\blocatieleider|\bbestuur",
        "De directeur deed zelf mee.",
    ),
    (
        "trekkers",
        r"\b\w*coördinator\w*|\bspil\b|\baanjager\w*|\b\w*trekkers?\b|\bprojectleider|\bmotor\b"
        r"|\bbevlogen|\bvoorzitter",
        "De coördinator is de spil.",
    ),
    (
        "hecht team",
        r"\bsamen\w*|\bgezamenlijk\w*|\b(?:met|van|bij) elkaar|\bhechte?\b|\biedereen\b|\bhele team"
        r"|\bdraagvlak|\bgedragen\b|\bbetrok\w*|\bneuzen|\bsfeer\b|\bcultuur\b|\bkorte lijn\w*"
        r"|\bmeede\w+|\bmeedo\w+",
        "Het hele team deed mee.",
    ),
    (
        "vertrouwen en ruimte",
        r"\bvertrouw\w*|\bruimte\b|\bvrijheid|\bveilig\w*|\boordeel|\bzelf (?:bepalen|kiezen|laten)"
        r"|\bregie|\bautonom\w+|\bverantwoordelijkheid|\bgeduld|\bdurf\w*|\bserieus\b|\beigen \w+",
        "De secties kregen veel ruimte.",
    ),
    (
        "eigen deskundigheid",
        r"\bscholing\w*|\bopgeleid|\btraining\w*|\bgetraind|\bdeskundig\w*|\bexpertise|\bkennis\b"
        r"|\bcursus\w*|\bvoordeed|\bprofessionalis\w+|\bprofessionele\b|\bgeoefend|\boefen\w*",
        "Het team volgde dezelfde scholing.",
    ),
    (
        "hulp van buiten",
        r"\bextern\w*|\btrainer\w*|\badviseur\w*|\b\w*adviesbureau|\bbegeleider\w*|\bbibliothe\w*"
        r"|\bgemeente\b|\bvrijwilliger\w*|\bcoach\w*|\bspecialist\w*|\bonderwijscoördinator"
        r"|\bpabo\w*|\blogopedist\w*",
        "De adviseur dacht mee.",
    ),
    (
        "andere scholen",
        r"\b\w*netwerk\w*|\bandere scho\w+|\bvan een school\b|\bschoolbezoek\w*|\bin de keuken",
        "Het netwerk leverde ideeën op.",
    ),
    (
        "stap voor stap",
        r"\bstap voor stap|\bklein\w*|\bbego(?:n|nnen)\b|\bfocus|\bkeuze\w*|\bgekozen|\bkoos\b"
        r"|\btempo\b"
        r"|\bgeleidelijk|\been voor een|\béén \w+|\bpas toen|\bpas als|\bschrap\w*|\bliefhebbers",
        "Het begon met twee groepen.",
    ),
    (
        "vaste afspraken",
        r"\bvaste?\b|\bafspra\w+|\bafgesproken|\bstructuur|\bgestructureerd\w*|\bduidelijke?\b"
        r"|\bheldere?\b|\brooster\b|\belke (?:week|maand|dag)|\bwekelijks|\bverplicht\w*|\bdoelen"
        r"|\bverbeterplan|\bplan\b",
        "Er is een vast uur in het rooster.",
    ),
    (
        "ouders en omgeving",
        r"\bouders?\b|\bbuurt\w*|\bbuurman|\bwijk\w*|\bdorp\b|\bthuis\b|\bopa’s|\boma’s",
        "De buurt hielp mee.",
    ),
    (
        "materiaal en werkvorm",
        r"\bmateria\w+|\bboeken\b|\bmethode\w*|\bapparat\w+|\bleermiddel\w*|\bhulpmiddel\w*"
        r"|\bmodel\b"
        r"|\becht\w*\b|\bherhaling|\bwinkel\b|\bspel\w*|\blesmodel|\bkant-en-klaar",
        "Er was goed materiaal.",
    ),
    (
        "zicht op leerlingen",
        r"\bmonitor\w*|\bdata\w*|\bcijfers\b|\btoets\w*|\bin beeld|\banalys\w*|\bzicht op"
        r"|\bherken\w*",
        "Het team heeft de leerlingen goed in beeld.",
    ),
)
