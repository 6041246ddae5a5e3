"""Whether the passages that a sentence cites bear it out; without a model.

1. It cites a passage that there is.  2. Quotations stand there word for word.  3. So do numbers,
dates and names, near enough.  4. Enough of its other words do.  5. It denies what they deny.
6. Numbers, dates and names go with the words that they go with there.
A sentence that another passage bears out, and the cited ones do not, has the wrong citation.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.llm.coverage import content_words, coverage
from app.llm.dates import dates, unsupported_dates
from app.llm.folding import folded
from app.llm.names import unsupported_names
from app.llm.nearest import nearest_text
from app.llm.negation import denial_fault
from app.llm.number_support import unsupported_numbers
from app.llm.numbers import quantities
from app.llm.owners import misplaced
from app.llm.polarity_words import denials
from app.llm.quotations import is_quoted_from, quotations, without_quotations
from app.llm.sentences import Claim
from app.llm.source import Source
from app.llm.subjects import told_of_another

COVERED = 0.25  # share of the words and numbers of a sentence that its sources must have
ELSEWHERE = 0.6  # share that another passage must have to be the one that was meant
MORE = 0.2  # how much more than the cited ones

LONGEST = 1_000  # characters of a sentence
TOO_LONG = "de zin is te lang om na te gaan"
NO_CITATION = "de zin noemt geen bron"
DANGLING = "de zin verwijst naar een bron die er niet is"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A sentence of the model and what the passages say of it."""

    text: str
    cites: tuple[int, ...]  # numbers of passages in the prompt
    dangling: tuple[int, ...]  # numbers that no passage has
    doubt: str | None = None  # Dutch; None if the cited passages bear the sentence out
    rather: int | None = None  # the passage that bears it out instead

    @property
    def supported(self) -> bool:
        """Whether the cited passages bear the sentence out."""
        return self.doubt is None


def verify(claim: Claim, sources: Sequence[Source]) -> Check:
    """Checks a sentence against the passages that it cites."""
    by_number = {source.number: source for source in sources}
    cites = tuple(number for number in claim.cites if number in by_number)
    dangling = tuple(number for number in claim.cites if number not in by_number)
    check = Check(text=claim.text, cites=cites, dangling=dangling)
    if not cites:
        return _doubted(check, DANGLING if dangling else NO_CITATION)
    if len(claim.text) > LONGEST:
        return _doubted(check, TOO_LONG)
    cited = [by_number[number] for number in cites]
    others = [source for source in sources if source.number not in cites]
    found = fault(claim.text, cited, others)
    if rather := _meant(claim.text, cited, others, sure=found is None):
        where = " en ".join(f"[{number}]" for number in cites)
        return _doubted(check, f"dit staat niet in {where}, wel in [{rather}]", rather)
    return _doubted(check, found) if found else check


def _doubted(check: Check, doubt: str, rather: int | None = None) -> Check:
    return Check(
        text=check.text, cites=check.cites, dangling=check.dangling, doubt=doubt, rather=rather
    )


def fault(text: str, cited: Sequence[Source], others: Sequence[Source] = ()) -> str | None:
    """What the cited passages do not bear out, in Dutch; None if they bear out all of `text`."""
    if any(_is_copied(text, sentence) for source in cited for sentence in source.sentences):
        return None
    shown, plain = [source.all for source in cited], without_quotations(text)
    for quotation in quotations(text):
        if not is_quoted_from(quotation.text, shown):
            return f"“{quotation.text}” staat niet letterlijk in de bron"
    for number in unsupported_numbers(plain, shown):
        return f"het getal “{number}” staat niet in de bron"
    for date in unsupported_dates(plain, shown):
        return f"“{date}” staat niet in de bron"
    for name in unsupported_names(plain, shown, [source.all for source in others]):
        return f"de naam “{name}” staat niet in de bron"
    if covered(text, cited) < COVERED:
        return "te weinig van de zin staat in de bron"
    sentences = [sentence for source in cited for sentence in source.sentences]
    if denied := denial_fault(text, sentences, nearest_text(text, cited)):
        return denied
    shown = [source.text for source in cited]
    if item := misplaced(plain, shown) or told_of_another(plain, shown):
        return f"“{item}” hoort in de bron bij iets anders"
    return None


def _is_copied(text: str, sentence: str) -> bool:
    """Whether a sentence of a source says the very same, denials and all."""
    same = len(denials(folded(text))) == len(denials(folded(sentence)))
    return same and is_quoted_from(text, [sentence])


def covered(text: str, sources: Sequence[Source]) -> float:
    """The share of the words, numbers and dates of a sentence that the sources have, 0 to 1."""
    shown = [source.all for source in sources]
    words, numbers = content_words(text), len(quantities(text)) + len(dates(text))
    missing = len(unsupported_numbers(text, shown)) + len(unsupported_dates(text, shown))
    total = len(words) + numbers
    if not total:
        return 0.0
    return (len(words) * coverage(words, "\n".join(shown)) + numbers - missing) / total


def _meant(
    text: str, cited: Sequence[Source], others: Sequence[Source], *, sure: bool
) -> int | None:
    """The passage that was meant instead of the cited ones, if there clearly is one."""
    own = covered(text, cited)
    if sure and own >= 1 - MORE:
        return None
    for other in sorted(others, key=lambda source: -covered(text, [source])):
        share = covered(text, [other])
        if share < max(ELSEWHERE, own + MORE):
            return None
        if fault(text, [other]) is None:
            return other.number
    return None
