"""A dict kept in parts, of which a run unpacks only those that it asks for."""

from __future__ import annotations

import marshal
from typing import Any

LETTERS = 2
"""Keys that have so many characters in common at their beginning are in one part."""


class Parted(dict[str, Any]):
    """A dict, each part of which is unpacked when one of its keys is looked up with `get`; that is all it is for.

    >>> Parted(parts({"share this": [1], "print": [2]})).get("print")
    [2]
    """

    def __init__(self, packed: dict[str, bytes]) -> None:
        super().__init__()
        self._packed = packed

    def get(self, key: str, default: Any = None) -> Any:
        """Return what stands under a key."""
        if (part := self._packed.pop(key[:LETTERS], None)) is not None:
            self.update(marshal.loads(part))
        return super().get(key, default)


def parts(whole: dict[str, Any]) -> dict[str, bytes]:
    """Return the packed parts of a dict of plain data."""
    found: dict[str, dict[str, Any]] = {}
    for key, value in whole.items():
        found.setdefault(key[:LETTERS], {})[key] = value
    return {beginning: marshal.dumps(part) for beginning, part in found.items()}
