"""A question with its gold passages, as `score.py` of the shared material knows them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

Half = Literal["development", "tuning", "reporting"]

# Sets that choices may be made on; the figures of the other one are nobody's to tune.
OPEN: tuple[Half, ...] = ("development", "tuning")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """A passage that answers a question, told by a verbatim piece of it."""

    document: str
    quote: str
    grade: int  # 2: gives the answer, or one part of it completely; 1: helps only partly


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldQuestion:
    """A question, what a right answer holds, and the passages that give it."""

    id: str
    half: Half  # the set it belongs to
    documents: str  # the folder of documents it is asked over, by its short name
    role: str
    type: str  # "fact", "compare", "unanswerable", ...
    form: str | None  # "typo", "keywords", "english", ...; None where nobody labelled it
    text: str
    plain: str | None  # the same question well spelled, where `text` is not
    answer: str
    facts: tuple[str, ...]  # what an answer must hold; `a|b` are alternatives
    gold: tuple[Gold, ...]  # none where the documents do not tell

    @property
    def main(self) -> tuple[Gold, ...]:
        """The gold that is to be found: grade 2."""
        return tuple(gold for gold in self.gold if gold.grade == 2)


def question_from(fields: Mapping[str, Any], half: Half, documents: str) -> GoldQuestion:
    """A question of the complete format, in which each gold has its `quote`."""
    return GoldQuestion(
        id=fields["id"],
        half=half,
        documents=documents,
        role=fields["role"],
        type=fields["type"],
        form=fields.get("form"),
        text=fields["question"],
        plain=fields.get("plain"),
        answer=fields["answer"],
        facts=tuple(fields["facts"]),
        gold=tuple(
            Gold(document=gold["doc"], quote=gold["quote"], grade=gold["grade"])
            for gold in fields["gold"]
        ),
    )


def complete(question: GoldQuestion) -> dict[str, Any]:
    """The question in the format that `check_gold.py` and `score.py` read."""
    return {
        "id": question.id,
        "role": question.role,
        "type": question.type,
        "question": question.text,
        "answer": question.answer,
        "facts": list(question.facts),
        "gold": [
            {"doc": gold.document, "quote": gold.quote, "grade": gold.grade}
            for gold in question.gold
        ],
        "form": question.form,
        "plain": question.plain,
    }
