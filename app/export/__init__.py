"""An answer as a file to work on: Markdown, ODT, DOCX, or JSON for programs.

1. Lay the answer out.  2. Let pandoc write it.  3. Finish what it leaves.
"""

import json
from pathlib import Path
from typing import Literal, get_args

from app.export.finish import finished
from app.export.layout import laid_out
from app.export.pandoc import written
from app.output import answer_json
from ingest.errors import UsageError
from ingest.nouns import Answer

Form = Literal["md", "odt", "docx", "json"]
FORMS: tuple[Form, ...] = get_args(Form)


def exported(answer: Answer, form: Form) -> bytes:
    """The file; in all but JSON each statement has its sources as real footnotes."""
    if form == "json":
        text = json.dumps(answer_json(answer), ensure_ascii=False, indent=2)
        # Half a surrogate, which no UTF-8 has, stays the escape that JSON knows it by.
        return f"{text}\n".encode("utf-8", "backslashreplace")
    data = written(laid_out(answer), form)
    return data if form == "md" else finished(data, form)


def write_answer(answer: Answer, path: Path) -> None:
    """Writes the file in the form of its name; raises UsageError where none can be written."""
    data = exported(answer, form_of(path))
    try:
        path.write_bytes(data)
    except OSError as error:
        raise UsageError(
            str(path), "hier kan geen bestand komen.", "Controleer de naam, de map en de rechten."
        ) from error


def form_of(path: Path) -> Form:
    """The form that the ending of a file's name asks for; raises UsageError for any other."""
    for form in FORMS:
        if path.suffix.lower() == f".{form}":
            return form
    raise UsageError(
        str(path),
        "in deze vorm kan het antwoord niet bewaard worden.",
        f"Kies een naam die eindigt op {', '.join(f'.{form}' for form in FORMS[:-1])} "
        f"of .{FORMS[-1]}.",
    )
