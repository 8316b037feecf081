"""What became of every line, for a person to read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import click

from wirescrub.document import Document, Role

# Of the sixteen colours of the terminal's own theme those that are readable on a dark and on a light background: no
# blue, which is lost on black, and no yellow, which is lost on white. The role is always there in words as well.
STYLES: dict[Role, dict[str, Any]] = {
    Role.HEADLINE: {"fg": "green", "bold": True},
    Role.DECK: {"fg": "green"},
    Role.KICKER: {"fg": "green"},
    Role.BYLINE: {"fg": "cyan"},
    Role.TIMESTAMP: {"fg": "cyan"},
    Role.DATELINE: {"fg": "magenta", "bold": True},
    Role.CAPTION: {"fg": "magenta"},
    Role.CREDIT: {"fg": "cyan"},
    Role.NOTE: {"fg": "cyan"},
    Role.SUBHEAD: {"bold": True},
    Role.BODY: {},
    Role.BOILERPLATE: {"fg": "red", "strikethrough": True},
}

NARROWEST = 20

# Raw text may hold what would steer the terminal, or turn the order of what follows.
_STEERING = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def explain(document: Document, width: int, *, color: bool, only_removed: bool = False) -> Iterator[str]:
    """Yield line number, role, text folded to the width, and the reason, for every span that is not blank."""
    for span in document.spans:
        role = span.role or Role.BODY
        if not span.text or role is Role.BLANK or (only_removed and role is not Role.BOILERPLATE):
            continue
        head = f"{span.line:>5}  {role:<12} "
        room = max(NARROWEST, width - len(head))
        folded = fold(_STEERING.sub("�", span.text), room)
        reason = f"[{span.filter}: {span.rule}]" if span.filter and span.rule else ""
        # behind the last line where there is room, else below it
        together = bool(reason) and columns(folded[-1]) + 1 + len(reason) <= room
        for i, part in enumerate(folded):
            line = click.style(part, **STYLES[role]) if color and STYLES[role] else part
            if together and i == len(folded) - 1:
                line += " " + _dim(reason, color=color)
            yield (head if i == 0 else " " * len(head)) + line + "\n"
        if reason and not together:
            yield from (" " * len(head) + _dim(part, color=color) + "\n" for part in fold(reason, room))


def title(name: object, *, color: bool) -> Iterator[str]:
    """Yield the line above a document that is one of several."""
    line = _STEERING.sub("�", str(name))
    yield f"\n{click.style(line, bold=True) if color else line}\n"


def _dim(text: str, *, color: bool) -> str:
    return click.style(text, dim=True) if color else text


def fold(text: str, room: int) -> list[str]:
    """Fold a text into lines that are no wider than the room.

    >>> fold("The harbour is closed", 12)
    ['The harbour', 'is closed']
    """
    from textwrap import wrap

    # what is written without spaces is mostly twice as wide, so that half as many characters fit
    wide = columns(text) > len(text) * 1.5
    return wrap(text, room // 2 if wide else room, break_on_hyphens=False) or [""]


def columns(text: str) -> int:
    """Return how many columns of the terminal a text takes."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width

    return sum(0 if combining(letter) else 2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def width(longest: int = 120) -> int:
    """Return how many characters fit on a line of the terminal, 80 where there is none."""
    from shutil import get_terminal_size

    return min(get_terminal_size((80, 24)).columns, longest)
