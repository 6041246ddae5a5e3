"""What can go wrong, as a user reads it: the thing, the fault and the next step, in Dutch."""


class VindplaatsError(Exception):
    """A fault a user can act on; `str()` of it is the Dutch message to show.

    `exit_status` is what the command ends with (see the command line contract).
    """

    exit_status = 1

    def __init__(self, thing: str, fault: str, remedy: str) -> None:
        """`thing` names the file, index or setting; `fault` and `remedy` are Dutch sentences."""
        super().__init__(f"{thing}: {fault} {remedy}")
        self.thing = thing
        self.fault = fault
        self.remedy = remedy


class DocumentError(VindplaatsError):
    """One document cannot be read; the others of the same run go on."""

    exit_status = 1


class UsageError(VindplaatsError):
    """The command, a setting or a question is not usable as given."""

    exit_status = 2


class IndexUnavailableError(VindplaatsError):
    """The index is missing, held by another process, damaged, or built otherwise."""

    exit_status = 3
