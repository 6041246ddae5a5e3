"""Adds what a follow-up names to a question in which nothing like it stands."""

import re

from index.dutch.synonyms import asked_in_english
from index.dutch.tokens import tokens
from index.question.follow_up.parts import KINDS, SCHOOLS
from index.question.follow_up.pieces import Piece
from index.question.form import is_keywords

END = re.compile(r"[\s?.!…]*$")


def added(question: str, piece: Piece) -> str:
    """The question with the piece at its end."""
    if is_keywords(question):
        return f"{question} {piece.phrase}"
    if piece.preposition:
        return behind(question, f" {piece.phrase}")
    before = _before(piece)
    return behind(question, f" {before}{piece.named}") if before else listed(question, piece)


def _before(piece: Piece) -> str:
    """What is to stand before a thing that came without a preposition; "" if that is unclear."""
    if piece.kind == "sector":
        if SCHOOLS.search(piece.name):
            return "op "  # op basisscholen
        return "in " if piece.article else "in het "  # in het vo
    if piece.kind == "time":
        return "in " if piece.name[0].isdigit() else ""  # in 2014
    if piece.kind == "document":
        return "volgens "  # volgens het bestuursakkoord
    return "bij " if piece.kind and piece.kind not in KINDS else ""  # bij praktijkvoorbeeld 5


def listed(question: str, piece: Piece) -> str:
    """ "Wie betaalt de boeken?" -> "Wie betaalt de boeken, en het vervoer?"."""
    link = "and" if asked_in_english(tokens(question)) else "en"
    return behind(question, f", {link} {piece.named}")


def behind(question: str, text: str) -> str:
    """The text behind the last word of the question, before its question mark."""
    end = END.search(question)
    at = end.start() if end else len(question)
    return question[:at] + text + (question[at:].strip() or "?")
