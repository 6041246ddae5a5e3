"""What an index holds, and what it was built with."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from index.settings import Settings
from index.state import Record, missing_index, read_state


def status_json(settings: Settings) -> dict[str, Any]:
    """The build and the documents of the index; raises IndexUnavailableError without one.

    Reads no points, so it works while another process holds the index.
    """
    state = read_state(settings.index)
    if state is None:
        raise missing_index(settings.index)
    return {
        "index": str(settings.index),
        "build": asdict(state.build),
        "documents": [record_json(record) for record in state.records.values()],
        "passages": sum(record.passages for record in state.records.values()),
    }


def record_json(record: Record) -> dict[str, Any]:
    """A document that the index holds."""
    return {
        "id": record.document.id,
        "title": record.document.title,
        "kind": record.document.kind,
        "publisher": record.document.publisher,
        "date": record.document.date,
        "sector": list(record.document.sector),
        "file": record.document.file,
        "pages": record.pages,
        "passages": record.passages,
    }


def status_text(status: Mapping[str, Any]) -> str:
    """The status as a few lines for people."""
    documents = status["documents"]
    lines = [f"{len(documents)} documenten, {status['passages']} passages in {status['index']}"]
    lines += [
        f"- {d['id']}: {d['title']} ({d['kind']}, {d['date'] or 'zonder datum'}, "
        f"{d['passages']} passages)"
        for d in documents
    ]
    build = status["build"]
    lines.append(f"Taalmodel {build['model']}, {build['dimension']} getallen per passage.")
    return "\n".join(lines)
