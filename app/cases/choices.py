"""Criteria with a few values: sector, skill, network."""

from dataclasses import dataclass

from app.cases.judgement import Judgement, judged, unknown
from app.cases.nearness import by_share
from ingest.nouns import PracticeCase, Skill

ANSWERS = {"ja": True, "nee": False, "niet": False, "geen": False}  # the first word of an answer


@dataclass(frozen=True, slots=True, kw_only=True)
class OfSector:
    """1 in the same sector, else 0."""

    sector: str
    field: str = "sector"

    def judge(self, case: PracticeCase) -> Judgement:
        """See the class."""
        if case.sector is None:
            return unknown("sector")
        if case.sector == self.sector:
            return judged(1.0, f"zelfde sector ({case.sector})")
        return judged(0.0, f"andere sector ({case.sector}; jij vroeg {self.sector})")


@dataclass(frozen=True, slots=True, kw_only=True)
class OnSkill:
    """Whether the school worked on a basic skill, and for how much of the subsidy: `by_share`."""

    skill: Skill
    field: str = "skill"

    def judge(self, case: PracticeCase) -> Judgement:
        """See the class."""
        if not case.skills:
            return unknown("basisvaardigheden")
        share = next((one for one in case.skills if one.skill == self.skill), None)
        if share is None:
            return judged(0.0, f"{self.skill} staat niet in het profiel")
        part = "" if share.percent is None else f" ({share.percent}% van de subsidie)"
        return judged(by_share(share.percent), f"ook {self.skill}{part}")


@dataclass(frozen=True, slots=True, kw_only=True)
class InNetwork:
    """1 where the school took part in a network as asked, else 0; by the first word it answers."""

    takes_part: bool
    field: str = "network"

    def judge(self, case: PracticeCase) -> Judgement:
        """See the class; an answer that begins otherwise is shown, but counts as unknown."""
        said = case.network_participation
        if not said:
            return unknown("deelname aan een leernetwerk")
        took_part = ANSWERS.get(said.lower().split()[0].strip(",.;:"))
        if took_part is None:
            return Judgement(nearness=None, alike=False, text=f"leernetwerk: {said}")
        if took_part == self.takes_part:
            return judged(1.0, f"ook {'een' if took_part else 'geen'} leernetwerk: {said}")
        asked = "ja" if self.takes_part else "nee"
        return judged(
            0.0, f"{'wel' if took_part else 'geen'} leernetwerk: {said}; jij vroeg {asked}"
        )
