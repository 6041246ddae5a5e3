"""The extractive answer on passages made by hand, with a model made by hand."""

import re
from collections.abc import Sequence

import numpy as np
import pytest

from app.answer import answer, choose, in_reading_order, sentences_of
from app.refusal import reason_to_refuse, shared_words
from index.embedder import Progress, Vectors
from ingest.nouns import Document, Hit, Passage

VOCABULARY = ("lezen", "rekenen", "bibliotheek", "docent", "uur")


class CountingEmbedder:
    """A text's vector counts the words of a small vocabulary, plus one constant."""

    name = "telling"
    dimension = len(VOCABULARY) + 1

    def embed_passages(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
        return np.stack([self.embed_question(text) for text in texts])

    def embed_question(self, text: str) -> Vectors:
        counts = [text.lower().count(word) for word in VOCABULARY]
        vector = np.array([*counts, 0.1], dtype=np.float32)
        return vector / np.linalg.norm(vector)


def hit(text: str, *, rank: int = 1, similarity: float = 0.9, year: str = "2014") -> Hit:
    """A hit on a passage of its own document, at offset 100."""
    document = Document(
        id=f"d{rank}", title="Leesakkoord", kind="bestuursakkoord", publisher=None, date=year,
        sector=("po",), reference=None, dossiers=(), file="d.txt", sha256="",
    )  # fmt: skip
    passage = Passage(
        document=document, start=100, end=100 + len(text), text=text, section=(), pages=(),
        page_labels=(), footnotes=(),
    )  # fmt: skip
    return Hit(rank=rank, score=1 / rank, passage=passage, similarity=similarity)


LEADING = "Alle scholen gaan meer lezen, een half uur per dag."
OTHER = "De kantine van de school krijgt nieuwe stoelen en tafels."


def test_the_sentence_that_answers_comes_first_with_its_exact_span() -> None:
    given = answer("Hoeveel uur lezen?", [hit(f"{OTHER} {LEADING}")], CountingEmbedder())
    assert not given.abstained
    assert given.statements[0].text == LEADING
    first = given.citations[0]
    assert (first.start, first.end) == (100 + len(OTHER) + 1, 100 + len(OTHER) + 1 + len(LEADING))
    assert first.passage.text[first.start - 100 : first.end - 100] == first.text


def test_a_sentence_far_below_the_best_is_left_out() -> None:
    given = answer("Hoeveel uur lezen?", [hit(f"{OTHER} {LEADING}")], CountingEmbedder())
    assert all(OTHER not in statement.text for statement in given.statements)


def test_every_marker_resolves_and_every_citation_is_used() -> None:
    hits = [hit(f"{LEADING} {OTHER}"), hit("Meer uur lezen is het doel van alle besturen.", rank=2)]
    given = answer("Hoeveel uur lezen?", hits, CountingEmbedder())
    used = [number for statement in given.statements for number in statement.citations]
    assert used == [citation.number for citation in given.citations] == [1, 2]


def test_a_lead_in_takes_its_whole_list_along() -> None:
    text = (
        "De school koos drie dingen voor lezen:\n• een bibliotheek\n• meer tijd\n• rust\n\nKlaar."
    )
    found = [sentence.text for sentence in sentences_of([hit(text)])]
    assert found[0] == text[: text.index("\n\n")]


def test_items_of_several_sentences_stay_whole() -> None:
    text = "De school noemt een paar hindernissen:\n\n• Er was geen tijd. Het was druk.\n• Rust."
    lead_in = sentences_of([hit(f"{text}\n\nDat is voorbij.")])[0]
    assert lead_in.text == text


def test_neighbouring_sentences_are_one_citation_in_their_own_order() -> None:
    text = (
        "Eerst gaan de leerlingen lezen. Daarna gaan zij rekenen met elkaar. Dan is het drie uur."
    )
    first, second = sentences_of([hit(text)])[:2]
    runs = in_reading_order([second, first])
    assert [[s.text for s in run] for run in runs] == [[first.text, second.text]]


def test_the_same_sentence_is_not_said_twice() -> None:
    twice = sentences_of([hit(LEADING), hit(LEADING, rank=2)])
    assert choose(twice, [2.0, 1.9]) == twice[:1]


def test_the_answer_keeps_to_its_space() -> None:
    sentences = sentences_of([hit(" ".join(f"Zin {n} gaat over meer lezen." for n in range(99)))])
    chosen = choose(sentences, [1.0] * len(sentences))
    assert 600 < sum(len(sentence.text) for sentence in chosen) <= 650


@pytest.mark.parametrize(
    ("question", "hits", "said"),
    [
        ("Wat is lezen?", [], "geen passages"),
        ("Wat is lezen?", [hit(LEADING, similarity=0.8)], "gaan niet over deze vraag"),
        ("Wat gold in 2019 voor lezen?", [hit(LEADING)], "Over 2019"),
        ("Kost een warmtepomp geld?", [hit(LEADING, similarity=0.85)], "noemen niet waar"),
    ],
)
def test_refusals_say_why(question: str, hits: list[Hit], said: str) -> None:
    given = answer(question, hits, CountingEmbedder())
    assert given.abstained
    assert given.statements == given.citations == ()
    assert said in (given.reason or "")
    assert given.nearest == tuple(hits)


def test_a_year_is_known_from_the_text_or_from_the_date_of_the_document() -> None:
    assert reason_to_refuse("Wat gold in 2014 voor lezen?", [hit(LEADING)]) is None
    text = LEADING.replace("meer", "in 2019 meer")
    assert reason_to_refuse("Wat gold in 2019 voor lezen?", [hit(text)]) is None


def test_shared_words_by_hand() -> None:
    """'lezen' (5 letters) is found whole, 'paspoort' (8) not at all: 5 of 13."""
    assert shared_words("Lezen paspoort", [hit(LEADING)]) == pytest.approx(5 / 13)
    assert not re.search("paspoort", LEADING)
