"""`vindplaats cases`: the practice cases of the library, and those of schools like yours."""

import argparse
import shutil
from collections.abc import Sequence
from typing import get_args

from app.arguments import SECTORS
from app.cases.across import FIELDS, across, count_json, counts_text
from app.cases.asked import criteria_from
from app.cases.compare import compared_text
from app.cases.entries import CaseFilter, Entry, chosen, entries_in
from app.cases.judgement import Criterion
from app.cases.likeness import ranked
from app.cases.rows import entry_json, likeness_json
from app.cases.text import entries_text, ranked_text
from app.commands.printing import loading, say
from app.commands.registers import add_form, print_register
from index.settings import Settings
from ingest.errors import UsageError
from ingest.nouns import Skill

TEXT = "toon praktijkvoorbeelden, en zoek scholen zoals die van jou"
SKILLS: tuple[str, ...] = get_args(Skill)
WIDTH = 100  # characters of a table where the terminal does not tell its own


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--sector", choices=SECTORS)
    parser.add_argument("--skill", choices=SKILLS, help="basisvaardigheid waaraan is gewerkt")
    parser.add_argument("--theme", metavar="WOORDEN", help="waarover het voorbeeld gaat")
    parser.add_argument("--document", metavar="ID")
    parser.add_argument(
        "--like",
        action="append",
        default=[],
        metavar="VELD=WAARDE",
        help="waarop het moet lijken: sector, pupils (200 of 150-250), score (0,7), urbanisation "
        "(matig, stad, dorp), skill, theme of network (ja, nee); mag vaker",
    )
    parser.add_argument("--wish", metavar="TEKST", help="wat je zoekt, in eigen woorden")
    form = parser.add_mutually_exclusive_group()
    form.add_argument(
        "--compare", nargs="+", metavar="ID", help="zet twee of drie voorbeelden naast elkaar"
    )
    form.add_argument(
        "--across", choices=tuple(FIELDS), help="tel wat in meer voorbeelden voorkomt"
    )
    add_form(parser)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Prints the cases that pass the filters, as they were asked for."""
    from index.registers import registers_in

    wanted = CaseFilter(
        sector=arguments.sector,
        skill=arguments.skill,
        theme=arguments.theme,
        document=arguments.document,
    )
    asks = bool(arguments.like or arguments.wish is not None)
    if asks and (arguments.compare or arguments.across):
        raise UsageError(
            "--like of --wish",
            "gaat niet samen met --compare of --across.",
            "Zoek eerst met --like of --wish, en vergelijk daarna.",
        )
    entries = entries_in(registers_in(settings.index), wanted)
    if arguments.compare:
        _compare(arguments, entries)
    elif arguments.across:
        _count(arguments, entries)
    elif asks:
        _rank(arguments, settings, entries)
    else:
        _list(arguments, entries)
    return 0


def _list(arguments: argparse.Namespace, entries: Sequence[Entry]) -> None:
    print_register(arguments, [entry_json(one) for one in entries], entries_text(entries))


def _rank(arguments: argparse.Namespace, settings: Settings, entries: Sequence[Entry]) -> None:
    criteria = criteria_from(arguments.like)
    if arguments.wish is not None and entries:
        criteria.append(_wish(arguments.wish, settings, entries))
    ranking = ranked(entries, criteria)
    print_register(arguments, [likeness_json(one) for one in ranking], ranked_text(ranking))


def _wish(text: str, settings: Settings, entries: Sequence[Entry]) -> Criterion:
    with loading():
        from app.cases.wish import wish_of
        from index.library import Library

    with Library(settings, "vindplaats cases") as library:
        wish = wish_of(library, text, entries)
    for note in wish.notes:
        say(note)
    return wish


def _compare(arguments: argparse.Namespace, entries: Sequence[Entry]) -> None:
    asked = chosen(entries, arguments.compare)
    text = compared_text(asked, shutil.get_terminal_size((WIDTH, 0)).columns)
    print_register(arguments, [entry_json(one) for one in asked], text)


def _count(arguments: argparse.Namespace, entries: Sequence[Entry]) -> None:
    counts = across(entries, arguments.across)
    rows = [count_json(count, arguments.across) for count in counts]
    print_register(arguments, rows, counts_text(counts, entries))
