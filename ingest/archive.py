"""Files that are a zip of parts (DOCX, ODT): only named parts are read, into memory, with a limit.

Nothing is unpacked to disk, so names of parts cannot point anywhere. The sizes that an archive
states are not believed: what comes out is counted while it comes out.
"""

import io
import zipfile
import zlib

from ingest.errors import DocumentError

LARGEST_PART = 64 * 2**20  # bytes of one part, unpacked
LARGEST = 200 * 2**20  # bytes of all parts that are read, unpacked
# Text of a real document packs 5 to 60 times; only a small part may do better.
LARGEST_RATIO = 250
SMALL = 4 * 2**20  # bytes
CHUNK = 2**18

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the container of .doc, and of a DOCX with a password
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
SAVE_AGAIN = "Open het in Word of LibreOffice, bewaar het opnieuw en voeg het dan toe."
# What zipfile raises for a file that is not whole, or uses what no office program does.
DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError)


class Archive:
    """The parts of one file; counts how much it has unpacked."""

    def __init__(self, name: str, data: bytes, kind: str) -> None:
        """`kind` is what the file should be, as a user names it: "DOCX".

        Raises DocumentError if it is something else, or locked.
        """
        self.name, self.kind = name, kind
        self._room = LARGEST
        if data.startswith(OLE):
            raise _old_or_locked(name, data)
        if not data.startswith(b"PK"):
            raise DocumentError(
                name,
                f"dit is geen {kind}.",
                "Geef het bestand de juiste uitgang, of bewaar het als DOCX, ODT of PDF.",
            )
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except DAMAGE as error:
            raise self.damaged() from error

    def damaged(self) -> DocumentError:
        """What to say of a file that is not whole."""
        return DocumentError(self.name, f"de {self.kind} is beschadigd.", SAVE_AGAIN)

    def read(self, part: str) -> bytes | None:
        """The bytes of a part, or None if the file does not have it.

        Raises DocumentError if the part is damaged, locked or too large.
        """
        try:
            info = self._zip.getinfo(part)
        except KeyError:
            return None
        if info.flag_bits & 0x1:
            raise locked(self.name)
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise self.damaged()
        try:
            return self._unpacked(info)
        except DAMAGE as error:
            raise self.damaged() from error

    def _unpacked(self, info: zipfile.ZipInfo) -> bytes:
        limit = min(LARGEST_PART, self._room)
        content = bytearray()
        with self._zip.open(info) as stream:
            while chunk := stream.read(CHUNK):
                content += chunk
                packed = max(1, info.compress_size)
                if len(content) > limit or (
                    len(content) > SMALL and len(content) > LARGEST_RATIO * packed
                ):
                    raise self.too_large()
        self._room -= len(content)
        return bytes(content)

    def too_large(self) -> DocumentError:
        """What to say of a file that unpacks to more than a document can be."""
        return DocumentError(
            self.name,
            f"de {self.kind} is uitgepakt te groot om veilig te lezen.",
            "Verdeel het document in kleinere bestanden, of bewaar het als PDF.",
        )


def locked(name: str) -> DocumentError:
    """What to say of a file that asks for a password."""
    return DocumentError(
        name,
        "dit bestand is beveiligd met een wachtwoord.",
        "Haal de beveiliging eraf, of bewaar het als PDF zonder wachtwoord.",
    )


def _old_or_locked(name: str, data: bytes) -> DocumentError:
    if ENCRYPTED in data:
        return locked(name)
    return DocumentError(
        name,
        "dit is een Word-bestand van de oude soort (.doc).",
        "Bewaar het in Word of LibreOffice als DOCX of PDF.",
    )
