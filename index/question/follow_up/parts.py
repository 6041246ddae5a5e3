"""The things in a question that a follow-up can put others in the place of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from index.dutch.numbers import ORDINALS
from index.dutch.stemming import stem
from index.question.document import mentions_in
from index.question.follow_up.words import ARTICLES, EMPTY, PREPOSITIONS, RELATION
from index.question.known import Known
from index.question.only import Span
from index.question.sector import SECTORS, TITLE
from index.question.text import folded
from index.question.years import periods

SKILLS = re.compile(
    r"(?i)(?<![\w-])(?:basisvaardigheden|(?:begrijpend |technisch )?lezen|leesvaardigheid|"
    r"(?:taal|lees|reken|schrijf|burgerschaps)onderwijs|taal|taalvaardigheid|rekenvaardigheid|"
    r"rekenen(?:-wiskunde)?|wiskunde|schrijven|schrijfvaardigheid|spelling|burgerschap|"
    r"digitale geletterdheid|nederlands(?=\W*$)|engels|gym|reading|writing|maths?|mathematics|"
    r"citizenship|digital literacy)(?![\w-])"
)
PEOPLE = re.compile(
    r"(?i)(?<!\w)(?:leraren|leraar|leerkracht(?:en)?|docent(?:en)?|schoolleiders?|directeur(?:en)?|"
    r"(?:school)?(?:bestuur|besturen)|bestuurders?|ouders?|leerling(?:en)?|kinderen|student(?:en)?|"
    r"kleuters|peuters|onderwijsassistent(?:en)?|teachers?|pupils?|parents?|school leaders?|"
    r"students?|school boards?)(?![\w-])"
)
BODIES = re.compile(
    r"(?i)(?<![\w-])(?:minister|staatssecretaris|kabinet|ministerie|OCW|inspectie|Onderwijsraad|"
    r"(?:PO|VO|MBO)[- ]Raad|overheid|gemeenten?|vakbonden|Tweede Kamer)(?![\w-])"
)
TIMES = re.compile(
    r"(?i)(?<![\w-])(?:nu|tegenwoordig|momenteel|(?:vorig|dit|volgend) (?:school)?jaar|now|"
    r"last year)(?![\w-])"
)
NUMBERED = re.compile(  # praktijkvoorbeeld 5, groep 3 en 4, lijn 1.2
    r"(?<![\w-])(?P<label>[^\W\d_][\w-]*) (?P<number>\d{1,3}(?:\.\d{1,2})*"
    r"(?:(?:, | en | t/m |-)\d{1,3})*)(?![\w%]|[.,]\d| (?:euro|procent|miljoen|miljard|leerlingen|"
    r"scholen|leraren|jaar|uur|maanden))"
)
ORDERED = re.compile(  # de tweede tranche
    rf"(?i)(?<![\w-])(?:{'|'.join(ORDINALS)}|\d{{1,2}}e|first|second|third) (?P<label>\w+)"
)
OF_AGE = ("kleuter", "groep", "brugklas")  # "kleutertoets" is no sector by itself
JOINED = re.compile(r"-[\w’'-]+")  # "-scholen" after "vo"
# Labels that count the same things.
SAME = {"school": "praktijkvoorbeeld", "voorbeeld": "praktijkvoorbeeld", "actielijn": "lijn"}
KINDS = frozenset("document time sector skill people body relation".split())
SCHOOLS = re.compile(r"(?i)scho(?:ol|len)$|schools?$")  # basisscholen
BEFORE = 60  # characters that are looked at
LAST_WORD = re.compile(r"(?<!\S)(\S+)\s+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A thing of a kind that a question names, with the small words before it."""

    kind: str  # one of KINDS, or the label of a number: "lijn"
    whole: int  # where its preposition starts, or else its article, or else itself
    article: int  # where its article starts, or else itself
    start: int
    end: int

    def preposition(self, text: str) -> str:
        """The preposition before it, in lower case; "" if there is none."""
        return text[self.whole : self.article].strip().lower()


def parts_in(text: str, known: Known) -> list[Part]:
    """The things that a question names, by place; one can stand inside another.

    What the title of a document says is of no other kind, but its year is.
    """
    documents = [mention.span for mention in mentions_in(text, known)]
    found = [part_of(text, "document", span) for span in documents]
    bodies = {match.span() for p in known.publishers for match in p.pattern.finditer(text)}
    for kind, span in {*_named(text), *(("body", span) for span in bodies)}:
        inside = any(start <= span[0] and span[1] <= end for start, end in documents)
        if kind == "time" or not inside:
            found.append(part_of(text, kind, span))
    return sorted(found, key=lambda part: (part.start, -part.end))


def outer(parts: list[Part]) -> list[Part]:
    """The parts that do not stand inside or across the one before them."""
    kept: list[Part] = []
    for part in parts:
        if not kept or part.start >= kept[-1].end:
            kept.append(part)
    return kept


def _named(text: str) -> Iterator[tuple[str, Span]]:
    yield from (("time", period.span) for period in periods(text))
    yield from (("time", match.span()) for match in TIMES.finditer(text))
    for match in (*NUMBERED.finditer(text), *ORDERED.finditer(text)):
        label = folded(match["label"])
        if label not in EMPTY:
            yield SAME.get(stem(label), stem(label)), match.span()
    persons = [match.span() for match in TITLE.finditer(text)]
    for match in SECTORS.finditer(text):
        if not any(start <= match.start() < end for start, end in persons):
            if folded(match[0]).startswith(OF_AGE):
                continue
            rest = JOINED.match(text, match.end())
            yield "sector", (match.start(), rest.end() if rest else match.end())
    kinds = (("skill", SKILLS), ("people", PEOPLE), ("body", BODIES), ("relation", RELATION))
    for kind, pattern in kinds:
        yield from ((kind, match.span()) for match in pattern.finditer(text))


def part_of(text: str, kind: str, span: Span) -> Part:
    """The part at `span`, with the small words before it."""
    article = _before(text, span[0], ARTICLES)
    return Part(
        kind=kind,
        whole=_before(text, article, PREPOSITIONS),
        article=article,
        start=span[0],
        end=span[1],
    )


def _before(text: str, at: int, words: frozenset[str]) -> int:
    """Where the word before `at` starts if it is one of `words`; else `at`."""
    match = LAST_WORD.search(text, max(0, at - BEFORE), at)
    return match.start() if match and match[1].lower() in words else at
