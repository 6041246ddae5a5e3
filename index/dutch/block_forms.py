"""The forms in which a block stands in a compound, and its plurals."""

import re

from index.dutch.blocks import BLOCKS
from index.dutch.forms import FORMS

LONG_VOWEL = re.compile(r"(.*[^aeiou])(?:aa|ee|oo|uu)([^aeiou])")
SHORT_VOWEL = re.compile(r"(?:.*[^aeiou])?[aeiou]([bdfgklmnprst])")
UNSTRESSED = re.compile(r".*[aeiouy].*e[lmnr]")  # 'middel', but also 'model'
SOFT = {"f": "v", "s": "z"}


def forms_of(block: str) -> set[str]:
    """A block itself and with s, e, en or n, in the spelling that these ask for.

    Where the spelling does not tell, both are given: 'kansen', 'kanzen'.
    """
    ends = ("e", "en")
    found = {block, f"{block}s"} | ({f"{block}n"} if block.endswith("e") else set())
    if long := LONG_VOWEL.fullmatch(block):
        open_syllable = long[1] + block[long.end(1)] + SOFT.get(long[2], long[2])
        return found | {open_syllable + end for end in ends}
    if short := SHORT_VOWEL.fullmatch(block):
        found |= {block + short[1] + end for end in ends}
        if not UNSTRESSED.fullmatch(block):
            return found
    if block[-1] in SOFT:
        found |= {block[:-1] + SOFT[block[-1]] + end for end in ends}
    if block.endswith("heid"):
        found.add(f"{block[:-4]}heden")
    return found | {block + end for end in ends}


def _form_table() -> dict[str, str]:
    """Each form with its block; a block goes before a form of another one."""
    table = {form: block for block in sorted(BLOCKS) for form in sorted(forms_of(block))}
    irregular = {form: word for form, word in FORMS.items() if word in BLOCKS}
    return table | irregular | {block: block for block in BLOCKS}


BLOCK_OF = _form_table()
LONGEST_FORM = max(map(len, BLOCK_OF))
