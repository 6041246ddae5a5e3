"""The forms of the verbs that policy is written with."""

import re

# Verbs that policy is written with; separable ones stand under what is left of them:
# "rondt ... af" is under "ronden".
INFINITIVES = """aanvaarden adviseren analyseren begeleiden beginnen behalen beheersen beloven
    bekijken bellen benoemen benutten bepalen bereiken beschikken bespreken bestaan besteden
    bevorderen bieden bouwen breiden brengen controleren delen dienen dringen draaien dragen
    evalueren financieren gebruiken gelden geven groeien halen halveren handhaven hanteren helpen
    herijken hoeven horen houden informeren inventariseren investeren kennen kiezen klimmen komen
    koppelen krijgen krimpen kunnen laten leggen leiden leren leven leveren lezen liggen lopen
    luiden maken melden meten mikken moeten monitoren nemen nodigen ontmoeten ontvangen
    ontwikkelen onderhouden onderschrijven ondersteunen ondertekenen onderzoeken oordelen openen
    organiseren passen peilen plaatsen presenteren publiceren rapporteren realiseren registreren
    rekenen richten roepen ronden ruilen schaffen scholen schrijven schuiven sluiten spreken
    stappen starten staken stellen steunen stijgen stimuleren stoppen streven sturen tekenen
    tellen toetsen tonen trainen treden trekken vallen vaststellen verankeren verbeteren
    verbieden verbinden verdubbelen verdwijnen vergoeden vergroten verhogen verkennen verkleinen
    verlagen verlaten verlengen verleiden verliezen verminderen vernieuwen verplichten verschijnen
    versnellen versterken vervallen vervangen verwachten verwerken verzamelen verzorgen vieren
    vinden voeren volgen voldoen voorkomen voorzien vormen vragen vullen wachten wegen werken
    werven wijzen wijzigen willen winnen worden zakken zenden zetten zien zitten zoeken zorgen
    beslissen bedragen behoren behouden beogen koersen slinken dalen blijven halveren stromen
    bezoeken betrekken weten nemen pakken waarborgen garanderen bewaken beschermen beperken
    herstellen herzien hervormen integreren introduceren lanceren faciliteren bundelen combineren
    lichten keuren belonen betalen bestrijden verdelen verspreiden overleggen stemmen doorlopen
    bereiden dekken duren eindigen verlopen slagen spelen bewegen zeggen noemen vertellen kosten
    weigeren wensen eisen rusten kopen huren
    plannen vergaderen selecteren certificeren toekennen vernieuwen
    vereenvoudigen verduidelijken aanpassen actualiseren waarderen ontlasten ontzorgen verschaffen
    overdragen overnemen verleggen verankeren versoepelen verscherpen stroomlijnen uniformeren
    digitaliseren committeren opereren functioneren scoren presteren stagneren""".split()
# Forms that do not follow from the infinitive.
IRREGULAR = {
    **{"is": "zijn", "zijn": "zijn", "ben": "zijn", "heeft": "hebben", "hebben": "hebben"},
    **{"heb": "hebben", "gaat": "gaan", "gaan": "gaan", "ga": "gaan", "staat": "staan"},
    **{"staan": "staan", "sta": "staan", "doet": "doen", "doen": "doen", "zal": "zullen"},
    **{"zullen": "zullen", "mag": "mogen", "mogen": "mogen", "kan": "kunnen", "wil": "willen"},
    **{"kom": "komen", "komt": "komen", "ziet": "zien", "opent": "openen", "tekent": "tekenen"},
    **{"rekent": "rekenen", "levert": "leveren", "oordeelt": "oordelen"},
    **{
        "beoogt": "beogen",
        "beoog": "beogen",
        "vervalt": "vervallen",
        "sluit": "sluiten",
        "treedt": "treden",
    },
}
# Past forms; and what "-eerde(n)" ends in.
PAST = re.compile(
    r"\b(?:(?:over|voor|in|toe|af|uit|aan|op|terug|tegen|door)?(?:ging|gingen|kwam|kwamen|liep|"
    r"liepen|"
    r"nam|namen|viel|vielen|stond|stonden|bracht|brachten|trok|trokken|wees|wezen)|was|waren|werd|"
    r"werden|had|hadden|bleef|bleven|bleek|bleken|bedroeg(?:en)?|daalde|daalden|steeg|stegen|"
    r"lag|lagen|"
    r"zat|zaten|kreeg|kregen|haakten?|bereikten?|telden?|zochten?|verliet|verlieten|wachtten?|"
    r"droeg|"
    r"droegen|groeiden?|misten?|leverden?|maakten?|deed|deden|hielp|hielpen|gaf|gaven|vond|"
    r"vonden|koos|"
    r"kozen|verviel|vervielen|sloot|sloten|begon|begonnen|moest|moesten|kon|konden|zou|zouden|"
    r"mocht|"
    r"mochten|wilden?|overschreed|zakten?|slonk|slonken|klom|klommen|kromp|krompen|vertrok|"
    r"vertrokken|"
    r"stopten?|noemden?|mikten?|overtrof|lukten?|haalden?|werkten?|volgden?|boden?|hielden?|"
    r"wisten?|"
    r"stemden?|schoolden?|beheersten?|rekenden?|vroeg|vroegen|stelden?|zette|zetten|las|lazen|"
    r"scoorden?|"
    r"voldeed|voldeden|verloor|verloren|besteedden?|meldden?|prijkten?|introk|introkken|gold|"
    r"golden|"
    r"kostten?|bestond|bestonden|bezat|verscheen|verschenen|ontving|ontvingen|schreef|schreven|"
    r"sprak|"
    r"spraken|verdween|verdwenen|won|wonnen|zag|zagen|slaagden?|behaalden?|eindigden?|verbeterden?|"
    r"verdubbelden?|piekten?|strandden?|toonden?|sloeg|sloegen|hield|bood|lieten|"
    r"liet|\w+eerden?)\b"
)
DOUBLE = re.compile(r"([bdfgklmnprst])\1$")
OPEN = re.compile(r"(?<![aeiouy])([aeou])([bcdfgklmnprstvz])$")
UNSTRESSED = re.compile(r"(?:kkel|dubbel|wikkel|teken|wachtet|beter|ander|minder|gader)$")


def stem_of(infinitive: str) -> str:
    """The stem, which is the first person: "maken" -> "maak", "geven" -> "geef"."""
    bare = infinitive.removesuffix("en")
    if DOUBLE.search(bare):
        return bare[:-1]
    if OPEN.search(bare) and not UNSTRESSED.search(bare):
        bare = OPEN.sub(r"\1\1\2", bare)
    return re.sub("z$", "s", re.sub("v$", "f", bare))


# First persons, which are finite only beside "ik": "de start van", "een nieuw begin".
STEMS = frozenset(stem_of(infinitive) for infinitive in INFINITIVES) - {"start", "moet", "wil"}


def _forms() -> dict[str, str]:
    forms: dict[str, str] = {}
    for infinitive in INFINITIVES:
        stem = stem_of(infinitive)
        for form in (infinitive, stem, stem if stem.endswith("t") else f"{stem}t"):
            forms[form] = infinitive
    return forms | IRREGULAR


FORMS = _forms()
# Not finite at the place where one is sought: "alle scholen", "de leden", "het leven".
NOUNS = frozenset("scholen vragen les deel vraag leer lees vier tel roep doel hoor".split())
PARTICLES = "aan|af|bij|door|in|mee|na|neer|om|op|over|samen|terug|toe|uit|vast|voor|weg|openbaar"
PARTICLE = re.compile(
    rf"\s({PARTICLES})(?=[.,;:]|\s(?:voor|om|van|met|die|dat|aan|en|over|waar|per)\b|$)"
)


def infinitive_of(verb: str, rest: str) -> str | None:
    """The infinitive of a finite verb with its particle: ("rondt", "... af.") -> "afronden"."""
    whole = FORMS.get(verb.lower())
    if whole is None:
        return None
    particle = next(reversed(list(PARTICLE.finditer(rest))), None)
    return f"{particle[1]}{whole}" if particle and particle[1] != "openbaar" else whole
