"""Which sentences of running text state a goal or promise something: classes of verbs and nouns.

A sentence is a goal by its wording alone (`strong`), or by a date ahead and a verb in the present
or future (`promised`). `excluded.py` knows those that only look so.
"""

import re
from functools import lru_cache

from ingest.goals.cues import CUES
from ingest.goals.excluded import PERFECT
from ingest.goals.grammar import clause_of
from ingest.goals.parties import name_of
from ingest.goals.verbs import FORMS, NOUNS, PAST, STEMS
from ingest.nouns import GoalKind

OFTEN = (
    r"(?:jaarlijks|voortaan|(?:elk|ieder) (?:jaar|voorjaar|najaar|kwartaal|half ?jaar)|"
    r"keer per (?:jaar|"
    r"maand)|"
    r"(?:om de|eens per|eens in de) (?:twee|drie|vier) jaar|"
    r"binnen (?:\w+ )?\w+ (?:\w*dagen|weken|maanden)|"
    r"binnen een schooljaar)"
)

TEACHES = re.compile(r"(?:school|scholen|leraren|docenten|leerkrachten|teams?|starters?)$")
REGULAR = re.compile(rf"\b{OFTEN}\b", re.IGNORECASE)
# Who promises something that recurs, or gets it: not a school that tells what it does.
PROMISER = re.compile(
    r"\b(?:U|u|uw Kamer|Uw Kamer|de Kamer|wij|ik|wordt|worden|minister|staatssecretaris|inspectie|"
    r"stuurgroep|partijen|kabinet|OCW|PO-Raad|VO-raad|raad|meld\w*punten|commissie|bestuur|"
    r"\w*punten|Scholen die)\b"
)
# A dated sentence that names a state to be reached is a goal; else it promises an action.
RESULT = re.compile(
    r"^(?:In|Voor|Vanaf|Uiterlijk|Per|Met ingang)\b.{0,40}\b(?:voldoe|voldoen|heeft|hebben|zijn|"
    r"gebruiken|beheersen|werken|halen|haalt|rapporteert)\b|\bmoet(?:en)? .{0,60}\bzijn\b"
    r"|\bleggen alle\b|\bdat in\b|\d\s?%"
    r"|\b(?:gestegen|gedaald|verdubbeld|teruggebracht|gehalveerd)\b"
)


@lru_cache(maxsize=1024)
def strong(text: str) -> GoalKind | None:
    """The kind of goal that the wording alone makes it; None if it needs a date."""
    kind = next((kind for kind, pattern in CUES if pattern.search(text)), None)
    if kind is None and REGULAR.search(text) and _promises(text) and _present(text):
        return "afspraak"
    return kind


def promised(text: str, *, this_year: bool = False) -> GoalKind | None:
    """The kind of goal that a sentence with a date ahead is; None if it promises nothing.

    `this_year`: its date is the year of the document itself, so that a perfect tells the past.
    """
    if not _present(text) or _past_first(text):
        return None
    if this_year and (PERFECT.search(text) or PAST.search(text)):
        return None
    return "doel" if RESULT.search(text) else "afspraak"


def _promises(text: str) -> bool:
    """Whether somebody promises it: one of those that do, or another body as the subject."""
    name = name_of(clause_of(text).subject)
    return PROMISER.search(text) is not None or (name is not None and not TEACHES.search(name))


def _past_first(text: str) -> bool:
    """Whether a past form comes before any present one, outside clauses with "die" or "dat"."""
    text = text.split("; ")[-1]
    was = PAST.search(text)
    if was is None or re.search(r"\b(?:die|dat|waar\w*|zoals|dan)\b", text[: was.start()]):
        return False
    return not any(w in FORMS and w not in NOUNS for w in re.findall(r"\w+", text[: was.start()]))


def _present(text: str) -> bool:
    """Whether it has a verb in the present or future."""
    return clause_of(text).verb != "" or any(
        word in FORMS and word not in NOUNS | STEMS for word in re.findall(r"[\w-]+", text)[1:]
    )
