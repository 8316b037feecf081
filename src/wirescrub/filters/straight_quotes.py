"""Typewriter quotes, for those who ask for them."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub.document import Document, Rewrite

_STRAIGHT = str.maketrans("‘’‚‛“”„‟", "''''" + '""""')


def straight_quotes(document: Document) -> Iterator[Rewrite]:
    """Make curly quotes straight; runs only with --quotes straight."""
    for at, span in enumerate(document.spans):
        if not span.text.isascii() and (text := span.text.translate(_STRAIGHT)) != span.text:
            yield Rewrite(at, text, "straight-quotes")
