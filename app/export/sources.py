"""The footnotes of an exported answer: where a statement comes from, and what stands there."""

from collections.abc import Iterator, Sequence

from app.export.tree import SPACE, Piece, Pieces, footnote, joined, words
from app.memo import memo_reference
from ingest.nouns import Citation

EVIDENCE = {"ervaring": "ervaring van één school"}  # the others are shown as they are called


class Sources:
    """Gives out the citations of an answer as footnotes; the first time in full."""

    def __init__(self, citations: Sequence[Citation]) -> None:
        """`citations` are those that the markers count."""
        self._citations = {citation.number: citation for citation in citations}
        self._told: set[int] = set()

    def said(self, text: str, numbers: Sequence[int]) -> str:
        """A statement without the marks of footnotes of its sources: "in 2020.5" -> "in 2020."."""
        for citation in filter(None, map(self._citations.get, numbers)):
            text = text.replace(citation.text, _without_marks(citation))
        return text

    def notes(self, numbers: Sequence[int], said: str) -> Pieces:
        """The footnotes behind `said`; a number without a citation is shown as it is: "[7]".

        Between them stands a space, or "1" and "2" would be read as 12.
        """
        notes = joined([self._note(number, said) for number in numbers], SPACE)
        loose = bool(notes) and notes[0]["t"] != "Note"
        return [SPACE, *notes] if loose else notes

    def _note(self, number: int, said: str) -> list[Piece]:
        citation = self._citations.get(number)
        if citation is None:
            return words(f"[{number}]")
        if number in self._told:
            # Not "zie noot 1": such a number is wrong once somebody adds a note of their own.
            return footnote([words(f"{memo_reference(citation)}.")])
        self._told.add(number)
        return footnote(_in_full(citation, said))


def _in_full(citation: Citation, said: str) -> Iterator[Pieces]:
    evidence = citation.passage.evidence
    yield words(f"{memo_reference(citation)} ({EVIDENCE.get(evidence, evidence)}).")
    quotation = _without_marks(citation)
    if " ".join(quotation.split()) not in " ".join(said.split()):
        yield words(f"“{quotation}”")
    for note in citation.footnotes:
        yield words(f"Voetnoot {note.label} in de bron: {note.text}")


def _without_marks(citation: Citation) -> str:
    """The cited words without marks of footnotes; beside a mark of ours they would read as one."""
    text = citation.text
    marks = {
        mark - citation.start: mark - citation.start + len(note.label)
        for note in citation.passage.footnotes
        for mark in note.marks
        if citation.start <= mark and text.startswith(note.label, mark - citation.start)
    }
    for start, end in sorted(marks.items(), reverse=True):
        # Of "8,9" the comma goes too.
        comma = text[start - 1 : start] == "," and start - 1 in marks.values()
        text = text[: start - comma] + text[end:]
    return text
