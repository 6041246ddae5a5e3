"""The boxes of the facets."""

from app.cases.entries import Entry
from app.cases.facets import FACETS
from app.tabs.facet_boxes import chosen_in, counted_boxes, facet_parameters, facets_from
from ingest.nouns import Document, PracticeCase


def entry(number: int, sector: str | None) -> Entry:
    """A case of a sector."""
    document = Document(
        id="d", title="Bundel", kind="casusrapport", publisher=None, date=None, sector=(),
        reference=None, dossiers=(), file="d.md", sha256="",
    )  # fmt: skip
    case = PracticeCase(
        document=document, start=number, end=number + 1, pages=(), number=number, title=None,
        sector=sector,  # type: ignore[arg-type] # one of the sectors
    )  # fmt: skip
    return Entry(id=f"d:{number}", case=case)


def test_each_choice_has_its_count_and_choices_that_are_not_there_are_dropped() -> None:
    entries = [entry(1, "po"), entry(2, "po"), entry(3, "vo"), entry(4, None)]
    chosen = chosen_in([["po", "mbo"], *[[] for _ in range(len(FACETS) - 1)]])
    sector, *_, document = counted_boxes(entries, chosen)
    assert sector.choices == [
        ("po (2)", "po"),
        ("vo (1)", "vo"),
        ("niet bekend (1)", "niet bekend"),
    ]
    assert sector.value == ["po"]
    assert sector.visible
    assert not document.visible  # one choice for all


def test_an_address_keeps_what_is_chosen() -> None:
    chosen = {facet: ["a", "b, c"] if facet == "document" else [] for facet in FACETS}
    written = {name: "\n".join(values) for name, values in facet_parameters(chosen).items()}
    assert facets_from(written) == chosen
