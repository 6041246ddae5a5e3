"""Letters of a text and those of a page, laid upon each other."""

from hypothesis import given
from hypothesis import strategies as st

from app.places.align import UNPLACED, aligned
from app.places.letters import Spelling, letters, spelled

words = st.lists(
    st.text(alphabet="abcdefghij", min_size=1, max_size=9), min_size=1, max_size=40, unique=True
)


def spelling(text: str) -> Spelling:
    return spelled(enumerate(text))


def where(text: str, page: str) -> str:
    """The letters of the text that have a place; '.' for those without."""
    places = aligned(spelling(text), spelling(page), frozenset({0}))
    return "".join(
        "." if place == UNPLACED else letter
        for letter, place in zip(spelling(text).text, places, strict=True)
    )


def test_letters_are_compared_without_accents_ligatures_and_marks() -> None:
    assert [letters(c) for c in "éﬁ²-”½ˆ"] == ["e", "fi", "2", "", "", "12", ""]


def test_a_word_that_a_line_end_cut_is_found_whole() -> None:
    text, page = "de samenwerking van twee scholen", "de samen-\nwerking van\ntwee scholen"
    assert aligned(spelling(text), spelling(page), frozenset({0})) == list(range(28))


def test_columns_that_the_file_tells_line_by_line_are_put_in_order() -> None:
    text = "linkerkolom begint hier en gaat door rechterkolom staat ernaast en eindigt"
    page = "linkerkolom begint rechterkolom staat\nhier en gaat door ernaast en eindigt"
    places = aligned(spelling(text), spelling(page), frozenset({0}))
    assert [spelling(page).text[place] for place in places] == list(spelling(text).text)
    assert places[:17] == list(range(17))
    assert places[17] == 34


def test_what_the_page_has_more_of_gets_no_place_and_the_rest_does() -> None:
    page = "De klas is groot.\nBladzijde 7 van 12\nDaarom komt er een tweede leraar."
    assert where("De klas is groot. Daarom komt er een tweede leraar.", page) == (
        "DeklasisgrootDaaromkomtereentweedeleraar"
    )


def test_words_that_are_not_on_the_page_are_not_pieced_together_from_letters() -> None:
    page = "een heel andere zin over lezen, rekenen en schrijven in de onderbouw"
    assert where("burgerschap", page) == "..........."


def test_a_piece_of_a_word_does_not_take_the_place_of_another_word() -> None:
    # "e" of "10.2.e" would make the longer stretch with the name below it.
    text = "namens deze: 10.2.e Eva van den Berg"
    page = "namens deze:\nEva van den Berg\n10.2.e"
    assert where(text, page).startswith("namensdeze")


def test_a_common_word_does_not_stand_for_a_sentence_that_is_elsewhere() -> None:
    text = "Het lectoraat doet veel nuttig onderzoek. De practor geeft twee studenten raad."
    page = "Ook elders is onderzoek gaande.\nHet lectoraat doet"
    assert where(text, page).rstrip(".") == "Hetlectoraatdoet"


@given(words)
def test_every_letter_of_a_page_is_its_own_place(found: list[str]) -> None:
    text = spelling(" ".join(found))
    assert aligned(text, text, frozenset({0})) == list(range(len(text.text)))


@given(words)
def test_a_place_has_the_same_letter_and_is_given_once(found: list[str]) -> None:
    other = sorted(found)
    text, page = spelling(" ".join(found)), spelling("\n".join(other))
    places = [
        (n, place)
        for n, place in enumerate(aligned(text, page, frozenset({0})))
        if place != UNPLACED
    ]
    assert all(text.text[n] == page.text[place] for n, place in places)
    assert len({place for _, place in places}) == len(places)
