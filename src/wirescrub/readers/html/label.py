"""Say what each block of a page is, or why it is not of the story."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from wirescrub.document import Role
from wirescrub.grammar.timestamp import parse
from wirescrub.readers.html.blocks import HEADINGS, Block, Node, words
from wirescrub.readers.html.furniture import SHOWCASES
from wirescrub.readers.html.meta import split_names

_PARAGRAPHS = frozenset({"p", "li", "blockquote", "td", "th", "tr", "dd", "dt", "pre"}) | HEADINGS
_CAPTION = frozenset({"caption", "captions", "legend", "bildunterschrift", "cutline"})
_PICTURE = frozenset({"figure", "photo", "image", "img", "picture", "contentimage"})
_DECK_WORDS = """
    standfirst deck dek subtitle subheadline subhead lede strapline teasertext description
"""
_DECK = frozenset(_DECK_WORDS.split())
_DATE = frozenset({"date", "time", "datetime", "timestamp", "published", "pubdate", "datum", "fecha"})
_VIDEO = frozenset({"video", "player", "audio", "podcast"})
_AUTHOR = frozenset({"author", "authors", "autor", "autoren", "auteur", "byline", "bio", "biography"})
_SITE = re.compile(r"[\w-]+\.[a-zA-Z.]{2,6}")
_DIGITS = re.compile(r"\s*[|•·]?\s*\d")
_NO_CAPTION = frozenset({"blockquote", "td", "pre", "li", "button"}) | HEADINGS
_CREDIT = re.compile(
    r"(?:images?|photos?|pictures?|fotos?|bild(?:er|rechte|nachweis)?|imagen|foto(?:graf|grafía)?|quelle|source|credits?|crédits?|copyright|©)"
    r"(?:[ -](?:credits?|photo|by|courtesy|source))?\s*(?::|©|(?<=©))",
    re.I,
)
_SIZE = re.compile(r"\b(?:text|font)-\S+")
"""Class names that give a size of letters ("text-caption"), and say nothing of what the text is."""

HEAD = 60
"""So many blocks before the story may hold its deck, byline and picture, where no headline was found."""


COPY = 1500
"""A block of so many characters may be a copy of the whole story."""


class Labels:
    """The blocks of a page, and what has been found out about them."""

    def __init__(self, blocks: Sequence[Block], title: int | None, story: Node, authors: Sequence[str]) -> None:
        self.blocks, self.title, self.story, self.authors = blocks, title, story, authors
        prose = [i for i, block in enumerate(blocks) if self._prose(i, block)]
        while len(prose) > 1 and card(blocks[prose[-1]]):
            prose.pop()
        self.first, self.last = (prose[0], prose[-1]) if prose else (0, len(blocks))
        self.top = max(-1, self.first - HEAD) if title is None or title > self.first else title
        in_p = sum(blocks[i].prose for i in prose if blocks[i].kind in _PARAGRAPHS)
        self.speaks_in_paragraphs = in_p * 2 > story.story
        self.counts = Counter(block.text for block in blocks if block.node.inside and len(block.text) < 80)
        self.seen: set[str] = set()

    def _prose(self, i: int, block: Block) -> bool:
        if block.role or not block.node.inside or block.node.furniture or i == self.title or not block.prose:
            return False
        return not caption(block) and not deck(block)

    def names(self) -> tuple[str, ...]:
        """Return the authors: those that metadata names, or, where that is nobody or a site, those the page shows."""
        if self.authors and not all(_SITE.fullmatch(name) for name in self.authors):
            return tuple(self.authors)
        for block in self.blocks[self.top + 1 : self.first]:
            if not block.node.furniture and len(block.text) < 100 and author_box(block):
                text = _DIGITS.split(block.text)[0]
                if found := [name for name in split_names(text) if name[0].isupper() and len(name.split()) < 6]:
                    return tuple(found)
        return tuple(self.authors)

    def published(self) -> str | None:
        """Return the date that stands above the story, in ISO 8601."""
        for block in self.blocks[self.top + 1 : self.first + 1]:
            if not block.node.furniture and (date := date_of(block.text)):
                return date
        return None

    def decide(self) -> None:
        """Give every block that markup can tell about a role and a rule; leave the rest open."""
        for i, block in enumerate(self.blocks):
            if block.role is None:
                decided = self._decide(i, block)
                if decided:
                    block.role, block.rule = decided
                self.seen.add(block.text)

    @property
    def size(self) -> int:
        """The characters that were left in the story."""
        return sum(len(block.text) for block in self.blocks if block.role is None)

    def join_credits(self) -> list[Block]:
        """Return the blocks, the credit of a picture in one line with the caption before it."""
        joined: list[Block] = []
        for block in self.blocks:
            before = joined[-1] if joined else None
            if before and block.role is before.role is Role.CAPTION and _goes_with(block, before):
                before.text += " " + block.text
            else:
                joined.append(block)
        return joined

    def _decide(self, i: int, block: Block) -> tuple[Role, str] | None:
        if i == self.title:
            return Role.HEADLINE, "h1-as-headline"
        head = self.top < i < self.first
        inside = block.node.inside
        reason = block.node.furniture
        if reason and not (block.kind == "figcaption" and reason in SHOWCASES and (inside or head)):
            return Role.BOILERPLATE, f"furniture-{reason}"
        if head:
            if self._names_the_author(block.text):
                return Role.BYLINE, "names-the-author"
            if dated(block):
                return Role.TIMESTAMP, "date-line"
            if deck(block):
                return Role.DECK, "deck-by-class"
        if (inside or head) and (rule := caption(block)):
            return Role.CAPTION, rule
        if not inside:
            if head and self.title is not None and block.prose and block.finished and not reason:
                return Role.DECK, "between-headline-and-story"
            return Role.BOILERPLATE, "outside-the-story"
        return self._decide_inside(block, around=not self.first <= i <= self.last)

    def _copied(self, text: str) -> bool:
        """Whether a very long block holds again what was read before: a copy of the story for a player."""
        if len(text) < COPY:
            return False
        before = " ".join(self.seen)
        places = range(len(text) // 8, len(text) - 50, len(text) // 8)
        return sum(text[at : at + 50] in before for at in places) >= 5

    def _names_the_author(self, text: str) -> bool:
        """Whether a line is the byline: an author that metadata names, and not much besides."""
        return len(text) < 120 and sum(len(name) for name in self.authors if name in text) * 4 >= len(text)

    def _decide_inside(self, block: Block, around: bool) -> tuple[Role, str] | None:
        """Decide about a block in the story's element; `around`: before its first or after its last paragraph."""
        if link_list(block):
            return Role.BOILERPLATE, "link-list"
        if around and block.prose and card(block):
            return Role.BOILERPLATE, "teaser"
        if block.prose and block.kind != "li" and author_box(block):
            return Role.NOTE, "author-box"
        heading = block.kind in HEADINGS
        if around and not block.prose and block.kind not in ("p", "li") and (not heading or len(block.text) < 40):
            return Role.BOILERPLATE, "around-the-story"
        if not block.finished and self.counts[block.text] > 2:
            return Role.BOILERPLATE, "repeated"
        if len(block.text) > 80 and (block.text in self.seen or self._copied(block.text)):
            return Role.BOILERPLATE, "repeated"
        if self.speaks_in_paragraphs and block.kind not in _PARAGRAPHS and not block.prose and not block.finished:
            return Role.BOILERPLATE, "loose-text"
        return (Role.SUBHEAD, "heading") if heading else None


@lru_cache(maxsize=4096)
def _named(label: str) -> frozenset[str]:
    """Return the words of class names, without those that give a size of letters."""
    return words(_SIZE.sub("", label))


def caption(block: Block) -> str | None:
    """Return by which rule a block is the caption of a picture: its element, its class, or what stands beside it."""
    if block.kind == "figcaption":
        return "figcaption"
    if not 15 < len(block.text) < 600 or block.kind in _NO_CAPTION:
        return None
    for node in islice(block.node.ancestors(), 3):
        if node.blocks > 3 or node.text > 800:
            return None
        found = _named(node.label)
        if not _VIDEO.isdisjoint(found):
            return None
        if not _CAPTION.isdisjoint(found):
            return "caption-by-class"
        if (node.name == "figure" or not _PICTURE.isdisjoint(found)) and (block.kind != "p" or node.images):
            return "text-of-a-figure"
        if 0 < node.images < 3 and block.kind in ("div", "p") and node.blocks < 3 and not node.linked:
            return "beside-a-picture" if node.text < 250 else None
    return None


def _goes_with(block: Block, before: Block) -> bool:
    """Whether a caption is a credit, or stands in one figure with the caption before it."""
    if _CREDIT.match(block.text) and len(block.text) < 120:
        return True
    figure = block.node.parent
    return figure is not None and figure is before.node.parent and figure.name == "figure"


def date_of(text: str) -> str | None:
    """Return the date in a short line, in ISO 8601."""
    if len(text) > 120 or not any(letter.isdigit() for letter in text):
        return None
    found = parse(text)
    return found and (found.published or found.updated)


def dated(block: Block) -> bool:
    """Whether a block above the story is the line that says when it appeared."""
    if len(block.text) > 100 or not any(letter.isdigit() for letter in block.text):
        return False
    return date_of(block.text) is not None or any(
        node.name == "time" or (node.label and not _DATE.isdisjoint(words(node.label)))
        for node in islice(block.node.ancestors(), 2)
    )


def card(block: Block) -> bool:
    """Whether a block is the text of a teaser: in a small box whose heading is a link."""
    return any(
        node.cards and node.blocks < 9 and node.prose < 2 * len(block.text) and not node.holds_story
        for node in islice(block.node.ancestors(), 5)
    )


def author_box(block: Block) -> bool:
    """Whether a block stands in a small box about the author, by its class."""
    return any(
        node.label and not node.holds_story and node.prose < 800 and not _AUTHOR.isdisjoint(words(node.label))
        for node in islice(block.node.ancestors(), 4)
    )


def deck(block: Block) -> bool:
    """Whether a block above the story is its deck, by its class."""
    return len(block.text) > 30 and any(
        node.label and not _DECK.isdisjoint(words(node.label)) for node in islice(block.node.ancestors(), 2)
    )


def link_list(block: Block) -> bool:
    """Whether a block is a link, or stands in a list or box of the story that is mostly links."""
    if block.linked >= 0.9 * len(block.text):
        return True
    for node in block.node.ancestors():
        if node.holds_story:
            return False
        if node.blocks > 1 and node.linked > 0.6 * node.text:
            return True
    return False
