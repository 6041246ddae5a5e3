"""The words by which a follow-up question is known, and those that say nothing by themselves."""

import re

from index.dutch.english_questions import SURE
from index.dutch.spelling import STOP_WORDS

PREPOSITIONS = frozenset(
    """aan bij binnen door in met na naar onder op over per rond sinds tijdens tot tussen uit van
    vanaf volgens voor about at by for from of since to with within""".split()
)
ARTICLES = frozenset("de het een the a an".split())
# What holds content words together; kept between them, not around them.
GLUE = PREPOSITIONS | ARTICLES | frozenset("and or die en niet not geen of te om".split())

# Verbs that need something else to be about. A question with no more is no question by itself.
LIGHT = frozenset(
    """bedoelt bedoeld begin begint begon begonnen bereikt betaalt betaalde betaald betalen betekent
    betekende betreft betrof beslist besliste besloot besloten besluit blijft bleef bleek blijkt
    deed deden doet gedaan duurt duurde duren gaan gaat geeft gaf geldt gelden gold golden gebeurde
    gebeurt gebeurd gehaald gegaan gekomen gekost gelukt geregeld gestart gestopt gevonden gezegd
    geworden ging gingen haalde halen helpt heet heette heten hielp hielpen kom komen komt kost
    kostte kostten kreeg kregen krijgen krijgt kwam kwamen liep liepen leverde leverden levert
    loopt lopen lukt lukte lukten maakt maakte maken mag mocht mochten mogen noemt opgeleverd regelt
    staan staat start startte stond stonden stopt stopte stopten stoppen veranderde verandert
    veranderd verliep verlopen verloopt vindt vinden vond vonden werkt werkte wilde wilden zegt
    zeggen zei zit zitten zat zaten afgelopen ingevoerd afgeschaft begin eindigde eindigt eindigen
    bepaalt bepaalde bepaald besteed besteedt scheelt scheelde cost costs mean happen happened part
    paid took pay pays start started stop stopped take work worked works""".split()
)
# Asked for of something that was named before; the third class of things that replace each other.
RELATIONS = (
    r"doel(?:en)?|reden(?:en)?|oorza(?:ak|ken)|verschil(?:len)?|effect(?:en)?|gevolg(?:en)?|"
    r"streven|streefdoel|ambities?|resulta(?:at|ten)|uitkomst(?:en)?|opbrengst(?:en)?|kosten|voordelen|nadelen|voorwaarden|"
    r"bedrag|percentage|aantal|jaar|datum|deadline|bron(?:nen)?|knelpunten|voorbeeld(?:en)?|goal|reason|results?|costs|amount|year|number|purpose"
)
RELATION = re.compile(rf"(?i)(?<![\w-])(?:{RELATIONS})(?![\w-])")

# Words that add nothing to what a question is about.
IDLE = frozenset(
    """alsjeblieft allemaal andere anders concreet daarna daarvoor destijds echt eigenlijk ermee
    ervan ervoor erover even geleden geef graag gisteren hoelang hoezo keer kort laatste later leg
    lang lange langer veel vaak hoog groot leverde maximaal minimaal minstens meest meeste minste
    misschien momenteel noem nodig nou nummer ongeveer ooit overigens precies samen som sowieso
    tegenwoordig trouwens verder vertel vooral vroeger weer weten welnu zeg zo zoal eerst op
    toelichten uitleggen uitleg toelichting mis goed fout mee vandaan belangrijkste grootste
    exactly long many much now then please waarvoor waaraan waaruit waarover waarnaar waartoe
    waaronder waarvandaan juist rest evenveel euro geven""".split()
)
POINTING = frozenset(
    """dat die dit deze er het ze zij hen hun hij hem beide beiden daar hier toen dezelfde diezelfde
    sindsdien that this these those it they them there were""".split()
)
EMPTY = (STOP_WORDS | SURE | LIGHT | IDLE | POINTING | PREPOSITIONS | ARTICLES) - {"very", "few"}

# How a follow-up begins -> example.
LEADS = re.compile(
    r"(?i)^(?:(?:ok[eé]?|ja|nee|goed|prima|dank (?:je|u)|bedankt|thanks|yes|no)\b[ ,.!]*)*"
    r"(?P<lead>(?:"
    # Hoe zit dat met rekenen? En hoe is het in het vo?
    r"(?:(?:en|maar) )?hoe (?:zit|zat|is|was|staat) (?:het|dat)(?: dan)?(?: met)?"
    r"(?= (?:in|op|bij|voor|volgens|aan) | (?<=met )\w)"
    r"|(?:and |but )?(?:what|how) about|(?:(?:en|maar) )?wat (?:dacht je van|betreft)"
    r"|(?:en|maar|and|but)(?: (?:dan|ook|then|also)\b)?"  # en in het vo?
    r"|ook|also|of(?= (?:in|op|bij|voor)\b)"  # Ook in het vo?
    r")\b,? +)?"
)
TAIL = re.compile(  # rekenen dan?
    r"(?i)(?P<tail>(?:,? (?:dan|then|eigenlijk|trouwens|nou|ook|too|precies|alsjeblieft))*)"
    r"[\s?.!…]*$"
)

VERBS = (
    r"(?:heb|hebt|is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|"
    r"kon|konden|moet|moeten|moest|moesten|zal|zullen|zou|zouden|wil|willen|do|does|did|has|have|were|are|"
    rf"{'|'.join(sorted(LIGHT))})"
)
VERB = re.compile(rf"(?i)(?<![\w-]){VERBS}(?![\w-])")
# What a question begins with -> example.
ASKED = re.compile(
    r"(?i)^(?:(?:(?:in|op|bij|voor|van|met|uit|door|aan|sinds|tot|vanaf|om|per|over|naar|onder) )?"
    r"(?:welke?|wie|wat|wanneer|waar)\b"  # Sinds wanneer; door wie; in welk jaar
    r"|waar(?:om|door|mee|van|voor|in|op|aan|uit|bij|over|toe)\b"
    r"|hoe(?:veel|zo|lang)?\b(?: (?:hoog|groot|vaak|lang|veel|ver|duur))?"
    r"|(?:since )?(?:when|why|who|what|where|which)\b|how\b(?: (?:many|much|often|long|high))?"
    rf"|{VERBS}\b"  # Is dat gelukt?
    r"|noem|geef|leg|vertel|toon|kun|klopt|lukte|name|explain|can)\b"
)
# A question word that another one can replace: the rest of the sentence fits both.
ADVERB = (
    r"(?:waarom|wanneer|waardoor|sinds wanneer|vanaf wanneer|in welk jaar|hoe ?lang|hoe vaak|"
    r"hoe(?! (?:hoog|groot|veel|ver|duur|goed|snel|zwaar|belangrijk))|waar|why|when|where)"
)
SWAPPED = re.compile(rf"(?i)^{ADVERB} (?=[\w’'-]+ )")

# Words with which one asks on -> example.
MORE = re.compile(
    r"(?i)^(?:nog|meer|verder|anders|daarna|toen|daarvoor|more|(?:de )?(?:andere|rest|overige))\b"
)
# (pattern)  # example: where a short question points back at the one before.
BEFORE_DAT = r"(?<!\bhet )(?<!\bervan )(?<!\bzo )(?<!\bwaar )(?<!\bje )"
AFTER = (
    r"(?=\W*$| (?:aan|al|allemaal|bij|binnen|dan|deden|deed|doen|doet|door|echt|eens|eigenlijk|er|"
    r"in|met|na|naar|niet|nog|nu|om|ongeveer|ook|op|over|per|precies|samen|sinds|te|toen|uit|van|"
    r"vanaf|volgens|voor|vooral|wel|zo|ze|we|by|for|from|in|with|work|cost|take|mean|start|"
    r"(?:af|op|in|aan|door)?ge\w+|begonnen|bereikt|betaald|bedoeld|besloten|bepaald|veranderd|"
    r"verplicht|nodig|mogelijk|effectief|beter|goed|genoeg|duur|verlopen|wettelijk)(?=\W*$| ))"
)
HARD = [  # strong: hardly ever in a question that stands by itself
    re.compile(r"(?i)(?<![\w-])(?:(?:dat|dit)(?=\W*$)|sindsdien\b)"),  # Hoe weet je dat?
    re.compile(rf"(?i){BEFORE_DAT}(?<![\w-])(?:dat|dit|that|this){AFTER}"),  # Wanneer was dat?
    # Mag een school dat weigeren?
    re.compile(rf"(?i){BEFORE_DAT}(?<![\w-])(?:dat|dit)(?= (?:\w+en|doen|gaan|zien)\W*$)"),
    # Hoe pak je dat aan? Not "Hoe zorg je dat ..."
    re.compile(
        r"(?i)(?<!zorg )(?<!wist )(?<!weet )(?<!denk )(?<!vind )"
        r"\b(?:je|we|ik|men|u) (?:dat|die|dit)\b"
    ),
    re.compile(r"(?i)^(?:waarom|why) (?:niet|wel|not)\b"),  # Waarom niet de ouders?
    re.compile(  # Is dat doel gehaald? in dat jaar
        r"(?i)\b(?:is|zijn|was|waren|werd|wordt|heeft|in|uit|van|met|bij|voor|aan|op|"
        r"door|volgens|geldt|did) "
        r"(?:dat|dit|that|this) (?!(?:school|kalender)?jaar\b|kabinet\b|moment\b|land\b)\w+"
    ),
    re.compile(  # deze scholen
        r"(?i)\b(?:deze|these|those|diezelfde|dezelfde) (?!week|maand|tijd|eeuw|minister|stukken|"
        r"documenten|kabinets)\w+"
    ),
    re.compile(r"(?i)(?<![\w-])(?:deze|die|these|those)(?=\W*$)"),  # Hoe heten die?
    re.compile(  # van die scholen, zijn die gestopt; not "scholen die stopten"
        rf"(?i)(?:^|(?<![\w-])(?:{VERBS}|aan|bij|door|in|met|naar|op|over|uit|van|voor|volgens) )"
        r"die (?=\w)"
    ),
    re.compile(r"(?i)^(?:hoe|wat|waar|waarom|wanneer|wie) \w+ die\b"),  # Hoe lazen die leerlingen?
    re.compile(  # daarvan, hiervoor, ervan
        r"(?i)\b(?:(?:daar|hier)(?:van|voor|mee|bij|over|aan|op|in|naar|toe|uit|door|na|onder|tegen)|"
        r"er(?:van|voor|mee|over|bij|aan|in|uit))\b(?! dat\b| om\b)"
    ),
]
SOFT = [  # weak: also where a question stands by itself
    re.compile(rf"(?i)(?<![\w-])(?:het|it)(?! met\b){AFTER}(?!.*\b(?:dat|om|als|of|that)\b)"),
    # Waarom stopten ze? Not "Wat doen scholen als ze ..."
    re.compile(r"(?i)(?<![\w-])(?:ze|zij|hij|they)(?![\w-])"),
    re.compile(r"(?i)(?<![\w-])(?:daar|hier|toen|destijds|there|beiden?)(?![\w-])(?=\W*$| )"),
]
# Wat vonden hun ouders? Not "Wat doen scholen met hun geld?"
OWNER = re.compile(r"(?i)(?<![\w-])(?:hun|hen|hem|their|them)(?![\w-])")
# "Is het verplicht om ...": a word for what comes later
EXPLETIVE = re.compile(
    rf"(?i)^({VERBS}) het(?= (?:verplicht|nodig|mogelijk|toegestaan|verstandig|belangrijk|waar)\b)"
)
