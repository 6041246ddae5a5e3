"""References as HTML."""

import re
from collections.abc import Callable

from app.references import edges_of
from app.shown.references import references_html
from ingest.nouns import Register

Made = Callable[..., Register]


def test_a_list_a_document_out_and_in(library: list[Register]) -> None:
    edges = edges_of(library)
    html = references_html(edges, "<svg></svg>")
    agreement, letter, plan = re.findall(r"<details><summary>(.*?)</summary>(.*?)</details>", html)[
        :3
    ]
    assert agreement[0] == (
        "Bestuursakkoord primair onderwijs 2034-2037 (2034): noemt 3 stukken en wetten, "
        "wordt genoemd in 1 document"
    )
    assert "Leespact 2031</li>" not in agreement[1]
    assert '<span class="soort">niet in de bibliotheek</span>, 2 keer' in agreement[1]
    assert "<h3>Verwijst naar de wet</h3>" in agreement[1]
    assert "wordt genoemd" not in letter[0]
    assert "<h3>Wordt genoemd in</h3>" in plan[1]
    assert "Bestuursakkoord primair onderwijs 2034-2037 (2034), 1 keer" in plan[1]


def test_the_table_behind_the_drawing_has_all_edges(library: list[Register]) -> None:
    edges = edges_of(library)
    html = references_html(edges, "<svg></svg>")
    rows = re.findall(r'<tr role="row"><td.*?</tr>', html)
    assert len(rows) == len(edges)
    held = [re.findall(r'data-kop="In de bibliotheek">(.*?)<', row)[0] for row in rows]
    assert held[:3] == ["nee", "ja", "niet nagegaan (wet)"]
    assert html.count("<svg></svg>") == 1


def test_text_of_documents_is_escaped(made: Made) -> None:
    odd = made("een", "Plan </script><b>&", "Het rapport ‘Weg </script><i>& zo’ is er.")
    html = references_html(edges_of([odd]), "")
    assert "Plan &lt;/script&gt;&lt;b&gt;&amp;" in html
    assert "‘Weg &lt;/script&gt;&lt;i&gt;&amp; zo’" in html
    assert "<i>" not in html
    assert "Geen verwijzingen" in references_html([], "")
