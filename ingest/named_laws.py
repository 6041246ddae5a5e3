"""Laws that a text calls by their name, without an article: "Wet op de leestijd 2031".

Abbreviations ("WPO") are left to mentions of articles: they stand in every other sentence.
"""

import re
from collections.abc import Iterator

from ingest.dates import YEAR
from ingest.laws import LAWS
from ingest.nouns import Reference
from ingest.paper_keys import paper_key
from ingest.paper_words import STOP

SMALL = rf"(?!{STOP})(?:\([a-z]\))?[a-z][\w’-]*"  # "leestijd", "(v)so"
KNOWN = sorted(map(re.escape, LAWS), key=len, reverse=True)
FORMS = [
    # "Wet medezeggenschap op scholen"; a law of `ingest.laws`
    rf"(?P<known>{'|'.join(KNOWN)})(?!\w)",
    # Its name goes on behind a comma.
    r"Wet\sgoed\sonderwijs,\sgoed\sbestuur",
    # "Wet op de leestijd 2031", "Wet tijd en rust leerlingen"
    rf"Wet\s(?:op\s(?:de|het)\s)?{SMALL}(?:(?:\sen)?\s{SMALL}){{0,4}}(?:\s{YEAR}(?!\d))?",
    # "Wet Leestijd", "Wet Goed lezen"
    rf"Wet\s(?!{STOP})[A-Z]\w+(?:\s[A-Z]\w+|\s(?!en\s){SMALL}){{0,3}}(?:\s{YEAR}(?!\d))?",
    # "Besluit Leestijd Scholen 2031", of the government
    rf"Besluit(?:\s[A-Z][\w’'-]+){{2,5}}(?:\s{YEAR}(?!\d))?",
    # "Leestijdwet 2031", "Arbowet"
    rf"[A-Z]\w{{2,}}wet(?!\w)(?:\s{YEAR}(?!\d))?",
]
LAW = re.compile(rf"(?<![\w-])(?:{'|'.join(FORMS)})")


def named_laws(text: str) -> Iterator[Reference]:
    """Each law that the text names: by its abbreviation where that is known, else by its name."""
    for match in LAW.finditer(text):
        name = match["known"]
        key = LAWS[name] if name else paper_key(re.sub(r"[()]", "", match[0]))
        yield Reference(kind="wet", key=key, start=match.start(), end=match.end())
