"""Schemas of an OpenAPI description as tables in HTML."""

import json
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

Fields = Mapping[str, Any]  # a JSON schema, or a part of the description
Row = tuple[str, str, str]  # name, kind (as HTML) and meaning

KINDS = {
    "string": "tekst",
    "integer": "heel getal",
    "number": "getal",
    "boolean": "true of false",
    "object": "object",
    "null": "null",
}


def parameter_row(one: Fields) -> Row:
    """A parameter of a route."""
    name = one["name"] + (" (verplicht)" if one["required"] else "")
    return name, kind(one["schema"]), _meaning(one["schema"])


def shape_html(name: str, shape: Fields) -> str:
    """What a verb takes or gives, field by field."""
    required = shape.get("required", [])
    rows = [
        (field + ("" if field in required else " (niet altijd)"), kind(one), _meaning(one))
        for field, one in shape.get("properties", {}).items()
    ]
    return f'<h3 id="vorm-{name}">{name}</h3>\n' + table(f"Velden van {name}", rows)


def table(caption: str, rows: Sequence[Row]) -> str:
    """The rows under their heads; nothing without rows."""
    if not rows:
        return ""
    body = "".join(
        f'<tr><th scope="row">{escape(name)}</th><td>{sort}</td><td>{escape(meaning)}</td></tr>'
        for name, sort, meaning in rows
    )
    return (
        f'<div class="schuif" role="region" aria-label="{escape(caption)}" tabindex="0"><table>'
        f"<caption>{escape(caption)}</caption>"
        '<thead><tr><th scope="col">Naam</th><th scope="col">Soort</th>'
        f'<th scope="col">Betekenis</th></tr></thead><tbody>{body}</tbody></table></div>'
    )


def kind(schema: Fields) -> str:
    """What kind of value it is, as HTML: "lijst van <a>Hit</a>", "po, vo of so"."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f'<a href="#vorm-{name}">{name}</a>'
    if "anyOf" in schema:
        return " of ".join(kind(one) for one in schema["anyOf"])
    if "enum" in schema:
        return escape(", ".join(map(str, schema["enum"])))
    if schema.get("type") == "array":
        return f"lijst van {kind(schema['items'])}"
    return KINDS[schema["type"]]


def _meaning(schema: Fields) -> str:
    """What it means, the least and the most it can be, and what it is when left out.

    With an example.
    """
    said = [schema["description"]] if "description" in schema else []
    limits = [one for one in (schema, *schema.get("anyOf", ())) if "maximum" in one]
    said += [f"Van {one['minimum']:.0f} tot en met {one['maximum']:.0f}." for one in limits]
    if isinstance(schema.get("default"), int):
        said.append(f"Zonder: {json.dumps(schema['default'])}.")
    for example in schema.get("examples", ())[:1]:
        shown = " en ".join(example) if isinstance(example, list) else example
        said.append(f"Bijvoorbeeld: {shown}")
    return " ".join(said)
