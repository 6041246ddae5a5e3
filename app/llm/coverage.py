"""How far the words of a sentence stand in a text: as the word, a form, a part, or an abbreviation.

A word counts for 1 if its stem or an official word for it is there; else for the share of its
parts that are there, or of its 5-grams if that is `ALIKE` or more ('verlenging', 'verlengd').
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.llm.folding import folded
from app.llm.number_words import value_of
from index.dutch.abbreviations import ROWS
from index.dutch.lexicon import Word, look_up, term_id
from index.dutch.phrases import abbreviations
from index.dutch.synonyms import synonyms
from index.dutch.tokens import tokens

ALIKE = 0.5
LONG_FORMS = {row.name: " ".join([row.name, *row.long]) for row in ROWS}

# Words that say too little to be looked for: a paraphrase changes them freely.
IDLE = frozenset(
    """volgens gebruik gebruiken gebruikt gemaakt maken maakt krijgen krijgt kreeg kregen gaan gaat
    ging gingen komen komt kwam kwamen zeggen zegt zei stelt stellen blijkt blijken vindt vinden
    vond schrijft schrijven noemt noemen noemde genoemd staat staan stond bijna ruim circa ongeveer
    gemiddeld binnen vanaf sinds tijdens ieder iedere elk elke mag mogen mocht hoeft hoeven lang
    begin eind eerst nu weer samen aantal deel aandeel terwijl nadat voordat zodat hierover zo'n
    inmiddels vooral bovendien daarnaast echter verder tevens procent euro miljoen
    miljard leidt leiden leidde onder betekent betekenen""".split()
)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Terms:
    """What a text holds."""

    stems: frozenset[str]
    ids: frozenset[int]  # of stems and parts
    grams: frozenset[int]
    pieces: frozenset[int]  # parts of compounds, and words that are none

    def share_of(self, word: Word) -> float:
        """How far the text holds a word, 0 to 1."""
        if not self.stems.isdisjoint(word.stems) or not self.ids.isdisjoint(_official(word)):
            return 1.0
        parts = sum(one in self.pieces for one in word.part_ids) / max(1, len(word.part_ids))
        grams = sum(one in self.grams for one in word.gram_ids) / max(1, len(word.gram_ids))
        return max(parts, grams if grams >= ALIKE else 0.0)


@lru_cache(maxsize=4096)
def terms(text: str) -> Terms:
    """What a text holds; an abbreviation holds its long forms and the other way round."""
    found = tokens(text)
    named = dict.fromkeys(abbreviations(found, asked=True))
    found += tokens(" ".join(LONG_FORMS[name] for name in named))
    words = [word for _, word in found]
    words += [look_up(word.written[2:].lower(), "word") for word in words if _is_participle(word)]
    words += [look_up(word.written[:-3].lower(), "word") for word in words if _is_most(word)]
    return Terms(
        stems=frozenset(stem for word in words for stem in word.stems),
        ids=frozenset(one for word in words for one in (*word.stem_ids, *word.part_ids)),
        grams=frozenset(one for word in words for one in word.gram_ids),
        pieces=frozenset(one for word in words for one in word.part_ids),
    )


def content_words(text: str) -> list[Word]:
    """The words of a text that say something: no stop words, and no numbers, checked elsewhere."""
    return [
        word
        for _, word in tokens(text)
        if word.content
        and word.number is None
        and not word.written[0].isdigit()
        and not IDLE.issuperset(word.content)
        and value_of(folded(word.written)) is None
    ]


def coverage(words: Sequence[Word], text: str) -> float:
    """The share of the words that a text holds, 0 to 1; 1 if there are none."""
    if not words:
        return 1.0
    held = terms(text)
    return sum(map(held.share_of, words)) / len(words)


def held_by(words: Iterable[Word], held: Terms) -> list[Word]:
    """The words that are there at least for the larger part."""
    return [word for word in words if held.share_of(word) > ALIKE]


def _is_participle(word: Word) -> bool:
    """'gelukt' is also 'lukt'."""
    return len(word.written) > 5 and word.written[:2].lower() == "ge" and word.written.isalpha()


def _is_most(word: Word) -> bool:
    """'grootste' is also 'groot'."""
    return len(word.written) > 6 and word.written.endswith("ste")


@lru_cache(maxsize=4096)
def _official(word: Word) -> frozenset[int]:
    return frozenset(synonyms([("", word)], in_english=False)) - {term_id("stem", "")}
