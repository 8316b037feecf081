"""What a page says twice: pull quotes, and lines of furniture that come again and again."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Mark, Role
from wirescrub.shape import is_post

RULES = {
    "pull-quote": "a line whose sentences stand word for word inside paragraphs of the story",
    "again-and-again": "a line of some length that stands in the document three times or more, as in a form",
}

_WORDS = re.compile(r"\w+")
_SENTENCES = re.compile(r"(?<=[.!?])[”\"]? ")
_SHOWN = re.compile(
    r"\b(?:tweet\w*|Twitter|Facebook|Instagram|wrote|writes|posted|posts?|letter|statement|e-?mail\w*)\b"
)
SHORTEST = 55
LONGEST = 320
FEWEST_WORDS = 8
OFTEN, NEVER = 3, -1
TOLD_TWICE = 3
"""So many pull quotes from one line are none: the story, or a box of it, stands there again on that line."""
TAKEN_FROM, SIGNED_TAKEN_FROM = 2.8, 1.6
"""So many times as long as a pull quote is the paragraph that it was taken from; nearer, one is a second telling.

A quote that does not end like a sentence ("… John Bolton") is a pull quote even so.
"""
_PIECE, _LEAP = 40, 100
"""Python looks for so many letters or more by leaps."""
TOO_LONG, MOST = 200_000, 100
"""In a text too long for an article only so many lines are looked for, for each means to read the whole text."""


def repeats(document: Document) -> Iterator[Mark]:
    """Mark pull quotes, which repeat the story nearly word for word, and lines that come three times or more."""
    marks = list(_repeated(document))
    holders = [_holder(document, mark.at) if mark.rule == "pull-quote" else None for mark in marks]
    for mark, holder in zip(marks, holders, strict=True):
        if holder is None or holders.count(holder) < TOLD_TWICE:
            yield mark


def _holder(document: Document, at: int) -> int | None:
    """Return which other line holds the beginning of a quote."""
    piece = document.spans[at].text[4 : 4 + _PIECE]
    return next((i for i, span in document.open() if i != at and piece in span.text), None)


def _repeated(document: Document) -> Iterator[Mark]:
    """Yield what a page says twice, in order."""
    text = document.text
    first, _ = document.story
    words: dict[str, str] = {}
    times: dict[str, int] = {}
    lines = [(at, span) for at, span in document.open() if len(span.text) >= SHORTEST]
    longest = max([len(span.text) for _, span in lines], default=0)
    for at, span in lines:
        quote = span.text
        if len(quote) > LONGEST or at <= first or quote[0] == "." or is_post(quote):
            continue
        least = len(quote) * (TAKEN_FROM if span.finished else SIGNED_TAKEN_FROM)
        if quote not in times:
            if len(text) > TOO_LONG and len(times) == MOST:
                continue
            # Most lines end here: where no paragraph is long enough to have held them, their beginning does not come
            # often; else a piece of them stands in the document once only.
            if least >= longest:
                again = text.count(quote[:_LEAP]) >= OFTEN
            else:
                piece = quote[4 : 4 + _PIECE]
                again = text.find(piece, text.find(piece) + 1) >= 0
            times[quote] = text.count(quote) if again else NEVER
        if times[quote] == NEVER:
            continue
        if times[quote] >= OFTEN:
            yield Mark(at, Role.BOILERPLATE, "again-and-again")
        elif _is_pull_quote(quote, [other.text for _, other in lines if len(other.text) > least], words):
            # What the paragraph before quotes from a post or a letter is shown below it as evidence, and no pull quote.
            before = document.neighbour(at, -1)
            shown = before is not None and _SHOWN.search(before.text) is not None
            if not (shown and before and _is_pull_quote(quote, [before.text], words)):
                yield Mark(at, Role.BOILERPLATE, "pull-quote")


def _is_pull_quote(quote: str, paragraphs: list[str], words: dict[str, str]) -> bool:
    """Say whether all sentences of a quote stand in paragraphs; a name behind it ("… John Bolton") may be new.

    words: the plain words of paragraphs that were asked for before.
    """
    for text in paragraphs:
        if text not in words:
            words[text] = plain_words(text)
    told = " ".join([words[text] for text in paragraphs])
    sentences = [plain_words(sentence) for sentence in _SENTENCES.split(quote)]
    if sum(sentence.count(" ") - 1 for sentence in sentences) < FEWEST_WORDS:
        return False
    *begun, last = sentences
    if not all(sentence in told for sentence in begun):
        return False
    if last in told:
        return True
    spoken = last.split()
    unsigned = range(len(spoken) - 2, max(FEWEST_WORDS, len(spoken) - 7), -1)
    return quote[-1].isalpha() and any(f" {' '.join(spoken[:end])} " in told for end in unsigned)


def plain_words(text: str) -> str:
    """Return the words of a text in lower case, a space between and around them."""
    return f" {' '.join(_WORDS.findall(text.lower()))} "
