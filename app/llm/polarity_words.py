"""Words that deny, and words that do so by their meaning."""

import re

from app.llm.folding import WORD

# What denies what stands beside it.
DENIALS = frozenset(
    """niet geen nooit nergens niemand niets zonder noch evenmin geenszins nimmer
    niks""".split()
)
# Said with a denial, but denying nothing: blanked out before denials are looked for.
NO_DENIAL = re.compile(
    r"\bniet (?:alleen|slechts|enkel|meer dan|minder dan|later dan|eerder dan|zozeer|in de laatste"
    r" plaats|voor niets|langer dan)\b|\b(?:niet|nooit) zonder\b|\bal dan niet\b|\bof niet\b"
    r"|\bniet-\w+"
    r"|\bkost(?:te|ten|en)? (?:\w+ ){0,3}niets\b|\bniet (?:zo|het geval)\b"
    r"|\b\w+ (?:dat|dit|het|hij|zij|ze) niet, dan\b"
    r"|\bnooit (?:meer|minder) dan\b"
    r"|\btenzij (?:\w+ ){0,4}(?:niet|geen)\b"
)
# What denies without a denial; a sentence with one may stand for one with a denial.
TACIT = re.compile(
    r"\b(?:on(?:voldoende|mogelijk|nodig|bekend|duidelijk|bevoegd|gelijk|veranderd|zeker|juist|wenselijk"
    r"|geldig|toereikend|bereikt|betaald|vrij|geschikt|volledig|terecht|gewenst|gediplomeerd)(?:en?)?"
    r"|met uitzondering van|vervang\w*|op zich (?:\w+ )?wachten|uitblij\w*|uitgebleven"
    r"|(?:blijft|blijven|bleef|bleven) (?:\w+ ){0,3}uit"
    r"|(?:zit|zitten|zat|zaten) (?:\w+ ){0,8}thuis|thuis ?zit\w*"
    r"|vervalt|vervallen|verviel(?:en)?|afgeschaft|afschaf\w*|geschrapt|schrapt\w*|stop(?:t|pen|te)?"
    r"|gestopt|beeindigd?|verdwijnt|verdwenen|verdwijnen|mist|missen|ontbre\w+|ontbrak\w*|gebrek"
    r"|tekort\w*|behalve|tenzij|uitgezonderd|uitgesloten|uitsluit\w*|weiger\w*|geweigerd|verbod\w*"
    r"|verbied\w*|nauwelijks|amper|zelden|weinig|onder|gelijk|hetzelfde|dezelfde|nul|mislukt\w*"
    r"|faal\w*|voorkom\w*|vermijd\w*|vermeden|nihil|afgewezen|oneens|\w+loze?|\w+loos|in plaats van"
    r"|anders dan|(?:blijft|blijven|bleef|bleven) (?:\w+ ){0,3}achter|achter(?:bleef|bleven|blijft)"
    r"|(?:valt|vallen|viel|vielen) (?:\w+ ){0,3}buiten"
    r"|nodig|noodzakelijk\w*|vereist\w*|on\w+ba(?:ar|re)|vrijstelling\w*|vrijgesteld\w*|ontheffing\w*)\b"
)

# Where a sentence falls apart into what one denial can touch.
PARTS = re.compile(
    r"[,;:()]|[.!?]\s|\s(?:maar|terwijl|hoewel|en dat|en|want|omdat|doordat|zodat)\s"
)
# Where it falls apart into statements of their own.
STATEMENTS = re.compile(r"[;:]|[.!?]\s|\s(?:maar|terwijl|hoewel|omdat|want|doordat)\s")


def is_tacit(text: str, *, besides: str = "") -> bool:
    """Whether a folded text denies something without a denial, in words that `besides` has not."""
    said = {match[0] for match in TACIT.finditer(besides)}
    return any(match[0] not in said for match in TACIT.finditer(text))


def denials(text: str) -> list[int]:
    """Where the denials of a folded text stand."""
    shown = NO_DENIAL.sub(lambda match: " " * len(match[0]), text)
    return [match.start() for match in WORD.finditer(shown) if match[0] in DENIALS]
