"""Which sentences of running text state a goal or promise something, and which only look so."""

import re

from ingest.nouns import GoalKind

# What is said of the past or of others, or asked, or only possible  # example
NOT_A_GOAL = [
    r"\?\s*$|^Of ",  # "Wat moet in 2020 bereikt zijn?"
    r"€|\b(?:miljoen|miljard|mln|mld|euro)\b",  # budget: "In 2012 is €30 miljoen gereserveerd"
    r"\b[Ss]inds\b|\b[Ww]enselijk(?:er)? is\b",  # "Sinds 2009 werken ..."
    r"\bafgelopen (?:jaar|jaren|periode|half jaar)\b",
    r"\b(?:is|zijn|was|waren|werd|werden) .{0,80}(?:afgenomen|toegenomen|gedaald|opgericht|"
    r"aangenomen)\b",  # "is het aantal zwakke scholen sterk afgenomen"
    r"\b(?:Onderwijsraad|IBO|onderzoek|rapport|raad|commissie|motie)\b.{0,40}\b(?:adviseert|advi"
    r"seerde|bepleit|concludeert|constateert|stelt|roept op|geeft aan|schetst|oppert|blijkt)\b",
    r"\b(?:blijkt|bleek|blijken) (?:uit|dat|verder)\b|\bUit (?:\w+ )?onderzoek\b",
    r"\bin (?:dit|deze) (?:akkoord|actieplan|brief|hoofdstuk|plan)\b.*\b(?:ingegaan|reageer)",
    r"^Hierbij\b|\bd\.d\.\s|\bvindt u\b",  # what a letter brings or cites
    r"^Dit (?:akkoord|bestuursakkoord|actieplan|plan|IBO)\b",  # the document about itself
    r"\bzie (?:ook )?(?:bijlage|paragraaf|hoofdstuk|lijn)\b.{0,20}$",
    r"\b(?:zou|zouden) (?:kunnen|moeten|willen)\b|\bhad(?:den)? (?:moeten|kunnen)\b",
    # what is done: "heeft in mei 2028 dat besluit genomen", "is op 3 maart ontvangen"
    r"\b(?:heeft|hebben|is|zijn)\b(?!.*\b(?:zal|wil|zullen|streef)).{0,90}\b(?:besluit genomen|"
    r"ontvangen|aangenomen|vastgesteld|gestart|gepubliceerd|aangeboden|gemaakt over|voorgelegd)\b",
]
# A goal or promise whether or not it is dated: (kind, wording)  # example
STRONG: list[tuple[GoalKind, str]] = [
    # "Het streven is dat 82 bibliotheken ...", "De ambitie van de gemeenten is daarom"
    (
        "doel",
        r"\b(?:[Hh]et streven|[Dd]e (?:ambitie|doelstelling)|[Dd]oelstelling|[Hh]et streefdoel|"
        r"[Hh]et eindbeeld|[Hh]et doel|streefwaarde)(?: (?:van|voor) .{1,50}?)? is(?: (?:dan ook|"
        r"om|daarom|dat))?\b(?! (?:om )?te (?:onderzoeken|voorkomen))",
    ),
    ("doel", r"\b(?:is het streven|is de ambitie|is het doel|is de doelstelling|streven is)\b"),
    # "streef ik naar kleinere klassen", "wordt gestreefd naar meer leestijd"
    (
        "doel",
        r"\bstreef ik (?:er )?naar\b|\bIk streef\b|\bwe streven (?:er )?naar\b"
        r"|\bwordt gestreefd naar\b"
        r"|\b(?:streeft|streven) (?:het kabinet |wij |scholen )?(?:er )?naar\b",
    ),
    # "Voor lezen wil ik heldere doelen", "Dat aantal wil ik halveren"
    (
        "doel",
        r"\bwil(?:len)? (?:ik|wij|het kabinet)\b.{0,60}\b(?:doelen|halveren|verdubbelen|"
        r"verminderen|verhogen|vergroten|terugdringen)\b",
    ),
    ("doel", r"\b[Hh]et kabinet wil\b.{0,60}\bdoelen\b"),
    # "wordt in 2015 verdubbeld", "wordt gehalveerd"
    (
        "doel",
        r"\b(?:wordt|worden|moet|moeten)\b.{0,60}\b(?:verdubbeld|gehalveerd|teruggebracht|"
        r"gestegen|gedaald)\b",
    ),
    (
        "doel",
        r"\bdoelstelling (?:het|de|om|van)\b.{0,60}\b(?:verdubbelen|halveren|verhogen|verlagen)",
    ),
    # "Het plan heeft tot doel dat scholen beter worden"
    ("doel", r"\bheeft tot doel\b"),
    # "Ik stuur op lezen", "zodat voorlezen de norm wordt"
    ("doel", r"\bde norm (?:wordt|moet zijn)\b|\bmoet de norm\b|\bIk stuur op\b"),
    # "zal ik een leesrooster verplichten", "worden verplicht om"
    (
        "afspraak",
        r"\b(?:zal|ga|wil) ik\b.{0,160}\b(?:verplichten|verlengen|versterken|invoeren|"
        r"afschaffen|verplicht stellen|vaststellen|uitreiken)\b",
    ),
    ("afspraak", r"\b(?:worden|wordt) (?:\w+ )?verplicht (?:om|tot|gesteld)\b"),
    ("afspraak", r"\bte verplichten\b|\baan te scherpen\b"),
    # "aangekondigd de leesproef te gaan verlengen", "toegezegd dat het leesuur wordt ingevoerd"
    (
        "afspraak",
        r"\b(?:aangekondigd|toegezegd|afgesproken)\b.{0,140}\b(?:te (?:gaan )?(?:versterken|"
        r"stoppen|verlengen|komen|verhogen|verlagen)|wordt (?:verlengd|verhoogd|structureel)|"
        r"structureel wordt|invoeren|"
        r"wordt ingevoerd)",
    ),
    # "Er komt een toets", "komen er ook pilots"
    (
        "afspraak",
        r"\b[Ee]r kom(?:t|en) (?:een|één|meer|ook|\d+)\b|\bkomen er (?:ook )?(?:pilots|meer)\b",
    ),
    # "gaat de commissie langs bij alle scholen"
    (
        "afspraak",
        r"\b(?:gaat|gaan|zal|zullen)\b.{0,120}\b(?:elke school|alle scholen|alle leerlingen)\b",
    ),
    ("afspraak", r"\bzorgen er\b.{0,60}\bvoor,? dat\b.{0,20}\b(?:alle|elke|iedere)\b"),
    # "De bond herijkt de eisen", "De sector ontwikkelt een toets"
    ("afspraak", r"^De [\w-]+ (?:herijk(?:t|en)|ontwikkel(?:t|en))\b"),
    # "krijgen ouders drie keer per jaar een overzicht"
    ("afspraak", r"\bkeer per jaar\b"),
    # "Als na twee jaar het doel niet is gehaald, is dat ..."
    (
        "afspraak",
        r"\bna (?:twee|drie|vier|\d) jaar\b.{0,80}\b(?:informeren|heroverwegen|evalueren)\b"
        r"|\bAls na (?:\w+) jaar\b",
    ),
]
# What turns a date into a promise: the verb is in the present or future  # example
PROMISE = re.compile(
    r"\b(?:zal|zullen|wordt|worden|gaat|gaan|ga|komt|komen|kom|start|starten|moet|moeten|wil|willen|"
    r"volgt|volgen|verwacht|leidt|leiden|vindt|vinden|loopt|rapporteert|ontvangt|ontvangen|stelt|"
    r"stellen|informeer|informeert|informeren|presenteert|evalueert|heeft|hebben|is|zijn|treedt|"
    r"treden|krijgt|krijgen|geldt|werkt|werken|voert|voeren|leggen|maken|maakt|gebruiken|opleveren|"
    r"leveren|levert|stuur|sturen|bied|biedt|bespreek|reageert|begint|beginnen|voorzien|verlengd|"
    r"zet|verleng|te komen|kan|spreken)\b"
)
# Of the year of the document itself this tells what was done: "is in juni 2025 gesproken met".
PERFECT = re.compile(
    r"^(?!.*\b(?:gaan?|gaat|zal|zullen|wil|wordt|worden)\b).*"
    r"\b(?:is|zijn|heeft|hebben|ben|heb)\b(?! \w*\s?afgesproken).*"
    r"\b(?:ge|ver|be|aange|uitge|opge|voorge)\w+(?:d|t|en)\b"
)
EXCLUDED = [re.compile(pattern) for pattern in NOT_A_GOAL]
CUES = [(kind, re.compile(pattern)) for kind, pattern in STRONG]
# A dated sentence that names a state to be reached is a goal; else it promises an action.
RESULT = re.compile(
    r"^(?:In|Voor|Vanaf|Uiterlijk|Per|Met ingang)\b.{0,40}\b(?:voldoe|voldoen|heeft|hebben|zijn|"
    r"gebruiken|beheersen|werken|halen|haalt|rapporteert)\b|\bmoet(?:en)? .{0,60}\bzijn\b"
    r"|\bleggen alle\b|\bdat in\b|\d\s?%"
    r"|\b(?:gestegen|gedaald|verdubbeld|teruggebracht|gehalveerd)\b"
)


def excluded(text: str) -> bool:
    """Whether the sentence tells of the past, of others or of money, or asks."""
    return any(pattern.search(text) for pattern in EXCLUDED)


def strong(text: str) -> GoalKind | None:
    """The kind of goal that the wording alone makes it; None if it needs a date."""
    return next((kind for kind, pattern in CUES if pattern.search(text)), None)


def promised(text: str, *, this_year: bool = False, opens: bool = False) -> GoalKind | None:
    """The kind of goal that a sentence with a date ahead is; None if it promises nothing.

    `this_year`: its date is the year of the document itself, so that a perfect tells the past.
    `opens`: a later year opens it, and then any verb will do: "In 2020 leest 90% van ...".
    """
    if not (opens or PROMISE.search(text)) or (this_year and PERFECT.search(text)):
        return None
    return "doel" if RESULT.search(text) else "afspraak"
