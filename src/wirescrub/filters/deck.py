"""The deck: the line or the bullets that sum the story up under its headline.

A deck and a first paragraph look alike, and a lost paragraph is worse than a deck kept in the body. So a sentence is a
deck only where something stands between it and the story (a byline, a time, a caption, a notice); a line without a
full stop where a headline or a byline stands above it.
"""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub.document import Document, Mark, Role, Span
from wirescrub.filters.head import (
    DECK_END,
    DECK_LABEL,
    is_bullet,
    is_byline,
    is_capitals,
    is_caption,
    is_dateline,
    is_furniture,
    is_name,
    is_sentence,
    is_timestamp,
    is_titled,
)

RULES = {
    "deck-label": "“Story highlights”, “Key points”",
    "deck-bullets": "Bullets below such a label, or above all prose",
    "deck-glued": "What stands behind the headline on its own line",
    "deck-line": "Line without a full stop under the headline or the byline",
    "deck-before-byline": "Sentence between the headline and the byline or the time",
    "deck-below-caption": "Short sentence between headline with caption and a much longer first paragraph",
    "deck-before-notice": "Summary above “Visit …’s homepage for more stories.”",
    "deck-alone": "Long line without a full stop where the headline would stand",
}

MOST = 6
"""A story has no more lines of deck than this."""


def deck(document: Document) -> Iterator[Mark]:
    """Find the standfirst, or the bullets, that sum the story up."""
    lines = [(at, span) for at, span in enumerate(document.spans[:40]) if span.text and span.role is not Role.BLANK][
        :16
    ]
    top = next((i for i, (_, span) in enumerate(lines) if span.role is Role.HEADLINE), -1)
    for i, (at, span) in enumerate(lines[:MOST]):
        if span.open and (label := DECK_LABEL.match(span.text)):
            yield Mark(at, Role.BOILERPLATE, "deck-label", 0, label.end())
            if label.end() < len(span.text):
                yield Mark(at, Role.DECK, "deck-bullets", label.end())
            yield from (Mark(j, Role.DECK, "deck-bullets") for j in _bullets(lines[i + 1 :]))
            return
    for i, (_, span) in enumerate(lines):
        if DECK_END.match(span.text):
            above = [(at, line) for at, line in lines[top + 1 : i] if line.open and len(line.text) > 25]
            yield from (
                Mark(at, Role.DECK, "deck-before-notice") for at, line in above[:MOST] if not is_caption(line.text)
            )
            return
    # Wire copy in capitals has no deck; what follows is the story, its dateline misspelled perhaps.
    if top < 0 or not is_capitals(lines[top][1].text):
        yield from _under_headline(document, lines[top + 1 :], top >= 0)


def _bullets(lines: list[tuple[int, Span]]) -> Iterator[int]:
    for at, span in lines[: MOST - 1]:
        if (
            not span.open
            or is_dateline(span.text)
            or is_sentence(span.text)
            or len(span.text) > 200
            or is_caption(span.text)
        ):
            return
        yield at


def _under_headline(document: Document, lines: list[tuple[int, Span]], titled: bool) -> Iterator[Mark]:
    """Look at the lines below the headline, or of the whole head where there is none."""
    captioned, above, decks = False, titled, 0
    for i, (at, span) in enumerate(lines):
        text = span.text
        if (
            not span.open
            or is_byline(text)
            or is_name(text)
            or is_timestamp(text)
            or is_caption(text)
            or is_furniture(text)
        ):
            captioned = captioned or span.role is Role.CAPTION or is_caption(text)
            above = above or span.role is Role.BYLINE or is_byline(text)
            continue
        if is_dateline(text) or decks == MOST or len(text) > 330:
            return
        below = lines[i + 1][1] if i + 1 < len(lines) else None
        if at and document.spans[at - 1].role is Role.HEADLINE and not document.spans[at - 1].ends_line:
            yield Mark(at, Role.DECK, "deck-glued")
            return
        if text[0] in "•*·▪◦‣":
            bullets = [at for at in _bullets(lines[i:]) if document.spans[at].text[0] == text[0]]
            if len(bullets) > 1:
                yield from (Mark(bullet, Role.DECK, "deck-bullets") for bullet in bullets)
            return
        if is_bullet(text):
            return
        if is_sentence(text):
            if (
                titled
                and below
                and (
                    below.role in (Role.BYLINE, Role.TIMESTAMP)
                    or (below.open and (is_byline(below.text) or is_timestamp(below.text)))
                )
            ):
                yield Mark(at, Role.DECK, "deck-before-byline")
            elif (
                titled
                and captioned
                and len(text) <= 120
                and text.count(". ") == 0
                and below
                and below.open
                and len(below.text) > 300
            ):
                yield Mark(at, Role.DECK, "deck-below-caption")
            return
        if (
            not 25 <= len(text) <= 250
            or text.count(" ") < 4
            or text.isupper()
            or text[-1] == "?"
            or (is_titled(text) and not titled)
        ):
            return
        if above:
            yield Mark(at, Role.DECK, "deck-line")
            decks += 1
        elif i == 0 and 90 < len(text) < 260 and "Guardian" in document.text:
            yield Mark(at, Role.DECK, "deck-alone")
            return
        else:
            return
