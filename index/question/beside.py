"""What stands beside a word for documents and tells which is meant: year, publisher, subject."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.question.only import Span
from index.question.publisher import Publisher
from index.question.text import WORD

REACH = 80  # characters before and after that are looked at
STOP = re.compile(r"[?!;:,]")  # where the words after it end
YEARS = r"(?P<first>(?:19|20)\d\d)(?:\s?[-–]\s?(?P<last>(?:19|20)\d\d))?(?![\w%])"
# Where the years stand -> example.
AT_ONCE = re.compile(rf"(?i)^ (?:in )?\(?{YEARS}")  # bestuursakkoord 2014, het plan in 2011
OF = re.compile(rf"(?i)\b(?:uit|van|from|of) (?:\w+ )?{YEARS}")  # de brief over lezen van mei 2023
AHEAD = re.compile(rf"(?i){YEARS}[ -]$")  # the 2014 agreement
BY = re.compile(r"(?i)\b(?:van|door|by|from) (?:de |het |the )?$")  # het rapport van Sardes
SUBJECT = re.compile(r"(?i)^ (?:over|inzake|op|voor|about|on) (?P<words>\S+(?: \S+){0,5})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What stands beside a word for documents."""

    years: tuple[int, int] | None = None  # first and last
    publisher: Publisher | None = None
    subject: tuple[str, ...] = ()  # words after "over", as written
    left: int = 0  # how far years and publisher reach before the word, in characters
    right: int = 0  # and after it


def beside(text: str, span: Span, publishers: Sequence[Publisher]) -> Beside:
    """What stands beside the word at `span`; `text` ends where the next such word begins."""
    before = text[max(0, span[0] - REACH) : span[0]]
    after = STOP.split(text[span[1] : span[1] + REACH])[0]
    years = AT_ONCE.search(after) or OF.search(after)
    ahead = None if years else AHEAD.search(before)
    publisher, left, right = _publisher(before, after, publishers)
    subject = SUBJECT.search(after)
    found = years or ahead
    return Beside(
        years=(int(found["first"]), int(found["last"] or found["first"])) if found else None,
        publisher=publisher,
        subject=tuple(WORD.findall(subject["words"])) if subject else (),
        left=max(left, len(before) - ahead.start() if ahead else 0),
        right=max(right, years.end() if years else 0),
    )


def _publisher(
    before: str, after: str, publishers: Sequence[Publisher]
) -> tuple[Publisher | None, int, int]:
    """The publisher, and how many characters it takes to the left and to the right."""
    for publisher in publishers:
        for match in publisher.pattern.finditer(before):
            if before[match.end() :] in ("-", " "):  # het Sardes-rapport
                return publisher, len(before) - match.start(), 0
        for match in publisher.pattern.finditer(after):
            if BY.search(after, 0, match.start()):
                return publisher, 0, match.end()
    return None, 0, 0
