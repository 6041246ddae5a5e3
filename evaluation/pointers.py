"""Gold without its text: where a quote stands in a document that is not ours to publish.

A pointer counts characters in the text of the document with all white space made one space, and
carries a hash of the quote, so that a pointer into another text is noticed.
"""

import hashlib
import re
from collections.abc import Mapping
from typing import Any

from ingest.errors import UsageError


def collapsed(text: str) -> str:
    """The text with single spaces, as `check_gold.py` compares it."""
    return re.sub(r"\s+", " ", text).strip()


def pointer_to(gold: Mapping[str, Any], texts: Mapping[str, str]) -> dict[str, Any]:
    """The gold with `start`, `end` and `hash` in place of `quote`.

    `texts`: collapsed text by document id. Raises UsageError if the quote is not there.
    """
    quote = collapsed(gold["quote"])
    start = texts.get(gold["doc"], "").find(quote)
    if start < 0:
        raise UsageError(
            f"Het citaat '{quote[:60]}'",
            f"staat niet in het document '{gold['doc']}'.",
            "Neem het letterlijk over; alleen witruimte telt niet mee.",
        )
    place = {"start": start, "end": start + len(quote), "hash": _hash(quote)}
    return {"doc": gold["doc"], **place, "grade": gold["grade"]}


def with_quote(gold: Mapping[str, Any], texts: Mapping[str, str]) -> dict[str, Any]:
    """The gold with its `quote`, read where the pointer says; gold that has one stays as it is.

    Raises UsageError if the text there is not the one that was pointed at.
    """
    if "quote" in gold:
        return dict(gold)
    quote = texts.get(gold["doc"], "")[gold["start"] : gold["end"]]
    if _hash(quote) != gold["hash"]:
        raise UsageError(
            f"Het document '{gold['doc']}'",
            f"heeft op teken {gold['start']}-{gold['end']} een andere tekst dan waar een vraag "
            "naar verwijst.",
            "Gebruik het document waarvoor de vragen zijn gemaakt, of maak de vragen opnieuw met "
            "'python -m evaluation questions add'.",
        )
    return {"doc": gold["doc"], "quote": quote, "grade": gold["grade"]}


def _hash(quote: str) -> str:
    return hashlib.sha256(quote.encode()).hexdigest()[:12]


def same_place(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two spans are one place: half of the shorter is common to both."""
    common = min(one[1], other[1]) - max(one[0], other[0])
    return 2 * common >= min(one[1] - one[0], other[1] - other[0])


def check_span(text: str, document: str, span: tuple[int, int], digest: str, remedy: str) -> None:
    """Raises UsageError if a judged span has another text now; `digest`: 12 digits of SHA-256."""
    start, end = span
    if hashlib.sha256(text[start:end].encode()).hexdigest()[:12] != digest:
        raise UsageError(
            f"Het document '{document}'",
            f"heeft op teken {start}-{end} een andere tekst dan is beoordeeld.",
            remedy,
        )
