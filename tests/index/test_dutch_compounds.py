import pytest

from index.dutch.block_forms import forms_of
from index.dutch.blocks import BLOCKS
from index.dutch.compounds import alone, cut, singular


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("burgerschapsonderwijs", ["burgerschap", "onderwijs"]),
        ("taalbeleid", ["taal", "beleid"]),
        ("lerarenteams", ["leraar", "team"]),
        ("lessentabel", ["les", "tabel"]),
        ("onderwijsadviesdiensten", ["onderwijs", "advies", "dienst"]),
        ("kwartetprotocol", ["kwartet", "protocol"]),  # an unknown part before
        ("onderwijsbehang", ["onderwijs", "behang"]),  # and after
        ("onderwijs", ["onderwijs"]),  # not onder + wijs
        ("voorbeelden", ["voorbeeld"]),
        ("bespreken", ["bespreken"]),  # not besp + reken
        ("onderwijskundig", ["onderwijskundig"]),  # no compound but a derivation
        ("school", ["school"]),
        ("2014", ["2014"]),
        ("", [""]),
    ],
)
def test_parts(word: str, expected: list[str]) -> None:
    assert [alone(part) for part in cut(word)] == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("beleidskansen", "beleidskans"),
        ("praktijkvoorbeelden", "praktijkvoorbeeld"),
        ("kansen", "kans"),
        ("groen", "groen"),
    ],
)
def test_singular(word: str, expected: str) -> None:
    assert singular(word) == expected


@pytest.mark.parametrize(
    ("block", "form"),
    [
        ("leraar", "leraren"),
        ("les", "lessen"),
        ("bedrijf", "bedrijven"),
        ("lees", "lezen"),
        ("vaardigheid", "vaardigheden"),
        ("burgerschap", "burgerschaps"),
        ("ziekte", "ziekten"),
        ("kans", "kansen"),
        ("model", "modellen"),
        ("middel", "middelen"),
    ],
)
def test_forms_of_a_block(block: str, form: str) -> None:
    assert form in forms_of(block)


def test_a_block_is_not_cut() -> None:
    assert all(cut(block) == (block,) for block in BLOCKS)


def test_a_long_run_of_letters_is_not_cut() -> None:
    assert cut("taal" * 50) == ("taal" * 50,)
