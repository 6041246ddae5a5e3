"""`vindplaats cases`: the practice cases of the library."""

import argparse
from typing import get_args

from app.arguments import SECTORS
from app.commands.registers import add_form, print_register
from index.settings import Settings
from ingest.nouns import Skill

TEXT = "toon praktijkvoorbeelden met hun profiel"
SKILLS: tuple[str, ...] = get_args(Skill)


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--sector", choices=SECTORS)
    parser.add_argument("--skill", choices=SKILLS, help="basisvaardigheid waaraan is gewerkt")
    parser.add_argument("--theme", metavar="WOORDEN", help="waarover het voorbeeld gaat")
    parser.add_argument("--document", metavar="ID")
    add_form(parser)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Prints the cases that pass the filters."""
    from app.cases import CaseFilter, case_json, cases_in, cases_text
    from index.registers import registers_in

    wanted = CaseFilter(
        sector=arguments.sector,
        skill=arguments.skill,
        theme=arguments.theme,
        document=arguments.document,
    )
    cases = cases_in(registers_in(settings.index), wanted)
    print_register(arguments, [case_json(case) for case in cases], cases_text(cases))
    return 0
