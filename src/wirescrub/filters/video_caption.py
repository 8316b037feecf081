"""The caption of a video above the story: the line right below the button that closes its player."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from wirescrub.document import Document, Mark, Role
from wirescrub.grammar.shapes import is_dateline

RULES = {"below-player": "the line below “CLOSE”, with another caption, a dateline or the story below it"}

FIRST_LINES = 4
LONGEST = 500


def video_caption(document: Document) -> Iterator[Mark]:
    """Mark the line between the button of a player at the very top, and what else stands above the story."""
    for at, span in enumerate(document.spans[: 2 * FIRST_LINES]):
        if span.text != "CLOSE" or span.role is not Role.BOILERPLATE:
            continue
        following = list(islice(document.outward(at, 1), 2))
        if len(following) < 2:
            return
        (place, below), (_, then) = following
        if not below.open or len(below.text) > LONGEST:
            continue
        # a paragraph of the story stands right above the next one; a caption is no sentence, or ends in who made it
        if not below.finished or then.role is Role.CAPTION or (then.open and is_dateline(then.text)):
            yield Mark(place, Role.CAPTION, "below-player")
