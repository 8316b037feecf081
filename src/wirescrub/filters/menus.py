"""Menus: runs of short lines above the headline and below the story, of which some are known to be the page's.

A single "World" or "Shows" may be a kicker or a crosshead. In a run of such lines, next to "Sign in" and "Privacy
policy", it is an entry of a menu, whatever the word and the language.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from wirescrub.document import Document, Mark, Role, Span
from wirescrub.grammar.credit import is_credit
from wirescrub.grammar.shapes import is_bullet, is_caption, is_dateline, is_timestamp, looks_like_byline

RULES = {
    "menu-top": "entries of a menu above the headline",
    "menu-end": "entries of a menu, tags or addresses below the story",
    "menu-inside": "what stands in a long row of buttons inside the story",
}

LONGEST = 45
WORDS = 6
TOP, UNKNOWN, BOTTOM, INSIDE = 5, 9, 4, 6
"""So many lines are a menu: on top, on top where none is known, below the story, inside it."""

Line = tuple[int, Span]


def menus(document: Document) -> Iterator[Mark]:
    """Mark the entries of menus above, below and inside the story."""
    lines = [(at, span) for at, span in enumerate(document.spans) if span.text]
    short = sum([len(span.text) <= LONGEST for _, span in lines]) + len(document.decided(Role.BOILERPLATE))
    # most documents have no four lines that could be entries
    if short < BOTTOM or not any(span.prose for _, span in lines):
        return
    first, last = document.story
    place = 0
    for entries, group in groupby(lines, lambda line: _is_entry(line[0], line[1], document.spans)):
        run = list(group)
        place += len(run)
        if not entries:
            continue
        behind = lines[place] if place < len(lines) else None
        if run[-1][0] < first:
            found, rule = _above(run, behind, opens=place == len(run)), "menu-top"
        elif run[0][0] > last:
            before = lines[place - len(run) - 1] if place > len(run) else None
            found, rule = _below(run, before), "menu-end"
        else:
            found, rule = _inside(run), "menu-inside"
        yield from (Mark(at, Role.BOILERPLATE, rule) for at, span in found if span.open)


def _is_entry(at: int, span: Span, spans: Sequence[Span]) -> bool:
    """Say whether a line may be an entry: a whole line of the page, or a short one that is nothing else."""
    if span.role is Role.BOILERPLATE:
        return span.ends_line and (at == 0 or spans[at - 1].ends_line)
    text = span.text
    return (
        span.open
        and len(text) <= LONGEST
        and text.count(" ") < WORDS
        and not (text[0].islower() and " " in text)  # of a list that a story begins with
        and not ((text[-1] in '.?!;…”"' or ":" in text) and " " in text)
        and not is_credit(text)
        and not (
            is_bullet(text) or looks_like_byline(text) or is_timestamp(text) or is_caption(text) or is_dateline(text)
        )
    )


def _known(run: Sequence[Line]) -> int:
    return sum(span.role is Role.BOILERPLATE for _, span in run)


def _above(run: list[Line], behind: Line | None, *, opens: bool) -> list[Line]:
    """Return the entries of a run above the story; the last may be a short headline, if no longer line follows."""
    known = _known(run)
    if opens:
        if len(run) < (TOP if known > 1 else UNKNOWN) or (known < 2 and any(map(_is_listed, run))):
            return []
    elif len(run) < TOP or (known * 3 < len(run) and not (known and len(run) >= UNKNOWN)):
        return []
    return run if behind and _is_headline(behind[1]) else run[:-1]


def _is_listed(line: Line) -> bool:
    """Say whether a line is rather one of a list or a table: it has a number."""
    return any(map(str.isdigit, line[1].text))


def _is_headline(span: Span) -> bool:
    """Say whether the line behind a menu may be the headline itself, or leads up to it."""
    if span.text[-1] == ".":
        return False  # a deck, which has its headline above it
    return span.open and not (
        looks_like_byline(span.text) or is_timestamp(span.text) or is_dateline(span.text) or span.prose
    )


def _below(run: list[Line], before: Line | None) -> list[Line]:
    """Return the entries of a run below the story; right below its text, from the first known one.

    What stands before it there may be a list that ends the story: names, results, the parts of a recipe.
    """
    if before is None or before[1].open:
        run = run[next((i for i, (_, span) in enumerate(run) if span.role is Role.BOILERPLATE), 0) :]
    return run if len(run) >= BOTTOM and _known(run) > 1 and _known(run) * 4 >= len(run) else []


def _inside(run: list[Line]) -> list[Line]:
    """Return the single words of a run inside the story; more words may be a crosshead, and so may the last."""
    if len(run) < INSIDE or _known(run) * 2 < len(run):
        return []
    return [(at, span) for at, span in run[:-1] if " " not in span.text]
