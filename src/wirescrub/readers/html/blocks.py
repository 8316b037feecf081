"""One pass over the tree: a page as a list of blocks, each a line of text with the elements it stands in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from bs4.element import Tag

from wirescrub import patterns as re
from wirescrub.document import Role
from wirescrub.readers.html.cut import BREAK, IMAGE, LINK, PIECE, UNLINK, Cut
from wirescrub.readers.html.parse import parse

_MARK = re.compile(f"[{LINK}{UNLINK}{BREAK}{PIECE}{IMAGE}]")
_MARKS = re.compile(f"([{LINK}{UNLINK}{BREAK}{PIECE}{IMAGE}])")
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ONE_LINE = HEADINGS | {"figcaption", "caption"}
_CELLS = frozenset({"td", "th"})
IDEOGRAPHS = "\u2e80"
"""From here on, a character says as much as three of an alphabet."""
LONG_CELL = 120
"""A table cell of so many characters is a paragraph in a layout table; shorter ones share the line of their row."""

# Formatting elements are cut before parsing; these few are left when their attributes are odd.
_INLINE_WORDS = """
    a abbr b cite code em font i ins label mark q s small span strike strong sub sup time tt u data del
"""
_INLINE = frozenset(_INLINE_WORDS.split())
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|\d+")
_INVISIBLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)


@dataclass(slots=True, eq=False)
class Node:
    """An element that holds blocks.

    label: its class, id and role. prose: the weight of the prose in it; story: the same without furniture.
    images: the images in it or close below. cards: headings in it that are links, as those of teasers are.
    text, linked: characters in it, and how many of them are links. suspect: why it would be furniture.
    furniture: why it, or an element around it, is furniture. inside: whether it stands in the element that holds the
    story; holds_story: whether it is that element, or stands around it.
    """

    name: str
    parent: Node | None
    label: str = ""
    hidden: bool = False
    prose: int = 0
    story: int = 0
    text: int = 0
    linked: int = 0
    blocks: int = 0
    images: int = 0
    cards: int = 0
    suspect: str | None = None
    furniture: str | None = None
    inside: bool = False
    holds_story: bool = False
    children: list[Node] = field(default_factory=list)

    def ancestors(self) -> Iterator[Node]:
        """Yield the node itself and those around it, inner ones first."""
        node: Node | None = self
        while node is not None:
            yield node
            node = node.parent

    @property
    def words(self) -> frozenset[str]:
        """The words its class, id and role are made of."""
        return words(self.label)


@lru_cache(maxsize=4096)
def words(label: str) -> frozenset[str]:
    """Return the words of class names.

    >>> sorted(words("article__shareBar u-hidden"))
    ['article', 'bar', 'hidden', 'share', 'u']
    """
    return frozenset(word.lower() for word in _WORD.findall(label))


@dataclass(slots=True, eq=False)
class Block:
    """A line of the page's text: where it stands, and how many of its characters are links."""

    text: str
    node: Node
    kind: str
    linked: int = 0
    role: Role | None = None
    rule: str | None = None

    @property
    def prose(self) -> int:
        """Its weight as prose: its length without links, if it looks like a paragraph."""
        own = len(self.text) - self.linked
        if own < self.linked or self.kind in _ONE_LINE:
            return 0
        if self.text[0] >= IDEOGRAPHS:
            own *= 3
        if own < 40:
            return 0
        if self.finished or own >= 150:
            return own
        return own // 3 if self.kind == "p" else own // 5

    @property
    def finished(self) -> bool:
        """Whether it ends like a sentence."""
        return self.text[-1] in ".!?…:;”\"’'»)。！？।؟۔"


class _Lines:
    """Collects text into blocks; the state of the one pass."""

    def __init__(self, pieces: Sequence[tuple[str, list[str]]]) -> None:
        self.pieces = iter(pieces)
        self.blocks: list[Block] = []
        self.buffer: list[str] = []
        self.linking = False
        self.linking_in: Node | None = None

    def leave(self, node: Node) -> None:
        """End a link that was never closed where the element ends in which it began."""
        if self.linking_in is node:
            self.linking, self.linking_in = False, None

    def flush(self, node: Node, kind: str) -> None:
        """Make blocks of what was collected in an element."""
        if not self.buffer:
            return
        raw = "".join(self.buffer)
        self.buffer.clear()
        if raw.isspace():
            return
        if not _MARK.search(raw):
            self._add([raw], len(raw) if self.linking else 0, node, kind)
            return
        parts: list[str] = []
        linked = 0
        for part in _MARKS.split(raw):
            if part == LINK:
                self.linking, self.linking_in = True, node
            elif part == UNLINK:
                self.linking, self.linking_in = False, None
            elif part == IMAGE:
                for outer, _ in zip(node.ancestors(), range(4), strict=False):
                    outer.images += 1
            elif part == BREAK and kind not in _ONE_LINE:
                self._add(parts, linked, node, kind)
                parts, linked = [], 0
            elif part == BREAK:
                parts.append(" ")
            elif part == PIECE:
                self._add(parts, linked, node, kind)
                parts, linked = [], 0
                rule, lines = next(self.pieces, ("", []))
                for line in lines:
                    self.blocks.append(Block(line, node, "piece", 0, Role.BOILERPLATE, rule))
            else:
                parts.append(part)
                if self.linking:
                    linked += len(part)
        self._add(parts, linked, node, kind)

    def _add(self, parts: list[str], linked: int, node: Node, kind: str) -> None:
        text = " ".join("".join(parts).split())
        if text:
            self.blocks.append(Block(text, node, kind, min(linked, len(text))))


def blocks(page: Cut) -> tuple[list[Node], list[Block]]:
    """Parse a page and return its elements, outer ones first, and its blocks, both in document order."""
    soup = parse(page.markup)
    nodes = [Node("page", None)]
    lines = _Lines(page.pieces)
    node, kind = nodes[0], "div"
    stack: list[tuple[Iterator[object], Node, str]] = []
    children: Iterator[object] = iter(soup.contents)
    buffer = lines.buffer
    while True:
        for child in children:
            if isinstance(child, Tag):
                name = child.name
                stack.append((children, node, kind))
                children = iter(child.contents)
                if name in _INLINE:
                    break
                if kind in _ONE_LINE or name in _CELLS:
                    buffer.append(" ")
                else:
                    lines.flush(node, kind)
                node = _node(name, node, child.attrs)
                nodes.append(node)
                if kind not in _ONE_LINE:
                    kind = name
                break
            if isinstance(child, str):
                buffer.append(str(child).replace("\n", BREAK) if kind == "pre" else child)
        else:
            if not stack:
                break
            children, outer, outer_kind = stack.pop()
            if outer is not node:
                if outer_kind in _ONE_LINE or (kind in _CELLS and _short(buffer)):
                    buffer.append(" ")
                else:
                    lines.flush(node, kind)
                lines.leave(node)
            node, kind = outer, outer_kind
    lines.flush(node, kind)
    return nodes, lines.blocks


def _short(buffer: list[str]) -> bool:
    """Whether a table cell is a cell, and not a part of the page's layout."""
    return sum(map(len, buffer)) < LONG_CELL and not any(BREAK in text for text in buffer)


def _node(name: str, parent: Node, attributes: Mapping[str, object]) -> Node:
    """Note an element."""
    if attributes:
        label = " ".join([str(attributes[key]) for key in ("class", "id", "role", "itemprop") if key in attributes])
        style = attributes.get("style")
        hidden = "hidden" in attributes or bool(style and _INVISIBLE.search(str(style)))
        node = Node(name, parent, label, hidden)
    else:
        node = Node(name, parent)
    parent.children.append(node)
    return node
