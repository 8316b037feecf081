"""Articles as IPTC ninjs 3.1, which newsroom systems read (https://iptc.org/standards/ninjs/)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from wirescrub.writers.uris import is_uri, made_for, uris_of

if TYPE_CHECKING:
    from wirescrub.article import Article
    from wirescrub.readers.inputs import Input
    from wirescrub.writers import Layout

STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
}


def ninjs(article: Article, name: str = "", uri: str | None = None) -> dict[str, Any]:
    """Return an article as a ninjs object.

    name: what the document is called. uri: its URI; the name serves if it is one, and else one is made. What is not
    known is left out. The bodies begin with the dateline, as in print. What the standard has no property for (deck,
    dateline and time as written, credits, notes) is a description with that role.
    """
    uri = uri or (name if is_uri(name) else made_for(article, name))
    time, dateline = article.timestamp, article.dateline
    found: dict[str, Any] = {
        "uri": uri,
        "standard": STANDARD,
        "type": "text",
        "representationType": "partial" if article.truncated else None,
        "firstCreated": moment(time.published) if time else None,
        "versionCreated": moment(time.updated) or moment(time.published) if time else None,
        "headlines": _texts([("main", article.headline), ("kicker", article.kicker)]),
        "slugline": article.slug,
        "by": ", ".join(article.byline),
        "located": " / ".join(dateline.places) if dateline else None,
        "places": [{"name": place, "rel": "dateline"} for place in dateline.places] if dateline else None,
        "infoSources": [{"name": dateline.source}] if dateline and dateline.source else None,
        "descriptions": _texts(_descriptions(article)),
        "bodies": _bodies(article),
        "associations": list(_pictures(article, uri.partition("#")[0])),
        "altIds": [{"role": "source", "value": name}] if name not in ("", "-", uri) else None,
    }
    return {key: value for key, value in found.items() if value}


def _texts(found: Any) -> list[dict[str, str]]:
    return [{"role": role, "contentType": "text/plain", "value": text} for role, text in found if text]


def _descriptions(article: Article) -> Iterator[tuple[str, str | None]]:
    yield from (("summary", text) for text in article.deck)
    if article.dateline:
        yield "dateline", article.dateline.text
    if article.timestamp:
        yield "timestamp", article.timestamp.text
    yield from (("credit", text) for text in article.credits)
    yield from (("note", text) for text in article.notes)


def _bodies(article: Article) -> list[dict[str, Any]]:
    """Return the body as text, and as the paragraphs and headings of XHTML."""
    from html import escape

    from wirescrub.writers.xml import xml_text

    parts = list(article.parts(("dateline", "body"), dateline_apart=False))
    if not parts:
        return []
    text = "\n\n".join([paragraph for _, paragraph in parts])
    tags = {"subhead": "h2"}
    clean = [(tags.get(role, "p"), escape(xml_text(paragraph), quote=False)) for role, paragraph in parts]
    return [
        {
            "role": "main",
            "contentType": "text/plain",
            "charCount": len(text),
            "wordCount": len(text.split()),
            "value": text,
        },
        {
            "role": "main",
            "contentType": "application/xhtml+xml",
            "value": "".join([f"<{tag}>{paragraph}</{tag}>" for tag, paragraph in clean]),
        },
    ]


def _pictures(article: Article, base: str) -> Iterator[dict[str, Any]]:
    for number, caption in enumerate(article.captions, 1):
        picture: dict[str, Any] = {
            "name": f"picture-{number}",
            "uri": f"{base}#picture-{number}",
            "type": "picture",
            "descriptions": _texts([("caption", caption.text)]),
        }
        yield {**picture, "by": caption.credit} if caption.credit else picture


def moment(time: str | None) -> str | None:
    """Return a time as RFC 3339 writes it; a time without its offset from UTC is not known well enough for that.

    >>> moment("2007-03-26T10:36+01:00"), moment("2007-03-26T10:36:00"), moment("2007-03-26")
    ('2007-03-26T10:36:00+01:00', None, None)
    """
    from datetime import datetime

    try:
        moment = datetime.fromisoformat(time or "")
    except ValueError:
        return None
    return moment.isoformat() if moment.tzinfo else None


def write_ninjs(article: Article, item: Input, layout: Layout) -> str:
    """Return an article as one ninjs object; a record's id or `url` is its URI, if it is one."""
    from wirescrub.writers.json import dumps

    return dumps(ninjs(article, item.name, next(iter(uris_of(item)), None)), indent=2) + "\n"
