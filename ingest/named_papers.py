"""Plans, agreements, programmes, letters and reports that a text calls by their name.

1. Titles in quotation marks after a word for a document.  2. Such a word with a name in capitals
behind it.  3. A name in capitals that ends in one.  4. Names in small letters: agreements that are
known by one word, and words with a subject or year.  5. Letters with their date.

What a document says of itself ("dit plan"), and what may be any document of a kind ("een plan van
aanpak"), is no reference. A form that comes first has its words; the next leave them alone.
"""

import re
from collections.abc import Iterator

from ingest.dates import DATE, MONTHS, YEAR
from ingest.nouns import Reference
from ingest.paper_pieces import (
    ADJECTIVE,
    BETWEEN,
    CAPITAL,
    END,
    GLUE,
    NAME,
    OPENING,
    QUOTED,
    TAIL,
    WHEN,
    WORD,
)
from ingest.paper_readers import Found, Reader, dated, long_name, one_word, titled, whole
from ingest.paper_words import BODIES, HEAD, KNOWN, NO_NAME, STOP, SUBJECT, TITLE_HEAD

BEFORE = 60  # characters that are looked at
# "dit plan", "ons nieuwe programma Sterke Start"
OWN = re.compile(r"(?i)\b(?:dit|deze|ons|onze|uw)\s(?:[\w-]+\s)?$")
# "een programma Sterke Start", which is still to be made; "een rapport ‘Lezen’" is there.
TO_COME = re.compile(r"(?i)\b(?:een|geen|elk|ieder)\s(?:[\w-]+\s)?$")


def named_papers(text: str) -> Iterator[Reference]:
    """Each paper that the text names, in order; they do not overlap."""
    found: list[Found] = []
    for form, read in FORMS:
        for match in re.finditer(form, text):
            paper = read(match)
            if paper and paper[2] and _is_other(text, paper[0], read):
                start, end, _ = paper
                if all(end <= other[0] or other[1] <= start for other in found):
                    found.append(paper)
    for start, end, key in sorted(found):
        yield Reference(kind="stuk", key=key, start=start, end=end)


def _is_other(text: str, start: int, read: Reader) -> bool:
    """Whether the words before a name leave it the name of another paper that is there."""
    plain = read is whole and text[start].islower()
    before = text[max(0, start - BEFORE) : start]
    return not (OWN.search(before) or (plain and TO_COME.search(before)))


FORMS: list[tuple[str, Reader]] = [
    # "actieplan ‘Samen lezen’", "rapport van de Leesraad «Lezen op 1»"
    (
        rf"{WORD}(?P<kind>\w*{TITLE_HEAD})"
        rf"{BETWEEN},?\s?(?P<title>{QUOTED}){WHEN}?",
        titled,
    ),
    # "de ‘gezamenlijke leesagenda 2031-2035’", with the word inside
    (
        rf"(?<!\w)(?P<paper>[‘“„«][^‘’“”„«»\n]{{0,30}}\w+{HEAD}\s[^‘’“”„«»\n]{{3,90}}{YEAR}[’”»])",
        whole,
    ),
    # "Leesraad (2031): «Rekenen begint met lezen»"
    (rf"{WORD}{NAME}\s\({YEAR}\)[:,.]?\s(?P<paper>{QUOTED})", whole),
    # "het IBO Rekenen voor later", "het IBO mbo": a study that several ministries make
    (rf"{WORD}(?P<paper>IBO\s(?:{SUBJECT}|{CAPITAL}{TAIL}{{1,6}}))", whole),
    # "het verbeterprogramma (Sterke Start)"
    (
        rf"{WORD}\w*(?:programma|plan|aanpak)\s(?:[a-z]+\s){{0,4}}"
        rf"\((?P<paper>(?!{BODIES}){CAPITAL}\s{GLUE}?(?!{BODIES}){NAME})\)",
        whole,
    ),
    # "Vier in Balans Monitor 2031", "Nationale Lees Agenda", "Klimaat- en Energieverkenning"
    (
        rf"{WORD}(?P<paper>(?!{STOP}|{OPENING}{END})(?:{CAPITAL}\s(?:(?:in|voor|op)\s)?|[A-Z]\w+-\sen\s){{1,4}}"
        rf"{NO_NAME}(?P<head>(?=[A-Z])\w*{HEAD}){END}"
        rf"(?:\s(?!{BODIES}){NAME}|\s{SUBJECT})?{WHEN}?)",
        long_name,
    ),
    # "Nationaal programma Onderwijs", "Bestuurlijk kader Sport en Bewegen"
    (
        rf"{WORD}(?P<paper>{ADJECTIVE}\s(?:kader|{NO_NAME}\w*{HEAD})\s(?:{NAME}|{SUBJECT}){WHEN}?)",
        whole,
    ),
    # "subsidieregeling Open leertijd voortgezet onderwijs"
    (
        rf"{WORD}(?P<paper>\w*[Rr]egeling\s(?!{BODIES}{END}|{OPENING}{END})(?>{NAME}){TAIL}{{1,4}}{WHEN}?)",
        whole,
    ),
    # "programma Sterke Start", "Sectorakkoord VO 2031-2034", "regeling Extra leestijd"
    (
        rf"{WORD}(?P<paper>\w*{HEAD}\s(?!{BODIES}{END}|{OPENING}{END})"
        rf"{NAME}(?:\s{SUBJECT})?{WHEN}?)",
        whole,
    ),
    # "Masterplan basisvaardigheden", "Leesagenda primair onderwijs 2031"
    (rf"{WORD}(?P<paper>[A-Z]\w*{HEAD}\s{SUBJECT}{WHEN}?)", whole),
    # "het Leespact", "uit de Leesagenda 2031"
    (
        rf"\b(?:[Hh]et|[Dd]e)\s{NO_NAME}(?P<paper>(?P<head>[A-Z]\w*{HEAD}){END}(?P<when>{WHEN}?))",
        one_word,
    ),
    # "Leesakkoord 2031", "Regeerakkoord"; also where no article stands before it
    (
        rf"{WORD}(?P<paper>[A-Z]\w+{HEAD}{WHEN}"
        rf"|(?=[A-Z])(?i:{'|'.join(KNOWN)}){END})",
        whole,
    ),
    # "het regeerakkoord", "het leespact"
    (
        rf"\b(?:[Hh]et|[Dd]e)\s(?P<paper>(?:{'|'.join(KNOWN)}){END}{WHEN}?)",
        whole,
    ),
    # "het masterplan basisvaardigheden", "het bestuursakkoord uit 2031"
    (
        rf"\b(?:[Hh]et|[Dd]e)\s{NO_NAME}(?P<paper>\w+{HEAD}(?:\s{SUBJECT}{WHEN}?|{WHEN}))",
        whole,
    ),
    # "de brief van 3 mei 2031 over lezen", "Kamerbrief over lezen van mei 2031"
    (
        rf"{WORD}(?i:(?:kamer|voortgangs)?brief)(?:\sover\s(?P<subject>[^.;:()\n]{{3,60}}?))?"
        rf"(?:\saan\s[^.;:()\n]{{3,40}}?)?,?\s(?:van|d\.d\.)\s"
        rf"(?:{DATE}|(?P<day>\d\d?)\s(?P<month>{'|'.join(MONTHS)})(?:\sjl\.)?"
        rf"|(?P<jl>{'|'.join(MONTHS)})\sjl\.)",
        dated,
    ),
]
