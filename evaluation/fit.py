"""Writes `app/weights.py`: what sentences and signs weigh, fitted on the open questions."""

from collections.abc import Mapping
from pathlib import Path

from evaluation.documents import ROOT, document_sets
from evaluation.fit_refusals import cases_of
from evaluation.fit_refusals import fitted as fitted_refusals
from evaluation.fit_sentences import examples_of
from evaluation.fit_sentences import fitted as fitted_sentences
from evaluation.gold import OPEN
from evaluation.question_files import load_questions, read_lines
from evaluation.rankings import Bench

WEIGHTS = ROOT / "app" / "weights.py"
ELSEWHERE = Path(__file__).parent / "elsewhere"

PAGE = '''"""What sentences and signs weigh. Written by `python -m evaluation fit`; do not edit."""

# What speaks for a sentence (app/extract/features.py).
SENTENCE: dict[str, float] = {{
{sentence}}}

# What speaks for an answer (app/refusal/signs.py).
ANSWERABLE: dict[str, float] = {{
{answerable}}}
BIAS = {bias}
'''


def fit(bench: Bench, shared: Path) -> str:
    """The text of `app/weights.py`."""
    questions = load_questions(document_sets(shared), shared, OPEN)
    refusals = fitted_refusals(cases_of(bench, questions, read_lines(ELSEWHERE / "tuning.jsonl")))
    return PAGE.format(
        sentence=_rows(fitted_sentences(examples_of(bench))),
        answerable=_rows(refusals.weights),
        bias=refusals.bias,
    )


def _rows(weights: Mapping[str, float]) -> str:
    return "".join(f'    "{name}": {weight},\n' for name, weight in weights.items())
