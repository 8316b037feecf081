"""Which line between the menu of a page and its story is the headline; no filter, but a part of `headline`."""

from __future__ import annotations

from collections.abc import Sequence

from wirescrub import patterns as re
from wirescrub.above_story import LONGEST, above, echo, has_menu
from wirescrub.document import Document, Role, Span
from wirescrub.grammar.byline import is_byline
from wirescrub.grammar.shapes import (
    NOTE,
    is_bullet,
    is_caption,
    is_furniture,
    is_timestamp,
    is_titled,
    looks_like_byline,
)
from wirescrub.grammar.timestamp import DATES, scan
from wirescrub.whole_page import story_of_page

LINES_BELOW_MENU = 30
"""So many lines may stand between the menu of a page and its story."""
NEAR_AUTHOR = 5
LONGEST_SIGNATURE = 90
HEARD, SIGNED = 0.3, 0.1
"""So many of its longer words, as a share, the story must take up, or above an author or a time."""
NEARLY = 0.2
"""The story takes up so many of the words of a headline, where a deck below it has more of them."""

# The page speaks to its reader, or counts its pictures.
_ADDRESSED = re.compile(
    r"(?:Please|Thank|This is (?:an? [A-Z]|from)|To (?:help|continue)|You (?:are|can|may)|Your|(?:Do|Have|Would) you"
    r"|It looks like)\b|\d+ of \d+\b"
)
SENTENCES = re.compile(r"[.?!]['’”\"]? [A-Z“‘\"']")


def below_menu(document: Document) -> tuple[int, str] | None:
    """Return the line between the menu of a page and its story that the story takes up most; the first of several.

    Below a menu stand section names, buttons and promotions; neither shape nor place tells the headline from those.
    """
    if not has_menu(document):
        return None
    lines = above(document, LINES_BELOW_MENU)
    page = story_of_page(document)
    return choose(document, lines, page.text) if page else choose(document, lines, document.text.lower(), once=True)


def choose(
    document: Document,
    below: list[tuple[int, Span]],
    story: str,
    first_lines: Sequence[tuple[int, Span]] = (),
    *,
    once: bool = False,
) -> tuple[int, str] | None:
    """Return which of the lines between a menu and the story is the headline, if any.

    first_lines: those of the story, where its author may be named. once: whether the story holds the lines too.
    """
    lines = [(at, span) for at, span in below if span.role is not Role.BOILERPLATE]
    # Right above the author or the time stands the headline, with no more than a deck and a picture between them.
    signed = [place for place, (_, span) in enumerate([*lines, *first_lines]) if signs(span)]
    near = [lines[max(0, place - NEAR_AUTHOR) : place] for place in signed]
    for group, least in (*((group, HEARD) for group in near), (lines, HEARD), *((group, SIGNED) for group in near)):
        if found := _most_heard(document, group, story, least, once=once):
            return found
    return None


def signs(span: Span) -> bool:
    """Say whether a line names the author or the time."""
    short = span.open and len(span.text) <= LONGEST_SIGNATURE
    text = span.text
    return span.role is Role.BYLINE or (
        short
        and (looks_like_byline(text) or is_byline(text) or is_timestamp(text) or not DATES.isdisjoint(scan(text) or ()))
    )


def _most_heard(
    document: Document, below: list[tuple[int, Span]], story: str, least: float, *, once: bool
) -> tuple[int, str] | None:
    """Return the first of some lines that the story takes up about as much as any of them, or so much at least."""
    lines = [(at, span.text) for at, span in below if span.open and may_be_headline(span.text)]
    lines = [(at, text) for at, text in lines if text[-1] != "."] or lines
    if not lines:
        return None
    heard = [echo(text, story, once=once) for _, text in lines]
    chosen = next((n for n, share in enumerate(heard) if share >= max(least, max(heard) - 0.25)), None)
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
        and not text[:2].islower()
        and not (NOTE.match(text) or _ADDRESSED.match(text))
        and not (
            looks_like_byline(text) or is_timestamp(text) or is_caption(text) or is_furniture(text) or is_bullet(text)
        )
    )
