"""Guesses at what was meant, where there is a good one."""

from __future__ import annotations

from collections.abc import Iterable


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return a question to put behind an error about an unknown name; nothing where no known name is near it.

    >>> did_you_mean("Datelin", ["headline", "dateline"]), did_you_mean("zebra", ["headline", "dateline"])
    ("; did you mean 'dateline'?", '')
    """
    from difflib import get_close_matches

    by_lower = {one.lower(): one for one in known}
    near = get_close_matches(name.lower(), by_lower, n=1)
    return f"; did you mean {by_lower[near[0]]!r}?" if near else ""


def meant_or_all(name: str, known: Iterable[str]) -> str:
    """Return that question, or all names there are, where one can read them all.

    >>> meant_or_all("zebra", ["headline", "dateline"])
    '; there are headline, dateline'
    """
    known = tuple(known)
    return did_you_mean(name, known) or f"; there are {', '.join(known)}"
