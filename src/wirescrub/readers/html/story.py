"""Find the headline and the story on a page."""

from __future__ import annotations

from collections.abc import Sequence

from wirescrub.alike import worded
from wirescrub.readers.html.blocks import HEADINGS, Block, Node
from wirescrub.readers.html.furniture import mark_furniture

MOST = 0.8
"""A child with so much of its parent's prose is where the story is."""
MOST_ARTICLE = 0.6
"""The same for an `article`, whose name says so already, and for an element with the headline in it."""

_CONTAINERS_WORDS = """
    article body center div form html main page section span table tbody td tr
"""
_CONTAINERS = frozenset(_CONTAINERS_WORDS.split())


def weigh(nodes: Sequence[Node], blocks: Sequence[Block], title: Block | None) -> None:
    """Sum up in every element what the blocks in it weigh; then once more without those in furniture."""
    for block in blocks:
        if block.role is None:
            node = block.node
            node.prose += block.prose
            node.text += len(block.text)
            node.linked += block.linked
            node.blocks += 1
            node.cards += block.kind in HEADINGS and block.linked >= 0.9 * len(block.text)
    for node in reversed(nodes[1:]):
        parent = node.parent
        assert parent is not None
        parent.prose += node.prose
        parent.text += node.text
        parent.linked += node.linked
        parent.blocks += node.blocks
        parent.cards += node.cards
    mark_furniture(nodes, title.node if title else None)
    for block in blocks:
        if block.role is None and not block.node.furniture:
            block.node.story += block.prose
    for node in reversed(nodes[1:]):
        assert node.parent is not None
        node.parent.story += node.story


def headline(blocks: Sequence[Block], titles: Sequence[str]) -> int | None:
    """Return the index of the block that is the page's headline: the h1 that agrees with a title from metadata."""
    wanted = [title for text in titles if (title := worded(text))]
    best, found = 0, None
    for index, block in enumerate(blocks):
        kind = block.kind
        if block.role is not None or kind not in _TITLES or len(block.text) > 300:
            continue
        text = worded(block.text)
        value = 0
        if text in wanted:
            value = 6
        elif len(text) > 15 and any(text in title or (len(title) > 15 and title in text) for title in wanted):
            value = 3
        if kind == "h1":
            value += 3 if value else 1
        elif kind in ("h2", "h3"):
            value += bool(value)
        elif value == 3 or block.linked:
            value = 0
        if value > best:
            best, found = value, index
    return found


_TITLES = frozenset({"h1", "h2", "h3", "p", "div"})


def story(root: Node, title: Block | None) -> Node:
    """Return the innermost element that holds the story.

    It starts at the article that the headline stands in, and goes down while one child holds most of the prose; never
    into a paragraph, and never into one of several components of the same kind, over which the story is spread.
    """
    node = root
    around_title = list(title.node.ancestors()) if title is not None else []
    if around_title:
        for outer in around_title:
            if outer.name in ("article", "main") and outer.story >= 0.3 * root.story and outer.story:
                node = outer
                break
    while node.children:
        child = max(node.children, key=_story_of)
        most = MOST_ARTICLE if child.name == "article" or child in around_title else MOST
        if not child.story or child.story < most * node.story or child.name not in _CONTAINERS:
            break
        if not any(inner.story for inner in child.children) or any(
            other is not child and _belongs(other, child) for other in node.children
        ):
            break
        node = child
    return node


def _story_of(node: Node) -> int:
    return node.story


def _belongs(other: Node, child: Node) -> bool:
    """Whether an element beside the one with most of the prose has a part of the story too."""
    return (other.name == "p" and other.story >= 100) or bool(
        child.label and other.story and other.label == child.label
    )
