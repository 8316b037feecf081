"""The documents that paths name, each run through the chain: what explain, mine and report look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from wirescrub.batch.discovery import find
from wirescrub.cleaner import Cleaner
from wirescrub.document import Document
from wirescrub.readers.inputs import Failure, Input, read


def documents(
    cleaner: Cleaner,
    paths: Sequence[str],
    kind: str,
    encoding: str | None,
    text_key: str,
    id_key: str,
    failed: Callable[[Failure], None],
) -> Iterator[tuple[Input, Document]]:
    """Yield every document, before and after; what cannot be read or cleaned is told to `failed`, and the rest done."""
    for found in find(paths):
        if isinstance(found, Failure):
            failed(found)
            continue
        for item in read(found.path, kind, encoding, text_key, id_key):
            if isinstance(item, Failure):
                failed(item)
                continue
            try:
                document = cleaner.document(item.text, html=item.html)
            except ValueError as error:
                failed(Failure(item.name, str(error)))
                continue
            yield item, document
