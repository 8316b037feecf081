"""The headline of the story."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.above_story import (
    DECK_END,
    DECK_LABEL,
    echo,
    followed_by_prose,
    is_popular,
    letters,
    lines_above,
    longest,
    set_in_britain,
)
from wirescrub.document import Document, Mark, Role
from wirescrub.filters.headline_below_menu import SENTENCES, below_menu, may_be_headline
from wirescrub.grammar.headline_parts import LABEL, bounds, caption_before_headline, deck_behind
from wirescrub.grammar.names import OUTLETS
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
    "headline-first": "Short unfinished line at the very top, with the story below",
    "headline-below": "The same under a timestamp, a kicker, a byline or a caption, with words that the story takes up",
    "headline-below-menu": "Of the lines below the menu of a page, the one whose words the story takes up",
    "label-above-headline": "The section, the column or the outlet, between the top and the headline",
    "headline-before-deck": "A headline on the first line, with its deck glued to it",
    "headline-again": "A repeat of the headline",
    "headline-behind-caption": "A headline glued to the caption before it",
    "caption-before-headline": "A caption glued to the headline behind it",
    "site-name": "Name of the site behind the headline",
    "share-label": "Label or counter glued to the front of the headline",
    "time-before-headline": "Time of publication glued to the front of the headline",
}


_LABEL = re.compile(
    r"(?:[\w&’'.-]+ ){0,5}(?:News|Report|Watchdog|Blog|Column|Diary|Notebook|How-tos?|Guides?|Reviews?|Edition)"
    r"|(?:News|Sports|Local|Politics|Business|Home)[A-Z][a-z][\w ’'-]{2,40}"
    r"|(?:Categories|Topics?|Section|Below): .{3,40}|[\w &]{3,25} / [\w &]{3,25}"
)
# A short question of which the story tells: "Is vaping a health crisis?"
_ASKS = re.compile(
    r"(?:Is|Are|Was|Can|Will|Would|Do|Does|Did|Has|Have|Should|Could|What|Who|Why|How|Where|When)\b.{5,70}$"
)
# A sentence that lost its stop, or whose line was broken; a caption or a deck glued to a headline.
_TOLD_AT_LENGTH = re.compile(
    r"^(?:An?|After|As|At|Based|In|It|On|Over|The|This|When|While|With)\b|[a-z\d][.?!]['’”\"]? [A-Z‘“]| \| |https?:|\(@"
    r"| (?:and|for|from|in|of|on|or|the|to|with)$"
)
# What no name of a person or an outlet has: "Obama's Dragnet", "Bibi Wins Re-election", "To Excuse Quill, Owners Lie".
# A heading of the story, or a word on where it comes from; a question that only somebody who talks to his readers asks.
_NO_TITLE = re.compile(
    r"What[’']s (?:happening|new|next):?$|(?:First|Second|Last) of (?:two|three|four|five|six) parts"
    r"|REPRINTED FROM|In response to |(?:So|Quick|And|But|Which would|Did you|Do you|Have you|If you)\b.*\?$"
    r"|.* \d+ pages, [$£€]\d|.*: .*\.{3}$"
)
_NO_NAME = re.compile(r"(?:To|Let|Through) (?:\S+ ){3}|.*[’']s [A-Z]|.*\w-[a-z]")
# The stop of a word cut short: "Jobless Rate Rose in Oct."
_SHORT = re.compile(r" (?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec|[A-Z]\.[A-Z]|Inc|Corp|Co|Jr|Sr)\.$")
_SAID = re.compile(r"[“\"].*[”\"] ?[–—-]+ ?[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)+")
LONGEST_GLUED = 400
LONG, LONG_WITH_THEME = 110, 125
"""Few headlines in sentence case are longer, without or with a colon behind their theme, and many a deck is."""


def headline(document: Document) -> Iterator[Mark]:
    """Find the headline, its repeats, and what is glued to it."""
    if below := below_menu(document):
        at, text = below
        start, end = bounds(text)
        yield from _cut(at, text, start, end, "headline-below-menu")
        yield from _repeats(document, at, text[start:end])
        return
    story = ""
    late = False  # below a byline or a caption, where a headline is rare
    opens = True
    above: set[Role | None] = set()
    for at, span in lines_above(document):
        # where author and time open the page, what stands below them is the headline
        if late and above == {Role.BYLINE, Role.TIMESTAMP} and span.role is None:
            late = False
        if span.role is not Role.BOILERPLATE:
            above.add(span.role)
        if span.role is Role.HEADLINE or DECK_LABEL.match(span.text):
            return
        if span.role is not None:
            # What stands behind a caption on its line is the headline, where the page ran the two together.
            late = late or (span.role in (Role.BYLINE, Role.CAPTION) and span.ends_line)
            continue
        text = span.text
        story = story or document.text.lower()
        if not late and (glued := _glued_at(document, at, story)):
            yield Mark(at, Role.CAPTION, "caption-before-headline", 0, glued)
            yield Mark(at, Role.HEADLINE, "headline-behind-caption", glued)
            yield from _repeats(document, at, text[glued:])
            return
        if opens and len(text) < LONGEST_GLUED and (deck := deck_behind(text)) and followed_by_prose(document, at):
            yield Mark(at, Role.HEADLINE, "headline-before-deck", 0, deck)
            yield from _repeats(document, at, text[:deck].rstrip())
            return
        start, end = bounds(text)
        signed = _is_signed(document, at)
        found = (
            (
                len(text) <= longest(document, at)
                and _is_headline(text[start:end], story, late=late, signed=signed, opens=opens)
            )
            or _said_again(document, at, text)
            or (signed and opens and _may_speak(text))
        )
        if (found or _LABEL.fullmatch(text)) and not late and _is_label_of(document, at, text, story):
            found = False
            if not text.isupper():
                yield Mark(at, Role.KICKER, "label-above-headline")
        if found and _has_story(document, at, text):
            yield from _cut(at, text, start, end, "headline-below" if late else "headline-first")
            yield from _repeats(document, at, text[start:end])
            return
        # The name of a place may stand above the headline; that of the author does only with "By".
        if looks_like_byline(text) or (is_name(text) and not opens) or is_caption(text):
            late = True
        elif is_sentence(text) or text.endswith(("?", "...")):
            return  # the story, or the deck of a headline that is not there
        opens = False


def _glued_at(document: Document, at: int, story: str) -> int | None:
    """Return where in a line the headline begins, behind the caption that a page ran into it."""
    text = document.spans[at].text
    if not document.spans[at].ends_line:
        return None  # what stands before a piece that was cut out
    found = caption_before_headline(text)
    if not found and "politico" in story:  # its pages did so
        found = caption_before_headline(text, surely=True)
        found = found if found and echo(text[found:], story) >= 0.3 else None
    if not found or is_titled(text) or is_caption(text[found:]) or is_name(text[found:]):
        return None
    return found if followed_by_prose(document, at) else None


def _is_headline(text: str, story: str, *, late: bool = False, signed: bool = False, opens: bool = False) -> bool:
    """Whether a line looks like a headline at its place.

    late: a byline or a caption stands above it; signed: the author or the time right below it; opens: no line above
    it is undecided.
    """
    if (
        len(text) < 8
        or (" " not in text and text.isascii())
        or text[0] == "["
        or is_figures(text)
        or "(@" in text
        or is_bullet(text)
        or NOTE.match(text)
        or _NO_TITLE.match(text)
        or is_furniture(text)
        or (text[0].islower() and text.islower())
    ):
        return False
    if is_capitals(text) and not looks_like_byline(text) and text[-1] != ":":
        return echo(text, story) > 0 or text.count(" ") > 1
    if is_timestamp(text) or looks_like_byline(text) or is_caption(text) or text[-1] in ":;,":
        return False
    if (is_name(text) and not (opens and _NO_NAME.match(text))) or _SAID.fullmatch(text):
        return False
    titled = is_titled(text, 0.9)
    if is_sentence(text) and not (titled and (SENTENCES.search(text) or _SHORT.search(text))):
        return False
    titled = titled or is_titled(text)
    heard = echo(text, story)
    if not titled and (
        (_opens(text) and not (opens and heard >= 0.5 and _ASKS.match(text))) or (text[0] in '"“' and text[-1] in '"”')
    ):
        return False
    if signed:
        return True
    if late:
        return titled and heard >= 0.5
    return (titled and opens) or heard >= 0.15


def _is_label_of(document: Document, at: int, text: str, story: str) -> bool:
    """Whether a word or two in capitals, or a label, stand above a line in small letters that is a headline itself."""
    below = document.neighbour(at, 1)
    label = text.isupper() and text.count(" ") < 3
    return (
        (label or (text.count(" ") < 6 and bool(_LABEL.fullmatch(text) or OUTLETS.match(text))))
        and below is not None
        and below.open
        and not (below.text.isupper() or is_dateline(below.text))
        and may_be_headline(below.text)
        and _is_headline(below.text, story)
    )


def _may_speak(text: str) -> bool:
    """Whether the first line of a document, signed, may be a headline that is made of sentences."""
    return (
        len(text) <= LONG
        and text[-1] in ".?!"
        and not (looks_like_byline(text) or is_caption(text) or is_dateline(text))
    )


def _is_signed(document: Document, at: int) -> bool:
    """Whether the next line is the author, or the time."""
    below = document.neighbour(at, 1)
    return below is not None and below.role in (Role.BYLINE, Role.TIMESTAMP)


def _opens(text: str) -> bool:
    """Whether a question rather opens the story: a very short one, or a long one without a theme before a colon."""
    return text[-1] == "?" and not (35 < len(text) <= 80 or (": " in text and len(text) <= LONG))


def _said_again(document: Document, at: int, text: str) -> bool:
    """Whether the next line says the same behind a share label; then even a whole sentence is a headline."""
    below = document.neighbour(at, 1)
    label = LABEL.match(below.text) if below else None
    return bool(below and label and letters(below.text[label.end() :]) == letters(text))


def _has_story(document: Document, at: int, text: str) -> bool:
    """Whether prose follows; a long line that is no title is a deck, unless the summary below it is marked as one."""
    if len(text) > (LONG_WITH_THEME if ": " in text else LONG) and not is_titled(text):
        return _is_long_headline(document, at, text) or any(
            DECK_END.match(span.text) for span in document.spans[at + 1 : at + 16]
        )
    return followed_by_prose(document, at)


def _is_long_headline(document: Document, at: int, text: str) -> bool:
    """Whether a long line is a headline all the same: the first of all, not of two sentences, right above the story."""
    above = document.neighbour(at, -1)
    below = document.neighbour(at, 1)
    return (
        above is None
        and below is not None
        and (below.prose or (below.open and not below.finished and is_popular(document)))
        and text.rstrip("'’")[-1:].isalnum()
        and not _TOLD_AT_LENGTH.search(text)
        and not set_in_britain(document, text)  # there it is the deck
    )


def _cut(at: int, text: str, start: int, end: int, rule: str) -> Iterator[Mark]:
    if LABEL.match(text):
        yield Mark(at, Role.BOILERPLATE, "share-label", 0, start)
    elif start:
        yield Mark(at, Role.TIMESTAMP, "time-before-headline", 0, start)
    yield Mark(at, Role.HEADLINE, rule, start, end)
    if end < len(text):
        yield Mark(at, Role.BOILERPLATE, "site-name", end)


def _behind_caption(document: Document, at: int) -> bool:
    """Whether a span is what another filter left of a line that begins with a caption."""
    before = document.spans[at - 1]
    return before.role is Role.CAPTION and not before.ends_line


def _repeats(document: Document, found: int, text: str) -> Iterator[Mark]:
    """Mark the copies of a headline: lines of their own anywhere, and the start or end of the lines right below."""
    key, near = letters(text), 3
    for at in range(found + 1, len(document.spans)):
        span = document.spans[at]
        if span.role is not None or not span.text:
            continue
        near -= 1
        label = LABEL.match(span.text)
        start = label.end() if label else 0
        if abs(len(span.text) - start - len(text)) <= 3 and letters(span.text[start:]) == key:
            if start:
                yield Mark(at, Role.BOILERPLATE, "share-label", 0, start)
            yield Mark(at, Role.HEADLINE, "headline-again", start)
        elif near >= 0 and _behind_caption(document, at) and len(span.text) <= 80 and not is_sentence(span.text):
            yield Mark(at, Role.HEADLINE, "headline-again")
        elif near >= 0 and 15 < len(text) < len(span.text):
            if span.text.startswith(text) and span.text[len(text)] == " ":
                yield Mark(at, Role.HEADLINE, "headline-again", 0, len(text))
            elif " | " in span.text and (glued := caption_before_headline(span.text)):
                yield Mark(at, Role.CAPTION, "caption-before-headline", 0, glued)
                yield Mark(at, Role.HEADLINE, "headline-again", glued)
            elif span.text.endswith(text):
                yield Mark(at, Role.HEADLINE, "headline-again", len(span.text) - len(text))
