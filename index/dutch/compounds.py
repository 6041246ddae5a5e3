"""Compounds: `burgerschapsonderwijs` is `burgerschaps` and `onderwijs`.

A word is cut into as few forms of known blocks as it can be; of two such cuttings the one with the
longer last block is taken, for the last block says what the thing is. Where there is none, one
part may be unknown: what stands before the last block, or after the first.
"""

import re

from index.dutch.block_forms import BLOCK_OF, LONGEST_FORM

SHORTEST = 3  # letters of a block in a compound
SHORTEST_REST = 4  # letters of an unknown part
LONG_BLOCK = 6  # letters of the block beside it: shorter ones hide in other words ('be-sp-reken')
LONGEST = 40  # letters of a word that is cut

# No unknown parts: what stands before a verb or noun, and the ends of derived words.
NOT_BEFORE = frozenset(
    """achter achteruit beneden binnen boven buiten door langs mede onder over rond samen samens
    tegen tegens terug tussen voor voort vooruit weder zonder""".split()
)
NOT_AFTER = re.compile(
    r"[bdfgklmnprst]?(?:(?:e|en|er|s)?(?:achtig|baar|bare|chap|heid|heden|kundig|lijk|loos|loze"
    r"|matig|schap|wijs|zaam)|ationa|atie|de|eer|eerd|en?d|er|ief|ieve|ige?d|ing|isch|iseren|ist"
    r"|iviteit|iteit|te)\w*"
)


def cut(word: str) -> tuple[str, ...]:
    """The parts of a compound, as they are written in it; of another word the word itself."""
    if len(word) < 2 * SHORTEST or len(word) > LONGEST or not word.isalpha() or word in BLOCK_OF:
        return (word,)
    return _known(word) or _half_known(word) or (word,)


def alone(part: str) -> str:
    """A part as the word it is by itself: `burgerschaps` is burgerschap."""
    return BLOCK_OF.get(part, part)


def singular(word: str) -> str:
    """A word with its last part as that is by itself: `beleidskansen` is beleidskans."""
    *before, last = cut(word)
    return "".join(before) + alone(last)


def _known(word: str) -> tuple[str, ...]:
    """The best cutting into forms of blocks, or nothing."""
    best: dict[int, tuple[str, ...]] = {0: ()}
    for start in range(len(word) - SHORTEST + 1):
        if start in best:
            for end in range(start + SHORTEST, min(len(word), start + LONGEST_FORM) + 1):
                # Starts rise, so of two cuttings of one length the first has the longer last part.
                longer = end in best and len(best[end]) <= len(best[start]) + 1
                if not longer and word[start:end] in BLOCK_OF:
                    best[end] = (*best[start], word[start:end])
    return best.get(len(word), ())


def _half_known(word: str) -> tuple[str, ...]:
    """A long block and one unknown part, the longest block first, or nothing."""
    for at in range(SHORTEST_REST, len(word) - LONG_BLOCK + 1):
        if len(BLOCK_OF.get(word[at:], "")) >= LONG_BLOCK and word[:at] not in NOT_BEFORE:
            return (word[:at], word[at:])
    for at in range(len(word) - SHORTEST_REST - 1, LONG_BLOCK - 1, -1):
        if len(BLOCK_OF.get(word[:at], "")) >= LONG_BLOCK and not NOT_AFTER.fullmatch(word[at:]):
            return (word[:at], word[at:])
    return ()
