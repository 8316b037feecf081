"""Leave open the gates of the filters: the cheap tests that spare dearer ones, and that must change nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from unittest.mock import patch

import wirescrub.chain  # noqa: F401 # loads all modules that have gates
from wirescrub.article import Article
from wirescrub.cues import GATES

Gate = Callable[[str], bool]
Decisions = list[tuple[str | None, ...]]


def open_gates() -> AbstractContextManager[None]:
    """Let everything pass all gates."""
    return _instead(GATES, lambda text: True)


def shut(gate: Gate) -> AbstractContextManager[None]:
    """Let nothing pass a gate."""
    return _instead([gate], lambda text: False)


@contextmanager
def _instead(gates: list[Gate], test: Gate) -> Iterator[None]:
    """Put a test in the place of gates, wherever one is known by whatever name."""
    patches = [
        patch.object(module, name, test)
        for module in list(sys.modules.values())
        if getattr(module, "__name__", "").startswith("wirescrub")
        for name, value in list(vars(module).items())
        if any(value is gate for gate in gates)
    ]
    assert len(patches) >= len(gates)
    forget()
    for each in patches:
        each.start()
    try:
        yield
    finally:
        for each in patches:
            each.stop()
        forget()


def forget() -> None:
    """Forget what was remembered of lines, which gates had a part in."""
    for module in list(sys.modules.values()):
        if getattr(module, "__name__", "").startswith("wirescrub.grammar"):
            for value in vars(module).values():
                if hasattr(value, "cache_clear"):
                    value.cache_clear()


def decisions(article: Article) -> Decisions:
    """Return all that was decided about an article."""
    return [(span.role, span.filter, span.rule, span.raw, span.text) for span in article.spans]
