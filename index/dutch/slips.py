"""What a word was before a slip of the finger, as 5-grams, for words of a question.

Two letters that changed places and a letter too many are put right everywhere in the word; grams
that no passage has cost nothing. A missing or wrong letter is left to the grams around it.
"""

from collections.abc import Iterator

from index.dutch.lexicon import GRAM, word_grams

SHORTEST = 6  # letters of a word that is put right
LONGEST = 40


def slip_grams(word: str) -> Iterator[str]:
    """The 5-grams around each place where the word is put right, with repeats.

    The first and last letter stay: there slips are rare, and other words near.
    """
    if not SHORTEST <= len(word) <= LONGEST or not word.isalpha():
        return
    for at in range(1, len(word) - 1):
        start, end = max(0, at - GRAM + 1), at + GRAM + 1
        yield from word_grams(word[start:at] + word[at + 1 : end])
        if at + 2 < len(word):
            yield from word_grams(word[start:at] + word[at + 1] + word[at] + word[at + 2 : end])
