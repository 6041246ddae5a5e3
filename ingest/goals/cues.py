"""Wordings that make a sentence a goal or a promise, dated or not: classes of verbs and nouns."""

import re

from ingest.goals.numbers import FIGURE, WORDS
from ingest.nouns import GoalKind

AIM = (
    r"(?:doel(?:en|stelling(?:en)?|waarde)?|streven|ambitie|streef(?:doel|waarde|cijfer|getal|"
    r"percentage)|"
    r"eindbeeld|mikpunt|ijkpunt|taakstelling|(?:boven|onder)grens|plafond|opgave|lat)"
)
RISE = (
    r"(?:halveren|verdubbelen|verminderen|verhogen|verlagen|vergroten|verkleinen|verbeteren|"
    r"terugdringen|terugbrengen|opvoeren|uitbreiden|opschroeven|afbouwen|wegwerken|beperken|"
    r"groeien|"
    r"duiken|komen|houden|hebben teruggebracht|doelen)"
)
RISEN = (
    r"(?:verdubbeld|gehalveerd|teruggebracht|teruggedrongen|gestegen|gedaald|geslonken|gezakt|"
    r"gegroeid|"
    r"verhoogd|verlaagd|opgevoerd|verminderd|vergroot|afgenomen|toegenomen)"
)
CHANGES = (
    r"(?:stijgt|stijgen|daalt|dalen|zakt|zakken|slinkt|slinken|groeit|groeien|klimt|klimmen|krimpt|"
    r"krimpen|halveert|halveren|verdubbelt|verdubbelen|gaat|gaan|neemt|nemen|brengen|dringen|komen)"
)
BOUND = (
    r"(?:hooguit|hoogstens|ten hoogste|ten ?minste|minstens|minimaal|maximaal|(?:niet|"
    r"geen) (?:meer|langer|"
    r"hoger|minder|lager) dan|(?:onder|boven) de)"
)
NUMBER = rf"(?:{FIGURE}|\b(?!een\b)(?:{WORDS})\b|een (?:kwart|derde|vijfde|op de))"
MODAL = r"(?:moet|moeten|mag|mogen|dient|dienen|hoort|horen|zal|zullen|wil|willen)"
WE = r"(?:ik|wij|we|het kabinet|partijen|besturen)"
# A goal or promise whether or not it is dated: (kind, wording)  # example
STRONG: list[tuple[GoalKind, str]] = [
    # "Het streven is dat 82 bibliotheken", "De nieuwe bovengrens bedraagt 90"
    (
        "doel",
        rf"\b{AIM}(?: (?:van|voor) .{{1,50}}?)? (?:is|bedraagt|wordt|luidt|luiden)\b"
        rf"(?! (?:om )?te (?:onderzoeken|voorkomen)| niet)",
    ),
    ("doel", rf"\b(?:is|wordt|geldt) (?:het|de|ons|onze|als|dus het|dus de)(?: \w+)? {AIM}\b"),
    # "Hier geldt een ander doel: 9 clubs", "3% als maximum"
    (
        "doel",
        rf"\bgeldt .{{0,30}}(?:{AIM}|maximum|minimum|norm)\b.*\d|\bals (?:maximum|minimum|"
        rf"ondergrens|bovengrens)\b"
        rf"|\b{AIM}\b.{{0,30}}: .{{0,20}}\d|\b{AIM} voor (?:19|20)\d\d\b",
    ),
    # "streef ik naar", "wij mikken op 40", "Partijen koersen op", "leggen wij de lat bij 4"
    (
        "doel",
        r"\b(?:streef|streeft|streven|mik|mikt|mikken|(?-i:koers|koerst|koersen)|beoog|beoogt|beogen|"
        r"zet in|zetten in"
        r")\b(?! geen| niet)|\b[Ww]ordt gestreefd naar\b|\bwerk(?:t|en)? (?:\w+ )?toe naar\b|"
        r"\bleg(?:gen|t)? "
        r".{0,12}\bde lat\b|\brekent? .{0,30}\bop (?:een )?\w+ van \d|\bwordt gerekend op\b",
    ),
    # "wil ik toe naar 60 plekken", "Dat aantal wil ik halveren"
    (
        "doel",
        rf"\b(?:wil(?:len)? {WE}|{WE} wil(?:len)?)\b.{{0,80}}\b(?:{RISE}\b|toe naar|onder de|"
        rf"boven de)",
    ),
    (
        "doel",
        rf"\bwil(?:len)?\b.{{0,60}}(?:{BOUND}) {NUMBER}.{{0,30}}\b(?:hebben|houden|komen|"
        rf"brengen)\b",
    ),
    # "wordt in 2031 verdubbeld", "moet naar 12 zijn gezakt", "mag niet verder dalen"
    (
        "doel",
        rf"\b(?:wordt|worden|{MODAL})\b.{{0,80}}\b{RISEN}\b|^(?=.*(?:\d|aantal|aandeel|percentage)).*"
        rf"\b{MODAL}\b.{{0,60}}\b(?:slinken|dalen|stijgen|groeien|zakken|klimmen|halveren|"
        rf"verdubbelen|afnemen|toenemen)\b",
    ),
    ("doel", rf"\b{AIM} (?:het|de|om|van)\b.{{0,60}}\b(?:verdubbelen|halveren|verhogen|verlagen)"),
    # "stijgt van 63 naar 72", "zakt onder de 300", "het tekort halveert"
    (
        "doel",
        rf"\b{CHANGES}\b.{{0,60}}\b(?:van .{{1,25}} )?(?:naar|tot|onder de|boven de) {NUMBER}|"
        rf"(?<!te )\b(?:halveert|"
        rf"verdubbelt)\b|\bdringen .{{0,60}}\bterug\b",
    ),
    # "dient het 40% te zijn", "niet 9 maar hooguit 12"
    (
        "doel",
        rf"\b(?:dient|hoort|moet)\b.{{0,30}}{FIGURE}.{{0,20}}\bte? ?zijn\b|\bop peil: {BOUND}|"
        rf"\bmaar {BOUND} {NUMBER}|\bblijft (?:niet|geen) (?:langer|meer) dan",
    ),
    # "Dit percentage moet omlaag naar 4", "Wij verplichten ons"
    (
        "doel",
        rf"\b(?:moet|moeten|dient|mag|mogen)\b.{{0,40}}\b(?:naar|tot|onder de|boven de) "
        rf"{NUMBER}(?! jaar)|\bverplicht(?:en)? (?:ons|zich)\b",
    ),
    # "Wij gaan terug naar een uitval van hooguit 2 procent"
    ("doel", rf"\b(?:naar|tot|op) een \w+ van (?:{BOUND} )?{NUMBER}"),
    # "houden vast aan 30", "laat ik staan", "handhaaf ik", "wordt niet getornd"
    (
        "doel",
        r"\b(?:houd|houden|houdt) .{0,12}\bvast aan\b.{0,30}\d|\bhandhaaf\b|\blaat ik staan\b|"
        r"\bblijft staan\b|"
        r"\bblijft gelden\b|\bniet getornd\b|\b(?:genoegen|tevreden) .{0,12}\bals\b|\bschuif ik\b",
    ),
    # "Het plan heeft tot doel dat scholen beter worden"; "zodat voorlezen de norm wordt"
    (
        "doel",
        r"\bheeft tot doel\b|\bde norm (?:wordt|moet zijn)\b|\bmoet de norm\b|\bIk stuur op\b",
    ),
    (
        "doel",
        r"\bde lat\b.{0,40}\bhoger\b|\b[Hh]et kabinet wil\b.{0,60}\bdoelen\b|"
        r"\bwil ik\b.{0,60}\bdoelen\b",
    ),
    # "zal ik een leesrooster verplichten", "worden verplicht om"
    (
        "afspraak",
        r"\b(?:worden|wordt) (?:\w+ )?verplicht (?:om|tot|gesteld)\b|"
        r"\bzijn\b.{0,20}\bverplicht om\b",
    ),
    ("afspraak", r"\bte verplichten\b|\baan te scherpen\b"),
    # "aangekondigd de leesproef te gaan verlengen", "toegezegd dat het leesuur wordt ingevoerd"
    (
        "afspraak",
        r"\b(?:aangekondigd|toegezegd|afgesproken|"
        r"garantie)\b.{0,140}\b(?:te (?:gaan )?(?:versterken|"
        r"stoppen|verlengen|komen|verhogen|verlagen)|wordt (?:verlengd|verhoogd|structureel)|"
        r"structureel wordt|invoeren|wordt ingevoerd|ontstaan)\b",
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
    # "Elke starter krijgt vier uur hulp"
    (
        "afspraak",
        rf"\b(?:[Ee]lke?|[Ii]edere?)\b.{{0,40}}\b(?:kan rekenen op|heeft recht op|krijgt) {NUMBER}",
    ),
    # "Als na twee jaar het doel niet is gehaald, is dat ..."
    (
        "afspraak",
        r"\bna (?:twee|drie|vier|\d) jaar\b.{0,80}\b(?:informeren|heroverwegen|evalueren)\b"
        r"|\bAls na (?:\w+) jaar\b",
    ),
]
CUES = [(kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in STRONG]
