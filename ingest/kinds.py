"""What kind of document it is: by its form, then by the name it gives itself."""

import re

from ingest.face import Face

NAMED = "named"  # in the title or the name of the file
SHOWN = "shown"  # anywhere on the first page
# Up to the word in capitals that a print of the Kamer begins with; a parenthesis stays open.
PRINTED = r"(?-i:^(?:\W*Nr\. \d+\s+)?(?:[A-Z]+ ){0,3}"

# (kind, where it is sought, pattern)  # what that looks like. The first row that matches wins.
ROWS: list[tuple[str, str, str]] = [
    # Aanhangsel van de Handelingen: "Vragen gesteld door de leden der Kamer, met de ..."
    ("kamervragen", SHOWN, r"vragen gesteld door de leden|^\W*aanhangsel van de handelingen"),
    # "Antwoord op vragen van het lid De Wilg over lezen"
    ("kamervragen", NAMED, r"\bvragen van (?:het lid|de leden)|kamervragen|schriftelijke vragen"),
    # Prints of the Kamer, in capitals: "Nr. 12 GEWIJZIGDE MOTIE VAN HET LID ..."
    ("motie", SHOWN, rf"{PRINTED}MOTIE VAN (?:HET|DE) )"),
    ("amendement", SHOWN, rf"{PRINTED}AMENDEMENT VAN (?:HET|DE) )"),
    ("verslag", SHOWN, rf"{PRINTED}(?:VERSLAG|LIJST VAN VRAGEN)\b)"),
    ("wetsvoorstel", SHOWN, rf"{PRINTED}(?:VOORSTEL VAN WET|MEMORIE VAN TOELICHTING)\b)"),
    # A letter to the Kamer is one, whatever it is about.
    ("kamerbrief", SHOWN, r"\bvoorzitter van de (?:tweede|eerste) kamer|\bbrief van de minister"),
    # "Besluit op uw Woo-verzoek", "Reactie op uw Wob-verzoek"
    ("besluit", NAMED, r"\bwo[bo]\W?(?:verzoek|besluit)|\bdeelbesluit|\bbeschikking"),
    ("inventarislijst", NAMED, r"\binventaris(?:lijst)?\b"),
    ("besluitenlijst", NAMED, r"\bbesluitenlijst"),
    ("infographic", NAMED, r"\binfographic|\bfactsheet"),
    ("veelgestelde vragen", NAMED, r"\bveelgestelde vragen|\bfaq\b"),
    ("toelichting", NAMED, r"^toelichting\b"),
    # A form that others fill in: "Format plan van aanpak"
    ("formulier", NAMED, r"\bformat\b|\bformulier|\bsjabloon"),
    ("bestuursakkoord", NAMED, r"\b(?:bestuurs|sector|onderwijs)akkoord"),
    ("actieplan", NAMED, r"\bactieplan|\bplan van aanpak|\bwerkplan"),
    # "Samenwerkingsovereenkomst", "Uitvoeringsovereenkomst bij een dienst van ..."
    ("overeenkomst", NAMED, r"overeenkomst|\bconvenant"),
    ("casusrapport", NAMED, r"\bpraktijkvoorbeeld|\bcas(?:us|e)beschrijving"),
    ("regeling", NAMED, r"^(?:subsidie|beleids)?regel(?:ing|s)\b"),
    ("handreiking", NAMED, r"\bhandreiking|\bleidraad|\bhandleiding"),
    ("advies", NAMED, r"\badvies\b"),
    # "Monitorrapportage 2023", "Evaluatie Wet passend onderwijs"
    ("rapport", NAMED, r"rapport|\bmonitor|\bevaluatie|\bonderzoek|\bjaarverslag"),
    # What follows is less sure: the words may be about another document.
    ("kamerbrief", NAMED, r"\bkamerbrief"),
    ("kamerbrief", SHOWN, r"\buw kamer\b"),
    ("besluit", SHOWN, r"beroep op de wet open(?:baarheid van bestuur| overheid)"),
    # "Publicatie | 30-05-2024 ... Op deze pagina": text of a website.
    ("webpagina", SHOWN, r"^op deze pagina\b|\bpublicatie \| \d"),
    ("bestuursakkoord", SHOWN, r"\b(?:bestuurs|sector|onderwijs)akkoord\b"),
    ("actieplan", SHOWN, r"\b(?:dit|het) (?:actieplan|plan van aanpak)\b"),
    ("casusrapport", SHOWN, r"\bpraktijkvoorbeelden|\bcas(?:us|e)beschrijving"),
    ("overeenkomst", SHOWN, r"\bondergetekenden\b"),
    ("rapport", SHOWN, r"\b(?:dit|deze) (?:onderzoeks?|monitor)?rapport(?:age)?\b"),
    ("brief", SHOWN, r"^\W*geachte\b"),
]
KINDS = [
    (kind, where, re.compile(pattern.replace(" ", r"\s+"), re.IGNORECASE | re.MULTILINE))
    for kind, where, pattern in ROWS
]


def own_kind(face: Face, title: str) -> str:
    """The kind of the document; 'document' if it shows none."""
    texts = {NAMED: f"{title}\n{face.name}", SHOWN: face.page}
    return next((k for k, where, pattern in KINDS if pattern.search(texts[where])), "document")
