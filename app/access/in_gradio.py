"""Two habits of Gradio that are replaced within it, as it has no setting for them.

1. It prints the traceback of an event that fails, with the values that the page sent: questions.
2. It leaves the files of an upload that is refused or broken off until the server ends, and puts
   the others where their bytes say, so that who has the same file can find out where.
"""

import errno
import shutil
import sys
import tempfile
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path
from typing import Any

from gradio import queueing, route_utils, routes
from starlette.exceptions import HTTPException
from starlette.requests import Request

from app.access.tracebacks import places


class _Wordless:
    """Stands in for the module `traceback` where Gradio prints with it."""

    def __init__(self, report: Callable[[str], None]) -> None:
        self._report = report

    def print_exc(self) -> None:
        """Reports the error that is being handled."""
        error = sys.exception()
        if error is not None:
            self._report(places(error))


def keep_wordless(report: Callable[[str], None]) -> None:
    """From here on, `report` hears of an event that fails in this process, without its words."""
    for module in (queueing, routes, route_utils):
        vars(module)["traceback"] = _Wordless(report)


def tidy_uploads() -> None:
    """From here on, each upload in this process has a folder of its own, gone if it fails."""
    vars(routes)["upload_fn"] = _tidy


async def _tidy(
    request: Request, upload_dir: str, *limits: Any, **named: Any
) -> tuple[list[str], list[str], list[str]]:
    """As Gradio's own, in a folder whose name nobody can know."""
    Path(upload_dir).mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(dir=upload_dir))
    try:
        stored, copied, targets = await route_utils.upload_fn(request, folder, *limits, **named)
        _clear(folder, copied)
    except BaseException as error:
        shutil.rmtree(folder, ignore_errors=True)
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:
            raise HTTPException(HTTPStatus.INSUFFICIENT_STORAGE) from error
        raise
    return stored, copied, targets


def _clear(folder: Path, wanted: list[str]) -> None:
    """Removes a part of which the end never came; whole files stand in folders of their own."""
    for left in folder.iterdir():
        if left.is_file() and str(left) not in wanted:
            left.unlink()
