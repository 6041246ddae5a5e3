"""The web application: the page of Gradio, and beside it what else the address answers to."""

from collections.abc import Sequence

import gradio as gr
from fastapi import APIRouter, FastAPI
from fastapi.staticfiles import StaticFiles

from app.page import FRONT, HEAD, STYLES
from app.theme import THEME

FRONT_PATH = "/front"


def web_app(
    page: gr.Blocks, routers: Sequence[APIRouter], *, largest: int, root_path: str
) -> FastAPI:
    """The page at `/`, after the `routers`.

    An uploaded file may have `largest` bytes. A reverse proxy shows the application under
    `root_path`, "" for none.
    """
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    app.mount(FRONT_PATH, StaticFiles(directory=FRONT), name="front")
    for router in routers:
        app.include_router(router)
    mounted: FastAPI = gr.mount_gradio_app(
        app,
        page,
        path="/",
        theme=THEME,
        css_paths=STYLES,
        head=HEAD,
        footer_links=[],
        run_history=False,
        enable_monitoring=False,
        ssr_mode=False,
        max_file_size=largest,
        root_path=root_path or None,
    )
    return mounted
