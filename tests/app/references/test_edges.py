"""Edges between documents, and to what the library does not hold."""

from collections.abc import Callable

from app.references import edges_of
from app.references.edges import only
from app.references.variants import one_key_each
from ingest.nouns import Reference, Register

Made = Callable[..., Register]


def test_edges_of_a_library(library: list[Register]) -> None:
    """By number, by name and by kind with year to one document; its own name is no reference."""
    edges = edges_of(library)
    assert [(edge.source.id, edge.end, len(edge.places)) for edge in edges] == [
        ("akkoord", "stuk: leespact (2031)", 2),
        ("akkoord", "plan", 1),
        ("akkoord", "wet: wet leestijd", 1),
        ("brief", "akkoord", 2),
        ("brief", "plan", 2),
        ("plan", "stuk: regeerakkoord (genoemd in 2031)", 1),
        ("plan", "stuk: leespact", 1),
    ]
    assert [edge.name for edge in edges][:2] == ["Leespact 2031", "actieplan ‘Samen lezen’"]
    assert [edge.missing for edge in edges] == [True, False, False, False, False, True, True]


def test_a_place_is_a_sentence_with_its_page(library: list[Register]) -> None:
    first = edges_of(library)[0].places[1]
    assert first.quote.text == "Wij gaan door met het actieplan ‘Samen lezen’ en het Leespact 2031."
    assert [(page.number, page.label) for page in first.pages] == [(2, None)]
    assert [page.label for page in edges_of(library)[0].places[0].pages] == ["i"]


def test_only_some(library: list[Register]) -> None:
    edges = edges_of(library)
    assert {e.source.id for e in only(edges, "plan")} == {"akkoord", "brief", "plan"}
    assert [e.end for e in only(edges, "plan", missing=True)] == [
        "stuk: regeerakkoord (genoemd in 2031)",
        "stuk: leespact",
    ]
    assert only(edges, "nergens") == []


def test_a_name_of_two_documents_leads_to_none(made: Made) -> None:
    """Two agreements of one sector: only the year tells which one is meant."""
    both = [
        made(key, "Bestuursakkoord primair onderwijs", "", kind="bestuursakkoord", date=date)
        for key, date in (("eerst", "2031"), ("later", "2034"))
    ]
    text = "Volgens het Bestuursakkoord PO mag dat. Het Bestuursakkoord PO 2034 zegt meer."
    letter = made("brief", "Meer lezen", text, date="2035")
    assert [e.target and e.target.id for e in edges_of([*both, letter])] == ["later"]
    apart = made("brief", "Meer lezen", text.split(". ")[0] + ".", date="2035")
    assert [e.target for e in edges_of([*both, apart])] == [None]


def test_a_later_document_is_not_meant(made: Made) -> None:
    later = made("later", "Leesplan Sterke Start", "", date="2036")
    early = made("eerder", "Brief", "Het Leesplan Sterke Start komt.", date="2031")
    assert [e.target for e in edges_of([early, later])] == [None]


def variants(*keys: str, year: int | None = 2034) -> dict[str, str]:
    return one_key_each([Reference(kind="stuk", key=key, start=0, end=1) for key in keys], year)


def test_variants_of_one_name() -> None:
    found = variants("leespact", "leespact (2031)", "leesagenda", "leesagenda jeugd", "leesa")
    assert found["leespact"] == "leespact (2031)"
    assert found["leesagenda"] == "leesagenda jeugd"
    assert found["leesa"] == "leesa"
    agreements = ("bestuursakkoord (2031)", "bestuursakkoord po (2031)")
    assert variants(*agreements) == dict.fromkeys(agreements, agreements[1])


def test_names_that_may_mean_two_stay_apart() -> None:
    several = ("leespact", "leespact (2031)", "leespact (2034)")
    assert variants(*several) == dict(zip(several, several, strict=True))
    yearly = ("leesmonitor", "leesmonitor (2031)")
    assert variants(*yearly) == dict(zip(yearly, yearly, strict=True))
    assert variants("miljoenennota")["miljoenennota"] == "miljoenennota (genoemd in 2034)"
    assert variants("brief (3 mei)")["brief (3 mei)"] == "brief (3 mei) (genoemd in 2034)"
    assert variants("miljoenennota", year=None)["miljoenennota"] == "miljoenennota"
