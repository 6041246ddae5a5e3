"""The title of a document, and the large type beside it."""

from ingest.pdf.headings import heading_groups
from ingest.pdf.order import Line
from ingest.pdf.titles import is_subtitle, title_group
from tests.ingest.pdf.build import SENTENCE, body, line, lines

TEXT = lines(SENTENCE, SENTENCE, "En dat is alles.", top=600)


def title(*elements: Line) -> str | None:
    groups = heading_groups(elements, body())
    found = title_group(elements, groups, body())
    return None if found is None else " ".join(elements[i].text for i in groups[found])


def subtitles(*elements: Line) -> list[str]:
    groups = heading_groups(elements, body())
    found = title_group(elements, groups, body())
    assert found is not None
    return [
        elements[group[0]].text
        for n, group in enumerate(groups)
        if is_subtitle(elements, groups, n, found, body())
    ]


def test_largest_text_of_the_first_page() -> None:
    assert title(
        line("Kansen voor kinderen", 760, size=24), line("Aanleiding", 640, size=14), *TEXT
    ) == ("Kansen voor kinderen")


def test_title_of_several_lines() -> None:
    large = [line("Kansen voor", 760, size=24), line("ieder kind", 732, size=24)]
    assert title(*large, line("Aanleiding", 640, size=14), *TEXT) == "Kansen voor ieder kind"


def test_no_title_if_several_headings_are_as_large() -> None:
    more = lines("Meer tekst.", top=560)
    assert (
        title(line("Aanleiding", 640, size=14), *TEXT, line("Aanpak", 575, size=14), *more) is None
    )


def test_unnumbered_heading_before_numbered_ones_of_its_size_is_the_title() -> None:
    more = lines("Meer tekst.", top=560)
    heads = [line("Begroting", 760, size=14), line("1 Geld", 640, size=14)]
    assert title(*heads, *TEXT, line("2 Meer geld", 575, size=14), *more) == "Begroting"


def test_no_title_on_the_third_page() -> None:
    start = [line("Aanleiding", 640, size=14), *TEXT]
    later = line("Kansen voor kinderen", 700, size=24, page=2)
    assert title(*start, later, *lines("Tekst.", page=2, top=650)) is None


def test_numbered_chapter_is_no_title() -> None:
    assert title(line("1 Inleiding", 640, size=24), *TEXT) is None


def test_paper_of_the_kamer_has_its_title_in_capitals() -> None:
    capitals = line("BRIEF VAN DE MINISTER VOOR ONDERWIJS", 660, bold=True)
    assert title(capitals, *TEXT) == capitals.text


def test_line_under_the_title_in_a_type_of_its_own_is_a_subtitle() -> None:
    elements = [
        line("Kansen voor kinderen", 760, size=24),
        line("Evaluatie van de wet", 730, size=16),
        line("1 Inleiding", 640, size=14),
        *TEXT,
    ]
    assert subtitles(*elements) == ["Evaluatie van de wet"]


def test_heading_with_text_under_it_is_no_subtitle() -> None:
    elements = [
        line("Kansen voor kinderen", 760, size=24),
        *lines(SENTENCE, "Een korte inleiding.", top=720),
        line("Aanleiding", 640, size=14),
        *TEXT,
    ]
    assert subtitles(*elements) == []


def test_large_type_on_a_title_page_without_text() -> None:
    elements = [
        line("Kansen voor kinderen", 760, size=24),
        line("mei 2024", 300, size=14),
        line("Aanleiding", 700, size=14, page=1),
        *lines(SENTENCE, page=1, top=660),
    ]
    assert subtitles(*elements) == ["mei 2024"]
