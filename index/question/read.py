"""Reads a question: its words, what it says about documents, and what answer it asks for.

By rules, without a language model: 1. Put misspelt words right.  2. Take quotation marks off
phrases.  3. See what form of answer is asked for.  4. Find what tells passages apart: sector,
period, kind, document and publisher. Each is a cue that the user sees and can remove, and so are
the words that were put right. A cue leaves passages out only where the question says so ("alleen
in het po"); else those that fit it gain.
"""

from index.question.document import document_cue, kind_cue, mentions_in
from index.question.form import form_of
from index.question.known import Known
from index.question.period import is_stretch, period_cue
from index.question.publisher import publisher_cue
from index.question.sector import sector_cue
from index.question.spelling import Corrections, corrected
from index.question.text import unquoted
from ingest.nouns import Cue, CueKey, Filters, Question

LONGEST_QUESTION = 2_000  # characters that are read
REWORDED: tuple[CueKey, ...] = ("conversation", "spelling")  # cues that are other words


def read_question(text: str, known: Known) -> Question:
    """The question as read; any text is allowed, also an empty one."""
    right, corrections = corrected(text, known.vocabulary)
    plain, phrases = unquoted(right)
    form = form_of(plain) or ("timeline" if is_stretch(plain) else None)
    mentions = mentions_in(plain, known)
    taken = [mention.span for mention in mentions]
    cues = (
        _spelling_cue(corrections),
        sector_cue(plain, known.documents),
        period_cue(plain, known.documents, form, taken),
        kind_cue(mentions, known),
        document_cue(mentions, known),
        publisher_cue(plain, known.publishers, taken),
    )
    return Question(
        text=plain,
        phrases=phrases,
        cues=tuple(cue for cue in cues if cue),
        form=form,
        typed=unquoted(text)[0] if corrections else None,
    )


def _spelling_cue(corrections: Corrections) -> Cue | None:
    """The words that were put right."""
    if not corrections:
        return None
    label = ", ".join(f"{right} (er stond: {was})" for right, was in corrections)
    return Cue(key="spelling", label=label, strict=False, filters=Filters())


def described(question: Question) -> str:
    """How the question was read, for the user; empty if nothing was read in it.

    "Gelezen als: lezen (er stond: lzeen) · alleen po · let extra op: bestuursakkoord 2014"
    """
    reworded = [cue.label for cue in question.cues if cue.key in REWORDED]
    strict = [cue.label for cue in question.cues if cue.strict]
    loose = [cue.label for cue in question.cues if not cue.strict and cue.key not in REWORDED]
    exact = [f"“{phrase}”" for phrase in question.phrases]
    named = (("", reworded), ("alleen ", strict), ("let extra op: ", loose), ("precies: ", exact))
    parts = [title + ", ".join(labels) for title, labels in named if labels]
    return f"Gelezen als: {' · '.join(parts)}" if parts else ""
