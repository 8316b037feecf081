"""Regular expressions, compiled once for all runs.

Compiling the patterns of the whole chain takes longer than cleaning a hundred articles with them, so what the compiler
made of each is kept for the next run of the command.

It is used in the place of `re`, all of which it has: `from wirescrub import patterns as re`.
"""

from __future__ import annotations

import re
from re import *  # noqa: F403
from typing import Any, AnyStr

from wirescrub import kept

Key = tuple[str | bytes, int]

_MOST = 700
"""So many patterns are kept, twice what one version has; with more, some are those of versions long gone."""

_known: dict[Key, tuple[Any, ...]] = kept.load("patterns") or {}
_used: set[Key] = set()


def compile(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:  # type: ignore[no-redef] # in the place of re's
    """Return a compiled pattern, as `re.compile` does."""
    key = text, int(flags)
    _used.add(key)
    if key in _known:
        import _sre  # type: ignore[import-not-found]

        found, code, *groups = _known[key]
        try:
            return _sre.compile(text, found, memoryview(code).cast("I").tolist(), *groups)  # type: ignore[no-any-return]
        except (RuntimeError, TypeError, ValueError, OverflowError):
            del _known[key]  # not what this Python makes
    return re.compile(text, flags)


def keep() -> None:
    """Keep what this run compiled for the next."""
    new = {key: _compiled(*key) for key in _used if key not in _known}
    if new:
        all_known = {**_known, **new}
        kept.save("patterns", all_known if len(all_known) <= _MOST else {key: all_known[key] for key in _used})


def _compiled(text: str | bytes, flags: int) -> tuple[Any, ...]:
    """Return what `re` hands to the engine for a pattern: flags, code, and the groups by number and name."""
    from array import array
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(text, flags)
    code = array("I", [int(word) for word in _compiler._code(parsed, flags)]).tobytes()
    names: list[str | None] = [None] * parsed.state.groups
    for name, number in parsed.state.groupdict.items():
        names[number] = name
    return int(flags | parsed.state.flags), code, parsed.state.groups - 1, parsed.state.groupdict, tuple(names)
