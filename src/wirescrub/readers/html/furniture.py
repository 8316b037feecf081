"""Which elements of a page are furniture, by their names and by what they hold."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from wirescrub.readers.html.blocks import Node, words

HARMLESS = 0.4
"""What carries this share of the page's prose is no furniture, whatever it is called."""
FOOTER = 0.7
"""The same for a footer, which outweighs a very short story now and then."""

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


def mark_furniture(nodes: Sequence[Node]) -> None:
    """Note in every element whether it is, or stands in, furniture. Elements come outer ones first."""
    total = nodes[0].prose
    for node in nodes[1:]:
        assert node.parent is not None
        if node.parent.furniture:
            node.furniture = node.parent.furniture
        elif node.name != "body":
            reason = _reason(node)
            if reason and (node.prose < (FOOTER if reason == "footer" else HARMLESS) * total or not total):
                node.furniture = reason


def _reason(node: Node) -> str | None:
    """Return why an element would be furniture."""
    if node.hidden:
        return "hidden"
    if node.name in ("aside", "footer"):
        return node.name
    return furniture(node.label) if node.label else None
