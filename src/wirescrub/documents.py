"""The documents that paths name, each run through the chain: what explain, mine and report look at."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, NamedTuple, Protocol

from wirescrub.batch.discovery import Found, find
from wirescrub.batch.work import why
from wirescrub.cleaner import Cleaner
from wirescrub.document import Document
from wirescrub.readers.inputs import Failure, Input, read

if TYPE_CHECKING:
    from wirescrub.rule_files import RuleFile
    from wirescrub.rules import Rule


class Report(Protocol):
    """Who is told what became of the documents, and how far the reading is."""

    documents: int

    def failure(self, failure: Failure) -> None:
        """Take note of what cannot be read or cleaned."""

    def shows_bar(self) -> bool:
        """Say whether `bar` shows anything."""

    def bar(self, files: int | None, size: int | None) -> AbstractContextManager[Callable[[int], None]]:
        """Show how far it is, of so many files or bytes; give what moves it on."""


class Given(NamedTuple):
    """What the options of such a command come to: what to read, how, and by which chain."""

    only: tuple[str, ...]
    skip: tuple[str, ...]
    publisher: str | None
    user: RuleFile | None
    paths: Sequence[str]
    kind: str
    encoding: str | None
    text_key: str
    id_key: str

    def known(self) -> tuple[Rule, ...]:
        """Return the user's rules, also those that are switched off."""
        return (*self.user.off, *self.user.rules) if self.user else ()

    def cleaner(self, *, switched_off: bool = False) -> Cleaner:
        """Return the chain that was asked for; with `switched_off`, the one in which no rule is."""
        rules, disable = (self.user.rules, set(self.user.disable)) if self.user else ((), set())
        if switched_off:
            rules = self.known()
            disable &= {rule.id for rule in rules}  # a rule of the same id is there for it
        return Cleaner(only=self.only, skip=self.skip, publisher=self.publisher, rules=rules, disable=disable)

    def documents(self, report: Report, *, switched_off: bool = False) -> Iterator[tuple[Input, Document]]:
        """Yield every document, before and after, as it comes; what fails is told to the report, the rest done.

        switched_off: whether rules do what they say though they are switched off.
        """
        yield from self._documents(find(self.paths), report, self.cleaner(switched_off=switched_off), lambda _: None)

    def whole_corpus(
        self, report: Report, apart_from: str | None = None, *, switched_off: bool = False
    ) -> Iterator[tuple[Input, Document]]:
        """Yield every document for what has nothing to show before the last, with a bar; else as `documents` does.

        apart_from: a file that is no input, though it may lie among them: where the result goes.
        """
        avoid = os.stat(apart_from) if apart_from is not None and os.path.exists(apart_from) else None

        def files() -> Iterator[Found | Failure]:
            return (found for found in find(self.paths) if not (avoid and _is(found, avoid)))

        # looked for twice rather than kept, for there may be millions
        sizes = (found.stat.st_size for found in files() if isinstance(found, Found) and found.stat)
        with report.bar(None, sum(sizes) if report.shows_bar() else None) as advance:
            yield from self._documents(files(), report, self.cleaner(switched_off=switched_off), advance)

    def _documents(
        self, files: Iterable[Found | Failure], report: Report, cleaner: Cleaner, advance: Callable[[int], None]
    ) -> Iterator[tuple[Input, Document]]:
        for found in files:
            if isinstance(found, Failure):
                report.failure(found)
                continue
            for item in read(found.path, self.kind, self.encoding, self.text_key, self.id_key, advance):
                if isinstance(item, Failure):
                    report.failure(item)
                    continue
                try:
                    document = cleaner.document(item.text, html=item.html)
                except Exception as error:
                    report.failure(Failure(item.name, why(error)))
                    continue
                report.documents += 1
                yield item, document


def _is(found: Found | Failure, file: os.stat_result) -> bool:
    return isinstance(found, Found) and found.stat is not None and os.path.samestat(found.stat, file)
