"""Which line between the menu of a page and its story is the headline; no filter, but a part of `headline`."""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.document import Document, Role, Span
from wirescrub.filters.head import LONGEST, above, echo, has_menu
from wirescrub.grammar.shapes import NOTE, is_bullet, is_byline, is_caption, is_furniture, is_timestamp, is_titled

LINES_BELOW_MENU = 30
"""So many lines may stand between the menu of a page and its story."""
NEAR_AUTHOR = 5
NEARLY = 0.2
"""The story takes up so many of the words of a headline, where a deck below it has more of them."""

# The page speaks to its reader, or counts its pictures.
_ADDRESSED = re.compile(
    r"(?:Please|Thank|This is an? [A-Z]|To (?:help|continue)|You (?:are|can|may)|Your)\b|\d+ of \d+\b"
)
SENTENCES = re.compile(r"[.?!]['’”\"]? [A-Z“‘\"']")


def below_menu(document: Document) -> tuple[int, str] | None:
    """Return the line between the menu of a page and its story that the story takes up most; the first of several.

    Below a menu stand section names, buttons and promotions; neither shape nor place tells the headline from those.
    """
    if not has_menu(document):
        return None
    below = above(document, LINES_BELOW_MENU)
    signed = next((i for i, (_, span) in enumerate(below) if span.role is Role.BYLINE), 0)
    story = document.text.lower()
    # Right above the author stands the headline, with no more than a deck and a picture between them.
    return _most_heard(document, below[max(0, signed - NEAR_AUTHOR) : signed], story) or _most_heard(
        document, below, story
    )


def _most_heard(document: Document, below: list[tuple[int, Span]], story: str) -> tuple[int, str] | None:
    """Return the first of some lines that the story takes up about as much as any of them."""
    lines = [(at, span.text) for at, span in below if span.open and may_be_headline(span.text)]
    if not lines:
        return None
    heard = [echo(text, story) for _, text in lines]
    chosen = next((n for n, share in enumerate(heard) if share >= max(0.3, max(heard) - 0.25)), None)
    if chosen is None:
        return None
    # A title above two sentences, or a line that the story takes up right above another, is the headline of the two.
    if chosen and heard[chosen - 1]:
        (upper, title), (at, text) = lines[chosen - 1], lines[chosen]
        adjoins = document.neighbour(at, -1) is document.spans[upper]
        if (SENTENCES.search(text) and is_titled(title)) or (adjoins and heard[chosen - 1] >= NEARLY):
            chosen -= 1
    return lines[chosen]


def may_be_headline(text: str) -> bool:
    """Whether a line has the length of a headline, and is nothing else."""
    return (
        25 <= len(text) <= LONGEST
        and text.count(" ") > 3
        and text[-1] not in ":;,"
        and not (NOTE.match(text) or _ADDRESSED.match(text))
        and not (is_byline(text) or is_timestamp(text) or is_caption(text) or is_furniture(text) or is_bullet(text))
    )
