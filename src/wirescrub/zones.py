"""The head and the tail of a document: where bylines and timestamps, credits and notes stand."""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.document import Document, Group, Role, Span
from wirescrub.grammar.shapes import is_caption

HEAD_LINES = 16
HEAD_PARAGRAPHS = 2
TAIL_LINES = 14
LONGEST_TITLE = 110
LONGEST_CROSSHEAD = 60
SHORTEST_PARAGRAPH = 60

# What no headline has, however much it asks: "Get the news in your inbox", "Share this article".
_NO_TITLE = re.compile(
    r"newsletter|inbox|subscribe to|join the conversation|\b(?:follow|contact) us\b|share this|comments below|e-?mail"
    r"|\b(?:live|videos?) on\b|\bvia\b|\btweet\b|\bsign up (?:for|here)|here[.!]?$|[@#»›→]|https?:|www\.|\.com\b"
    r"|\d [ap]\.?m\b|\bshare on\b|facebook|twitter|whatsapp|\bprint\b|\bmenu\b|advertis",
    re.I,
)


def head(document: Document) -> Group:
    """Return the open spans at the top, up to the second open paragraph of prose."""
    return document.view(_head)


def _head(document: Document) -> Group:
    found = Group()
    lines = paragraphs = 0
    for i, span in enumerate(document.spans):
        role = span.role
        if role is None:
            lines += 1
            if lines > HEAD_LINES or paragraphs >= HEAD_PARAGRAPHS:
                break
            paragraphs += span.prose and not is_caption(span.text)
            found.append((i, span))
        elif role is not Role.BLANK and role is not Role.BOILERPLATE:
            lines += 1
    return found


def title_line(document: Document) -> int:
    """Return the index of the first line of all if it may be the headline, whatever it asks; -1 if it may not.

    “Check your junk mail”, “Sign here” and “Watch what you eat” stand right above the story.
    """
    return document.view(_title_line)


def _title_line(document: Document) -> int:
    at = next((at for at, span in enumerate(document.spans) if span.text), -1)
    if at < 0:
        return -1
    span, below = document.spans[at], document.neighbour(at, 1)
    above_story = below is not None and below.open and below.finished
    asks = len(span.text) > LONGEST_TITLE or " " not in span.text or _NO_TITLE.search(span.text)
    return at if span.open and above_story and not span.finished and not asks else -1


def is_crosshead(document: Document, at: int) -> bool:
    """Say whether a line may be a crosshead by its place and length: short, and alone between two paragraphs.

    Menus, share bars and lists of links come in runs, so that another of their lines stands above or below.
    """
    if len(document.spans[at].text) > LONGEST_CROSSHEAD:
        return False
    above, below = document.neighbour(at, -1), document.neighbour(at, 1)
    return all(span is not None and span.finished and len(span.text) >= SHORTEST_PARAGRAPH for span in (above, below))


def tail(document: Document, most: int = TAIL_LINES) -> list[tuple[int, Span]]:
    """Return the last open spans, from the end backwards; what is decided already does not count."""
    return document.open()[: -most - 1 : -1]
