"""Articles as Markdown with front matter, which static sites and note-takers read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wirescrub.article import Article
    from wirescrub.readers.inputs import Input
    from wirescrub.writers import Layout

_STYLES = {
    "headline": "# {}",
    "subhead": "## {}",
    "deck": "**{}**",
    "kicker": "*{}*",
    "caption": "*{}*",
    "note": "*{}*",
}


def markdown(article: Article, fields: tuple[str, ...]) -> str:
    """Return some fields of an article as Markdown, headings and captions marked as such."""
    parts = article.parts(fields, dateline_apart=False)
    return "\n\n".join([_STYLES.get(role, "{}").format(escape(" ".join(text.split()))) for role, text in parts])


def front_matter(article: Article) -> str:
    """Return title, summary, authors, date and place as a YAML header; values are JSON, which YAML reads."""
    from wirescrub.writers.json import dumps

    time, dateline = article.timestamp, article.dateline
    values = {
        "title": article.headline,
        "description": " ".join(article.deck),
        "authors": list(article.byline),
        "date": time.published if time else None,
        "lastmod": time.updated if time else None,
        "location": list(dateline.places) if dateline else None,
        "source": dateline.source if dateline else None,
    }
    lines = [f"{key}: {dumps(value)}" for key, value in values.items() if value]
    return "\n".join(["---", *lines, "---"]) if lines else ""


def escape(text: str) -> str:
    r"""Return text that Markdown shows as it stands.

    >>> print(escape("2*3 is _not_ 5"), escape("# 1 in town"), escape("1. Rain"))
    2\*3 is \_not\_ 5 \# 1 in town 1\. Rain
    """
    import re

    text = re.sub(r"[\\`*_\[\]<~]|&(?=#?\w+;)|#(?=#*$)", r"\\\g<0>", text)
    # what would begin a heading, a quotation, a list or a rule
    text = re.sub(r"^[#>+=-]", r"\\\g<0>", text)
    return re.sub(r"^(\d+)([.)])(?= |$)", r"\1\\\2", text)


def write_markdown(article: Article, item: Input, layout: Layout) -> str:
    """Return an article as a Markdown document."""
    parts = [front_matter(article), markdown(article, tuple(layout.fields))]
    return "".join([part + "\n" for part in ["\n\n".join(filter(None, parts))] if part])
