"""Tables that are put together again from the rows of a text."""

from app.shown.grid import Grid, grid_of
from ingest.canonical import canonical_text
from ingest.nouns import CanonicalText, Draft, DraftBlock


def table(*rows: str) -> CanonicalText:
    blocks = tuple(DraftBlock(kind="row", text=row, table=0) for row in rows)
    return canonical_text(Draft(blocks=blocks))


def cells(*rows: str) -> tuple[tuple[str, ...], list[list[str | None]]] | None:
    canonical = table(*rows)
    grid = grid_of(canonical.text, [(row.start, row.end) for row in canonical.blocks])
    if grid is None:
        return None
    return grid.names, [_texts(canonical, grid, n) for n in range(len(grid.rows))]


def _texts(canonical: CanonicalText, grid: Grid, row: int) -> list[str | None]:
    return [span and canonical.text[span[0] : span[1]] for span in grid.rows[row]]


def test_the_columns_that_all_rows_name() -> None:
    assert cells("Sector: po | Bedrag: € 5: dat is veel", "Sector: vo | Bedrag: € 7") == (
        ("Sector", "Bedrag"),
        [["po", "€ 5: dat is veel"], ["vo", "€ 7"]],
    )


def test_a_cell_that_is_missing_and_a_line_across() -> None:
    assert cells("Voor het po", "Jaar: 2031 | Doel: 5 | Nu: 3", "Jaar: 2032 | Nu: 4") == (
        ("Jaar", "Doel", "Nu"),
        [["Voor het po"], ["2031", "5", "3"], ["2032", None, "4"]],
    )


def test_rows_that_do_not_tell_the_same_columns_stay_rows() -> None:
    assert cells("Jaar: 2031 | Doel: 5", "Doel: 5 | Jaar: 2032") is None
    assert cells("Jaar: 2031 | Doel: 5", "Jaar: 2032 | veel") is None
    assert cells("Jaar: 2031 | Jaar: 2032", "Jaar: 1 | Jaar: 2") is None
    assert cells("Jaar: 2031 | Doel: 5") is None
    assert cells("zomaar een regel") is None
