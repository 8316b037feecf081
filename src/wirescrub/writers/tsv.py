"""Articles as tab-separated lines, for awk, cut and sort."""

from __future__ import annotations

from collections.abc import Sequence

from wirescrub.article import Article


def tsv(article: Article, fields: Sequence[str]) -> str:
    """Return `role<TAB>text`, a paragraph a line; a tab or a line break inside a text becomes a space."""
    return "".join([f"{role}\t{' '.join(text.split())}\n" for role, text in article.parts(fields)])
