"""A passage as a sentence is checked against it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.llm.orders import without_orders
from ingest.nouns import Passage
from ingest.sentences import sentence_spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A passage of the prompt."""

    number: int  # in the prompt, from 1
    about: str  # title, date, publisher and headings: they bear out names and years too
    text: str  # of the passage, orders to a model blank; spans count in it

    @property
    def all(self) -> str:
        """All that may bear a sentence out."""
        return f"{self.about}\n{self.text}"

    @property
    def spans(self) -> list[tuple[int, int]]:
        """The spans of its sentences."""
        return sentence_spans(self.text)

    @property
    def sentences(self) -> list[str]:
        """Its sentences."""
        return [self.text[start:end] for start, end in self.spans]


def sources_of(passages: Sequence[Passage]) -> list[Source]:
    """The passages of a prompt, numbered from 1."""
    return [
        Source(number=number, about=_about(passage), text=without_orders(passage.text))
        for number, passage in enumerate(passages, 1)
    ]


def _about(passage: Passage) -> str:
    document = passage.document
    known = (document.title, document.date, document.publisher, *passage.section)
    return "\n".join(one for one in known if one)
