"""The page that describes the HTTP interface, made from its OpenAPI description.

It stands at `api/v1/` and loads nothing but the style beside the page; what other tools make of
an OpenAPI description comes with scripts of another host.
"""

import json
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any
from urllib.parse import urlencode

from app.api.schema_html import Fields, kind, parameter_row, shape_html, table

HEAD = """<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Vindplaats voor programma's</title>
<link rel="stylesheet" href="../../front/api.css">
</head>
<body>
<main>
"""
FOOT = "</main>\n</body>\n</html>\n"
INTRODUCTION = """<h1>Vindplaats voor programma's</h1>
<p>{text}</p>
<p><a href="../../">Naar Vindplaats zelf</a></p>
<ul>
<li>De beschrijving voor programma's staat in <a href="openapi.json">openapi.json</a>
(OpenAPI).</li>
<li>Assistenten die MCP spreken, vinden dezelfde functies op het adres van Vindplaats met
<code>mcp</code> erachter.</li>
<li>Alles wat een plaats heeft, heeft een <code>address</code>: dat adres opent de woorden in
Vindplaats. Toon het aan je lezers, zodat zij het kunnen nakijken.</li>
<li>Gaat er iets mis, dan zeggen <code>fout</code> en <code>herstel</code> wat er is en wat je kunt
doen. De status is dan 400, 404, 422, 500 of 503. Bij 401, 403 en 429 mag je er niet in; dan is er
alleen <code>fout</code>.</li>
<li>Vraagt Vindplaats om een naam en wachtwoord? Stuur die dan mee (HTTP Basic).</li>
</ul>
"""


def documentation_html(openapi: Fields) -> str:
    """The page, in Dutch."""
    operations = list(_operations(openapi))
    shapes = openapi["components"]["schemas"]
    parts = [
        INTRODUCTION.format(text=escape(openapi["info"]["description"])),
        _contents(operations),
        *(_operation(*one) for one in operations),
        '<h2 id="vormen">Wat je terugkrijgt</h2>',
        *(shape_html(name, shape) for name, shape in shapes.items()),
    ]
    return HEAD + "\n".join(parts) + FOOT


def _operations(openapi: Fields) -> Iterator[tuple[str, str, Fields]]:
    """Path, method and what is said of it, in the order of the routes."""
    for path, methods in openapi["paths"].items():
        for method, operation in methods.items():
            yield path, method.upper(), operation


def _contents(operations: Sequence[tuple[str, str, Fields]]) -> str:
    links = "".join(
        f'<li><a href="#{one["operationId"]}">{_code(method, path)} '
        f"{escape(one['summary'])}</a></li>"
        for path, method, one in operations
    )
    return f'<nav aria-label="Inhoud"><ul>{links}</ul></nav>'


def _operation(path: str, method: str, operation: Fields) -> str:
    name, parameters = operation["operationId"], operation.get("parameters", [])
    answer = operation["responses"]["200"]["content"]["application/json"]
    return "\n".join(
        [
            f'<h2 id="{name}">{escape(operation["summary"])}</h2>',
            f"<p>{_code(method, path)}</p>",
            f"<p>{escape(operation['description'])}</p>",
            _body(operation) if method == "POST" else _example(path, parameters),
            table(f"Parameters van {path}", [parameter_row(one) for one in parameters]),
            f"<p>Je krijgt: {kind(answer['schema'])}.</p>",
            _answer(path, answer["example"]),
        ]
    )


def _body(operation: Fields) -> str:
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    return f"<p>Stuur als JSON: {kind(schema)}.</p>"


def _example(path: str, parameters: Sequence[Fields]) -> str:
    """A link that can be followed; none where an example would need what is not known here."""
    given = {
        one["name"]: example[0]
        for one in parameters
        if one["required"] and (example := one["schema"].get("examples"))
    }
    if len(given) < sum(one["required"] for one in parameters):
        return ""
    address = path.removeprefix("/") + (f"?{urlencode(given)}" if given else "")
    return f'<p>Voorbeeld: <a href="{escape(address)}"><code>{escape(address)}</code></a></p>'


def _answer(path: str, example: Any) -> str:
    text = escape(json.dumps(example, ensure_ascii=False, indent=2))
    label = f"Voorbeeld van {escape(path)}"
    return (
        "<details><summary>Zo ziet dat eruit</summary>"
        f'<pre role="region" aria-label="{label}" tabindex="0">{text}</pre></details>'
    )


def _code(method: str, path: str) -> str:
    return f"<code>{method} {escape(path)}</code>"
