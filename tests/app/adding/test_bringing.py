"""What the tab has done at the desk, when the page is behind on what happened."""

from collections.abc import Callable
from typing import Any, cast

import gradio as gr
import pytest

from app.adding.desk import Desk
from app.adding.nouns import Batch, Upload
from app.tabs.actions import Actions
from app.tabs.bringing import keep, start
from app.tabs.checking import Checking
from index.library import Library
from ingest.errors import UsageError

FIELDS = ("Plan", "brief", "2031", ["po"])


@pytest.fixture
def actions(desk: Desk, library: Library) -> Actions:
    """Where nobody logs in; only the desk is used."""
    unused = cast("Any", None)
    return Actions(
        ask=unused, documents=unused, registers=unused, wish=unused, lines=unused, shelf=unused,
        book=unused, desk=desk, users=False, folder=library.folder,
    )  # fmt: skip


def test_files_that_wait_no_longer_cannot_be_corrected(
    actions: Actions,
    desk: Desk,
    brought: Callable[..., list[Upload]],
    seen: Callable[[Batch], Batch],
) -> None:
    batch = seen(desk.receive(brought(("plan.txt", b"Plan\n\nEen plan voor de klas.\n")), None))
    checking, request = Checking(batch=batch.id, key=0), gr.Request()
    assert keep(actions, request, checking, FIELDS)[1].said[0].date == "2031"
    emptied = keep(actions, request, checking, ("Plan", "brief", "", []))[1]
    assert emptied.said[0].kind == "brief"
    with pytest.raises(UsageError, match="de titel: mag niet leeg zijn"):
        keep(actions, request, checking, (" ", "brief", "", []))
    desk.withdraw(batch.id)
    for late in (keep, start):
        with pytest.raises(UsageError, match="al in behandeling, of ze worden niet meer"):
            late(actions, request, checking, FIELDS)
