from collections.abc import Callable

import pytest

from index.filters import check_filters
from ingest.errors import UsageError
from ingest.nouns import Document, Filters

MakeDocument = Callable[..., Document]


@pytest.fixture
def documents(make_document: MakeDocument) -> list[Document]:
    return [
        make_document("a", kind="brief", sector=("po",), publisher="OCW", date="2012-03"),
        make_document("b", kind="plan", sector=("po", "vo"), date="2014"),
    ]


@pytest.mark.parametrize(
    "filters",
    [
        Filters(),
        Filters(kind=("brief", "plan"), sector=("vo",), document=("b",), publisher=("OCW",)),
        Filters(year_from=2013),
        Filters(year_to=2012),
        Filters(year_from=2012, year_to=2012),
    ],
)
def test_existing_values_pass(documents: list[Document], filters: Filters) -> None:
    check_filters(filters, documents)


@pytest.mark.parametrize(
    ("filters", "named", "existing"),
    [
        (Filters(kind=("brief", "nota")), "kind=nota", "brief, plan"),
        (Filters(sector=("mbo",)), "sector=mbo", "po, vo"),
        (Filters(document=("c",)), "document=c", "a, b"),
        (Filters(publisher=("ocw",)), "publisher=ocw", "OCW"),
        (Filters(year_from=2013, year_to=2013), "year=2013-2013", "2012, 2014"),
        (Filters(year_from=2015), "year=2015-", "2012, 2014"),
    ],
)
def test_other_values_are_refused_with_those_there_are(
    documents: list[Document], filters: Filters, named: str, existing: str
) -> None:
    with pytest.raises(UsageError) as caught:
        check_filters(filters, documents)
    assert f"'{named}'" in str(caught.value)
    assert f"Kies uit: {existing}." in str(caught.value)
    assert caught.value.exit_status == 2


def test_a_long_list_is_cut(make_document: MakeDocument) -> None:
    documents = [make_document(f"d{number:02}") for number in range(30)]
    with pytest.raises(UsageError, match=r"d18, d19, \.\.\.") as caught:
        check_filters(Filters(document=("x",)), documents)
    assert "d20" not in str(caught.value)


def test_a_field_without_values(make_document: MakeDocument) -> None:
    with pytest.raises(UsageError, match="Laat het weg"):
        check_filters(Filters(sector=("po",)), [make_document("a")])
