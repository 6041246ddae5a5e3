"""What the rules want to know of a request, and how they answer it. Pure functions of its scope."""

from contextlib import suppress
from http.cookies import CookieError, SimpleCookie

from starlette.datastructures import Headers
from starlette.responses import JSONResponse, Response
from starlette.types import Scope

COOKIE = "vindplaats"  # holds the token of a session


def route(scope: Scope) -> str:
    """The path as the application looks it up: without the root path of a reverse proxy."""
    path, root = str(scope["path"]), root_path(scope)
    return path.removeprefix(root) if path == root or path.startswith(f"{root}/") else path


def root_path(scope: Scope) -> str:
    """The path of the reverse proxy under which the application stands; "" for none."""
    return str(scope.get("root_path", ""))


def method(scope: Scope) -> str:
    """GET, POST and so on; a websocket opens with a GET."""
    return str(scope.get("method", "GET"))


def header(scope: Scope, name: str) -> str:
    """The value of a header, "" where it is missing."""
    return Headers(scope=scope).get(name, "")


def client(scope: Scope, proxied: bool) -> str:
    """The address that a request came from.

    Behind a proxy that is the last one in X-Forwarded-For: the proxy put it there. Those before
    it were sent along by the client, who can write what they like.
    """
    if proxied and (named := header(scope, "x-forwarded-for")):
        return named.rpartition(",")[2].strip()
    peer = scope.get("client")
    return str(peer[0]) if peer else ""


def secure(scope: Scope, proxied: bool) -> bool:
    """Whether the reader's browser came by https; only a proxy of our own is believed in that."""
    if scope.get("scheme") in ("https", "wss"):
        return True
    return proxied and header(scope, "x-forwarded-proto").strip().lower() == "https"


def token(scope: Scope) -> str:
    """The token in the cookie; "" for none."""
    try:
        found = SimpleCookie(header(scope, "cookie")).get(COOKIE)
    except CookieError:
        return ""
    return found.value if found else ""


def opens_page(scope: Scope) -> bool:
    """Whether a person opens an address in a browser, and not a script or program."""
    return method(scope) in ("GET", "HEAD") and prefers_page(scope)


def prefers_page(scope: Scope) -> bool:
    """Whether who asks would rather have a page than JSON: a browser that opens an address."""
    liked = {"text/html": 0.0, "application/json": 0.0}
    for kind in header(scope, "accept").lower().split(","):
        name, _, parameters = kind.partition(";")
        if name.strip() in liked:
            liked[name.strip()] = _quality(parameters)
    return liked["text/html"] > liked["application/json"]


def _quality(parameters: str) -> float:
    """How much a kind is wanted: the q of an Accept header, 1 where there is none."""
    for parameter in parameters.split(";"):
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            with suppress(ValueError):
                return float(value)
    return 1.0


def under(path: str, prefixes: tuple[str, ...]) -> bool:
    """Whether a path is one of the prefixes, or goes on from one with a slash or an equals sign."""
    return any(
        path.startswith(prefix) and (prefix[-1] in "/=" or path[len(prefix) :][:1] in ("", "/"))
        for prefix in prefixes
    )


def refusal(status: int, fault: str, **headers: str) -> Response:
    """An answer that says in Dutch why there is no other; headers with _ for -."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return JSONResponse({"fout": fault}, status, named)
