"""Writers: articles in, text out. A new format is a function and a line in FORMATS."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from wirescrub.writers.json import write_json, write_jsonl
from wirescrub.writers.jsonld import write_jsonld
from wirescrub.writers.markdown import write_markdown
from wirescrub.writers.ninjs import write_ninjs
from wirescrub.writers.nitf import write_nitf
from wirescrub.writers.strings import WRITE_OUT
from wirescrub.writers.text import write_text
from wirescrub.writers.tsv import write_tsv

if TYPE_CHECKING:
    from wirescrub.article import Article
    from wirescrub.readers.inputs import Input


class Layout(NamedTuple):
    """How articles are written: which fields, and the keys that JSON lines use for text, id and the fields."""

    fields: Sequence[str]
    text_key: str = "text"
    id_key: str = "id"
    article_key: str = "article"


class Format(NamedTuple):
    """One way to write an article: the suffix of its files, and from article, input and layout to the whole output."""

    suffix: str
    write: Callable[[Article, Input, Layout], str | bytes]


FORMATS: dict[str, Format] = {
    "text": Format(".txt", write_text),
    "markdown": Format(".md", write_markdown),
    "tsv": Format(".tsv", write_tsv),
    "json": Format(".json", write_json),
    "jsonl": Format(".jsonl", write_jsonl),
    "ninjs": Format(".ninjs.json", write_ninjs),
    "jsonld": Format(".jsonld", write_jsonld),
    "nitf": Format(".nitf.xml", write_nitf),
}
"""The formats by the name that --to knows them by. Their modules import nothing heavy before they are called."""


def render(form: str, article: Article, item: Input, layout: Layout) -> bytes:
    """Return an article in one of the formats, as the bytes of its file."""
    written = FORMATS[form].write(article, item, layout)
    return written if isinstance(written, bytes) else written.encode(errors=WRITE_OUT)
