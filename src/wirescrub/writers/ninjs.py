"""Articles as IPTC ninjs 3.1, which newsroom systems read (https://iptc.org/standards/ninjs/)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wirescrub.article import Article
    from wirescrub.readers.inputs import Input
    from wirescrub.writers import Layout


def ninjs(article: Article, name: str) -> dict[str, Any]:
    """Return an article as a ninjs object; name: what the document is called, its URI if it is one.

    What is not known is left out. A time is known only with its offset from UTC, which the standard asks for.
    """
    from html import escape

    uri = _uri(name)
    body = list(article.parts(("dateline", "body"), dateline_apart=False))
    text = "\n\n".join([paragraph for _, paragraph in body])
    tags = {"subhead": "h2"}
    xhtml = "".join([f"<{(tag := tags.get(role, 'p'))}>{escape(part, quote=False)}</{tag}>" for role, part in body])
    headlines = [("main", [article.headline]), ("kicker", [article.kicker])]
    time, dateline = article.timestamp, article.dateline
    found: dict[str, Any] = {
        "uri": uri,
        "standard": {"name": "ninjs", "version": "3.1"},
        "type": "text",
        "representationType": "partial" if article.truncated else "full",
        "firstCreated": _moment(time.published) if time else None,
        "versionCreated": _moment(time.updated or time.published) if time else None,
        "headlines": [{"role": role, "value": value} for role, values in headlines for value in values if value],
        "slugline": article.slug,
        "by": ", ".join(article.byline),
        "located": " / ".join(dateline.places) if dateline else None,
        "infoSources": [{"name": dateline.source}] if dateline and dateline.source else [],
        "descriptions": [{"role": "summary", "value": text} for text in article.deck],
        "bodies": [
            {
                "role": "main",
                "contentType": "text/plain",
                "charCount": len(text),
                "wordCount": len(text.split()),
                "value": text,
            },
            {"role": "main", "contentType": "application/xhtml+xml", "value": xhtml},
        ]
        if text
        else [],
        "edNote": "\n".join([*article.credits, *article.notes]),
        "associations": [
            {
                "name": f"picture-{number}",
                "uri": f"{uri}#picture-{number}",
                "type": "picture",
                "descriptions": [{"role": "caption", "value": caption.text}],
                **({"by": caption.credit} if caption.credit else {}),
            }
            for number, caption in enumerate(article.captions, 1)
        ],
        "altIds": [{"role": "source", "value": name}] if name != uri else [],
    }
    return {key: value for key, value in found.items() if value}


def _uri(name: str) -> str:
    """Return the name if it is a URI, else one made from it that is the same every time."""
    from urllib.parse import urlsplit
    from uuid import NAMESPACE_URL, uuid5

    if urlsplit(name).scheme in ("http", "https", "urn", "tag") and not any(map(str.isspace, name)):
        return name
    return uuid5(NAMESPACE_URL, name).urn


def _moment(time: str | None) -> str | None:
    """Return a time that has an offset from UTC, as RFC 3339 writes it."""
    from datetime import datetime

    try:
        moment = datetime.fromisoformat(time or "")
    except ValueError:
        return None
    return moment.isoformat() if moment.tzinfo else None


def write_ninjs(article: Article, item: Input, layout: Layout) -> str:
    """Return an article as one ninjs object."""
    from wirescrub.writers.json import dumps

    return dumps(ninjs(article, item.name), indent=2) + "\n"
