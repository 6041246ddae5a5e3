"""Whole answers, one of each form, with the weights that the product has."""

import re
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.answer import extracted
from app.extract.compose import Composed
from app.extract.pool import pool_of
from app.weights import SENTENCE
from ingest.nouns import Document, Form, Hit
from tests.app.extract.conftest import START, make_document, make_hit, make_question

PLAN = make_document("plan", "2011-05")
AGREEMENT = make_document("akkoord", "2014-07-10")
LETTER = make_document("brief", "2023")


def answered(text: str, form: Form | None, *hits: Hit) -> Composed:
    question = make_question(text, form)
    return extracted(question, pool_of(question, hits))


def said(found: Composed) -> list[str]:
    return [statement.text for statement in found.statements]


def labelled(found: Composed) -> list[tuple[str, str]]:
    return [(statement.label, statement.text) for statement in found.statements]


def test_a_number() -> None:
    """The figure comes first; of equal nearness the sentence without one is left behind."""
    hit = make_hit(
        "De school vindt lezen heel belangrijk. De kantine is dit jaar geverfd. "
        "Elke klas leest drie uur per week.",
        (0.88, 0.70, 0.88),
    )
    found = answered("Hoeveel uur leest een klas?", "number", hit)
    assert said(found)[0] == "Elke klas leest drie uur per week."
    assert not any("kantine" in text for text in said(found))
    assert found.lead == ""


LIST = (
    "De school neemt drie maatregelen:\n• een bibliotheek in elk gebouw\n• meer tijd voor lezen\n"
    "• rust in de klas\nDe kantine is geverfd."
)


def test_a_list_is_whole_and_comes_first() -> None:
    found = answered(
        "Welke maatregelen neemt de school?", "list", make_hit(LIST, (0.9, 0.8, 0.8, 0.8, 0.6))
    )
    assert found.lead == "3 punten, uit Akkoord (2014):"
    assert said(found)[0] == LIST.removesuffix("\nDe kantine is geverfd.")
    assert found.citations[0].text == said(found)[0]


def test_the_sides_of_a_comparison_stand_apart() -> None:
    found = answered(
        "Vergelijk de norm van het plan met die van het akkoord.",
        "compare",
        make_hit("De norm is soepel voor scholen.", (0.9,), document=AGREEMENT),
        make_hit("De norm was streng voor scholen.", (0.88,), rank=2, document=PLAN),
    )
    assert labelled(found) == [
        ("2014 · Akkoord", "De norm is soepel voor scholen."),
        ("2011 · Plan", "De norm was streng voor scholen."),
    ]


def test_a_course_through_time_is_in_order_of_date() -> None:
    found = answered(
        "Hoe veranderde de norm?",
        "timeline",
        make_hit("De norm is nu soepel voor alle scholen.", (0.9,), document=LETTER),
        make_hit("De norm was toen streng voor besturen.", (0.88,), rank=2, document=PLAN),
        make_hit("Daarna werd de norm milder voor leraren.", (0.88,), rank=3, document=AGREEMENT),
    )
    assert labelled(found) == [
        ("2011 · Plan", "De norm was toen streng voor besturen."),
        ("2014 · Akkoord", "Daarna werd de norm milder voor leraren."),
        ("2023 · Brief", "De norm is nu soepel voor alle scholen."),
    ]


@pytest.mark.parametrize(("margin", "has"), [(3.99, True), (4.01, False)])
def test_a_side_far_below_the_best_sentence_is_left_out(margin: float, has: bool) -> None:
    """Only similarity weighs here: ten times its difference."""
    best = make_hit("De norm is nu soepel voor alle scholen.", (0.9,), document=LETTER)
    other = make_hit("Toen was er ruzie.", (0.9 - margin / 10,), rank=2, document=PLAN)
    question = make_question("Hoe veranderde de norm?", "timeline")
    weights = dict.fromkeys(SENTENCE, 0.0) | {"meaning": 1.0}
    found = extracted(question, pool_of(question, [best, other]), weights)
    assert (len(found.statements) == 2) is has


def test_of_a_practice_example_the_case_is_named() -> None:
    school = make_hit(
        "De school leest elke dag een half uur.",
        (0.88,),
        rank=2,
        section=("Deel 2", "Praktijkvoorbeeld 3: Samen lezen", "Aanpak"),
        evidence="ervaring",
    )
    background = make_hit("Scholen lezen meer.", (0.86,), evidence="achtergrond")
    found = answered("Welke school leest elke dag?", "practice", background, school)
    assert labelled(found)[0] == (
        "Praktijkvoorbeeld 3: Samen lezen",
        "De school leest elke dag een half uur.",
    )


def test_a_reason_comes_with_what_it_is_the_reason_of() -> None:
    text = "De school begint vroeg met lezen. Dat komt doordat ouders erom vroegen."
    found = answered("Waarom begint de school vroeg?", "reason", make_hit(text, (0.88, 0.9)))
    assert said(found) == [text]


def test_a_definition() -> None:
    text = "Leesbeleid is wat een school over lezen afspreekt."
    hit = make_hit(f"De kantine is geverfd. {text}", (0.6, 0.92))
    assert said(answered("Wat is leesbeleid?", "definition", hit)) == [text]


@pytest.mark.parametrize("form", ["list", "compare", "timeline", "number", None])
@pytest.mark.parametrize("text", ["Ja", "Rekenen op school", "• een bibliotheek", "Daarom:"])
def test_one_document_with_one_short_passage(text: str, form: Form | None) -> None:
    found = answered("Welke drie punten noemt de school?", form, make_hit(text))
    assert said(found) == [text]
    assert [citation.text for citation in found.citations] == [text]


def test_a_hit_without_sentences_beside_one_with() -> None:
    found = answered("Wat is lezen?", "timeline", make_hit(" "), make_hit("Dat is lezen.", rank=2))
    assert said(found) == ["Dat is lezen."]


WORDS = "school leest 12 30 uur dag bibliotheek ouders norm 2011 2014 rust".split()
LINES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
SENTENCES = st.builds(
    "{}{}{}".format, st.sampled_from(["De ", "Dit ", "• ", "a) ", "Er "]), LINES,
    st.sampled_from([".", ".", ":", " (dat bleek uit gesprekken met leraren)."]),
)  # fmt: skip
PASSAGES = st.builds(
    lambda sentences, gap: gap.join(sentences),
    st.lists(SENTENCES, min_size=1, max_size=6),
    st.sampled_from([" ", "\n"]),
)
FORMS = st.sampled_from(
    ["list", "compare", "timeline", "practice", "number", "reason", "definition", None]
)


@given(
    passages=st.lists(
        st.tuples(
            PASSAGES,
            st.lists(st.floats(0.7, 0.95), max_size=6),
            st.sampled_from([PLAN, AGREEMENT, LETTER]),
        ),
        min_size=1,
        max_size=4,
    ),
    form=FORMS,
    count=st.sampled_from(["", "drie "]),
)
def test_every_answer_is_exact(
    passages: list[tuple[str, list[float], Document]], form: Form | None, count: str
) -> None:
    """Citations are numbered as they appear, each is the text of its span, and each is used."""
    hits = [
        make_hit(text, near, rank=rank, document=document)
        for rank, (text, near, document) in enumerate(passages, 1)
    ]
    found = answered(f"Welke {count}maatregelen neemt de school met 30 ouders?", form, *hits)
    assert found.statements
    cited = list(chain.from_iterable(statement.citations for statement in found.statements))
    assert cited == list(range(1, len(cited) + 1))
    assert [citation.number for citation in found.citations] == list(
        range(1, len(found.citations) + 1)
    )
    for statement in found.statements:
        source = found.citations[statement.citations[0] - 1].text
        words = set(re.findall(r"\w+", statement.text))
        assert words
        assert words <= set(re.findall(r"\w+", source))
    for citation in found.citations:
        assert citation.text == citation.passage.text[citation.start - START : citation.end - START]
        assert citation.text
