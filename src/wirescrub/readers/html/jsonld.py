"""What the schema.org JSON-LD of a page says about its article, as people write it into pages."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from html import unescape
from typing import Any

from wirescrub import patterns as re

_TRAILING_COMMA = re.compile(r",\s*+(?=[}\]])")
_BREAKS = re.compile(r"</(?:p|div|li|h[1-6])>|<br\b[^<>]*+>", re.I)
_TAGS = re.compile(r"</?[a-zA-Z][^<>]*+>")
_BY = re.compile(r"(?:by|von|por|par|di|door|af|av)(?:\s*+:)?\s++(?=\S)", re.I)
_AND = re.compile(r"\s*(?:[,;|•]|\band\b|\bund\b|\s&\s|\by\b(?=\s+[A-ZÁÉÍÓÚ]))\s*")


def article_of(scripts: Sequence[str], titles: Sequence[str]) -> dict[str, Any]:
    """Return the object that describes the article, its authors as names; or nothing.

    titles: what the page is called elsewhere; the object that has one of them as its headline is preferred.
    """
    best: dict[str, Any] = {}
    score = 0
    people: dict[str, Any] = {}
    for script in scripts:
        for thing in _things(_load(script)):
            if "name" in thing and isinstance(thing.get("@id"), str):
                people.setdefault(thing["@id"], thing["name"])
            kind = str(thing.get("@type"))
            value = 4 * ("Article" in kind or "Posting" in kind or "Report" in kind)
            value += 2 * (text_of(thing.get("headline")) in titles)
            value += ("headline" in thing) + ("datePublished" in thing)
            if value > score and ("headline" in thing or "datePublished" in thing):
                best, score = thing, value
    return {**best, "author": _names(best.get("author"), people) or _names(best.get("creator"), people)}


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
            queue += [value for key, value in thing.items() if isinstance(value, dict | list)]
        elif isinstance(thing, list):
            queue += thing


def text_of(value: Any) -> str | None:
    """Return a value as text on one line."""
    if isinstance(value, list) and value:
        value = value[0]
    if not isinstance(value, str):
        return None
    return " ".join(unescape(unescape(value)).split()) or None


def body_of(value: Any) -> str | None:
    """Return an article's body as text with its line ends; some pages put markup into it."""
    if not isinstance(value, str):
        return None
    text = _BREAKS.sub("\n", unescape(value)) if "<" in value or "&lt;" in value else unescape(value)
    return _TAGS.sub("", text)


def _names(value: Any, people: dict[str, Any]) -> list[str]:
    """Return the names of authors: texts, objects with a name or a reference to one, or lists of them."""
    names: list[str] = []
    queue = [value]
    for author in queue:
        if isinstance(author, list):
            queue += author
        elif isinstance(author, dict):
            queue.append(author.get("name") or people.get(str(author.get("@id"))))
        elif isinstance(author, str):
            names += split_names(author)
    return list(dict.fromkeys(names))


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
