"""Cases as JSON, a line each."""

from collections.abc import Sequence
from typing import Any

from app.cases.entries import Entry, page_at
from app.cases.likeness import Likeness, Reason
from ingest.nouns import Excerpt, Finding, Page, PracticeCase

Json = dict[str, Any]


def entry_json(entry: Entry) -> Json:
    """A case as the command gives it."""
    case = entry.case
    score = case.disadvantage_score
    return {
        "id": entry.id,
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
        "main_spending": _excerpts(case, case.main_spending),
        "unspent_percent": case.unspent_percent,
        "plan_changed": case.plan_changed,
        "satisfaction": case.satisfaction,
        "perceived_effects": case.perceived_effects,
        "network_participation": case.network_participation,
        "interviewed": _excerpts(case, case.interviewed),
        "themes": _excerpts(case, case.themes),
        "approach": _excerpts(case, case.approach),
        "results": _excerpts(case, case.results),
        "success_factors": _excerpts(case, case.success_factors),
        "obstacles": _excerpts(case, case.obstacles),
        "lasting": _excerpts(case, case.lasting),
        "contradictions": [
            {
                "field": one.field,
                "box": one.box.text,
                "text": one.running.text,
                "says": one.says,
                **span_json(case, one.running),
            }
            for one in case.contradictions
        ],
        "start": case.start,
        "end": case.end,
        **page_json(case.pages[0] if case.pages else None),
    }


def likeness_json(likeness: Likeness) -> Json:
    """A case with how alike it is, and why."""
    return {
        **entry_json(likeness.entry),
        "likeness": likeness.score,
        "reasons": [_reason(one) for one in likeness.reasons],
        "differences": list(likeness.differences),
    }


def _reason(reason: Reason) -> Json:
    """Its text; `quote` and its place are null where no words of the case prove it."""
    quote = reason.quote
    return {
        "text": reason.whole,
        "quote": quote.text if quote else None,
        "start": quote.start if quote else None,
        "end": quote.end if quote else None,
        **page_json(reason.page),
    }


def page_json(page: Page | None) -> Json:
    """The PDF page and the printed one."""
    return {"page": page.number if page else None, "page_label": page.label if page else None}


def span_json(case: PracticeCase, one: Excerpt | Finding) -> Json:
    """Where words of a case stand; the page is that of their start."""
    return {"start": one.start, "end": one.end, **page_json(page_at(case, one.start))}


def _excerpts(case: PracticeCase, found: Sequence[Excerpt | Finding]) -> list[Json]:
    return [{"text": one.text, **span_json(case, one)} for one in found]
