"""What a sentence is about, with the sentences before it where it needs them."""

from ingest.mentions.subject import own_words, subject_of

FULL = "Elke muziekschool geeft kleuters zangles."


def test_own_words_are_those_that_tell_what_it_is_about() -> None:
    text = "Het aantal zeer valse Koren is in 2012 gedaald naar 40."
    assert own_words(text) == {"zeer", "valse", "koren"}
    assert own_words("Dat doel is dan ook niet gehaald.") == set()


def test_a_sentence_that_says_enough_stands_alone() -> None:
    assert own_words(FULL) == {"muziekschool", "kleuters", "zangles"}
    assert subject_of(FULL, ["Iets anders komt ervoor."]) == FULL


def test_one_that_points_back_needs_a_word_more() -> None:
    text = "Die muziekschool geeft kleuters zangles."
    assert own_words(text) == own_words(FULL)
    assert subject_of(text, [FULL]) == f"{FULL} {text}"
    more = "Die muziekschool geeft kleuters gratis zangles."
    assert subject_of(more, [FULL]) == more


def test_the_nearest_sentences_come_first_and_no_more_than_needed() -> None:
    text = "Er waren er 40."
    before = ["Wij telden de ensembles.", FULL, "Ver weg stond iets anders."]
    assert subject_of(text, before) == f"{FULL} Wij telden de ensembles. {text}"


def test_at_most_three_sentences_are_taken() -> None:
    before = ["Drie.", "Twee.", "Een.", FULL]
    assert subject_of("Het waren er 40.", before) == "Een. Twee. Drie. Het waren er 40."
