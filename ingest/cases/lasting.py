"""Signs that a sentence tells how a school keeps it up when the subsidy has ended."""

from ingest.cases.signs import AGAINST, table

SIGNS = table(
    (
        "borging",
        2,
        r"\b(?:borg(?:t|en|ing)|geborgd|verankerd?|verankeren|verduurza\w+|inbedden|ingebed)\b",
        "De aanpak is geborgd in het schoolplan.",
    ),
    (
        "duurzaam ingezet",
        2,
        r"\bduurza\w+\b|\blange ?termijn\b|\blanger\w* termijn\b",
        "Het geld is duurzaam ingezet.",
    ),
    (
        "gaat door",
        2,
        r"\b(?:voortgezet|voort te zetten|voortzet\w*|doorgaan|gaat .{0,30}door"
        r"|blijft? .{0,40}bestaan"
        r"|blijven bestaan|behoudt|(?:om|te) .{0,30}blijven)\b",
        "Het leerteam blijft bestaan.",
    ),
    (
        "verantwoordelijke met uren",
        2,
        r"\bkartrekker\w*|\bverantwoordelijke?n? (?:aangewezen|benoemd)\b|\bpersoneelsbudget\b"
        r"|\buit (?:de|het) (?:gewone )?\w*(?:taakuren|budget|formatie)\b",
        "Een kartrekker krijgt er uren voor.",
    ),
    (
        "in dienst",
        2,
        r"\bvast (?:worden )?(?:aannemen|aangenomen)\b|\bvaste (?:baan|aanstelling)\b",
        "De collega wordt vast aangenomen.",
    ),
    (
        "kennis blijft",
        2,
        r"\beigen \w*(?:coaches|experts|trainers)\b|\bexpertise in huis\b|\bblijvende deskundig\w+"
        r"|\bniet afhankelijk\b",
        "De school leidde eigen coaches op.",
    ),
    (
        "restant",
        2,
        r"\b(?:restant|resterende|overgebleven)\b|\bnog niet besteed\b",
        "Het restant gaat naar boeken.",
    ),
    ("blijvend", 1, r"\b(?:blijft|blijven|blijvend|behouden|structureel\w*)\b", "Dat blijft zo."),
    (
        "na de subsidie",
        1,
        r"\b(?:volgend (?:school)?jaar|komende? (?:school)?jar?en?|komende tijd|toekomst"
        r"|schooljaar 20\d\d"
        r"|na de subsidie\w*|zonder de subsidie\w*|aflo(?:op|pen))\b",
        "Volgend schooljaar is er minder geld.",
    ),
    *AGAINST,
)
