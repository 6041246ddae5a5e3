"""What is asked while Gradio closes its stream of messages is answered too."""

import re

from playwright.sync_api import Page, expect

# A line on which the word that the stream ends, "close_stream", comes 3 seconds late.
LATE = """
const real = window.fetch;
window.fetch = async (...call) => {
  const answer = await real(...call);
  if (!String(call[0].url ?? call[0]).includes("/queue/data")) return answer;
  const late = new TransformStream({
    async transform(chunk, out) {
      const text = new TextDecoder().decode(chunk);
      if (text.includes("close_stream")) {
        document.documentElement.dataset.closing = "yes";
        await new Promise((done) => setTimeout(done, 3000));
        document.documentElement.dataset.closing = "no";
      }
      out.enqueue(chunk);
    },
  });
  return new Response(answer.body.pipeThrough(late), answer);
};
"""


def test_a_question_asked_while_the_stream_closes_is_answered(
    empty_page: Page, address: str
) -> None:
    empty_page.add_init_script(LATE)
    empty_page.goto(address)
    empty_page.get_by_label("Je vraag").fill("Hoe werkt een begeleid leernetwerk?")
    empty_page.wait_for_selector("html[data-closing=yes]")
    empty_page.get_by_role("button", name="Zoek het antwoord").click()
    empty_page.wait_for_selector("html[data-closing=no]")
    expect(empty_page.locator(".antwoord h2")).to_be_visible(timeout=10_000)


# Gradio keeps one means to break off a stream, and lays it on that of an upload when there is one.
NOT_BROKEN_OFF = "AbortController.prototype.abort = () => {};"


def test_a_stream_that_gradio_does_not_break_off_holds_nothing_up(
    empty_page: Page, address: str
) -> None:
    empty_page.add_init_script(NOT_BROKEN_OFF)
    empty_page.goto(address)
    for words in ("begeleid leernetwerk", "vrijwillig meedoen"):
        empty_page.get_by_label("Je vraag").fill(f"Wat is {words}?")
        empty_page.get_by_role("button", name="Zoek het antwoord").click()
        expect(empty_page).to_have_url(re.compile(words.replace(" ", r"\+")), timeout=10_000)
