"""Articles and documents as JSON."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wirescrub.article import Article
    from wirescrub.document import Document, Span
    from wirescrub.readers.inputs import Input
    from wirescrub.writers import Layout


def dumps(value: object, *, indent: int | None = None) -> str:
    """Return JSON with letters as they are."""
    from json import dumps

    return dumps(value, ensure_ascii=False, indent=indent)


def write_json(article: Article, item: Input, layout: Layout) -> str:
    """Return the fields of an article as one JSON object."""
    return dumps(article.to_dict(), indent=2) + "\n"


def write_jsonl(article: Article, item: Input, layout: Layout) -> str:
    """Return a JSON-lines record: the object that came in, its text replaced, the article's fields added."""
    text, key, fields = article.text_of(layout.fields), layout.article_key, article.to_dict()
    if item.record:
        return item.record.replaced(dumps(text), dumps(key), dumps(fields)) + "\n"
    return dumps({layout.id_key: item.name, layout.text_key: text, key: fields}) + "\n"


def explanation(document: Document, name: object, *, only_removed: bool = False) -> str:
    """Return what became of every span of a document, or of the boilerplate only, as one JSON line."""
    from wirescrub.document import Role

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
        if span.role is Role.BOILERPLATE or not only_removed
    ]
    return dumps({"id": name, "lines": lines})


def _end(span: Span, after: Span | None) -> str:
    """Return what stands between a span and the next: a line end, or the space where a line was cut."""
    if span.ends_line:
        return "\n"
    return " " if after and (span.raw[-1:].isspace() or after.raw[:1].isspace()) else ""
