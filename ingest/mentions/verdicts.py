"""What a sentence says became of a goal."""

import re

from ingest.nouns import Verdict

# What makes a sentence one about a goal that was set before.
SET = re.compile(
    r"\b(?:doel(?:en|stelling(?:en)?)?|streef\w*|streven|ambitie\w*|norm|afspraa?k\w*|afgesproken|"
    r"beoogde?|voorgenomen|grens|bovengrens|ondergrens|mijlpaal|ijkpunt|maximum|minimum|opgave|"
    r"opdracht|lat|drempel|taakstelling|inzet|ingezet|voorzien|bedoelde?|gepland|verwachting|"
    r"toegestane|waarde|akkoord)\b",
    re.IGNORECASE,
)
DONE = (
    r"gehaald|bereikt|behaald|verwezenlijkt|gerealiseerd|waargemaakt|volbracht|nagekomen|"
    r"vervuld|gelukt|aangetikt|doorbroken|gepasseerd"
)
# "Benaderd" is less; and by itself "40 scholen zijn benaderd" or "93% is geslaagd" judges no goal.
REACHED = rf"(?:{DONE}|geslaagd|benaderd)"
WE, LET = r"(?:ik|wij|we|het kabinet)", r"(?:laat|laten|liet|lieten)"
# Most telling first: (what became of it, wording)  # example
VERDICTS: list[tuple[Verdict, str]] = [
    # "Die ambitie laat ik los", "ik laat de norm los", "het streefcijfer vervalt", "ik schrap het"
    (
        "losgelaten",
        rf"\b(?:{WE} {LET}|{LET} {WE})\b.{{0,30}}\b(?:los|vallen|vervallen)\b|"
        r"\b(?:doel\w*|streef\w*|ambitie)\b(?:(?!\b(?:niet|nooit)\b).){0,40}"
        r"\b(?:vervalt|losgelaten|geschrapt)\b|"
        r"\b(?:schrap|schrappen) (?:ik|wij|we|het|die|dat|deze)\b|\bik schrap\b|"
        r"\bniet (?:geloofwaardig|realistisch) meer\b",
    ),
    # "voor de helft gehaald", "gedeeltelijk gerealiseerd", "driekwart is verwezenlijkt"
    (
        "deels gehaald",
        rf"\b(?:deels|gedeeltelijk|grotendeels|ten dele|driekwart|de helft|bijna|"
        rf"voor (?:ruim |bijna )?(?:de helft|een derde|driekwart|twee derde))\b"
        rf".{{0,70}}\b{REACHED}\b",
    ),
    # "is niet gehaald", "in geen enkel jaar benaderd", "nog niet in zicht", "bleef steken op"
    (
        "niet gehaald",
        rf"\b(?:niet(?! alleen)|nooit|geen|nergens|nauwelijks|evenmin)\b.{{0,60}}\b{REACHED}\b|"
        rf"\b{REACHED} .{{0,10}}\bniet\b|\bhaal(?:de|den|t|en)\b.{{0,50}}\bniet\b|"
        r"\b(?:bleef|bleven|blijft|blijven|is|zijn) (?:\w+ )?(?:steken|achter|hangen)\b|"
        r"\bachtergebleven\b|\bniet verder dan\b|\b(?:net |ruim )?gemist\b|\bbuiten bereik\b|"
        r"\been brug te ver\b|(?<!niet )\bonhaalbaar\b|"
        r"\b(?:niet|geen)\b.{0,25}\b(?:in zicht|haalbaar)\b|"
        r"\b(?:minder|lager|later|trager) dan (?:afgesproken|beoogd|gepland|verwacht|bedoeld)\b|"
        r"\b(?:grens|maximum|plafond)\b.{0,60}\boverschreden\b|\bniet (?:op tijd )?gelukt\b|"
        r"\b(?:mislukt|uitgebleven|bleef uit|onvoldoende om)\b|"
        r"\b(?:grens|doel|streefwaarde)\b.{0,30}\bverwijder(?:d|en|t)?\b|"
        rf"\bpas (?:in|na|een|twee|\d).{{0,40}}\b{REACHED}\b",
    ),
    # "is ruim gehaald", "werd een jaar eerder bereikt", "overtrof de verwachting"
    (
        "gehaald",
        rf"\b(?:is|zijn|was|waren|werd|werden|heeft|hebben|had|hadden|wordt)\b.{{0,90}}\b(?:{DONE})\b|"
        r"\b(?:haalde|haalden|bereikte|bereikten|behaalde|behaalden|overtrof|overtroffen)\b|"
        r"\b(?:ruim |net )?(?:boven de ondergrens|onder de bovengrens|onder het maximum)\b|"
        r"\been jaar eerder dan (?:afgesproken|beoogd|gepland|verwacht|bedoeld|voorzien)\b|"
        r"\bgerespecteerd\b",
    ),
]
WORDINGS = [(verdict, re.compile(wording, re.IGNORECASE)) for verdict, wording in VERDICTS]
# Not yet: what is still to come or is only hoped.
AHEAD = re.compile(
    r"(?<!had )(?<!hadden )\b(?:moet(?:en)?|zal|zullen|wil(?:len)?|kan|kunnen|om te|als)\b"
    rf".{{0,90}}\b{REACHED}\b|"
    rf"\b{REACHED} (?:had |hadden )?(?:moeten|kunnen) (?:zijn|worden|hebben)\b|"
    r"\b(?:zou|zouden|mits|indien)\b|\?$",
    re.IGNORECASE,
)


def verdict_of(text: str, *, figures: bool) -> Verdict | None:
    """What the sentence says became of a goal; None if it says nothing of the kind.

    It must speak of something that was set ("de doelstelling", "beoogd"), or hold figures.
    """
    if AHEAD.search(text) or not (SET.search(text) or figures):
        return None
    return next((verdict for verdict, wording in WORDINGS if wording.search(text)), None)
