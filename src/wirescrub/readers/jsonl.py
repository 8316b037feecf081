"""JSON lines: one object a line, the article's text under a key."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Record:
    """One object of a JSON-lines stream, its text and its id; `line` counts from 1."""

    line: int
    id: Any
    text: str
    data: dict[str, Any]


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that holds no article, and why."""

    line: int
    why: str


def records(
    lines: Iterable[bytes], name: str, text_key: str = "text", id_key: str = "id"
) -> Iterator[Record | BadLine]:
    """Yield a Record for every line that is not blank, or a BadLine where it holds no text.

    name: what a record without an id is called by, as `NAME:LINE`.
    """
    from wirescrub.readers.text import decode

    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            data = json.loads(decode(line))
        except (ValueError, RecursionError) as error:
            yield BadLine(number, f"not JSON ({error})")
            continue
        if not isinstance(data, dict):
            yield BadLine(number, "not a JSON object")
        elif not isinstance(data.get(text_key), str):
            yield BadLine(number, f"no text under {text_key!r}; name the key with --text-key")
        else:
            given = data.get(id_key)
            yield Record(number, f"{name}:{number}" if given is None else given, data[text_key], data)
