"""Signs by which a block shows what it is: its class, its size, and what stands beside it."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice

from wirescrub import patterns as re
from wirescrub.grammar.timestamp import parse
from wirescrub.readers.html.blocks import HEADINGS, Block, words

_CAPTION = frozenset({"caption", "captions", "legend", "bildunterschrift", "cutline"})
_PICTURE = frozenset({"figure", "photo", "image", "img", "picture", "contentimage"})
_DECK = frozenset(
    {
        "standfirst",
        "deck",
        "dek",
        "subtitle",
        "subheadline",
        "subhead",
        "lede",
        "strapline",
        "teasertext",
        "description",
    }
)
_DATE = frozenset({"date", "time", "datetime", "timestamp", "published", "pubdate", "datum", "fecha"})
_VIDEO = frozenset({"video", "player", "audio", "podcast"})
_AUTHOR = frozenset({"author", "authors", "autor", "autoren", "auteur", "byline", "bio", "biography"})
_NO_CAPTION = frozenset({"blockquote", "td", "pre", "li", "button"}) | HEADINGS
_CREDIT = re.compile(
    r"(?:images?|photos?|pictures?|fotos?|bild(?:er|rechte|nachweis)?|imagen|quelle|source|credits?|crédits?|copyright)"
    r"(?:[ -](?:credits?|photo|by|courtesy|source))?\s*:|©",
    re.I,
)
_SIZE = re.compile(r"\b(?:text|font)-\S+")
"""Class names that give a size of letters ("text-caption"), and say nothing of what the text is."""


@lru_cache(maxsize=4096)
def _named(label: str) -> frozenset[str]:
    """Return the words of class names, without those that give a size of letters."""
    return words(_SIZE.sub("", label))


def caption(block: Block) -> str | None:
    """Return by which rule a block is the caption of a picture: its element, its class, or what stands beside it."""
    if block.kind == "figcaption":
        return "figcaption"
    if not 8 < len(block.text) < 600 or block.kind in _NO_CAPTION:
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
            return "beside-a-picture" if len(block.text) > 15 and node.text < 250 else None
    return None


def goes_with(block: Block, before: Block) -> bool:
    """Whether a caption is the credit of the caption before it, or stands in one figure with it."""
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
