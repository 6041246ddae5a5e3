"""How a school keeps it up when the subsidy has ended; what is only wished for does not count."""

from collections.abc import Sequence

from ingest.cases.groups import groups_in
from ingest.cases.running import Line
from ingest.cases.wordings.wording import table
from ingest.nouns import Finding

LASTING = table(
    (
        "borging",
        r"\b(?:borg(?:t|en|ing)|geborgd|verankerd?|verankeren|verduurza\w+|inbedden|ingebed)\b",
        "De aanpak is geborgd in het schoolplan.",
    ),
    (
        "duurzaam ingezet",
        r"\bduurza\w+\b|\blange ?termijn\b|\blanger\w* termijn\b",
        "Het geld is duurzaam ingezet.",
    ),
    (
        "gaat door",
        r"\b(?:voortgezet|voort te zetten|voortzet\w*|doorgaan|gaat .{0,30}door"
        r"|blijft? .{0,40}bestaan"
        r"|blijven bestaan|behoudt|(?:om|te) .{0,30}blijven)\b",
        "Het leerteam blijft bestaan.",
    ),
    (
        "verantwoordelijke met uren",
        r"\bkartrekker\w*|\bverantwoordelijke?n? (?:aangewezen|benoemd)\b|\bpersoneelsbudget\b"
        r"|\buit (?:de|het) (?:gewone )?\w*(?:taakuren|budget|formatie)\b",
        "Een kartrekker krijgt er uren voor.",
    ),
    (
        "in dienst",
        r"\bvast (?:worden )?(?:aannemen|aangenomen)\b|\bvaste (?:baan|aanstelling)\b",
        "De collega wordt vast aangenomen.",
    ),
    (
        "kennis blijft",
        r"\beigen \w*(?:coaches|experts|trainers)\b|\bexpertise in huis\b|\bblijvende deskundig\w+"
        r"|\bniet afhankelijk\b",
        "De school leidde eigen coaches op.",
    ),
    (
        "restant",
        r"\b(?:restant|resterende|overgebleven)\b|\bnog niet besteed\b",
        "Het restant gaat naar boeken.",
    ),
)
AGAINST = table(
    (
        "wens",
        r"\b(?:zou(?:den)?|hoopt|hopen|droomt|pleit\w*|wenst|ambitie|bedoeling|streeft)\b|\?[”’]?$",
        "De school hoopt op meer geld.",
    ),
    (
        "anderen",
        r"\b(?:andere|veel|sommige|enkele|meeste) scholen\b|\belders\b",
        "Andere scholen gaan door.",
    ),
)


def lasting(lines: Sequence[Line]) -> tuple[Finding, ...]:
    """The sentences that tell of it, in order; the weight counts what is recognised."""
    found = []
    for line in lines:
        labels = groups_in(line.text, LASTING)
        if line.is_heading or not labels or groups_in(line.text, AGAINST):
            continue
        found.append(
            Finding(
                text=line.text, start=line.start, end=line.end, labels=labels, weight=len(labels)
            )
        )
    return tuple(found)
