"""What one run of the command keeps for the next, so that it starts at once: patterns and rules, made ready.

It lies in the user's cache folder (`$XDG_CACHE_HOME`, else `~/.cache`). Nothing depends on it: where the folder cannot
be read or written, or holds something else, everything is made anew. Only the command writes; the library reads.
"""

from __future__ import annotations

import marshal
import os
import sys
from typing import Any

FOLDER = os.path.join(
    os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or os.path.expanduser("~/.cache"), "wirescrub"
)
writing = False
"""Whether there is a command that may write."""


def load(name: str) -> Any:
    """Return what was kept under a name by the same Python; None where nothing was."""
    try:
        with open(_path(name), "rb") as file:
            return marshal.loads(file.read())  # a fifth of the time that `marshal.load` takes
    except (OSError, ValueError, EOFError, TypeError):
        return None


def save(name: str, value: Any) -> None:
    """Keep plain data (numbers, texts, bytes, lists, tuples, dicts) under a name, where that is possible."""
    from wirescrub.writers.files import whole

    try:
        os.makedirs(FOLDER, mode=0o700, exist_ok=True)
        with whole(_path(name)) as file:
            file.write(marshal.dumps(value))
    except OSError:
        pass  # the next run makes it anew


def _path(name: str) -> str:
    return os.path.join(FOLDER, f"{name}.{sys.implementation.cache_tag}-{sys.hexversion:x}")
