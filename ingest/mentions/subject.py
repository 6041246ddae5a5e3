"""What a sentence is about, where it needs the sentences before it to say so."""

import re
from collections.abc import Sequence

# Words that sentences about figures share, whatever they are about.
GENERIC = frozenset(
    """
    aantal aandeel percentage procent procentpunt deel getal cijfer cijfers teller stand punt punten
    totaal helft kwart derde driekwart gemiddeld gemiddelde landelijk landelijke precies ongeveer
    ruim circa bijna slechts nog reeds ook al weer dan
    doel doelen doelstelling doelstellingen streef streven streefwaarde streefcijfer streefgetal
    ambitie ambities afspraak afspraken afgesproken norm grens bovengrens ondergrens maximum minimum
    waarde mijlpaal ijkpunt inzet ingezet beoogd beoogde bedoeld voorzien gepland verwacht
    verwachten verwachting hooguit hoogstens minstens minimaal maximaal tenminste
    bereikt bereiken gehaald halen behaald gerealiseerd realiseren realisatie
    daling dalen daalt daalde gedaald stijging stijgen stijgt steeg gestegen groei groeien groeit
    gegroeid afname toename afgenomen toegenomen halvering halveren gehalveerd verdubbelen
    verdubbeld teruggebracht terugdringen terug verminderen verhogen verlagen meer minder lager
    hoger laag hoog
    jaar jaren schooljaar datum teldatum tijd periode eind einde begin begint najaar voorjaar
    januari februari maart april mei juni juli augustus september oktober november december
    inmiddels thans momenteel eerder later vorig vorige komend komende volgend volgende laatste
    eerste tweede nieuw nieuwe daarna sinds
    plan actieplan akkoord brief programma evaluatie monitor peiling telling meting kabinet minister
    ministerie partijen
    wordt worden werd werden zijn was waren heeft hebben had hadden moet moeten zal zullen wil
    willen kan kunnen mag mogen laat laten geef geeft geven houd houden zet zetten stel stellen
    telde telden telt tellen bedroeg bedraagt blijft blijven bleef ligt liggen lag komt komen kwam
    geldt gelden gaat gaan maakt maken dit deze die dat daar daarvan daarmee hier hiervan zulke er
    het de een en of van voor met zonder naar tot tegen tussen binnen bij uit aan door over onder
    boven vast wel niet geen elke elk ieder iedere alle ons onze zij wij ik hun zich dus daarnaast
    daarom volgens blijkt twee drie vier vijf zes zeven acht negen tien
    """.split()
)
WORD = re.compile(r"[^\W\d_][\w’'-]{2,}")
# What points back to the sentence before.
BACK = re.compile(
    r"(?:[Dd]at|[Dd]it|[Dd]ie|[Dd]eze|[Dd]ezelfde|[Dd]aar\w*|[Hh]ier\w*|[Hh]et|[Oo]ok|[Ii]nmiddels|"
    r"[Ww]el|[Ee]r|De \d|Op dit|Voor (?:die|dat|deze)|In (?:dat|die)|Feitelijk|Van (?:de|die))\b"
)
ENOUGH, ENOUGH_BACK = 3, 4  # words of its own that say what a sentence is about
MOST = 3  # sentences before it that are taken in


def subject_of(sentence: str, before: Sequence[str]) -> str:
    """The sentence, after as many of those before it as it needs; `before`: nearest first."""
    wanted = ENOUGH_BACK if BACK.match(sentence) else ENOUGH
    subject = sentence
    for earlier in before[:MOST]:
        if len(own_words(subject)) >= wanted:
            break
        subject = f"{earlier} {subject}"
    return subject


def own_words(text: str) -> set[str]:
    """The words of a text that say what it is about, in lower case."""
    return {word for match in WORD.finditer(text) if (word := match[0].lower()) not in GENERIC}
