"""Completes a follow-up question from the conversation, by rules.

1. See whether the text is a follow-up: it is short and has a sign of one ("en ...", a word that
points back, a bare question word).  2. A few words without a verb ("en in het vo?") come in the
place of what they replace in the question before.  3. A question of its own ("Wanneer was dat?")
stays as it is and is told what it is about, behind a colon.

A new question must never be coloured by the old one: in doubt nothing is completed.
"""

import re
from collections.abc import Sequence

from index.question.follow_up.added import added, behind
from index.question.follow_up.pieces import Piece, pieces
from index.question.follow_up.place import placed
from index.question.follow_up.signs import names_something, own_words, points_back
from index.question.follow_up.subject import subject, told
from index.question.follow_up.words import (
    ADVERB,
    ASKED,
    EMPTY,
    LEADS,
    MORE,
    PREPOSITIONS,
    RELATION,
    SWAPPED,
    TAIL,
    VERB,
)
from index.question.known import Known
from index.question.only import ONLY
from index.question.text import WORD, folded

LONGEST = 120  # characters of a follow-up
LONGEST_BEFORE = 600  # characters of the question it builds on
MOST = 10  # words of a follow-up that asks
MOST_NAMED = 7  # words of one that only names something
SHORT = 3  # words of one that needs no other sign: "Welke scholen?"
MOST_TOLD = 4  # of those, words that tell something
MOST_NEW = 2  # of those, words that are no year, sector and such
TOLD = re.compile(r":\s*[\w€%]")  # "Wanneer was dat: zeer zwakke scholen?"
RESTRICTED = re.compile(rf"(?i)^{ONLY} ")  # "alleen in het vo"
RELATED = re.compile(rf"(?i)\b(?:de|het|the) {RELATION.pattern.removeprefix('(?i)')}")
ALSO = re.compile(r"(?i)\b(?:ook|also)\b")  # "Geldt dat ook voor rekenen?"


def completed(text: str, before: Sequence[str], known: Known) -> str | None:
    """The whole question that a follow-up stands for, in words; None if it is one by itself.

    `before` holds the earlier questions as they were completed, oldest first; the last is built
    on. Leave out what was refused. Any text is allowed.
    """
    said = " ".join(text.split())
    base = _begun(" ".join(before[-1].split())) if before else ""
    if not said or len(said) > LONGEST or len(base) > LONGEST_BEFORE:
        return None
    if not subject(base, set(), known):
        return None
    whole = _completed(said, base, known)
    # What still looks like a follow-up would be completed again.
    if whole and any(_completed(whole, one, known) for one in (whole, base)):
        whole = told(_begun(said), base, known)
    return whole


def _begun(text: str) -> str:
    """Without the words that tie it to what was said: 'En in het vo?' -> 'In het vo?'."""
    match = LEADS.match(text)
    if not match or not match.end():
        return text
    rest = text[match.end() :]
    return rest[:1].upper() + rest[1:]


def _completed(said: str, base: str, known: Known) -> str | None:
    begin, tail = LEADS.match(said), TAIL.search(said)
    if not begin or not tail or TOLD.search(said):
        return None
    rest = said[begin.end() : max(begin.end(), tail.start())].strip(" ,")
    words = [folded(word) for word in WORD.findall(rest)]
    sentence = said.endswith(("?", ".", "!")) or len(words) <= MOST_NAMED
    if not words or len(words) > MOST or not sentence:
        return None
    led = bool(begin["lead"])
    more = MORE.match(rest) and len(words) <= 4
    if more or ASKED.match(rest) or VERB.search(rest):
        short = bool(ASKED.match(rest)) and said.endswith("?") and len(words) <= SHORT
        every = ALSO.search(said) is not None
        return _asking(rest, base, known, led=led, short=short, every=every)
    if len(words) > MOST_NAMED or len(set(words) - EMPTY) > MOST_TOLD:
        return None
    if points_back(rest, known):
        return told(rest, base, known)
    if begin["lead"] and begin["lead"].lower().startswith("hoe") and own_words(rest, known):
        return None  # "Hoe zit het met de lumpsum?" can be a new question
    named = led or " dan" in tail["tail"] or _is_place(rest, known)
    return _naming(rest, base, known) if named else None


def _is_place(rest: str, known: Known) -> bool:
    """Whether it names with a preposition what tells questions apart: 'In het vo?'."""
    place = RESTRICTED.sub("", rest)
    found = pieces(place, known)
    return place.split()[0].lower() in PREPOSITIONS and all(piece.kind for piece in found)


def _naming(rest: str, base: str, known: Known) -> str | None:
    """ "in het vo", "rekenen": the question before, with this in it."""
    found = pieces(rest, known)
    if len(own_words(rest, known)) > MOST_NEW or not any(p.kind or _tells(p.name) for p in found):
        return None
    if RESTRICTED.match(rest):
        return behind(base, f", {rest[:1].lower()}{rest[1:]}")
    whole, done = base, list[Piece]()
    for piece in found:
        if piece.kind == "relation" and not piece.preposition and not RELATED.search(base):
            return told(rest, base, known, every=True)  # "De kosten: het netwerk?"
        # "de school uit praktijkvoorbeeld 5": the school is there already
        if piece.kind or not found[1:] or not _said(piece.name, base):
            now = placed(whole, piece, known)
            kept = all(one.name in now for one in done)  # "bij leraren bij rekenen" is two things
            whole = now if kept else added(whole, piece)
            done.append(piece)
    return whole


def _tells(name: str) -> bool:
    return any(folded(word) not in EMPTY for word in WORD.findall(name))


def _said(name: str, base: str) -> bool:
    return all(word in EMPTY or word in folded(base) for word in map(folded, WORD.findall(name)))


def _asking(
    rest: str, base: str, known: Known, *, led: bool, short: bool, every: bool
) -> str | None:
    """A question with a verb or question word: told what it is about, if it does not say so."""
    if points_back(rest, known):
        return told(rest, base, known, every=every)
    own, verb = own_words(rest, known), VERB.search(rest)
    said = own <= own_words(base, known)
    bare = short and (said or rest.split()[0].lower() in PREPOSITIONS)  # "Voor welke vakken?"
    if (led or bare) and not verb and len(own) <= MOST_NEW:  # "En hoeveel leraren?"
        swapped = _again(rest, base, known) or _swapped(rest, base)
        return swapped or told(rest, base, known, every=True)
    empty = not own and not names_something(rest, known)
    if (led and said) or (not led and empty):  # "En wat doet de inspectie?", "Wanneer?"
        return _swapped(rest, base) or told(rest, base, known, every=led)
    return None


def _swapped(rest: str, base: str) -> str | None:
    """ "Waarom?" after "Wanneer stopte het netwerk?": "Waarom stopte het netwerk?"."""
    if not re.fullmatch(ADVERB, rest, re.IGNORECASE):
        return None
    asked = f"{rest[:1].upper()}{rest[1:]}"
    match, last = SWAPPED.match(base), WORD.findall(base)[-1].lower()
    if match and not (match[0].lower() == "waar " and last in PREPOSITIONS):
        return f"{asked} {base[match.end() :]}"
    # "Kregen scholen geld?" -> "Waarom kregen scholen geld?"
    return f"{asked} {base[:1].lower()}{base[1:]}" if VERB.match(base) else None


def _again(rest: str, base: str, known: Known) -> str | None:
    """ "Hoeveel leraren" after a question that begins with "Hoeveel" too: that, with leraren."""
    asked, other = ASKED.match(rest), ASKED.match(base)
    if not asked or not other or asked[0].lower() != other[0].lower():
        return None
    whole = base
    for piece in pieces(rest[asked.end() :], known):
        now = placed(whole, piece, known)
        if len(now) > len(whole) + len(piece.phrase):  # added, not replaced
            return None
        whole = now
    return whole if whole != base else None
