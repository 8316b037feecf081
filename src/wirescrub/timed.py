"""Patterns of users, which may be slow: cut off after a time limit, where the shipped ones are known to be quick."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

LIMIT = 0.25
"""Seconds of work on one line. An honest pattern needs some millionths of that."""


class SlowPattern(ValueError):
    """A pattern in a user's rules took too long; the message names file, rule and key."""


class TimedPattern:
    """A regular expression of a user, with the methods of `re.Pattern` that rules need.

    where: file, rule and key, for the message. Raises SlowPattern instead of running on, for some patterns need
    longer than the world lasts for a line of forty letters; and ValueError where the expression is none.
    """

    def __init__(self, source: str, where: str, limit: float = LIMIT) -> None:
        import regex  # type: ignore[import-untyped]

        try:
            self.compiled: Any = regex.compile(source, regex.IGNORECASE)
        except regex.error as error:
            raise ValueError(f"{where}: {error}") from None
        self.where = where
        self.limit = limit

    @property
    def groupindex(self) -> Any:
        """The names of the groups."""
        return self.compiled.groupindex

    def match(self, text: str) -> Any:
        """Match at the start of a text."""
        return self._within(self.compiled.match, text)

    def fullmatch(self, text: str) -> Any:
        """Match the whole text."""
        return self._within(self.compiled.fullmatch, text)

    def search(self, text: str) -> Any:
        """Match anywhere in a text."""
        return self._within(self.compiled.search, text)

    def finditer(self, text: str) -> Iterator[Any]:
        """Yield every match in a text."""
        return iter(self._within(lambda text, timeout: list(self.compiled.finditer(text, timeout=timeout)), text))

    def _within(self, find: Callable[..., Any], text: str) -> Any:
        try:
            return find(text, timeout=self.limit)
        except TimeoutError:
            raise SlowPattern(
                f"{self.where}: cut off after {self.limit} s on the line {text[:60]!r}; "
                "a repeat inside a repeat, as in (a+)+, is the usual cause"
            ) from None
