"""Numbers as policy text writes them, in one spelling each.

`1.500` and `1 500` are 1500, `15.5` is `15,5`, `2022/'23` is 2022 and 2023, `vier` is 4,
`tweede` and `2de` are `2e`.
"""

import re

# A school year or period: two years, the second one of two or four digits.
YEARS = r"(?<![\w.,/-])(?:19|20)\d\d\s?[-/]\s?(?:(?:19|20)\d\d|'?\d\d)(?!\w|[-/.,]\d)"

# With points or spaces between thousands, or as it comes; never the start of a word like `1F`.
NUMBER = r"""\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![.,]?\w)
    | (?<![\w.,])\d{1,3}(?:[ ]\d{3}){1,2}(?![.,]?\w)
    | \d+(?:[.,]\d+)*(?![^\W_])"""

THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
ORDINAL = re.compile(r"(\d{1,3})(?:e|ste|de)")

# 'een' is an article far more often than a number.
CARDINALS = {
    word: str(number)
    for number, word in enumerate(
        """twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien
        zestien zeventien achttien negentien twintig""".split(),
        2,
    )
}
ORDINALS = {
    word: f"{number}e"
    for number, word in enumerate(
        """eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde
        twaalfde""".split(),
        1,
    )
}
WRITTEN = CARDINALS | ORDINALS


def spelled(word: str) -> str:
    """A word in lower case; number words and ordinals become digits ('2', '2e')."""
    if word[0].isdigit() and (ordinal := ORDINAL.fullmatch(word)):
        return f"{ordinal[1]}e"
    return WRITTEN.get(word, word)


def years(written: str) -> list[str]:
    """The years of a period: `2022/'23` is 2022 and 2023; `2014-05` is no period but 2014, 05."""
    first, second = re.findall(r"\d+", written)
    if len(second) == 2 and second > first[2:]:
        second = first[:2] + second
    return [first, second]


def numbers(written: str) -> list[str]:
    """One number in one spelling.

    `31 293` is 31293, and also 31 and 293, for they may be two cells of a table.
    """
    if " " in written:
        return [written.replace(" ", ""), *written.split(" ")]
    if THOUSANDS.fullmatch(written):
        return [written.replace(".", "")]
    return [written.replace(".", ",") if written.count(".") == 1 else written]
