"""Words that are each other's opposites: one in the sentence, the other in its source."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from app.llm.coverage import content_words, coverage
from app.llm.folding import folded
from app.llm.polarity_words import PARTS, denials

FITTING = 0.5  # share of the other words beside the opposite that a sentence further off must have

# Two sides that contradict each other, each a pattern of whole words. [a sentence of each]
OPPOSITES = (
    # [Het verzuim steeg.] [Het verzuim daalde.]
    (
        r"stijg\w*|steeg|stegen|gestegen|groei\w*|gegroeid|toenam\w*|toene\w*|toegenomen|toename"
        r"|nam\w* (?:\w+ ){0,4}toe|neemt (?:\w+ ){0,4}toe|verhoog\w*|verhog\w*|oploop\w*|opliep\w*",
        r"daal\w*|dalen\w*|gedaald|daling\w*|krimp\w*|kromp\w*|gekrompen|afnam\w*|afgenomen|afname"
        r"|nam\w* (?:\w+ ){0,4}af|neemt (?:\w+ ){0,4}af|verlaag\w*|verlag\w*|verminder\w*"
        r"|terugliep\w*|terugloop\w*",
    ),
    # [De motivatie nam toe.] [De motivatie bleef gelijk.]
    (
        r"stijg\w*|steeg|stegen|gestegen|groei\w*|gegroeid|toegenomen|nam\w* (?:\w+ ){0,4}toe"
        r"|daal\w*|gedaald|afgenomen|nam\w* (?:\w+ ){0,4}af|verbeter\w*|verslechter\w*",
        r"(?:bleef|bleven|gebleven|blijft|blijven) (?:\w+ ){0,2}(?:gelijk|hetzelfde|stabiel)"
        r"|gelijk gebleven|onveranderd|verandert? niet|veranderden? niet|even (?:hoog|groot|veel)",
    ),
    # [Deelname is verplicht.] [Deelname is vrijwillig.]
    (
        r"verplicht\w*|moet|moeten",
        r"vrijwillig\w*|vrijblijvend\w*|zelf (?:\w+ ){0,2}(?:kiezen|beslissen|bepalen|weten)",
    ),
    # [Het advies is volledig overgenomen.] [Het advies is gedeeltelijk overgenomen.]
    (
        r"volledige?|geheel|gehele|helemaal|compleet",
        r"gedeeltelijke?|deels|grotendeels|voor een deel|ten dele",
    ),
    # [De toets is ingevoerd.] [De toets is afgeschaft.]
    (
        r"ingevoerd\w*|invoer\w*|voert (?:\w+ ){0,4}in|geintroduceerd",
        r"afgeschaft\w*|afschaf\w*|schaft (?:\w+ ){0,4}af|geschrapt\w*|schrapt\w*|vervallen"
        r"|vervalt",
    ),
    # [ten minste 80 procent] [ten hoogste 80 procent]
    (
        r"minimaal|minstens|ten minste|tenminste|op zijn minst|niet minder dan",
        r"maximaal|hoogstens|hooguit|ten hoogste|niet meer dan",
    ),
    (r"meer dan", r"minder dan"),  # [meer dan 145] [minder dan 145]
    # [zij verdienen minder dan] [zij verdienen net zoveel als]
    (r"net zo ?veel|even ?veel|even hoog", r"(?:meer|minder|hoger|lager|vaker) (?:\w+ )?dan"),
    (r"steeds (?:meer|vaker)|meeste", r"steeds minder|minste"),  # [steeds meer] [steeds minder]
    (r"boven", r"onder"),  # [boven de norm] [onder de norm]
    (r"hogere?|hoogste", r"lagere?|laagste"),  # [hoger] [lager]
    (r"grotere?|grootste", r"kleinere?|kleinste"),  # [het grootst] [het kleinst]
    (r"langere?|langste|verleng\w*", r"kortere?|kortste|verkort\w*"),  # [langer] [korter]
    (r"betere?|beste|verbeter\w*", r"slechtere?|slechtste|verslechter\w*"),  # [beter] [slechter]
    (r"vaker|vaakst", r"minder vaak|minst vaak"),  # [vaker] [minder vaak]
    (r"voldoende", r"onvoldoende"),  # [voldoende] [onvoldoende]
    (r"mogelijke?", r"onmogelijke?"),
    (r"tevreden\w*", r"ontevreden\w*|klaagden?|klagen|klachten"),
    (r"bevoegde?", r"onbevoegde?"),
    (r"bekend", r"onbekend"),
    (r"eens", r"oneens"),
    (r"positieve?", r"negatieve?"),
    (r"openbare?", r"geheime?|vertrouwelijke?|besloten"),
    (r"tijdelijke?", r"structurele?|structureel|blijvende?|permanente?"),
    (r"toegestaan|toestaat|staat (?:\w+ ){0,3}toe", r"verboden|verbied\w*|verbiedt"),
    (r"voorstander\w*", r"tegenstander\w*"),
    (r"meerderheid", r"minderheid"),
    (r"succesvol\w*|gelukt|slaagde\w*|geslaagd", r"mislukt\w*|faalde\w*"),
    (r"vooraf|voorafgaand", r"achteraf"),
    (r"centrale?|centraal", r"decentrale?|decentraal"),
    (r"interne?", r"externe?"),
    (r"sterke?|sterkste", r"zwakke?|zwakste"),
    (r"zuinig|goedkoop\w*|goedkope\w*", r"duur|dure|duurder\w*"),
    (r"veel|vele", r"weinig"),
    (r"tekort\w*", r"overschot\w*"),
    (r"voorsprong|voor op", r"achterstand\w*|achter op"),
    (r"altijd", r"soms|zelden|nooit"),
    (r"alle|iedereen|elke?|iedere?", r"sommige|enkele|een deel van de"),
    (r"gratis|kosteloos", r"betaalde?|tegen betaling"),
)


@cache
def _pattern(side: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{side})\b")


def opposite(claim: str, sentences: Sequence[str], nearest: str) -> tuple[str, str] | None:
    """A word of the claim and its opposite in the source; None if there are none.

    There are none where one side has both words, or where one of the two words is denied.
    `nearest` is what the claim fits best; in other sentences the words beside must be the same.
    """
    pairs = _pairs(claim, sentences, nearest)
    return next(((said, opposed) for said, opposed, denied in pairs if not denied), None)


def is_denied_opposite(claim: str, sentences: Sequence[str], nearest: str) -> bool:
    """Whether the claim denies the opposite of what its source says: that is the same."""
    return any(denied for _, _, denied in _pairs(claim, sentences, nearest))


def _pairs(claim: str, sentences: Sequence[str], nearest: str) -> Iterator[tuple[str, str, bool]]:
    """A word, its opposite in the source, and whether one of the two is denied."""
    own = folded(claim)
    for pair in OPPOSITES:
        for here, there in (pair, pair[::-1]):
            said = _pattern(here).search(own)
            if said is None:
                continue
            both = _pattern(there).search(own) is not None
            for text in (nearest, *sentences):
                theirs = folded(text)
                opposed = _pattern(there).search(theirs)
                if opposed is None or _pattern(here).search(theirs):
                    continue
                mine, its = _part(own, said), _part(theirs, opposed)
                if text == nearest or _is_about(mine.replace(said[0], " "), its):
                    odd = (len(denials(mine)) + len(denials(its))) % 2 == 1
                    if odd or not both:
                        yield said[0], opposed[0], odd


def _is_about(words: str, part: str) -> bool:
    beside = content_words(words)
    return bool(beside) and coverage(beside, part) >= FITTING


def _part(text: str, match: re.Match[str]) -> str:
    """The part of the sentence that a word stands in."""
    cuts = [0, *(cut.end() for cut in PARTS.finditer(text)), len(text)]
    start = max(cut for cut in cuts if cut <= match.start())
    return text[start : min(cut for cut in cuts if cut >= match.end())]
