"""Which part of a DOCX refers to which other part."""

import posixpath

from ingest.archive import Archive
from ingest.xml_parts import Element, inside, parsed, value


class Package:
    """The main part of a DOCX and what it refers to; targets outside the file are ignored."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        top = self._relations("")
        self.main = next((part for kind, part in top.values() if kind == "officeDocument"), "")
        self._related = self._relations(self.main) if self.main else {}
        self._core = next((part for kind, part in top.values() if kind == "core-properties"), "")

    def main_part(self) -> Element | None:
        """The root of the document itself."""
        return parsed(self._archive, self.main) if self.main else None

    def properties(self) -> Element | None:
        """The root of the part with title and author."""
        return parsed(self._archive, self._core) if self._core else None

    def part(self, kind: str) -> Element | None:
        """The root of the part of this kind: "styles", "numbering", "footnotes"."""
        name = next((part for k, part in self._related.values() if k == kind), None)
        return None if name is None else parsed(self._archive, name)

    def part_by_id(self, identifier: str) -> Element | None:
        """The root of the part that the text refers to in this way."""
        kind, name = self._related.get(identifier, ("", ""))
        return parsed(self._archive, name) if kind in ("header", "footer") else None

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Identifier -> (last word of the kind, name of the part)."""
        folder, file = posixpath.split(part)
        root = parsed(self._archive, posixpath.join(folder, "_rels", f"{file}.rels"))
        found: dict[str, tuple[str, str]] = {}
        for element in inside(root, "rel:Relationship"):
            if value(element, "TargetMode") != "External":
                kind = (value(element, "Type") or "").rpartition("/")[2]
                target = posixpath.join("/", folder, value(element, "Target") or "")
                found[value(element, "Id") or ""] = (kind, posixpath.normpath(target).lstrip("/"))
        return found
