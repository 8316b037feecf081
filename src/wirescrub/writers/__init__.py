"""Writers: articles in, text out."""

from __future__ import annotations

from collections.abc import Sequence

from wirescrub.article import Article
from wirescrub.readers.inputs import Input
from wirescrub.writers import json
from wirescrub.writers.tsv import tsv


def render(
    form: str, article: Article, item: Input, fields: Sequence[str], text_key: str, id_key: str, article_key: str
) -> str:
    """Return an article in one of the output formats, final line end included."""
    if form == "json":
        return json.dumps(article.to_dict(), indent=2) + "\n"
    if form == "jsonl":
        data = item.record.data if item.record else {id_key: item.name, text_key: ""}
        return json.record(article, data, tuple(fields), text_key, article_key) + "\n"
    if form == "tsv":
        return tsv(article, fields)
    text = article.text_of(fields)
    return text + "\n" if text else ""
