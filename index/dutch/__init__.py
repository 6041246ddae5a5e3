"""The Dutch analyzer: text to weighted terms, for the lexical half of the search.

1. `plain`: one way of writing.  2. `tokens`: words and numbers; what a word gives by itself (stem,
grams, parts, abbreviation) is in `lexicon`.  3. `numbered_words` and `phrases`: what words give
together.  4. `vectors`: one sparse vector, with a weight for each kind of term.
"""

from index.dutch.lexicon import term_id
from index.dutch.numbered_words import numbered
from index.dutch.tokens import grams, stems, words
from index.dutch.vectors import WEIGHTS, SparseVector, passage_vector, question_vector

VERSION = 2  # part of what an index remembers; raise it with every change of the terms

__all__ = [
    "VERSION",
    "WEIGHTS",
    "SparseVector",
    "grams",
    "numbered",
    "passage_vector",
    "question_vector",
    "stems",
    "term_id",
    "words",
]
