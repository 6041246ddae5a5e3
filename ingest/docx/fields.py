"""Fields of a DOCX: what Word works out itself, such as a table of contents."""

from dataclasses import dataclass, field

CONTENTS_FIELD = "TOC"


@dataclass(slots=True)
class _Open:
    instruction: str = ""
    showing: bool = False  # past the instruction, at the result


@dataclass(slots=True)
class Fields:
    """The fields that are open at this place of the text, the innermost last."""

    _open: list[_Open] = field(default_factory=list)

    def turn(self, kind: str | None) -> None:
        """A field begins, turns from its instruction to its result, or ends."""
        if kind == "begin":
            self._open.append(_Open())
        elif kind == "separate" and self._open:
            self._open[-1].showing = True
        elif kind == "end" and self._open:
            self._open.pop()

    def instruct(self, text: str) -> None:
        """Part of the instruction of the innermost field."""
        if self._open:
            self._open[-1].instruction += text

    def end_paragraph(self) -> None:
        """No instruction runs on into the next paragraph; a damaged one must not hide the rest."""
        for one in self._open:
            one.showing = True

    @property
    def silent(self) -> bool:
        """True inside an instruction, which is not shown."""
        return any(not one.showing for one in self._open)

    @property
    def in_contents(self) -> bool:
        """True inside a table of contents."""
        return any(one.instruction.split()[:1] == [CONTENTS_FIELD] for one in self._open)
