"""The runs of a paragraph of a DOCX: letters, signs, marks of notes, and frames."""

from collections.abc import Callable
from dataclasses import dataclass

from ingest.docx.fields import Fields
from ingest.docx.styles import Styles, look_of
from ingest.inline import Inline, Look
from ingest.lines import repair
from ingest.note_marks import clean
from ingest.xml_parts import Element, child, inside, tag, value

WRAPPERS = {
    f"w:{name}"
    for name in "hyperlink ins moveTo smartTag sdt sdtContent fldSimple customXml dir bdo "
    "ruby rubyBase".split()
}
SPACES = {"w:tab", "w:ptab", "w:br", "w:cr"}
NOTES = {"w:footnoteReference": "footnotes", "w:endnoteReference": "endnotes"}
PICTURES = {"w:drawing", "w:pict", "w:object"}
# Signs of Wingdings that forms are full of; Word stores them as numbers of that font.
SIGNS = {
    **{0xF0B7: "•", 0xF0A7: "•", 0xF0D8: "•", 0xF0FC: "✓", 0xF0FE: "☒", 0xF0FD: "☒"},
    **{0xF0A8: "☐", 0xF06F: "☐", 0xF071: "☐", 0xF052: "☑", 0xF0E0: "→", 0xF0B3: "≥", 0xF0A3: "≤"},
}


@dataclass(frozen=True, slots=True)
class Runs:
    """Reads runs into an `Inline`; `mark` makes the code of a note: (kind, id, own sign)."""

    styles: Styles
    fields: Fields
    mark: Callable[[str, str, str], str]

    def read(self, parent: Element, look: Look, inline: Inline) -> None:
        """All runs inside an element. Deleted text and comments are not among them."""
        for element in parent:
            name = tag(element)
            if name == "w:r":
                self._run(element, look, inline)
            elif name in WRAPPERS:
                self.read(element, look, inline)
            elif name in ("m:oMath", "m:oMathPara"):
                inline.add("".join(x.text or "" for x in inside(element, "m:t")), look)
            elif (choice := choice_of(element)) is not None:
                self.read(choice, look, inline)

    def _run(self, run: Element, look: Look, inline: Inline) -> None:
        properties = child(run, "w:rPr")
        style = value(child(properties, "w:rStyle"))
        named = self.styles.look(style) if style is not None else Look()
        look = look_of(properties).over(named).over(look)
        own_sign = _own_sign(run)
        self._parts(run, look, inline, own_sign)

    def _parts(self, run: Element, look: Look, inline: Inline, own_sign: str) -> None:
        for part in run:
            name = tag(part)
            if name == "w:fldChar":
                self.fields.turn(value(part, "w:fldCharType"))
            elif name == "w:instrText":
                self.fields.instruct(part.text or "")
            elif name in NOTES:
                inline.add_mark(self.mark(NOTES[name], value(part, "w:id") or "", own_sign))
            elif name in PICTURES:
                inline.boxes += _boxes(part)
            elif (choice := choice_of(part)) is not None:
                self._parts(choice, look, inline, own_sign)
            elif not self.fields.silent and not own_sign:
                inline.add(_letters(part, name), look)


def _letters(part: Element, name: str) -> str:
    if name == "w:t":
        return part.text or ""
    if name == "w:noBreakHyphen":
        return "-"
    if name == "w:sym":
        code = value(part, "w:char") or ""
        return SIGNS.get(int(code, 16), "") if len(code) == 4 and _is_hex(code) else ""
    return " " if name in SPACES else ""


def _is_hex(text: str) -> bool:
    return all(char in "0123456789abcdefABCDEF" for char in text)


def _own_sign(run: Element) -> str:
    """The sign that the writer chose for a note, such as an asterisk; else nothing."""
    marked = [x for x in run if tag(x) in NOTES and value(x, "w:customMarkFollows")]
    if not marked:
        return ""
    return repair(clean("".join(x.text or "" for x in run if tag(x) == "w:t"))) or "*"


def choice_of(element: Element) -> Element | None:
    """The first of several ways to say the same; None for an element that offers no choice."""
    if tag(element) != "mc:AlternateContent":
        return None
    choice = child(element, "mc:Choice")
    return choice if choice is not None else child(element, "mc:Fallback")


def _boxes(picture: Element) -> list[Element]:
    """The text frames of a drawing; those inside another frame come with that one."""
    found = list(inside(picture, "w:txbxContent"))
    within = {inner for box in found for inner in inside(box, "w:txbxContent") if inner is not box}
    fallback = {x for old in inside(picture, "mc:Fallback") for x in inside(old, "w:txbxContent")}
    return [box for box in found if box not in within and box not in fallback]
