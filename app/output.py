"""Hits and answers as JSON (see the command line contract) and as Markdown."""

from collections.abc import Sequence
from typing import Any

from app.markdown import markdown
from app.memo import memo_reference
from index.question.read import LONGEST_QUESTION, described
from ingest.nouns import Answer, Citation, Hit, Note, Page, Passage, Question

Json = dict[str, Any]

SHORTENED = f"De vraag is lang: alleen de eerste {LONGEST_QUESTION} tekens zijn gelezen."


def _place(passage: Passage, pages: Sequence[Page]) -> Json:
    return {
        "document": passage.document.id,
        "title": passage.document.title,
        "section": list(passage.section),
        "page": pages[0].number if pages else None,
        "page_label": pages[0].label if pages else None,
    }


def _notes(notes: Sequence[Note]) -> list[Json]:
    return [{"label": note.label, "text": note.text} for note in notes]


def hit_json(hit: Hit) -> Json:
    """A hit as the contract has it."""
    return {
        "rank": hit.rank,
        "score": round(hit.score, 6),
        **_place(hit.passage, hit.passage.pages),
        "start": hit.passage.start,
        "end": hit.passage.end,
        "text": hit.passage.text,
        "footnotes": _notes(hit.passage.footnotes),
        "evidence": hit.passage.evidence,
    }


def search_json(
    read: Question, missing: Sequence[str], hits: Sequence[Hit], doubt: str | None
) -> Json:
    """What was found, with how the question was read; `doubt` is why it may be no answer."""
    return {
        "read_as": read_json(read, missing),
        "doubt": doubt,
        "hits": [hit_json(hit) for hit in hits],
    }


def citation_json(citation: Citation) -> Json:
    """A citation as the contract has it; page and footnotes are those of the cited words."""
    return {
        "n": citation.number,
        **_place(citation.passage, citation.pages),
        "date": citation.passage.document.date,
        "start": citation.start,
        "end": citation.end,
        "text": citation.text,
        "footnotes": _notes(citation.footnotes),
        "evidence": citation.passage.evidence,
        "reference": memo_reference(citation),
    }


def read_json(read: Question, missing: Sequence[str]) -> Json:
    """How a question was read: what restricts or lifts passages, and exact words."""
    return {
        "cues": [{"key": c.key, "label": c.label, "strict": c.strict} for c in read.cues],
        "phrases": list(read.phrases),
        "missing": list(missing),
        "form": read.form,
        "shortened": read.shortened,
    }


def read_text(read: Question, missing: Sequence[str]) -> str:
    """The same in a line of Dutch; empty if nothing was read in the question."""
    short = SHORTENED if read.shortened else ""
    return " ".join(part for part in (short, described(read), missing_text(missing)) if part)


def missing_text(missing: Sequence[str]) -> str:
    """That phrases of the question stand nowhere; empty if all do."""
    words = ", ".join(f"“{phrase}”" for phrase in missing)
    return f"Nergens staat precies {words}; er is op de losse woorden gezocht." if words else ""


def answer_json(answer: Answer, question_id: str | None = None) -> Json:
    """An answer as the contract has it; a refusal also has the nearest passages."""
    fields: Json = {
        "id": question_id,
        "question": answer.question,
        "answer": markdown(answer),
        "abstained": answer.abstained,
        "reason": answer.reason,
        "citations": [citation_json(citation) for citation in answer.citations],
        "timings_ms": answer.timings_ms,
        "remarks": [
            {"text": remark.text, "citations": list(remark.citations)} for remark in answer.remarks
        ],
        "model": answer.model,
    }
    if answer.read is not None:
        fields["read_as"] = read_json(answer.read, answer.missing)
    if answer.abstained:
        fields["nearest"] = [hit_json(hit) for hit in answer.nearest]
    return fields


def place_line(passage: Passage, page: str | None) -> str:
    """Where something of a passage stands, in one line: title, headings and `page`."""
    return " › ".join([passage.document.title, *passage.section, *([page] if page else [])])


def page_text(place: Passage | Citation) -> str | None:
    """'p. 5' or 'p. 5-6' as printed, else by PDF page; None for a document without pages."""
    labels = [page.label for page in place.pages if page.label is not None]
    labels = labels or [str(page.number) for page in place.pages]
    if not labels:
        return None
    return f"p. {'-'.join(dict.fromkeys((labels[0], labels[-1])))}"


def hits_markdown(hits: Sequence[Hit]) -> str:
    """The hits for a terminal: number, place and text."""
    if not hits:
        return "Geen passages gevonden."
    return "\n\n".join(f"{hit.rank}. {_hit_line(hit)}\n{hit.passage.text}" for hit in hits)


def _hit_line(hit: Hit) -> str:
    return place_line(hit.passage, page_text(hit.passage))


def answer_text(answer: Answer) -> str:
    """The answer for a terminal, with its sources under it."""
    if answer.abstained:
        nearest = [f"- {_hit_line(hit)}" for hit in answer.nearest]
        return "\n".join(
            [markdown(answer), *(["", "Het dichtst in de buurt:"] if nearest else []), *nearest]
        )
    sources = [f"[{c.number}] {place_line(c.passage, page_text(c))}" for c in answer.citations]
    return "\n".join([markdown(answer), "", *sources])
