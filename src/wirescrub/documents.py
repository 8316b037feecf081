"""The documents that paths name, each run through the chain: what explain, mine and report look at."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from wirescrub.batch.discovery import find
from wirescrub.cleaner import Cleaner
from wirescrub.document import Document
from wirescrub.readers.inputs import Failure, Input, read
from wirescrub.rule_files import RuleFile
from wirescrub.rules import Rule


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

    def documents(
        self, failed: Callable[[Failure], None], apart_from: str | None = None, *, switched_off: bool = False
    ) -> Iterator[tuple[Input, Document]]:
        """Yield every document, before and after; what cannot be read or cleaned is told to `failed`, the rest done.

        apart_from: a file that is no input, though it may lie among them: where the result goes. switched_off: whether
        rules do what they say though they are switched off.
        """
        cleaner = self.cleaner(switched_off=switched_off)
        avoid = os.stat(apart_from) if apart_from is not None and os.path.exists(apart_from) else None
        for found in find(self.paths):
            if isinstance(found, Failure):
                failed(found)
                continue
            if avoid and found.stat and os.path.samestat(avoid, found.stat):
                continue
            for item in read(found.path, self.kind, self.encoding, self.text_key, self.id_key):
                if isinstance(item, Failure):
                    failed(item)
                    continue
                try:
                    document = cleaner.document(item.text, html=item.html)
                except ValueError as error:
                    failed(Failure(item.name, str(error)))
                    continue
                yield item, document
