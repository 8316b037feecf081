"""Articles and documents as JSON."""

from __future__ import annotations

import json
from itertools import zip_longest
from typing import Any

from wirescrub.article import Article
from wirescrub.document import Document, Span


def dumps(value: object, *, indent: int | None = None) -> str:
    """Return JSON with letters as they are; escaped only where a lone surrogate cannot be written as UTF-8."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = json.dumps(value, indent=indent)
    return text


def record(article: Article, data: dict[str, Any], fields: tuple[str, ...], text_key: str, article_key: str) -> str:
    """Return a JSON-lines record: the object that came in, its text replaced, the article's fields added."""
    return dumps({**data, text_key: article.text_of(fields), article_key: article.to_dict()})


def explanation(document: Document, name: object) -> str:
    """Return what became of every span of a document, as one JSON line."""
    lines = [
        {
            "line": span.line,
            "raw": span.raw,
            "text": span.text + _end(span, after),
            "role": span.role,
            "filter": span.filter,
            "rule": span.rule,
        }
        for span, after in zip_longest(document.spans, document.spans[1:])
    ]
    return dumps({"id": name, "lines": lines})


def _end(span: Span, after: Span | None) -> str:
    """Return what stands between a span and the next: a line end, or the space where a line was cut."""
    if span.ends_line:
        return "\n"
    return " " if after and (span.raw[-1:].isspace() or after.raw[:1].isspace()) else ""
