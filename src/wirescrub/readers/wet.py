"""WET files, the plain text of Common Crawl: `pip install 'wirescrub[warc]'`."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from wirescrub.compression import BLOCK, MissingExtra, position
from wirescrub.readers.inputs import Lines

KEYS = {
    "url": "WARC-Target-URI",
    "date": "WARC-Date",
    "language": "WARC-Identified-Content-Language",
}
"""The keys of a record, and the headers that they come from."""


def chunks(stream: io.BufferedReader[Any], path: str) -> Iterator[Lines]:
    """Yield the records of type "conversion" as JSON lines, some at a time; all others are about the crawl.

    So whatever goes with JSON lines goes with WET files: processes, folders, keys that stay. The address is `url`, the
    time of the crawl `date`. Raises OSError for a damaged file, and where the extra is not installed.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError:
        raise MissingExtra("WET files need an extra: pip install 'wirescrub[warc]'") from None
    first, before = 1, 0
    block: list[bytes] = []
    size = 0
    try:
        for record in ArchiveIterator(stream, no_record_parse=True):
            if record.rec_type != "conversion":
                continue
            block.append(_line(record))
            size += len(block[-1])
            if size >= BLOCK:
                now = position(stream)
                yield Lines(path, first, b"".join(block), now - before)
                first, before = first + len(block), now
                block, size = [], 0
        damage = None
    except (ArchiveLoadFailed, OSError) as error:
        damage = OSError(f"damaged: {error}")
    # what came before the damage is whole
    if block:
        yield Lines(path, first, b"".join(block), position(stream) - before)
    if damage:
        raise damage


def _line(record: Any) -> bytes:
    from json import dumps

    from wirescrub.readers.text import decode

    headers = record.rec_headers
    found = {"id": (headers.get_header("WARC-Record-ID") or "").strip("<>") or None}
    found |= {key: headers.get_header(name) for key, name in KEYS.items()}
    kept = {key: value for key, value in found.items() if value is not None}
    return dumps({**kept, "text": decode(record.content_stream().read())}).encode() + b"\n"
