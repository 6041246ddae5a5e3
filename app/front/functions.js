// Gradio's HTML component turns its template into a function with eval, for every piece of HTML. Our
// policy refuses eval, as no text of a document may ever run. The component needs only these three
// functions; they are given here as they would have been made, and any other is still refused.
(() => {
  const Evaluated = window.Function;
  const CLICK = "element.addEventListener('click', function() { trigger('click') });";
  // What Handlebars makes of a template without braces of its own: a function returning a text.
  const TEXT = /^\s*return ("(?:[^"\\]|\\.)*");?\s*$/;

  function known(names, body) {
    if (body === "return `${value}`;") {
      const at = names.indexOf("value");
      return (...values) => String(values[at]);
    }
    if (body === "return ``;") return () => "";
    if (body === CLICK) {
      return (element, trigger) => element.addEventListener("click", () => trigger("click"));
    }
    const text = TEXT.exec(body);
    return text && (() => JSON.parse(text[1]));
  }

  function Given(...parts) {
    return known(parts.slice(0, -1), String(parts.at(-1))) ?? Evaluated(...parts);
  }
  Given.prototype = Evaluated.prototype;
  window.Function = Given;
})();
