"""How the command runs and ends: signals, streams that were closed, help that nobody reads."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from typing import NoReturn

from wirescrub import kept
from wirescrub.console import fail


class Stopped(BaseException):
    """A signal asked this process to end. Not an Exception: nothing but the cleaning up may come in between."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def run(command: Callable[[], object]) -> None:
    """Run the command; when a signal ends it, clean up first and then die of that signal, so that shells see it."""

    def stop(number: int, frame: object) -> NoReturn:
        raise Stopped(number)

    for number in (signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(number) is not signal.SIG_IGN:  # nohup, or a shell's `&`
            signal.signal(number, stop)
    _fill_gaps()
    try:
        kept.writing = True
        try:
            command()
        except SystemExit:
            # Click ends with 1 where the reader of its help has seen enough; that is no error, nor "changes found".
            if not type(sys.stdout).__name__.endswith("PacifyFlushWrapper"):
                raise
        except OSError as error:
            if error.filename is not None:
                raise
            # the help, on a full disk
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            fail(f"standard output: {error.strerror}")
        finally:
            if patterns := sys.modules.get("wirescrub.patterns"):  # not where nothing was cleaned
                patterns.keep()
    except Stopped as stopped:
        signal.signal(stopped.number, signal.SIG_DFL)
        os.kill(os.getpid(), stopped.number)


def _fill_gaps() -> None:
    """Open the standard streams that were closed (`2>&-`), or a file would get their number, and messages into it.

    Messages then go nowhere; to read or to write results fails, and is told.
    """
    for number, (name, mode, flags) in enumerate(
        [("stdin", "r", os.O_WRONLY), ("stdout", "w", os.O_RDONLY), ("stderr", "w", os.O_WRONLY)]
    ):
        if getattr(sys, name) is None:
            while (opened := os.open(os.devnull, flags)) < number:
                pass
            if opened > number:
                os.close(opened)
            setattr(sys, name, os.fdopen(number, mode, closefd=False))
