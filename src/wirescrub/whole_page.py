"""Where the story stands in the text of a whole page, menus and all; no filter, but what several of them ask.

A page whose text came in as it stands, as a crawl or a browser gives it, has hundreds of short lines around one block
of paragraphs. Which block that is shows in the lines alone: it is the stretch in which paragraphs outweigh the lines
that are none by the most (the largest sum of a stretch, Kadane's problem).
"""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import NamedTuple

from wirescrub.document import Document, Role, Span

FEWEST = 20
"""A whole page has so many lines outside its story that are no paragraphs,"""
ABOVE = 8
"""so many lines above it,"""
KNOWN, SHARE = 4, 5
"""and so many lines known to be the page's, one in so many of those outside,"""
LONG_MENU = 25
"""unless its menu is as long as this, for then its words may be of any language."""
NEAR = 12
"""So many lines from the block, a paragraph still belongs to the story."""
CLOSING = 15
"""So many lines below the story credits, notes and tables may stand."""
ROWS = 4
"""So many lines, two of five with a number, are a table."""
SENTENCE = 60
"""A sentence of so many characters may be one of the story wherever it stands,"""
LONG = 300
"""and so may any line as long as this."""
OFTEN = 4
"""A line that stands there so many times is one of the page's, in the story too."""

_PARAGRAPH, _HEAVIEST, _SENTENCE = 80, 4.0, 0.5
_LINE, _FURNITURE, _AGAIN = -0.7, -1.0, -0.2
"""What a line weighs: a paragraph 1 for so many characters, up to a limit; a short sentence; any other; furniture that
is known; a line that comes again and again. Chosen on 189 pages whose stories are known, by what was missed."""


class Story(NamedTuple):
    """The story of a whole page: all lines with their indices, and the places of its first and last among them."""

    lines: list[tuple[int, Span]]
    first: int
    last: int

    @property
    def above(self) -> list[tuple[int, Span]]:
        """The lines above the story, the headline among them."""
        return self.lines[: self.first]

    @property
    def below(self) -> list[tuple[int, Span]]:
        """The lines below the story, from the first that is known to be the page's."""
        below = self.lines[self.last + 1 :]
        return below[next((n for n, (_, span) in enumerate(below) if span.role is Role.BOILERPLATE), len(below)) :]

    @property
    def text(self) -> str:
        """The text of the story, in lower case."""
        return "\n".join([span.text for _, span in self.lines[self.first : self.last + 1 + NEAR]]).lower()


def story_of_page(document: Document) -> Story | None:
    """Return where the story of a whole page stands; None where the document is no whole page."""
    return document.view(_story)


def _story(document: Document) -> Story | None:
    if len(document.spans) < FEWEST:
        return None
    lines = [(at, span) for at, span in enumerate(document.spans) if span.text]
    if sum([not span.prose for _, span in lines]) < FEWEST:
        return None
    first, last = _with_near(lines, *_heaviest(_weights([span for _, span in lines])))
    outside = [span for _, span in lines[:first] + lines[last + 1 :] if not span.prose]
    known = sum([span.role is Role.BOILERPLATE for span in outside])
    if first < ABOVE or len(outside) < FEWEST or known < KNOWN:
        return None
    return Story(lines, first, last) if known * SHARE >= len(outside) or first >= LONG_MENU else None


def speaks(span: Span) -> bool:
    """Say whether a line may be one of a story wherever it stands: a sentence, or as long as a paragraph."""
    return (span.finished and len(span.text) >= SENTENCE) or len(span.text) > LONG


def table_below(below: list[tuple[int, Span]]) -> int:
    """Return how far below the story its tables reach: runs of lines, many with a number, that begin close to it."""
    reach = place = 0
    for known, group in groupby(below, lambda line: line[1].role is Role.BOILERPLATE):
        run = list(group)
        if not known and place > reach + CLOSING:
            break
        place += len(run)
        numbers = sum([any(map(str.isdigit, span.text)) for _, span in run])
        if not known and len(run) >= ROWS and numbers * 5 >= len(run) * 2:
            reach = place
    return reach


def _weights(lines: list[Span]) -> list[float]:
    """Return how much each line speaks for the story, or against it."""
    times = Counter([span.text for span in lines])
    return [_AGAIN if times[span.text] >= OFTEN else _weight(span) for span in lines]


def _weight(span: Span) -> float:
    if span.role is Role.BOILERPLATE:
        return _FURNITURE
    if span.prose:
        return min(_HEAVIEST, len(span.text) / _PARAGRAPH)
    return _SENTENCE if span.finished and len(span.text) >= _PARAGRAPH / 2 else _LINE


def _heaviest(weights: list[float]) -> tuple[int, int]:
    """Return the first and the last place of the stretch with the largest sum."""
    best = total = 0.0
    first, last, start = 0, -1, 0
    for place, weight in enumerate(weights):
        if total <= 0:
            total, start = 0.0, place
        total += weight
        if total > best:
            best, first, last = total, start, place
    return first, last


def _with_near(lines: list[tuple[int, Span]], first: int, last: int) -> tuple[int, int]:
    """Return the stretch, made longer by the paragraphs that stand near it."""
    paragraphs = [place for place, (_, span) in enumerate(lines) if span.prose and span.open]
    for place in paragraphs:
        if last < place <= last + NEAR:
            last = place
    for place in reversed(paragraphs):
        if first - NEAR <= place < first:
            first = place
    return first, last
