"""The HTML around Gradio's page."""

import re
from pathlib import Path

import pytest
from gradio.route_utils import STATIC_TEMPLATE_LIB

from app.frame import CHANGES, TEMPLATE, framed


@pytest.fixture
def template() -> str:
    """What the installed Gradio makes its page of."""
    return (Path(STATIC_TEMPLATE_LIB) / TEMPLATE).read_text(encoding="utf-8")


def test_every_change_finds_what_it_changes(template: str) -> None:
    assert [pattern for pattern in CHANGES if not re.search(pattern, template)] == []


def test_the_page_is_dutch_and_names_no_other_host(template: str) -> None:
    html = framed(template)
    assert 'lang="nl"' in html
    assert "<title>Vindplaats</title>" in html
    assert "Click to try out the app!" not in html
    assert "https://" not in html
    assert "<base" not in html


def test_the_language_is_set_before_the_scripts_of_gradio(template: str) -> None:
    html = framed(template)
    assert html.index("front/dutch.js") < html.index('type="module"')
    assert html.index('href="#inhoud"') < html.index("<gradio-app")
