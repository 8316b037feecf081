"""The documents that paths name, each run through the chain: what explain, mine and report look at."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from wirescrub.batch.discovery import find
from wirescrub.cleaner import Cleaner
from wirescrub.document import Document
from wirescrub.readers.inputs import Failure, Input, read
from wirescrub.rules import Rule


class Given(NamedTuple):
    """What the options of such a command come to: what to read, how, and by which chain."""

    cleaner: Cleaner
    rules: tuple[Rule, ...]
    paths: Sequence[str]
    kind: str
    encoding: str | None
    text_key: str
    id_key: str

    def documents(
        self, failed: Callable[[Failure], None], apart_from: str | None = None
    ) -> Iterator[tuple[Input, Document]]:
        """Yield every document, before and after; what cannot be read or cleaned is told to `failed`, the rest done.

        apart_from: a file that is no input, though it may lie among them: where the result goes.
        """
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
                    document = self.cleaner.document(item.text, html=item.html)
                except ValueError as error:
                    failed(Failure(item.name, str(error)))
                    continue
                yield item, document
