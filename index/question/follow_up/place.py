"""Puts the things of a follow-up in the place of those of the same kind in a question."""

import re
from collections.abc import Sequence
from dataclasses import replace

from index.question.follow_up.added import added, listed
from index.question.follow_up.alike import alike, numbered
from index.question.follow_up.parts import SCHOOLS, Part, part_of, parts_in
from index.question.follow_up.pieces import Piece
from index.question.form import form_of
from index.question.known import Known
from index.question.only import groups
from index.question.years import periods

# The schools or people of a sector: "basisscholen", "vo-leraren", "primary schools"
OF_SECTOR = re.compile(
    r"(?i)(?:basis(?=scho)|basisschool|(?:vo|po|so|vso|mbo)-|\w+ (?=scho))(\w+)$"
)
ASKED_FOR = re.compile(r"(?i)\b(?:hoeveel|welke?|how many|which) $")
SCHOOL = re.compile(r"(?i)(?<![\w-])(?:scholen|schools?)(?![\w-])")
PLURAL = re.compile(r"(?i)(?:en|[^s]s)$")
VERB_FORMS = (  # of one, of more
    *(("is", "zijn"), ("was", "waren"), ("heeft", "hebben"), ("had", "hadden"), ("kan", "kunnen")),
    *(("moet", "moeten"), ("moest", "moesten"), ("mag", "mogen"), ("wil", "willen")),
    *(("doet", "doen"), ("deed", "deden"), ("krijgt", "krijgen"), ("kreeg", "kregen")),
    *(("vindt", "vinden"), ("vond", "vonden"), ("zegt", "zeggen"), ("gaat", "gaan")),
    *(("wordt", "worden"), ("werd", "werden"), ("maakt", "maken"), ("betaalt", "betalen")),
)
ACTORS = frozenset(("people", "body"))
# Who or what else can do the same, where nothing of its own kind is named.
OTHERS = {
    "people": ("people", "body"),
    "body": ("people", "body", "document"),
    "document": ("body",),
}
# With the same preposition they come in the place of any thing: "over taal", "over leraren".
LOOSE = frozenset(("people", "body", "skill", "relation"))

Change = tuple[int, int, str]  # what stands from and to these places becomes this


def placed(question: str, piece: Piece, known: Known) -> str:
    """The question with the piece in the place of what it replaces; else at its end."""
    parts = parts_in(question, known)
    if piece.kind is None or piece.preposition == "per":
        found = numbered(question, piece, parts) or alike(question, piece, parts)
        return found or added(question, piece)
    of_kind = _of_kind(question, piece, parts)
    if len(of_kind) > 1 and form_of(question) == "compare":
        return listed(question, piece)  # "Wat is het verschil tussen po en vo, en mbo?"
    part = _target(question, of_kind, piece)
    if part is None:
        found = alike(question, piece, parts) if piece.kind in LOOSE else None
        return found or added(question, piece)
    start, end, text = _change(question, part, piece)
    return _agreeing(question[:start] + text + question[end:], piece)


def _of_kind(question: str, piece: Piece, parts: Sequence[Part]) -> list[Part]:
    """What the piece can replace."""
    found = [part for part in parts if part.kind == piece.kind and _fits(question, part)]
    if not found and piece.kind == "document" and periods(piece.name):
        return [part for part in parts if part.kind == "time"]  # the year of another source
    schools = [part_of(question, "people", match.span()) for match in SCHOOL.finditer(question)]
    if not found and piece.kind == "sector" and not piece.preposition:  # vo-scholen, vo-leraren
        named = schools if SCHOOLS.search(piece.name) else parts if "-" in piece.name else ()
        return [part for part in named if part.kind == "people"]
    others = OTHERS.get(piece.kind or "", ()) if not found and not piece.preposition else ()
    acting = [part for part in (*parts, *schools) if part.kind in others]
    return found or [part for part in acting if part.whole == part.article]


def _fits(question: str, part: Part) -> bool:
    """Not "leerling" in "per leerling"; of results and such only those with an article."""
    if part.kind == "relation":
        return part.article < part.start
    return question[part.whole : part.article].lower() != "per "


def _target(question: str, parts: Sequence[Part], piece: Piece) -> Part | None:
    """The part to replace, one of which can be a list; None if it is not clear which."""
    rows = [
        [parts[number] for number in row]
        for row in groups(question, [(part.start, part.end) for part in parts])
    ]
    if len(rows) > 1:
        asked = [row for row in rows if ASKED_FOR.search(question[: row[0].whole])]
        same = [row for row in rows if piece.preposition == row[0].preposition(question) != ""]
        rows = next((found for found in (same, asked) if len(found) == 1), [])
    return replace(rows[0][0], end=rows[0][-1].end) if rows else None


def _change(question: str, part: Part, piece: Piece) -> Change:
    """Where the piece comes to stand, and how it reads there."""
    old, preposition = question[part.start : part.end], part.preposition(question)
    if piece.kind == "sector":
        start, text = _sector(old, preposition, part, piece)
    elif piece.kind == "time":
        start, text = _time(old, preposition, part, piece)
    elif piece.kind == "document" and part.kind == "time":
        start, text = part.whole, piece.phrase if piece.preposition else f"volgens {piece.phrase}"
    elif piece.kind == "document" and preposition and piece.preposition:
        start, text = part.whole, piece.phrase
    else:
        name = piece.kind in OTHERS and piece.name[0].isupper()  # Sardes
        start = part.article if piece.article or name else part.start
        text = piece.named
    return start, part.end, text


def _sector(old: str, preposition: str, part: Part, piece: Piece) -> tuple[int, str]:
    """ "basisscholen" -> "scholen in het vo", "in het po" -> "in het vo"."""
    schools = SCHOOLS.search(piece.name) is not None
    own = OF_SECTOR.search(old)
    if own and not schools and "-" not in piece.name:
        where = piece.phrase if piece.preposition else f"in {piece.article or 'het'} {piece.name}"
        if SCHOOLS.search(own[1]) and preposition in ("in", "op", "at"):
            return part.whole, where
        return part.start, f"{own[1]} {where}"
    if preposition and (piece.preposition or schools):
        new = piece.preposition or ("op" if preposition == "in" else preposition)
        had = part.article < part.start and not schools
        article = piece.article or ("het" if had else "")
        return part.whole, " ".join(filter(None, (new, article, piece.name)))
    if (piece.article and part.article < part.start) or schools:
        return part.article, piece.named
    return part.start, piece.name


def _time(old: str, preposition: str, part: Part, piece: Piece) -> tuple[int, str]:
    """ "in 2011" -> "in 2014", "sinds 2011" -> "in 2014", "het plan van 2011" -> "van 2014"."""
    bare = piece.name[0].isdigit()
    years = periods(old)
    of = preposition in ("van", "uit", "of", "from") and years and years[0].first == years[0].last
    if bare and old[0].isdigit() and (of or not preposition or not piece.preposition):
        return part.start, piece.name
    return part.whole, f"in {piece.name}" if bare and not piece.preposition else piece.phrase


def _agreeing(question: str, piece: Piece) -> str:
    """ "Wat is de kosten" -> "Wat zijn de kosten"."""
    if piece.kind not in ACTORS | {"relation"}:
        return question
    plural = PLURAL.search(piece.name) is not None and piece.name[0].islower()  # not Sardes
    right = {row[not plural]: row[plural] for row in VERB_FORMS}
    pattern = rf"\b({'|'.join(right)})(?= {re.escape(piece.named)}\b)"
    return re.sub(pattern, lambda match: right[match[1]], question)
