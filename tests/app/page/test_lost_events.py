"""What is asked while Gradio closes its stream of messages is answered too."""

from playwright.sync_api import expect

from tests.app.page.browsing import opened

WAIT = 60_000  # milliseconds, for a machine that is busy

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


def test_a_question_asked_while_the_stream_closes_is_answered(address: str) -> None:
    with opened(address) as page:
        page.add_init_script(LATE)
        page.goto(address)
        page.get_by_label("Je vraag").fill("Hoe werkt een begeleid leernetwerk?")
        page.wait_for_selector("html[data-closing=yes]", timeout=WAIT)
        page.get_by_role("button", name="Zoek het antwoord").click()
        page.wait_for_selector("html[data-closing=no]", timeout=WAIT)
        expect(page.locator(".antwoord h2")).to_be_visible(timeout=10_000)
