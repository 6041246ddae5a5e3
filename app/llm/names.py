"""Names of a text: words with a capital that the start of a sentence does not explain.

Which sentence a word starts does not tell whether it is a name. There it is one if it has another
capital or is in a row of capitals ('De VO-raad', 'Joost Verkerk'), if another passage knows it as
a name, or if it is a single word that no source knows and that takes a verb ('Regioplan meet').
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.llm.coverage import LONG_FORMS, terms
from app.llm.folding import folded
from app.llm.number_words import ordinals, value_of
from app.llm.places import is_of_place, roots
from index.dutch.block_forms import BLOCK_OF
from index.dutch.compounds import cut
from index.dutch.lexicon import look_up
from index.dutch.phrases import abbreviations
from index.dutch.spelling import STOP_WORDS
from index.dutch.tokens import tokens as index_tokens

TOKEN = re.compile(r"[^\W_]+(?:['’.&-]?[^\W_]+)*")
STARTS = re.compile(r"(?:[.!?:;]\s+|[“‘\"(]\s*|\n\s*)$")
LOOK_BACK = 6  # characters that tell whether a sentence starts
LONGEST_ROW = 8  # words of a name that has an abbreviation
LINKS = frozenset("van de der den het el al en te ten ter voor op in der la le du het".split())
# A name, and the words that may stand for it. [OCW hoopt dat ...] [Het ministerie wil dat ...]
MEANT = (
    (re.compile("ocw"), re.compile(r"\b[Hh]et ministerie(?! van\b)")),
    (re.compile("nederlandse?|nederland"), re.compile(r"\b(?:taal|landelijk\w*|Caribisch\w*)\b")),
)
URL = re.compile(r"(?:https?://|www\.)\S+[^\s.,;)\]”’]", re.IGNORECASE)

LAW = re.compile(r"\b[Ww]et (?:op|tot|voor) (?:het |de )?(\w+)")  # the part in lower case

NAMED_LAW = re.compile(r"\bWet ([a-z]\w{3,})")  # 'de Wet passend onderwijs'

# Words that start a sentence before a name: 'Volgens Oberon', 'Stichting Lezen'.
FUNCTION = STOP_WORDS | frozenset(
    """sinds vanaf volgens tijdens binnen buiten rond zonder behalve hoewel ondanks dankzij wegens
    gedurende sommige enkele beide elke elk iedere ieder alleen vooral verder daarnaast
    bovendien echter ten eind begin jaarlijks inmiddels onder boven gemiddeld circa ongeveer
    bijna ruim slechts rust extra minder weinig niemand iedereen anderhalf uitstel zodra nadat
    voordat doordat zodat mits vandaag eerder later vervolgens tevens zowel formatief
    ondersteuner directeur rector bestuurder minister staatssecretaris onderzoeker leraar
    docent""".split()
)
ORDINARY_ENDINGS = re.compile(
    r"\w+(?:ing|atie|heid|schap|teit|name|isme|sel|en|s|onderwijs|beleid)"
)
PLURAL = re.compile(r"\w+[^aeious]s")
ROW = re.compile(r",? (?:en|of) (?:(?:de|het) )?[A-Z]")  # 'Unicef en het Rode Kruis'
VERB = re.compile(
    r"is|was|heeft|had|wil|kan|zal|mag|gaat|ging|kwam|komt|doet|deed|gaf|kreeg|ziet|zag|zegt|zei"
    r"|vond|werd|wordt|moet|moest|nam|bood|stond|schreef|hield|\w{3,}t|\w{3,}[dt]e"
)

# What people and organisations do: 'Regioplan meet' is a name, 'Werkdruk kost' a compound.
AGENT = re.compile(
    r"evalueert|evalueerde|onderzoekt|onderzocht|adviseert|adviseerde|meet|concludeert"
    r"|concludeerde|schrijft|schreef|ondersteunt|ondersteunde|betaalt|betaalde|pleit|noemt|noemde"
    r"|zegt|zei|vindt|vond|waarschuwt|waarschuwde|beveelt|publiceert|publiceerde|constateert"
    r"|constateerde|ontving|ontvangt|begeleidt|begeleidde|ontwikkelt|ontwikkelde|coordineert"
    r"|coordineerde|tekent|tekende|ondertekende|sluit|sloot|leidt|leidde|verzorgt|verzorgde"
    r"|organiseert|organiseerde|berekent|berekende|financiert|financierde|bestuurt|bestuurde"
    r"|verwacht|verwachtte|stelt|stelde|levert|leverde|trekt|trok|voert|voerde|biedt|bood|doet"
    r"|deed|heeft|had|wil|wilde|ziet|zag|maakt|maakte|werkt|werkte|kiest|koos|geeft|gaf|meldt"
    r"|meldde|start|startte|opende|opent|volgt|volgde|presenteert|presenteerde|verzamelt"
    r"|verzamelde|vraagt|vroeg|verloor|won|helpt|hielp|beoordeelt|beoordeelde|ontwierp|ontwerpt"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A word of a name, with its place; `first` if it starts a sentence."""

    text: str
    start: int
    end: int
    first: bool = False


def names(text: str) -> list[Name]:
    """The words of names in a text, in order, also those that only may be one (`first`)."""
    found = []
    for match in TOKEN.finditer(text):
        word = match[0]
        if not any(character.isupper() for character in word) or word[0].isdigit():
            continue
        at = match.start()
        first = not at or STARTS.search(text[max(0, at - LOOK_BACK) : at]) is not None
        found.append(Name(text=word, start=match.start(), end=match.end(), first=first))
    return found


def unsupported_names(text: str, sources: Sequence[str], others: Sequence[str] = ()) -> list[str]:
    """The names of `text` that none of the sources has; `others` are passages it does not cite."""
    known = KnownWords(sources)
    elsewhere = {_base(name.text) for text in others for name in names(text) if not name.first}
    missing = [law for law in LAW.findall(text) if folded(law) not in known.plain]
    missing += [law for law in NAMED_LAW.findall(text) if not known.has_law(folded(law))]
    missing += [url for url in URL.findall(text) if not any(url in source for source in sources)]
    return missing + [
        name.text
        for name in names(URL.sub(lambda match: " " * len(match[0]), text))
        if not known.has(name.text) and (not name.first or _is_name(text, name, known, elsewhere))
    ]


class KnownWords:
    """The words of some texts, by the ways in which a name may be written."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Reads the texts once."""
        tokens = [match[0] for text in texts for match in TOKEN.finditer(text)]
        self.plain = {folded(token) for token in tokens}
        self.capital = {_base(token) for token in tokens if token[0].isupper()}
        self.common = {
            folded(match[1])
            for text in texts
            for match in re.finditer(
                r"\b(?:de|het|een|dit|deze|die|dat|van|en)\s+(\w+)", folded(text)
            )
        }
        self.capital |= {
            _base(word)
            for text in texts
            for short in abbreviations(index_tokens(text), asked=True)
            for word in LONG_FORMS[short].split()
        }
        self.meant = [name for name, said in MEANT if any(said.search(text) for text in texts)]
        self.initials = {initials for text in texts for initials in _initials(text)}
        self.terms = terms("\n".join(texts))
        written = {part for token in tokens if token[0].isupper() for part in token.split("-")}
        self.places = [(folded(part), roots(folded(part))) for part in written]

    def has(self, word: str) -> bool:
        """Whether a name stands there, with or without the s of a genitive, or as its initials."""
        base = _base(word)
        if base in self.capital or folded(word) in self.common or base in self.common:
            return True
        if self._has_place(folded(word)) or self._is_meant(folded(word)):
            return True
        if any(character.isupper() for character in word[1:]):
            if folded(word) in self.plain or word.upper() in self.initials:
                return True
            return word.isupper() and self.terms.share_of(look_up(folded(word), "word")) == 1
        return False

    def has_law(self, word: str) -> bool:
        """Whether the first word of a law's name stands there, or is no part of its name."""
        if word in self.plain or word in FUNCTION or VERB.fullmatch(word):
            return True
        return self.terms.share_of(look_up(word, "word")) == 1

    def _is_meant(self, word: str) -> bool:
        """Whether other words stand for it, or all parts of a compound ('Kamerlid') are there."""
        parts = cut(word)
        built = len(parts) > 1 and self.plain.issuperset(parts)
        return built or any(name.fullmatch(word) for name in self.meant)

    def _has_place(self, word: str) -> bool:
        """Whether the place is there that a word is named after, or the other way round."""
        mine = roots(word)
        return any(
            not mine.isdisjoint(its)
            for place, its in self.places
            if is_of_place(word) or is_of_place(place)
        )


def _base(word: str) -> str:
    """The name without capitals and genitive: 'Amsterdams', 'OCW's'."""
    plain = folded(word)
    plain = re.sub(r"'(?:s|ers?|en)?$", "", plain)
    return plain[:-1] if len(plain) > 4 and plain.endswith("s") else plain


def _initials(text: str) -> set[str]:
    """'HU' of 'Hogeschool Utrecht', 'WPO' of 'Wet op het primair onderwijs'."""
    words = TOKEN.findall(text)
    found = set()
    for at, word in enumerate(words):
        if word[0].isupper():
            row = words[at : at + LONGEST_ROW]
            for part in (row, [one for one in row if one not in LINKS]):
                letters = "".join(one[0] for one in part).upper()
                found |= {letters[:length] for length in range(2, len(letters) + 1)}
    return found


def _is_name(text: str, name: Name, known: KnownWords, elsewhere: set[str]) -> bool:
    """Whether a word that starts a sentence, and that no source knows as a name, is one."""
    word = folded(name.text)
    if word in FUNCTION or word in known.plain or value_of(word) is not None or word in ordinals():
        return False
    if any(character.isupper() for character in name.text[1:]):
        return True
    after = text[name.end :].split()
    if _base(name.text) in elsewhere:
        return True
    built = len(cut(word)) > 1
    if word in BLOCK_OF or not after:
        return False
    verb, plural = after[0].lower(), PLURAL.fullmatch(word) is not None
    if ORDINARY_ENDINGS.fullmatch(word):  # 'Philips tekende', not 'Ouders tekenden'
        return plural and not built and AGENT.fullmatch(verb) is not None
    if after[0][0].isupper() or ROW.match(text[name.end :]):
        return not built
    return (AGENT if built else VERB).fullmatch(verb) is not None
