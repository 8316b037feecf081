"""Which elements of a page are furniture, by their names and by what they hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from wirescrub.readers.html.blocks import Node, words

HARMLESS = 0.4
"""What carries this share of the page's prose is no furniture, whatever it is called."""
TOGETHER = 0.6
"""What carries this share in many small boxes of one kind is none either: some pages box each paragraph."""
SURE = frozenset({"comment", "comments", "disqus", "footer", "outbrain", "taboola"})
"""What outweighs a short story now and then, and is furniture all the same"""
ENOUGH = 300
"""where so much prose stands outside of it, and the headline too."""

_FURNITURE_WORDS = """
    ad ads adv advert advertisement advertorial alert banner bio breadcrumb breadcrumbs carousel comment comments
    consent cookie cookies copyright disqus dropdown footer gallery job jobs latest login masthead menu modal
    mostread nav navbar navigation newsletter outbrain overlay paywall poll popular popup promo promoted promotion
    promobox rail readmore recirc recirculation recommend recommendations recommended related relateds rating
    ratings share sharebar sharing shares sidebar signup similar skip slideshow social sponsor sponsored subscribe
    subscription taboola tags teaser teasers ticker toolbar tooltip topics trending contentinfo complementary search
    dialog alertdialog
"""
_FURNITURE = frozenset(_FURNITURE_WORDS.split())
# Exact class names: a part of one ("lg:hidden", "hidden-xs") hides on some screens only.
_HIDDEN_WORDS = """
    hidden visually-hidden visuallyhidden sr-only screen-reader-text is-hidden u-hidden hide aural invisible
    element-invisible offscreen a11y-hidden
"""
_HIDDEN = frozenset(_HIDDEN_WORDS.split())
SHOWCASES = frozenset({"carousel", "gallery", "hidden", "promo", "slideshow", "teaser"})
"""Furniture that shows pictures, whose captions belong to the story all the same."""


@lru_cache(maxsize=4096)
def furniture(label: str) -> str | None:
    """Return the word in class names that says an element is furniture, or None.

    Whole words only: a share of votes is no share bar, but "shareholders" or "header" hold no word of the list.

    >>> furniture("article__related-links"), furniture("shareholders"), furniture("story lead")
    ('related', None, None)
    """
    if not _HIDDEN.isdisjoint(label.split()):
        return "hidden"
    found = words(label) & _FURNITURE
    return min(found) if found else None


def mark_furniture(nodes: Sequence[Node], title: Node | None) -> None:
    """Note in every element whether it is, or stands in, furniture. Elements come outer ones first.

    title: the element of the headline, if there is one.
    """
    total = nodes[0].prose
    around_title = set(title.ancestors()) if title is not None else set()
    # A wrapper that holds most of the page is harmless by itself; small boxes are if together they hold as much.
    boxes: Counter[str] = Counter()
    for node in nodes[1:]:
        assert node.parent is not None
        node.suspect = _reason(node)
        if node.suspect and node.prose < HARMLESS * total and node.suspect != node.parent.suspect:
            boxes[node.suspect] += node.prose
    for node in nodes[1:]:
        assert node.parent is not None
        reason = node.suspect
        if node.parent.furniture:
            node.furniture = node.parent.furniture
        elif reason and node.name != "body":
            light = node.prose < HARMLESS * total and boxes[reason] < TOGETHER * total
            sure = reason in SURE and node not in around_title and total - node.prose >= ENOUGH
            if light or sure or not total:
                node.furniture = reason


def _reason(node: Node) -> str | None:
    """Return why an element would be furniture."""
    if node.hidden:
        return "hidden"
    if node.name in ("aside", "footer"):
        return node.name
    return furniture(node.label) if node.label else None
