"""Numbers of things, in words."""

from __future__ import annotations


def counted(number: int, one: str, several: str = "") -> str:
    """Return how many there are of something.

    >>> counted(1, "rule"), counted(1200, "rule"), counted(2, "story", "stories")
    ('1 rule', '1,200 rules', '2 stories')
    """
    return f"{number:,} {one if number == 1 else several or one + 's'}"
