"""What kind of answer a question asks for, by its wording.

1. Comparisons and developments show in the question as a whole.  2. Else the wording that
comes first leads: "Hoeveel scholen ... en waarom?" asks for a number.
"""

import re

from ingest.nouns import Form

YEAR = r"(?:19|20)\d\d"
COUNT = r"(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|two|three|four|five|six|\d\d?)"
SCHOOLS = (
    r"(?:[\w-]*(?:school|scholen|kleuterteam|schoolteam)|team|teams|bestuur|besturen|schools?)"
)
# What a list is made of.
ITEMS = (
    r"[\w-]*(?:voorwaarden|eisen|maatregelen|stappen|punten|factoren|doelen|doelstellingen|"
    r"afspraken|indicatoren|criteria|onderdelen|actielijnen|thema['’]s|taken|gevolgen|voordelen|"
    r"nadelen|knelpunten|partijen|elementen|aanbevelingen|verplichtingen|instrumenten)"
)
# Rules, not the life of a school: "Hoe worden scholen ...", "Welke scholen krijgen ..."
RULED = r"(?:mogen|mag|moet\w*|moest\w*|word\w*|werd\w*|is|zijn|was|waren)"
GRANTED = rf"(?:{RULED}|krijg\w+|kreeg|kregen|komen|vallen)"
# What one asks after rather than the meaning of: "Wat is het doel van ..."
RELATIONS = (
    r"(?:doel|reden|oorzaak|verschil|effect|gevolg|rol|norm|aantal|bedrag|aandeel|percentage|"
    r"deadline|stand|samenhang|relatie|bron|titel|datum)"
)

# (form, pattern)  # example. The first row that matches wins.
WHOLE: list[tuple[Form, str]] = [
    ("compare", r"\b(?:vergelijk|vergeleken (?:met|bij)|compare)\b"),  # Vergelijk po en vo
    ("compare", r"\b(?:verschil|verschillen|overeenkomst|overeenkomsten) (?:[\w-]+ ){0,4}?tussen"),
    ("compare", r"\b(?:difference|differences) (?:\w+ ){0,4}?between"),
    ("compare", r"\bverschil(?:t|len|de|den) (?:[\w-]+ ){1,6}?van\b"),  # Waarin verschilt a van b
    ("compare", r"\bwelke? van (?:de|beide|deze)\b"),  # Welke van de scholen deed het beter?
    # "Hoe dacht men hierover in 2011, en hoe in 2023?"
    ("compare", rf"\bin {YEAR}\b.{{0,60}}\ben hoe\b.{{0,80}}\b{YEAR}\b"),
    # "Is de belofte uit 2011 volgens het akkoord van 2014 gehaald?"
    ("compare", rf"\b(?:uit|van) (?P<year>{YEAR})\b.{{0,120}}\b(?:uit|van) (?!(?P=year)){YEAR}\b"),
    ("timeline", r"\bhoe (?:veranderde|verschoof|verliep|ontwikkelde)\w*"),  # Hoe verliep ...
    # "Hoe is de norm in de loop der tijd veranderd?"
    (
        "timeline",
        r"\bhoe (?:is|zijn|was|waren|heeft|hebben)\b.{0,120}"
        r"\b(?:veranderd|verlopen|ontwikkeld|verschoven|gegroeid|aangepast)\b",
    ),
    ("timeline", r"\bwat (?:veranderde|is er veranderd)\b"),  # Wat veranderde er aan de norm?
    ("timeline", r"\b(?:tijdlijn|door de jaren heen|in de loop (?:der|van de) (?:jaren|tijd))\b"),
    ("timeline", r"\b(?:geschiedenis|verloop|ontwikkeling) van\b.{0,80}\b(?:sinds|vanaf|tussen)\b"),
    ("timeline", r"\bop welke (?:momenten|data)\b"),  # Op welke momenten wordt gemeten?
    ("timeline", r"\bhow (?:did|has|have)\b.{0,120}\b(?:change|develop|evolve)d?\b"),
]
# (form, pattern)  # example. The match that comes first in the question wins.
LEADING: list[tuple[Form, str]] = [
    ("number", r"\bhoe{1,2}v(?:ee|e)l\b"),  # Hoeveel scholen; also typed as "hoevel"
    ("number", r"\bhoe (?:hoog|groot|vaak|lang|veel)\b|\bwat kost"),  # Hoe hoog is het bedrag?
    ("number", r"\bwelke? (?:[\w-]+ ){0,2}?[\w-]*(?:percentage|aandeel|deel|bedrag|aantal)\b"),
    ("number", r"\bwelke? (?:[\w-]+ ){0,2}?[\w-]*(?:waarde|score|budget|streefgetal)\b"),
    ("number", r"^(?:aantal|percentage|bedrag)\b"),  # aantal zwakke scholen
    ("number", r"\bhow (?:many|much|often|high)\b"),  # How many schools ...
    ("list", r"\bnoem (?!een\b)|\bsom op\b|\b(?:overzicht|lijst|opsomming) van\b"),  # Noem de ...
    ("list", rf"\b(?:welke?|which|what) (?:[\w-]+ )?{COUNT}\b"),  # Uit welke vier delen bestaat ...
    ("list", rf"\b{COUNT} {ITEMS}\W*$"),  # Wat hielp daarbij? Drie factoren.
    ("list", rf"\bwelke (?:[\w-]+ ){{0,2}}?{ITEMS}(?!\w)"),  # Aan welke eisen moet ...
    ("list", r"\bwat (?:zijn|waren) de (?:[\w-]+ ){0,2}?\w+(?:en|s)\b"),  # Wat zijn de voordelen?
    ("list", r"\bwaar (?:moet|moest|moeten|let|letten)\b.{0,80}\bop\b"),  # Waar moet je op letten?
    ("list", r"^(?:list|name) (?:the|all)\b"),  # List the conditions for ...
    ("definition", r"\bwat (?:betekent|betekende)\b|\b(?:definitie|betekenis) van\b"),
    ("definition", r"\bwat wordt (?:er )?(?:[\w-]+ ){0,4}?bedoeld met\b"),  # Wat wordt bedoeld met
    ("definition", r"\bwat (?:bedoelt|bedoelen|verstaat|verstaan|houdt)\b"),  # Wat verstaat men
    ("definition", r"\bwaar staat .{1,60} voor\b"),  # Waar staat NPO voor?
    # "Wat is formatief toetsen?", not "Wat is de norm?"
    ("definition", rf"^wat (?:is|zijn) (?!.*\b{RELATIONS}\b)(?:[\w’'-]+ ){{0,3}}[\w’'-]+\W*$"),
    ("definition", r"^what (?:is|are) (?:[\w’'-]+ ){0,3}[\w’'-]+\W*$|^what does .{1,60} mean\b"),
    ("reason", r"\bwaarom\b|\bhoe komt het\b|\bom welke redenen?\b|^why\b"),  # Waarom ...
    # At the start of a clause; elsewhere it tells of a result: "een aanpak waardoor ..."
    ("reason", r"(?:^|[.?:;,]\s|\ben )waardoor\b"),
    ("reason", r"\bwat (?:is|was|zijn|waren) de (?:redenen|reden|oorzaak|oorzaken)\b"),
    ("practice", r"\bvoorbeeld(?:en)?\b|\bexamples? of (?:a )?schools?\b"),  # voorbeeld taalbeleid
    ("practice", r"\bpraktijkvoorbeelden\b|\bpraktijkvoorbeeld\b(?! \d)"),  # one with a number is
    # a place in a document: "praktijkvoorbeeld 4"
    ("practice", rf"\bwelke (?:[\w-]+ ){{0,2}}?{SCHOOLS}\b(?! {GRANTED}\b)"),  # Welke school werkt
    # "Hoe betrekken scholen ouders bij lezen?", "Hoe kreeg een basisschool het team mee?"
    (
        "practice",
        rf"\bhoe (?!{RULED}\b)\w+ (?:een |de |andere |sommige |ze op )?(?:[\w-]+ )?{SCHOOLS}\b",
    ),
    ("practice", r"\bde (?:bezochte|beschreven|onderzochte) [\w-]*(?:school|scholen)\b"),
    # "Wat kocht een kleine dorpsschool?"
    ("practice", r"\been (?:[\w-]+ ){1,3}[\w-]*school\b"),
    ("practice", r"^[\w-]*(?:school|scholen) met\b"),  # basisschool met een eigen tuin
]
ASKING = re.compile(
    r"(?i)[?]|\b(?:wie|wat|waar\w*|welke?|wanneer|hoe\w*|is|zijn|was|waren|wordt|worden|werd|werden|"
    r"heeft|hebben|had|hadden|kan|kunnen|kon|moet|moeten|moest|moesten|mag|mogen|krijgt|krijgen|"
    r"kreeg|kregen|who|what|where|which|when|how|why|are|were|does|do|did|has|have)\b"
)
KEYWORDS = 10  # words at most


def _compiled(rows: list[tuple[Form, str]]) -> list[tuple[Form, re.Pattern[str]]]:
    return [(form, re.compile(pattern, re.IGNORECASE)) for form, pattern in rows]


WHOLE_ROWS = _compiled(WHOLE)
LEADING_ROWS = _compiled(LEADING)


def form_of(text: str) -> Form | None:
    """The kind of answer that is asked for; None if the wording does not tell."""
    for form, pattern in WHOLE_ROWS:
        if pattern.search(text):
            return form
    found = [(m.start(), form) for form, p in LEADING_ROWS if (m := p.search(text))]
    return min(found, key=lambda pair: pair[0])[1] if found else None


def is_keywords(text: str) -> bool:
    """Whether the text is a few words as typed into a search box, not a sentence."""
    return len(text.split()) <= KEYWORDS and ASKING.search(text) is None
