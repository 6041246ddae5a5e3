"""Cases out of whole documents: both kinds of box, and what may be missing or doubled."""

from collections.abc import Iterator
from dataclasses import fields
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.cases.extract import cases_of
from ingest.nouns import Contradiction, Excerpt, Finding, PracticeCase, ReadDocument
from ingest.read import read_document

FINAL = """## Typering van de school

- Verstedelijking: matig stedelijk (1.100 – 1.400 adressen per km2)
- Sector: primair onderwijs
- Denominatie: openbaar
- Aantal leerlingen: 320 - 360 (1 maart 2031)
- Achterstandsscore: 0,4-0,5
- Inzet van de subsidie op basisvaardigheden: taal (55%) en rekenen-wiskunde (45%)
- Inzet van subsidie op activiteiten: 1. scholing van het team, 2. boeken en 3. advies
- Besteding van al het geld: ja
- Wijziging van activiteitenplan: ja, het rooster is vrij sterk gewijzigd (een les viel uit)
- Uitvoering van activiteiten en interventies: goed
- Deelname begeleid leernetwerk: nee
- Opbrengsten en (duurzame) borging: taal en rekenen-wiskunde laten duidelijke vooruitgang zien
"""
FIRST = """## Kenmerken van de school

- Sector: voortgezet onderwijs (vmbo)
- Aantal leerlingen: 87
- Basisvaardigheden: taal, burgerschap (20%)
- Grootste uitgaven: eigen uren, advies van buiten
- Tevreden over uitvoering: tevreden (opgave bij de beginmeting)
- Ervaren effecten: nog te vroeg
- Begeleid leernetwerk: ja
- Gesproken met: de rector; een docent, tevens coach
"""
TEXT = """## Lezen in elke les

Alle leerlingen halen nu niveau 1F. De resultaten op rekenen blijven achter.
In de bovenbouw was er weerstand bij een deel van de leraren.
De coördinator kreeg elke maand een dag tijd voor overleg.
Het leerteam blijft bestaan en de aanpak is geborgd. Een kwart van het geld is nog niet besteed.
De school begon met het leernetwerk, maar is daar voortijdig mee opgehouden.
"""
INTRO = "Wij hebben hier gesproken met een directeur en een leraar (groep 5).\n\n"


def read(text: str) -> ReadDocument:
    return read_document(
        Path("rapport.md"), f"# Rapport\n\nDit rapport gaat over scholen.\n\n{text}".encode()
    )


def cases(text: str) -> tuple[PracticeCase, ...]:
    return cases_of(read(text))


def heading(number: int, title: str = "een school die leest") -> str:
    return f"# Praktijkvoorbeeld {number}: “{title}”\n\n"


def test_box_of_the_final_survey() -> None:
    note = "Bij po noemen wij een score hoger dan de +/- 0,45 hoog.\n\n"
    (case,) = cases(note + heading(3) + INTRO + FINAL + "\n" + TEXT)
    assert (case.number, case.title, case.sector) == (3, "een school die leest", "po")
    assert case.urbanisation == "matig stedelijk (1.100 – 1.400 adressen per km2)"
    assert case.pupils
    assert case.pupils.text == "320-360"
    assert case.high_score
    assert case.disadvantage_score
    assert case.high_score.reads(case.disadvantage_score) == "rond de grens"
    assert [(one.skill, one.percent) for one in case.skills] == [
        ("taal", 55),
        ("rekenen-wiskunde", 45),
    ]
    assert [one.text for one in case.main_spending] == ["scholing van het team", "boeken", "advies"]
    assert (case.unspent_percent, case.plan_changed) == (0, "ja, vrij sterk")
    assert case.satisfaction == "goed"
    assert [one.effect for one in case.skill_effects] == ["duidelijke vooruitgang"] * 2
    assert [one.text for one in case.interviewed] == ["directeur", "leraar (groep 5)"]


def test_box_of_the_first_survey() -> None:
    (case,) = cases(heading(1) + FIRST + "\n" + TEXT)
    assert (case.sector, case.school_type) == ("vo", "vmbo")
    assert [(one.skill, one.percent) for one in case.skills] == [
        ("taal", None),
        ("burgerschap", 20),
    ]
    assert [one.text for one in case.main_spending] == ["eigen uren", "advies van buiten"]
    assert (case.satisfaction, case.perceived_effects) == ("tevreden", "nog te vroeg")
    assert (case.unspent_percent, case.plan_changed, case.urbanisation) == (None, None, None)
    assert [one.text for one in case.interviewed] == ["rector", "docent, tevens coach"]


def test_running_text() -> None:
    (case,) = cases(heading(3) + FINAL + "\n" + TEXT)
    assert [one.text for one in case.results][:2] == [
        "Alle leerlingen halen nu niveau 1F.",
        "De resultaten op rekenen blijven achter.",
    ]
    assert case.results[0].figures == ("1F",)
    assert "In de bovenbouw was er weerstand bij een deel van de leraren." in [
        one.text for one in case.obstacles if "weerstand" in one.labels
    ]
    assert [one.labels for one in case.success_factors if "een dag" in one.text] == [
        ("tijd en uren", "trekkers", "vaste afspraken")
    ]
    assert case.lasting[0].text.startswith("Het leerteam blijft bestaan")
    assert ("Lezen in elke les", ("lezen",)) in [(one.text, one.labels) for one in case.themes]


def test_box_and_text_that_disagree_are_both_kept() -> None:
    (case,) = cases(heading(3) + FINAL + "\n" + TEXT)
    assert case.unspent_percent == 0
    assert case.network_participation == "nee (wel gestart, voortijdig gestopt)"
    assert [(one.field, one.box.text, one.says) for one in case.contradictions] == [
        ("spent", "ja", "25% niet besteed"),
        (
            "perceived_effects",
            "taal en rekenen-wiskunde laten duidelijke vooruitgang zien",
            "rekenen-wiskunde: blijft achter",
        ),
        ("network_participation", "nee", "wel gestart, voortijdig gestopt"),
    ]


def test_case_without_a_box() -> None:
    (case,) = cases(heading(2) + INTRO + TEXT)
    assert (case.number, case.box, case.sector, case.pupils) == (2, (), "po", None)
    assert case.results


def test_box_without_a_case() -> None:
    (case,) = cases("Een school.\n\n" + FINAL)
    assert (case.number, case.title, case.sector) == (None, None, "po")


def test_heading_above_a_box_is_the_title_of_its_case() -> None:
    (case,) = cases("## De Wilg: samen lezen\n\n### Kenmerken\n\n" + FINAL.split("\n\n", 1)[1])
    assert (case.title, case.sector) == ("De Wilg: samen lezen", "po")


def test_cases_with_letters_stay_apart() -> None:
    text = "".join(f"## Casus {mark}\n\nDe school telt 120 leerlingen.\n\n" for mark in "ABC")
    assert [case.pupils.text for case in cases(text) if case.pupils] == ["120"] * 3


def test_second_box_is_a_case_of_its_own() -> None:
    one, other = cases(heading(1) + FIRST + "\n" + TEXT + "\n" + FINAL + "\nNog iets.\n")
    assert (one.number, one.sector) == (1, "vo")
    assert (other.number, other.sector) == (None, "po")
    assert one.end <= other.start


def test_two_cases_with_the_same_number_stay_two() -> None:
    one, other = cases(
        heading(1, "lezen") + FIRST + "\n" + TEXT + "\n" + heading(1, "rekenen") + FINAL
    )
    assert [(c.number, c.title, c.sector) for c in (one, other)] == [
        (1, "lezen", "vo"),
        (1, "rekenen", "po"),
    ]


def test_contents_are_no_cases() -> None:
    contents = "".join(heading(n, f"school {n}") for n in (1, 2))
    text = contents + "## Inleiding\n\nDit rapport.\n\n"
    text += heading(1, "school 1") + FIRST + "\n" + heading(2, "school 2") + FINAL
    assert [(case.number, case.sector) for case in cases(text)] == [(1, "vo"), (2, "po")]


def test_case_ends_at_an_appendix_or_at_a_chapter() -> None:
    for after in ("# Bijlage\n\nLijst.\n", "# Wat de scholen leren\n\nVeel.\n"):
        (case,) = cases(heading(1) + FIRST + "\n" + TEXT + "\n" + after)
        assert case.lasting[-1].end <= case.end
        assert (
            read(heading(1) + FIRST + "\n" + TEXT + "\n" + after)
            .canonical.text[case.end :]
            .startswith("\n\n" + after.split("\n")[0].removeprefix("# "))
        )


@pytest.mark.parametrize(
    "text",
    ["Een brief over lezen.", "Sector: po\n\nDe school leest.", "# Praktijkvoorbeelden\n\nVeel."],
)
def test_document_without_cases(text: str) -> None:
    assert cases(text) == ()


def excerpts(case: PracticeCase) -> Iterator[Excerpt | Finding]:
    for field in fields(case):
        value = getattr(case, field.name)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Excerpt | Finding):
                yield one
            elif isinstance(one, Contradiction):
                yield from (one.box, one.running)


PIECES = st.lists(
    st.sampled_from([heading(1), heading(2), FINAL, FIRST, TEXT, INTRO, "# Bijlage\n\nA.\n"]),
    max_size=7,
)


@given(PIECES)
def test_every_span_points_at_its_text_and_no_cases_overlap(pieces: list[str]) -> None:
    document = read("\n\n".join(pieces))
    found = cases_of(document)
    for case in found:
        for one in excerpts(case):
            assert document.canonical.text[one.start : one.end] == one.text
            assert case.start <= one.start < one.end <= case.end
    assert all(one.end <= other.start for one, other in pairwise(found))
    boxes = sum(piece in (FINAL, FIRST) for piece in pieces)
    assert sum(bool(case.box) for case in found) == boxes
