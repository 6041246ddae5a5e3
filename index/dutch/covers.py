"""Whether a text has the words that somebody looks for."""

import re

from index.dutch.stemming import parts
from index.dutch.tokens import stems, words

WORD = re.compile(r"[^\W_][\w’'-]*")
# Words of a topic that need not stand in what is found.
LOOSE = frozenset(
    "de het een van in op en of voor aan bij met naar aantal percentage aandeel".split()
)


def covers(text: str, topic: str) -> bool:
    """Whether a text has all words of a topic: as written, in another form, or in a compound.

    "zeer zwakke scholen" is covered by "zeer zwakke basisschool", not by "zwakke scholen". A topic
    without words that count is covered by nothing.
    """
    written = {word.lower() for word in WORD.findall(text)}
    have = {*stems(text), *(part for word in words(text) for part in parts(word))}
    wanted = [word for word in map(str.lower, WORD.findall(topic)) if word not in LOOSE]
    return bool(wanted) and all(
        word in written or bool(set(stems(word)) and set(stems(word)) <= have) for word in wanted
    )
