"""The `vindplaats` command. Results go to standard output, all else to standard error."""

import signal
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from app.arguments import Command, parser, with_index
from app.commands import (
    ask,
    cases,
    goals,
    ingest,
    inspect,
    references,
    remove,
    search,
    serve,
    status,
    timeline,
    user,
)
from app.commands.printing import say
from index.settings import settings_from
from ingest.errors import VindplaatsError

COMMANDS: dict[str, Command] = {
    "ingest": ingest,
    "inspect": inspect,
    "search": search,
    "ask": ask,
    "goals": goals,
    "cases": cases,
    "timeline": timeline,
    "references": references,
    "remove": remove,
    "status": status,
    "serve": serve,
    "user": user,
}


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit status (see the command line contract)."""
    try:
        arguments = parser(COMMANDS).parse_args(argv)
        settings = with_index(settings_from(), arguments.index)
        return COMMANDS[arguments.command].run(arguments, settings)
    except VindplaatsError as error:
        say(str(error))
        return error.exit_status
    except KeyboardInterrupt:
        say("Afgebroken. Wat al was toegevoegd, blijft staan.")
        return 128 + signal.SIGINT
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except Exception as error:  # noqa: BLE001 - the one boundary of the command
        place = traceback.extract_tb(error.__traceback__)[-1]
        say(
            f"Vindplaats: er ging iets onverwachts mis ({type(error).__name__}: {error}; "
            f"{Path(place.filename).name}:{place.lineno}). Meld dit aan de beheerder."
        )
        return 1


if __name__ == "__main__":
    sys.exit(main())
