"""Makes the answer of the chosen sentences.

Sentences that follow each other make one statement with one citation. The best statement comes
first, then the others passage by passage; of a comparison or a course through time the sides
come in their order, the best of each first; a list comes first and whole.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.extract.choose import adjoin
from app.extract.differences import Difference
from app.extract.labels import dated_title, label_of
from app.extract.lists import Listed
from app.extract.pool import Candidate, Pool
from app.extract.shorten import shown
from app.extract.sides import Side
from ingest.nouns import Citation, Remark, Statement

Run = list[Candidate]


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """What an answer says, and on what it rests."""

    statements: tuple[Statement, ...]
    citations: tuple[Citation, ...]
    remarks: tuple[Remark, ...]
    lead: str  # Dutch; empty where the statements need none


def compose(
    pool: Pool,
    chosen: Sequence[Candidate],
    listed: Listed | None,
    sides: Sequence[Side],
    support: Mapping[Candidate, Candidate],
    different: Sequence[Difference],
) -> Composed:
    """The statements and remarks with their citations, numbered as they appear."""
    runs = _ordered(chosen, listed, sides, pool)
    statements: list[Statement] = []
    citations: list[Citation] = []
    for run in runs:
        numbers = []
        others = [other for other, same in support.items() if same in run]
        for cited in (run, *([other] for other in others)):
            citations.append(_citation(len(citations) + 1, cited))
            numbers.append(len(citations))
        statements.append(
            Statement(
                text=_text(run, pool, listed),
                citations=tuple(numbers),
                label=label_of(run[0], pool.asked.form),
            )
        )
    # Who asks what changed wants to read that first.
    remarks = tuple(_remark(one, citations, leads=bool(sides)) for one in different)
    return Composed(
        statements=tuple(statements),
        citations=tuple(citations),
        remarks=remarks,
        lead=_lead(listed),
    )


def _ordered(
    chosen: Sequence[Candidate], listed: Listed | None, sides: Sequence[Side], pool: Pool
) -> list[Run]:
    """The runs in the order of the answer; those under one label come together."""
    runs = _runs(chosen)
    if sides:
        runs.sort(key=lambda run: (_side_of(run, sides), min(map(chosen.index, run))))
    elif listed:
        runs.sort(key=lambda run: run[0].hit is not listed.lead.hit)
    else:
        runs.sort(key=lambda run: chosen[0] not in run)
    labels = [label_of(run[0], pool.asked.form) for run in runs]
    return sorted(runs, key=lambda run: labels.index(label_of(run[0], pool.asked.form)))


def _side_of(run: Run, sides: Sequence[Side]) -> int:
    """The place of the first side that a run belongs to; behind all if to none."""
    own = (place for place, side in enumerate(sides) if side.holds(run[0].hit))
    return next(own, len(sides))


def _runs(chosen: Sequence[Candidate]) -> list[Run]:
    """Sentences that follow each other; the passages in the order of their best sentence."""
    passages = list(dict.fromkeys(c.hit.rank for c in chosen))
    runs: list[Run] = []
    for c in sorted(chosen, key=lambda c: (passages.index(c.hit.rank), c.start)):
        if runs and adjoin(runs[-1][-1], c):
            runs[-1].append(c)
        else:
            runs.append([c])
    return runs


def _text(run: Run, pool: Pool, listed: Listed | None) -> str:
    """The words of a run as the source has them, less what is left out."""
    items = listed.items if listed else ()
    pieces = [shown(c, pool.weights.keys(), item=c in items) for c in run]
    return "".join(_joined(run, pieces))


def _joined(run: Run, pieces: Sequence[str]) -> Iterator[str]:
    """The pieces with a line break between them where the source has one."""
    for number, (candidate, piece) in enumerate(zip(run, pieces, strict=True)):
        if number:
            passage = candidate.hit.passage
            between = passage.text[
                run[number - 1].end - passage.start : candidate.start - passage.start
            ]
            yield "\n" if "\n" in between else " "
        yield piece


def _citation(number: int, run: Sequence[Candidate]) -> Citation:
    passage = run[0].hit.passage
    start, end = run[0].start, run[-1].end
    return Citation(
        number=number,
        passage=passage,
        start=start,
        end=end,
        text=passage.text[start - passage.start : end - passage.start],
    )


def _remark(difference: Difference, citations: list[Citation], *, leads: bool) -> Remark:
    """What two passages say differently; a place that is not cited yet joins `citations`."""
    numbers = []
    for candidate in (difference.first, difference.second):
        cited = next((c.number for c in citations if _holds(c, candidate)), None)
        if cited is None:
            citations.append(_citation(len(citations) + 1, [candidate]))
        numbers.append(cited or len(citations))
    before, after = difference.figures
    first, second = (dated_title(c.hit.passage) for c in (difference.first, difference.second))
    if difference.changed:
        text = f"Later staat er iets anders: {before} ({first}) → {after} ({second})."
    elif first == second:
        text = f"Dit document spreekt zichzelf tegen: {before} en {after} ({first})."
    else:
        text = f"De stukken spreken elkaar tegen: {before} ({first}) en {after} ({second})."
    return Remark(text=text, citations=tuple(dict.fromkeys(numbers)), leads=leads)


def _holds(citation: Citation, candidate: Candidate) -> bool:
    same = citation.passage.document == candidate.hit.passage.document
    return same and citation.start <= candidate.start and candidate.end <= citation.end


def _lead(listed: Listed | None) -> str:
    """'4 punten, uit Bestuursakkoord primair onderwijs (2014):'."""
    if listed is None:
        return ""
    document = listed.lead.hit.passage.document
    year = f" ({document.year})" if document.year else ""
    return f"{len(listed.items)} punten, uit {document.title}{year}:"
