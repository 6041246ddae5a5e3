"""Whether a sentence tells of one name what its source tells of another, some sentences away.

"Saxion ondersteunt scholen", where the source has "Het Platform ondersteunt scholen. Saxion ...":
each sentence starts with its name, and the words go with the other one. Names in one sentence are
left to `owners`.
"""

import re
from collections.abc import Sequence

from app.llm.coverage import content_words, coverage
from app.llm.folding import folded
from app.llm.names import AGENT, FUNCTION, ORDINARY_ENDINGS, TOKEN, KnownWords, names
from index.dutch.block_forms import BLOCK_OF
from index.dutch.compounds import cut
from ingest.sentences import sentence_spans

FEWEST = 2  # words beside the names that tell
SAME = 0.75  # share of them that the sentence about the other name must have
MORE = 0.3  # how much more than any sentence with the name itself

# What may stand before the name that a sentence starts with. ["De"] ["Intern begeleider"]
OPENING = re.compile(
    r"(?:(?:de|het|ook|stichting|hogeschool|universiteit|gemeente|schoolbestuur|directeur|rector"
    r"|bestuurder|schoolleider|minister|staatssecretaris|wethouder|teamleider|voorzitter"
    r"|inspecteur|projectleider|\w*(?:onderzoeker|begeleider|adviseur|leraar|docent))\s+)*"
    r"(?:intern begeleider\s+)?",
    re.IGNORECASE,
)
ROW = re.compile(r"[A-Z][\w'’.&-]*(?:,? (?:(?:en|of|van|der|den|de|het) )*[A-Z][\w'’.&-]*)*")


def told_of_another(text: str, sources: Sequence[str]) -> str | None:
    """The name that `text` starts with, if the sources tell the rest of another; else None."""
    own = _subject(text)
    if not own:
        return None
    rest, named = text[text.find(own) + len(own) :], {name.text for name in names(text)}
    words = [word for word in content_words(rest) if word.written not in named]
    if len(words) < FEWEST:
        return None
    parts = [part for source in sources for part in _parts(source)]
    bearing = [part for part in parts if _has(part, own)]
    here = max((coverage(words, part) for part in bearing), default=0.0)
    said = {folded(name) for name in named}
    for part in parts:
        other = _subject(part)
        known = other and said & {folded(word) for word in TOKEN.findall(other)}
        if not other or known or part in bearing:
            continue
        if coverage(words, part) >= max(SAME, here + MORE):
            return own
    return None


def _parts(source: str) -> list[str]:
    spans = sentence_spans(source)
    return [part.strip() for start, end in spans for part in source[start:end].split(";")]


def _has(part: str, own: str) -> bool:
    known = KnownWords([part])
    return any(known.has(word) for word in TOKEN.findall(own) if word[0].isupper())


def _subject(sentence: str) -> str:
    """The name or row of names that a sentence starts with; "" if it is no name for sure."""
    opening = OPENING.match(sentence)
    at = opening.end() if opening else 0
    row = ROW.match(sentence, at)
    if row is None:
        return ""
    first = folded(row[0])
    inside = at > 0 or TOKEN.fullmatch(row[0]) is None
    acts = AGENT.match(sentence, row.end() + 1) is not None
    ordinary = (
        first in FUNCTION
        or first in BLOCK_OF
        or len(cut(first)) > 1
        or (ORDINARY_ENDINGS.fullmatch(first) and not acts)
    )
    return "" if ordinary and not inside else row[0]
