"""Keys of JSON records: a name, or a path of names such as `metadata.text`; and where in a line a value stands.

A record is never written anew: what was decoded and encoded again would not be as it was (1.10 becomes 1.1, "\\u00e9" a
letter, a key that comes twice comes once). Values are replaced where they stand.
"""

from __future__ import annotations

from json import JSONDecodeError, JSONDecoder
from re import compile
from typing import Any

_value = JSONDecoder().raw_decode
_space = compile(r"[ \t\n\r]*+").match
# the usual case, a key without escapes, in one step
_key = compile(r'[ \t\n\r]*+"([^"\\\x00-\x1f]*+)"[ \t\n\r]*+:[ \t\n\r]*+').match


Place = tuple[int, int]
"""Where a value starts, and where it ends."""


def members(line: str, at: int = 0) -> tuple[dict[str, Any], dict[str, Place], int]:
    """Return what the object that stands at a place of a line holds, where each value stands, and where it ends.

    >>> members('{"n": 1.10, "text": "Rain."}')
    ({'n': 1.1, 'text': 'Rain.'}, {'n': (6, 10), 'text': (20, 27)}, 28)

    Raises JSONDecodeError.
    """
    values: dict[str, Any] = {}
    places: dict[str, Place] = {}
    at = _skip(line, at + 1)
    if line[at : at + 1] == "}":
        return values, places, at + 1
    while True:
        if match := _key(line, at):
            name, start = match[1], match.end()
        else:
            at = _skip(line, at)
            if line[at : at + 1] != '"':
                raise JSONDecodeError("Expecting property name enclosed in double quotes", line, at)
            name, end = _value(line, at)
            start = _skip(line, _past(":", line, end))
        values[name], end = _value(line, start)
        places[name] = start, end
        if line[end : end + 1] == ",":
            at = end + 1
            continue
        end = _skip(line, end)
        if line[end : end + 1] == "}":
            return values, places, end + 1
        at = _past(",", line, end)


def _skip(line: str, at: int) -> int:
    found = _space(line, at)
    return found.end() if found else at


def _past(sign: str, line: str, at: int) -> int:
    at = _skip(line, at)
    if line[at : at + 1] != sign:
        raise JSONDecodeError(f"Expecting {sign!r} delimiter", line, at)
    return at + 1


def find(line: str, values: dict[str, Any], places: dict[str, Place], key: str) -> tuple[Any, Place] | None:
    """Return what is under a key, or under a path of keys parted by full stops; None where there is nothing.

    values, places: what the line holds, as `members` tells.

    >>> line = '{"metadata": {"text": "Rain."}, "a.b": 1}'
    >>> values, places, _ = members(line)
    >>> find(line, values, places, "metadata.text"), find(line, values, places, "a.b")
    (('Rain.', (22, 29)), (1, (39, 40)))
    """
    if key in values:
        return values[key], places[key]
    name, _, rest = key.partition(".")
    if not rest or not isinstance(values.get(name), dict):
        return None
    return find(line, *members(line, places[name][0])[:2], rest)
