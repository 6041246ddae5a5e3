"""What an open library holds at one moment: replaced as a whole, never changed."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from index.question.known import Known, known_from
from index.state import State
from index.vocabulary import vocabulary_from


@dataclass(frozen=True, kw_only=True, eq=False)
class Held:
    """The documents and their words; one who reads keeps hold of it meanwhile."""

    state: State
    words: Counter[str]  # in how many passages each stands

    @cached_property
    def known(self) -> Known:
        """The documents, what they can be called and their words, for reading a question."""
        documents = [record.document for record in self.state.records.values()]
        return known_from(documents, vocabulary_from(self.words))

    def followed_by(self, held: "Held") -> "Held":
        """`held`, with its words laid out beforehand if someone needed them of this one.

        So it is the writer that waits for them, and not the next question.
        """
        if "known" in vars(self):
            _ = held.known
        return held
