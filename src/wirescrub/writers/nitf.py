"""Articles as NITF, the XML of newsrooms before ninjs (https://iptc.org/standards/nitf/)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wirescrub.writers.ninjs import moment

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from wirescrub.article import Article
    from wirescrub.readers.inputs import Input
    from wirescrub.writers import Layout


def write_nitf(article: Article, item: Input, layout: Layout) -> str:
    """Return an article as a NITF document; what is not known is left out."""
    from xml.etree.ElementTree import Element, indent, tostring

    nitf = Element("nitf")
    if article.headline:
        _add(nitf, "head/title", article.headline)
    if article.timestamp and (released := moment(article.timestamp.published)):
        # the ISO 8601 of NITF is without marks
        norm = released[:19].replace("-", "").replace(":", "") + released[-6:].replace(":", "")
        _add(nitf, "head/docdata/date.release").set("norm", norm)
    _add(nitf, "body")  # the standard wants one, be it empty
    _head(nitf, article)
    for role, text in article.parts(("body",)):
        _add(nitf, f"body/body.content/{'hl2' if role == 'subhead' else 'p'}", text, new=True)
    for caption in article.captions:
        media = _add(nitf, "body/body.content/media", new=True)
        media.set("media-type", "image")
        # what a caption belongs to; all that is known of it is that it is an image
        _add(media, "media-reference").set("mime-type", "image/*")
        _add(media, "media-caption", caption.text)
        if caption.credit:
            _add(media, "media-producer", caption.credit)
    if article.credits:
        _add(nitf, "body/body.end/tagline", " ".join(article.credits))
    indent(nitf)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(nitf, encoding="unicode")}\n'


def _head(nitf: Element, article: Article) -> None:
    """Add what stands above the story, in the order of the standard."""
    head = "body/body.head"
    if article.headline:
        _add(nitf, f"{head}/hedline/hl1", article.headline)
        for text in article.deck:
            _add(nitf, f"{head}/hedline/hl2", text, new=True)
    for text in article.notes:
        _add(_add(nitf, f"{head}/note", new=True), "body.content/p", text)
    for name in article.byline:
        _add(_add(nitf, f"{head}/byline", new=True), "person", name)
    if article.dateline:
        if article.dateline.source:
            _add(nitf, f"{head}/distributor/org", article.dateline.source)
        _add(nitf, f"{head}/dateline", article.dateline.text)
    if not article.headline:  # a deck is a second headline only where there is a first
        for text in article.deck:
            _add(nitf, f"{head}/abstract/p", text, new=True)


def _add(element: Element, path: str, text: str | None = None, *, new: bool = False) -> Element:
    """Return the element below another at a path, made where it is missing; new: the last of the path in any case."""
    from xml.etree.ElementTree import SubElement

    from wirescrub.writers.xml import xml_text

    *above, last = path.split("/")
    for name in above:
        found = element.find(name)
        element = SubElement(element, name) if found is None else found
    found = None if new else element.find(last)
    element = SubElement(element, last) if found is None else found
    if text is not None:
        element.text = xml_text(text)
    return element
