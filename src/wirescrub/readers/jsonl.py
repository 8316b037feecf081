"""JSON lines: one object a line, the article's text under a key."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from wirescrub.keys import as_written, get


class Record(NamedTuple):
    """One object of a JSON-lines stream, its text and its id; `line` counts from 1."""

    line: int
    id: Any
    text: str
    data: dict[str, Any]


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
            data = json.loads(_decode(line, encoding), parse_float=as_written, parse_constant=as_written)
        except (ValueError, RecursionError) as error:
            yield BadLine(number, f"not JSON ({error})")
            continue
        if not isinstance(data, dict):
            yield BadLine(number, "not a JSON object")
        elif not isinstance(text := get(data, text_key), str):
            yield BadLine(number, f"no text under {text_key!r}; name the key with --text-key")
        else:
            given = get(data, id_key)
            yield Record(number, f"{name}:{number}" if given is None else given, text, data)


def _decode(line: bytes, encoding: str | None) -> str:
    """Decode a line. JSON is UTF-8; only where it is not is there anything to find out."""
    if encoding is None:
        try:
            return line.decode().removeprefix("\ufeff")
        except UnicodeDecodeError:
            pass
    from wirescrub.readers.text import decode

    return decode(line, encoding)
