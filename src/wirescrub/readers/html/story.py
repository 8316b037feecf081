"""Find the story on a page, and say of every other block why it is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from wirescrub.document import Role
from wirescrub.readers.html.blocks import Block, Node, words

MOST = 0.8
"""A child with so much of its parent's prose is where the story is."""
HARMLESS = 0.4
"""What carries this share of the page's prose is no furniture, whatever it is called."""

_FURNITURE = frozenset(
    [
        "ad",
        "ads",
        "adv",
        "advert",
        "advertisement",
        "advertorial",
        "alert",
        "banner",
        "bio",
        "breadcrumb",
        "breadcrumbs",
        "carousel",
        "comment",
        "comments",
        "consent",
        "cookie",
        "cookies",
        "copyright",
        "disqus",
        "dropdown",
        "footer",
        "gallery",
        "job",
        "jobs",
        "latest",
        "login",
        "masthead",
        "menu",
        "modal",
        "mostread",
        "nav",
        "navbar",
        "navigation",
        "newsletter",
        "outbrain",
        "overlay",
        "paywall",
        "poll",
        "popular",
        "popup",
        "promo",
        "promoted",
        "promotion",
        "promobox",
        "rail",
        "readmore",
        "recirc",
        "recirculation",
        "recommend",
        "recommendations",
        "recommended",
        "related",
        "relateds",
        "rating",
        "ratings",
        "share",
        "sharebar",
        "sharing",
        "shares",
        "sidebar",
        "signup",
        "similar",
        "skip",
        "slideshow",
        "social",
        "sponsor",
        "sponsored",
        "subscribe",
        "subscription",
        "taboola",
        "tags",
        "teaser",
        "teasers",
        "ticker",
        "toolbar",
        "tooltip",
        "topics",
        "trending",
        "widget",
        "widgets",
        "contentinfo",
        "complementary",
        "search",
        "dialog",
        "alertdialog",
    ]
)
_HIDDEN = frozenset({"hidden", "visuallyhidden", "screenreader"})
_CONTAINERS = frozenset(
    {
        "div",
        "section",
        "article",
        "main",
        "body",
        "html",
        "page",
        "td",
        "tr",
        "table",
        "tbody",
        "form",
        "center",
        "span",
    }
)
_BYLINE = frozenset({"byline", "bylines", "author", "authors", "autor", "byl"})
_DECK = frozenset(
    {"standfirst", "deck", "dek", "subtitle", "subheadline", "subhead", "lede", "summary", "strapline", "description"}
)
_NO_WORD = re.compile(r"\W+")


@lru_cache(maxsize=4096)
def furniture(label: str) -> str | None:
    """Return the word in class names that says an element is furniture, or None."""
    found = words(label) & _FURNITURE
    return min(found) if found else None


def normal(text: str) -> str:
    """Return text as it is compared: lower case, letters and digits only."""
    return _NO_WORD.sub(" ", text.lower()).strip()


def tell(root: Node, blocks: Sequence[Block], titles: Sequence[str]) -> None:
    """Give every block that the reader is sure of its role and rule; leave the rest open."""
    for block in blocks:
        weigh(block)
    total = root.prose
    hide(root, total)
    for block in blocks:
        if block.role is None and (weight := block.prose) and not any(n.furniture for n in block.node.ancestors()):
            for node in block.node.ancestors():
                node.story += weight
    title = headline(blocks, titles)
    node = story(root, blocks[title] if title is not None else None)
    label(blocks, title, node)


def weigh(block: Block) -> None:
    """Add a block up to the elements it stands in."""
    if block.role is not None:
        return
    prose, length, linked = block.prose, len(block.text), block.linked
    for node in block.node.ancestors():
        node.prose += prose
        node.text += length
        node.linked += linked
        node.blocks += 1


def hide(root: Node, total: int) -> None:
    """Mark the elements that are furniture by their name, and hold little of the page's prose."""
    queue = [root]
    for node in queue:
        if node.prose < HARMLESS * total or not total:
            if node.hidden:
                node.furniture = "hidden"
            elif node.name == "aside":
                node.furniture = "aside"
            elif node.label and node.name != "body" and (word := furniture(node.label)):
                node.furniture = word
            if node.furniture:
                continue
        queue += node.children


def headline(blocks: Sequence[Block], titles: Sequence[str]) -> int | None:
    """Return the index of the block that is the page's headline: the h1 that agrees with a title from metadata."""
    wanted = [normal(title) for title in titles]
    best: tuple[int, int] | None = None
    for index, block in enumerate(blocks):
        if block.role is not None or not (
            block.kind == "h1" or (block.kind in ("h2", "h3", "p", "div") and len(block.text) < 250)
        ):
            continue
        text = normal(block.text)
        value = 0
        if text in wanted:
            value = 5
        elif len(text) > 15 and any(text in title or (len(title) > 15 and title in text) for title in wanted):
            value = 3
        if block.kind == "h1":
            value += 3 if value else 1
        elif value == 3 or (value and block.kind in ("p", "div") and block.linked):
            value = 0
        elif value and block.kind[0] == "h":
            value += 1
        if value and (best is None or value > best[0]):
            best = (value, index)
    return best[1] if best else None


def story(root: Node, title: Block | None) -> Node:
    """Return the innermost element that holds the story."""
    node = root
    if title is not None:
        for outer in title.node.ancestors():
            if outer.name in ("article", "main") and outer.story >= 0.3 * root.story and outer.story:
                node = outer
                break
    while node.children:
        child = max(node.children, key=lambda child: child.story)
        if child.story < MOST * node.story or child.name not in _CONTAINERS or not child.story:
            break
        if not any(grandchild.story for grandchild in child.children):
            break
        if child.label and any(
            sibling is not child and sibling.story and sibling.label == child.label for sibling in node.children
        ):
            break
        node = child
    return node


def label(blocks: Sequence[Block], title: int | None, node: Node) -> None:
    """Label the headline, captions and everything outside of the story; and within it lists of links."""
    inside = [block.role is None and any(n is node for n in block.node.ancestors()) for block in blocks]
    first = next((i for i, block in enumerate(blocks) if inside[i] and block.prose and not in_furniture(block)), 0)
    for i, block in enumerate(blocks):
        if block.role is not None:
            continue
        reason = in_furniture(block)
        if i == title:
            block.role, block.rule = Role.HEADLINE, "h1-as-headline"
        elif block.kind == "figcaption" and (inside[i] or (title is not None and title < i < first)) and reason is None:
            block.role, block.rule = Role.CAPTION, "figcaption"
        elif reason:
            block.role, block.rule = Role.BOILERPLATE, f"furniture-{reason}"
        elif not inside[i]:
            block.role, block.rule = Role.BOILERPLATE, "outside-the-story"
        elif link_list(block, node):
            block.role, block.rule = Role.BOILERPLATE, "link-list"
        elif block.kind in ("h2", "h3", "h4", "h5", "h6"):
            block.role, block.rule = Role.SUBHEAD, "heading"


def in_furniture(block: Block) -> str | None:
    """Return why a block stands in furniture, or None."""
    return next((node.furniture for node in block.node.ancestors() if node.furniture), None)


def link_list(block: Block, story: Node) -> bool:
    """Whether a block is a link, or stands in a list or box that is mostly links."""
    if block.linked >= 0.9 * len(block.text):
        return True
    for node in block.node.ancestors():
        if node is story:
            return False
        if node.blocks > 1 and node.linked > 0.6 * node.text:
            return True
    return False
