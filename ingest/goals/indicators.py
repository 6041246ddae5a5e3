"""What a goal measures, where the sentence names a measure."""

import re

# "Het aandeel vroege lezers op de kleine scholen is in 2031 ...": up to the verb, a
# bracket, or the end.
MEASURE = re.compile(
    r"(?<![Dd]it )(?<![Dd]eze )(?<!een )\b"
    r"(?P<indicator>(?:gemiddelde? )?(?:"
    r"aantal|percentage|aandeel|prestatieniveau|score|grensscore|doelgroepbereik|"
    r"bereik|opbrengsten|deelname|kwaliteit|dekking)\b(?: (?!is\b|zijn\b|"
    r"wordt\b|worden\b|gaat\b|gaan\b|ligt\b|moet\b|in 20|te\b|verdubbelt\b|daalt\b|stijgt\b|nu\b|"
    r"van \d|(?:ge|ver|terugge)\w+[dt]\b|"
    r"door\b|tot\b)[\w’'/–-]+){0,9})"
)


def indicator_of(text: str) -> str | None:
    """The measure that a sentence names: "aantal zeer zwakke scholen"; None if it names none."""
    match = MEASURE.search(text)
    if match is None:
        return None
    words = re.sub(r"(?: (?:de|het|een|van|in|op|en|voor))+$", "", match["indicator"].strip())
    return words if " " in words or words.startswith("doelgroep") else None
