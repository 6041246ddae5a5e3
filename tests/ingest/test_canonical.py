"""The canonical text: nothing lost, nothing invented, every span exact."""

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.canonical import canonical_text
from ingest.lines import RawText
from ingest.nouns import Block, CanonicalText, Document, Footnote, Page, Section
from ingest.passages import passages_of
from ingest.plain import draft_of_lines

Raw = Callable[..., RawText]


def test_all_offsets_by_hand(raw: Raw) -> None:
    """Two pages with a heading, a word and a sentence across the break, a note and a list."""
    text = raw(
        [
            "1. Taal",
            "Elke school krijgt geld voor lessen in taal-",
            "en rekenen.1 Daarmee kan de leraar meer tijd",
            "besteden aan de basis-",
            "",
            "1 Zie het plan van de gemeente, blz. 4.",
            "- 7 -",
        ],
        [
            "vaardigheden van elk kind. De school koopt:",
            "• boeken",
            "• pennen",
            "- 8 -",
        ],
    )
    paragraph = (
        "Elke school krijgt geld voor lessen in taal- en rekenen.1 "  # 58 characters
        "Daarmee kan de leraar meer tijd besteden aan de basisvaardigheden van elk kind. "  # 80
        "De school koopt:"  # 16
    )
    assert canonical_text(draft_of_lines(text)) == CanonicalText(
        text=f"1. Taal\n\n{paragraph}\n\n• boeken\n• pennen\n\n1 Zie het plan van de gemeente, "
        "blz. 4.",
        blocks=(
            Block(kind="heading", start=0, end=7, level=1),
            Block(kind="paragraph", start=9, end=163),
            Block(kind="item", start=165, end=173),
            Block(kind="item", start=174, end=182),
            Block(kind="note", start=184, end=223),
        ),
        pages=(
            Page(start=0, end=120, number=1, label="7"),  # up to "basis"
            Page(start=120, end=184, number=2, label="8"),
            Page(start=184, end=223, number=1, label="7"),  # the note, moved to the end
        ),
        sections=(
            Section(start=0, end=184, level=1, path=("1. Taal",)),
            Section(start=184, end=223, level=2, path=("1. Taal", "Voetnoten")),
        ),
        footnotes=(Footnote(label="1", start=186, end=223, marks=(65,)),),
    )


def test_sentence_across_a_page_break_is_whole_and_has_both_pages(
    raw: Raw, document: Document
) -> None:
    canonical = canonical_text(
        draft_of_lines(
            raw(
                [
                    "De gemeente betaalt de extra lessen voor alle kinderen die dat nodig",
                    "hebben.1 Ouders merken dat hun kind daardoor met meer plezier naar",
                    "",
                    "1 Zie het jaarplan van de gemeente voor de bedragen.",
                    "3",
                ],
                ["school gaat en dat de leraar meer tijd heeft voor ieder kind.", "4"],
            )
        )
    )
    assert "met meer plezier naar school gaat en dat" in canonical.text
    running, notes = passages_of(document, canonical)
    assert running.text.endswith("ieder kind.")
    assert (running.page_numbers, running.page_labels) == ((1, 2), ("3", "4"))
    assert [note.text for note in running.footnotes] == [
        "Zie het jaarplan van de gemeente voor de bedragen."
    ]
    assert (notes.page_numbers, notes.page_labels, notes.section) == ((1,), ("3",), ("Voetnoten",))


def test_notes_get_the_section_of_their_mark(raw: Raw) -> None:
    """Two notes of one section share a section; a note without a mark stands on its own."""
    canonical = canonical_text(
        draft_of_lines(
            raw(
                [
                    "1. Geld",
                    "De gemeente betaalt de extra lessen.1 Dat bedrag stijgt ieder jaar2 en",
                    "komt uit de pot voor de wijk.",
                    "",
                    "2. Tijd",
                    "De leraar heeft meer tijd voor ieder kind.3 Dat merken ouders en ook de",
                    "kinderen zelf.",
                    "",
                    "1 Zie het plan.",
                    "2 Zie de kaart.",
                    "3 Zie het rooster.",
                    "4 Zie de brief.",
                ]
            )
        )
    )
    notes = [(canonical.text[s.start : s.end].split(), s.path) for s in canonical.sections[2:]]
    assert notes == [
        ("1 Zie het plan. 2 Zie de kaart.".split(), ("1. Geld", "Voetnoten")),
        ("3 Zie het rooster.".split(), ("2. Tijd", "Voetnoten")),
        ("4 Zie de brief.".split(), ("Voetnoten",)),
    ]
    marks = [(n.label, [canonical.text[m - 5 : m] for m in n.marks]) for n in canonical.footnotes]
    assert marks == [("1", ["ssen."]), ("2", [" jaar"]), ("3", ["kind."]), ("4", [])]


def test_text_without_page_numbers_has_no_pages(raw: Raw) -> None:
    canonical = canonical_text(draft_of_lines(raw(["Een zin."], ["Nog een zin."], numbered=False)))
    assert canonical.text == "Een zin.\n\nNog een zin."
    assert canonical.pages == ()


def test_soft_hyphens_leave_the_text_and_the_offsets_follow(raw: Raw) -> None:
    canonical = canonical_text(
        draft_of_lines(raw(["De leer\u00adkracht en de ou\u00ad"], ["ders lezen samen."]))
    )
    assert canonical.text == "De leerkracht en de ouders lezen samen."
    assert [(p.start, p.end, p.number) for p in canonical.pages] == [(0, 22, 1), (22, 39, 2)]


def test_nothing_gives_nothing(raw: Raw) -> None:
    canonical = canonical_text(draft_of_lines(raw([" ", ""], numbered=False)))
    assert canonical == CanonicalText(text="", blocks=(), pages=(), sections=(), footnotes=())


@pytest.mark.parametrize("lines", [["Pagina 1 van 2"], [""]])
def test_numbered_pages_that_hold_only_furniture_give_an_empty_text(
    raw: Raw, lines: list[str]
) -> None:
    """A scan with a stamped page number is such a file; it must not end in a traceback."""
    assert canonical_text(draft_of_lines(raw(lines))).text == ""


@pytest.mark.parametrize("line", ["\u00ad Nog een zin.", "Nog een zin. \u00ad", "\u00ad"])
def test_soft_hyphen_leaves_no_white_space_and_no_empty_block(raw: Raw, line: str) -> None:
    canonical = canonical_text(draft_of_lines(raw(["Een zin.", "", line])))
    blocks = [canonical.text[b.start : b.end] for b in canonical.blocks]
    assert all(blocks)
    assert blocks == [block.strip() for block in blocks]
    assert "  " not in canonical.text


# Lines that provoke headings, items, notes and joins. Each holds a word of its own, so that
# no two lines of a file are alike and none is taken for a running head or foot.
OPENINGS = [
    "",
    "1. ",
    "2.1 ",
    "1 Zie ",
    "2 Zie ",
    "3 Zie ",
    "• ",
    "a) ",
    "Vraag 1 ",
    "Actielijn 2: ",
]
OPENINGS += ["“", "De ", "Plaats: ", "  ", "en ", "dan woord1 ", "na stop.2 ", "Groep 3 25 "]
CLOSINGS = ["", ".", ",", "-", ":", "?”", ".1", ".2", "3", " de", "…", "\u00a0 "]
LETTERS = "abcdefghijklmnop"


def own_word(number: int) -> str:
    """Spell a number in letters: running heads are compared without their digits."""
    return "x" + "".join(LETTERS[int(digit)] for digit in str(number)) + "x"


@st.composite
def files(draw: st.DrawFn) -> tuple[list[list[str]], bool]:
    """Pages of lines, and whether the pages have numbers; at least one line holds text."""
    words = st.text("abdeénoprst AĲZ0123456789.,;:!?()“”‘’-–…€%", max_size=60)
    count = 0
    pages: list[list[str]] = [[] for _ in range(draw(st.integers(1, 4)))]
    for page in pages:
        for _ in range(draw(st.integers(0, 8))):
            count += 1
            opening, closing = draw(st.sampled_from(OPENINGS)), draw(st.sampled_from(CLOSINGS))
            page.append(f"{opening}{draw(words)} {own_word(count)}{closing}")
            page.extend([""] * draw(st.integers(0, 2)))
    if not count:
        pages[0].append("Een zin.")
    return pages, draw(st.booleans())


def characters(text: str) -> Counter[str]:
    return Counter(char for char in text if char.isalnum())


@given(file=files())
def test_no_letter_or_digit_is_lost_or_invented(
    raw: Raw, file: tuple[list[list[str]], bool]
) -> None:
    """Notes move and hyphens go, so the characters are counted, in whatever order."""
    pages, numbered = file
    canonical = canonical_text(draft_of_lines(raw(*pages, numbered=numbered)))
    assert characters(canonical.text) == characters("".join(map("".join, pages)))


@given(file=files())
def test_blocks_are_exact(raw: Raw, file: tuple[list[list[str]], bool]) -> None:
    pages, numbered = file
    canonical = canonical_text(draft_of_lines(raw(*pages, numbered=numbered)))
    at = 0
    for block in canonical.blocks:
        assert at <= block.start < block.end <= len(canonical.text)
        assert canonical.text[at : block.start] in ("", "\n", "\n\n")
        text = canonical.text[block.start : block.end]
        assert text == text.strip()
        assert "\n" not in text
        at = block.end
    assert at == len(canonical.text)
    kinds = [block.kind == "note" for block in canonical.blocks]
    assert kinds == sorted(kinds), "the notes stand behind the running text"


@given(file=files())
def test_sections_cover_the_text_and_open_with_their_heading(
    raw: Raw, file: tuple[list[list[str]], bool]
) -> None:
    pages, numbered = file
    canonical = canonical_text(draft_of_lines(raw(*pages, numbered=numbered)))
    at = 0
    for section in canonical.sections:
        assert section.start == at < section.end
        assert section.level == len(section.path)
        if section.path and section.path[-1] != "Voetnoten":
            assert canonical.text.startswith(section.path[-1], section.start)
        at = section.end
    assert at == len(canonical.text)
    starts = {section.start for section in canonical.sections}
    assert {b.start for b in canonical.blocks if b.kind == "heading"} <= starts


@given(file=files())
def test_pages_cover_the_text_where_they_have_numbers(
    raw: Raw, file: tuple[list[list[str]], bool]
) -> None:
    """Each line's own word stands on the page that the file has it on."""
    pages, numbered = file
    canonical = canonical_text(draft_of_lines(raw(*pages, numbered=numbered)))
    if not numbered:
        assert canonical.pages == ()
        return
    at = 0
    for page in canonical.pages:
        assert page.start == at < page.end
        at = page.end
    assert at == len(canonical.text)
    words = {own_word(n): None for n in range(1, 40)}
    for number, lines in enumerate(pages, 1):
        for word in (word for line in lines for word in words if word in line):
            place = canonical.text.index(word)
            assert [p.number for p in canonical.pages if p.start <= place < p.end] == [number]


@given(file=files())
def test_footnotes_are_exact(raw: Raw, file: tuple[list[list[str]], bool]) -> None:
    """A note is the rest of its block; its mark reads as its label and stands before all notes."""
    pages, numbered = file
    canonical = canonical_text(draft_of_lines(raw(*pages, numbered=numbered)))
    blocks = [block for block in canonical.blocks if block.kind == "note"]
    for note, block in zip(canonical.footnotes, blocks, strict=True):
        assert canonical.text[block.start : note.start].strip() == note.label
        assert note.end == block.end
        for mark in note.marks:
            assert mark + len(note.label) <= blocks[0].start
            assert canonical.text.startswith(note.label, mark)
    marks = [mark for note in canonical.footnotes for mark in note.marks]
    assert marks == sorted(set(marks))
