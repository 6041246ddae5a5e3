"""What a follow-up of a few words names: 'schoolleiders in het vo' names two things."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from index.question.follow_up.parts import Part, outer, parts_in
from index.question.follow_up.words import ARTICLES, EMPTY, PREPOSITIONS
from index.question.known import Known
from index.question.only import AND


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A thing that a follow-up names, with the small words before it in lower case."""

    kind: str | None  # as of a `Part`; None if unknown
    preposition: str  # "" if none
    article: str  # "" if none
    name: str

    @property
    def named(self) -> str:
        """The name with its article."""
        return f"{self.article} {self.name}".strip()

    @property
    def phrase(self) -> str:
        """The name with all that stands before it: 'in het vo'."""
        return f"{self.preposition} {self.named}".strip()


def pieces(text: str, known: Known) -> list[Piece]:
    """The things that a few words without a verb name, in order; together all of the words."""
    found: list[Piece] = []
    at = 0
    parts = _listed(text, outer(parts_in(text, known)))
    for number, part in enumerate(parts):
        loose = text[at : part.whole].strip(" ,")
        if loose and part.whole == part.start and _describes(loose):
            part = replace(part, whole=at)
        else:
            found += _piece(None, loose)
        end = part.end
        if number + 1 == len(parts) and _goes_on(text[end:]):
            end = len(text)
        found += _piece(part.kind, text[part.whole : end])
        at = end
    return [*found, *_piece(None, text[at:])]


def _listed(text: str, parts: Sequence[Part]) -> list[Part]:
    """Lists of things of one kind as one: 'po en vo'."""
    found: list[Part] = []
    for part in parts:
        last = found[-1] if found else None
        if last and last.kind == part.kind and AND.fullmatch(text, last.end, part.start):
            found[-1] = replace(last, end=part.end)
        else:
            found.append(part)
    return found


def _describes(loose: str) -> bool:
    """Whether words belong to the thing right after them: 'beginnende leraren'."""
    return loose.split()[-1].lower() not in EMPTY | {"en", "and"}


def _goes_on(rest: str) -> bool:
    """Whether words belong to the thing right before them: 'leraren die stoppen'."""
    words = rest.split()
    return bool(words) and not rest.startswith(", ") and words[0].lower() not in PREPOSITIONS


def _piece(kind: str | None, text: str) -> Iterator[Piece]:
    words = text.strip(" ,").split()
    if words and words[0].lower() in ("en", "and"):
        words = words[1:]
    preposition = words.pop(0) if len(words) > 1 and words[0].lower() in PREPOSITIONS else ""
    article = words.pop(0) if len(words) > 1 and words[0].lower() in ARTICLES else ""
    if words:
        yield Piece(
            kind=kind,
            preposition=preposition.lower(),
            article=article.lower(),
            name=" ".join(words),
        )
