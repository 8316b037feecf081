"""What became of every line, for a person to read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from wirescrub.document import Document, Role

# The sixteen colours of the terminal's own theme, so that they are readable on a dark and on a light background.
STYLES: dict[Role, dict[str, Any]] = {
    Role.HEADLINE: {"fg": "green", "bold": True},
    Role.DECK: {"fg": "green"},
    Role.KICKER: {"fg": "green"},
    Role.BYLINE: {"fg": "cyan"},
    Role.TIMESTAMP: {"fg": "cyan"},
    Role.DATELINE: {"fg": "blue", "bold": True},
    Role.CAPTION: {"fg": "magenta"},
    Role.CREDIT: {"fg": "cyan"},
    Role.NOTE: {"fg": "cyan"},
    Role.SUBHEAD: {"bold": True},
    Role.BODY: {},
    Role.BOILERPLATE: {"fg": "red", "strikethrough": True},
}


def explain(document: Document, width: int, *, color: bool) -> Iterator[str]:
    """Yield line number, role, text folded to the width, and the reason, for every span that is not blank."""
    from textwrap import wrap

    for span in document.spans:
        if not span.text or span.role is None or span.role is Role.BLANK:
            continue
        reason = f" [{span.filter}: {span.rule}]" if span.filter and span.rule else ""
        head = f"{span.line:>5}  {span.role:<12}"
        folded = wrap(span.text, max(20, width - len(head) - 1)) or [""]
        for i, part in enumerate(folded):
            label = head if i == 0 else " " * len(head)
            why = reason if i == len(folded) - 1 else ""
            if color:
                part, why = click.style(part, **STYLES[span.role]), click.style(why, dim=True)
            yield f"{label} {part}{why}"


def width(longest: int = 120) -> int:
    """Return how many characters fit on a line of the terminal, 80 where there is none."""
    from shutil import get_terminal_size

    return min(get_terminal_size((80, 24)).columns, longest)
