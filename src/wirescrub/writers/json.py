"""Articles and documents as JSON."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from wirescrub.writers.strings import WRITE_OUT, encoded

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


def write_jsonl(article: Article, item: Input, layout: Layout) -> bytes:
    """Return a JSON-lines record: the object that came in, its text replaced, the article's fields added."""
    texts = [text for _, text in article.parts(layout.fields, dateline_apart=False)]
    # nearly all of the text stands in the body as well, and is encoded once
    known = dict(zip(map(id, texts), encoded(texts), strict=True))
    new = [text for text in article.body if id(text) not in known]
    known.update(zip(map(id, new), encoded(new), strict=True))
    text = b'"%s"' % b"\\n\\n".join([known[id(text)] for text in texts])
    fields = dumps({**article.to_dict(), "body": []}).encode(errors=WRITE_OUT)
    if article.body:
        body = b'", "'.join([known[id(text)] for text in article.body])
        fields = fields.replace(b'"body": []', b'"body": ["%s"]' % body)  # no string holds these quotes bare
    key = dumps(layout.article_key).encode(errors=WRITE_OUT)
    if item.record:
        return item.record.replaced(text, key, fields) + b"\n"
    names = dumps(layout.id_key), dumps(item.name), dumps(layout.text_key)
    id_key, name, text_key = [written.encode(errors=WRITE_OUT) for written in names]
    return b"{%s: %s, %s: %s, %s: %s}\n" % (id_key, name, text_key, text, key, fields)


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
