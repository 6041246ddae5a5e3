"""Just enough Dutch grammar: the subject and the finite verb of a main clause.

The finite verb of a main clause stands second. What comes first is the subject, unless it begins
with a word of time or place ("In 2031 openen wij ..."); then the subject follows the verb.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from ingest.goals.verbs import FORMS, NOUNS, STEMS

ADVERBIAL = re.compile(
    r"^(?:MOMENT|in|op|voor|vóór|vanaf|na|tot|per|bij|met|door|uit|om|over|van|sinds|tijdens|"
    r"binnen|"
    r"volgens|naast|namens|daar\w*|hier\w*|ook|verder|tegelijk|tevens|dan|nu|zo|eerst|wel|eveneens|"
    r"inmiddels|halverwege|onder|aan|jaarlijks|elk (?:jaar|voorjaar|najaar)|dit jaar|komend\w*|"
    r"later|vervolgens|tot slot|en|maar|waar mogelijk)\b",
    re.IGNORECASE,
)
RELATIVE = re.compile(r"\b(?:die|dat|wie|waar\w*|waarin|waarmee)\b[^,;:]*(?:,|$)")
WORD = re.compile(r"\(zeer\)|[\w’'-]+|[,;:()]")
# Where a subject ends that stands behind its verb.
AFTER = re.compile(
    r"^(?:MOMENT|of|in|op|voor|vóór|vanaf|na|tot|per|bij|met|door|uit|om|over|aan|sinds|tijdens|"
    r"binnen|"
    r"naar|dan|nu|ook|zo|er|het|een|één|de|deze|dit|dat|die|elke?|iedere?|geen|niet|al|zich|nog|"
    r"wel|samen|gezamenlijk|verder|weer|hier\w*|daar\w*|jaarlijks|structureel|deel|plaats|"
    r"gebruik|bijeen|kennis|er(?:mee|op|aan|van|voor)|\d.*|[,;:()])$"
)
ARTICLE = re.compile(
    r"^(?:de|het|een|één|alle|álle|elke?|iedere?|ieder|meer|deze|dit)$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A main clause: who, the finite verb, and the rest of its words."""

    subject: str
    verb: str  # as written; "" if none was found
    rest: str  # behind the verb, with the subject where that stands there


@lru_cache(maxsize=1024)
def clause_of(text: str) -> Clause:
    """The parts of a sentence; its moments should read "MOMENT"."""
    hidden = _without_relatives(text)
    words = list(WORD.finditer(hidden))
    at = next(
        (
            n
            for n, word in enumerate(words)
            if word[0].lower() in FORMS
            and word[0].lower() not in NOUNS
            and (n > 0 or word[0][0].islower())
            and (word[0].lower() not in STEMS or _beside_me(words, n))
            and not (n > 0 and ARTICLE.match(words[n - 1][0]))
        ),
        None,
    )
    if at is None:
        return Clause(subject="", verb="", rest=text)
    verb = words[at]
    before, rest = text[: verb.start()].strip(" ,"), text[verb.end() :].strip()
    following = [word[0] for word in words[at + 1 :]]
    if following and following[0].lower() in ("ik", "wij", "we", "u"):
        return Clause(subject=following[0], verb=verb[0], rest=rest)
    if before and not ADVERBIAL.match(before):
        return Clause(subject=before, verb=verb[0], rest=rest)
    return Clause(subject=_behind(text, words[at + 1 :]), verb=verb[0], rest=rest)


def _beside_me(words: list[re.Match[str]], n: int) -> bool:
    """Whether "ik" stands before or behind a word, or "u" behind it."""
    near = [words[m][0].lower() for m in (n - 1, n + 1, n + 2) if 0 <= m < len(words)]
    return words[n][0].endswith("t") or "ik" in near


def _without_relatives(text: str) -> str:
    """The text with "_" for clauses with "die" or "dat": to their comma, or else their verb."""
    for match in RELATIVE.finditer(text):
        if not text[: match.start()].strip():
            continue
        end = match.end()
        if match[0][-1:] != ",":
            verbs = (word for word in WORD.finditer(text, match.start() + 3) if word[0] in FORMS)
            end = next((verb.end() for verb in verbs), end)
        text = text[: match.start()] + "_" * (end - match.start()) + text[end:]
    return text


def _behind(text: str, words: list[re.Match[str]]) -> str:
    """The noun phrase that begins behind the verb, over adverbs and moments."""
    while words and re.match(
        r"^(?:MOMENT|er|ook|dan|daarnaast|daarom|daartoe|tevens|verder|nog|wel|dus|daarmee)$",
        words[0][0],
    ):
        words = words[1:]
    taken: list[re.Match[str]] = []
    for n, word in enumerate(words):
        joined = taken and taken[-1][0] in ("en", ",")
        if (
            AFTER.match(word[0])
            and not (n == 0 and ARTICLE.match(word[0]))
            and not joined
            and word[0] != ","
        ):
            break
        if word[0].lower() in FORMS and word[0].lower() not in NOUNS:
            break
        taken.append(word)
    return text[taken[0].start() : taken[-1].end()].strip(" ,") if taken else ""
