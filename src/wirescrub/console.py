"""What the command says: messages, progress, standard output, exit codes."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import repeat
from time import monotonic
from typing import TYPE_CHECKING, BinaryIO, NoReturn, cast

import click

from wirescrub.batch.names import printable
from wirescrub.counted import counted

if TYPE_CHECKING:
    from wirescrub.batch.work import Outcome
    from wirescrub.readers.inputs import Failure

EXIT_CHANGES = 1
EXIT_FAILED = 3


@contextmanager
def stdout() -> Iterator[BinaryIO]:
    """Give standard output for bytes. That its reader has seen enough (`| head`) is no error; a full disk is."""
    sys.stdout.flush()
    try:
        yield cast(BinaryIO, sys.stdout.buffer)
        sys.stdout.buffer.flush()
    except OSError as error:
        # nothing must be left for the flush at exit to trip over
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            fail(f"standard output: {error.strerror}")


def need_folder(path: str | None) -> None:
    """End where the folder of the file that a result goes to is missing, before any work is done for it."""
    from wirescrub.writers import files

    try:
        files.need_folder(path or "")
    except FileNotFoundError as error:
        fail(f"{path}: {error.strerror}")


@contextmanager
def output(path: str | None) -> Iterator[BinaryIO]:
    """Give the file that a result goes to, whole or not at all; or standard output."""
    if path is None:
        with stdout() as out:
            yield out
        return
    from wirescrub.writers.files import whole

    try:
        with whole(path, follow=True) as out:
            yield out
    except OSError as error:
        fail(f"{path}: {error.strerror}")


def waits(paths: Sequence[str]) -> None:
    """Say so where the input is what somebody will type, who may not know that."""
    if (not paths or "-" in paths) and os.isatty(0):
        warn("reading standard input; end it with Ctrl-D, or name files")


def warn(message: str) -> None:
    """Say something on standard error."""
    click.echo(f"wirescrub: {message}", err=True)


def fail(message: str) -> NoReturn:
    """Say why it cannot go on, and end."""
    warn(message)
    sys.exit(EXIT_FAILED)


class Report:
    """Counts what became of the documents, tells what went wrong at once, and the rest at the end.

    progress: whether a bar is shown, where that was said. prints: whether results go to standard output as they come.
    """

    def __init__(self, *, verbose: bool = False, progress: bool | None = None, prints: bool = False) -> None:
        self.verbose = verbose
        self.progress = progress
        self.prints = prints
        self.showing = False
        self.documents = self.changed = self.failed = self.current = 0
        self.filters: Counter[str] = Counter()
        self.started = monotonic()

    def watch(self, outcomes: Iterable[Outcome], files: int | None, size: int | None) -> Generator[Outcome]:
        """Pass outcomes on and count them, with a bar as `bar` shows it."""
        with self.bar(files, size) as advance:
            for outcome in outcomes:
                self.add(outcome)
                yield outcome
                advance(1 if files or not size else outcome.read)

    def shows_bar(self) -> bool:
        """Say whether there is a bar: where that was not said, on a terminal that shows nothing else."""
        if self.progress is not None:
            return self.progress
        return os.isatty(2) and "CI" not in os.environ and not (self.prints and os.isatty(1))

    @contextmanager
    def bar(self, files: int | None, size: int | None) -> Iterator[Callable[[int], None]]:
        """Show a bar on a terminal; give what moves it on, by files or by bytes.

        files, size: how many there will be, or how many bytes will be read for them; None for what is not known.
        """
        if not self.shows_bar() or self.showing:
            yield lambda _: None
            return
        self.showing = True
        with click.progressbar(
            repeat(None),  # what says that the length is not known, where it is not
            files or size or None,
            file=sys.stderr,
            show_pos=bool(files),
            item_show_func=lambda _: self.rate(),
            update_min_steps=max(1, (files or size or 0) // 500),
        ) as bar:
            yield bar.update
        self.showing = False

    def add(self, outcome: Outcome) -> None:
        """Count an outcome and tell what failed."""
        self.documents += outcome.documents
        self.changed += outcome.changed
        self.filters += outcome.filters
        for failure in outcome.failures:
            self.failure(failure)
        for note in outcome.notes:
            self._clear()
            click.echo(note, err=True, nl=False)
        if outcome.refused:
            raise click.UsageError(outcome.refused)

    def failure(self, failure: Failure) -> None:
        """Count a failure and tell it."""
        self.failed += 1
        self._clear()
        warn(f"{printable(failure.name)}: {failure.why}")

    def _clear(self) -> None:
        """Take the bar off its line, which a message needs; it comes back below."""
        if self.showing:
            click.echo("\r\x1b[K", err=True, nl=False)

    def rate(self) -> str:
        """Say how many documents are done, and how many a second."""
        return f"{counted(self.documents, 'article')}, {self.documents / max(monotonic() - self.started, 1e-6):,.0f}/s"

    def finish(self, *, check: bool = False) -> None:
        """Say what was done, if that is wanted, and end with the status that tells it."""
        if check and self.changed:
            counts = ", ".join(f"{name} {count:,}" for name, count in self.filters.most_common())
            changed = f"{self.changed:,} of {self.documents:,} would change"
            click.echo(f"{changed}: {counts}" if counts else changed, err=True)
        if self.verbose:
            parts = [f"{self.rate()}, {monotonic() - self.started:.1f} s"]
            parts += [f"{self.current:,} up to date"] if self.current else []
            parts += [f"{self.failed:,} failed"] if self.failed else []
            click.echo("; ".join(parts), err=True)
        if self.failed:
            sys.exit(EXIT_FAILED)
        if check and self.changed:
            sys.exit(EXIT_CHANGES)
