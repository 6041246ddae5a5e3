"""What a goal is about: themes and sector by the words of the sentence, then of its headings."""

import re

# (theme, pattern)  # words that give it away
THEMES: list[tuple[str, str]] = [
    ("taal", r"\btaal|taalz|\blezen\b|leesv|spelling|schrijfonderw"),  # taalzwakke scholen
    ("rekenen", r"\breken|wiskunde"),  # rekenzwakke scholen
    ("burgerschap", r"burgerschap"),
    ("digitalisering", r"digita|\bict\b|devices"),  # digitaal leermateriaal
    (
        "toetsing",
        r"(?<!fusie)toets|peiling|leerlingvolg|onderwijsvolg|leerwinst|toegevoegde waarde",
    ),
    (
        "onderwijskwaliteit",
        r"zwakke? schol|minimumnorm|kwaliteitszorg|basiskwaliteit|onderwijskwal",
    ),
    ("opbrengstgericht werken", r"opbrengst|leerprestat|eindtoets"),
    ("excellentie en talent", r"excellen|talent|hoogbegaafd"),
    ("passend onderwijs", r"passend|thuiszit|zit langer thuis|ondersteuningspro|speciaal onderw"),
    ("leraren", r"lera(?:ar|ren)|docent|leerkracht|master|pabo|bekwaamheid"),
    ("schoolleiders", r"schoolleider"),
    ("bestuur", r"bestuurders|schoolbestu|goed bestuur|toezichthouder|visitatie|governance"),
    ("inspectie en toezicht", r"inspectie|toezicht"),
    ("onderwijstijd", r"onderwijstijd|leertijd|zittenblijv|zomerschol|schakelkl|kopkl"),
    ("jonge kind", r"\bvve\b|voor- en vroeg|voorschool|peuter|kleuter|kinderopvang|kindcentra"),
    ("ouders", r"\bouder"),
    ("bewegen en gezondheid", r"beweg|gymn|gezonde|sport"),
    ("cultuur", r"cultuur(?:ed|ond)"),
    ("techniek", r"techniek|technologie|bèta"),
    ("kansengelijkheid", r"kansengelijk|achterstand"),
    ("bekostiging", r"bekostig|lumpsum|prestatiebox|leerplus|toelage|vervangingsfonds"),
    ("arbeidsvoorwaarden", r"\bcao\b|arbeidsvoorw|loonk|salaris"),
    ("overgang po-vo", r"schooladvies|overgang|po-vo|doorgaande leerlijn"),
    ("transparantie en verantwoording", r"vensters|transparant|verantwoording|benchmark"),
    ("evidence-informed werken", r"evidence|bewezen effectie|wetenschappelijk"),
    ("monitoring", r"tussenmeting|eindmeting|monitor"),
]
# (sector, pattern)  # words that give it away
SECTORS: list[tuple[str, str]] = [
    ("po", r"\bpo\b|\bpo-|basisonderwijs|basisschol|primair onderwijs"),
    ("vo", r"\bvo\b|\bvo-|voortgezet onderwijs|middelbare schol"),
    ("so", r"\bv?so\b|speciaal (?:basis)?onderwijs|\bsbo\b"),
    ("mbo", r"\bmbo\b|beroepsonderwijs"),
]


def themes_of(text: str, section: tuple[str, ...]) -> tuple[str, ...]:
    """The themes of a goal; of its nearest heading if its own words tell none."""
    for words in (text, *reversed(section)):
        if found := _named(THEMES, words):
            return found
    return ()


def sector_of(text: str, document: tuple[str, ...]) -> tuple[str, ...]:
    """The sectors that a goal names; those of its document if it names none."""
    return _named(SECTORS, re.sub(r"(?i)\b[pv]o-raad\b", "", text)) or document


def _named(rows: list[tuple[str, str]], text: str) -> tuple[str, ...]:
    return tuple(name for name, pattern in rows if re.search(pattern, text, re.IGNORECASE))
