"""Who has to do it: the subject of the sentence, where that is a body or a group of people.

Pupils and parents are not made responsible by a goal about them.
"""

import re

# Bodies, whose names have capitals, and groups  # example
BODIES = [
    r"(?:Minister(?:ie)?|Staatssecretaris)(?:\s(?:van|voor)\s(?:[A-Z][\w,-]*|en)(?:\s(?:[A-Z][\w,-]*|en))*)?",
    r"OCW(?:/DUO)?|DUO|SZW|VWS|VNG|EZ|SLO|NRO|VSNU|AVS|VTOI|KVLO|NSA|AOb|CNV",
    r"(?:PO|VO|MBO)-?\s?[Rr]aad|raden|Vereniging Hogescholen|Onderwijsraad|Kennisnet",
    r"Rijk|Nationaal Regieorgaan Onderwijsonderzoek",
    r"[A-Z]\w+(?:\s[A-Z]\w+)+\s\([A-Z]{2,}\)",  # Nederlandse Schoolleiders Academie (NSA)
]
GROUPS = [
    r"kabinet|regering|overheid|(?:onderwijs)?inspectie(?: van het Onderwijs)?",
    r"(?:monitor)?commissie",
    r"(?:basis|reken|taal|vo-|po-|vmbo-|pilot)?scholen|school|(?:school)?bestu(?:ren|ur)|gemeenten?",
    r"schoolleiders?|leraren|leraar|leerkrachten|docenten|(?:school)?bestuurders|starters?",
    r"(?:intern )?toezichthouders|schoolteams|teams|basisteams|beroepsgroep|werkgevers",
    r"(?:lerarenopleid|instell)ingen|opleiders|pabo[’']s|vakbonden|bonden|sociale partners",
    r"cao-partijen|partijen|(?:po-|vo-|onderwijs)?sector(?:raden)?|samenwerkingsverbanden",
    r"\w+organisaties|consortium van onderzoekers|curriculumcommissie",
]
NAME = rf"(?:(?-i:{'|'.join(BODIES)})|(?i:{'|'.join(GROUPS)}))"
# Up to three words before a name: "alle (zeer) zwakke scholen", "de bestuurlijke partners".
BEFORE = (
    r"(?:(?:de|het|alle|álle|elke?|iedere?|meer|deze|dit|betrokken|startende|nieuwe|zwakke|goede|"
    r"excellent|presterende|\(?zeer\)?|cao|overige|interne?|de\sleden\svan)\s)*"
)
ONE = rf"{BEFORE}{NAME}(?![\w-])"
MORE = rf"(?P<who>{ONE}(?:(?:,\s(?:en\s)?|\sen\s){ONE})*)"
NO_ACTOR = r"(?!\s?(?:en|of)\s(?:leerlingen|ouders|kinderen|studenten))"
ADVERB = r"(?:ook|daarnaast|tevens|verder|dan|daartoe|daarom|namens de sector|waar mogelijk)"
VERB = r"(?:\w+(?:t|en)|zal|kan|is|wil|ga|komt)"

# Where the subject stands  # example
PLACES = [
    # "De VO-raad presenteert in 2031 ...", "Besturen en gemeenten openen in 2033 ..."
    re.compile(rf"^\W*(?:{ADVERB}\s)?(?i:{MORE}){NO_ACTOR}(?=\s[a-z(]|,)"),
    # "75% van de gemeenten opent", "In 2031 heeft 12% van de docenten"
    re.compile(rf"(?:^|^.{{0,30}}\sheeft\s)\W*\d+\s?%\svan\s(?i:{MORE}){NO_ACTOR}"),
    # "In 2031 openen alle gemeenten ...", "en begeleiden schoolleiders hun starters"
    re.compile(
        rf"^\W*(?:(?:en|ook|daarnaast|daarom|tevens|verder|hiervoor|daartoe|zo)\s|MOMENT,?\s)"
        rf"(?:\(.{{1,30}}\)\s)?{VERB}\s(?:{ADVERB}\s|MOMENT\s)*(?i:{MORE}){NO_ACTOR}",
        re.IGNORECASE,
    ),
    # "... zal Kennisnet een kaart ...", "... verkennen DUO en de VO-raad een koppeling"
    re.compile(
        rf"\b(?:zal|zullen|gaat|gaan|wil|starten|start|voert|voeren|maken|maakt|brengt|onderzoeken|"
        rf"informeert|stelt|bevorderen|koppelt|verkennen|bekijken|verkent|krijgt)"
        rf"\s(?:{ADVERB}\s|MOMENT\s)*(?i:{MORE}){NO_ACTOR}"
    ),
    # "De site is af: alle scholen vullen ..."
    re.compile(rf":\s(?i:{MORE}){NO_ACTOR}(?=\s\w+(?:t|en)\b)"),
]
# Who answers a report, and who does a thing together  # example
BY_WORD = {
    "kabinet": re.compile(r"\bkabinetsreactie\b"),  # "volgt de kabinetsreactie"
}
TOGETHER = re.compile(rf"\b(?i:{MORE})\s(?:gezamenlijk|samen)\b")
SELF = re.compile(r"\b[Ii]k\b(?! ook)|\b(?:heb|wil|zal|ga) ik\b")
ARTICLE = re.compile(
    r"^(?:de|het|alle|álle|elke?|iedere?|meer|deze|dit)\s+(?!minister)", re.IGNORECASE
)
# A passive sentence keeps the actor of the sentence before it in the same bullet.
PASSIVE = re.compile(
    r"\b(?:wordt|worden|vindt|vinden)\b|^(?:Het) (?:doel|streven)\b|^(?:Dit|Deze|Hiervoor|Daarin)\b"
)


def actor_of(text: str, whens: tuple[str, ...], publisher: str | None) -> str | None:
    """The actor of a sentence; `whens` are its moments, which may stand before the subject.

    "ik" is the publisher, None if that is not known.
    """
    for n, when in enumerate(whens):
        text = text.replace(when, "MOMENT", 1) if n < 3 else text
    if SELF.search(text):
        return publisher
    for place in PLACES:
        match = place.search(text)
        if match and not _receives(text, match):
            who = " ".join(match["who"].split()).strip(" ,")
            return ARTICLE.sub("", who)
    return next((name for name, word in BY_WORD.items() if word.search(text)), None)


def together(text: str) -> str | None:
    """Those who do something together: "tellen DUO en de VO-raad samen de aanmeldingen"."""
    match = TOGETHER.search(text)
    return ARTICLE.sub("", match["who"].strip()) if match else None


def _receives(text: str, match: re.Match[str]) -> bool:
    """Who only receives does nothing: "Alle excellente scholen ontvangen het predicaat"."""
    before, after = text[: match.start("who")], text[match.end("who") :]
    return bool(re.match(r"\s(?:ontvang|krijg|profite)", after)) or bool(
        re.search(r"\b(?:ontvang|krijg)\w* (?:MOMENT )?$", before)
    )
