"""Words that somebody looks for, in a text."""

import pytest

from index.dutch.covers import covers


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Het aantal zeer zwakke basisscholen daalt.", "zeer zwakke scholen"),
        ("Elke school leest.", "scholen"),
        ("Minder zittenblijvers in 2031.", "aantal zittenblijvers"),
        ("De zittenblijver krijgt hulp.", "Zittenblijvers"),
    ],
)
def test_a_topic_is_covered_in_any_form(text: str, topic: str) -> None:
    assert covers(text, topic)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Het aantal zwakke scholen daalt.", "zeer zwakke scholen"),
        ("Het aantal zeer zwakke besturen daalt.", "zeer zwakke scholen"),
        ("Elke school leest.", "het aantal"),
        ("Elke school leest.", ""),
    ],
)
def test_a_topic_with_another_word_is_not(text: str, topic: str) -> None:
    assert not covers(text, topic)
