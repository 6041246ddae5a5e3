"""`vindplaats goals`: the policy goals and agreements of the library."""

import argparse

from app.arguments import SECTORS, period
from app.commands.registers import add_form, print_register
from index.settings import Settings

TEXT = "toon beleidsdoelen en afspraken met hun vindplaats"


def add(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--topic", metavar="WOORDEN", help="waarover het doel gaat")
    parser.add_argument("--sector", choices=SECTORS)
    parser.add_argument("--period", type=period, metavar="JAAR[-JAAR]", help="van het streefjaar")
    parser.add_argument("--actor", metavar="NAAM", help="wie het moet doen (een deel mag)")
    parser.add_argument("--document", metavar="ID")
    target = parser.add_mutually_exclusive_group()
    target.add_argument("--target", action="store_true", default=None, help="met streefwaarde")
    target.add_argument(
        "--no-target", dest="target", action="store_false", help="zonder streefwaarde"
    )
    add_form(parser)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Prints the goals that pass the filters."""
    from app.goals import GoalFilter, goal_json, goals_in, goals_text
    from index.registers import registers_in

    first, last = arguments.period or (None, None)
    wanted = GoalFilter(
        topic=arguments.topic,
        sector=arguments.sector,
        actor=arguments.actor,
        document=arguments.document,
        first=first,
        last=last,
        target=arguments.target,
    )
    goals = goals_in(registers_in(settings.index), wanted)
    print_register(arguments, [goal_json(goal) for goal in goals], goals_text(goals))
    return 0
