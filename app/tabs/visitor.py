"""Who uses the page, and what only administrators may do on it."""

from typing import cast

import gradio as gr

from app.access.user import SCOPE_KEY, User
from app.tabs.actions import Actions
from ingest.errors import UsageError


def visitor(request: gr.Request) -> User | None:
    """The user who is logged in; None where nobody needs to."""
    asked = request.request
    return cast("User | None", asked.scope.get(SCOPE_KEY)) if asked else None


def may_write(actions: Actions, request: gr.Request) -> bool:
    """Whether the user may add and remove documents; without log-in everyone may."""
    user = visitor(request)
    return user.may_write if user else not actions.users


def writer(actions: Actions, request: gr.Request) -> str | None:
    """The name of a user who may add and remove; raises UsageError for one who may not."""
    if not may_write(actions, request):
        raise UsageError(
            "Documenten toevoegen en verwijderen",
            "kan alleen een beheerder.",
            "Vraag het aan de beheerder van deze bibliotheek.",
        )
    user = visitor(request)
    return user.name if user else None
