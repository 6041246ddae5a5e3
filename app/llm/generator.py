"""The language model, through Haystack's chat generator: one prompt in, one text out.

A thread of its own reads the stream, so that the time for a whole answer holds whatever the
service does: says nothing, sends a letter a minute, or never ends. Nothing is asked twice, except
that a service that refuses the temperature is asked without one.
"""

import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import Any

import httpx
import openai
from haystack.components.generators.chat import OpenAIChatGenerator
from haystack.dataclasses import ChatMessage, StreamingChunk
from haystack.utils import Secret

from app.llm.failure import LanguageModelError
from app.llm.prompt import Prompt
from index.language_model import LanguageModel

OnText = Callable[[str], None]
Generate = Callable[[Prompt, OnText], str]

LONGEST = 12_000  # characters of an answer; one of six sentences has about 1,000
NO_KEY = "geen"  # a service without keys takes any; the client wants one
KINDS = ("text/event-stream", "application/json", "application/x-ndjson")

TIMED_OUT = "time-out na {} s"
STRANGE = "de dienst stuurt iets anders dan een taalmodel; controleer VINDPLAATS_LLM_URL"
# What Haystack and the client raise on answers that are no stream of a chat.
MALFORMED = (ValueError, TypeError, KeyError, IndexError, AttributeError, AssertionError)

STATUSES = {
    401: "de sleutel is geweigerd; controleer VINDPLAATS_LLM_KEY",
    403: "de sleutel geeft geen toegang; controleer VINDPLAATS_LLM_KEY",
    404: "de dienst kent dit adres of dit model niet; controleer VINDPLAATS_LLM_URL en _MODEL",
    413: "de passages zijn samen te lang voor het taalmodel",
    429: "de dienst heeft het te druk of het tegoed is op",
}
ENDS = {
    "length": "het antwoord is afgebroken omdat het te lang werd",
    "content_filter": "de dienst weigert deze vraag",
    "tool_calls": "het taalmodel vroeg om een hulpmiddel in plaats van te antwoorden",
}


class _NotAStreamError(ValueError):
    """The service answered with a page or file."""


class _StoppedError(Exception):
    """Nobody waits for the answer any more."""


def connected(model: LanguageModel) -> Generate:
    """A function that asks the model; it raises LanguageModelError if no whole answer comes.

    It hands each piece of text to its second argument as it arrives. Opens no connection yet.
    """

    def generate(prompt: Prompt, on_text: OnText) -> str:
        chat = _chat(model)
        events: SimpleQueue[str | LanguageModelError | None] = SimpleQueue()
        stopped = Event()
        Thread(target=_read, args=(chat, prompt, events, stopped), daemon=True).start()
        try:
            return _gathered(events, model.timeout, on_text)
        finally:
            stopped.set()
            chat.close()  # also ends a reader that waits for a piece of text

    return generate


def _chat(model: LanguageModel) -> OpenAIChatGenerator:
    return OpenAIChatGenerator(
        api_key=Secret.from_token(model.key or NO_KEY),
        model=model.model,
        api_base_url=model.url,
        timeout=model.timeout,
        max_retries=0,
        http_client_kwargs={"event_hooks": {"response": [_refuse_pages]}},
    )


def _refuse_pages(response: httpx.Response) -> None:
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if response.is_success and kind not in KINDS:
        raise _NotAStreamError


def _gathered(
    events: SimpleQueue[str | LanguageModelError | None], timeout: int, on_text: OnText
) -> str:
    """The whole text, within `timeout` seconds and `LONGEST` characters."""
    deadline = time.monotonic() + timeout
    text = ""
    while True:
        try:
            event = events.get(timeout=max(0.0, deadline - time.monotonic()))
        except Empty:
            raise LanguageModelError(TIMED_OUT.format(timeout)) from None
        if isinstance(event, LanguageModelError):
            raise event
        if event is None:
            break
        text += event
        if len(text) > LONGEST:
            raise LanguageModelError(f"er kwam geen eind aan: meer dan {LONGEST} tekens")
        on_text(event)
    if not text.strip():
        raise LanguageModelError("het antwoord is leeg")
    return text


def _read(
    chat: OpenAIChatGenerator,
    prompt: Prompt,
    events: SimpleQueue[str | LanguageModelError | None],
    stopped: Event,
) -> None:
    """Puts the pieces of the text in the queue, then None or what went wrong."""
    ends: list[str] = []
    begun = Event()

    def on_chunk(chunk: StreamingChunk) -> None:
        if stopped.is_set():
            raise _StoppedError
        if chunk.finish_reason:
            ends.append(chunk.finish_reason)
        if chunk.content:
            begun.set()
            events.put(chunk.content)

    try:
        _run(chat, prompt, on_chunk)
        events.put(_fault_of_end(ends, begun.is_set()))
    except _StoppedError:
        pass
    except (openai.OpenAIError, httpx.HTTPError, OSError, RuntimeError, *MALFORMED) as error:
        events.put(LanguageModelError(_reason(error, chat.timeout)))


def _run(
    chat: OpenAIChatGenerator, prompt: Prompt, on_chunk: Callable[[StreamingChunk], None]
) -> None:
    messages = [ChatMessage.from_system(prompt.system), ChatMessage.from_user(prompt.user)]
    named: dict[str, Any] = {"messages": messages, "streaming_callback": on_chunk}
    try:
        chat.run(**named, generation_kwargs={"temperature": 0})
    except openai.BadRequestError:  # some models take only their own temperature
        chat.run(**named)


def _fault_of_end(ends: list[str], begun: bool) -> LanguageModelError | None:
    """A stream that is whole says why it ends; one without text is told apart later."""
    if begun and not ends:
        return LanguageModelError("het antwoord is halverwege afgebroken")
    fault = ENDS.get(ends[-1]) if ends else None
    return LanguageModelError(fault) if fault else None


def _reason(error: Exception, timeout: float | None) -> str:
    """What went wrong, without a word of the service's: that could be anything, keys included."""
    if isinstance(error, openai.APIStatusError):
        known = STATUSES.get(error.status_code)
        return known or f"de dienst geeft een fout (status {error.status_code})"
    if isinstance(error, openai.APITimeoutError):
        return TIMED_OUT.format(timeout)
    if isinstance(error, openai.APIConnectionError | httpx.HTTPError | OSError):
        return "de verbinding lukt niet of is verbroken; controleer VINDPLAATS_LLM_URL"
    if isinstance(error, openai.APIError):
        return "de dienst meldt zelf een fout"
    return STRANGE
