"""What is done with one file, or some lines of one: read, clean, render. It runs in this process or in a worker."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from wirescrub.assemble import assemble
from wirescrub.batch.discovery import reason
from wirescrub.cleaner import Cleaner
from wirescrub.compression import open_bytes, position
from wirescrub.readers.inputs import CHUNKS, READERS, Failure, Input, Lines, read_lines, sniff
from wirescrub.rules import Rule
from wirescrub.writers import Layout, render
from wirescrub.writers.files import whole


class Job(NamedTuple):
    """What is asked for, the same for every document. Plain data, so that it can travel to other processes."""

    layout: Layout
    form: str = "text"
    kind: str = "auto"
    encoding: str | None = None
    only: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    publisher: str | None = None
    quotes: str = "keep"
    rules: tuple[Rule, ...] = ()
    disable: tuple[str, ...] = ()
    in_place: bool = False
    check: bool = False
    diff: bool = False

    def cleaner(self) -> Cleaner:
        """Return the chain that it asks for."""
        return Cleaner(
            only=self.only,
            skip=self.skip,
            publisher=self.publisher,
            quotes=self.quotes,
            rules=self.rules,
            disable=self.disable,
        )


class Planned(NamedTuple):
    """A file to clean, and the file that the result goes to; None where it goes to whoever asked."""

    path: str
    target: str | None = None


class Whole(NamedTuple):
    """A file that was read already, its kind known."""

    path: str
    kind: str
    data: bytes


Task = Planned | Whole | Lines | Failure


@dataclass(slots=True, eq=False, repr=False)
class Outcome:
    """What became of a task.

    out: what there is to write. documents, changed: how many were cleaned, how many of them are not as they were.
    filters: how often each changed something, where that was asked for. notes: for people. refused: why the options do
    not fit the input. records: a file of
    several documents, when each is to become a file. read: how many bytes of its file a task took.
    """

    out: bytes = b""
    documents: int = 0
    changed: int = 0
    failures: list[Failure] = field(default_factory=list)
    filters: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)
    refused: str | None = None
    records: Planned | None = None
    read: int = 0


def why(error: Exception) -> str:
    """Return why something failed; what nobody foresaw must not cost the other documents of a long run."""
    if isinstance(error, MemoryError):
        return "too large for the memory"
    if isinstance(error, (OSError, EOFError, ValueError)):
        return reason(error)
    return f"a fault of wirescrub, please report it: {type(error).__name__}: {error}"


class Refused(Exception):
    """The options do not fit a document: wrong usage, not a broken input."""


class Worker:
    """Does tasks, one after the other."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.cleaner = job.cleaner()

    def __call__(self, task: Task) -> Outcome:
        """Do a task. What goes wrong with a document stands in the outcome, and the rest is done."""
        outcome = Outcome()
        try:
            if isinstance(task, Failure):
                outcome.failures.append(task)
            elif isinstance(task, Lines):
                outcome.read = task.read
                outcome.out = self._lines(task, outcome)
            elif isinstance(task, Whole):
                outcome.out = self._all(READERS[task.kind](task.path, task.data, self.job.encoding), outcome)
            else:
                self._file(task, outcome)
        except Refused as error:
            outcome.refused = str(error)
        except Exception as error:
            outcome.documents = 0
            outcome.failures.append(Failure(task[0], why(error)))
        return outcome

    def _file(self, task: Planned, outcome: Outcome) -> None:
        path, target = task
        with open_bytes(path) as stream:
            kind = sniff(stream, path, self.job.kind, self.job.encoding)
            if kind in READERS:
                data = stream.read()
                outcome.read = position(stream)
                items = READERS[kind](path, data, self.job.encoding)
                if len(items) > 1 and target is not None and self.job.form != "jsonl":
                    if self.job.in_place:
                        raise ValueError("it holds several documents, which cannot go back into one file")
                    outcome.records = task
                    return
                out = self._all(items, outcome)
                if target is None:
                    outcome.out = out
                elif not self.job.in_place or out != data:
                    with whole(target, follow=self.job.in_place) as file:
                        file.write(out)
            elif kind != "jsonl" and self.job.in_place:
                raise ValueError("it is not written back in the form in which it came")
            elif target is None:
                outcome.out = b"".join([self._lines(lines, outcome) for lines in CHUNKS[kind](stream, path)])
            elif self.job.form == "jsonl" or self.job.in_place:
                with whole(target, follow=self.job.in_place) as file:
                    file.writelines(self._lines(lines, outcome) for lines in CHUNKS[kind](stream, path))
                    if self.job.in_place and outcome.failures:
                        raise ValueError("left as it was, because of these lines")
            else:
                outcome.records = task

    def _all(self, items: list[Input], outcome: Outcome) -> bytes:
        if len(items) > 1 and self.job.form != "jsonl" and not (self.job.check or self.job.diff):
            raise Refused(f"{items[0].name} is one of several documents: choose --to jsonl, or a folder with -o")
        return b"".join([self.document(item, outcome) for item in items])

    def _lines(self, lines: Lines, outcome: Outcome) -> bytes:
        done = []
        for item in self._inputs(lines, outcome):
            try:
                done.append(self.document(item, outcome))
            except Refused:
                raise
            except Exception as error:
                outcome.failures.append(Failure(item.name, why(error)))
        return b"".join(done)

    def _inputs(self, lines: Lines, outcome: Outcome) -> Iterator[Input]:
        layout = self.job.layout
        for item in read_lines(lines, self.job.encoding, layout.text_key, layout.id_key):
            if isinstance(item, Failure):
                outcome.failures.append(item)
            else:
                yield item

    def document(self, item: Input, outcome: Outcome) -> bytes:
        """Clean one document; return what there is to write of it."""
        job = self.job
        document = self.cleaner.document(item.text, html=item.html)
        article = assemble(document)
        outcome.documents += 1
        if job.check or job.diff:
            from wirescrub.batch import compare

            after = article.text_of(job.layout.fields)
            if after and not item.record:
                after += "\n"
            if after == item.text:
                return b""
            outcome.changed += 1
            filters = compare.counts(document, job.layout.fields)
            outcome.filters += filters
            said = compare.line(item.name, filters)
            if not job.diff:
                return said.encode(errors="surrogateescape")
            outcome.notes += [said] if job.check else []
            return "".join(compare.difference(item.name, item.text, after)).encode(errors="backslashreplace")
        form = "jsonl" if job.in_place and item.record else job.form
        key = job.layout.article_key
        if form == "jsonl" and item.record and key in item.record.data:
            raise Refused(f"the record {item.name} has a key {key!r} already; name another with --article-key")
        return render(form, article, item, job.layout)
