"""What only administrators may do, and how often one user may ask."""

from starlette.types import ASGIApp, Receive, Scope, Send

from app.access.rate import Buckets
from app.access.request import method, refusal, route, under
from app.access.user import SCOPE_KEY, User

NOT_YOURS = "Dit mag alleen een beheerder. Vraag een beheerder om het te doen."


def for_administrators(app: ASGIApp, paths: tuple[str, ...]) -> ASGIApp:
    """`app`, whose `paths` are for administrators, where there are users."""

    async def call(scope: Scope, receive: Receive, send: Send) -> None:
        user: User | None = scope.get(SCOPE_KEY)
        if user is not None and not user.may_write and under(route(scope), paths):
            await refusal(403, NOT_YOURS)(scope, receive, send)
        else:
            await app(scope, receive, send)

    return call


def unhurried(app: ASGIApp, paths: tuple[str, ...], buckets: Buckets) -> ASGIApp:
    """`app`, where a user may send a limited number of requests to `paths`.

    Without users there is no limit: one address may be a whole school.
    """

    async def call(scope: Scope, receive: Receive, send: Send) -> None:
        user: User | None = scope.get(SCOPE_KEY)
        wait = 0.0
        if user is not None and method(scope) != "OPTIONS" and under(route(scope), paths):
            wait = buckets.take(user.name)
        if wait > 0:
            seconds = int(wait) + 1
            fault = f"Je vraagt te veel tegelijk. Probeer het over {seconds} s opnieuw."
            await refusal(429, fault, Retry_After=str(seconds))(scope, receive, send)
        else:
            await app(scope, receive, send)

    return call
