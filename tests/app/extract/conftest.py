"""Hits made by hand, with the similarities that a test wants; no model is loaded."""

from collections.abc import Mapping, Sequence
from itertools import chain, repeat

from app.extract.pool import Candidate, Pool, pool_of
from app.extract.score import Scores
from ingest.nouns import (
    Cue,
    Document,
    EvidenceKind,
    Form,
    Hit,
    Note,
    Passage,
    Question,
    Sentence,
)
from ingest.sentences import sentence_spans

START = 100  # where a passage starts in its document if a test says nothing of it
NEAR = 0.8  # similarity of a sentence that a test says nothing of


def make_question(text: str, form: Form | None = None, *cues: Cue) -> Question:
    return Question(text=text, phrases=(), cues=cues, form=form)


def make_document(name: str = "akkoord", date: str | None = "2014-07-10") -> Document:
    """A document whose title is its id with a capital: 'Akkoord'."""
    return Document(
        id=name, title=name.capitalize(), kind="document", publisher=None, date=date, sector=(),
        reference=None, dossiers=(), file=f"{name}.txt", sha256="",
    )  # fmt: skip


def make_hit(
    text: str,
    near: Sequence[float] = (),
    *,
    rank: int = 1,
    start: int = START,
    score: float | None = None,
    document: Document | None = None,
    section: tuple[str, ...] = ("Lezen",),
    evidence: EvidenceKind = "afspraak",
    notes: Mapping[str, str] | None = None,
) -> Hit:
    """A hit on a passage; `near` are the similarities of its sentences, in order.

    `notes` are labels of footnotes and the text that their marks come right after.
    """
    passage = Passage(
        document=document or make_document(),
        start=start,
        end=start + len(text),
        text=text,
        section=section,
        pages=(),
        footnotes=tuple(
            Note(label=label, text="", marks=(start + text.index(f"{after}{label}") + len(after),))
            for label, after in (notes or {}).items()
        ),
        evidence=evidence,
    )
    sentences = tuple(
        Sentence(start=start + first, end=start + last, similarity=similarity)
        for (first, last), similarity in zip(
            sentence_spans(text), chain(near, repeat(NEAR)), strict=False
        )
    )
    return Hit(
        rank=rank,
        score=1 / rank if score is None else score,
        passage=passage,
        similarity=max(near, default=NEAR),
        sentences=sentences,
    )


def make_pool(*hits: Hit, text: str = "Wat doet de school?", form: Form | None = None) -> Pool:
    return pool_of(make_question(text, form), hits)


def scored_as(pool: Pool, *scores: float) -> Scores:
    """Scores of the candidates, in their order; 0 for those that have none."""
    return dict(zip(pool.candidates, chain(scores, repeat(0.0)), strict=False))


def texts(candidates: Sequence[Candidate]) -> list[str]:
    return [candidate.text for candidate in candidates]
