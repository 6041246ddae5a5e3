import pytest

from app.extract.labels import LONG_TITLE, case_of, dated_title, label_of
from ingest.nouns import Form
from tests.app.extract.conftest import make_document, make_hit, make_pool

CASE = "Praktijkvoorbeeld 3: Samen lezen"


def label(form: Form | None, *section: str, date: str | None = "2014-07-10") -> str:
    hit = make_hit("Zo is het.", section=section, document=make_document(date=date))
    return label_of(make_pool(hit).candidates[0], form)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("practice", CASE),
        ("compare", CASE),
        ("timeline", "2014 · Akkoord"),  # when it was, not who
        ("list", ""),
        ("number", ""),
        ("reason", ""),
        ("definition", ""),
        (None, ""),
    ],
)
def test_of_a_case(form: Form | None, expected: str) -> None:
    assert label(form, "Deel 2", CASE, "Aanpak") == expected


@pytest.mark.parametrize("form", ["practice", "compare", "timeline"])
def test_outside_of_a_case_document_and_year(form: Form) -> None:
    assert label(form, "Deel 2") == "2014 · Akkoord"
    assert label(form, "Deel 2", date=None) == "Akkoord"


@pytest.mark.parametrize(
    ("heading", "is_case"),
    [
        (CASE, True),
        ("Casus 12", True),
        ("PRAKTIJKVOORBEELD 1 Een school", True),
        ("Voorbeeld 2: rekenen", True),
        ("Praktijkvoorbeelden", False),
        ("Over praktijkvoorbeeld 3", False),
        ("Voorbeeld van een school", False),
    ],
)
def test_what_is_a_case(heading: str, is_case: bool) -> None:
    passage = make_hit("Zo is het.", section=("Deel 2", heading)).passage
    assert case_of(passage) == (heading if is_case else None)


def test_a_long_title_ends_at_its_colon() -> None:
    head = "Akkoord"
    title = f"{head}: {'a' * (LONG_TITLE - len(head) - 2)}"
    for longer, shown in (("", title), ("a", head)):
        hit = make_hit("Zo is het.", document=make_document(title.lower() + longer))
        expected = shown if shown == head else title.capitalize()
        assert dated_title(hit.passage) == f"2014 · {expected}"
    long = "a" * (LONG_TITLE + 1)
    plain = make_hit("Zo is het.", document=make_document(long))
    assert dated_title(plain.passage) == f"2014 · {long.capitalize()}"
