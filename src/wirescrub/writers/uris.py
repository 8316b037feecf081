"""URIs of articles: those that they have, and names made for those that have none."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wirescrub.article import Article
    from wirescrub.readers.inputs import Input

_MARKS = r"\w\-.~:/?@!$&'()*+,;=%"
_URI = rf"(?:https?://|urn:\w[\w-]++:|tag:)[{_MARKS}]++(?:#[{_MARKS}]*+)?"
_BAD_PERCENT = "%(?![0-9A-Fa-f]{2})"


def is_uri(text: object) -> bool:
    """Say whether something is a URI by which articles are called (RFC 3986): an address, a urn or a tag.

    >>> is_uri("https://example.org/story?id=7#top"), is_uri("urn:newsml:example.org:20190326:1"), is_uri("reuters/17")
    (True, True, False)
    """
    if not isinstance(text, str) or ":" not in text:
        return False
    import re

    return re.fullmatch(_URI, text, re.ASCII) is not None and not re.search(_BAD_PERCENT, text)


def made_for(article: Article, name: str) -> str:
    """Return a URI made of an article's name and its source: the same every time, and no other's."""
    from uuid import NAMESPACE_URL, uuid5

    source = "".join([span.raw for span in article.spans]) or article.text
    # half a surrogate pair, of an undecodable file name for one, has no UTF-8
    return uuid5(NAMESPACE_URL, f"{name}\n{source}".encode(errors="backslashreplace").decode()).urn


def uris_of(item: Input) -> list[str]:
    """Return the URIs by which a record calls its article: its id, and what it has under `url`."""
    found = (item.record.id, item.record.data.get("url")) if item.record else ()
    return [str(text) for text in found if is_uri(text)]
