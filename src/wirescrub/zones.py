"""The head and the tail of a document: where bylines and timestamps, credits and notes stand."""

from __future__ import annotations

from wirescrub.document import Document, Group, Role, Span
from wirescrub.grammar.shapes import is_caption

HEAD_LINES = 16
HEAD_PARAGRAPHS = 2
TAIL_LINES = 14


def head(document: Document) -> Group:
    """Return the open spans at the top, up to the second open paragraph of prose."""
    return document.view(_head)


def _head(document: Document) -> Group:
    found = Group()
    lines = paragraphs = 0
    for i, span in enumerate(document.spans):
        role = span.role
        if role is None:
            lines += 1
            if lines > HEAD_LINES or paragraphs >= HEAD_PARAGRAPHS:
                break
            paragraphs += span.prose and not is_caption(span.text)
            found.append((i, span))
        elif role is not Role.BLANK and role is not Role.BOILERPLATE:
            lines += 1
    return found


def tail(document: Document, most: int = TAIL_LINES) -> list[tuple[int, Span]]:
    """Return the last open spans, from the end backwards; what is decided already does not count."""
    return document.open()[: -most - 1 : -1]
