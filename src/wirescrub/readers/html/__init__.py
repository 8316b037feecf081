"""HTML in: the text of a page, with what the page itself says about its pieces.

The reader decides what only markup can tell (where the story is, what is a caption, which links are lists) and leaves
the rest to the filters that plain text goes through: one chain for both.
"""

from __future__ import annotations

from dataclasses import replace

from wirescrub.document import Document, Role, Span
from wirescrub.readers.html.blocks import Block, blocks
from wirescrub.readers.html.cut import cut
from wirescrub.readers.html.label import Labels
from wirescrub.readers.html.meta import best_headline, metadata
from wirescrub.readers.html.story import headline, story, weigh
from wirescrub.readers.sniff import decode_html, looks_like_html

__all__ = ["decode_html", "looks_like_html", "read"]


def read(html: str, publisher: str | None = None) -> Document:
    """Return the text of a page as a document whose furniture, headline and captions are decided on."""
    page = cut(html)
    meta = metadata(html, page.data)
    nodes, found = blocks(page)
    weigh(nodes, found)
    title = headline(found, meta.titles)
    node = story(nodes[0], None if title is None else found[title])
    node.inside = True
    for outer in node.ancestors():
        outer.holds_story = True
    for inner in nodes[1:]:
        if inner.parent is not None and inner.parent.inside:
            inner.inside = True
    labels = Labels(found, title, node, meta.facts.byline)
    byline, published = labels.names(), meta.facts.published or labels.published()
    labels.decide()
    document = _document(labels.join_credits(), publisher)
    h1 = None if title is None else found[title].text
    document.facts = replace(meta.facts, byline=byline, published=published, headline=best_headline(h1, meta))
    return document


def _document(found: list[Block], publisher: str | None) -> Document:
    """Make a document of blocks: one a line, with a blank line around those that are left to the filters."""
    spans: list[Span] = []
    line = 1
    for i, block in enumerate(found):
        last = i + 1 == len(found)
        spans.append(Span(block.text + "\n", block.text, line, True, block.role, block.role and "html", block.rule))
        line += 1
        if not last and (block.role is not Role.BOILERPLATE or found[i + 1].role is not Role.BOILERPLATE):
            spans.append(Span("\n", "", line, True, Role.BLANK))
            line += 1
    return Document("".join([span.raw for span in spans]), publisher, spans)
