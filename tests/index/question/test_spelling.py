"""Misspelt words of a question, over the words of a small library of its own."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.question.known import known_from
from index.question.read import described, read_question
from index.question.spelling import corrected
from index.vocabulary import NO_WORDS, counted, vocabulary_from
from ingest.nouns import Cue, Filters

TEXTS = [
    "De bibliotheek leent prentenboeken uit aan kleuters en hun ouders.",
    "Taalachterstanden verminderen door voorlezen, woordenschat en spelletjes.",
    "Het samenwerkingsverband verdeelt de ondersteuning over de scholen.",
    "De directeur bespreekt het jaarverslag met de medezeggenschapsraad.",
    "Ziekteverzuim van leraren daalt; de vervanging kost minder geld.",
    "Zwemles en muziek staan op het rooster van de middenbouw.",
    "De gemeente betaalt het gymnastieklokaal en de speelplaats.",
    "Coördinatie van stages: begeleiders, praktijkopleiders en bedrijven.",
    "De toelating tot de brugklas volgt op het schooladvies.",
    "Een rekenspecialist helpt bij kansengelijkheid en burgerschapsvorming.",
    "De lening loopt af. De gemeente betaalt de middenbouw.",
]
LIBRARY = vocabulary_from(counted(TEXTS))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        # Two letters that changed places
        ("bibliohteek", "bibliotheek"),
        ("toelatnig", "toelating"),
        ("gemeetne", "gemeente"),
        ("onedrsteuning", "ondersteuning"),
        ("ebgeleiders", "begeleiders"),
        # A letter that is missing
        ("biblioteek", "bibliotheek"),
        ("prentenboken", "prentenboeken"),
        ("kleuers", "kleuters"),
        ("brgklas", "brugklas"),
        ("onderteuning", "ondersteuning"),
        ("aarverslag", "jaarverslag"),
        ("oelating", "toelating"),
        # A letter typed twice
        ("zwemmles", "zwemles"),
        ("roosterr", "rooster"),
        ("vervangiing", "vervanging"),
        ("woordennschat", "woordenschat"),
        ("ziekteverzuiim", "ziekteverzuim"),
        ("muziekk", "muziek"),
        # The key beside the right one
        ("muxiek", "muziek"),
        ("direvteur", "directeur"),
        ("schooladviez", "schooladvies"),
        ("bedrijvem", "bedrijven"),
        ("dpeelplaats", "speelplaats"),
        # A letter that sounds alike
        ("direkteur", "directeur"),
        ("musiek", "muziek"),
        # A letter too many, in a long word
        ("kansengelijkhedid", "kansengelijkheid"),
        # Two errors in a long word
        ("samewerkingsverbnad", "samenwerkingsverband"),
        ("medezegenschapsrraad", "medezeggenschapsraad"),
        ("gymnastieklookal", "gymnastieklokaal"),
        ("praktijkopliedders", "praktijkopleiders"),
        ("burgershcapsvormng", "burgerschapsvorming"),
        ("rekenspesialst", "rekenspecialist"),
    ],
)
def test_misspelt_words(typed: str, meant: str) -> None:
    assert corrected(f"Wat zegt men over {typed}?", LIBRARY)[0] == f"Wat zegt men over {meant}?"


@pytest.mark.parametrize(
    "text",
    [
        "Hoe vindt men een woning?",  # words of their own, no slip for 'lening'
        "Wat kost een rosoetr of een msuiekk?",  # and two errors in a short word
        "Wat doet Kleuvers eraan?",  # names
        "Spreekt directie Ziekman?",
        "Stages bij Zwemlust",
        "Hoe was het in 2019-2020, en in 20144?",
        "Wat doet de PABO, de pabo of het OSVO?",  # abbreviations
        "leerlingen van het SBOO",
        "Which music lessons does the library offer to all pupils?",  # English
        "How do schools spend the money they get for gemeene things?",
        "Wat staat er over “bibliohteek” in het verslag?",  # quotation marks
        'het "toelatnig tot de brgklas"',
        "Is er een schoolbibliotheek?",  # compounds of known parts
        "Wie betaalt de muziekles?",
        "kleutergroepen en spelgeld",
        "Welke bespreekt verdeelt gemeenten?",  # forms of known words
        "Hoe verdeelde men het rooster?",
        "Daalde het, of daalden ze?",
        "De zwakste bedrijfjes, muzikale directeuren en bibliotheken",
        "Betaalt de ouder of de leraar?",
        "Hoeveeel ouders, waneer en waroom?",  # stop words
        "Helpt spijbelen?",  # an everyday word for an official one
        "coordinatie van stages",  # accents
        "COÖRDINATIE VAN STAGES",
        "wk zw mz abc",  # too short
        "foto's, zij-instroom en muxiek's",
        "",
    ],
)
def test_traps(text: str) -> None:
    assert corrected(text, LIBRARY) == (text, ())


def test_capitals_and_marks_stay() -> None:
    text, changes = corrected("Bibliohteek (kleuers, zwemmles)?  Muxiek!", LIBRARY)
    assert text == "Bibliotheek (kleuters, zwemles)?  Muziek!"
    assert changes == (
        ("Bibliotheek", "Bibliohteek"),
        ("kleuters", "kleuers"),
        ("zwemles", "zwemmles"),
        ("Muziek", "Muxiek"),
    )


def test_accents_come_from_the_library() -> None:
    assert corrected("de coordiantie", LIBRARY)[1] == (("coördinatie", "coordiantie"),)


def test_of_words_as_near_the_commonest_is_meant_then_the_first() -> None:
    words = {"klanken": 2, "planken": 3, "blanken": 3}
    assert vocabulary_from(words).near("xlanken") == ["blanken", "planken", "klanken"]
    assert vocabulary_from({"hoeden": 1, "hoenen": 2}).near("hoeen") == ["hoenen", "hoeden"]


def test_without_words_nothing_is_put_right() -> None:
    assert corrected("bibliohteek", NO_WORDS) == ("bibliohteek", ())


def test_few_words_of_a_question_are_looked_for() -> None:
    many = [f"muxie{'k' * at}" for at in range(1, 40)]
    assert len(corrected(" ".join(["muxiek", "zwemmles", *many]), LIBRARY)[1]) <= 10


WORDS = st.lists(st.sampled_from(sorted(LIBRARY.written.values())), max_size=12)


@given(WORDS, st.sampled_from([" ", ", ", " en de ", "? ", "/"]))
def test_known_words_are_never_changed(words: list[str], between: str) -> None:
    text = between.join(words)
    assert corrected(text, LIBRARY) == (text, ())


@given(st.text(alphabet="abdeiklmnorstuz '“”?Z", max_size=60))
def test_what_was_put_right_stays_right(text: str) -> None:
    once, changes = corrected(text, LIBRARY)
    assert corrected(once, LIBRARY) == (once, ())
    assert all(right.lower() in LIBRARY and was.lower() not in LIBRARY for right, was in changes)


def test_the_question_shows_what_was_put_right_and_gives_it_back() -> None:
    known = known_from([], LIBRARY)
    question = read_question("Wie leent  “kleine” prentenboken uit, alleen in het po?", known)
    label = "prentenboeken (er stond: prentenboken)"
    assert question.cues[0] == Cue(key="spelling", label=label, strict=False, filters=Filters())
    assert question.text == "Wie leent kleine prentenboeken uit, alleen in het po?"
    assert described(question) == f"Gelezen als: {label} · alleen po · precies: “kleine”"
    back = question.without("spelling")
    assert back.text == "Wie leent kleine prentenboken uit, alleen in het po?"
    assert [cue.key for cue in back.cues] == ["sector"]
    assert question.without("sector").text == question.text


def test_a_large_library_is_fast() -> None:
    """500,000 words: less than 20 ms for an unknown word; 60 ms here, for a busy machine."""
    syllables = [a + b + c for a in "bdkprstvw" for b in "aei" for c in "lnr"][:80]
    words = {f"{a}{b}{c}ing": 1 for a in syllables for b in syllables for c in syllables}
    vocabulary = vocabulary_from(words)
    assert len(vocabulary.written) > 500_000
    began = time.process_time()
    for _ in range(10):
        assert corrected("balbelbirnig", vocabulary)[0] == "balbelbiring"
    assert time.process_time() - began < 0.6
