"""A hyphen at a line end: part of the word, or of the layout?"""

import pytest

from ingest.hyphens import HyphenJoiner


def joined(before: str, after: str, *evidence: str) -> str:
    left, between = HyphenJoiner([before, after, *evidence]).glue(before, after)
    return left + between + after


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("meer basisvaardig-", "heden nodig", "meer basisvaardigheden nodig"),
        ("geef taal-", "en rekenonderwijs", "geef taal- en rekenonderwijs"),
        ("op dorps-", "of stadsscholen", "op dorps- of stadsscholen"),
        ("samen met de PO-", "Raad besloten", "samen met de PO-Raad besloten"),
        ("alle po-", "scholen", "alle po-scholen"),
        ("in Noord-", "Holland", "in Noord-Holland"),
        ("de jaren 2019-", "2023", "de jaren 2019-2023"),
        ("in groep-", "8 dus", "in groep-8 dus"),
        ("dit is", "gewoon", "dit is gewoon"),
        ("een zin -", "met een streepje", "een zin - met een streepje"),
        ("lezen, taal-", "(en rekenlessen)", "lezen, taal- (en rekenlessen)"),
        ("de leer\u00ad", "kracht", "de leerkracht"),
    ],
)
def test_line_end_without_evidence(before: str, after: str, expected: str) -> None:
    assert joined(before, after) == expected


def test_document_decides_that_the_hyphen_stays() -> None:
    assert joined("zij werken evidence-", "informed") == "zij werken evidenceinformed"
    assert (
        joined("zij werken evidence-", "informed", "Evidence-informed werken loont")
        == "zij werken evidence-informed"
    )


def test_document_decides_that_the_hyphen_goes() -> None:
    """Without evidence 'ict' keeps its hyphen; the document's own spelling goes before that."""
    assert joined("de ict-", "middelen") == "de ict-middelen"
    assert joined("de ict-", "middelen", "veel ictmiddelen") == "de ictmiddelen"


def test_hyphenated_spelling_goes_before_the_joined_one() -> None:
    assert joined("een mbo-", "school", "de mboschool", "elke mbo-school") == "een mbo-school"


def test_word_with_several_hyphens_is_judged_by_its_last_part() -> None:
    assert joined("de kosten-baten-", "analyse", "een analyse") == "de kosten-batenanalyse"
    assert joined("de nt2-po-", "klas") == "de nt2-po-klas"


@pytest.mark.parametrize(("before", "after"), [("tot-", "en-met juni"), ("kop-", "of-munt")])
def test_hyphen_on_both_sides_of_a_conjunction_keeps_the_word_together(
    before: str, after: str
) -> None:
    assert joined(before, after) == before + after
