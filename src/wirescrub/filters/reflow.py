"""Hard-wrapped text, joined again.

Wire copy of the teleprinter age and some modern scrapes (Reuters 2023, ABC News) break every line near a fixed width.
The paragraph is what the reader knows, so its lines become one span. The sign of wrapping is not that a line is short
but that it is *full*: the first word of the next line would not have fitted. Lines of verse, tables and lists are not.
"""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Join, Span
from wirescrub.grammar.byline import is_byline

RULES = {"hard-wrap": "Lines broken at a fixed width are one paragraph"}

NARROWEST, WIDEST = 50, 95
"""Between these lies the width at which wrapped text breaks."""

# A list item, a speaker or question label, a row of a table: begins a line of its own.
_OWN_LINE = re.compile(r"[•*·▪◦‣–—-] |--|\(?\d{1,2}[.)] |Q[.:] |A[.:] |[A-Z][A-Z .'’-]{2,30}: ")
_COLUMNS = re.compile(r"[^\s.!?\"] {3,}\S|\t|\.{4}")


def reflow(document: Document) -> Iterator[Join]:
    """Join the lines of hard-wrapped paragraphs."""
    lines = [span for span in document.spans if span.text]
    lengths = [len(span.text) for span in lines]
    if _is_wide(lengths) or not (width := _width(lengths, sum([span.finished for span in lines]))):
        return
    margin = min(_indent(span) for span in lines)
    start = 0
    for at in range(1, len(document.spans) + 1):
        if at < len(document.spans) and _continues(document.spans[at - 1], document.spans[at], width, margin):
            continue
        if at - start > 1:
            yield Join(start, at - 1, " ".join([span.text for span in document.spans[start:at]]), "hard-wrap")
        start = at


def _width(lengths: list[int], finished: int) -> int:
    """Return the width at which the lines of a document break, or 0 if it is not hard-wrapped.

    >>> _width([64, 61, 66, 63, 20], finished=1)
    66
    >>> _width([240, 310, 95, 280], finished=4)
    0
    """
    if len(lengths) < 3 or _is_wide(lengths):
        return 0
    lengths = sorted(lengths)
    width = lengths[(len(lengths) * 19) // 20]
    typical = lengths[len(lengths) // 2]
    # Half of the lines nearly full, and most of them stopping in mid-sentence: prose, broken by a machine.
    wrapped = NARROWEST <= width <= WIDEST and typical * 5 >= width * 4 and finished * 5 <= len(lengths) * 3
    return width if wrapped else 0


def _is_wide(lengths: list[int]) -> bool:
    """Whether too many lines go on beyond any width; so it is in most documents."""
    return len([length for length in lengths if length > WIDEST]) * 10 > len(lengths)


def _indent(span: Span) -> int:
    return len(span.raw) - len(span.raw.lstrip())


def _continues(before: Span, span: Span, width: int, margin: int) -> bool:
    """Whether a line goes on with the paragraph of the line before it."""
    if not (before.role is None and span.role is None and before.text and span.text):
        return False
    if _indent(span) >= margin + 2 or _OWN_LINE.match(span.text):
        return False
    # a page's "2 minute read … Last Updated 9 min ago" above the headline
    if before.text.endswith((" ago", " read", " Read")):
        return False
    if any(text.startswith("B") and is_byline(text) for text in (span.text, before.text)):
        return False
    if _COLUMNS.search(before.text) or _COLUMNS.search(span.text):
        return False
    first_word = span.text.partition(" ")[0]
    full = len(before.raw.rstrip()) + 1 + len(first_word) > width
    return full or (span.text[0].islower() and not before.finished)
