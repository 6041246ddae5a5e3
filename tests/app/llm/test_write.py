"""The answer that a model writes, as a whole."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.llm.failure import LanguageModelError
from app.llm.generator import connected
from app.llm.prompt import NOT_TOLD, Prompt
from app.llm.write import Generate, written
from index.language_model import LanguageModel
from ingest.nouns import Answer, Remark
from tests.app.llm.conftest import extractive_of, hits_of
from tests.app.llm.service import Service, chunk

HITS = hits_of(
    "De school leest elke dag een half uur. Ouders betalen niets. Deelname is vrijwillig.",
    "Voor 2024 is 46 miljoen euro beschikbaar. Scholen vragen het aan bij DUO.",
)
EXTRACTIVE = extractive_of(HITS)
MARK = LanguageModel(url="http://127.0.0.1:1/v1", model="proef")
DROP = replace(MARK, unsupported="drop")
READS = "De school leest elke dag 30 minuten. [1]"
PAID = "In 2024 is er 46 miljoen euro. [2]"
WRONG = "In 2024 is er 64 miljoen euro. [2]"


def saying(text: str) -> Generate:
    def generate(prompt: Prompt, on_text: Callable[[str], None]) -> str:
        on_text(text)
        return text

    return generate


def answer(text: str, settings: LanguageModel = MARK, extractive: Answer = EXTRACTIVE) -> Answer:
    return written("Hoe vaak?", extractive, HITS, saying(text), settings)


def test_statements_with_the_exact_sentences() -> None:
    given = answer(f"{PAID} {READS}")
    assert [(s.text, s.citations, s.doubt) for s in given.statements] == [
        ("In 2024 is er 46 miljoen euro.", (1,), None),
        ("De school leest elke dag 30 minuten.", (2,), None),
    ]
    assert [(c.number, c.text) for c in given.citations] == [
        (1, "Voor 2024 is 46 miljoen euro beschikbaar."),
        (2, "De school leest elke dag een half uur."),
    ]
    for citation in given.citations:
        passage = citation.passage
        start, end = citation.start - passage.start, citation.end - passage.start
        assert passage.text[start:end] == citation.text
    assert (given.model, given.remarks, given.abstained) == ("proef", (), False)


def test_two_statements_share_a_citation() -> None:
    given = answer(f"{READS} De school leest dagelijks een half uur. [1]")
    assert [statement.citations for statement in given.statements] == [(1,), (1,)]
    assert len(given.citations) == 1


def test_a_failing_sentence_is_marked() -> None:
    given = answer(f"{READS} {WRONG}")
    assert [statement.doubt for statement in given.statements] == [
        None,
        "het getal “64 miljoen euro” staat niet in de bron",
    ]
    assert given.remarks == ()


def test_or_dropped_and_counted() -> None:
    given = answer(f"{READS} {WRONG}", DROP)
    assert [statement.text for statement in given.statements] == [
        "De school leest elke dag 30 minuten."
    ]
    assert [citation.number for citation in given.citations] == [1]
    assert given.remarks == (
        Remark(text="1 zin van het taalmodel is weggelaten, omdat de bron hem niet steunt."),
    )


def test_a_wrong_citation_is_put_right_in_the_doubt() -> None:
    given = answer(f"{READS} In 2024 is er 46 miljoen euro. [1]")
    assert given.statements[1].doubt == "dit staat niet in [1], wel in [2]"
    assert given.statements[1].citations == (1,)
    assert given.citations[1].text == "Voor 2024 is 46 miljoen euro beschikbaar."


def test_dangling_numbers_are_shown_and_counted() -> None:
    given = answer(f"{READS} {PAID} Ouders betalen niets. [1][8] Ouders betalen niets. [8][9]")
    assert given.remarks[-1].text == (
        "Het taalmodel verwees 3 keer naar een passage die er niet is: [8], [9]."
    )
    assert given.statements[3].doubt == "de zin verwijst naar een bron die er niet is"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f"{READS} {WRONG} {WRONG}", "steunt maar 1 van de 3 zinnen op de bronnen"),
        (WRONG, "steunt geen enkele zin op de bronnen"),
        ("De school leest elke dag.", "steunt geen enkele zin op de bronnen"),
        ("## Antwoord", "Het taalmodel gaf geen zinnen"),
        (NOT_TOLD, "vond in de passages geen antwoord"),
        ("In de passages staat hierover niets.", "vond in de passages geen antwoord"),
        ("De documenten vermelden dit niet. [1]", "vond in de passages geen antwoord"),
    ],
)
def test_falls_back_where_too_little_holds(text: str, reason: str) -> None:
    given = answer(text)
    assert given == replace(EXTRACTIVE, remarks=given.remarks)
    (remark,) = given.remarks
    assert reason in remark.text
    assert remark.text.endswith("; dit zijn zinnen uit de stukken zelf.")


def test_half_is_enough() -> None:
    assert answer(f"{READS} {WRONG}").model == "proef"


def test_falls_back_where_nothing_comes() -> None:
    def failing(prompt: Prompt, on_text: Callable[[str], None]) -> str:
        raise LanguageModelError("time-out na 60 s")

    given = written("Hoe vaak?", EXTRACTIVE, HITS, failing, MARK)
    assert given.statements == EXTRACTIVE.statements
    assert given.remarks[0].text == (
        "Het taalmodel gaf geen antwoord (time-out na 60 s); dit zijn zinnen uit de stukken zelf."
    )


def test_a_refusal_stays_one_and_the_model_is_not_asked() -> None:
    refusal = replace(EXTRACTIVE, abstained=True, reason="Niets gevonden.", statements=())
    asked: list[Prompt] = []

    def asking(prompt: Prompt, on_text: Callable[[str], None]) -> str:
        asked.append(prompt)
        return READS

    assert written("Hoe vaak?", refusal, HITS, asking, MARK) == refusal
    assert asked == []


def test_remarks_of_the_extractive_answer_keep_their_citations() -> None:
    remarked = replace(EXTRACTIVE, remarks=(Remark(text="Later gewijzigd.", citations=(1,)),))
    given = answer(PAID, extractive=remarked)
    assert given.remarks == (Remark(text="Later gewijzigd.", citations=(2,)),)
    assert given.citations[1].text == EXTRACTIVE.citations[0].text
    assert [citation.number for citation in given.citations] == [1, 2]


def test_the_text_is_shown_while_it_comes(service: Service) -> None:
    model = replace(MARK, url=service.url)
    service.text = READS
    pieces: list[str] = []
    given = written("Hoe vaak?", EXTRACTIVE, HITS, connected(model), model, pieces.append)
    assert "".join(pieces) == READS
    assert given.statements[0].text == "De school leest elke dag 30 minuten."


def test_another_passages_number(service: Service) -> None:
    model = replace(MARK, url=service.url)
    service.text = f"{READS} {PAID} In 2024 is er 46 miljoen euro. [1]"
    given = written("Hoe vaak?", EXTRACTIVE, HITS, connected(model), model)
    assert given.statements[2].doubt == "dit staat niet in [1], wel in [2]"


def test_a_broken_stream_falls_back(service: Service) -> None:
    model = replace(MARK, url=service.url)
    service.body = lambda request, write: write(chunk(READS))
    given = written("Hoe vaak?", EXTRACTIVE, HITS, connected(model), model)
    assert given.statements == EXTRACTIVE.statements
    assert "halverwege afgebroken" in given.remarks[0].text
