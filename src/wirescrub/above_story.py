"""What the filters of the head share: which lines come before the story, and what the story says of them.

The head is what stands above the first paragraph of prose: headline, deck, kicker, byline, timestamp, caption, share
bar, in any order (Reuters alone has six). So lines are judged by shape first, then by place.
"""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.document import Document, Role, Span
from wirescrub.grammar.headline_parts import deck_behind
from wirescrub.grammar.shapes import WORD, is_caption, is_dateline, is_sentence, is_titled
from wirescrub.grammar.telling import speak_in_single_quotes

DEEPEST = 12
"""A head has no more lines than this; below them a headline would be another story's."""

LONGEST, LONGEST_IN_BRITAIN = 160, 240
"""No headline is longer; of 545 that were compared with the title of their page, the longest had 127 characters.
Popular papers in Britain print longer ones."""

DECK_LABEL = re.compile(
    r"(?:STORY HIGHLIGHTS|Story [Hh]ighlights)(?: ?:)?(?:$| (?=[“\"‘'A-Z0-9$]))"
    r"|(?:Summary|Key [Pp]oints|KEY POINTS|Key [Tt]akeaways|What you need to know|What to Know|Study [Hh]ighlights"
    r"|Action Points"
    r"|In [Ss]ummary|IN SUMMARY|F(?:ast [Ff]acts|AST FACTS)|Highlights|HIGHLIGHTS|At a glance|AT A GLANCE) ?:?$"
)
"""Labels of the bullets that sum a story up, alone or glued to the first of them."""

DECK_END = re.compile(r"Visit .{3,40}?(?:'s|’s) homepage for more stories")
"""The notice that stands between the summary and the story on the sites of one publisher."""

_BETWEEN = (Role.BLANK, Role.BOILERPLATE, Role.BYLINE, Role.TIMESTAMP, Role.CAPTION)


def lines_above(document: Document) -> list[tuple[int, Span]]:
    """Return the spans above the first paragraph of prose that are not blank, decided ones too."""
    return document.view(_lines_above)


def _lines_above(document: Document) -> list[tuple[int, Span]]:
    return above(document, DEEPEST)


def above(document: Document, most: int) -> list[tuple[int, Span]]:
    """Return the same, and so many lines at most, furniture not counted."""
    found: list[tuple[int, Span]] = []
    seen = 0
    frame = max([at for at, span in enumerate(document.spans) if span.rule == "page-top"], default=-1)
    for at, span in enumerate(document.spans):
        if span.role is Role.BLANK or not span.text or at <= frame:
            continue
        if span.role is Role.BODY or (span.role is None and _is_story(document, at)):
            break
        found.append((at, span))
        seen += span.role is not Role.BOILERPLATE
        if seen == most:
            break
    return found


def set_in_britain(document: Document, text: str) -> bool:
    """Whether a page that opens with `text` is set as the Guardian is: there a long first line is the deck.

    Papers of the US have no spaces around their dashes, or longer dashes, and double quotation marks in headlines.
    """
    return "‘" in text or (" – " in document.text and "“" in document.text)


def longest(document: Document, at: int) -> int:
    """Return so many characters a headline may have at its place: more as the first line of a popular British paper."""
    if len(document.spans[at].text) <= LONGEST or document.neighbour(at, -1) is not None:
        return LONGEST
    return LONGEST_IN_BRITAIN if is_popular(document) else LONGEST


def is_popular(document: Document) -> bool:
    """Whether a document is set as popular papers in Britain are: who speaks in it speaks in single quotes."""
    return document.view(_is_popular)


def _is_popular(document: Document) -> bool:
    return speak_in_single_quotes([span.text for span in document.spans if span.prose])


def _is_story(document: Document, at: int) -> bool:
    """Whether a line is the first of the story: prose, unless it is a caption or a headline of several sentences."""
    span = document.spans[at]
    text = span.text
    if len(text) > 330 or is_dateline(text):
        return True
    # A long headline may end in a question or a quotation.
    sentence = is_sentence(text) or len(text) > longest(document, at)
    if not (span.prose and sentence) or is_caption(text) or is_titled(text, 0.9):
        return False
    return document.neighbour(at, -1) is not None or deck_behind(text) is None


def has_menu(document: Document) -> bool:
    """Whether the page's menu has been found above the story; the head then lies below it."""
    return document.view(_has_menu)


def _has_menu(document: Document) -> bool:
    return not {"menu-top", "page-top"}.isdisjoint([span.rule for span in document.spans])


def followed_by_prose(document: Document, at: int) -> bool:
    """Whether one of the next open spans is a paragraph of prose or begins with a dateline."""
    within = 8
    for span in document.spans[at + 1 : at + 60]:
        if span.role in _BETWEEN or is_caption(span.text):
            continue
        long = len(span.text) > (40 if span.finished else 200)
        if span.role is None and (long or is_dateline(span.text)):
            return True
        within -= 1
        if not within:
            return False
    return False


def echo(text: str, story: str, *, once: bool = True) -> float:
    """Return the share of a line's longer words that the lower-cased story has; once: more than once, with the line.

    A line without such words that is not in Latin letters tells nothing, for or against.
    """
    words = {word[:5].lower() for word in WORD.findall(text)}
    if not words:
        return 0.0 if text.isascii() else 0.5
    return sum(story.count(word) > once for word in words) / len(words)


def letters(text: str) -> str:
    """Return a key that two copies of one headline share: its letters and digits."""
    return "".join([letter for letter in text.lower() if letter.isalnum()])
