"""Cues: words of which a text must hold one before anything dearer is tried on it."""

from __future__ import annotations

from collections.abc import Iterable


def holds(text: str, cues: Iterable[str]) -> bool:
    """Say whether a text holds one of some cues. Most texts do not, and to know it takes a tenth of a pattern's time.

    >>> holds("The ferry. (Ada Quill/Reuters)", ("/", "Getty")), holds("The ferry.", ("/", "Getty"))
    (True, False)
    """
    for cue in cues:  # noqa: SIM110 # half the time of `any` and a generator
        if cue in text:
            return True
    return False
