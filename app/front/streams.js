// Keeps what is asked while Gradio's stream of messages closes. The server ends a stream when it has
// told all; if an event is accepted just then, Gradio takes the stream for open, opens no other, and
// its answer never comes. So an event counts as accepted here only when the stream has told of it,
// or is closed.
(() => {
  const real = window.fetch;
  const EVENT = /"event_id":"(\w+)"/;
  let current = { ended: true };

  const opened = () => {
    const stream = { told: new Set(), waiting: new Set(), ended: false };
    stream.changed = () => stream.waiting.forEach((look) => look());
    stream.end = () => {
      stream.ended = true;
      stream.changed();
    };
    return stream;
  };

  const tellsOf = (stream, event) =>
    new Promise((resolve) => {
      const look = () => {
        if (!stream.ended && !stream.told.has(event)) return;
        stream.waiting.delete(look);
        resolve();
      };
      stream.waiting.add(look);
      look();
    });

  // The body, read on its way to Gradio.
  const overheard = (stream, answer) => {
    const decoder = new TextDecoder();
    let rest = "";
    const { readable, writable } = new TransformStream({
      transform(chunk, out) {
        const messages = (rest + decoder.decode(chunk, { stream: true })).split("\n\n");
        rest = messages.pop();
        for (const message of messages) stream.told.add(message.match(EVENT)?.[1]);
        out.enqueue(chunk);
        stream.changed();
      },
    });
    // The last word has come through, but Gradio has yet to read it. Whether Gradio breaks the stream
    // off says nothing: its one means to do so it may have laid on that of an upload.
    answer.body.pipeTo(writable).then(() => setTimeout(stream.end, 0), stream.end);
    return new Response(readable, answer);
  };

  const listen = async (resource, options) => {
    const stream = (current = opened());
    try {
      return overheard(stream, await real(resource, options));
    } catch (error) {
      stream.end();
      throw error;
    }
  };

  const join = async (resource, options) => {
    const answer = await real(resource, options);
    if (answer.ok && !current.ended) await tellsOf(current, (await answer.clone().json()).event_id);
    return answer;
  };

  window.fetch = (resource, options) => {
    const { pathname } = new URL(resource.url ?? resource, document.baseURI);
    if (pathname.endsWith("/queue/data")) return listen(resource, options);
    if (pathname.endsWith("/queue/join")) return join(resource, options);
    return real(resource, options);
  };
})();
