"""Groups of results."""

from ingest.cases.wordings.wording import table

RESULTS = table(
    (
        "cijfers en niveaus",
        r"\d\s?(?:%|procent|punt)|\bprocent\b|\b[123][fs]\b|\b\w*niveau\w*|\b\w*score\w*|\btoets\w*"
        r"|\baandeel|\baantal\b|\bgemiddeld\w*",
        "Twaalf procent meer haalt 1F.",
    ),
    (
        "leren en vaardigheid",
        r"\b(?:lezen|leest|gelezen|rekenen|rekent|schrijven|schrijft|woorden\w*|taal\w*|spelling"
        r"|begrijpen|begrijpt|leggen .{0,20}uit|kunnen|kan|kennen|kent)\b",
        "Kinderen schrijven langere teksten.",
    ),
    (
        "gedrag en sfeer",
        r"\brust\w*|\bruzie\w*|\bgedrag\w*|\bsfeer|\bpesten|\bverzuim|\btime-out|\bspelen\b"
        r"|\bveilig"
        r"|\bklacht\w*|\bmelding\w*",
        "Er is meer rust op het plein.",
    ),
    (
        "plezier en zelfvertrouwen",
        r"\bplezier|\w*vertrouwen\b|\bdur(?:f|ven|ft)\b|\btrots|\bmotiv\w+|\bgraag\b|\bstem\b"
        r"|\buit zichzelf|\bzelfstandig|\benthousias\w*",
        "Kinderen lezen met plezier.",
    ),
    (
        "lessen en leraren",
        r"\b(?:leraren|leraar|docent(?:en)?|leerkracht(?:en)?|team|teams|les|lessen|lesopbouw"
        r"|instructie|mentor(?:en)?|collega’s)\b",
        "Leraren vragen vaker door.",
    ),
    (
        "samenwerking",
        r"\bsamenwerk\w*|\bmet elkaar|\bsamen\b|\bonderling\w*",
        "Secties zijn gaan samenwerken.",
    ),
    ("ouders", r"\bouders?\b|\bthuis\b|\bvaders|\bmoeders", "Ouders komen vaker."),
    (
        "ingevoerd en af",
        r"\b(?:geïmplementeerd|ingevoerd|ontwikkeld|opgesteld|vastgesteld|uitgevoerd|gelukt"
        r"|opgericht|geschreven|leerlijn|visie)\b",
        "Er is een leerlijn ontwikkeld.",
    ),
    (
        "blijft bestaan",
        r"\bblij(?:ft|ven)\b|\b(?:ge)?borg\w*|\b\w*plan\b|\bjaartaak|\bvoortaan|\bga(?:at|an) door"
        r"|\bformatie\w*|\bopgeleid om|\bvast onderdeel|\brooster",
        "De lessen blijven in het rooster.",
    ),
    (
        "blijft achter",
        r"\bachterblij\w+|\buitgebleven|\bbl(?:ijft|ijven)\b.{0,40}\b(?:achter|uit)\b|\bdaal\w*"
        r"|\btegenvall\w*|\bteleurstell\w*|\bgeen vooruitgang|\bnog niet\b",
        "Rekenen blijft achter.",
    ),
)
