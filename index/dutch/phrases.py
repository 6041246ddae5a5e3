"""The abbreviations of a text, by their short and their long forms."""

from collections.abc import Sequence
from functools import cache

from index.dutch.abbreviations import ROWS, Row
from index.dutch.tokens import Token, stems

ARTICLES = frozenset(("de", "het"))


def abbreviations(tokens: Sequence[Token], *, asked: bool) -> list[str]:
    """The rows whose short or long form the text holds, by name, with repeats.

    Who asks (`asked`) means the abbreviation in any case: only a passage is read with care.
    """
    return [*_short_forms(tokens, asked), *_long_forms(tokens)]


def _short_forms(tokens: Sequence[Token], asked: bool) -> list[str]:
    found: list[str] = []
    before: tuple[Row, ...] = ()  # of the last word that is no stop word
    waiting: list[Row] = []  # ambiguous ones, made sure by a sure one right after them
    article = False
    for _, word in tokens:
        if not word.content:
            article = word.written.lower() in ARTICLES
            continue
        rows = word.rows
        if rows:
            beside = any(not row.ambiguous for row in before + rows)
            certain = asked or beside or article or word.capitals
            found += [row.name for row in (*rows, *waiting) if not row.ambiguous or certain]
            waiting = [] if certain else list(rows)
        elif waiting:
            waiting = []
        before, article = rows, False
    return found


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """By their first stem: the stems of each long form, longest first, with its row's name."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for row in ROWS:
        for long in row.long:
            phrase = tuple(stems(long))
            found.setdefault(phrase[0], []).append((phrase, row.name))
    return {first: sorted(some, key=lambda p: -len(p[0])) for first, some in found.items()}


def _long_forms(tokens: Sequence[Token]) -> list[str]:
    in_order = [stem for _, word in tokens for stem in word.stems]
    phrases = _phrases()
    found, free = [], 0  # where the last phrase ended
    for at, stem in enumerate(in_order):
        if at >= free and stem in phrases:
            for phrase, name in phrases[stem]:
                if tuple(in_order[at : at + len(phrase)]) == phrase:
                    found.append(name)
                    free = at + len(phrase)
                    break
    return found
