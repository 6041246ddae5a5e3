"""What an agreement with a date promises: the thing that is to be there, or what happens to it."""

import re

ARTICLE = r"(?:een|één|de|het|deze|dit|haar|zijn|hun)"
STOP = (
    r"(?:van|voor|in|op|om|met|aan|bij|naar|tot|over|uit|door|dat|die|waarin|waarmee|per|eind|begin|"
    r"plaats|gericht|zal|wordt|is|zijn|gepresenteerd|gerealiseerd|vastgesteld|beschikbaar|gereed|"
    r"komen|uit|en|daarnaast|rond|te|wil|kan|MOMENT)\b"
)
WORD = rf"(?!{STOP})[\w’'-]+"
THING = rf"(?:{ARTICLE}\s)?(?P<thing>(?:\([\w-]+\)\s)?{WORD}(?:\s{WORD}){{0,3}}(?:\sen\s{WORD})?)"
# "implementatie- en investeringsplan": up to four words, of which a hyphen may join two
FEW = rf"{WORD}(?:(?:(?<=-)\sen)?\s{WORD}){{0,3}}"
VERBAL = (
    r"(?P<done>ge\w+[dt]|ver\w+[dt]|be\w+[dt]|opge\w+[dt]|inge\w+[dt]|uitge\w+[dt]|overge\w+[dt])"
)

# (pattern)  # example; groups: thing, done
PROMISES = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # "start in 2031 met vier gemeenten een leesproef"
        rf"\b(?P<does>starten|start)\b.*?\b(?:een|één)\s(?P<thing>{FEW})",
        # "zal een proef starten met leeskringen"
        rf"\b(?:zal|zullen|gaat|gaan)\b.{{0,30}}?\b(?:een|één)\s(?P<thing>{WORD}(?:\s{WORD}){{0,2}}?)"
        rf"\s(?P<done>starten|volgen|opstellen|ontwikkelen|organiseren)\b",
        # "maakt in 2031, met hulp van ouders, een leeskalender"
        rf"\b(?:stelt|stellen|voert|voeren|maakt|ontwikkelt)\b.*?\b(?:een|één)\s"
        rf"(?P<thing>{WORD}(?:\s{WORD}){{0,2}})",
        rf"\bvoer(?:t|en)\b.*?\b{ARTICLE}\s[‘“\"']?(?!PO-|VO-|MBO)(?P<thing>{WORD}(?:\s{WORD}){{0,2}})",
        # "wordt in 2031 een leeslijn gemaakt", "zijn in 2033 afspraken vernieuwd"
        rf"\b(?:wordt|worden|is|zijn|zal|zullen)\b.*?\b(?:een|één)\s(?P<thing>{WORD}(?:\s{WORD}){{0,2}})\s{VERBAL}\b",
        # "Het advies wordt eind 2015 gepresenteerd", "wordt verlengd"
        rf"\b(?:wordt|worden|zijn|is)\b.{{0,60}}?\b(?:(?P<thing>afspraken)\s)?{VERBAL}\b",
        # "te komen met kaarten en roosters", "kom tot een bruikbaar rooster"
        rf"\b(?:komen|komt|kom|leiden|leidt)\b.{{0,30}}?\b(?:met|tot)\s{THING}",
        rf"\b(?:met|tot) {THING} (?:te )?komen\b",  # "met een voorstel komen"
        # "In 2031 vindt een telling plaats", "en in 2033 een hertelling"
        rf"\bvind(?:t|en)\b.{{0,20}}?\b{ARTICLE}\s{THING}\s.*\bplaats\b",
        rf"^(?:en )?MOMENT {ARTICLE} {THING}\.?$",
        # "In het najaar volgt de kabinetsreactie", "verwacht het rapport"
        rf"\b(?:volgt|volgen|verwacht|start|starten|stelt|voert|maakt|hebben|heeft|komt|evalueert|"
        rf"voorstel|ontwikkelt|realiseert|wijzigt)\s(?:[\w,-]+\s){{0,9}}?{ARTICLE}\s(?!PO-|VO-|MBO|school|ministerie"
        rf"|onderwijsinspectie|sector)(?P<thing>{FEW})",
        rf"^(?P<thing>{ARTICLE} [\w -]{{3,60}}?) volg(?:t|en)\b",  # "het speciaal onderwijs volgt"
        # "In dit rapport, dat uw Kamer zal ontvangen"
        r"\b(?:dit|het|een)\s(?P<thing>(?:\w+\s)?(?:rapport|eindrapport|voorstel|plan))\b",
        # "een aantal opties", "de uitkomsten"
        r"\b(?P<thing>(?:een aantal |concrete )?(?:opties|uitkomsten|resultaten|voorstellen))\b",
        # "het nieuwe rooster overal invoeren", "in gesprek"
        r"\b(?P<thing>in gesprek|geregistreerd|toegerust|in werking|van kracht|informeren|"
        r"informeert|invoeren|beschikbaar|gereed)\b",
    )
]

# What is promised without a date  # example
UNDATED = [
    re.compile(pattern)
    for pattern in (
        # "OCW start een wetstraject"
        rf"\b(?P<does>starten|start)\s(?:[\w-]+\s){{0,5}}?een\s(?P<thing>{WORD}(?:\s{WORD}){{0,2}})",
        # "Er komt een leesloket voor"
        rf"\b[Ee]r komt een (?P<thing>{WORD}(?:\s{WORD}){{0,2}})",
        # "met het beschikbaar stellen van een leeskist"
        rf"\bbeschikbaar stellen van een (?P<thing>{WORD}(?:\s{WORD}){{0,2}})",
    )
]
# The rest of a sentence is about its product: "een serie pilots, waarin ... worden beproefd".
SUBORDINATE = re.compile(r",\s(?:waarin|waarmee|waardoor|die|dat|omdat|om)\b.*|,?\szodat\b.*")


def product_of(text: str, whens: tuple[str, ...]) -> str | None:
    """The product of a sentence, without its article; `whens` are its moments."""
    for when in whens:
        text = text.replace(when, "MOMENT", 1)
    text = SUBORDINATE.sub("", text)
    for promise in PROMISES if whens else UNDATED:
        if match := promise.search(text):
            groups = match.groupdict()
            parts = [groups.get("does"), groups.get("thing"), groups.get("done")]
            return " ".join(" ".join(part.split()) for part in parts if part).strip(" ,.") or None
    return None
