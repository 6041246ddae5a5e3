"""The title of a document: what it is called on its own first page.

1. What a print of the Kamer or a letter is about.  2. Its title in the markup.  3. The title
among the file's properties, if the page bears it out.  4. The first lines of a title page.
5. A running head.  6. A heading at the start.  7. The file's title anyway, or its name.
"""

import re
from collections import Counter
from collections.abc import Callable

from ingest.bodies import BODIES
from ingest.dates import iso_date
from ingest.face import SALUTATION, Face
from ingest.nouns import CanonicalText, Draft

LONGEST = 300  # characters of a title
BORNE_OUT = 0.8  # of the words of a file's title, for the page to bear it out
SUBTITLE = 100  # characters at most
AT_START = 6  # blocks among which a heading may name the document
# "Vragen van het lid X (partij) aan de Minister van Y over Z (ingezonden 3 mei 2023)."
QUESTIONS = re.compile(
    r"\bVragen van (?:het lid|de leden) .{1,400}? aan (?:de|het) .{1,300}? "
    r"(?P<subject>(?:over|inzake|naar aanleiding van) .{1,500}?) \(ingezonden"
)
# A print of the Kamer says in capitals what it is, below the titles of its dossiers; their numbers
# may stand in the margin: "31 293 Primair Onderwijs", "Nr. 658 BRIEF VAN DE MINISTER VAN ..."
PRINT = re.compile(
    r"Staten-Generaal(?P<dossiers>[^«]{1,600}?)\n\s*(?:Nr\. ?\d+\s+)?"
    r"(?P<form>(?:[A-Z]{2,}[ ,-]*\s){2}[A-Z ,.()'’-]+(?:\n[A-Z\d ,.()'’-]{3,}$)*)$",
    re.MULTILINE,
)
DOSSIER = re.compile(r"^\W*(?:\d\d \d{3}(?:[ -]+[IVXLC]+\b)?)\s*")
GOES_ON = re.compile(r"\b(?:van|de|het|en|voor|in|op|,)$")  # at the end of a line
PERSONS = re.compile(r"(?i)\s+van (?:de leden|het lid)\b.*")
# The subject of a letter ends at an empty line, or where another label begins.
LABELS = (
    r"Datum|Betreft|Geachte|Pagina|Kenmerk|Ons |Onze |Uw |Bijlage|Bezoekadres|Contact|Directie|>"
)
SUBJECT = re.compile(
    rf"^\W*(?:Betreft|Onderwerp)\b[ \t]*:?\s+(?P<subject>(?!{LABELS})\S.*"
    rf"(?:\n(?!\s*(?:{LABELS})).*\S.*)*)",
    re.MULTILINE,
)
# Parts that open a document without a title page.
PARTS = re.compile(
    r"(?i)\W*(?:\d+\.?\s*)?(?:inhoud(?:sopgave)?|(?:management)?samenvatting|inleiding|voorwoord|"
    r"colofon|bijlagen?|voetnoten|leeswijzer|aanleiding|introductie|algemeen)\W*"
)
# Lines around a title: labels with their value, page numbers, names of pictures.
AROUND = re.compile(
    r"(?i)(?:(?:datum|definitieve versie|versie|publicatie|naam|p ?agina|vergaderjaar|t\.a\.v\.|"
    r"> ?retouradres)\b.*|\W*\d*\W*|\S+\.(?:png|jpe?g|docx?|pdf))"
)
AFTER = re.compile(r"(?i)\s(?:definitieve versie|versie|publicatie|datum)\W*\d.*$")
APPLICATION = re.compile(r"^Microsoft (?:Word|PowerPoint|Excel) - |\.(?:docx?|pptx?|xlsx?|pdf)$")


def own_title(face: Face, draft: Draft, canonical: CanonicalText) -> str:
    """What the document is called; at the last the name of its file."""
    steps: list[Callable[[], str | None]] = [
        lambda: _of_questions(face),
        lambda: _of_letter(face),
        lambda: _of_print(face),
        lambda: _marked(draft),
        lambda: _property(face, BORNE_OUT),
        lambda: _title_page(face),
        lambda: _running_head(draft),
        lambda: _heading(canonical),
        lambda: _property(face, 0),
    ]
    found = next((title for step in steps if (title := step())), None)
    if found is None:
        return face.name.capitalize()
    return one_line(found)[:LONGEST].rstrip(" ,;:")


def one_line(text: str) -> str:
    """The text on one line, with a word that a line break divided whole again."""
    whole = re.sub(r"(?<=[a-zé])-[ \t]*\n\s*(?!(?:en|of)\b)(?=[a-zé])", "", text)
    return re.sub(r"\s+", " ", whole).strip()


def _of_questions(face: Face) -> str | None:
    match = QUESTIONS.search(one_line(face.page))
    return f"Vragen {match['subject']}" if match else None


def _of_print(face: Face) -> str | None:
    """'Primair Onderwijs; Voortgezet Onderwijs: brief van de minister voor ...'"""
    match = PRINT.search(face.page)
    if not match:
        return None
    dossiers = ""
    for line in filter(None, (DOSSIER.sub("", x.strip()) for x in match["dossiers"].split("\n"))):
        if not AROUND.fullmatch(line):
            between = " " if line[0].islower() or GOES_ON.search(dossiers) else "; "
            dossiers += f"{between}{line}" if dossiers else line
    what = PERSONS.sub("", one_line(match["form"])).lower()
    for name in (body.name.split(maxsplit=2)[-1] for body in BODIES):
        what = what.replace(name.lower(), name)
    return f"{dossiers}: {what}" if dossiers else f"{what[0].upper()}{what[1:]}"


def _of_letter(face: Face) -> str | None:
    match = SUBJECT.search(face.opening) or SUBJECT.search(face.page)
    return match["subject"] if match and not iso_date(match["subject"]) else None


def _marked(draft: Draft) -> str | None:
    """The block marked as the title, with a subtitle of one line below it."""
    for block, below in zip(draft.blocks, [*draft.blocks[1:], None], strict=False):
        if block.kind == "title" and not _says_nothing(block.text):
            subtitle = below.text if below and below.kind in ("title", "paragraph") else ""
            if len(subtitle) > SUBTITLE or not _is_title(subtitle) or _says_nothing(subtitle):
                return block.text
            return f"{block.text}: {subtitle}"
    return None


def _property(face: Face, share: float) -> str | None:
    """The title in the file's properties, if at least `share` of its words are on the page."""
    title = APPLICATION.sub("", face.title)
    words = [word for word in re.findall(r"\w+", title.lower()) if len(word) > 2]
    page = set(re.findall(r"\w+", f"{face.page}\n{face.opening}".lower()))
    known = sum(word in page for word in words)
    return title if len(words) > 1 and known >= share * len(words) else None


def _title_page(face: Face) -> str | None:
    """The first paragraph that does not stand around a title, and what goes on in small letters."""
    if SALUTATION.search(face.page):
        return None
    title = ""
    for group in re.split(r"\n\s*\n", face.opening):
        lines = [line for line in group.splitlines() if not _says_nothing(line)]
        text = AFTER.sub("", "\n".join(lines)).strip()
        if title and not text[:1].islower():
            break
        if PARTS.fullmatch(text):
            return None
        title = f"{title} {text}".strip()
    return title if _is_title(title) else None


def _is_title(text: str) -> bool:
    """True for a few words that start as a title does and are no sentence or part."""
    starts = text[:1].isupper() or text[:1] in "‘“'\"«" or re.match(r"\d+ \w", text) is not None
    ends = re.search(r"(?:[a-z]{3}\.|:)$", text.strip())
    return starts and not ends and len(text) <= LONGEST and not PARTS.fullmatch(text)


def _says_nothing(line: str) -> bool:
    """True for what stands around a title, such as the name of a body by itself."""
    bare = " ".join(line.split()).lower()
    names = [body.name.lower() for body in BODIES if body.hosts]
    return bool(AROUND.fullmatch(line.strip())) or any(bare in name for name in names)


def _running_head(draft: Draft) -> str | None:
    """What heads or feet of pages have in common, without the page number and the publisher."""
    heads = Counter(
        part.strip(" ,;|·-")
        for removed in draft.removed
        if removed.reason == "kop- of voetregel"
        for part in re.split(r"\s[·|]\s|\b\d+\b", removed.text)
    )
    named = [
        head
        for head, count in heads.most_common()
        if count > 1 and len(head.split()) > 1 and _is_title(head) and not _says_nothing(head)
    ]
    return next((head for head in named if not re.match(LABELS, head)), None)


def _heading(canonical: CanonicalText) -> str | None:
    if canonical.text.lstrip("•-o \n")[:1].islower():
        return None  # this begins in mid-sentence: a part of a document, whose headings are parts
    for block in canonical.blocks[:AT_START]:
        text = canonical.text[block.start : block.end]
        if block.kind == "heading" and _is_title(text) and not _says_nothing(text):
            return text
    return None
