"""`python -m evaluation COMMAND`: measures the project, compares measurements, reports them."""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from evaluation.documents import NAMES, ROOT
from evaluation.selection import OURS
from ingest.errors import VindplaatsError

RESULT = ROOT / "evaluation" / "result.json"
SENTENCES = ROOT / "evaluation" / "verifier"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command; returns the exit status."""
    options = _parser().parse_args(arguments)
    try:
        return COMMANDS[options.command](options)
    except VindplaatsError as error:
        print(error, file=sys.stderr)
        return error.exit_status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m evaluation", description=__doc__)
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--shared", type=Path, default=ROOT.parent / "shared", metavar="DIR")
    indexes = argparse.ArgumentParser(add_help=False, parents=[shared])
    indexes.add_argument("--indexes", type=Path, metavar="DIR", help="keep the indexes here")
    commands = parser.add_subparsers(dest="command", required=True)

    run = commands.add_parser("run", parents=[indexes], help="measure everything")
    run.add_argument("--out", type=Path, default=RESULT)

    compare = commands.add_parser("compare", help="two results, question by question")
    compare.add_argument("first", type=Path)
    compare.add_argument("second", type=Path)
    compare.add_argument("--system", default=OURS, help="of the first")
    compare.add_argument("--against", default=OURS, help="of the second")

    commands.add_parser("ablation", parents=[indexes], help="the search without each of its parts")
    commands.add_parser("crossvalidate", parents=[indexes], help="choose the ranking on folds")

    commands.add_parser("fit", parents=[indexes], help="write app/weights.py")

    commands.add_parser("goals", parents=[shared], help="policy goals against gold goals")

    report = commands.add_parser("report", help="the page and pictures of a result")
    report.add_argument("result", type=Path, nargs="?", default=RESULT)
    report.add_argument("--out", type=Path, default=ROOT / "docs", metavar="DIR")

    add = commands.add_parser("add-questions", parents=[shared], help="from the complete format")
    add.add_argument("file", type=Path)
    add.add_argument("half", choices=("tuning", "reporting"))
    add.add_argument("documents", choices=NAMES, help="the documents they are asked over")

    verifier = commands.add_parser("verifier", help="the checks of a language model's sentences")
    verifier.add_argument("--sentences", type=Path, default=SENTENCES, metavar="DIR")

    commands.add_parser("cases", parents=[shared], help="the extraction of practice cases")

    commands.add_parser("references", parents=[shared], help="references to other documents")
    commands.add_parser("lines", parents=[shared], help="the links of policy lines")
    commands.add_parser("fit-lines", parents=[shared], help="write app/lines/weights.py")

    places = commands.add_parser("places", parents=[shared], help="highlights on PDF pages")
    places.add_argument("--sentences", type=int, default=60, metavar="N")
    places.add_argument("--seed", type=int, default=7, metavar="N")

    load = commands.add_parser("load", help="the served application under load")
    load.add_argument("index", type=Path, help="a copy of it is served")
    load.add_argument("--out", type=Path, default=ROOT / "docs" / "load.md")

    pictures = commands.add_parser("screenshots", help="the pictures of the user guide")
    pictures.add_argument("address", help="of `vindplaats serve` on an index of corpus/")
    pictures.add_argument("--out", type=Path, default=ROOT / "docs" / "images", metavar="DIR")

    write = commands.add_parser("write-questions", parents=[shared], help="in the complete format")
    write.add_argument("folder", type=Path)
    return parser


# What a command needs is imported when it is called: models take seconds to load.


def _run(options: argparse.Namespace) -> int:
    from evaluation.run import run

    run(options.shared, options.out, options.indexes)
    return 0


def _compare(options: argparse.Namespace) -> int:
    from evaluation.compare import compare
    from evaluation.result_files import read_result

    first, second = read_result(options.first), read_result(options.second)
    print(compare(first, options.system, second, options.against))
    return 0


def _on_bench(options: argparse.Namespace) -> int:
    from evaluation.ablation import ablation
    from evaluation.crossvalidate import crossvalidate
    from evaluation.rankings import opened_bench

    measure = {"ablation": ablation, "crossvalidate": crossvalidate}[options.command]
    with ExitStack() as stack:
        kept = options.indexes or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        print(measure(stack.enter_context(opened_bench(options.shared, kept))))
    return 0


def _fit(options: argparse.Namespace) -> int:
    from evaluation.fit import WEIGHTS, fit
    from evaluation.rankings import opened_bench

    with ExitStack() as stack:
        kept = options.indexes or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        bench = stack.enter_context(opened_bench(options.shared, kept))
        WEIGHTS.write_text(fit(bench, options.shared), encoding="utf-8")
    return 0


def _goals(options: argparse.Namespace) -> int:
    from evaluation.goals import report

    print(report(options.shared))
    return 0


def _report(options: argparse.Namespace) -> int:
    from evaluation.report import write_report
    from evaluation.result_files import read_result

    write_report(read_result(options.result), options.out, SENTENCES)
    return 0


def _add(options: argparse.Namespace) -> int:
    from evaluation.documents import folder_of, read_set
    from evaluation.question_files import add_questions

    folder = folder_of(options.documents, options.shared)
    number = add_questions(options.file, options.half, read_set(options.documents, folder))
    print(f"{number} vragen toegevoegd.")
    return 0


def _verifier(options: argparse.Namespace) -> int:
    from evaluation.verifier import report

    print(report(options.sentences))
    return 0


def _cases(options: argparse.Namespace) -> int:
    from evaluation.cases import report

    print(report(options.shared))
    return 0


def _references(options: argparse.Namespace) -> int:
    from evaluation.references import report

    print(report(options.shared))
    return 0


def _lines(options: argparse.Namespace) -> int:
    from evaluation.lines.report import report
    from index.embed import bundled_embedder

    print(report(options.shared, bundled_embedder()))
    return 0


def _fit_lines(options: argparse.Namespace) -> int:
    from evaluation.lines.fit import WEIGHTS, fitted, page
    from evaluation.lines.material import open_sets
    from index.embed import bundled_embedder

    WEIGHTS.write_text(page(*fitted(open_sets(options.shared, bundled_embedder()))), "utf-8")
    return 0


def _places(options: argparse.Namespace) -> int:
    from evaluation.places import report

    print(report(options.shared, sentences=options.sentences, seed=options.seed))
    return 0


def _load(options: argparse.Namespace) -> int:
    from evaluation.load import report

    options.out.write_text(report(options.index), encoding="utf-8")
    return 0


def _screenshots(options: argparse.Namespace) -> int:
    from evaluation.screenshots import write_screenshots

    write_screenshots(options.address, options.out)
    return 0


def _write(options: argparse.Namespace) -> int:
    from evaluation.documents import document_sets
    from evaluation.question_files import write_sets

    write_sets(document_sets(options.shared), options.shared, options.folder)
    return 0


COMMANDS = {
    "run": _run,
    "compare": _compare,
    "ablation": _on_bench,
    "crossvalidate": _on_bench,
    "fit": _fit,
    "goals": _goals,
    "report": _report,
    "verifier": _verifier,
    "cases": _cases,
    "references": _references,
    "lines": _lines,
    "fit-lines": _fit_lines,
    "places": _places,
    "load": _load,
    "screenshots": _screenshots,
    "add-questions": _add,
    "write-questions": _write,
}

if __name__ == "__main__":
    sys.exit(main())
