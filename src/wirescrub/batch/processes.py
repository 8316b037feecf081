"""Tasks done in order, by several processes where that pays."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from time import monotonic
from typing import TYPE_CHECKING, NoReturn

from wirescrub.batch.work import Job, Outcome, Planned, Task, Worker
from wirescrub.readers.inputs import Failure, Lines

if TYPE_CHECKING:
    from concurrent.futures import Future
    from multiprocessing.process import BaseProcess

PATIENCE = 0.2
"""Seconds of work after which it is worth some hundredths more to start other processes."""

FILES_AT_ONCE = 16
"""How many files are handed to a process together, so that the handing costs little."""

AHEAD = 4
"""How many tasks may wait for each process; more would only fill the memory."""


def processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def outcomes(job: Job, tasks: Iterable[Task], jobs: int, patience: float = PATIENCE) -> Generator[Outcome]:
    """Yield what became of every task, in order.

    Work begins in this process. It goes on in `jobs` others once it has taken a while, unless most of that time went
    by waiting for the input, as it does in a slow pipe.
    """
    work, waiting_tasks = Worker(job), iter(tasks)
    started, worked = monotonic(), 0.0
    for task in waiting_tasks:
        began = monotonic()
        outcome = work(task)
        worked += monotonic() - began
        yield outcome
        if jobs > 1 and worked > patience and worked > (monotonic() - started) / 2:
            yield from _spread(job, waiting_tasks, jobs)


def _spread(job: Job, tasks: Iterator[Task], jobs: int) -> Generator[Outcome]:
    """Yield what becomes of tasks in other processes; until one of them dies, which leaves the rest to the caller."""
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    waiting: deque[tuple[list[Task], Future[list[Outcome]] | None]] = deque()
    with ProcessPoolExecutor(jobs, initializer=_start, initargs=(job,)) as pool:
        try:
            for group in _groups(tasks):
                waiting.append((group, None))
                waiting[-1] = group, pool.submit(_work, group)
                if len(waiting) >= AHEAD * jobs:
                    yield from _first(waiting)
            while waiting:
                yield from _first(waiting)
        except BrokenProcessPool:
            for group, future in waiting:
                if future and future.done() and not future.exception():
                    yield from future.result()
                else:
                    yield from (Outcome(failures=[_lost(task)]) for task in group)
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def _first(waiting: deque[tuple[list[Task], Future[list[Outcome]] | None]]) -> list[Outcome]:
    """Wait for the result that is first in order, and take it out."""
    future = waiting[0][1]
    found = future.result() if future else []
    waiting.popleft()
    return found


def _groups(tasks: Iterator[Task]) -> Iterator[list[Task]]:
    """Yield files by the dozen, and lines, of which there are many already, one by one."""
    group: list[Task] = []
    for task in tasks:
        group.append(task)
        if len(group) >= FILES_AT_ONCE or not isinstance(task, Planned):
            yield group
            group = []
    if group:
        yield group


def _lost(task: Task) -> Failure:
    if isinstance(task, Failure):
        return task
    name = f"{task.path}:{task.first} and what follows" if isinstance(task, Lines) else task.path
    return Failure(name, "the process that cleaned it was killed")


_worker: Worker
_busy = False


def _start(job: Job) -> None:
    """Make a process ready: it leaves Ctrl-C to its parent, cleans up when told to end, and ends if orphaned."""
    global _worker
    import multiprocessing
    import threading

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _end)
    parent = multiprocessing.parent_process()
    if parent:
        threading.Thread(target=_follow, args=(parent,), daemon=True).start()
    _worker = Worker(job)


def _follow(parent: BaseProcess) -> NoReturn:
    parent.join()
    os._exit(1)


def _end(number: int, frame: object) -> NoReturn:
    """End the process: at once between tasks, else by way of what the task has to clean up.

    Between tasks the pool would take an exception for the result of one, and go on waiting for work for ever.
    """
    if _busy:
        raise SystemExit(128 + number)
    os._exit(1)


def _work(group: list[Task]) -> list[Outcome]:
    global _busy
    try:
        _busy = True
        done = [_worker(task) for task in group]
        _busy = False
    except SystemExit:
        os._exit(1)
    return done
