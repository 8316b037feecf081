"""HTML in: the text of a page, with what the page itself says about its pieces.

The reader decides what only markup can tell (where the story is, what is a caption, which links are lists) and leaves
the rest to the filters that plain text goes through: one chain for both.

`cut` shortens the page, `parse` builds the tree, `blocks` reads it once, `story` finds the article, `furniture` and
`label` say of every block what it is, `meta` reads what JSON-LD and meta elements say.
"""

from __future__ import annotations

from collections.abc import Sequence

from wirescrub.document import Document, Role, Span
from wirescrub.readers.html.blocks import Block, Node, blocks
from wirescrub.readers.html.cut import Cut, cut
from wirescrub.readers.html.label import Labels
from wirescrub.readers.html.meta import Metadata, best_headline, metadata
from wirescrub.readers.html.story import headline, story, weigh
from wirescrub.readers.sniff import decode_html, looks_like_html

__all__ = ["decode_html", "looks_like_html", "read"]

LITTLE = 250
"""A story of fewer characters is doubted, and looked for once more where the page may have hidden it."""


def read(html: str, publisher: str | None = None) -> Document:
    """Return the text of a page as a document whose furniture, headline and captions are decided on.

    >>> document = read("<nav><a href=/>Home</a></nav><h1>Rain</h1><p>It rained all night, and the lake rose.</p>")
    >>> [(span.text, span.role and span.role.value) for span in document.spans if span.text]
    [('Home', 'boilerplate'), ('Rain', 'headline'), ('It rained all night, and the lake rose.', None)]
    """
    html = html.removeprefix("\ufeff")
    page = cut(html)
    meta = metadata(html, page.data)
    labels = _read(page, meta)
    if labels.size < LITTLE and any(piece.size > LITTLE for piece in page.pieces):
        whole = _read(cut(html, furniture=False), meta)
        if whole.size > 2 * labels.size:
            labels = whole
    found = labels.join_credits()
    if meta.body and labels.size < LITTLE and len(meta.body) > 2 * LITTLE:
        found += _unseen(meta.body, labels)
    document = _document(found, publisher)
    h1 = None if labels.title is None else labels.blocks[labels.title].text
    document.facts = meta.facts._replace(
        headline=best_headline(h1, meta),
        byline=labels.names(),
        published=meta.facts.published or labels.published(),
    )
    return document


def _read(page: Cut, meta: Metadata) -> Labels:
    """Find the story on a page and label its blocks."""
    nodes, found = blocks(page)
    title = headline(found, meta.titles)
    heading = None if title is None else found[title]
    weigh(nodes, found, heading)
    node = story(nodes[0], heading)
    _inside(nodes, node)
    labels = Labels(found, title, node, meta.facts.byline)
    labels.decide()
    return labels


def _inside(nodes: Sequence[Node], story: Node) -> None:
    """Note in the elements which of them hold the story, and which stand in it."""
    story.inside = True
    for outer in story.ancestors():
        outer.holds_story = True
    for node in nodes[1:]:
        if node.parent is not None and node.parent.inside:
            node.inside = True


def _unseen(body: str, labels: Labels) -> list[Block]:
    """Return the paragraphs that a page shows only after a script has run, from its JSON-LD."""
    node = labels.story
    paragraphs = (" ".join(line.split()) for line in body.splitlines())
    return [
        Block(text, node, "p", 0, Role.BODY, "json-ld-body") for text in paragraphs if text not in ("", *labels.seen)
    ]


def _document(found: Sequence[Block], publisher: str | None) -> Document:
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
