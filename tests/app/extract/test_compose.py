"""The order of statements, and citations that are exact."""

from collections.abc import Mapping, Sequence

from app.extract.compose import Composed, compose
from app.extract.differences import Difference
from app.extract.pool import Candidate, Pool
from app.extract.sides import Side
from ingest.nouns import Form, Hit, Remark
from tests.app.extract.conftest import START, make_document, make_hit, make_pool, texts

A = "De eerste zin gaat over de bus."
B = "De tweede zin gaat over het plein."
C = "De derde zin gaat over de tuin."
D = "De vierde zin gaat over de hal."


def composed(
    pool: Pool,
    chosen: Sequence[Candidate],
    sides: Sequence[Side] = (),
    support: Mapping[Candidate, Candidate] | None = None,
    different: Sequence[Difference] = (),
) -> Composed:
    return compose(pool, chosen, None, sides, support or {}, different)


def said(found: Composed) -> list[str]:
    return [statement.text for statement in found.statements]


def test_sentences_that_follow_each_other_are_one_statement_with_one_citation() -> None:
    pool = make_pool(make_hit(f"{A} {B} {C}"))
    first, second, _ = pool.candidates
    found = composed(pool, [second, first])
    assert said(found) == [f"{A} {B}"]
    (citation,) = found.citations
    assert (citation.number, citation.text) == (1, f"{A} {B}")
    assert (citation.start, citation.end) == (START, START + len(f"{A} {B}"))


def test_sentences_apart_are_statements_apart() -> None:
    pool = make_pool(make_hit(f"{A} {B} {C}"))
    first, _, third = pool.candidates
    found = composed(pool, [first, third])
    assert said(found) == [A, C]
    assert [statement.citations for statement in found.statements] == [(1,), (2,)]
    assert [citation.text for citation in found.citations] == [A, C]
    assert found.citations[1].start == START + len(f"{A} {B} ")


def test_a_break_of_the_source_stays_between_sentences() -> None:
    pool = make_pool(make_hit(f"{A}\n\n{B}  {C}"))
    found = composed(pool, pool.candidates)
    assert said(found) == [f"{A}\n{B} {C}"]
    assert found.citations[0].text == f"{A}\n\n{B}  {C}"


def test_the_best_comes_first_and_then_the_rest_of_its_passage() -> None:
    pool = make_pool(make_hit(f"{A} {B} {C}"), make_hit(D, rank=2))
    first, _, third, other = pool.candidates
    assert said(composed(pool, [third, other, first])) == [C, A, D]


def test_passages_come_in_the_order_of_their_best_sentence() -> None:
    pool = make_pool(make_hit(A), make_hit(B, rank=2), make_hit(C, rank=3))
    one, two, three = pool.candidates
    assert said(composed(pool, [two, three, one])) == [B, C, A]


def test_neighbouring_passages_are_not_run_together() -> None:
    pool = make_pool(make_hit(A), make_hit(B, rank=2))
    assert said(composed(pool, pool.candidates)) == [A, B]


def test_what_supports_is_cited_beside_the_statement() -> None:
    pool = make_pool(make_hit(f"{A} {B}"), make_hit(C, rank=2), make_hit(D, rank=3))
    first, second, third, fourth = pool.candidates
    found = composed(pool, [first, second, fourth], support={third: second})
    assert [(s.text, s.citations) for s in found.statements] == [(f"{A} {B}", (1, 2)), (D, (3,))]
    assert [citation.text for citation in found.citations] == [f"{A} {B}", C, D]


def test_the_citation_is_whole_where_the_statement_is_shortened() -> None:
    remark = "(dat bleek in de gesprekken met leraren)"
    pool = make_pool(make_hit(f"De school {remark} wil meer.3", notes={"3": "meer."}))
    found = composed(pool, pool.candidates)
    assert said(found) == ["De school (...) wil meer."]
    assert found.citations[0].text == f"De school {remark} wil meer.3"
    assert [note.label for note in found.citations[0].footnotes] == ["3"]


def labels(form: Form | None) -> list[str]:
    hit = make_hit(A, section=("Deel 2", "Praktijkvoorbeeld 3: Samen lezen"))
    other = make_hit(B, rank=2, document=make_document("brief", "2023-05-01"))
    pool = make_pool(hit, other, form=form)
    return [statement.label for statement in composed(pool, pool.candidates).statements]


def test_statements_have_labels_where_the_form_asks_for_them() -> None:
    assert labels("practice") == ["Praktijkvoorbeeld 3: Samen lezen", "2023 · Brief"]
    assert labels("timeline") == ["2014 · Akkoord", "2023 · Brief"]
    assert labels("number") == labels(None) == ["", ""]


def test_sides_come_in_their_order_and_what_is_of_none_last() -> None:
    names = ("plan", "akkoord", "brief")
    hits = [
        make_hit(text, rank=rank, document=make_document(name))
        for rank, (text, name) in enumerate(zip((A, B, C), names, strict=True), 1)
    ]
    pool = make_pool(*hits, form="compare")
    sides = [
        Side(holds=lambda hit: hit.passage.document.id == "brief"),
        Side(holds=lambda hit: hit.passage.document.id == "akkoord"),
    ]
    found = composed(pool, pool.candidates, sides)
    assert said(found) == [C, B, A]
    assert [citation.number for citation in found.citations] == [1, 2, 3]
    assert texts(pool.candidates) == [A, B, C]


def in_plan(hit: Hit) -> bool:
    return hit.passage.document.id == "plan"


def test_the_best_of_a_side_comes_first_and_what_was_brought_in_last() -> None:
    pool = make_pool(make_hit(f"{A} {B} {C}", document=make_document("plan")), make_hit(D, rank=2))
    first, _, third, other = pool.candidates
    sides = [Side(holds=in_plan), Side(holds=lambda hit: not in_plan(hit))]
    assert said(composed(pool, [other, third, first], sides)) == [C, A, D]


def test_of_a_run_its_best_sentence_counts() -> None:
    """The run of A and B holds the best and the worst of the three."""
    pool = make_pool(make_hit(f"{A} {B} {C} {D}"))
    first, second, _, fourth = pool.candidates
    sides = [Side(holds=lambda hit: True)]
    assert said(composed(pool, [second, fourth, first], sides)) == [f"{A} {B}", D]


def remarks(changed: bool, other: str, *, cited: bool, sides: bool = False) -> list[object]:
    """The remarks on 30 in "plan" (2011) against 40 in another document, and all citations."""
    first = make_hit(f"{A} Er zijn 30 scholen.", document=make_document("plan", "2011"))
    date = "2023" if changed else "2011"
    document = make_document(other, date)
    second = make_hit("Er zijn 40 scholen.", rank=2, start=500, document=document)
    pool = make_pool(first, second)
    one, two, three = pool.candidates
    difference = Difference(first=two, second=three, changed=changed, figures=("30", "40"))
    chosen = [one, two, three] if cited else [one, two]
    asked = [Side(holds=in_plan)] if sides else []
    found = composed(pool, chosen, asked, different=[difference])
    return [*found.remarks, *(citation.text for citation in found.citations)]


TEXTS = [f"{A} Er zijn 30 scholen.", "Er zijn 40 scholen."]


def test_a_change_is_told_with_both_places() -> None:
    text = "Later staat er iets anders: 30 (2011 · Plan) → 40 (2023 · Brief)."
    for cited in (True, False):
        assert remarks(True, "brief", cited=cited) == [Remark(text=text, citations=(1, 2)), *TEXTS]


def test_a_change_that_is_asked_for_leads() -> None:
    found = remarks(True, "brief", cited=False, sides=True)[0]
    assert isinstance(found, Remark)
    assert found.leads


def test_documents_of_one_date_contradict_each_other() -> None:
    text = "De stukken spreken elkaar tegen: 30 (2011 · Plan) en 40 (2011 · Brief)."
    assert remarks(False, "brief", cited=True)[0] == Remark(text=text, citations=(1, 2))


def test_a_document_may_contradict_itself() -> None:
    text = "Dit document spreekt zichzelf tegen: 30 en 40 (2011 · Plan)."
    assert remarks(False, "plan", cited=True)[0] == Remark(text=text, citations=(1, 2))
