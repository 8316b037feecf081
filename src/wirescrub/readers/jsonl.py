"""JSON lines: one object a line, the article's text under a key."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from wirescrub.keys import find, members


class Record(NamedTuple):
    """One object of a JSON-lines stream, its text and its id; `line` counts from 1.

    source: the object as it was written. start, end: where in it the text stands.
    """

    line: int
    id: Any
    text: str
    data: dict[str, Any]
    source: str
    start: int
    end: int

    def replaced(self, text: bytes, key: bytes, value: bytes) -> bytes:
        """Return the object with another text and one more key at its end (all three as JSON), the rest as written."""
        before, after = [
            part.encode(errors="backslashreplace")
            for part in (self.source[: self.start], self.source[self.end : -1].rstrip())
        ]
        return b"%s%s%s, %s: %s}" % (before, text, after, key, value)


class BadLine(NamedTuple):
    """A line that holds no article, and why."""

    line: int
    why: str


def records(
    lines: Iterable[bytes],
    name: str,
    text_key: str = "text",
    id_key: str = "id",
    *,
    first: int = 1,
    encoding: str | None = None,
) -> Iterator[Record | BadLine]:
    """Yield a Record for every line that is not blank, or a BadLine where it holds no text.

    name: what a record without an id is called by, as `NAME:LINE`. first: the number of the first line.
    """
    for number, line in enumerate(lines, first):
        if not line or line.isspace():
            continue
        try:
            source = _decode(line, encoding).strip()
            if not source.startswith("{"):
                json.loads(source)
                yield BadLine(number, "not a JSON object")
                continue
            values, places, end = members(source)
            if end < len(source):
                raise json.JSONDecodeError("Extra data", source, end)
        except (ValueError, RecursionError) as error:
            yield BadLine(number, f"not JSON ({error})")
            continue
        text = find(source, values, places, text_key)
        if text is None or not isinstance(text[0], str):
            there = "; name the key with --text-key" if text is None else ", but something else"
            yield BadLine(number, f"no text under {text_key!r}{there}")
            continue
        given = find(source, values, places, id_key)
        called = f"{name}:{number}" if given is None or given[0] is None else given[0]
        yield Record(number, called, text[0], values, source, *text[1])


def _decode(line: bytes, encoding: str | None) -> str:
    """Decode a line. JSON is UTF-8; only where it is not is there anything to find out."""
    if encoding is None:
        try:
            return line.decode().removeprefix("\ufeff")
        except UnicodeDecodeError:
            pass
    from wirescrub.readers.text import decode

    return decode(line, encoding)
