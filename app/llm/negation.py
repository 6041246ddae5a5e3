"""Whether a sentence denies what its source says, or says what its source denies.

That is a denial ('niet', 'geen', 'zonder') on one side only, close to words that both have. Words
such as 'vervallen' or 'ontbreken' may stand for a denial on either side.
"""

from collections.abc import Sequence

from app.llm.comparisons import turned_round
from app.llm.coverage import ALIKE, Terms, content_words, coverage, terms
from app.llm.folding import WORD, folded
from app.llm.opposites import is_denied_opposite, opposite
from app.llm.polarity_words import PARTS, STATEMENTS, denials, is_tacit
from index.dutch.lexicon import Word

AFTER, BEFORE = 3, 2  # words with content that a denial touches, in its own part of the sentence
TOUCHED = 0.5  # share of these that the other side must have
WHOLE = 0.75  # share of a sentence's words that a claim must have to say just that
BACK = 0.6  # share of the words of the source that the claim must have then
SURELY = 0.9  # share of a claim's words that the nearest must have to bear it out alone


def denial_fault(claim: str, sentences: Sequence[str], nearest: str) -> str | None:
    """What is wrong, in Dutch; None if the two sides agree or it cannot be told.

    `sentences` are those of the cited passages, `nearest` the one or two that the claim fits best.
    """
    own = folded(claim)
    if len(denials(own)) % 2 == 1 and _is_added(own, sentences, nearest):
        return "de zin ontkent iets wat de bron niet ontkent"
    if not denials(own) and not is_tacit(own) and _is_dropped(own, sentences, nearest):
        return "de bron zegt hier “niet” of “geen”, de zin niet"
    if denials(own) and _is_one_denial_off(own, nearest):
        return "de zin ontkent iets anders dan de bron"
    if pair := opposite(claim, sentences, nearest):
        return f"de zin zegt “{pair[0]}” waar de bron “{pair[1]}” zegt"
    if turned := turned_round(claim, nearest):
        return f"de bron zegt niet “{turned}”, maar andersom"
    return None


def _is_added(claim: str, sentences: Sequence[str], nearest: str) -> bool:
    """Whether the sources say what the claim denies, without any denial."""
    for touched in _touched(claim):
        words = content_words(touched)
        shares = {one: coverage(words, one) for one in sentences}
        best = max(shares.values(), default=0.0)
        fitting = [one for one, share in shares.items() if share == best > 0]
        if best < TOUCHED:
            fitting.append(nearest)
        if any(denials(folded(one)) or _is_tacit_of(words, one, claim) for one in fitting):
            return False
    return not is_denied_opposite(claim, sentences, nearest)


def _is_tacit_of(words: Sequence[Word], text: str, claim: str) -> bool:
    """Whether a text denies the words without a denial, in the part of it that has them.

    What the claim says as well ('onvoldoende') does not stand for the denial of the claim.
    """
    parts = [part for part in STATEMENTS.split(folded(text)) if part.strip()]
    shares = [coverage(words, part) for part in parts]
    best = max(shares, default=0.0)
    return any(
        is_tacit(part, besides=claim)
        for part, share in zip(parts, shares, strict=True)
        if share == best
    )


def _is_one_denial_off(claim: str, nearest: str) -> bool:
    """Whether nearly the same words stand there with one denial more or less."""
    theirs = folded(nearest)
    return (
        bool(denials(theirs))
        and (len(denials(claim)) - len(denials(theirs))) % 2 == 1
        and not is_tacit(claim, besides=theirs)
        and not is_tacit(theirs, besides=claim)
        and coverage(content_words(claim), nearest) >= WHOLE
        and coverage(content_words(nearest), claim) >= BACK
    )


def _is_dropped(claim: str, sentences: Sequence[str], nearest: str) -> bool:
    """Whether the claim says what the source denies; it must have the very word denied.

    Where the nearest does not bear it out, another sentence may; of that it must have nearly all.
    """
    held = terms(claim)
    if any(
        words and held.share_of(words[0]) > ALIKE and _share(words, held) >= TOUCHED
        for words in map(content_words, _touched(nearest))
    ):
        return True
    if coverage(content_words(claim), nearest) >= SURELY:
        return False
    return any(
        words and _share(words, held) == 1 and _share(content_words(sentence), held) >= WHOLE
        for sentence in sentences
        for words in map(content_words, _touched(sentence))
    )


def _share(words: Sequence[Word], held: Terms) -> float:
    return sum(held.share_of(word) > ALIKE for word in words) / len(words)


def _touched(text: str) -> list[str]:
    """For each denial the words with content around it, in its own part; the word denied first."""
    plain, found = folded(text), []
    cuts = [0, *(cut.end() for cut in PARTS.finditer(plain)), len(plain)]
    for at in denials(plain):
        start = max(cut for cut in cuts if cut <= at)
        end = min(cut for cut in cuts if cut > at)
        before = [one for one in WORD.findall(plain[start:at]) if content_words(one)]
        _, *later = WORD.findall(plain[at:end])
        after = [one for one in later if content_words(one)][:AFTER]
        found.append(" ".join(after if len(after) >= AFTER else after + before[-BEFORE:][::-1]))
    return found
