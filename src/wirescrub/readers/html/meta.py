"""What a page says about its article in its metadata, and which of several headlines is the right one."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from html import unescape
from typing import Any, NamedTuple

from wirescrub import patterns as re
from wirescrub.alike import worded
from wirescrub.document import Facts
from wirescrub.grammar.timestamp import parse
from wirescrub.readers.html.jsonld import article_of, body_of, split_names, text_of

_META = re.compile(r"<(?:meta|time)\b[^<>]++>", re.I)
_ATTRIBUTE = re.compile(r"""([a-z][\w:.-]*+)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))""", re.I)
_TITLE = re.compile(r"<title\b[^<>]*+>([^<]*+)", re.I)
_WRITTEN_BY = re.compile(r"\b(?:by|von|por|par|da|door|av|af|autor|author|auteur|autore)\b", re.I)
_ISO = re.compile(r"\d{4}-\d\d-\d\d")

_AUTHORS = """
    author article:author parsely-author dc.creator dcterms.creator sailthru.author byl cxenseparse:author
    article:author_name og:article:author dcsext.author article.author authors
"""
_PUBLISHED = """
    article:published_time datepublished og:published_time og:article:published_time date dc.date dcterms.created
    dc.date.issued parsely-pub-date sailthru.date pubdate publishdate publish-date article.published
    cxenseparse:recs:publishtime
"""
_UPDATED = """
    article:modified_time datemodified og:updated_time lastmod dcterms.modified
"""


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
    article = article_of(scripts, titles)
    headline = text_of(article.get("headline")) or text_of(article.get("name"))
    if headline:
        titles.append(headline)
    if title:
        titles.append(text_of(title[1]) or "")
    facts = Facts(
        headline=headline,
        byline=tuple(article["author"] or _meta_names(metas)),
        published=_date(article.get("datePublished")) or _first_date(metas, _PUBLISHED) or _date(metas.get("time")),
        updated=_date(article.get("dateModified")) or _first_date(metas, _UPDATED),
    )
    social = metas.get("og:title")
    return Metadata(
        facts,
        tuple(dict.fromkeys(filter(None, titles))),
        text_of(social),
        title and text_of(title[1]),
        body_of(article.get("articleBody")),
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
    own, shared, third, title = worded(h1), worded(social), worded(said or ""), worded(meta.title or "")
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


def _meta_names(metas: dict[str, str]) -> list[str]:
    found = next((names for key in _AUTHORS.split() if (names := split_names(metas.get(key, "")))), [])
    if not found and _WRITTEN_BY.search(metas.get("twitter:label1", "")):
        found = split_names(metas.get("twitter:data1", ""))
    return found


def _date(value: Any) -> str | None:
    """Return a date of metadata if it is one: ISO 8601 as it stands, other forms as such."""
    text = text_of(value)
    if not text or _ISO.match(text):
        return text
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError):
        found = parse(text)
        return found.published if found else None


def _first_date(metas: dict[str, str], keys: str) -> str | None:
    return next((date for key in keys.split() if (date := _date(metas.get(key)))), None)
