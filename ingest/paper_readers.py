"""What a match of a form says: from where to where a paper is named, and its key."""

import re
from collections.abc import Callable

from ingest.dates import iso_date
from ingest.paper_keys import LETTER, paper_key
from ingest.paper_pieces import ADJECTIVE
from ingest.paper_words import is_generic

Match = re.Match[str]
Found = tuple[int, int, str]  # start, end and key
Reader = Callable[[Match], Found | None]


def titled(match: Match) -> Found | None:
    """The title with the word before it. A title says enough: a year behind it is no part."""
    key = paper_key(f"{match['kind']} {match['title'][1:-1]}")
    return match.start(), match.end(), key


def whole(match: Match) -> Found | None:
    """All words of the match are the name."""
    return match.start("paper"), match.end("paper"), paper_key(match["paper"])


def long_name(match: Match) -> Found | None:
    """The same, for words in capitals that end in a word for a document.

    Before a name that is whole by itself stand adjectives: "Nationaal Leesakkoord". Other words
    there belong to something else: "Saldo Leesakkoord".
    """
    before = match["paper"][: match.start("head") - match.start("paper")]
    adjectives = re.fullmatch(rf"(?:{ADJECTIVE}\s|[A-Z]\w+-\sen\s)+", before)
    return whole(match) if adjectives or is_generic(match["head"]) else None


def one_word(match: Match) -> Found | None:
    """The same, for one word that is a name only if it may not be said of any document."""
    return None if is_generic(match["head"]) and not match["when"] else whole(match)


def dated(match: Match) -> Found | None:
    """A letter by its date; of which only day and month, or month and year, are known too."""
    date = match["jl"] or (iso_date(match["date"]) if match["date"] else None)
    if match["day"]:
        date = f"{match['day']} {match['month']}"
    if date is None:
        return None
    if match["day"] or len(date) == len("2031-05-03"):
        return match.start(), match.end(), f"{LETTER} ({date})"
    # Of a letter of which only the month is known, the subject tells it from others.
    subject = match["subject"]
    return (match.start(), match.end(), f"{paper_key(subject)} ({date})") if subject else None
