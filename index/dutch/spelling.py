"""A word as it stands in a text, to the words that are indexed."""

from index.dutch.numbers import spelled

STOP_WORDS = frozenset(
    """aan al alle alleen als altijd ander andere ben bij daar daarbij daardoor daarom daarvan
    dan dat de deze die dit doen door dus een eens en er ervan etc ge geen geweest haar had
    hadden heb hebben hebt heeft hem hen het hier hierbij hij hoe hoeveel hun iemand iets ik in
    indien is ja je jij jou jouw jullie kan kon konden kun kunnen m maar me meer men met mij mijn
    moet moeten moest n na naar niet niets nog nu of om omdat ons onze ook op over reeds s t te
    tegen tenzij ter terwijl toch toen tot tussen u uit uw van veel via voor voorts waar waarbij
    waardoor waarin waarmee waarom waarop waarvan wanneer want waren was wat we wel welk welke
    werd werden wie wij wil willen word worden wordt zal ze zelf zich zij zijn zo zoals zou
    zouden""".split()
)

# Short for one word, in the spelling that is indexed.
SHORT = {
    "%": "procent",
    "percent": "procent",
    "€": "euro",
    "mln": "miljoen",
    "mld": "miljard",
    "mrd": "miljard",
    "art": "artikel",
    "nr": "nummer",
    "blz": "pagina",
    "pag": "pagina",
    "hfst": "hoofdstuk",
    "lln": "leerlingen",
}

# What follows an apostrophe or hyphen and adds nothing: foto's, vmbo'er, mbo-ers, auto'tje.
AFTER_APOSTROPHE = frozenset("s er ers en tje tjes je de t ing".split())
AFTER_HYPHEN = frozenset(("er", "ers"))


def pieces(word: str) -> list[str]:
    """The words of a word with hyphens and apostrophes, in lower case."""
    if word.isalpha():
        return [SHORT.get(word) or spelled(word)]
    found = []
    for at, piece in enumerate(word.split("-")):
        head, apostrophe, tail = piece.partition("'")
        if apostrophe and tail not in AFTER_APOSTROPHE:
            head = piece.replace("'", "")
        if at == 0 or head not in AFTER_HYPHEN:
            found.append(SHORT.get(head) or spelled(head))
    return found
