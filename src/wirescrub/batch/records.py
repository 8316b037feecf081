"""Files of records into a folder: a file for each, named by its id."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from wirescrub.batch.discovery import reason
from wirescrub.batch.folders import Folder
from wirescrub.batch.names import from_id
from wirescrub.batch.work import Job, Outcome, Task, Worker
from wirescrub.readers.inputs import Failure, Input, Lines, read_lines
from wirescrub.writers import FORMATS
from wirescrub.writers.files import whole


def records_in(tasks: Iterable[Task], job: Job) -> Iterator[Input | Failure]:
    """Yield the records in pieces of JSON-lines files."""
    for task in tasks:
        if isinstance(task, Lines):
            yield from read_lines(task, job.encoding, job.layout.text_key, job.layout.id_key)
        elif isinstance(task, Failure):
            yield task


def written(items: Iterable[Input | Failure], job: Job, folder: Folder, below: str) -> Iterator[Outcome]:
    """Clean records and write each into a part of the output folder; yield what became of it."""
    work = Worker(job)
    for item in items:
        outcome = Outcome()
        try:
            if isinstance(item, Failure):
                raise ValueError(item.why)
            # several documents in a file of text are called by its path, which is in `below` already
            name, owner = os.path.basename(item.name), item.name
            if item.record:
                name, owner = item.name, f"line {item.record.line}"
            path, _ = folder.claim(os.path.join(below, from_id(name, FORMATS[job.form].suffix)), owner)
            out = work.document(item, outcome)
            with whole(path) as file:
                file.write(out)
        except (OSError, ValueError) as error:
            outcome = Outcome(failures=[Failure(item.name, reason(error))])
        yield outcome
