"""What is left below the story among the page's own lines: headlines of other stories, buttons, names of sections."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub.document import Document, Mark, Role, Span
from wirescrub.whole_page import table_below

RULES = {"below-story": "an unfinished line between lines of the page, below the last paragraph, note and credit"}

LONGEST = 120
KNOWN = 4
"""So many lines of the page below the story, and half as many as are not known, show that all there is the page's."""


def below_story(document: Document) -> Iterator[Mark]:
    """Mark what stands below the story among lines of the page, where there are many of those."""
    if len(document.decided(Role.BOILERPLATE)) < KNOWN:
        return
    spans = document.spans
    ends = [i for i, span in enumerate(spans) if span.role not in (Role.BOILERPLATE, Role.BLANK) and _is_kept(span)]
    first = next((i for i in range(ends[-1] + 1 if ends else 0, len(spans)) if spans[i].role is Role.BOILERPLATE), None)
    if not ends or first is None:
        return
    below = [(i, spans[i]) for i in range(first, len(spans)) if spans[i].text]
    # what `page_frame` took because of its place tells nothing about the lines around it
    known = sum([span.role is Role.BOILERPLATE and span.filter != "page_frame" for _, span in below])
    rest = [i for i, span in below[table_below(below) :] if span.open]
    if rest and known >= max(KNOWN, len(rest) / 2):
        yield from (Mark(i, Role.BOILERPLATE, "below-story") for i in rest)


def _is_kept(span: Span) -> bool:
    """Say whether a line belongs to the article: anything decided on, a finished sentence, a long line."""
    return not span.open or len(span.text) > LONGEST or span.text[-1:] in (".", "”", '"', "’", ":")
