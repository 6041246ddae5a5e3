"""Where an error came from, without its words: those may hold what a reader asked."""

import traceback

TEXT = "Er ging iets onverwachts mis"
LAST = 8  # lines of code told; those before them are of the server itself


def places(error: BaseException) -> str:
    """The kind of error and the last lines of code it passed, and of its causes; no values."""
    seen: list[BaseException] = []
    following: BaseException | None = error
    while following is not None and following not in seen:
        seen.append(following)
        following = following.__cause__ or following.__context__
    return f"{TEXT}: {'door '.join(map(_place, seen))}".rstrip()


def _place(error: BaseException) -> str:
    lines = traceback.format_tb(error.__traceback__, limit=-LAST)
    return f"{type(error).__name__}\n{''.join(lines)}"
