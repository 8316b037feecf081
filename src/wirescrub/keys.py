"""Keys of JSON records: a name, or a path of names such as `metadata.text`; and numbers that stay as written."""

from __future__ import annotations

from typing import Any

_QUOTE = "\x00"
"""Stands on both sides of a number while it is carried as a string, which no number in JSON can hold."""


def get(data: dict[str, Any], key: str) -> Any:
    """Return what is under a key, or under a path of keys parted by full stops; None where there is nothing.

    >>> get({"metadata": {"text": "Rain."}}, "metadata.text"), get({"a.b": 1, "a": {"b": 2}}, "a.b")
    ('Rain.', 1)
    """
    if key in data or "." not in key:
        return data.get(key)
    name, _, rest = key.partition(".")
    inner = data.get(name)
    return get(inner, rest) if isinstance(inner, dict) else None


def put(data: dict[str, Any], key: str, value: Any) -> dict[str, Any]:
    """Return a record with a value under a key or a path of keys; the order of the others stays.

    >>> put({"metadata": {"text": "Rain.", "id": 1}, "lang": "en"}, "metadata.text", "Sun.")
    {'metadata': {'text': 'Sun.', 'id': 1}, 'lang': 'en'}
    """
    name, _, rest = key.partition(".")
    if key not in data and rest and isinstance(data.get(name), dict):
        return {**data, name: put(data[name], rest, value)}
    return {**data, key: value}


def as_written(number: str) -> str:
    """Carry a number with a fraction or an exponent as a string: a float would write 1.10 as 1.1."""
    return f"{_QUOTE}{number}{_QUOTE}"


def unwrap(line: str) -> str:
    r"""Return a line of JSON with the numbers in it that were carried as strings.

    >>> import json
    >>> unwrap(json.dumps({"score": as_written("1.10"), "text": "Rain."}))
    '{"score": 1.10, "text": "Rain."}'
    """
    if '"\\u0000' not in line:
        return line
    import re

    return re.sub(r'"\\u0000(-?\d[\d.eE+-]*|-?Infinity|NaN)\\u0000"', r"\1", line)
