"""Pull quotes: a sentence or two of the story, set large beside it, that a scraper puts between two paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.alike import worded
from wirescrub.document import Document, Mark, Role, Span
from wirescrub.grammar.shapes import SPEAKER, is_stopped, is_titled
from wirescrub.grammar.telling import is_post

RULES = {
    "pull-quote": "a line whose sentences stand word for word inside paragraphs of the story",
    "pull-quote-shortened": "a line that a paragraph near it says at greater length, in nearly the same words",
}

SHORTEST, LONGEST = 55, 320
FEWEST_WORDS = 8
TOLD_TWICE = 2
"""So many pull quotes from one line are none: the story, or a box of it, stands there again on that line."""
MUCH_LONGER, LONGER = 2.8, 1.5
"""So many times as long is a paragraph that holds a pull quote wherever it stands; and one that says it at length."""
NEAR = 20
"""So many lines away at the most is the paragraph otherwise."""
SAME, SPREAD = 0.8, 1.8
"""So much of a shortened quote stands in the paragraph, in pieces, over so many times as many words."""
PARAGRAPH = 2500
"""A line longer than this is no paragraph, but a story on one line, too long to be compared word by word."""
_PIECE = 24
"""Two pieces so long are looked for: what stands there once only is no pull quote."""
TOO_LONG, MOST = 200_000, 100
"""In a text too long for an article only so many lines are looked for, for each means to read the whole text."""

_SENTENCES = re.compile(r"(?<=[.!?])[”\"]? ")
# What a post or a letter says is shown beside the paragraph that quotes it, as evidence.
_SHOWN = re.compile(
    r"\b(?:tweet\w*|Twitter|Facebook|Instagram|wrote|writes|posted|posts?|letter|statement|e-?mail\w*)\b|(?<!\w)@\w"
)
# A bullet, a number, a speaker; "…,” she said": who tells it again says who said it; a caption.
_RETOLD = re.compile(
    rf"[.•*▪‣●#@–—-]|\d+[.)] |{SPEAKER.pattern}|[^“\"]*: [“\"]|.*[,?!][”\"] [A-Za-z]"
    r"|.*\b(?:said|says|told|wrote)\b[^“\"”]{0,60}$|.*\((?:pictured|left|right|top|above)\b"
)
_SIGNED = re.compile(r"[.,…]?[”\"]? ?[—–-]+ ?[A-Z][^.]*$")


def pull_quotes(document: Document) -> Iterator[Mark]:
    """Mark pull quotes, which repeat the story word for word or nearly so."""
    found = list(_quotes(document))
    for mark, holder in found:
        if sum(other is holder for _, other in found) < TOLD_TWICE:
            yield mark


def _quotes(document: Document) -> Iterator[tuple[Mark, Span]]:
    """Yield the pull quotes, each with the paragraph that holds most of it."""
    text = document.text
    first, _ = document.story
    story = document.open()
    lines = [(place, span.text) for place, (_, span) in enumerate(story) if len(span.text) >= SHORTEST]
    longest = min(max([len(line) for _, line in lines], default=0), LONGEST + 1)
    asked = 0
    for place, quote in lines:
        at, span = story[place]
        if len(quote) >= longest or at <= first or (len(text) > TOO_LONG and asked >= MOST):
            continue
        asked += 1
        pieces = quote[len(quote) // 3 :][:_PIECE], quote[-_PIECE - 4 : -4]
        if not any(text.find(piece, text.find(piece) + 1) >= 0 for piece in pieces) or is_post(quote):
            continue
        longer = [(other, line) for other, line in lines if len(line) > len(quote)]
        holders = [(other, line) for other, line in longer if any(piece in line for piece in pieces)]
        # A caption without a stop borrows from the story, not the story from it.
        if span.finished and quote[0] not in '“"':
            holders = [(other, line) for other, line in holders if is_stopped(line)]
        above = story[place - 1][1].text if place else ""
        below = story[place + 1][1].text if place + 1 < len(story) else ""
        if holders and (rule := _rule(span, place, holders, above, below)):
            holder, _ = max(holders, key=lambda found: sum(piece in found[1] for piece in pieces))
            yield Mark(at, Role.BOILERPLATE, rule), story[holder][1]


def _rule(span: Span, place: int, holders: list[tuple[int, str]], above: str, below: str) -> str | None:
    """Return the rule by which a line is a pull quote, if it is one.

    place: its place among the lines of the story. holders: the paragraphs that have a piece of it, with theirs.
    above, below: the lines around it.
    """
    quote = span.text
    least = len(quote) * (MUCH_LONGER if span.finished else LONGER)
    if _is_told(quote, [line for _, line in holders if len(line) > least]):
        evidence = _SHOWN.search(above) and _is_told(quote, [above])
        return None if evidence else "pull-quote"
    shown = any(line[-1:] == ":" or _SHOWN.search(line) for line in (above, below))
    if shown or _RETOLD.match(quote) or is_titled(quote):
        return None
    for other, line in holders:
        if abs(other - place) > NEAR or _SHOWN.search(line):
            continue
        if _is_told(quote, [line]):
            return "pull-quote"
        if LONGER * len(quote) <= len(line) <= PARAGRAPH and _is_told_at_length(quote, line):
            return "pull-quote-shortened"
    return None


def _is_told(quote: str, paragraphs: list[str]) -> bool:
    """Say whether all sentences of a quote stand in paragraphs; a name behind it ("… John Bolton") may be new."""
    if not paragraphs:
        return False
    told = " ".join([_words(text) for text in paragraphs])
    sentences = [_words(sentence) for sentence in _SENTENCES.split(quote)]
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


def _is_told_at_length(quote: str, paragraph: str) -> bool:
    """Say whether a paragraph has nearly all words of a quote, in their order and not far apart."""
    short, long = worded(_SIGNED.sub("", quote)).split(), worded(paragraph).split()
    if sum(word in long for word in short) < SAME * len(short):
        return False
    from difflib import SequenceMatcher

    blocks = SequenceMatcher(None, long, short, autojunk=False).get_matching_blocks()
    *blocks, _ = [block for block in blocks if block.size != 1]
    if sum(block.size for block in blocks) < max(FEWEST_WORDS, SAME * len(short)):
        return False
    if any(word.isdigit() and word not in long for word in short):
        return False
    first, last = blocks[0], blocks[-1]
    # A list that was run together begins its next item with the end of this one; where the end differs, it is another.
    return (
        not (first.a == 0 < first.b)
        and last.b + last.size == len(short)
        and last.a + last.size - first.a <= SPREAD * len(short)
    )


def _words(text: str) -> str:
    """Return the words of a text, a space around each."""
    return f" {worded(text)} "
