"""Say what each block of a page is, or why it is not of the story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from wirescrub import patterns as re
from wirescrub.document import Role
from wirescrub.readers.html.blocks import HEADINGS, Block, Node
from wirescrub.readers.html.furniture import SHOWCASES
from wirescrub.readers.html.jsonld import split_names
from wirescrub.readers.html.signs import author_box, caption, card, date_of, dated, deck, goes_with, link_list

_PARAGRAPHS = frozenset({"p", "li", "blockquote", "td", "th", "tr", "dd", "dt", "pre"}) | HEADINGS
_SITE = re.compile(r"[\w-]+\.[a-zA-Z.]{2,10}")
_DIGITS = re.compile(r"\s*[|•·]?\s*\d")

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
            if before and block.role is before.role is Role.CAPTION and goes_with(block, before):
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
