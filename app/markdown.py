"""An answer as Markdown: what a reader sees first stands first."""

from collections.abc import Iterator, Sequence

from ingest.nouns import Answer, Remark, Statement

UNSUPPORTED = "niet gesteund door de bron"  # what a model's sentence that failed is called


def markdown(answer: Answer) -> str:
    """Paragraphs with markers like [1]; or why there is no answer.

    1. The reserve, if there is one.  2. What changed, if that was asked.  3. What the statements
    are together.  4. The statements, a label before the first of those that share it.  5. What
    else is to be known.
    """
    if answer.abstained:
        return answer.reason or ""
    return "\n\n".join(_paragraphs(answer))


def _paragraphs(answer: Answer) -> Iterator[str]:
    if answer.reason:
        yield answer.reason
    yield from (_remark(remark) for remark in answer.remarks if remark.leads)
    if answer.lead:
        yield answer.lead
    label = ""
    for statement in answer.statements:
        if statement.label and statement.label != label:
            yield f"**{statement.label}**\n{_statement(statement)}"
        else:
            yield _statement(statement)
        label = statement.label
    yield from (f"Let op. {_remark(remark)}" for remark in answer.remarks if not remark.leads)


def _remark(remark: Remark) -> str:
    return f"{remark.text}{markers(remark.citations)}"


def _statement(statement: Statement) -> str:
    doubt = f" ({UNSUPPORTED}: {statement.doubt})" if statement.doubt else ""
    return f"{statement.text}{markers(statement.citations)}{doubt}"


def markers(numbers: Sequence[int]) -> str:
    """' [1][2]'; empty without numbers."""
    return " " + "".join(f"[{number}]" for number in numbers) if numbers else ""
