"""What a box says of the effects, skill by skill.

The value is parted at commas and before "en bij"; what a part says of the effect holds for each
skill in it. A part without an effect shares that of the part before it, or else after it.
"""

import re

from ingest.cases.values import SKILL, skill_of
from ingest.nouns import SkillEffect

PART = re.compile(r"\s*[,;]\s*|\s+en\s+(?=bij\b)", re.IGNORECASE)
# "aanzienlijke vooruitgang", "merkbaar vooruit", "nauwelijks", "onbekend", "achteruitgang"
EFFECT = re.compile(
    r"(?:(?:zeer |heel )?(?:aanzienlijke?|merkbare|merkbaar|nauwelijks|geen|lichte?|enige|grote"
    r"|duidelijke?|beperkte?|weinig)(?: (?:voor|achter)uit(?:gang)?)?"
    r"|(?:voor|achter)uit(?:gang)?|onbekend|nog te vroeg)",
    re.IGNORECASE,
)


def skill_effects(value: str) -> tuple[SkillEffect, ...]:
    """The effect on each skill that is named; none where no skill or no effect is named."""
    parts = PART.split(value)
    effects = [match[0] if (match := EFFECT.search(part)) else None for part in parts]
    for at in range(1, len(parts)):
        effects[at] = effects[at] or effects[at - 1]
    for at in reversed(range(len(parts) - 1)):
        effects[at] = effects[at] or effects[at + 1]
    return tuple(
        SkillEffect(skill=skill_of(match), effect=effect)
        for part, effect in zip(parts, effects, strict=True)
        if effect
        for match in SKILL.finditer(part)
    )
