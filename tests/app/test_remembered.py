"""What was answered is remembered until the library changes."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from app.asking import Request
from app.remembered import MOST, Remembered
from ingest.errors import UsageError
from ingest.nouns import Answer, Filters


class Library:
    """Answers with the question, and counts how often it was asked."""

    def __init__(self) -> None:
        self.state = object()
        self.asked: list[tuple[str, int]] = []
        self.remembered = Remembered(self.ask, lambda: self.state)

    def ask(self, request: Request, limit: int) -> Answer:
        self.asked.append((request.text, limit))
        if not request.text:
            raise UsageError("De vraag", "is leeg.", "Typ een vraag.")
        return Answer(
            question=request.text, statements=(), citations=(), abstained=True, reason=None
        )


@pytest.fixture
def library() -> Library:
    return Library()


def test_the_same_request_is_answered_once(library: Library) -> None:
    first = library.remembered(Request(text="Wat kost gymles?"), 10)
    assert library.remembered(Request(text="Wat kost gymles?"), 10) is first
    assert first.question == "Wat kost gymles?"
    assert library.asked == [("Wat kost gymles?", 10)]


@pytest.mark.parametrize(
    ("request_", "limit"),
    [
        (Request(text="Wat kost gymles?"), 5),
        (Request(text="Wat kost gymles?", without=("sector",)), 10),
        (Request(text="Wat kost gymles?", before=("Wat kost zwemles?",)), 10),
        (Request(text="Wat kost gymles?", filters=Filters(year_from=2014)), 10),
        (Request(text="wat kost gymles?"), 10),
    ],
)
def test_another_request_has_its_own_answer(
    library: Library, request_: Request, limit: int
) -> None:
    library.remembered(Request(text="Wat kost gymles?"), 10)
    library.remembered(request_, limit)
    assert len(library.asked) == 2


def test_another_state_has_other_answers(library: Library) -> None:
    library.remembered(Request(text="Wat kost gymles?"), 10)
    library.state = object()
    library.remembered(Request(text="Wat kost gymles?"), 10)
    assert len(library.asked) == 2


def test_what_was_begun_before_a_change_is_not_remembered_after_it(library: Library) -> None:
    def changing(request: Request, limit: int) -> Answer:
        library.state = object()
        return library.ask(request, limit)

    remembered = Remembered(changing, lambda: library.state)
    for _ in range(2):
        remembered(Request(text="Wat kost gymles?"), 10)
    assert len(library.asked) == 2


def test_an_error_is_raised_and_not_remembered(library: Library) -> None:
    for _ in range(2):
        with pytest.raises(UsageError, match="leeg"):
            library.remembered(Request(text=""), 10)
    assert len(library.asked) == 2


def test_what_was_asked_longest_ago_is_forgotten(library: Library) -> None:
    for number in range(MOST):
        library.remembered(Request(text=f"vraag {number}"), 10)
    library.remembered(Request(text="vraag 0"), 10)  # asked again: it stays
    library.remembered(Request(text="een nieuwe"), 10)
    library.asked.clear()
    library.remembered(Request(text="vraag 0"), 10)
    library.remembered(Request(text="vraag 1"), 10)
    assert library.asked == [("vraag 1", 10)]


def test_who_asks_the_same_meanwhile_waits_for_the_one_answer(library: Library) -> None:
    begun, go = Event(), Event()

    def slow(request: Request, limit: int) -> Answer:
        begun.set()
        assert go.wait(10)
        return library.ask(request, limit)

    remembered = Remembered(slow, lambda: library.state)
    request = Request(text="Wat kost gymles?")
    with ThreadPoolExecutor(4) as threads:
        first = threads.submit(remembered, request, 10)
        assert begun.wait(10)
        others = [threads.submit(remembered, request, 10) for _ in range(3)]
        go.set()
        answers = [future.result(10) for future in (first, *others)]
    assert len(library.asked) == 1
    assert all(answer is answers[0] for answer in answers)


def test_who_waits_for_what_fails_hears_of_it(library: Library) -> None:
    begun, go = Event(), Event()

    def failing(request: Request, limit: int) -> Answer:
        begun.set()
        assert go.wait(10)
        return library.ask(request, limit)

    remembered = Remembered(failing, lambda: library.state)
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(remembered, Request(text=""), 10)
        assert begun.wait(10)
        second = threads.submit(remembered, Request(text=""), 10)
        go.set()
        for future in (first, second):
            with pytest.raises(UsageError, match="leeg"):
                future.result(10)
