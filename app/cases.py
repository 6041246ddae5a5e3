"""The practice cases of the documents of an index, filtered and written out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from index.dutch import stems
from ingest.nouns import Excerpt, Finding, PracticeCase, Register

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFilter:
    """Which cases are wanted; what is None restricts nothing."""

    sector: str | None = None
    skill: str | None = None
    theme: str | None = None  # words that the themes and approach of the case must all have
    document: str | None = None  # its id

    def wants(self, case: PracticeCase) -> bool:
        """Whether a case passes."""
        return (
            (self.sector is None or self.sector == case.sector)
            and (self.skill is None or self.skill in {share.skill for share in case.skills})
            and (self.theme is None or _about(case, self.theme))
            and (self.document is None or self.document == case.document.id)
        )


def _about(case: PracticeCase, theme: str) -> bool:
    found = (*case.themes, *case.approach)
    words = " ".join([case.title or "", *(f"{one.text} {' '.join(one.labels)}" for one in found)])
    return set(stems(theme)) <= set(stems(words))


def cases_in(registers: Iterable[Register], wanted: CaseFilter) -> list[PracticeCase]:
    """The cases that pass, in the order of documents and text."""
    return [case for register in registers for case in register.cases if wanted.wants(case)]


def case_json(case: PracticeCase) -> Json:
    """A case as the command gives it, a line each."""
    page = case.pages[0] if case.pages else None
    score = case.disadvantage_score
    return {
        "case": case.number,
        "doc": case.document.id,
        "title": case.title,
        "sector": case.sector,
        "school_type": case.school_type,
        "urbanisation": case.urbanisation,
        "pupils": case.pupils.text if case.pupils else None,
        "disadvantage_score": score.text if score else None,
        "disadvantage": case.high_score.reads(score) if case.high_score and score else None,
        "skills": {share.skill: share.percent for share in case.skills},
        "main_spending": _excerpts(case.main_spending),
        "unspent_percent": case.unspent_percent,
        "plan_changed": case.plan_changed,
        "satisfaction": case.satisfaction,
        "perceived_effects": case.perceived_effects,
        "network_participation": case.network_participation,
        "interviewed": _excerpts(case.interviewed),
        "themes": _excerpts(case.themes),
        "approach": _excerpts(case.approach),
        "results": _excerpts(case.results),
        "success_factors": _excerpts(case.success_factors),
        "obstacles": _excerpts(case.obstacles),
        "lasting": _excerpts(case.lasting),
        "contradictions": [
            {"field": one.field, "box": one.box.text, "text": one.running.text, "says": one.says}
            for one in case.contradictions
        ],
        "start": case.start,
        "end": case.end,
        "page": page.number if page else None,
        "page_label": page.label if page else None,
    }


def _excerpts(found: Sequence[Excerpt | Finding]) -> list[Json]:
    return [{"text": one.text, "start": one.start, "end": one.end} for one in found]


def cases_text(cases: Sequence[PracticeCase]) -> str:
    """The cases for a terminal: title, profile, and what was found of each kind, counted."""
    if not cases:
        return "Geen praktijkvoorbeelden gevonden."
    return "\n\n".join(_text(case) for case in cases)


def _text(case: PracticeCase) -> str:
    number = f"Praktijkvoorbeeld {case.number}: " if case.number is not None else ""
    skills = ", ".join(
        share.skill if share.percent is None else f"{share.skill} {share.percent}%"
        for share in case.skills
    )
    profile = [
        case.sector,
        case.pupils and f"{case.pupils.text} leerlingen",
        case.disadvantage_score and f"achterstandsscore {case.disadvantage_score.text}",
        case.urbanisation,
        skills,
    ]
    counts = (
        f"{len(case.results)} resultaten, {len(case.success_factors)} succesfactoren, "
        f"{len(case.obstacles)} hindernissen"
    )
    return "\n".join(
        [
            f"{number}{case.title or case.document.title}",
            "; ".join(part for part in profile if part),
            counts,
            case.document.title,
        ]
    )
