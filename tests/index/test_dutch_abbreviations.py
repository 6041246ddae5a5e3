import pytest

from index.dutch.abbreviations import ROWS
from index.dutch.phrases import abbreviations
from index.dutch.tokens import stems, tokens


def found(text: str, *, asked: bool = False) -> list[str]:
    return sorted(abbreviations(tokens(text), asked=asked))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("het ministerie van OCW", ["ocw"]),
        ("Onderwijs, Cultuur en Wetenschap", ["ocw"]),
        ("de PO-Raad", ["po-raad"]),
        ("po-scholen, po/vo", ["po", "po", "vo"]),
        ("interne begeleiders en IB’ers", ["ib", "ib"]),
        ("voortgezet speciaal onderwijs", ["vso"]),  # and not so: the longest goes first
        ("professionele leergemeenschappen", ["plg"]),
        ("zo is het so niet", ["so"]),  # after an article
        ("so en pro", []),
        ("so en vso", ["so", "vso"]),
        ("vso/so", ["so", "vso"]),
        ("SO of PrO", ["pro", "so"]),
        ("Pro forma, pro-actief", []),
        ("mr. Jansen", []),
        ("de mr en de MR", ["mr", "mr"]),
        ("wo 12 mei", []),
        ("wat op of om is", []),
    ],
)
def test_in_a_passage(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_a_question_means_the_abbreviation_in_any_case() -> None:
    assert found("verschil so en pro", asked=True) == ["pro", "so"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_each_form_of_a_row_finds_the_row(row: object) -> None:
    assert row in ROWS
    for form in (*row.short, *row.long):  # type: ignore[attr-defined]
        assert row.name in found(form, asked=True)  # type: ignore[attr-defined]


def test_no_short_form_has_two_rows() -> None:
    short = [form for row in ROWS for form in row.short]
    assert len(short) == len(set(short))


def test_no_long_form_is_without_words() -> None:
    assert all(stems(long) for row in ROWS for long in row.long)
