"""The documents and the kinds of documents that a question speaks of, as cues."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from index.question.known import Known
from index.question.mention import Mention, by_acronym, by_title
from index.question.only import excluded, groups, restricted
from index.question.phrase import by_word
from index.question.text import joined
from ingest.nouns import Cue, Filters


def mentions_in(text: str, known: Known) -> list[Mention]:
    """The mentions of documents in order, each document once; without those left out."""
    found = [*by_title(text, known), *by_acronym(text, known), *by_word(text, known)]
    ordered = sorted(_once(found), key=lambda mention: mention.span)
    spans = [mention.span for mention in ordered]
    kept = []
    for group in groups(text, spans):
        whole = (spans[group[0]][0], spans[group[-1]][1])
        if not excluded(text, whole):
            strict = restricted(text, whole)
            kept += [replace(ordered[number], strict=strict) for number in group]
    return kept


def _once(mentions: Iterable[Mention]) -> list[Mention]:
    """Without what names documents again that were named before."""
    kept: list[Mention] = []
    named: frozenset[int] = frozenset()
    for mention in mentions:
        if not mention.documents & named:
            kept.append(mention)
            named |= mention.documents
    return kept


def document_cue(mentions: Sequence[Mention], known: Known) -> Cue | None:
    """The documents that are named."""
    named = _strictest([mention for mention in mentions if mention.documents])
    if not named:
        return None
    numbers = sorted({number for mention in named for number in mention.documents})
    return Cue(
        key="document",
        label=joined(list(dict.fromkeys(mention.label for mention in named))),
        strict=named[0].strict,
        filters=Filters(document=tuple(known.documents[number].id for number in numbers)),
    )


def kind_cue(mentions: Sequence[Mention], known: Known) -> Cue | None:
    """The kinds that are named, but for those of documents that are named themselves.

    A restriction stays when the library has nothing of the kind: that is the answer.
    """
    named = _strictest([mention for mention in mentions if mention.kinds])
    if not named:
        return None
    strict = named[0].strict
    kinds = list(dict.fromkeys(kind for mention in named for kind in mention.kinds))
    stored = {document.kind for document in known.documents}
    if not strict:
        named_numbers = {number for mention in mentions for number in mention.documents}
        stored -= {known.documents[number].kind for number in named_numbers}
    fitting = [kind for kind in kinds if kind in stored]
    if not fitting and not strict:
        return None
    return Cue(
        key="kind",
        label=joined(fitting or kinds),
        strict=strict,
        filters=Filters(kind=tuple(fitting or kinds)),
    )


def _strictest(mentions: list[Mention]) -> list[Mention]:
    """The mentions that restrict the search; all if none does."""
    return [mention for mention in mentions if mention.strict] or mentions
