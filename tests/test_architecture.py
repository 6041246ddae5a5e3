"""Data flows one way, and each foreign library is known to as few files as possible."""

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FLOW = ("ingest", "index", "app", "evaluation")  # imports go to the left only

# Library -> the files that may know it; "app/tabs/" is all of that folder.
BOUNDARIES = {
    "sentence_transformers": {"index/embed.py", "index/rerank.py", "index/unpack.py"},
    "transformers": {"index/unpack.py"},
    "qdrant_edge": {"index/edge_config.py", "index/edge_query.py", "index/edge_store.py"},
    "qdrant_client": {
        "index/server_config.py",
        "index/server_query.py",
        "index/server_store.py",
    },
    "haystack": {
        "index/components.py",
        "index/ingestion.py",
        "app/asking.py",
        "app/llm/generator.py",
        "evaluation/quickstart.py",
    },
    "openai": {"app/llm/generator.py"},
    "httpx": {"app/llm/generator.py"},
    "pypandoc": {"app/export/pandoc.py"},
    "pypdf": {
        "evaluation/glyphs.py",
        "ingest/pdf/fonts.py",
        "ingest/pdf/page.py",
        "ingest/pdf/pen.py",
        "ingest/read_pdf.py",
    },
    "fontTools": {"ingest/pdf/fonts.py"},
    "lxml": {"ingest/html/tree.py", "ingest/xml_parts.py"},
    "markdown_it": {"app/guide.py", "ingest/read_markdown.py"},
    "mdit_py_plugins": {"app/guide.py", "ingest/read_markdown.py"},
    "gradio": {
        "app/access/in_gradio.py",
        "app/export_buttons.py",
        "app/frame.py",
        "app/page.py",
        "app/restoring.py",
        "app/tabs/",
        "app/theme.py",
        "app/web.py",
    },
    "fastapi": {
        "app/api/machines.py",
        "app/api/routes.py",
        "app/guide.py",
        "app/places/router.py",
        "app/web.py",
    },
    "uvicorn": {"app/listening.py"},
    "argon2": {"app/access/password.py"},
    "mcp": {"app/api/mcp_server.py"},
    "pypdfium2": {"app/places/render.py", "ingest/ocr/with_tesseract.py"},
    "PIL": {"app/places/render.py", "evaluation/screenshots.py"},
    "jinja2": {"app/frame.py"},
    "playwright": {"evaluation/load_browser.py", "evaluation/screenshots.py"},
    "rapidfuzz": {"index/vocabulary.py"},
    "bm25s": {"evaluation/bm25.py"},
    "ir_measures": {"evaluation/metrics.py"},
    "altair": {"app/references/picture.py", "app/lines/picture.py"},
    "vl_convert": {"app/references/picture.py", "app/lines/picture.py"},
    "networkx": {"app/lines/links.py", "app/references/network.py"},
    "xlsxwriter": {"app/tables/xlsx.py"},
    "odfdo": {"app/tables/ods.py"},
    "matplotlib": {"evaluation/picture.py"},
    "scipy": {"app/lines/links.py"},
    "sklearn": {
        "evaluation/fit_cases.py",
        "evaluation/fit_refusals.py",
        "evaluation/fit_sentences.py",
        "evaluation/lines/fit.py",
    },
    "Stemmer": {"index/dutch/stemming.py", "evaluation/bm25.py"},
}


@cache
def modules_of(path: Path) -> frozenset[str]:
    """The top-level names of all modules that a file imports, anywhere in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.split(".")[0])
    return frozenset(names)


SLOW = {"torch", "sentence_transformers", "haystack", "gradio", "qdrant_client"}


def test_help_status_and_inspect_load_no_slow_library() -> None:
    """They answer at once; the libraries of models and pages take seconds to load."""
    inspection = "app.inspecting, app.inspection_html, app.inspection_json, app.inspection_text"
    code = f"import app.cli, app.status, {inspection}, sys; print(' '.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert SLOW.isdisjoint(run.stdout.split())


FILES = [path for package in FLOW for path in sorted((ROOT / package).rglob("*.py"))]


@pytest.mark.parametrize("path", FILES, ids=[str(path.relative_to(ROOT)) for path in FILES])
def test_imports_go_left(path: Path) -> None:
    own = FLOW.index(path.relative_to(ROOT).parts[0])
    assert modules_of(path).isdisjoint(FLOW[own + 1 :])


@pytest.mark.parametrize("library", BOUNDARIES)
def test_library_is_used_at_its_boundary_only(library: str) -> None:
    names = [path.relative_to(ROOT).as_posix() for path in FILES if library in modules_of(path)]
    folders = tuple(place for place in BOUNDARIES[library] if place.endswith("/"))
    users = {next((one for one in folders if name.startswith(one)), name) for name in names}
    assert users == BOUNDARIES[library]
