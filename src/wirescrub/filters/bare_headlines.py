"""Headlines of other stories, bare between two paragraphs.

They look like the story's own crossheads, and a crosshead is kept: only what cannot be one is taken.
"""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub.document import Document, Mark, Role, Span

RULES = {"headline-in-capitals": "a line of seven words or more in capitals between two paragraphs that are not"}

FEWEST_WORDS = 7
"""Crossheads in capitals have up to five words, headlines of other stories (Fox News) seven to twenty."""

LONGEST = 150


def bare_headlines(document: Document) -> Iterator[Mark]:
    """Mark headlines in capitals that stand alone between two paragraphs of the story."""
    for at, span in document.loose():
        text = span.text
        if (
            text.isupper()
            and text[0].isalnum()
            and text[-1] not in ".:"
            and len(text) <= LONGEST
            and text.count(" ") >= FEWEST_WORDS - 1
            and _is_story(document.neighbour(at, -1))
            and _is_story(document.neighbour(at, 1))
        ):
            yield Mark(at, Role.BOILERPLATE, "headline-in-capitals")


def _is_story(span: Span | None) -> bool:
    """Say whether a span is a sentence of the story, not in capitals itself, or furniture that stands in between."""
    return span is not None and (span.role is Role.BOILERPLATE or (span.finished and not span.text.isupper()))
