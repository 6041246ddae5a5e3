"""Runs a program for text recognition, for no longer than it may take."""

import os
import signal
import subprocess
from collections.abc import Sequence


class RecognitionError(Exception):
    """Text recognition did not work; `str()` of it is Dutch: the fault and the next step."""


def run(command: Sequence[str], seconds: float) -> subprocess.CompletedProcess[str]:
    """The finished program, whatever its exit status; raises RecognitionError if it is late.

    It works with helpers of its own, so it gets a group of processes, which ends as a whole,
    also when the user breaks off.
    """
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
        # Tesseract's threads wait for each other: with one a page takes 0.7 s, not 5.
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
    ) as process:
        try:
            output, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired as error:
            raise RecognitionError(
                f"{command[0]} was na {seconds:.0f} seconden niet klaar. "
                "Splits het bestand of voeg het toe zonder tekstherkenning."
            ) from error
        finally:
            if process.poll() is None:
                _end(process)
    return subprocess.CompletedProcess(list(command), process.returncode, output)


def _end(process: subprocess.Popen[str]) -> None:
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:  # Windows knows no groups
        process.kill()
