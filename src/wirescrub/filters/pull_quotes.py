"""Pull quotes: a sentence or two of the story, set large beside it, that a scraper puts between two paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from wirescrub import patterns as re
from wirescrub.alike import plain
from wirescrub.document import Document, Mark, Role, Span
from wirescrub.grammar.shapes import SPEAKER, is_stopped, is_titled
from wirescrub.grammar.telling import is_post
from wirescrub.retold import (
    FEWEST_WORDS,
    LONGER,
    MARKS,
    SENTENCES,
    is_sentence_of,
    is_told,
    is_told_at_length,
    words,
)

RULES = {
    "pull-quote": "a line whose sentences stand word for word inside paragraphs of the story",
    "pull-quote-shortened": "a line that a paragraph near it says at greater length, in nearly the same words",
}

SHORTEST, LONGEST = 55, 320
BRIEF = 40
"""From so many characters on a line is a pull quote where whole sentences of a paragraph close by stand on it."""
SIGNED = 5
"""So many words has a brief pull quote at least behind which stands who said it."""
HELD = 0.25
"""If several take more than this of one line, the story, or a box of it, stands there again on that line."""
MUCH_LONGER = 2.8
"""So many times as long is a paragraph that holds a pull quote wherever it stands."""
NEAR, CLOSE = 20, 6
"""So many lines away at the most is the paragraph otherwise; and so many where little else tells."""
SUMMARY, BACK, FAR_BACK = 5, 2, 10
"""So many lines at the top may sum the story up. Further than so many lines below them, and so many below any other,
it is the story that says the same again."""
BESIDE = 150
"""So many characters before and behind are what a paragraph says of the words that it quotes."""
TOO_LONG, MOST = 200_000, 100
"""In a text too long for an article only so many lines are compared."""
_PIECE = 24
"""Two pieces so long are looked for: what stands there once only is no pull quote."""
_CAPITALS = 20
"""A line that begins with so many is a box: "FERRY OWNERS MEET AGAIN The owners of …"."""


# What a post or a letter says is shown beside the paragraph that quotes it, as evidence.
_SHOWN = re.compile(
    r"\b(?:tweet\w*|Twitter|Facebook|Instagram|wrote|writes|posted|posts?|letter|statement|e-?mail\w*)\b|(?<!\w)@\w"
)
# A bullet, a number, a speaker; "…,” she said": who tells it again says who said it; a caption.
_RETOLD = re.compile(
    rf"[.•*▪‣●#@–—-]|\d+[.)] |{SPEAKER.pattern}|[^“\"]*: [“\"]"
    r"|(?:.*[,?!][”\"]|['‘].*[,?!]['’]) (?!(?:but|and|or|is|are|to)\b)[A-Za-z]"
    r"|.*\b(?:said|says|told|wrote)\b[^“\"”]{0,60}$|.*\((?:pictured|left|right|top|above)\b"
)
_SIGNATURE = re.compile(r"(?<=[”\"]) ?(?:—|–|--?) ?[A-Z][^”\"]{3,150}$")
_SPEECH_ENDS = re.compile(r"[.,!?…]['’](?!\w)")


class Echo(NamedTuple):
    """A line that has a piece in common with longer ones.

    place: its place among the open lines. quote: the line without its signature. pieces: what was looked for.
    holders: the longer lines, with their places. above, below: the lines around it.
    """

    place: int
    quote: str
    pieces: tuple[str, str]
    holders: list[tuple[int, str]]
    above: str
    below: str


def pull_quotes(document: Document) -> Iterator[Mark]:
    """Mark pull quotes, which repeat the story word for word or nearly so."""
    story = document.open()
    found: dict[int, tuple[str, int]] = {}
    held: Counter[int] = Counter()
    for echo in _echoes(document):
        rule = _rule(echo, story[echo.place][1])
        if not rule:
            continue
        holder, line = max(echo.holders, key=lambda holder: sum(piece in holder[1] for piece in echo.pieces))
        held[holder] += len(echo.quote)
        if abs(holder - echo.place) <= CLOSE and _is_stitched(line, echo):
            yield Mark(story[holder][0], Role.BOILERPLATE, "pull-quote")
        elif not _tells_more(line, echo):
            found[echo.place] = rule, holder
    for place, (rule, holder) in found.items():
        if held[holder] <= max(len(story[place][1].text), HELD * len(story[holder][1].text)):
            yield Mark(story[place][0], Role.BOILERPLATE, rule)


def _echoes(document: Document) -> Iterator[Echo]:
    """Yield the lines a piece of which stands in a longer one, the longest first.

    They are put in the order of their length, so that one search through what stands before a line tells whether it
    is worth a closer look: most documents have none.
    """
    story = document.open()
    first, _ = document.story
    lines = [
        (place, _unsigned(span.text))
        for place, (_, span) in enumerate(story)
        if len(span.text) >= (BRIEF if span.finished else SHORTEST)
    ]
    lines.sort(key=lambda line: len(line[1]), reverse=True)
    text = "\n".join([line for _, line in lines])
    most = MOST if len(text) > TOO_LONG else len(lines)
    end = 0
    for count, (place, quote) in enumerate(lines):
        size = len(quote)
        if end and BRIEF <= size <= LONGEST and story[place][0] > first:
            pieces = quote[size // 3 : size // 3 + _PIECE], quote[-_PIECE - 4 : -4]
            if text.find(pieces[0], 0, end) >= 0 or text.find(pieces[1], 0, end) >= 0:
                if holders := _holders(quote, pieces, lines[:count]):
                    above = story[place - 1][1].text if place else ""
                    below = story[place + 1][1].text if place + 1 < len(story) else ""
                    yield Echo(place, quote, pieces, holders, above, below)
                most -= 1
                if not most:
                    return
        end += size + 1


def _unsigned(text: str) -> str:
    """Return a line without the name of who says it, if it is a quotation.

    >>> _unsigned("“It froze.” — Ada Quill, the head of the harbour office")
    '“It froze.”'
    """
    if text[0] not in '“"' or not ("—" in text or "–" in text or "-" in text):
        return text
    return _SIGNATURE.sub("", text)


def _holders(quote: str, pieces: tuple[str, str], lines: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Return the lines that have a piece of a quote and are longer, whatever marks are around it; but no boxes."""
    size = len(quote.strip(MARKS))
    return [
        (place, line)
        for place, line in lines
        if (pieces[0] in line or pieces[1] in line) and len(line.strip(MARKS)) > size and not line[:_CAPITALS].isupper()
    ]


def _rule(echo: Echo, span: Span) -> str | None:
    """Return the rule by which a line is a pull quote, if it is one."""
    quote = echo.quote
    tells = span.finished and quote[0] not in '“"'
    if tells and not echo.below:
        return None  # the last words of the story
    if echo.above[-1:] == ":" or is_post(span.text) or _RETOLD.match(quote) or _is_section(echo) or _runs_on(echo):
        return None
    holders, signed = echo.holders, quote != span.text
    # A caption without a stop borrows from the story, not the story from it; nor does a summary from the story.
    if tells:
        holders = [
            (place, line)
            for place, line in holders
            if is_stopped(line) and echo.place - place <= (BACK if place < SUMMARY else FAR_BACK)
        ]
    least = len(quote) * (MUCH_LONGER if span.finished else LONGER)
    if len(quote) >= SHORTEST and is_told(quote, [line for _, line in holders if len(line) > least]):
        evidence = _is_shown(echo, echo.above) and is_told(quote, [echo.above])
        return None if evidence else "pull-quote"
    shown = not signed and (_SHOWN.search(echo.above[-BESIDE:]) or _SHOWN.search(echo.below[:BESIDE]))
    if shown or echo.below[-1:] == ":" or is_titled(quote):
        return None
    if len(quote) < SHORTEST:
        # A crosshead has words of the story, too: 'Not a boat was left'
        if not (is_stopped(quote) or quote[0] in '“"'):
            return None
        close = [line for place, line in holders if abs(place - echo.place) <= CLOSE]
        fewest = SIGNED if signed else FEWEST_WORDS
        return "pull-quote" if any(is_sentence_of(quote, line, fewest) for line in close) else None
    near = [holder for holder in holders if abs(holder[0] - echo.place) <= NEAR and not _is_shown(echo, holder[1])]
    if is_told(quote, [line for _, line in near]):
        return "pull-quote"
    if any(is_told_at_length(quote, line) for place, line in near if not (tells and echo.place - place > BACK)):
        return "pull-quote-shortened"
    return None


def _is_section(echo: Echo) -> bool:
    """Say whether a line is all that stands between two headings: what one of several says, or what is said of him."""
    return all(0 < len(line) < BRIEF and not is_stopped(line) for line in (echo.above, echo.below))


def _runs_on(echo: Echo) -> bool:
    """Say whether somebody goes on speaking from the paragraph above, or in the one below.

    Each paragraph of what he says begins with a mark of quotation, and only the last ends with one.
    """
    above, quote, below = echo.above, echo.quote, echo.below
    mark = quote[0]
    if mark in '“"':
        return _is_open(above) or (_is_open(quote) and below[:1] in ("“", '"'))
    if mark in "‘'":
        return any(
            first[:1] == then[:1] == mark and not _SPEECH_ENDS.search(first)
            for first, then in ((above, quote), (quote, below))
        )
    return False


def _is_open(text: str) -> bool:
    """Say whether a quotation is open where a text ends, even if its marks are of two kinds."""
    return plain(text).count('"') % 2 == 1


def _is_shown(echo: Echo, paragraph: str) -> bool:
    """Say whether a paragraph speaks of a post or a letter near the words that it has in common with a line."""
    at = max(paragraph.find(piece) for piece in echo.pieces)
    around = len(echo.quote) + BESIDE
    return at >= 0 and bool(_SHOWN.search(paragraph, max(0, at - around), at + around))


def _is_stitched(line: str, echo: Echo) -> bool:
    """Say whether a line has all its sentences from a quote and what stands beside it: then this is the pull quote."""
    if is_told(line, [echo.quote]):
        return False
    beside = [text for text in (echo.above, echo.below) if text != line]
    return any(is_told(line, [echo.quote, text]) and not is_told(line, [text]) for text in beside)


def _tells_more(line: str, echo: Echo) -> bool:
    """Say whether a line tells what stands beside a quote, too: it is a box, or its author says the same again."""
    told = words(line)
    return any(
        len(text) < len(line) and all(words(sentence) in told for sentence in SENTENCES.split(text))
        for text in (echo.above, echo.below)
        if words(text).count(" ") > 3
    )
