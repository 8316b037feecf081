"""Articles as text: as one reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wirescrub.article import Article
    from wirescrub.readers.inputs import Input
    from wirescrub.writers import Layout


def write_text(article: Article, item: Input, layout: Layout) -> str:
    """Return the fields as text with a line end; nothing at all for an article without any."""
    content = article.text_of(layout.fields)
    return content + "\n" if content else ""
