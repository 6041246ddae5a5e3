"""The HTTP interface: a route for each verb, described by OpenAPI, with messages in Dutch."""

from collections.abc import Callable
from typing import Annotated, Any

from fastapi import Body, FastAPI, Path, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, Response
from starlette.exceptions import HTTPException

from app.api.documentation import documentation_html
from app.api.examples import EXAMPLES
from app.api.failures import Failure, refusal_of
from app.api.parameters import AskParameters, Parameters
from app.api.shapes.common import Barred, Refusal
from app.api.table import ASK, DOCUMENT, VERBS, Verb
from app.api.telling import told
from app.api.verbs import Verbs

VERSION = "1.0"
DESCRIPTION = (
    "Vindt passages, antwoorden, beleidsdoelen en praktijkvoorbeelden in beleidsstukken over "
    "onderwijs, elk met de vindplaats. Alles is JSON; de namen zijn die van de opdrachtregel."
)
# Those of 401, 403 and 429 come from `app.access`, around all of the application.
REFUSALS: dict[int | str, dict[str, Any]] = {
    400: {"model": Refusal, "description": "De vraag of een filter is zo niet te gebruiken."},
    401: {"model": Barred, "description": "Naam en wachtwoord ontbreken of kloppen niet."},
    403: {"model": Barred, "description": "Dit verzoek komt van een andere website."},
    404: {"model": Refusal, "description": "Het document of de plaats is er niet."},
    422: {"model": Refusal, "description": "Een parameter is niet goed."},
    429: {"model": Barred, "description": "Je vraagt te veel in korte tijd; wacht even."},
    500: {"model": Refusal, "description": "Er ging iets onverwachts mis."},
    503: {"model": Refusal, "description": "De index is nu niet te gebruiken."},
}


def api_app(verbs: Verbs) -> FastAPI:
    """The application that answers under `/api/v1`; its description holds no other routes."""
    app = FastAPI(
        title="Vindplaats",
        version=VERSION,
        description=DESCRIPTION,
        openapi_url="/openapi.json",
        docs_url=None,  # both would load scripts from another host
        redoc_url=None,
        # The address under which a proxy shows it differs from reader to reader.
        root_path_in_servers=False,
        servers=[{"url": "."}],
    )

    @app.get("/", include_in_schema=False)
    def documentation() -> HTMLResponse:
        return HTMLResponse(documentation_html(app.openapi()))

    for verb in VERBS:
        if verb is not DOCUMENT:
            _add(app, verb, f"/{verb.name}", _by_query(verbs, verb), "GET")
    _add(app, ASK, f"/{ASK.name}", _by_body(verbs), "POST")
    _add(app, DOCUMENT, "/documents/{document}", _by_path(verbs), "GET")
    app.add_exception_handler(RequestValidationError, _refused)
    app.add_exception_handler(HTTPException, _unknown)
    return app


def _add(
    app: FastAPI, verb: Verb, path: str, handle: Callable[..., JSONResponse], method: str
) -> None:
    app.add_api_route(
        path,
        handle,
        methods=[method],
        operation_id=verb.name if method == "GET" else f"{verb.name}_{method.lower()}",
        summary=verb.title,
        description=verb.text,
        response_model=verb.gives,
        response_description="Wat is gevonden.",
        responses={
            200: {"content": {"application/json": {"example": EXAMPLES[verb.name]}}},
            **REFUSALS,
        },
    )


def _by_query(verbs: Verbs, verb: Verb) -> Callable[..., JSONResponse]:
    def handle(request: Request, given: Any) -> JSONResponse:
        return _told(verbs, verb, given, request)

    # FastAPI reads what a route takes from here; what this one takes is known at run time only.
    handle.__annotations__["given"] = Annotated[verb.takes, Query()]
    return handle


def _by_body(verbs: Verbs) -> Callable[..., JSONResponse]:
    def handle(request: Request, given: Annotated[AskParameters, Body()]) -> JSONResponse:
        return _told(verbs, ASK, given, request)

    return handle


def _by_path(verbs: Verbs) -> Callable[..., JSONResponse]:
    def handle(
        request: Request,
        document: Annotated[str, Path(description="De id van het document.", max_length=200)],
    ) -> JSONResponse:
        return _told(verbs, DOCUMENT, {"document": document}, request)

    return handle


def _told(
    verbs: Verbs, verb: Verb, given: Parameters | dict[str, str], request: Request
) -> JSONResponse:
    result = told(verbs, verb, given, str(request.base_url))
    return _failed(result) if isinstance(result, Failure) else JSONResponse(result)


def _failed(failure: Failure) -> JSONResponse:
    return JSONResponse(failure.json, status_code=failure.status)


def _refused(_: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    return _failed(refusal_of(error.errors()))


def _unknown(_: Request, error: Exception) -> Response:
    """An address that there is not, or one that is asked in another way."""
    assert isinstance(error, HTTPException)
    faults = {404: "Dit adres bestaat niet.", 405: "Dit adres wordt zo niet gevraagd."}
    fault = faults.get(error.status_code, "Dit verzoek is niet te lezen.")
    failure = Failure(
        status=error.status_code, fault=fault, remedy="Op api/v1/ staat wat je kunt vragen."
    )
    return JSONResponse(failure.json, status_code=failure.status, headers=error.headers)
