"""What an agreement without a number promises: the thing that is to be there, and what is done.

"De bond rondt in 2031 de telling af" -> "telling afronden": the object or, in a passive sentence,
the subject, and the verb.
"""

import re

from ingest.goals.actors import TO_BE_DONE
from ingest.goals.grammar import clause_of
from ingest.goals.parties import responsible
from ingest.goals.verbs import PARTICLES, infinitive_of

ARTICLE = r"(?:een|één|de|het|deze|dit|die|dat|haar|zijn|hun)"
STOP = (
    r"(?:van|voor|in|op|om|met|aan|bij|naar|tot|over|uit|door|dat|die|waarin|waarmee|per|eind|"
    r"begin|"
    r"plaats|gericht|zal|wordt|worden|is|zijn|en|daarnaast|rond|te|wil|kan|MOMENT|tussen|onder|als|"
    r"samen|beschikbaar|gereed|uiterlijk|af|mee|toe|terug|uw|mij|u|ons|ik|wij|we|dan|er|ook)\b"
)
WORD = rf"(?!{STOP})[\w’'-]+"
FEW = rf"(?:\([\w-]+\)\s)?{WORD}(?:(?:(?<=-)\sen|\s\([\w-]+\))?\s{WORD}){{0,3}}"
DONE = re.compile(
    rf"\b(?P<done>(?:{PARTICLES}|open)?ge\w{{2,}}(?:[dt]|en)|(?:ver|be|her|ont|er)\w{{2,}}[dt]|"
    rf"voorzien|ontvangen)\b"
)
READY = re.compile(
    r"\b(?P<done>in werking|van kracht|beschikbaar|gereed|structureel|leidend|verplicht|"
    r"transparant|"
    r"in gesprek|toegerust|geregistreerd|informeren|geïnformeerd|informeert|informeer|plaats|"
    r"van start)\b"
)
# (pattern)  # example
PROMISES = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # "met een voorstel komen", "kom tot een bruikbaar rooster", "leidt tot een plan"
        rf"\b(?:met|tot) {ARTICLE} (?P<thing>{FEW}) (?:te )?komen\b",
        rf"\b(?:komen|komt|kom|leiden|leidt)\b.{{0,30}}?\b(?:met|"
        rf"tot)\s(?:{ARTICLE}\s)?(?P<thing>{FEW}(?:\sen\s{WORD})?)",
        rf"^(?:en )?MOMENT {ARTICLE} (?P<thing>{FEW})\.?$",  # "en in 2033 een hertelling"
        # "In dit rapport, dat uw Kamer zal ontvangen"
        r"^In (?:dit|het) (?P<thing>(?:\w+\s)?rapport)\b",
        # "verwacht de uitkomsten", "komt met concrete opties"
        r"^De (?P<thing>resultaten|uitkomsten)\b",
        r"\b(?:verwacht|verwachten|met|tot)\b[^,]{0,30}?\b(?P<thing>(?:een aantal |"
        r"concrete )?(?:opties|uitkomsten|"
        r"resultaten|voorstellen))\b",
    )
]
OBJECT = re.compile(
    rf"(?:^|\s)(?:{ARTICLE}|zes|vijf|vier|drie|twee)\s[‘“\"']?(?P<thing>{FEW})", re.IGNORECASE
)
TALKS = re.compile(r"\bin gesprek\b")
INFORM = re.compile(r"\b(?P<thing>informeren|informeert|informeer|geïnformeerd)\b")
# The rest of a sentence is about its product: "een serie pilots, waarin ... worden beproefd".
SUBORDINATE = re.compile(
    r"\s\(\w+\)|,\s(?:gebaseerd op|waarin|waarmee|waardoor|die|dat|omdat|om|op basis)\b.*|"
    r",?\s(?:zodat|waar)\b.*"
)
# "stelt, mede op basis van de telling, een plan op"
ASIDE = re.compile(r",\s(?:mede|in overleg|met hulp|in afstemming)\b[^,]*,")
THING_FIRST = re.compile(rf"^(?:Dit|De|Het) (?P<thing>{WORD}(?:\s{WORD})?) \w+ (?:ik|wij|we)\b")
ANNOUNCED = re.compile(r"\b(?:aangekondigd|toegezegd|afgesproken) dat (?P<what>.*)")
PASSIVES = frozenset("zijn worden zullen moeten".split())
MODALS = frozenset("zullen gaan moeten willen kunnen mogen".split())
AUXILIARIES = PASSIVES | MODALS | frozenset("hebben komen dienen horen".split())
EMPTY = re.compile(r"^(?:ik|wij|we|u|er|het|dit|dat|deze|die|hierover|daarover|)$", re.IGNORECASE)
INFINITIVE = re.compile(
    r"\b(?P<verb>(?!\w*(?:scholen|leerlingen|leraren|besturen))\w{2,}(?:en|doen|gaan|"
    r"slaan))(?=\W*$|,| (?:naar|van|voor|op|in|met|over|aan|tot|dat|die|om|waar|MOMENT)\b)"
)


def product_of(text: str, whens: tuple[str, ...], *, dated: bool) -> str | None:
    """The product of a sentence; `whens` are its moments.

    `dated`: it promises it by a date; without one only a sentence that begins something tells it.
    """
    for when in whens:
        text = text.replace(when, "MOMENT", 1)
    if announced := ANNOUNCED.search(text):
        text, dated = announced["what"], True
    text = ASIDE.sub("", SUBORDINATE.sub("", text)).strip()
    if "MOMENT" in text and (parts := [part for part in text.split(": ") if "MOMENT" in part]):
        text = parts[-1]
    for promise in PROMISES if dated else ():
        if match := promise.search(text):
            return " ".join(match["thing"].split()).strip(" ,.")
    if INFORM.search(text) and re.search(r"\b(?:Kamer|u)\b", text):
        return "Kamer informeren"
    parts = re.split(r"\sen\s(?=(?:is|wordt|worden|zal|zullen|komt)\b)", text)
    text = next((part for part in reversed(parts) if "MOMENT" in part), text)
    clause = clause_of(text)
    verb = infinitive_of(clause.verb, clause.rest) or clause.verb
    begins = verb in ("starten", "komen", "realiseren") or TO_BE_DONE.search(text)
    if not clause.verb or not (dated or begins):
        return None
    rest = clause.rest.removeprefix(clause.subject).strip()
    agent = responsible(clause.subject)
    if TALKS.search(rest):
        return "in gesprek"
    if verb in MODALS and (match := INFINITIVE.search(rest)) and match["verb"] != "worden":
        return _joined(_object(rest) or "", match["verb"])
    if first := THING_FIRST.match(text):  # "Dit eindrapport verwacht ik in MOMENT"
        return _core(first["thing"])
    done = READY.search(rest) or DONE.search(rest)
    if verb in PASSIVES | {"komen", "hebben"} and done:
        before = re.search(rf"\b(?P<thing>{FEW})\s{re.escape(done['done'])}", rest)
        subject = "" if EMPTY.match(clause.subject) or agent else _core(clause.subject)
        thing = subject or (before["thing"] if before else "")
        return _joined(thing or _object(rest[: done.start()]) or "", done["done"])
    if agent:
        return _joined(_object(rest) or "", "" if verb in AUXILIARIES else verb) or None
    subject = "" if EMPTY.match(clause.subject) else _core(clause.subject)
    happens = "" if verb in AUXILIARIES | {"vinden"} else clause.verb  # "vindt ... plaats"
    return _joined(subject or _object(rest) or "", happens) or None


def _object(words: str) -> str | None:
    """The first thing that an article stands before, unless it is a body."""
    things = (match["thing"] for match in OBJECT.finditer(f" {words}"))
    return next(
        (_core(thing) for thing in things if not responsible(thing) and thing != "Kamer"), None
    )


def _core(phrase: str) -> str:
    """A noun phrase without its article and what it says more."""
    bare = re.sub(rf"^{ARTICLE}\s", "", phrase, flags=re.IGNORECASE)
    match = re.match(FEW, bare)
    return match[0] if match else bare


def _joined(thing: str, verb: str) -> str:
    words = [word for word in thing.split() if word.lower() != verb.lower()]
    return " ".join([*words, *([verb] if verb else [])]).strip(" ,.")
