"""Cases for a terminal."""

from collections.abc import Sequence

from app.cases.entries import Entry
from app.cases.likeness import Likeness
from ingest.nouns import PracticeCase
from ingest.wording import counted

NONE = "Geen praktijkvoorbeelden gevonden."


def entries_text(entries: Sequence[Entry]) -> str:
    """Title, profile, and what was found of each kind, counted."""
    return "\n\n".join(_entry(entry) for entry in entries) or NONE


def ranked_text(ranking: Sequence[Likeness]) -> str:
    """The same, with the reasons (+) and the differences (-)."""
    return "\n\n".join(_likeness(one) for one in ranking) or NONE


def _likeness(likeness: Likeness) -> str:
    return "\n".join(
        [
            _entry(likeness.entry),
            f"Gelijkenis: {likeness.score:.0%}",
            *(f"  + {one.whole}" for one in likeness.reasons),
            *(f"  - {one}" for one in likeness.differences),
        ]
    )


def _entry(entry: Entry) -> str:
    case = entry.case
    counts = [
        counted(len(case.results), "resultaat", "resultaten"),
        counted(len(case.success_factors), "succesfactor", "succesfactoren"),
        counted(len(case.obstacles), "hindernis", "hindernissen"),
    ]
    source = f"{case.document.title} [{entry.id}]"
    lines = [name(case), profile(case), ", ".join(counts), source]
    return "\n".join(line for line in lines if line)


def name(case: PracticeCase) -> str:
    """ "Praktijkvoorbeeld 3: Samen lezen"; without a title, that of the document."""
    number = f"Praktijkvoorbeeld {case.number}: " if case.number is not None else ""
    return f"{number}{case.title or case.document.title}"


def profile(case: PracticeCase) -> str:
    """The box in a line: "po; 150-200 leerlingen; dorp; taal 60%"; of what is known."""
    parts = [
        case.sector,
        case.pupils and f"{case.pupils.text} leerlingen",
        case.disadvantage_score and f"achterstandsscore {case.disadvantage_score.text}",
        case.urbanisation,
        ", ".join(skills(case)),
    ]
    return "; ".join(part for part in parts if part)


def skills(case: PracticeCase) -> list[str]:
    """The skills with their shares of the subsidy: "taal 60%"."""
    return [
        share.skill if share.percent is None else f"{share.skill} {share.percent}%"
        for share in case.skills
    ]
