"""Repair of damaged encoding."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub.document import Document, Rewrite


def encoding(document: Document) -> Iterator[Rewrite]:
    """Repair mojibake, entities, control characters and odd spaces."""
    return iter(())
