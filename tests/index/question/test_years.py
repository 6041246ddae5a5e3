import pytest

from index.question.years import Period, periods


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in 2014", [(2014, 2014)]),
        ("tussen 2011 en 2014", [(2011, 2014)]),
        ("tussen eind 2011 en medio 2014", [(2011, 2014)]),
        ("van 2011 tot 2014", [(2011, 2014)]),
        ("van juli 2011 tot en met mei 2014", [(2011, 2014)]),
        ("2011-2014", [(2011, 2014)]),
        ("2011 – 2014", [(2011, 2014)]),
        ("2014 tot 2011", [(2011, 2014)]),
        ("schooljaar 2022/23", [(2022, 2023)]),
        ("2022-'23", [(2022, 2023)]),
        ("sinds 2014", [(2014, None)]),
        ("vanaf het schooljaar 2014", [(2014, None)]),
        ("na 2014", [(2015, None)]),
        ("vóór 2014", [(None, 2013)]),
        ("tot en met 2014", [(None, 2014)]),
        ("t/m 2014", [(None, 2014)]),
        ("in 2011 en in 2014", [(2011, 2011), (2014, 2014)]),
        ("2014-07-10", [(2014, 2014)]),
        ("2014.", [(2014, 2014)]),
        ("groep 3 en praktijkvoorbeeld 4", []),
        ("2000 leerlingen, € 2014 en €2014 en 2014 euro", []),
        ("2014% van 12014 en 20145", []),
        ("2014,5 en 1.2014 en art. 2014a", []),
        ("31293, nr. 2014", []),
        ("PISA 2022 en TIMSS 2019", []),
        ("in 1850 en 2150", []),
    ],
)
def test_periods(text: str, expected: list[tuple[int | None, int | None]]) -> None:
    assert [(period.first, period.last) for period in periods(text)] == expected


def test_spans_hold_the_words_of_the_period() -> None:
    text = "Wat gold er sinds eind 2014 en tussen 2019 en 2021?"
    spans = [text[slice(*period.span)] for period in periods(text)]
    assert spans == ["sinds eind 2014", "tussen 2019 en 2021"]


@pytest.mark.parametrize(
    ("first", "last", "inside", "label"),
    [
        (2014, 2014, [2014], "2014"),
        (2013, 2014, [2013, 2014], "2013-2014"),
        (None, 2013, [2012, 2013], "tot en met 2013"),
        (2014, None, [2014, 2015], "vanaf 2014"),
    ],
)
def test_period(first: int | None, last: int | None, inside: list[int], label: str) -> None:
    period = Period(first=first, last=last, span=(0, 0))
    assert [year for year in (2012, 2013, 2014, 2015) if period.holds(year)] == inside
    assert not period.holds(None)
    assert period.label == label
