"""Which lines are headings, and how deep they stand."""

from collections.abc import Callable

import pytest

from ingest.canonical import canonical_text
from ingest.headings import Outline, ends_sentence, is_field, is_heading, is_item, style_of
from ingest.lines import RawText, full_width, lines_of
from ingest.plain import draft_of_lines

Raw = Callable[..., RawText]
TEXT = [
    "Alle scholen in de wijk werken samen aan het lezen van hun kinderen en",
    "aan het rekenen in de hoogste groepen van de school en daarbuiten.",
]


def headings(text: RawText) -> list[str]:
    lines = lines_of(text.pages)
    width = full_width(lines)
    return [line.text for i, line in enumerate(lines) if is_heading(lines, i, width)]


def paths(text: RawText) -> list[tuple[str, ...]]:
    return [section.path for section in canonical_text(draft_of_lines(text)).sections]


@pytest.mark.parametrize(
    "heading",
    [
        "3. Beter rekenen",
        "3 Beter rekenen",
        "3.1 Beter rekenen in de wijk",
        "3.1.2 Beter rekenen in de wijk",
        "B. Samen leren",
        "Hoofdstuk 3",
        "Actielijn 2: Meer tijd voor lezen",
        "Artikel 4. Geld",
        "Praktijkvoorbeeld 6: De lezende klas",
        "Bijlage 2: Kaart van de wijk",
        "Vraag 7",
        "Rekenen in de wijk",
        "Wat leverde het op?",
    ],
)
@pytest.mark.parametrize("gap", [[], [""]], ids=["close", "apart"])
def test_heading_between_paragraphs(raw: Raw, heading: str, gap: list[str]) -> None:
    assert headings(raw([*TEXT, *gap, heading, *TEXT])) == [heading]


@pytest.mark.parametrize(
    "line",
    [
        "De scholen krijgen hulp.",
        "dit begint met een kleine letter",
        "De scholen krijgen hulp,",
        "Elke school krijgt hulp van de",
        "• Hulp voor elke school",
        "a) Hulp voor elke school",
        "Plaats: Zwolle",
        "Groep 5 26 31 28",
        "De raad wil dit. Zij stemt mee",
    ],
)
def test_no_heading_between_paragraphs(raw: Raw, line: str) -> None:
    assert headings(raw([*TEXT, "", line, *TEXT])) == []


def test_heading_needs_text_under_it(raw: Raw) -> None:
    assert headings(raw([*TEXT, "", "Rekenen in de wijk"])) == []
    assert headings(raw([*TEXT, "", "Rekenen in de wijk", "Kort."])) == []
    assert headings(raw([*TEXT, "", "Rekenen in de wijk", "Kort.", *TEXT])) == []
    assert headings(raw([*TEXT, "", "Rekenen in de wijk", "• Kort."])) == ["Rekenen in de wijk"]


def test_heading_follows_a_finished_paragraph(raw: Raw) -> None:
    assert headings(raw([TEXT[0], "De Wilg", TEXT[1], *TEXT])) == []
    assert headings(raw([TEXT[1], "De Wilg", *TEXT])) == ["De Wilg"]


def test_numbered_items_are_no_headings(raw: Raw) -> None:
    items = ["1. Een plan maken", "2. Een plan uitvoeren", "3. Een plan afronden"]
    text = raw([*TEXT, "", *items, "", *TEXT])
    assert headings(text) == []
    canonical = canonical_text(draft_of_lines(text))
    kinds = [(b.kind, canonical.text[b.start : b.end]) for b in canonical.blocks]
    assert kinds[1:4] == [("item", item) for item in items]


def test_rows_of_a_table_are_no_headings(raw: Raw) -> None:
    rows = ["Groep 2029 2030 2031", "Groep 5 26 31 28", "Aandeel 12,5% 13,5% 14%"]
    assert headings(raw([*TEXT, "", *rows, "", *TEXT])) == []


def test_style_of() -> None:
    styles = {
        "2.1.3 Toezicht": "1.1.1",
        "2.1 Toezicht": "1.1",
        "2. Toezicht": "1",
        "C. Toezicht": "A",
        "Spoor 3: Toezicht": "lijn",
        "Casus 3: Toezicht": "praktijkvoorbeeld",
        "Bijlage B": "bijlage",
        "Antwoord 12": "vraag",
        "Toezicht": None,
        "2.5 procent": None,
        "Vragen 12": None,
    }
    assert {text: style_of(text) for text in styles} == styles


def test_ends_of_lines() -> None:
    assert ends_sentence("Dat is zo.")
    assert ends_sentence("“Dat is zo!”12")
    assert ends_sentence("Dat is zo.3 4")
    assert ends_sentence("Namelijk:")
    assert not ends_sentence("Dat is")
    assert not ends_sentence("Dat was in 2031")


def test_items_and_fields() -> None:
    assert all(map(is_item, ["• a", "- a", "o een", "1) a", "(b) a", "3. a", "□ a", "12. a"]))
    assert not any(map(is_item, ["een", "o Een", "-10 graden", "2031. a", "3.1 a"]))
    assert is_field("Plaats: Zwolle")
    assert not is_field("Plaats. Dat is: Zwolle")
    assert not is_field("Actielijn 2: Lezen")


def test_outline_levels_by_hand() -> None:
    """An 'Actielijn' stands wherever it is first met; a chapter closes all that is open."""
    outline = Outline()
    steps = [
        ("2. Lezen", 1, ("2. Lezen",)),
        ("2.1 Thuis", 2, ("2. Lezen", "2.1 Thuis")),
        ("Aan de slag", 3, ("2. Lezen", "2.1 Thuis", "Aan de slag")),
        ("Ten slotte", 3, ("2. Lezen", "2.1 Thuis", "Ten slotte")),
        ("2.2 Op school", 2, ("2. Lezen", "2.2 Op school")),
        ("4. Samen", 1, ("4. Samen",)),
        ("Actielijn 1: Delen", 2, ("4. Samen", "Actielijn 1: Delen")),
        ("Wie doet wat", 3, ("4. Samen", "Actielijn 1: Delen", "Wie doet wat")),
        ("Actielijn 2: Geven", 2, ("4. Samen", "Actielijn 2: Geven")),
        ("5. Slot", 1, ("5. Slot",)),
    ]
    assert [(title, *outline.add(title)) for title, _, _ in steps] == steps


def test_outline_before_the_first_number() -> None:
    outline = Outline()
    assert outline.add("Voorwoord") == (1, ("Voorwoord",))
    assert outline.add("Leeswijzer") == (1, ("Leeswijzer",))
    assert outline.add("1. Begin") == (1, ("1. Begin",))


def test_quotation_in_a_heading_runs_over_two_lines(raw: Raw) -> None:
    title = ["Praktijkvoorbeeld 2: “Wij lezen elke dag", "een kwartier met de hele klas”"]
    text = raw([*TEXT, "", *title, *TEXT, "", "Wat het opleverde", *TEXT])
    example = " ".join(title)
    assert paths(text) == [(), (example,), (example, "Wat het opleverde")]


def test_text_before_the_first_heading_is_a_section_of_its_own(raw: Raw) -> None:
    sections = canonical_text(draft_of_lines(raw([*TEXT, "", "1. Lezen", *TEXT]))).sections
    assert [(s.level, s.path) for s in sections] == [(0, ()), (1, ("1. Lezen",))]
