"""Which noun phrases are a body or a group of people that can be responsible for something."""

import re

# What a noun that can be responsible ends in or is  # example
HEADS = re.compile(
    r"(?:^|-)(?:"
    r"OCW|DUO|SZW|VWS|VNG|EZ|SLO|NRO|VSNU|AVS|VTOI|KVLO|NSA|AOb|CNV|Rijk|Kennisnet|"
    r"[A-Z]{2,}(?:-\w+)?|"
    r"[Mm]inister(?:ie)?|[Ss]taatssecretaris|kabinet|regering|overheid|\w*[Ii]nspectie|"
    r"\w*[Rr]aad|raden|"
    r"\w*(?:commissie|(?:taak|werk|stuur|regie|kop|project|klankbord|expert)groep)|\w*scholen|school|"
    r"\w*bestu(?:ren|ur)|"
    r"gemeenten?|provincies?|regio[’']s|\w*schoolleiders?|leraren|leraar|leerkrachten|docenten|"
    r"bestuurders|starters?|\w*toezichthouders|\w*teams|beroepsgroep|werkgevers|"
    r"\w*instelling(?:en)?|"
    r"\w*opleidingen|opleiders|pabo[’']s|\w*bonden|\w*bond|partners|\w*partij(?:en)?|sector(?:en)?|"
    r"\w*sectorraden|\w*samenwerkingsverband(?:en)?|\w*verbanden|\w*organisaties?|consortium|"
    r"\w*bureau|"
    r"\w*dienst|stichting|vereniging|\w*punt(?:en)?|bibliothe(?:ek|ken)|bedrijven|ziekenhuizen|"
    r"colleges?|\w*corporaties|\w*fonds|instituut|academie|ministeries|universiteiten|"
    r"hogeschool|\w*verenigingen|ministers|deskundigen|onderzoekers|orgaan|rectoren|"
    r"\w*netwerk(?:en)?|"
    r"\w*coalitie|taskforce|kwartiermakers?|\w*coördinator(?:en)?|\w*consulent(?:en)?|directie|"
    r"projectgroep|platform|alliantie|adviseurs|wethouders|lectoren|uitvoerders?|\w*ambtenaren"
    r")$"
)
GENERIC = re.compile(
    r"^een\s+(?:school|leraar|bestuur|leerkracht|docent|instelling|(?-i:[A-Z]{2,}))$", re.IGNORECASE
)
# A thing that comes or opens is nobody: "opent een meldpunt"
THING = re.compile(r"(?:punt(?:en)?|fonds|instituut|academie|dienst|bureau|regeling)$")
STATES = frozenset("is zijn wordt worden heeft hebben ligt liggen".split())
GETS = re.compile(r"^(?:u|(?:uw|de) (?:Tweede )?Kamer)$", re.IGNORECASE)
NOT_HEAD = re.compile(
    r"(?:standpunt|oogpunt|uitgangspunt|ijkpunt|knelpunt|halve punt|eindpunt)(?:en)?$"
)
NAME = re.compile(r"^(?:[A-Z][\w’'-]+)(?:\s(?:[A-Z][\w’'-]*|van|voor|en|de|het|het|\([A-Z]+\)))*$")
ITEM = r"[\w’'-]+(?:\s[A-Z][\w’'-]*|\s(?:van|voor)\s[\w ]+)*(?:\s\([A-Z]+\))?"
LISTED = re.compile(rf"{ITEM}(?:(?:,\s(?:en\s)?|\sen\s)(?:de |het )?{ITEM})*")
NAMES = re.compile(r"[\w’'-]+(?:\s(?:[A-Z][\w’'-]*|en de \w+|en [A-Z]\w+))*")
PLACES = frozenset("Nederland Europa Den Caribisch".split())
QUALIFIERS = frozenset("zeer (zeer) excellent intern intern goed startend en".split())
MEASURES = re.compile(
    r"^(?:aantal|percentage|aandeel|deel|kwaliteit|positie|rol|uitval|tekort|groep|lijst|helft)$",
    re.IGNORECASE,
)
# A noun phrase ends where it says more about its noun  # example
MORE = re.compile(
    r",?\s(?:die|dat|waar\w*|met|zonder|van(?! (?:Onderwijs|het Onderwijs|OCW|de leden))|"
    r"voor(?! (?:Primair|het |"
    r"Onderwijs|de ))|in|op|uit|bij|tot|onder|naar|over|per|met)\s.*"
)
ARTICLE = re.compile(
    r"^(?:de leden van |de|het|een|alle|álle|elke?|iedere?|ieder|meer|deze|dit|"
    r"betrokken)\s+(?!minister)",
    re.IGNORECASE,
)
SHARE = re.compile(r"^\W*\d[\d,.]*\s?%\svan\s(?:de |alle )?")
WITH = re.compile(r"\s(?:en|of)\s(?:leerlingen|ouders|kinderen|studenten)")


def responsible(phrase: str) -> bool:
    """Whether a noun phrase is somebody who can do a thing."""
    return phrase.lower() in ("ik", "wij", "we", "zij") or name_of(phrase) is not None


def name_of(phrase: str, names: frozenset[str] = frozenset()) -> str | None:
    """A noun phrase without its article and what it says more, if it is a body or a group."""
    phrase = " ".join(SHARE.sub("", phrase).split()).strip(" ,.")
    if not phrase or WITH.search(phrase) or len(phrase) > 120:
        return None
    if GENERIC.match(MORE.sub("", phrase)):
        return None
    core = MORE.sub("", phrase)
    bare = core
    while ARTICLE.match(bare):
        bare = ARTICLE.sub("", bare, count=1)
    words = re.sub(r"\s(?:van|voor)\s.*|\s\([A-Z]+\)", "", bare).split()
    if words and words[0].lower() in ("de", "het"):  # "De minister"
        words = words[1:]
    if not words or MEASURES.match(words[0]):
        return None
    joined = re.search(r",|\sen\s", bare) is not None
    plain = all(w.endswith("e") or w[0].isupper() or w in QUALIFIERS for w in words[:-1])
    if _head(words[-1]) and (joined or plain):
        return bare
    if _head(words[0]):
        match = LISTED.match(re.sub(r"^(?:[Dd]e|[Hh]et) ", "", bare))
        return match[0] if match else None
    if words[0].strip(",") in names - PLACES and words[0][0].isupper():
        match = NAMES.match(bare)
        return match[0] if match else None
    return bare if NAME.match(bare) and len(words) > 1 else None


def _head(word: str) -> bool:
    word = word.strip(",")
    lower = word[:1].lower() + word[1:]
    return bool(HEADS.search(word) or HEADS.search(lower)) and not NOT_HEAD.search(lower)
