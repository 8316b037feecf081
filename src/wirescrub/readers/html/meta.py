"""What a page says about its article in its metadata: schema.org JSON-LD, OpenGraph, meta and time elements."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from html import unescape
from typing import Any, NamedTuple

from wirescrub.document import Facts
from wirescrub.grammar.timestamp import parse

_META = re.compile(r"<(?:meta|time)\b[^<>]++>", re.I)
_ATTRIBUTE = re.compile(r"""([a-z][\w:.-]*+)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))""", re.I)
_TITLE = re.compile(r"<title\b[^<>]*+>([^<]*+)", re.I)
_BREAKS = re.compile(r"</(?:p|div|li|h[1-6])>|<br\b[^<>]*+>", re.I)
_TAGS = re.compile(r"</?[a-zA-Z][^<>]*+>")
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_TRAILING_COMMA = re.compile(r",\s*+(?=[}\]])")

_AUTHORS = (
    "author",
    "article:author",
    "parsely-author",
    "dc.creator",
    "dcterms.creator",
    "sailthru.author",
    "byl",
    "cxenseparse:author",
    "article:author_name",
    "og:article:author",
    "dcsext.author",
    "article.author",
    "authors",
)
_PUBLISHED = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "og:article:published_time",
    "date",
    "dc.date",
    "dcterms.created",
    "dc.date.issued",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "article.published",
    "cxenseparse:recs:publishtime",
    "last-modified",
)
_UPDATED = ("article:modified_time", "datemodified", "og:updated_time", "lastmod", "dcterms.modified")


class Metadata(NamedTuple):
    """The facts of a page, and what is needed to find its article: titles it gives, and the body from JSON-LD."""

    facts: Facts
    titles: tuple[str, ...]
    social: str | None
    title: str | None
    body: str | None


def metadata(page: str, scripts: list[str]) -> Metadata:
    """Read the metadata of a page: `scripts` are its JSON-LD, `page` its markup."""
    metas = _metas(page)
    title = _TITLE.search(page)
    titles = [text for name in ("og:title", "twitter:title", "title") if (text := metas.get(name))]
    article = _article(scripts, titles)
    headline = _text(article.get("headline")) or _text(article.get("name"))
    if headline:
        titles.append(headline)
    if title:
        titles.append(_text(title[1]) or "")
    facts = Facts(
        headline=headline,
        byline=tuple(_names(article.get("author")) or _names(article.get("creator")) or _meta_names(metas)),
        published=_date(article.get("datePublished")) or _first_date(metas, _PUBLISHED) or _date(metas.get("time")),
        updated=_date(article.get("dateModified")) or _first_date(metas, _UPDATED),
    )
    social = metas.get("og:title")
    return Metadata(
        facts,
        tuple(dict.fromkeys(filter(None, titles))),
        _text(social),
        title and _text(title[1]),
        _body(article.get("articleBody")),
    )


def best_headline(h1: str | None, meta: Metadata) -> str | None:
    """Choose the headline among the page's `h1`, JSON-LD and OpenGraph.

    An OpenGraph title may end in the name of the site, and an h1 begin with a kicker: where one holds nearly all of
    another, the shorter is right. What JSON-LD and OpenGraph agree on is right. An OpenGraph title that is the
    `<title>` too was written for search engines, and the h1 is the headline; one that stands apart from both was
    written by an editor, unless it has nothing in common with the h1.
    """
    said, social = meta.facts.headline, meta.social
    if not h1 or not social:
        return said or h1 or social
    own, shared, third, title = _key(h1), _key(social), _key(said or ""), _key(meta.title or "")
    if third == own:
        h1 = said  # in markup, the parts of an h1 may have nothing between them
    if shared.startswith(own + " ") and len(own) > 20:
        return h1
    if own == shared or third == shared or shared in own:
        return social
    if own in shared and len(own) > 0.6 * len(shared):
        return h1
    if said and third in shared:
        return said
    if title.startswith(shared):
        return h1
    mine, theirs = set(own.split()), set(shared.split())
    alike = len(mine & theirs) >= 0.6 * min(len(mine), len(theirs))
    return social if alike or title.startswith(own) else h1


def _key(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _metas(page: str) -> dict[str, str]:
    """Return the first content of each meta element, by lower-case name; and of the first `time`."""
    found: dict[str, str] = {}
    for tag in _META.findall(page):
        if tag[1] in "tT" and "time" in found:
            continue
        attributes = {name.lower(): a or b or c for name, a, b, c in _ATTRIBUTE.findall(tag)}
        if tag[1] in "tT":
            if attributes.get("datetime"):
                found.setdefault("time", attributes["datetime"])
            continue
        content = attributes.get("content")
        if content:
            for key in ("property", "name", "itemprop"):
                if key in attributes:
                    found.setdefault(attributes[key].lower(), unescape(content).strip())
    return found


def _article(scripts: list[str], titles: list[str]) -> dict[str, Any]:
    """Return the JSON-LD object that describes the article, or nothing."""
    best: dict[str, Any] = {}
    score = 0
    for script in scripts:
        for thing in _things(_load(script)):
            kind = str(thing.get("@type"))
            value = 4 * ("Article" in kind or "Posting" in kind or "Report" in kind)
            value += 2 * (_text(thing.get("headline")) in titles) + ("headline" in thing) + ("datePublished" in thing)
            if value > score and ("headline" in thing or "datePublished" in thing):
                best, score = thing, value
    return best


def _load(script: str) -> Any:
    """Read JSON as people write it into pages: in comments, with trailing commas and raw line ends."""
    text = script.strip().removeprefix("<!--").removesuffix("-->").removeprefix("//<![CDATA[").removesuffix("//]]>")
    for attempt in (text, _TRAILING_COMMA.sub("", text).rstrip("; \n")):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _things(data: Any) -> Iterator[dict[str, Any]]:
    """Yield the objects in JSON-LD, outer ones first."""
    queue = [data]
    for thing in queue:
        if isinstance(thing, dict):
            yield thing
            queue += [value for key, value in thing.items() if isinstance(value, dict | list) and key != "author"]
        elif isinstance(thing, list):
            queue += thing


def _text(value: Any) -> str | None:
    """Return a JSON-LD value as text on one line."""
    if isinstance(value, list) and value:
        value = value[0]
    if not isinstance(value, str):
        return None
    return " ".join(unescape(unescape(value)).split()) or None


def _body(value: Any) -> str | None:
    """Return the body of JSON-LD as text with its line ends; some pages put markup into it."""
    if not isinstance(value, str):
        return None
    text = _BREAKS.sub("\n", unescape(value)) if "<" in value or "&lt;" in value else unescape(value)
    return _TAGS.sub("", text)


def _names(value: Any) -> list[str]:
    """Return the names in the author of JSON-LD: texts, objects with a name, or lists of both."""
    names: list[str] = []
    queue = [value]
    for author in queue:
        if isinstance(author, list):
            queue += author
        elif isinstance(author, dict):
            queue.append(author.get("name"))
        elif isinstance(author, str):
            names += split_names(author)
    return list(dict.fromkeys(names))


def _meta_names(metas: dict[str, str]) -> list[str]:
    found = next((names for key in _AUTHORS if (names := split_names(metas.get(key, "")))), [])
    if not found and _WRITTEN_BY.search(metas.get("twitter:label1", "")):
        found = split_names(metas.get("twitter:data1", ""))
    return found


_WRITTEN_BY = re.compile(r"\b(?:by|von|por|par|da|door|av|af|autor|author|auteur|autore)\b", re.I)
_BY = re.compile(r"(?:by|von|por|par|di|door|af|av)\s*:?\s+(?=\S)", re.I)
_AND = re.compile(r"\s*(?:[,;|•]|\band\b|\bund\b|\s&\s|\by\b(?=\s+[A-ZÁÉÍÓÚ]))\s*")


def split_names(text: str) -> list[str]:
    """Return the names in a byline, without "By".

    >>> split_names("By Ana Ruiz and Tom Lee")
    ['Ana Ruiz', 'Tom Lee']
    >>> split_names("https://news.example/authors/ruiz")
    []
    """
    text = " ".join(unescape(text).split())
    if match := _BY.match(text):
        text = text[match.end() :]
    return [name for part in _AND.split(text) if (name := part.strip(" .-")) and "/" not in name and "@" not in name]


def _date(value: Any) -> str | None:
    """Return a date of metadata if it is one: ISO 8601 as it stands, other forms as such."""
    text = _text(value)
    if not text or _ISO.match(text):
        return text
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError):
        found = parse(text)
        return found.published if found else None


def _first_date(metas: dict[str, str], keys: tuple[str, ...]) -> str | None:
    return next((date for key in keys if (date := _date(metas.get(key)))), None)
