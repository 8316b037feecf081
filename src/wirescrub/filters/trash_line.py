"""Trash lines of the wires: what changed between two takes of a story."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Mark, Role

RULES = {"trash-line": 'what changed between two takes of a wire story ("(Updates with …)", "(Adds …)")'}

_TRASH = re.compile(
    r"\((?:(?:Updates?|Adds?|Recasts?|Corrects?|Refiles?|Repeats?|Rewrites?|Removes?|Deletes?|Fixes|Changes|Clarifies"
    r"|Writes through)\b|(?:This|The) (?:[\w.]+ ){0,4}?(?:story|report|item|article|version|headline)\b)"
    r"[^()]{4,300}\)\.?"
)


def trash_line(document: Document) -> Iterator[Mark]:
    """Mark the lines in which a wire says what it changed, alone or in front of the dateline."""
    for i, span in document.suspects():
        if span.text[0] == "(" and (found := _TRASH.match(span.text)):
            yield Mark(i, Role.NOTE, "trash-line", 0, found.end())
