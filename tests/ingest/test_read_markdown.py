"""Markdown: one file with everything in it, and what each of its parts can do."""

import pytest

from ingest.errors import DocumentError
from ingest.nouns import Draft, DraftBlock, Mark
from ingest.read_markdown import read_markdown

EVERYTHING = """---
title: "Leesplan De Wilg"
date: 14 maart 2023
---
# Leesplan

Elke school *leest*[^rooster]
in 2023[^2].

## Doelen

- plezier
  1. voorlezen
  2. thuis lezen

> Lezen is leven.

### Kosten

| Groep | Boeken | Bedrag |
|:------|-------:|-------:|
| Onderbouw | 20 | € 300 |
| Bovenbouw |  | € 400 |

[^rooster]: Zie het **rooster**.
[^2]: Jaar.
"""


def read(text: str) -> Draft:
    """The draft of a Markdown text."""
    return read_markdown("plan.md", text.encode())


def texts(draft: Draft) -> list[str]:
    """The texts of its blocks."""
    return [block.text for block in draft.blocks]


def test_a_file_with_everything() -> None:
    assert read(EVERYTHING) == Draft(
        blocks=(
            DraftBlock(kind="title", text="Leesplan"),
            DraftBlock(
                kind="paragraph",
                text="Elke school leest1 in 2023 2.",
                marks=(Mark(at=17, note=0), Mark(at=27, note=1)),
            ),
            DraftBlock(kind="heading", text="Doelen", level=1),
            DraftBlock(kind="item", text="• plezier", level=1),
            DraftBlock(kind="item", text="1. voorlezen", level=2),
            DraftBlock(kind="item", text="2. thuis lezen", level=2),
            DraftBlock(kind="quote", text="Lezen is leven."),
            DraftBlock(kind="heading", text="Kosten", level=2),
            DraftBlock(kind="row", text="Groep: Onderbouw | Boeken: 20 | Bedrag: € 300", table=0),
            DraftBlock(kind="row", text="Groep: Bovenbouw | Bedrag: € 400", table=0),
            DraftBlock(kind="note", text="Zie het rooster.", label="1"),
            DraftBlock(kind="note", text="Jaar.", label="2"),
        ),
        opening='title: "Leesplan De Wilg"\ndate: 14 maart 2023\nLeesplan\n'
        "Elke school leest1 in 2023 2.\nDoelen\n• plezier\n1. voorlezen\n2. thuis lezen\n"
        "Lezen is leven.\nKosten\nGroep: Onderbouw | Boeken: 20 | Bedrag: € 300\n"
        "Groep: Bovenbouw | Bedrag: € 400",
        title="Leesplan De Wilg",
    )


def test_html_in_markdown_is_read_as_on_a_page() -> None:
    draft = read("Lees <b>mee</b> <script>alert(1)</script>.\n\n<aside>Kader</aside>\n")
    assert [(b.text, b.boxed) for b in draft.blocks] == [("Lees mee .", False), ("Kader", True)]


def test_code_and_written_out_markup_stay_text() -> None:
    assert texts(read("Typ `<script>` en &lt;b&gt;.\n\n    <p>code</p>\n")) == [
        "Typ <script> en <b>.",
        "<p>code</p>",
    ]


def test_a_line_across_is_no_front_matter() -> None:
    assert texts(read("Eerst.\n\n---\n\ntitle: nee\n\n---\n")) == ["Eerst.", "title: nee"]


def test_line_ends_of_other_systems() -> None:
    assert texts(read("# Kop\r\n\r\n- een\r\n- twee\r\n")) == ["Kop", "• een", "• twee"]


def test_images_and_links_are_not_fetched() -> None:
    draft = read("![Een boek](http://192.0.2.1/a.png) Zie [het plan](http://192.0.2.1/).")
    assert texts(draft) == ["Zie het plan."]


def test_a_mark_without_a_note_stays_as_it_is_written() -> None:
    assert texts(read("Tekst[^weg].")) == ["Tekst[^weg]."]


@pytest.mark.parametrize("text", ["> " * 100_000 + "x", "- " * 100_000 + "x"])
def test_nesting_beyond_all_reason(text: str) -> None:
    with pytest.raises(DocumentError, match="te diep genest"):
        read(text)


def test_nesting_that_is_just_deep() -> None:
    assert texts(read("> " * 30 + "diep")) == ["diep"]
    assert len(read("\n".join("  " * level + "- x" for level in range(30))).blocks) == 30
