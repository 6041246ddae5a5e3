"""The place of what a follow-up names without a kind of its own, by the words around it."""

import re
from collections.abc import Sequence

from index.dutch.numbers import ORDINALS
from index.question.follow_up.parts import KINDS, Part
from index.question.follow_up.pieces import Piece
from index.question.follow_up.words import ARTICLES, EMPTY, PREPOSITIONS, VERB
from index.question.text import folded

NUMBER = re.compile(r"(?:(?i:nummer|nr\.?|number) )?(\d{1,3})")  # nummer 5
LAST_NUMBER = re.compile(r"\d[\d.]*$")
DESCRIBING = re.compile(
    r"(?i)\w+(?:e|ief|isch|aal|end|ig|lijk)|zeer|heel|extra"
)  # words before a noun: zeer zwakke
LAST_WORD = re.compile(r"(\S+) $")
SUPERLATIVE = re.compile(r"(?<!\w)[a-z]{3,}ste(?!\w)")
QUALITY = re.compile(r"\w+(?<!i)e")  # zwakke; not subsidie
QUALIFIED = re.compile(r"(?i)^(?:hoeveel|welke) ((?:zeer )?\w+(?<!i)e) (?=\w+(?:en|s)\b)")
# "in het po" tells something else than "in de klas"; "over rekenen" the same as "over leraren".
OTHER = frozenset(("document", "time", "sector"))
ARTICLE = rf"(?:(?:{'|'.join(sorted(ARTICLES))}) )?"
# What comes after a name; its own "van" would be lost.
AFTER = rf"(?=[?.!]*$| (?:{'|'.join(sorted(PREPOSITIONS - {'van', 'of'}))}) | {VERB.pattern[4:]})"
NAME = rf"(?P<name>[^\WA-Z][\w'’-]*(?: [^\WA-Z][\w'’-]*)??){AFTER}"
CAPITALS = r"(?P<name>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*)"  # Utrecht
WORD = r"(?P<name>[\w'’-]+)"


def numbered(question: str, piece: Piece, parts: Sequence[Part]) -> str | None:
    """ "en nummer 5?": with the only numbered thing of the question; None without one."""
    things = [part for part in parts if part.kind not in KINDS]
    number = NUMBER.fullmatch(piece.name)
    if len(things) != 1 or not (number or folded(piece.name) in ORDINALS):
        return None
    part = things[0]
    old = question[part.start : part.end]
    counted = LAST_NUMBER.search(old) is not None
    if number and not counted:
        return None
    label = old.split()[0 if counted else -1]
    new = LAST_NUMBER.sub(number[1], old) if number else f"{piece.name} {label}"
    return question[: part.start] + new + question[part.end :]


def alike(question: str, piece: Piece, parts: Sequence[Part]) -> str | None:
    """The question with the piece where something like it stands; None if nothing does."""
    return (
        _described(question, piece)
        or _same_head(question, piece)
        or _same_preposition(question, piece, parts)
    )


def _described(question: str, piece: Piece) -> str | None:
    """ "en zwakke?" after "Hoeveel zeer zwakke scholen ...": with the other adjective."""
    highest = list(SUPERLATIVE.finditer(question)) if SUPERLATIVE.fullmatch(piece.name) else []
    if len(highest) == 1:  # "en de laagste?"
        return question[: highest[0].start()] + piece.name + question[highest[0].end() :]
    fits = piece.phrase == piece.name and QUALITY.fullmatch(piece.name)
    match = QUALIFIED.match(question) if fits else None
    return question[: match.start(1)] + piece.name + question[match.end(1) :] if match else None


def _same_head(question: str, piece: Piece) -> str | None:
    """ "en kleine scholen?" after "Hoeveel zeer zwakke scholen ...": with those schools."""
    head = re.escape(piece.name.split()[-1])
    same = list(re.finditer(rf"(?i)(?<![\w-]){head}(?![\w-])", question))
    if len(same) != 1 or " " not in piece.name or piece.kind is not None:
        return None
    start = same[0].start()
    while (word := LAST_WORD.search(question[:start])) and _describes(word[1]):
        start = word.start()
    return question[:start] + piece.name + question[same[0].end() :]


def _describes(word: str) -> bool:
    return DESCRIBING.fullmatch(word) is not None and word.lower() not in EMPTY


def _same_preposition(question: str, piece: Piece, parts: Sequence[Part]) -> str | None:
    """ "en over techniek?" after "Wat staat er over lezen ...?": about that."""
    if not piece.preposition:
        return None
    per = piece.preposition == "per"
    name = WORD if per else CAPITALS if piece.name[0].isupper() else NAME
    others = [part for part in parts if part.kind in OTHER or part.kind not in KINDS]
    rows = [
        match
        for match in re.finditer(rf"\b{piece.preposition} {ARTICLE}{name}", question)
        if EMPTY.isdisjoint(match["name"].lower().split())
        and (per or all(p.end <= match.start() or match.end() <= p.start for p in others))
    ]
    if len(rows) != 1:
        return None
    return question[: rows[0].start()] + piece.phrase + question[rows[0].end() :]
