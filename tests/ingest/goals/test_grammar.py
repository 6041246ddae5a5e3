"""The subject and finite verb of a main clause, and the forms of verbs."""

import pytest

from ingest.goals.grammar import clause_of
from ingest.goals.verbs import FORMS, infinitive_of, stem_of


@pytest.mark.parametrize(
    ("infinitive", "stem"),
    [
        ("maken", "maak"),
        ("geven", "geef"),
        ("stellen", "stel"),
        ("lezen", "lees"),
        ("ronden", "rond"),
        ("ontwikkelen", "ontwikkel"),
        ("verbeteren", "verbeter"),
    ],
)
def test_stem(infinitive: str, stem: str) -> None:
    assert stem_of(infinitive) == stem
    assert FORMS[stem] == FORMS[infinitive] == infinitive


@pytest.mark.parametrize(
    ("text", "subject", "verb"),
    [
        ("De bond rondt MOMENT een telling af.", "De bond", "rondt"),
        ("MOMENT publiceren wij een telling.", "wij", "publiceren"),
        ("MOMENT openen alle (zeer) kleine clubs een zaal.", "alle (zeer) kleine clubs", "openen"),
        ("Lezers die nu drie dagen komen, verleiden wij.", "wij", "verleiden"),
        ("Clubs die vaak lezen vormen een groep.", "Clubs die vaak lezen", "vormen"),
        ("De start van het werk.", "", ""),
    ],
)
def test_clause(text: str, subject: str, verb: str) -> None:
    clause = clause_of(text)
    assert (clause.subject, clause.verb) == (subject, verb)


def test_a_particle_belongs_to_its_verb() -> None:
    assert infinitive_of("rondt", "MOMENT de telling af.") == "afronden"
    assert infinitive_of("rondt", "MOMENT de telling.") == "ronden"
    assert infinitive_of("fietst", "weg.") is None
