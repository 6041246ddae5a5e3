"""The answer that a language model writes, as far as the passages bear it out.

1. What the extractive answer refuses stays refused.  2. Prompt, text, sentences, checks.  3. A
sentence that fails is marked or dropped.  4. Statements with citations of the exact sentences.
5. Where too little holds, or nothing comes, the extractive answer stands, with a remark that says
so.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from app.llm.failure import LanguageModelError
from app.llm.folding import folded
from app.llm.nearest import nearest_span
from app.llm.prompt import NOT_TOLD, Prompt, fitting, prompt
from app.llm.sentences import claims
from app.llm.source import Source, sources_of
from app.llm.verify import Check, verify
from index.language_model import LanguageModel
from ingest.nouns import Answer, Citation, Hit, Passage, Remark, Statement

LEAST = 0.5  # share of the sentences that must hold
INSTEAD = "dit zijn zinnen uit de stukken zelf."

# That the passages do not tell. [Dat staat niet in de passages.]
SAYS_NOT_TOLD = re.compile(
    r"\b(?:staat|staan|vind|vinden|is|wordt|worden|bevatten?|geven|noemen|vermelden|zeggen)\b[^.]*"
    r"\b(?:niet|geen|niets)\b[^.]*\b(?:passages?|documenten|bronnen|stukken|tekst(?:en)?)\b"
    r"|\b(?:passages?|documenten|bronnen|stukken|teksten)\b[^.]*"
    r"\b(?:staat|staan|bevatten|geven|noemen|vermelden|zeggen|vertellen)\b[^.]*\b(?:niet|geen|niets)\b"
)

Generate = Callable[[Prompt, Callable[[str], None]], str]


def nowhere(text: str) -> None:
    """Lets the text go by, for who does not show it while it comes."""


def written(
    question: str,
    extractive: Answer,
    hits: Sequence[Hit],
    generate: Generate,
    settings: LanguageModel,
    on_text: Callable[[str], None] = nowhere,
) -> Answer:
    """The answer of the model to `question` over `hits`, best first; else `extractive`.

    `on_text` gets the text of the model as it comes, unchecked. Raises nothing of its own: what
    goes wrong with the model is told in a remark.
    """
    if extractive.abstained or not hits:
        return extractive
    passages = fitting([hit.passage for hit in hits])
    try:
        text = generate(prompt(question, passages), on_text)
    except LanguageModelError as error:
        return _fallen_back(extractive, f"Het taalmodel gaf geen antwoord ({error.reason})")
    found = claims(text)
    if any(_says_not_told(claim.text) for claim in found[:1]) and len(found) <= 2:
        return _fallen_back(
            extractive,
            "Het taalmodel vond in de passages geen antwoord; het kan dus onvolledig zijn",
        )
    sources = sources_of(passages)
    checks = [verify(claim, sources) for claim in found]
    if fault := _too_little(checks):
        return _fallen_back(extractive, fault)
    return _answer(extractive, checks, _Citations(passages=passages, sources=sources), settings)


def _says_not_told(text: str) -> bool:
    plain = folded(text)
    return plain.startswith(folded(NOT_TOLD)[:-1]) or SAYS_NOT_TOLD.search(plain) is not None


def _fallen_back(extractive: Answer, fault: str) -> Answer:
    return replace(extractive, remarks=(*extractive.remarks, Remark(text=f"{fault}; {INSTEAD}")))


def _too_little(checks: Sequence[Check]) -> str | None:
    """Why the model's text is not used, in Dutch; None if enough of it holds."""
    if not checks:
        return "Het taalmodel gaf geen zinnen"
    held = sum(check.supported for check in checks)
    if held < LEAST * len(checks) or not held:
        return f"Van het antwoord van het taalmodel steunt {_of(held, len(checks))} op de bronnen"
    return None


def _of(held: int, total: int) -> str:
    return f"maar {held} van de {total} zinnen" if held else "geen enkele zin"


@dataclass(slots=True, kw_only=True)
class _Citations:
    """The cited sentences, numbered as they first appear."""

    passages: Sequence[Passage]
    sources: Sequence[Source]
    found: list[Citation] = field(default_factory=list)

    def number(self, text: str, source: int) -> int:
        """The number of the sentences of a passage that `text` rests on; `source` counts from 1."""
        passage = self.passages[source - 1]
        first, last = nearest_span(text, self.sources[source - 1])
        return self.adopted(
            Citation(
                number=0,
                passage=passage,
                start=passage.start + first,
                end=passage.start + last,
                text=passage.text[first:last],
            )
        )

    def adopted(self, citation: Citation) -> int:
        """The number that a citation has here."""
        number = len(self.found) + 1
        for known in self.found:
            if replace(known, number=citation.number) == citation:
                return known.number
        self.found.append(replace(citation, number=number))
        return number


def _answer(
    extractive: Answer, checks: Sequence[Check], citations: _Citations, settings: LanguageModel
) -> Answer:
    kept = [check for check in checks if check.supported or settings.unsupported == "mark"]
    statements = tuple(_statement(check, citations) for check in kept)
    by_number = {citation.number: citation for citation in extractive.citations}
    carried = [
        replace(
            remark,
            citations=tuple(citations.adopted(by_number[number]) for number in remark.citations),
        )
        for remark in extractive.remarks
    ]
    return replace(
        extractive,
        statements=statements,
        citations=tuple(citations.found),
        lead="",
        remarks=(*carried, *_remarks(checks, len(checks) - len(kept))),
        model=settings.model,
    )


def _statement(check: Check, citations: _Citations) -> Statement:
    numbers = {source: citations.number(check.text, source) for source in check.cites}
    doubt = check.doubt
    if doubt is not None and check.rather is not None:
        numbers[check.rather] = citations.number(check.text, check.rather)
        right = numbers.pop(check.rather)
        wrong = " en ".join(f"[{number}]" for number in numbers.values())
        doubt = f"dit staat niet in {wrong}, wel in [{right}]"
    return Statement(text=check.text, citations=tuple(dict.fromkeys(numbers.values())), doubt=doubt)


def _remarks(checks: Sequence[Check], dropped: int) -> list[Remark]:
    found = []
    if dropped:
        one = dropped == 1
        found.append(
            f"{dropped} {'zin' if one else 'zinnen'} van het taalmodel {'is' if one else 'zijn'} "
            f"weggelaten, omdat de bron {'hem' if one else 'ze'} niet steunt."
        )
    if dangling := [number for check in checks for number in check.dangling]:
        shown = ", ".join(f"[{number}]" for number in dict.fromkeys(dangling))
        found.append(
            f"Het taalmodel verwees {len(dangling)} keer naar een passage die er niet is: {shown}."
        )
    return [Remark(text=text) for text in found]
