"""What is left of a line behind a note or a credit that was cut off it: often an ask (“Want more? Sign up here.”)."""

from __future__ import annotations

from collections.abc import Iterable

from wirescrub.document import Document, Mark, Role
from wirescrub.filters.phrases import marks

RULES: dict[str, str] = {}
"""The rules are those of `phrases`."""


def leftovers(document: Document) -> Iterable[Mark]:
    """Mark what the rules in the packs name behind a note or a credit on the same line."""
    spans = document.spans
    pieces = [
        (at, span)
        for at, span in document.open()
        if at and not spans[at - 1].ends_line and spans[at - 1].role in (Role.NOTE, Role.CREDIT)
    ]
    return marks(document, pieces) if pieces else ()
