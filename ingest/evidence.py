"""What kind of evidence a passage gives, by the kind of its document, its heading and wording.

A reader weighs a sentence by it: what a government intends is no proof that it works, and what
one school went through holds for that school.
"""

import re
from dataclasses import dataclass

from ingest.nouns import Document, EvidenceKind

LETTERS = "kamerbrief|kamervragen|brief"
PLANS = "actieplan|regeling|wetsvoorstel"
STUDIES = "casusrapport|rapport|infographic"
AGREEMENT = "bestuursakkoord"

# What somebody who governs says to be doing or about to do: "Ik ga", "zal het kabinet".
INTENT = (
    r"\b(?:ik|wij|we|kabinet)\b.{0,60}\b(?:wil|willen|ga|gaan|zal|zullen|werk|kom|maak|neem|"
    r"verken|investeer|investeert|zet|start|bezien|hecht)\b"
    r"|\b(?:wil|zal|gaat|gaan|zullen|willen) (?:wij|we|het kabinet|de minister)\b"
    r"|\b(?:wil|ga|zal|werk|kom|maak|neem|verken|vind|versta|heb) ik\b|\bik (?:vind|heb|steun)\b"
    r"|\b(?:zal|zullen|wordt|worden) .{0,60}(?:verkend|versterkt|verplicht|verhoogd|gestart|"
    r"ingevoerd|uitgewerkt|aangekondigd|gestimuleerd)\b"
    r"|\binspectie zal\b|\bprioriteit van het kabinet\b|\baan te scherpen\b|\bte verplichten\b"
)
# What somebody measured: "Uit onderzoek blijkt dat", "Het IBO constateert", "In totaal zijn".
FINDING = (
    r"\b(?:blijkt|blijken|valt af te leiden|laten zien dat|wetenschappelijke evidentie)\b"
    r"|\bhet (?:ibo|onderzoek|rapport) (?:\w+ )?"
    r"(?:concludeert|constateert|geeft|stelt|roept|onderscheidt)\b"
    r"|\bgeeft het (?:ibo|onderzoek) aan\b|\bten opzichte van (?:vorig|het vorige) jaar\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A passage that matches all that is given is of this kind; '' matches anything."""

    evidence: EvidenceKind
    kind: str = ""  # of the document, as a whole
    section: str = ""  # the start of a heading in the path
    wording: str = ""  # somewhere in the passage
    without: str = ""  # nowhere in the passage


# The first rule that matches decides. Above each stands what it is for, or an example.
RULES = [
    # Notes and quoted law are not what the document says: "Bijlage 1 - Relevante artikelen".
    Rule(evidence="onderzoek", section="voetnoten", wording=r"wetenschappelijke evidentie"),
    Rule(evidence="achtergrond", section=r"voetnoten|literatuur|bijlage \w+ \W relevante"),
    # A question to a minister asserts nothing.
    Rule(evidence="achtergrond", kind="kamervragen", section=r"vraag \d"),
    # One school by name, in whatever document: "Praktijkvoorbeeld 3: Werken aan taal".
    Rule(evidence="ervaring", section=r"praktijkvoorbeeld \d|voorbeelden (?:hulp )?van|casus \d"),
    # A report that lets somebody speak at length: "De bedrijven in het project ervaren ...".
    Rule(evidence="ervaring", kind=STUDIES, wording=r"^“[^”]{80}"),
    # A report that tells of one project: "Een ander voorbeeld komt van ..."
    Rule(evidence="ervaring", kind=STUDIES, wording=r"^een (?:ander |mooi |goed )?voorbeeld\b"),
    # A report about its own make-up: "In dit hoofdstuk wordt ingegaan op ..."
    Rule(evidence="achtergrond", kind=STUDIES, wording=r"^in dit (?:hoofdstuk|deel)\b|\.{9}"),
    # How a committee works, lists of projects; but their tables of figures are findings:
    # "Niveau 1 | 2030: 18% | 2031: 27% | ..."
    Rule(evidence="onderzoek", kind=STUDIES, wording=r"(?:\d+%\D{1,4}(?:\d{4}: )?){4}"),
    Rule(evidence="achtergrond", kind=STUDIES, section=r"[\d.]* ?werkwijze|bijlage"),
    Rule(evidence="onderzoek", kind=STUDIES),
    # What parties promise: "De PO-Raad en OCW maken de volgende afspraken". The rest is why.
    Rule(evidence="afspraak", kind="overeenkomst"),
    Rule(
        evidence="afspraak",
        kind=AGREEMENT,
        wording=r"\bvolgende (?:afspra|doel)|\bspreken .{0,60}\baf\b|\bkomen .{0,60}\bovereen\b"
        r"|\bcommitteren\b|\b(?:ocw|vsnu|vo-raad)(?:,| en)(?: de)? po-raad"
        r"|\bpo-raad en (?:de )?ocw",
    ),
    Rule(evidence="afspraak", kind=AGREEMENT, section=r"bijlage|monitoring"),
    # Findings that a letter or plan recalls without drawing its conclusion in the same breath.
    Rule(evidence="onderzoek", kind=f"{LETTERS}|{PLANS}", wording=FINDING, without=INTENT),
    # A plan is intent all over, but for what it says of itself: "Reikwijdte en context".
    Rule(evidence="achtergrond", kind=PLANS, section=r"reikwijdte"),
    Rule(evidence="beleidsvoornemen", kind=PLANS),
    Rule(evidence="beleidsvoornemen", kind=LETTERS, wording=INTENT),
]


def evidence_of(document: Document, section: tuple[str, ...], text: str) -> EvidenceKind:
    """The evidence that a passage of `document` gives; `section` is its heading path."""
    words = " ".join(text.split())
    found = (rule.evidence for rule in RULES if _matches(rule, document.kind, section, words))
    return next(found, "achtergrond")


def _matches(rule: Rule, kind: str, section: tuple[str, ...], words: str) -> bool:
    return (
        (not rule.kind or re.fullmatch(rule.kind, kind) is not None)
        and (not rule.section or any(_found(rf"^(?:{rule.section})", head) for head in section))
        and (not rule.wording or _found(rule.wording, words))
        and not (rule.without and _found(rule.without, words))
    )


def _found(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE) is not None
