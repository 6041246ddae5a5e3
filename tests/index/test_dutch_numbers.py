import pytest

from index.dutch import numbered, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("van 15,5 naar 1.250,75 euro.", ["15,5", "1250,75", "euro"]),
        ("€ 15.5 mln", ["euro", "15,5", "miljoen"]),
        ("1.500 en 1.500.000", ["1500", "1500000"]),
        ("1 500", ["1500", "1", "500"]),
        ("Kamerstuk 31 293", ["kamerstuk", "31293", "31", "293"]),
        ("in 2014 150 scholen", ["2014", "150", "scholen"]),
        ("2022-2023", ["2022", "2023"]),
        ("2022 – 2023", ["2022", "2023"]),
        ("2022/'23", ["2022", "2023"]),
        ("2022/23.", ["2022", "2023"]),
        ("2014-05", ["2014", "05"]),
        ("12-05-2014", ["12", "05", "2014"]),
        ("12.05.2014", ["12.05.2014"]),
        ("1F, 2S en 1s", ["1f", "2s", "1s"]),
        ("50% of 50 percent", ["50", "procent", "50", "procent"]),
        ("vier van de twintig", ["4", "20"]),
        ("tweede, 2de, 2e", ["2e", "2e", "2e"]),
        ("een eerste", ["1e"]),
        ("groep 3, 4", ["groep", "3", "4"]),
    ],
)
def test_numbers_have_one_spelling(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("praktijkvoorbeeld 4", ["praktijkvoorbeeld 4"]),
        ("praktijkvoorbeelden 4 en 5", ["praktijkvoorbeeld 4", "praktijkvoorbeeld 5"]),
        ("groep 3, 4 en 5", ["groep 3", "groep 4", "groep 5"]),
        ("groep 3 t/m 5", ["groep 3", "groep 4", "groep 5"]),
        ("groep 3 tot en met 5", ["groep 3", "groep 4", "groep 5"]),
        ("groep 3-5", ["groep 3", "groep 4", "groep 5"]),
        ("pagina 1-90", ["pagina 1", "pagina 90"]),
        ("lijn 1.2 of 3", ["lijn 1,2", "lijn 3"]),
        ("art. 12, lid 2", ["artikel 12", "lid 2"]),
        ("tweede tranche", ["tranche 2"]),
        ("vier actielijnen", ["4 actielijn"]),
        ("niveau 1F", ["niveau 1f"]),
        ("covid-19", ["covid 19"]),
        ("het schooljaar 2022/'23", ["2022-2023"]),
        ("groep. Naar 4", []),
        ("groep van 4", []),
        ("4. Groep", []),
    ],
)
def test_words_with_their_numbers(text: str, expected: list[str]) -> None:
    assert numbered(text) == expected


def test_numbered_words_come_once() -> None:
    assert numbered("groep 3 en groep 3") == ["groep 3"]


def test_a_number_too_long_to_count_with_ends_no_range() -> None:
    assert len(numbered("groep 3-" + "9" * 5_000)) == 2
