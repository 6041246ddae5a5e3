"""Compile every Typst source in this folder to a PDF of the same name.

The output depends on the source and the Typst version alone: only the fonts that Typst carries
are used, and the time stamp is fixed (the date in the metadata comes from the source itself).

Run: `python corpus/build.py`
"""

import sys
from pathlib import Path

import typst

CORPUS = Path(__file__).resolve().parent
TIMESTAMP = 0  # seconds since 1970: the moment of building must not show in the PDF


def compile_source(source: Path) -> bytes:
    """Return the PDF of one Typst source."""
    return typst.compile(source, root=source.parent, ignore_system_fonts=True, timestamp=TIMESTAMP)


def main() -> int:
    """Write the PDFs; go on after a source that fails, and say so in the exit status."""
    failed = 0
    for source in sorted(CORPUS.glob("*.typ")):
        try:
            pdf = compile_source(source)
        except typst.TypstError as error:
            print(f"{source.name}: {error}", file=sys.stderr)
            failed += 1
            continue
        source.with_suffix(".pdf").write_bytes(pdf)
        print(source.with_suffix(".pdf").name, file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
