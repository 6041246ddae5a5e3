"""What stands where in an exported answer.

1. The question, as title.  2. How it was read.  3. The statements, each with its footnotes.
4. What a reader must know beside them.  5. How it was made. A refusal has the nearest passages.
"""

from collections.abc import Iterator, Sequence

from app.export.sources import Sources
from app.export.tree import (
    SPACE,
    Piece,
    Pieces,
    bullets,
    emphasised,
    heading,
    joined,
    paragraph,
    quotation,
    strong,
    words,
)
from app.markdown import UNSUPPORTED
from app.memo import memo_reference
from app.output import read_text
from ingest.nouns import Answer, Citation, Hit, Remark, Statement

EXTRACTED = (
    "Gemaakt met Vindplaats. Een zin met een voetnoot staat letterlijk in de bron; bij (...) zijn "
    "woorden weggelaten. Er heeft geen taalmodel aan meegeschreven."
)
WRITTEN = (
    "Gemaakt met Vindplaats. Het antwoord is geschreven door het taalmodel {model}. Daarna is "
    "elke zin vergeleken met de bronnen in de voetnoten. Lees die na voordat je het antwoord "
    "gebruikt."
)


def laid_out(answer: Answer) -> Pieces:
    """The answer as blocks for pandoc; the first is the question."""
    read = read_text(answer.read, answer.missing) if answer.read else ""
    blocks = [heading(1, answer.question), *_paragraphs([words(read)])]
    return [*blocks, *(_refusal(answer) if answer.abstained else _answer(answer))]


def _paragraphs(texts: Sequence[Pieces]) -> Pieces:
    return [paragraph(text) for text in texts if text]


def _refusal(answer: Answer) -> Iterator[Piece]:
    yield heading(2, "Geen antwoord gevonden")
    yield from _paragraphs([words(answer.reason or "")])
    if answer.nearest:
        yield heading(2, "Passages die het dichtst in de buurt komen")
    for hit in answer.nearest:
        yield paragraph(strong(memo_reference(_whole(hit))))
        yield quotation(hit.passage.text)


def _whole(hit: Hit) -> Citation:
    passage = hit.passage
    return Citation(
        number=hit.rank,
        passage=passage,
        start=passage.start,
        end=passage.end,
        text=passage.text,
    )


def _answer(answer: Answer) -> Iterator[Piece]:
    sources = Sources(answer.citations)
    yield heading(2, "Antwoord")
    if answer.reason:
        yield paragraph(joined([strong("Met voorbehoud:"), words(answer.reason)], SPACE))
    yield from (paragraph(_remark(one, sources)) for one in answer.remarks if one.leads)
    yield from _paragraphs([words(answer.lead)])
    label = ""
    for statement in answer.statements:
        yield paragraph(_statement(statement, sources, labelled=statement.label != label))
        label = statement.label
    if others := [remark for remark in answer.remarks if not remark.leads]:
        yield heading(2, "Let op")
        yield bullets(_remark(remark, sources) for remark in others)
    yield heading(2, "Verantwoording")
    yield paragraph(words(WRITTEN.format(model=answer.model) if answer.model else EXTRACTED))


def _remark(remark: Remark, sources: Sources) -> Pieces:
    return words(remark.text) + sources.notes(remark.citations, remark.text)


def _statement(statement: Statement, sources: Sources, *, labelled: bool) -> Pieces:
    label = f"{statement.label.removesuffix(':')}:" if labelled and statement.label else ""
    text = sources.said(statement.text, statement.citations)
    said = words(text) + sources.notes(statement.citations, text)
    doubt = emphasised(f"({UNSUPPORTED}: {statement.doubt})") if statement.doubt else []
    return joined([strong(label) if label else [], said, doubt], SPACE)
