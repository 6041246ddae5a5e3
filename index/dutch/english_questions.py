"""Knowing an English question, and the words in it that count for nothing."""

from collections.abc import Callable, Sequence

from index.dutch.spelling import STOP_WORDS

# English, and no Dutch word.
SURE = frozenset(
    """about according after against also and another any anyone anything are aren because before
    being below between both by can cannot could did didn does doesn doing don during each either
    else every everyone few for from get gets getting give given gives giving goes got has hasn
    have having he here hers him his how if into isn it its itself just like make makes making
    many may means might more much must myself near neither nor off often only other others our
    ours out please rather regarding said same say says shall she should since some someone
    something still such tell than that the their theirs them themselves then there these they
    thing this those through thus to together too toward towards unless until upon us used using
    very what whatever when whenever where whether which while who whom whose why will with within
    without won would yes yet you your yours""".split()
)

# English, and a Dutch word, name or abbreviation too.
ALSO = frozenset(
    """a all am an as at be been but do had her in is made mean me most my no not of on or over own
    per so under up via was we were""".split()
)

ENGLISH_STOP_WORDS = SURE | ALSO

# Words that tell little: English rows and Dutch questions have them.
LOANS = frozenset(
    """age autonomie back behavior best beste board bridge budget bus co community computer contract
    core covid curriculum data deadline digital digitaal digitale digitalisering diploma direct
    directe early end evidence excel excellent experiment experiments extra financiering formats
    fors gender general governance gym handicap informed inspector kindergarten lag leader learning
    leadership lockdown losse lump lunch materie media member mentor mentoring methode methodes
    minister mobile monitor monitoring native network online part percentage performance pilot
    pilots plan planning practice practices primary privacy private problem professional
    professionals review salariering school schools sector service sex skills smalle sociale social
    special speciale spelling sport staff stakeholder stakeholders start starting state stress
    student subsidie subsidies sum support survey system target talent tape teaching term test
    tests time training trainee transfer tutoring unions vet wage week works""".split()
)

# Dutch, and no English word.
DUTCH = STOP_WORDS - ENGLISH_STOP_WORDS - frozenset("die door men want m n s t".split())

FEWEST = 2  # different words of an English question that are English
SHARE = 3  # of so many words that tell something at least one is English


def is_english(words: Sequence[str], known: Callable[[str], bool]) -> bool:
    """Whether a question is English, by its words in lower case and those `known` to be English.

    That asks for two English words, of which one is a stop word or none is a loan, for a third of
    all words that tell something, and for more than twice as many as are Dutch: a question may
    name something in Dutch.
    """
    english = {word for word in words if word in SURE or known(word)}
    telling = [word for word in words if word not in ALSO and word not in LOANS]
    found = [word for word in telling if word in english]
    dutch = sum(word in DUTCH for word in words)
    enough = len(english if english & SURE else english - LOANS) >= FEWEST
    return enough and SHARE * len(found) >= len(telling) and len(found) > 2 * dutch
