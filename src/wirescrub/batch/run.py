"""Cleaning what was asked for: into one stream, into a folder, in place, or only to compare."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from itertools import chain
from typing import BinaryIO, NamedTuple, Protocol

from wirescrub.batch import plans
from wirescrub.batch.discovery import Found, find, reason
from wirescrub.batch.folders import Folder, IsInput
from wirescrub.batch.names import stem
from wirescrub.batch.processes import outcomes, processors
from wirescrub.batch.records import records_in, written
from wirescrub.batch.work import Job, Outcome, Task
from wirescrub.compression import bare
from wirescrub.readers.inputs import Failure, Lines, read
from wirescrub.writers import FORMATS
from wirescrub.writers.files import whole

SUFFIXES = tuple(form.suffix for form in FORMATS.values())
STREAMS = (".jsonl", ".ndjson")
IN_PLACE = ("text", "jsonl")


class WrongUse(ValueError):
    """What was asked for cannot be done; nothing was."""


class CannotWrite(OSError):
    """The place where the results should go does not take them."""


class Order(NamedTuple):
    """What to clean, how, and where to. jobs: how many processes; None for one a processor."""

    paths: Sequence[str]
    job: Job
    output: str | None = None
    update: bool = False
    jobs: int | None = None


class Report(Protocol):
    """Who is told what became of the documents."""

    current: int

    def watch(self, outcomes: Iterable[Outcome], files: int | None, size: int | None) -> Generator[Outcome]:
        """Pass outcomes on, and count them. files, size: how many there will be, or how many bytes will be read."""
        ...


Stdout = Callable[[], AbstractContextManager[BinaryIO]]


def run(order: Order, report: Report, stdout: Stdout) -> None:
    """Clean. Raises WrongUse or CannotWrite; what is wrong with single documents is told to `report`."""
    job = order.job
    if job.in_place:
        _allow_in_place(order)
    folder = order.output is not None and not job.in_place and _is_folder(order)
    if order.update and not folder:
        raise WrongUse("--update works with a folder: -o FOLDER")
    if job.check or job.diff:
        _stream(order, report, stdout)
    elif job.in_place:
        tasks = plans.in_place(order.paths)
        for _ in _done(order, tasks, report, len(tasks)):
            pass
    elif folder:
        _folder(order, report)
    else:
        _stream(order, report, stdout)


def _allow_in_place(order: Order) -> None:
    if order.output is not None or order.update:
        raise WrongUse("--in-place goes without -o and --update")
    if not order.paths or "-" in order.paths:
        raise WrongUse("--in-place needs files or folders")
    if order.job.form not in IN_PLACE:
        raise WrongUse(f"--in-place writes text or JSON lines, as they came, and not {order.job.form}")


def _is_folder(order: Order) -> bool:
    """Say whether -o means a folder: it is one, or it is to hold several results, and is not called as files are."""
    output = order.output or ""
    if output.endswith(os.sep) or os.path.isdir(output):
        return True
    if order.job.form == "jsonl" and bare(output)[0].endswith(STREAMS):
        return False
    if len(order.paths) < 2 and not any(os.path.isdir(path) for path in order.paths):
        return False
    _want_folder(output)
    return True


def _want_folder(output: str) -> None:
    """Refuse to make a folder of a name that says "file"."""
    if stem(output) != bare(output)[0] or output.endswith(SUFFIXES):
        raise WrongUse(
            f"{output} is the name of a file, and there are several documents: name a folder (-o {stem(output)}/), "
            "or a file that ends in .jsonl, with --to jsonl"
        )


def _done(
    order: Order, tasks: Iterable[Task], report: Report, files: int | None, size: int | None = None
) -> Generator[Outcome]:
    """Yield what became of every task, told to the report."""
    jobs = order.jobs or processors()
    with closing(outcomes(order.job, tasks, jobs)) as found:
        yield from report.watch(found, files, size)


def _stream(order: Order, report: Report, stdout: Stdout) -> None:
    """Write all results one after the other, to standard output or to one file."""
    job, output = order.job, order.output
    comparing = job.check or job.diff
    files: Iterable[Found | Failure] = find(order.paths)
    if not comparing:
        files = list(files)
        _spare_inputs([found.stat for found in files if isinstance(found, Found)], output)
    size = None
    if isinstance(files, list):
        size = sum(found.stat.st_size for found in files if isinstance(found, Found) and found.stat) or None
    tasks = plans.stream(files, job.kind, job.encoding)
    if not comparing and job.form != "jsonl":
        tasks, several = _look_ahead(tasks)
        if several and output is None:
            raise WrongUse("several documents: choose --to jsonl, or a folder with -o")
        if several:
            _want_folder(output or "")
            with _writing_to(output):
                folder = Folder(output or "")
            for _ in report.watch(written(records_in(tasks, job), job, folder, ""), None, size):
                pass
            return None
    results = _done(order, tasks, report, None, size)
    with closing(results):
        if output is None or comparing:
            with stdout() as out:
                for outcome in results:
                    out.write(outcome.out)
                    out.flush()
            return None
        try:
            with whole(output, follow=True) as out:
                done = failed = 0
                for outcome in results:
                    done, failed = done + outcome.documents, failed + len(outcome.failures)
                    out.write(outcome.out)
                if failed and not done:
                    raise NothingDone
        except NothingDone:
            pass
        except OSError as error:
            raise CannotWrite(f"{output}: {reason(error)}") from None
    return None


class NothingDone(Exception):
    """Not one document could be cleaned: what would be replaced is better left."""


def _spare_inputs(inputs: Sequence[os.stat_result | None], output: str | None) -> None:
    """Refuse to write over an input, under whatever name."""
    try:
        there = os.stat(output) if output is not None else os.fstat(1)
        stdin = os.fstat(0)
    except OSError:
        return
    if stat.S_ISREG(there.st_mode) and any(os.path.samestat(there, found or stdin) for found in inputs):
        raise WrongUse(f"{output or 'standard output'} is an input; an input is only overwritten with --in-place")


def _look_ahead(tasks: Iterator[Task]) -> tuple[Iterator[Task], bool]:
    """Return all the tasks, and whether there are several documents in them."""
    ahead: list[Task] = []
    documents = 0
    for task in tasks:
        ahead.append(task)
        # what cannot be read is named, and makes no document
        if not isinstance(task, Failure):
            documents += sum(map(bool, task.data.split(b"\n"))) if isinstance(task, Lines) else 1
        if documents > 1:
            break
    return chain(ahead, tasks), documents > 1


@contextmanager
def _writing_to(output: str | None) -> Iterator[None]:
    """Turn what goes wrong with the output as a whole into what the command says of it."""
    try:
        yield
    except IsInput as error:
        raise WrongUse(str(error)) from None
    except OSError as error:
        raise CannotWrite(f"{output}: {reason(error)}") from None


def _folder(order: Order, report: Report) -> None:
    """Write the result of every file into the output folder."""
    job = order.job
    with _writing_to(order.output):
        folder = Folder(order.output or "")
        tasks, report.current = plans.to_folder(order.paths, folder, job, update=order.update)
    for outcome in _done(order, tasks, report, len(tasks)):
        if outcome.records:
            path, target = outcome.records
            below = stem(os.path.relpath(target or "", folder.root)) if len(tasks) > 1 else ""
            items = read(path, job.kind, job.encoding, job.layout.text_key, job.layout.id_key)
            for _ in report.watch(written(items, job, folder, below), None, None):
                pass
