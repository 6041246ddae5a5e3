"""Figures of the links: precision and recall of judged pairs, by weights that did not see them.

The pairs of a set are scored by weights that were fitted on the other open sets; those of
`reporting`, which nobody tuned on, by the weights of the product.
"""

from collections.abc import Sequence
from pathlib import Path

from app.lines.features import features
from app.lines.links import LINKED
from app.lines.score import Slopes, score
from evaluation.lines.fit import fitted
from evaluation.lines.material import HELD, Material, available, material
from evaluation.markdown import number, table
from index.embedder import Embedder

TRIED = (0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5)


def report(shared: Path, embedder: Embedder) -> str:
    """The figures of each set, and precision and recall by threshold; Markdown."""
    sets = {name: material(name, shared, embedder) for name in available(shared)}
    rows, curve = [], []
    for name, one in sets.items():
        others = [sets[other] for other in sets if other not in (name, HELD)]
        scores = scored(one, *fitted(others))
        found = [likely for likely in scores if likely is not None]
        right, precision, recall = judged(one, scores, LINKED)
        rows.append(
            [name, str(len(scores)), str(len(found)), str(right), number(precision), number(recall)]
        )
        at = [judged(one, scores, threshold) for threshold in TRIED]
        curve.append([name, *(f"{number(p)} / {number(r)}" for _, p, r in at)])
    head = ["set", "pairs", "both found", "right links", "precision", "recall"]
    return "\n\n".join(
        [table(head, rows), table(["precision / recall at", *map(str, TRIED)], curve)]
    )


def scored(one: Material, slopes: Slopes, bias: float) -> list[float | None]:
    """The score of each judged pair; None if one of the two was not extracted."""
    return [
        max(
            (score(features(one.known, a, b), slopes, bias) for a in first for b in second),
            default=None,
        )
        for _, first, second in one.judged
    ]


def judged(
    one: Material, scores: Sequence[float | None], threshold: float
) -> tuple[int, float | None, float | None]:
    """Right links, precision and recall of the judged pairs at a threshold."""
    linked = [likely is not None and likely >= threshold for likely in scores]
    right = sum(same and link for (same, _, _), link in zip(one.judged, linked, strict=True))
    wanted = sum(same for same, _, _ in one.judged)
    return right, right / sum(linked) if any(linked) else None, right / wanted if wanted else None
