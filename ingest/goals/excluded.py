"""Sentences that look like goals: the past, others' words, money, questions, verdicts."""

import re

from ingest.goals.verbs import PAST

# What is said of the past or of others, or asked, or only possible  # example
NOT_A_GOAL = [
    r"\?\s*$|^Of ",  # "Wat moet in 2020 bereikt zijn?"
    r"€|\b(?:miljoen|miljard|mln|mld|euro)\b",  # budget: "In 2012 is €30 miljoen gereserveerd"
    r"\b[Ss]inds\b|\b[Ww]enselijk(?:er)? is\b",  # "Sinds 2009 werken ..."
    r"\bafgelopen (?:jaar|jaren|periode|half jaar)\b",
    r"\b(?:is|zijn|was|waren|werd|werden) .{0,80}(?:afgenomen|toegenomen|gedaald|opgericht|"
    r"aangenomen)\b",  # "is het aantal zwakke scholen sterk afgenomen"
    r"\b(?:Onderwijsraad|IBO|onderzoek|rapport|raad|commissie|motie)\b.{0,40}\b(?:adviseert|advi"
    r"seerde|bepleit|concludeert|constateert|stelt|roept op|geeft aan|schetst|oppert|blijkt)\b",
    r"\b(?:blijkt|bleek|blijken) (?:uit|dat|verder)\b|\bUit (?:\w+ )?onderzoek\b",
    r"\bin (?:dit|deze) (?:akkoord|actieplan|brief|hoofdstuk|plan)\b.*\b(?:ingegaan|reageer)",
    r"\((?:ontvangen|ingezonden)\b|\bondertekend op\b|\bjl\.",  # "Antwoord (ontvangen 3 mei 2031)"
    r"^Hierbij\b|\bd\.d\.\s|\bvindt u\b",  # what a letter brings or cites
    r"^Dit (?:akkoord|bestuursakkoord|actieplan|plan|IBO)\b",  # the document about itself
    r"\bzie (?:ook )?(?:bijlage|paragraaf|hoofdstuk|lijn)\b.{0,20}$",
    r"\b(?:zou|zouden) (?:kunnen|moeten|willen)\b|\bhad(?:den)? (?:moeten|kunnen)\b",
    # what is done: "heeft in mei 2028 dat besluit genomen", "is op 3 maart ontvangen"
    r"\b(?:heeft|hebben|is|zijn)\b(?!.*\b(?:zal|wil|zullen|streef)).{0,90}\b(?:besluit genomen|"
    r"ontvangen|aangenomen|vastgesteld(?! op \d)|gestart|gepubliceerd|aangeboden|gemaakt over|"
    r"voorgelegd)\b",
    # a forecast, which nobody promises: "naar verwachting is de stand 9.000 in 2031"
    r"\bnaar verwachting (?:zijn|is|zal|zullen|telt|daalt|stijgt)\b.*\d",
    r"\b(?:hoeft|hoeven)\b|\b(?:is|zijn) (?:ontleend|gebaseerd|afkomstig)\b",
    r"^(?:Als|Indien|Wanneer)\b(?! na)|\bmoet vaststellen\b",
]
# How an older goal went, or that it is given up  # example
VERDICTS = [
    # "is niet gehaald", "wel een jaar later bereikt", "net gemist"
    r"^(?!.*\b(?:wordt|worden|zal|zullen|moet|moeten)\b).*\b(?:gehaald|behaald|bereikt|gemist|"
    r"verwezenlijkt|volbracht|benaderd|overschreden|aangetikt|"
    r"doorbroken|gerealiseerd|gerespecteerd|vervuld|geslaagd|gelukt|gebleken)\b",
    r"\b(?:buiten bereik|binnen handbereik|in zicht|onhaalbaar|te ver|haalbaar gebleken)\b",
    # "was beoogd", "de beoogde 40 clubs", "waar 90 de inzet was"
    r"\b(?:was|waren|werd|werden) .{0,40}\b(?:beoogd|voorzien|bedoeld|afgesproken|gepland|"
    r"ingezet)\b",
    r"\b(?:is|zijn)\b.{0,30}\bvervallen\b|\b[Bb]eoogd (?:was|waren)\b|\bde inzet was\b|"
    r"\b(?:beoogde|geplande)\b",
    # "laat ik vervallen", "schrap ik", "stel ik geen doel", "een doel is niet gesteld"
    r"\b(?:laat|laten) .{0,30}\b(?:vervallen|los|varen)\b|\bschrap\b|\b(?:geen|"
    r"niet)\b.{0,40}\b(?:doel|"
    r"streef\w+|cijfer|getal|norm|afspraak)\b.{0,30}\b(?:gesteld|gemaakt|vast|er niet|"
    r"aan verbind)\b",
    r"\b(?:hoger|nieuw|apart|ander) (?:doel|streef\w+) (?:stel|stellen|komt) .{0,12}\bniet\b|"
    r"\b(?:doel|streef\w+|norm|grootheid)\b.{0,40}\bkomt er niet\b|\bis nooit een afspraak\b|"
    r"\bniet geloofwaardig\b|\bgeen verdienste\b|\bvalt? buiten\b|\bvallen buiten\b|\brusten\b",
]
EXCLUDED = [re.compile(pattern) for pattern in NOT_A_GOAL]
VERDICT = [re.compile(pattern) for pattern in VERDICTS]
# Of the year of the document itself this tells what was done: "is in juni 2025 gesproken met".
PERFECT = re.compile(
    r"^(?!.*\b(?:gaan?|gaat|zal|zullen|wil|wordt|worden|moet|moeten|mag|streef\w*|"
    r"informeer|stuur|bespreek|bied)\b).*"
    r"\b(?:is|zijn|heeft|hebben|ben|heb)\b(?! \w*\s?(?:afgesproken|toegezegd)).*"
    r"\b(?:ge|ver|be|aange|uitge|opge|voorge)\w+(?:d|t|en)\b"
)


def excluded(text: str) -> bool:
    """Whether the sentence tells of the past, of others or of money, or asks."""
    return any(pattern.search(text) for pattern in EXCLUDED)


def verdict(text: str) -> bool:
    """Whether the sentence tells how an older goal went, or gives it up."""
    return any(pattern.search(text) for pattern in VERDICT)


def past(text: str) -> bool:
    """Whether the sentence only tells what was."""
    return bool(PAST.search(text) or PERFECT.search(text))
