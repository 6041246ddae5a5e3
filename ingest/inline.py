"""The text of one paragraph while it is put together from its runs."""

from collections import Counter
from dataclasses import dataclass

from ingest.note_marks import clean
from ingest.xml_parts import Element


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a run looks; None where nothing was said."""

    bold: bool | None = None
    size: float | None = None  # points
    hidden: bool | None = None

    def over(self, below: "Look") -> "Look":
        """This look where it says something, else the one below it."""
        return Look(
            bold=below.bold if self.bold is None else self.bold,
            size=below.size if self.size is None else self.size,
            hidden=below.hidden if self.hidden is None else self.hidden,
        )


class Inline:
    """Gathers the runs of a paragraph, and the frames that are anchored in it."""

    def __init__(self) -> None:
        self.boxes: list[Element] = []
        self._shown: list[str] = []
        self._hidden: list[str] = []
        self._plain_letters = self._bold_letters = 0
        self._sizes: Counter[float | None] = Counter()

    def add(self, text: str, look: Look) -> None:
        """Append text of the file."""
        if look.hidden:
            self._hidden.append(clean(text))
            return
        self._shown.append(clean(text))
        letters = sum(char.isalnum() for char in text)
        if look.bold:
            self._bold_letters += letters
        else:
            self._plain_letters += letters
        self._sizes[look.size] += letters

    def add_mark(self, code: str) -> None:
        """Append the code of a footnote mark."""
        self._shown.append(code)

    @property
    def text(self) -> str:
        """What a reader sees."""
        return "".join(self._shown)

    @property
    def hidden(self) -> str:
        """What a reader does not see."""
        return "".join(self._hidden)

    @property
    def bold(self) -> bool:
        """True if every letter is bold."""
        return self._bold_letters > 0 and self._plain_letters == 0

    @property
    def size(self) -> float | None:
        """The size of most letters."""
        return self._sizes.most_common(1)[0][0] if self._sizes else None
