"""The words of a question, and the phrases in quotation marks that are searched exactly."""

import re
import unicodedata

# Bounded, so that a mark without a partner costs no more than a look ahead.
INSIDE = "{1,200}"
# What stands between marks -> example. A mark inside a word is none: 12" and foto's.
QUOTED = [
    rf'"([^"]{INSIDE})"',  # "leraren in opleiding"
    rf"„([^„”“]{INSIDE})[”“]",  # „leraren in opleiding”
    rf"“([^“”]{INSIDE})”",  # “leraren in opleiding”
    rf"«([^«»]{INSIDE})»",  # «leraren in opleiding»
    # Single marks are apostrophes too ('s ochtends), so they need two words between them.
    rf"'((?=\S)[^'\s]{INSIDE}\s[^']{INSIDE}(?<=\S))'",  # 'leraren in opleiding'
    rf"‘((?=\S)[^‘’\s]{INSIDE}\s[^‘’]{INSIDE}(?<=\S))’",  # ‘leraren in opleiding’
]
PHRASE = re.compile(rf"(?<!\w)(?:{'|'.join(QUOTED)})(?!\w)")
WORD = re.compile(r"\w+(?:['’]\w+)*")


def unquoted(text: str) -> tuple[str, tuple[str, ...]]:
    """The text without idle white space and the marks around phrases; and the phrases."""
    phrases: list[str] = []

    def take_off(match: re.Match[str]) -> str:
        phrase = next(group for group in match.groups() if group is not None).strip()
        if WORD.search(phrase) is None:
            return match[0]
        phrases.append(phrase)
        return phrase

    return PHRASE.sub(take_off, " ".join(text.split())), tuple(phrases)


def folded(word: str) -> str:
    """The word in lower case and without accents, to compare by: 'Coördinatie' is
    'coordinatie'."""
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(char for char in parts if not unicodedata.combining(char))


def joined(names: list[str]) -> str:
    """['po', 'vo', 'so'] -> 'po, vo en so'."""
    return " en ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)
