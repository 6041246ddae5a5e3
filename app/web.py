"""The web application: the page of Gradio, and beside it what else the address answers to."""

from collections.abc import Iterable

import gradio as gr
from fastapi import APIRouter, FastAPI
from fastapi.staticfiles import StaticFiles

from app.access.in_gradio import tidy_uploads
from app.api.machines import Machines
from app.frame import UNTRANSLATED, frame_pages
from app.page import FRONT, HEAD, STYLES
from app.theme import THEME

FRONT_PATH = "/front"
SESSIONS = 120  # readers whose conversation is kept, of about 0.3 MB each; the oldest goes first
AT_ONCE = 2  # calls of one event; with more, threads wait for each other on two cores
STATUS_EVERY = 5  # seconds; otherwise each new question sends a message to all who wait


def web_app(
    page: gr.Blocks,
    routers: Iterable[APIRouter],
    machines: Machines,
    *,
    largest: int,
    root_path: str,
) -> FastAPI:
    """The page at `/`, after what is for people (`routers`) and for `machines`.

    An uploaded file may have `largest` bytes. A reverse proxy shows the application under
    `root_path`, "" for none.
    """
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, lifespan=machines.lifespan)
    app.mount(FRONT_PATH, StaticFiles(directory=FRONT), name="front")
    for router in routers:
        app.include_router(router)
    app.router.routes.extend(machines.routes)
    frame_pages()
    tidy_uploads()
    page.state_session_capacity = SESSIONS
    page.queue(default_concurrency_limit=AT_ONCE, status_update_rate=STATUS_EVERY)
    mounted: FastAPI = gr.mount_gradio_app(
        app,
        page,
        path="/",
        theme=THEME,
        css_paths=STYLES,
        head=HEAD,
        i18n=UNTRANSLATED,
        footer_links=[],
        run_history=False,
        enable_monitoring=False,
        ssr_mode=False,
        max_file_size=largest,
        root_path=root_path or None,
    )
    # Only launch() sets this; without it Gradio copies any file of the machine that an event names
    # to where it can be fetched.
    page.has_launched = True
    return mounted
