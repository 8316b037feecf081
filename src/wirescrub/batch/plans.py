"""From what was named to what is to be done: the tasks for a stream, for a folder of results, and in place."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence

from wirescrub.batch.discovery import Found, find, reason
from wirescrub.batch.folders import Folder, Identity, IsInput
from wirescrub.batch.names import renamed
from wirescrub.batch.stamp import NAME, stamp, up_to_date
from wirescrub.batch.work import Job, Planned, Task, Whole
from wirescrub.compression import open_bytes
from wirescrub.readers.inputs import CHUNKS, Failure, sniff
from wirescrub.writers import FORMATS
from wirescrub.writers.files import tidy


def stream(files: Iterable[Found | Failure], kind: str, encoding: str | None) -> Iterator[Task]:
    """Yield the tasks for one stream of results: each file, and JSON lines in pieces."""
    for found in files:
        if isinstance(found, Failure):
            yield found
            continue
        try:
            with open_bytes(found.path) as source:
                sort = sniff(source, found.path, kind, encoding)
                if sort in CHUNKS:
                    yield from CHUNKS[sort](source, found.path)
                elif found.path == "-":
                    # it can be read only once: here, and never in another process
                    yield Whole(found.path, sort, source.read())
                else:
                    yield Planned(found.path)
        except (OSError, EOFError, ValueError) as error:
            yield Failure(found.path, reason(error))


def to_folder(paths: Sequence[str], folder: Folder, job: Job, *, update: bool) -> tuple[list[Task], int]:
    """Plan the result of every file in the output folder, under the same relative name.

    Returns the tasks, and how many files need nothing.
    Raises IsInput, before anything is written, where a result would be written over an input.
    """
    since = stamp(folder.root, job)
    folder.probe(NAME)
    tasks: list[Task] = []
    current = 0
    files = list(find(paths, apart_from=folder.root))
    folder.read(found.stat for found in files if isinstance(found, Found))
    seen: set[str] = set()
    for found in files:
        if isinstance(found, Failure):
            tasks.append(found)
            continue
        if found.path in seen:
            continue
        seen.add(found.path)
        try:
            path, there = folder.claim(renamed(found.relative, FORMATS[job.form].suffix), found.path)
        except IsInput:
            raise
        except (OSError, ValueError) as error:
            tasks.append(Failure(found.path, reason(error)))
            continue
        if update and up_to_date(there, found.stat, since):
            current += 1
        else:
            tasks.append(Planned(found.path, path))
    return tasks, current


def in_place(paths: Sequence[str]) -> list[Task]:
    """Plan to write every file over itself, once however often it is named."""
    tasks: list[Task] = []
    seen: set[Identity] = set()
    for found in find(paths):
        if isinstance(found, Failure):
            tasks.append(found)
        elif found.stat and (identity := (found.stat.st_dev, found.stat.st_ino)) not in seen:
            seen.add(identity)
            tidy(os.path.dirname(os.path.realpath(found.path)))
            tasks.append(Planned(found.path, found.path))
    return tasks
