"""Articles as tab-separated lines, for awk, cut and sort."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wirescrub.article import Article
    from wirescrub.readers.inputs import Input
    from wirescrub.writers import Layout


def write_tsv(article: Article, item: Input, layout: Layout) -> str:
    """Return `role<TAB>text`, a paragraph a line; a tab or a line break inside a text becomes a space."""
    return "".join([f"{role}\t{' '.join(text.split())}\n" for role, text in article.parts(layout.fields)])
