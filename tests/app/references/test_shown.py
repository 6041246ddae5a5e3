"""References as rows, as text, as a drawing and as a network."""

import io
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import networkx
import pytest
from lxml import etree

from app.references import edges_of
from app.references.drawn import check_ending, graph_bytes
from app.references.layout import layout
from app.references.shown import edge_json, edge_row, edges_text, missing_text
from ingest.errors import UsageError
from ingest.nouns import Register

Made = Callable[..., Register]


def test_an_edge_as_json(library: list[Register]) -> None:
    assert edge_json(edges_of(library)[1]) == {
        "from": "akkoord",
        "to": "plan",
        "key": "samen lezen",
        "kind": "stuk",
        "name": "actieplan ‘Samen lezen’",
        "count": 1,
        "in_library": True,
        "passages": [
            {
                "quote": "Wij gaan door met het actieplan ‘Samen lezen’ en het Leespact 2031.",
                "start": 21,
                "end": 88,
                "page": 1,
                "page_label": "i",
            }
        ],
    }


def test_a_row_has_the_first_place(library: list[Register]) -> None:
    row = edge_row(edges_of(library)[0])
    assert (row["count"], row["quote"], row["title"]) == (
        2,
        "Het Leespact blijft.",
        "Bestuursakkoord primair onderwijs 2034-2037",
    )
    assert "passages" not in row


def test_text_of_one_document(library: list[Register]) -> None:
    assert edges_text(edges_of(library), "plan").splitlines() == [
        "Actieplan Samen Lezen: voor elke school (plan)",
        "  verwijst naar:",
        "  - regeerakkoord (niet in de bibliotheek), 1 keer, p. 2: "
        "“Het actieplan ‘Samen lezen’ volgt het regeerakkoord.”",
        "  - Leespact (niet in de bibliotheek), 1 keer, p. 2: “Het Leespact komt eraan.”",
        "  wordt genoemd in:",
        "  - Bestuursakkoord primair onderwijs 2034-2037 (akkoord), 1 keer, p. i: "
        "“Wij gaan door met het actieplan ‘Samen lezen’ en het Leespact 2031.”",
        "  - Meer lezen (brief), 2 keer, p. i: “In Kamerstuk 31 293, nr. 5 ook.”",
    ]
    assert edges_text(edges_of(library), "nergens") == "Geen verwijzingen gevonden."
    assert "verwijst naar de wet:\n  - Wet Leestijd, 1 keer" in edges_text(edges_of(library))


def test_text_of_what_is_missing(made: Made, library: list[Register]) -> None:
    more = made("nota", "Nota", "Het Leespact telt. Het Leespact ook.", date="2032")
    assert missing_text(edges_of([*library, more])).splitlines() == [
        "Leespact: 3 keer in 2 documenten (plan, nota)",
        "Leespact 2031: 2 keer in 1 document (akkoord)",
        "regeerakkoord: 1 keer in 1 document (plan)",
    ]
    listed = made("brief", "Brief", "Zie Kamerstukken 27 111 en 26 222, nr. 8.", date="2036")
    assert missing_text(edges_of([listed])).splitlines() == [
        "Kamerstuk 26 222, nr. 8: 1 keer in 1 document (brief)",
        "Kamerstuk 27 111, nr. 8: 1 keer in 1 document (brief)",
    ]
    assert missing_text([]) == "Alle genoemde stukken staan in de bibliotheek."


def test_layout(library: list[Register]) -> None:
    """Years from left to right, one line for each document, papers at the right."""
    documents = [one.document for one in library]
    drawing = layout(edges_of(library), documents)
    nodes = {node.id: node for node in drawing.nodes}
    assert nodes["plan"].x < nodes["akkoord"].x < nodes["brief"].x
    assert {node.x > nodes["brief"].x for node in drawing.nodes if not node.held} == {True}
    assert not any(name.startswith("wet") for name in nodes)
    assert max(Counter(node.y for node in drawing.nodes if node.held).values()) == 1
    assert max(Counter(node.y for node in drawing.nodes if not node.held).values()) == 1
    assert all(0 < node.y < drawing.height for node in drawing.nodes)
    assert [line.count for line in drawing.lines if line.inside] == [1, 2, 2]


def test_layout_with_too_many_papers(library: list[Register]) -> None:
    """The one named most is kept; the documents that lose all their edges are counted."""
    drawing = layout(
        edges_of(library)[:1] + edges_of(library)[5:], [r.document for r in library], most=1
    )
    assert [node.label for node in drawing.nodes if not node.held] == ["Leespact 2031"]
    assert drawing.remarks == (
        "Wetten zijn weggelaten.",
        "Documenten zonder verwijzingen: 2.",
        "Minder genoemde stukken die niet zijn getekend: 2.",
    )


def test_layout_of_nothing() -> None:
    assert layout([], []).nodes == ()


@pytest.mark.parametrize("ending", ["svg", "html", "graphml"])
def test_a_drawing_of_untrusted_text(made: Made, ending: str) -> None:
    """Names of documents stay text, whatever they hold."""
    odd = made("een", "Plan\x07 </script><b>&", "Het rapport ‘Weg </script><i>& zo’ is er.")
    edges = edges_of([odd])
    assert len(edges) == 1
    data = graph_bytes(edges, [odd.document], Path(f"a.{ending}")).decode()
    if ending == "html":
        assert "Weg </script>" not in data
        assert "</script><b>" not in data
        assert r"Weg \u003c/script>\u003ci>& zo" in data
        assert '"editor": false' in data or '"editor":false' in data
        assert not re.search(r"<(?:script|link)[^>]+(?:src|href)=", data)
    else:
        words = "".join(etree.fromstring(data.encode()).itertext())
        assert "Weg </script><i>& zo" in words


def test_every_node_has_a_label_and_a_tooltip(library: list[Register]) -> None:
    data = graph_bytes(edges_of(library), [one.document for one in library], Path("a.svg"))
    words = "\n".join(etree.fromstring(data).itertext())
    for label in ("Bestuursakkoord primair onderwijs 2034-2037", "Meer lezen", "Leespact", "2031"):
        assert label in words
    assert re.search(r"Leespact 2031: niet in de bibliotheek, 2 keer", data.decode())


def test_a_network(library: list[Register]) -> None:
    data = graph_bytes(edges_of(library), [one.document for one in library], Path("a.GRAPHML"))
    graph = networkx.read_graphml(io.BytesIO(data))
    assert set(graph.nodes) >= {"akkoord", "brief", "plan", "wet: wet leestijd"}
    assert graph.nodes["plan"]["year"] == 2031
    assert graph.nodes["stuk: leespact"]["in_library"] is False
    assert graph.edges["brief", "akkoord"]["count"] == 2


def test_an_ending_that_is_not_known() -> None:
    with pytest.raises(UsageError, match=r"eindigt op \.svg, \.html of \.graphml"):
        check_ending(Path("a.pdf"))
