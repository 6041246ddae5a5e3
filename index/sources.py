"""The files that documents were read from, kept by the index to be shown and to be read again.

`sources/` holds `<id>@<revision>` with the ending of the file; for a PDF of which pages were
recognised (OCR) also `....layer.pdf`, in which those pages have a layer with the text.
"""

from pathlib import Path

from index.state import Record
from ingest.nouns import ReadDocument

LAYER = ".layer.pdf"


def source_path(folder: Path, document_id: str, record: Record) -> Path | None:
    """The file that a document was read from; None if the index in `folder` did not keep it.

    Indexes that an older version filled have none.
    """
    ending = Path(record.document.file).suffix
    return _there(kept_path(folder, document_id, record.revision, ending))


def layer_path(folder: Path, document_id: str, record: Record) -> Path | None:
    """The PDF whose layer has the recognised text; None where nothing was recognised."""
    return _there(kept_path(folder, document_id, record.revision, LAYER))


def source_files(read: ReadDocument, revision: str, data: bytes) -> dict[Path, bytes]:
    """Path within the index -> content, for a document read from `data`."""
    key, within = read.document.id, Path()
    files = {kept_path(within, key, revision, Path(read.document.file).suffix): data}
    if read.layer is not None:
        files[kept_path(within, key, revision, LAYER)] = read.layer
    return files


def kept_path(folder: Path, document_id: str, revision: str, ending: str) -> Path:
    """Where the index in `folder` keeps a file of a document."""
    return folder / "sources" / f"{document_id}@{revision}{ending.lower()}"


def _there(path: Path) -> Path | None:
    return path if path.is_file() else None
