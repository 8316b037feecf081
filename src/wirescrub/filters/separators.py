"""Rules of dashes, stars and underscores ("___") where nothing of the story comes after them."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub.document import Document, Mark, Role

RULES = {"separator-at-end": "a line of signs without a letter below the last paragraph of the story"}


def separators(document: Document) -> Iterator[Mark]:
    """Mark lines without a letter or a digit below the story; between its parts they stay."""
    for at, span in reversed(document.open()):
        if any(map(str.isalnum, span.text)) or (at and not document.spans[at - 1].ends_line):
            return  # a line of the story, or the full stop behind what was taken out of one
        yield Mark(at, Role.BOILERPLATE, "separator-at-end")
