"""The head and the tail of a document: where bylines and timestamps, credits and notes stand."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub.document import Document, Role, Span

HEAD_LINES = 16
HEAD_PARAGRAPHS = 2
TAIL_LINES = 14


def head(document: Document) -> Iterator[tuple[int, Span]]:
    """Yield the open spans at the top, up to the second open paragraph of prose."""
    lines = paragraphs = 0
    for i, span in enumerate(document.spans):
        if span.role is Role.BLANK or span.role is Role.BOILERPLATE:
            continue
        lines += 1
        if lines > HEAD_LINES or paragraphs >= HEAD_PARAGRAPHS:
            return
        if span.role is None:
            paragraphs += span.prose
            yield i, span


def tail(document: Document, most: int = TAIL_LINES) -> Iterator[tuple[int, Span]]:
    """Yield the last open spans, from the end backwards; what is decided already does not count."""
    lines = 0
    for i in range(len(document.spans) - 1, -1, -1):
        span = document.spans[i]
        if span.role is None:
            lines += 1
            if lines > most:
                return
            yield i, span
