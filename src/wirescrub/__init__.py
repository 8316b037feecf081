"""Clean raw scraped news text and split out headline, dateline, captions and body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from os import PathLike

    from wirescrub.article import Article, Caption, Dateline, Timestamp
    from wirescrub.chain import LostText
    from wirescrub.cleaner import Cleaner, UnknownFilter
    from wirescrub.document import Document, Role, Span
    from wirescrub.rule_files import BadRules
    from wirescrub.rules import Rule
    from wirescrub.timed import SlowPattern

__version__ = "0.1.0"

__all__ = [
    "Article",
    "BadRules",
    "Caption",
    "Cleaner",
    "Dateline",
    "Document",
    "LostText",
    "Role",
    "Rule",
    "SlowPattern",
    "Span",
    "Timestamp",
    "UnknownFilter",
    "clean",
    "clean_batch",
]

_HOME = {
    **dict.fromkeys(("Article", "Caption", "Dateline", "Timestamp"), "article"),
    "LostText": "chain",
    **dict.fromkeys(("Cleaner", "UnknownFilter"), "cleaner"),
    **dict.fromkeys(("Document", "Role", "Span"), "document"),
    "BadRules": "rule_files",
    "Rule": "rules",
    "SlowPattern": "timed",
}


def __getattr__(name: str) -> Any:
    """Load a name when it is first asked for, so that the command starts at once."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    return value


def clean(
    text: str,
    *,
    html: bool = False,
    only: tuple[str, ...] = (),
    skip: tuple[str, ...] = (),
    rules: tuple[str | PathLike[str] | Rule, ...] = (),
    publisher: str | None = None,
) -> Article:
    """Clean the raw text of one scraped article and return its fields.

    >>> article = clean("Rain stops play\\n\\n0 : 0\\nPlay was stopped after lunch by heavy rain.")
    >>> article.body[-1]
    'Play was stopped after lunch by heavy rain.'

    html: the text is the markup of a page. only, skip: filters to run alone, or to leave out; UnknownFilter is raised
    for a name that is none. rules: rules files or Rule objects to add; BadRules is raised for what cannot be used.
    publisher: whose own rules to switch on. Raises LostText rather than lose a character.
    """
    from wirescrub.cleaner import Cleaner

    return Cleaner(only=only, skip=skip, rules=rules, publisher=publisher).clean(text, html=html)


def clean_batch(
    batch: dict[str, list[Any]],
    *,
    text_key: str = "text",
    article_key: str = "article",
    cleaner: Cleaner | None = None,
    html: bool | None = None,
) -> dict[str, list[Any]]:
    """Clean a batch of articles given as columns, as `datasets.map(batched=True)` and `map_batches` hand them over.

    >>> clean_batch({"id": [7], "text": ["0 : 0\\nPlay was stopped."]})["text"]
    ['Play was stopped.']

    The text column is replaced by the clean text and a column of articles (as dicts) is added, all others stay, just
    as a JSON-lines record keeps its other keys. cleaner: a Cleaner with options of its own. html: whether the texts are
    the markup of pages; by default each is looked at. Raises KeyError without a text column, ValueError where the
    article column is there already, and TypeError where the texts are none.
    """
    from wirescrub.cleaner import Cleaner

    if article_key in batch:
        raise ValueError(f"the batch has a column {article_key!r} already; give article_key another name")
    if isinstance(batch[text_key], (str, bytes)):
        raise TypeError(f"{text_key!r} is one text, and a column is a list of texts; for one there is wirescrub.clean")
    clean = (cleaner or Cleaner()).clean
    articles = [None if text is None else clean(text, html=html) for text in batch[text_key]]
    return {
        **batch,
        text_key: [article and article.text for article in articles],
        article_key: [article and article.to_dict() for article in articles],
    }
