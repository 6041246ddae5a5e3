"""Criteria on a scale: pupils, disadvantage score, urbanisation."""

from dataclasses import dataclass

from app.cases.judgement import Judgement, judged, unknown
from app.cases.nearness import ALIKE, by_distance, by_ratio, by_steps
from app.cases.urbanisation import CLASSES, classes_in
from ingest.nouns import NumberRange, PracticeCase

FAR = 1.0  # points of the disadvantage score; further apart makes no difference


@dataclass(frozen=True, slots=True, kw_only=True)
class WithPupils:
    """The ratio of the numbers of pupils: `by_ratio`."""

    pupils: NumberRange
    field: str = "pupils"

    def judge(self, case: PracticeCase) -> Judgement:
        """See the class."""
        if case.pupils is None:
            return unknown("aantal leerlingen")
        nearness = by_ratio(case.pupils, self.pupils)
        other = "meer" if case.pupils.low > self.pupils.high else "minder"
        name = "vergelijkbaar aantal" if nearness >= ALIKE else other
        return judged(nearness, f"{name} leerlingen ({_beside(case.pupils.text, self.pupils)})")


@dataclass(frozen=True, slots=True, kw_only=True)
class WithScore:
    """The distance between the disadvantage scores, 0 from `FAR` on: `by_distance`."""

    score: NumberRange
    field: str = "score"

    def judge(self, case: PracticeCase) -> Judgement:
        """See the class; what the report itself calls such a score is told along."""
        score = case.disadvantage_score
        if score is None:
            return unknown("achterstandsscore")
        nearness = by_distance(score, self.score, FAR)
        other = "hogere" if score.low > self.score.high else "lagere"
        name = "vergelijkbare" if nearness >= ALIKE else other
        reading = f", volgens het rapport {case.high_score.reads(score)}" if case.high_score else ""
        beside = _beside(f"{score.text}{reading}", self.score)
        return judged(nearness, f"{name} achterstandsscore ({beside})")


@dataclass(frozen=True, slots=True, kw_only=True)
class InPlace:
    """The steps between the classes of urbanisation, a quarter for each: `by_steps`."""

    classes: tuple[int, int]  # first and last, see `urbanisation`
    text: str  # as asked: "stad"
    field: str = "urbanisation"

    def judge(self, case: PracticeCase) -> Judgement:
        """See the class."""
        own = classes_in(case.urbanisation or "")
        if own is None:
            return unknown("stedelijkheid")
        nearness = by_steps(own, self.classes, len(CLASSES))
        other = "stedelijker" if own[0] < self.classes[0] else "minder stedelijk"
        near = f"iets {other}" if nearness >= ALIKE else other
        name = "even stedelijk" if nearness == 1 else near
        found = CLASSES[own[0]] if own[0] == own[1] else case.urbanisation
        return judged(nearness, f"{name} ({found}; jij vroeg {self.text})")


def _beside(found: str, asked: NumberRange) -> str:
    return f"{found}; jij vroeg {asked.text}"
