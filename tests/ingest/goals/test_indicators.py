"""What a goal measures: a named measure, or what its number counts."""

import pytest

from ingest.goals.indicators import indicator_of
from ingest.goals.places import Place
from ingest.goals.quantities import quantities
from ingest.goals.standing import Standing


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("Het aandeel vroege lezers is in 2031 gestegen naar 30%.", "aandeel vroege lezers"),
        ("90% van de clubs leest in 2031 dagelijks.", "percentage clubs dat dagelijks leest"),
        ("In 2031 heeft 30% van de lezers een pas.", "percentage lezers dat een pas heeft"),
        ("De bond opent 45 leeszalen in het noorden.", "aantal leeszalen in het noorden"),
        ("De lesuitval gaat in 2031 naar 4%.", "lesuitval"),
        ("Dat aantal daalt naar 12.", None),
        ("De clubs vergaderen drie keer per maand.", None),
        ("De bond maakt een plan.", None),
    ],
)
def test_indicator(text: str, indicator: str | None) -> None:
    target = next(iter(quantities(text, [])), None)
    assert indicator_of(text, target, None) == indicator


def test_the_sentence_of_the_baseline_names_what_that_number_is() -> None:
    before = "In 2030 stonden 60 lezers op een wachtlijst."
    [number] = [one for one in quantities(before, []) if one.text.startswith("60")]
    place = Place(
        start=0,
        end=len(before),
        text=before,
        block=0,
        first=True,
        listed=None,
        item=False,
        section=(),
    )
    base = Standing(place=place, quantity=number, year=2030)
    [target] = quantities("Dat worden er 12.", [])
    assert indicator_of("Dat worden er 12.", target, base) == "aantal lezers op een wachtlijst"
