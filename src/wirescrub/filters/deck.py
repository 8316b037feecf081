"""The deck: the line or the bullets that sum the story up under its headline.

A deck and a first paragraph look alike, and a lost paragraph is worse than a deck kept in the body. So a sentence is a
deck only where something stands between it and the story (a byline, a time, a notice); a line without a full stop
where a headline or a byline stands above it. A short first sentence below headline and picture stays in the body.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from wirescrub import patterns as re
from wirescrub.above_story import DECK_END, DECK_LABEL, has_menu, set_in_britain
from wirescrub.cues import gate, holds
from wirescrub.document import Document, Mark, Role, Span
from wirescrub.grammar.credit import is_credit
from wirescrub.grammar.shapes import (
    NOTE,
    is_bullet,
    is_capitals,
    is_caption,
    is_dateline,
    is_figures,
    is_furniture,
    is_name,
    is_sentence,
    is_timestamp,
    is_titled,
    looks_like_byline,
)

RULES = {
    "deck-label": "“Story highlights”, “Key points”",
    "deck-bullets": "Bullets below such a label, or above all prose",
    "deck-between-dashes": "A line between two dashes, as press releases have it under their headline",
    "deck-glued": "What stands behind the headline on its own line",
    "deck-line": "Line without a full stop under the headline or the byline",
    "deck-before-byline": "Sentence between the headline and the byline or the time",
    "deck-above-picture": "Short sentence on the first line, above the picture that opens the story",
    "deck-below-picture": "Short sentence below the signed picture that opens a page with advertisements in its text",
    "deck-before-notice": "Summary above “Visit …’s homepage for more stories.”",
    "deck-alone": "Long line without a full stop where the headline would stand",
}

MOST = 6
"""A story has no more lines of deck than this."""

LAST_LABEL = 10
"""Below so many lines no label of bullets is looked for."""

_LEADS = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|said|says|told|announced|according|reported)\b"
)

DEEPEST, BELOW_MENU, LINES = 40, 400, 16
"""It stands in the first so many spans, or so many where the page has a menu; and lines, furniture not counted then."""

LABEL = 8
"""No longer is what a page may say between deck and byline: "0:00", "9 min", "Follow"."""

_LINE_LENGTHS = range(25, 220)
LONGEST_POINT = 130
LONGEST_CREDIT = 100
_GLYPHS = "•*·▪◦‣"
_BETWEEN_DASHES = re.compile(r"(?:-|–|—|--) \w.{20,250} (?:-|–|—|--)")
# A speaker ("QUILL: …") or a link ("SEE ALSO: …").
_LABELLED = re.compile(r"[A-Z][A-Z .'’-]{2,40}: ")
# A sentence cut off where a link was, and what a book that is reviewed costs.
_NO_DECK = re.compile(r" (?:an?|and|as|at|by|for|from|in|of|on|or|that|the|to|with)$|, \d+ pages\b|[$£€]\d[\d.]*$")
# Posts and sound players stand at the top too.
_PLAYER = re.compile(r"CLOSE\b|.*(?:https?:|\(@|\bListen\b)")
_PLAYER_CUES = ("CLOSE", "http", "(@", "Listen")


# How National Review signs pictures; its deck stands below them, and is a sentence or two.
_PICTURED = re.compile(r"\((?:[A-Z][\w ]{1,30} photo: [^()]{3,60}|Illustration: [^()]{3,60})\)$")


def deck(document: Document) -> Iterator[Mark]:
    """Find the standfirst, or the bullets, that sum the story up."""
    lines = _head(document)
    top = next((i + 1 for i, (_, span) in enumerate(lines) if span.role is Role.HEADLINE), 0)
    for i, (at, span) in enumerate(lines):
        if i < LAST_LABEL and span.role is None and (label := DECK_LABEL.match(span.text)):
            yield Mark(at, Role.BOILERPLATE, "deck-label", 0, label.end())
            if label.end() < len(span.text):
                yield Mark(at, Role.DECK, "deck-bullets", label.end())
            bullets = list(_bullets(lines[i + 1 :])) or _points(lines[i + 1 :])
            yield from (Mark(bullet, Role.DECK, "deck-bullets") for bullet in bullets)
            return
        if span.text.startswith("Visit ") and DECK_END.match(span.text):
            above = [at for at, span in lines[top:i] if not _is_other(span) and len(span.text) in range(25, 500)]
            yield from (Mark(at, Role.DECK, "deck-before-notice") for at in above[:MOST])
            return
    # Wire copy in capitals has no deck; what follows is the story, its dateline misspelled perhaps.
    if top == 0 or not is_capitals(lines[top - 1][1].text):
        yield from _without_label(document, lines[top:], under_headline=top > 0)


def _head(document: Document) -> list[tuple[int, Span]]:
    """Return the lines among which the deck is looked for."""
    menu = has_menu(document)
    return [
        (at, span)
        for at, span in enumerate(document.spans[: BELOW_MENU if menu else DEEPEST])
        if span.text and not (menu and span.role is Role.BOILERPLATE and not DECK_END.match(span.text))
    ][:LINES]


def _without_label(document: Document, lines: list[tuple[int, Span]], under_headline: bool) -> Iterator[Mark]:
    """Look at the lines below the headline, or at the whole head where there is none."""
    below_something, found = under_headline, 0
    for i, (at, span) in enumerate(lines):
        text = span.text
        if _is_other(span):
            below_something = (
                below_something or span.role is Role.BYLINE or looks_like_byline(text) or bool(_PICTURED.search(text))
            )
        elif at and document.spans[at - 1].role is Role.HEADLINE and not document.spans[at - 1].ends_line:
            yield Mark(at, Role.DECK, "deck-glued")
            return
        elif at and not document.spans[at - 1].ends_line:
            continue  # what is left of a line that another filter cut
        elif under_headline and found < MOST and text.startswith("— ") and not span.finished:
            yield Mark(at, Role.DECK, "deck-line")
            found += 1
        elif under_headline and found < MOST and _BETWEEN_DASHES.fullmatch(text):
            yield Mark(at, Role.DECK, "deck-between-dashes")
            found += 1
        elif text[0] in _GLYPHS and len(bullets := list(_bullets(lines[i:], text[0]))) > 1:
            yield from (Mark(bullet, Role.DECK, "deck-bullets") for bullet in bullets)
            return
        elif (
            is_sentence(text)
            or text[-1] in ".…"
            or (text[-1] == "?" and under_headline and _signs(lines[i + 1 :]))
            or (text[-1] == "?" and i and _below_picture(document, lines[: i + 1]))
        ):
            if (under_headline or i == 0) and len(text) < 330 and _signs(lines[i + 1 :]) and not is_dateline(text):
                yield Mark(at, Role.DECK, "deck-before-byline")
            elif i and len(text) < 170 and _below_picture(document, lines[: i + 1]):
                yield Mark(at, Role.DECK, "deck-below-picture")
            elif i == 0 and not under_headline and len(text) < 170 and _above_picture(text, lines[1:]):
                yield Mark(at, Role.DECK, "deck-above-picture")
            return
        elif below_something and found < MOST and _is_line(text) and (under_headline or not is_titled(text)):
            yield Mark(at, Role.DECK, "deck-line")
            found += 1
        else:
            # Some pages (the Guardian's above all) lose the headline and keep the deck, which has no stop.
            if i == 0 and 90 < len(text) < 260 and _stands_alone(document, at, text):
                yield Mark(at, Role.DECK, "deck-alone")
            return


def _stands_alone(document: Document, at: int, text: str) -> bool:
    """Whether a long line above the story is the deck of a page of the Guardian: named, or told by how it is set."""
    if is_dateline(text) or text[0] == "[" or " | " in text:
        return False
    if "Guardian" in document.text:
        return True
    below = document.neighbour(at, 1)
    return (
        set_in_britain(document, text)
        and below is not None
        and below.prose
        and not (text[-1] == "?" or is_caption(text) or "/" in text)
    )


def _below_picture(document: Document, lines: list[tuple[int, Span]]) -> bool:
    """Whether the last of some lines stands below a signed picture as a deck does.

    Where advertisements were between the paragraphs, and a picture opens the page, the next short line is the deck.
    """
    if _PICTURED.search(lines[-2][1].text):
        return True
    shown = [span for _, span in lines if span.role is not Role.BOILERPLATE]
    picture, text = shown[0], shown[-1].text
    return (
        len(shown) == 2
        and picture.role is Role.CAPTION
        and picture.text.endswith(")")
        and not (is_dateline(text) or is_caption(text))
        and any(span.text in ("Advertisement", "ADVERTISEMENT") for span in document.spans)
    )


def _above_picture(text: str, lines: list[tuple[int, Span]]) -> bool:
    """Whether the first of some lines below a sentence is a picture's, and the sentence not the story's first.

    That one says when, or who said so.
    """
    below = next((span for _, span in lines if span.role is not Role.BOILERPLATE), None)
    return (
        below is not None
        and below.role is Role.CAPTION
        and below.text != text
        and not (_LEADS.search(text) or is_dateline(text) or is_caption(text))
    )


def _is_other(span: Span) -> bool:
    """Whether a line of the head is something else: decided on already, or plainly so."""
    text = span.text
    return span.role is not None or bool(
        looks_like_byline(text)
        or (len(text) <= LONGEST_CREDIT and is_credit(text))
        or is_name(text)
        or is_timestamp(text)
        or is_caption(text)
        or is_furniture(text)
        or NOTE.match(text)
        or (_may_be_player(text[:200]) and _PLAYER.match(text[:200]))
    )


@gate
def _may_be_player(text: str) -> bool:
    return holds(text, _PLAYER_CUES)


def _is_line(text: str) -> bool:
    """Whether a line may be a deck that is no sentence; a question rather opens the story."""
    return (
        len(text) in _LINE_LENGTHS
        and text.count(" ") > 3
        and text[-1] != "?"
        and not (text.isupper() or is_bullet(text) or is_dateline(text) or is_figures(text))
        and not (_LABELLED.match(text) or _NO_DECK.search(text))
    )


def _signs(lines: list[tuple[int, Span]]) -> bool:
    """Whether the first of some lines that is no caption, furniture or bare name tells who wrote the story, or when."""
    for _, span in lines:
        text = span.text
        if span.role in (Role.BYLINE, Role.TIMESTAMP) or (
            span.role is None and (looks_like_byline(text) or is_timestamp(text))
        ):
            return True
        if span.role not in (Role.CAPTION, Role.BOILERPLATE) and len(text) > LABEL and not is_name(text):
            return False
    return False


def _bullets(lines: list[tuple[int, Span]], glyph: str = "") -> Iterator[int]:
    """Yield the indices of the lines that go on with a list, up to the first sentence."""
    for at, span in lines[: MOST - 1]:
        text = span.text
        if not (span.role is None and text.startswith(glyph) and len(text) <= 200):
            return
        if is_sentence(text) and not (glyph and len(text) <= LONGEST_POINT):
            return
        if is_dateline(text) or is_caption(text):
            return
        yield at


def _points(lines: list[tuple[int, Span]]) -> list[int]:
    """Return the short sentences below a label, where a byline or a time ends them, and the story does not."""
    points = list(takewhile(lambda line: _is_point(line[1]), lines))
    return [at for at, _ in points] if 1 < len(points) < MOST and _signs(lines[len(points) :]) else []


def _is_point(span: Span) -> bool:
    return (
        span.role is None
        and len(span.text) <= LONGEST_POINT
        and not (looks_like_byline(span.text) or is_timestamp(span.text))
    )
