"""What a question asks for, and whether a sentence holds something of that kind."""

import re
from dataclasses import dataclass

from index.dutch.numbers import CARDINALS
from ingest.dates import MONTHS
from ingest.nouns import Form, Question


def _any(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


# Questions, each kind with an example.
NUMBER = _any(  # Hoeveel scholen deden mee?
    r"hoeveel\w*|hoevel|percentage|procent|bedrag|aandeel|welk deel|score|waarde|aantal|"
    r"hoe (?:vaak|groot|hoog|lang|veel)|how (?:many|much|long|often|high)"
)
SHARE = _any(r"percentage|procent|aandeel|welk deel|share|percent")  # Welk deel haalt het niveau?
MONEY = _any(r"bedrag|euro|miljoen|geld|budget|kost\w*|subsidie|amount|money")  # Wat kost dat?
TIME = _any(  # Vanaf wanneer geldt de eis?
    r"wanneer|welke? (?:jaar|momenten?|maand(?:en)?|datum|schooljaar)|sinds|vanaf|deadline|binnen|"
    r"hoe lang|when|how long|termijn|startdatum"
)
NAME = _any(  # Welk bureau doet het onderzoek?
    r"wie|door wie|bij welke|waar|who|where|which (?:part(?:y|ies)|schools?|organi[sz]ations?)|"
    r"welke? (?:bureau|school|scholen|organisaties?|partij(?:en)?|instelling(?:en)?|bestuur|"
    r"besturen|onderzoekers?|minister|plaats|gemeente|stad|regio|methode|programma|project|"
    r"cursus|wet)"
)
COUNT = _any(
    rf"(?P<count>{'|'.join(CARDINALS)}|\d\d?)(?= [a-zë’'-]*(?:en|s)\b)"
)  # Welke vier punten

# Sentences.
FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
IN_WORDS = _any(rf"{'|'.join(CARDINALS)}|één|half|halve|helft|kwart|derde|verdubbel\w*|halver\w*")
A_SHARE = re.compile(r"%|\b(?:procent|helft|kwart|derde|deel)\b", re.IGNORECASE)
AN_AMOUNT = re.compile(r"€|\b(?:euro|miljoen|miljard|mln|mld)\b", re.IGNORECASE)
A_TIME = re.compile(
    rf"\b(?:(?:19|20)\d\d|{'|'.join(MONTHS)}|jaar|jaren|weken|maanden|dag|week)\b", re.IGNORECASE
)
A_REASON = _any(
    r"omdat|doordat|want|daarom|daardoor|waardoor|reden|redenen|oorzaak|vanwege|wegens|door|zodat|"
    r"leidt tot|immers|namelijk|gevolg|te maken met"
)
# A capital inside a sentence.
A_NAME = re.compile(r"(?<=[a-z,;:(] )[(‘“]?([A-Z][\w-]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The kinds of things that a question asks for."""

    form: Form | None
    number: bool
    share: bool
    money: bool  # and a number of it
    time: bool
    name: bool
    count: int | None  # how many things: "Welke vier punten ..."
    text: str


def asked_in(question: Question) -> Asked:
    """What the question asks for, by its wording."""
    text = question.text
    number = question.form == "number" or NUMBER.search(text) is not None
    share = SHARE.search(text) is not None
    count = COUNT.search(text)
    return Asked(
        form=question.form,
        number=number,
        share=share,
        money=number and not share and MONEY.search(text) is not None,
        time=TIME.search(text) is not None,
        name=NAME.search(text) is not None,
        count=counted(count["count"]) if count else None,
        text=text,
    )


def counted(word: str) -> int:
    """'vier' and '4' are 4."""
    return int(CARDINALS.get(word.lower(), word))


def has_number(asked: Asked, text: str) -> bool:
    """Whether a text has a number that the question does not name itself."""
    new = set(FIGURE.findall(text)) - set(FIGURE.findall(asked.text))
    return bool(new) or IN_WORDS.search(text) is not None


def has_unit(asked: Asked, text: str) -> bool:
    """Whether a text has a share or an amount of money, whichever is asked for."""
    return (A_SHARE if asked.share else AN_AMOUNT).search(text) is not None


def has_time(asked: Asked, text: str) -> bool:
    """Whether a text has a year, month or term that the question does not name itself."""
    return bool(set(A_TIME.findall(text)) - set(A_TIME.findall(asked.text)))


def has_name(asked: Asked, text: str) -> bool:
    """Whether a text has a name that the question does not name itself."""
    known = asked.text.lower()
    return any(name.lower() not in known for name in A_NAME.findall(text))


def has_reason(text: str) -> bool:
    """Whether a text gives a reason."""
    return A_REASON.search(text) is not None
