"""Captions that a paper prints without a full stop, among paragraphs that all have theirs.

British popular papers do so: no credit, no label, a whole sentence or two of what the picture shows, and no stop.
Cut lines, lists, links and crossheads have no stop either, so a document has to show that it follows that custom.
"""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Mark, Role, Span
from wirescrub.grammar.shapes import is_bullet, is_stopped, is_titled
from wirescrub.grammar.telling import speak_in_single_quotes

RULES = {"unstopped-caption": "a long line without a full stop, in a paper that prints its captions so"}

LENGTHS = range(50, 450)
FEWEST_WORDS = 9
FEWEST, PARAGRAPHS = 2, 10
"""So many such captions, and so many paragraphs with a full stop, show the custom …"""
MOST_TOGETHER, MOST_SHOWN = 3, 5
"""… and more of them in a row are a list; where the custom is shown, and they end a part of the story, still more."""
STRAY = 0.1
"""Where more of the other long lines have no stop either, the stops are lost."""

_NO_CAPTION = re.compile(r"[^A-Z0-9'‘].*|.*(?:@\w|https?:|pic\.twitter|\.com\b|[\w?!'’]:(?! )).*|.*[:;,…—–-]")
# The House was told by "Sen. Ada Quill", cut off where a link was: a name ends the line.
_NAMED = re.compile(r".* (?:[A-Z][\w.’'-]+ )+[A-Z][\w’'-]+")
_PICTURED = re.compile(r"\((?:pictured|left|right|top|above|below|cent(?:re|er))[^)]{0,40}\)|\b(?:is|are) pictured\b")


def unstopped(document: Document) -> Iterator[Mark]:
    """Mark the captions of a paper that gives them no full stop."""
    first, last = document.story
    lines = [(at, span) for at, span in document.open() if first <= at <= last]
    unstopped = [span for _, span in lines if len(span.text) in LENGTHS and not is_stopped(span.text)]
    stopped = [span.text for _, span in lines if is_stopped(span.text)] if len(unstopped) >= FEWEST else []
    if len(stopped) < PARAGRAPHS:
        return
    runs = list(_runs(lines))
    captions = [span.text for run, sure in runs if sure for _, span in run]
    if len(captions) < FEWEST or len(unstopped) - len(captions) > max(4, STRAY * len(lines)):
        return
    if any(_PICTURED.search(text) for text in captions) or (speak_in_single_quotes(stopped) and not _named(captions)):
        yield from (Mark(at, Role.CAPTION, "unstopped-caption") for run, _ in runs for at, _ in run)


def _runs(lines: list[tuple[int, Span]]) -> Iterator[tuple[list[tuple[int, Span]], bool]]:
    """Yield the lines that may be such captions, those below each other together, and whether they show the custom.

    Those do that stand between two paragraphs, few together; more, or some above a heading, only follow it.
    """
    run: list[tuple[int, Span]] = []
    before: Span | None = None
    for at, span in lines:
        if _may_be(span):
            run.append((at, span))
            continue
        if run and before is not None:
            sure = len(run) <= MOST_TOGETHER and span.finished
            if sure or len(run) <= MOST_SHOWN:
                yield run, sure
        run = []
        before = span if span.text[-1] not in ":,;" and (span.finished or _is_aside(span.text)) else None


def _named(lines: list[str]) -> bool:
    """Say whether more than a third of the lines end with a name, as those do that were cut off at a link."""
    return sum(bool(_NAMED.fullmatch(text)) for text in lines) * 3 > len(lines)


def _is_aside(text: str) -> bool:
    """Say whether a line without a stop may stand above a picture: a short one, or a bullet of the deck."""
    return len(text) < LENGTHS.start or is_bullet(text)


def _may_be(span: Span) -> bool:
    text = span.text
    return (
        len(text) in LENGTHS
        and not is_stopped(text)
        and text.count(" ") + 1 >= FEWEST_WORDS
        and not (is_bullet(text) or is_titled(text) or _NO_CAPTION.fullmatch(text))
    )
