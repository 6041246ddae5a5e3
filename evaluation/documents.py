"""The folders of documents that questions are asked over.

`shared`: real documents beside the repository, which are not ours to publish; where they are not,
their questions are left out. `corpus`: the project's own library.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from evaluation.pointers import collapsed
from index.ingestion import ingest
from index.library import Library
from index.plan import plan
from index.settings import Settings, settings_from
from ingest.nouns import ReadDocument
from ingest.read import read_document

ROOT = Path(__file__).resolve().parents[1]
SHARED, OWN = "shared", "corpus"  # the short names
NAMES = (SHARED, OWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentSet:
    """The documents of one folder as they were read."""

    name: str
    folder: Path
    documents: tuple[ReadDocument, ...]
    texts: Mapping[str, str]  # by document id: white space collapsed, what gold quotes stand in


def folder_of(name: str, shared: Path) -> Path:
    """The folder with the documents of a set; `shared` is the folder of the shared material."""
    return shared / "corpus" if name == SHARED else ROOT / "corpus"


def document_sets(shared: Path) -> list[DocumentSet]:
    """The sets that are on this machine; standard error tells which is not."""
    found = []
    for name in NAMES:
        folder = folder_of(name, shared)
        if folder.is_dir():
            found.append(read_set(name, folder))
        else:
            print(f"{folder} is er niet; de vragen daarover blijven weg.", file=sys.stderr)
    return found


def read_set(name: str, folder: Path) -> DocumentSet:
    """Reads all documents of a folder.

    Quotes stand in the text of a text file as it is, and in the canonical text of another file.
    """
    documents, texts = [], {}
    for candidate in plan([folder], {}).add:
        read = read_document(candidate.path, candidate.data)
        documents.append(read)
        is_text = candidate.path.suffix == ".txt"
        text = candidate.data.decode("utf-8") if is_text else read.canonical.text
        texts[read.document.id] = collapsed(text)
    return DocumentSet(name=name, folder=folder, documents=tuple(documents), texts=texts)


def built_library(documents: DocumentSet, indexes: Path) -> Library:
    """The index of a set under `indexes`; what an earlier run left there is not made again."""
    base = settings_from()
    settings = Settings(index=indexes / documents.name, model=base.model, cache=base.cache)
    library = Library(settings, "evaluatie", create=True)
    for report in ingest(library, plan([documents.folder], library.state.records)):
        print(f"{report.outcome}: {report.file}", file=sys.stderr)
    return library
