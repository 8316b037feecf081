"""A step of a datatrove pipeline, for one machine, Slurm or Ray: `pip install 'wirescrub[datatrove]'`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from os import PathLike
from typing import Any

from wirescrub.cleaner import Cleaner
from wirescrub.document import Role
from wirescrub.readers.sniff import looks_like_html
from wirescrub.rules import Rule

try:
    from datatrove.pipeline.formatters.base import BaseFormatter
except ImportError:
    raise ImportError("the datatrove step needs an extra: pip install 'wirescrub[datatrove]'") from None


class WirescrubFormatter(BaseFormatter):  # type: ignore[misc]  # datatrove has no types
    """Replace the text of every document by that of its article, and put the fields under its metadata.

    The result is that of `wirescrub clean --to jsonl`: the same text, and the same fields under `article_key`. In
    datatrove's statistics, `removed NAME` counts the pieces that the filter NAME took as boilerplate. The options are
    those of Cleaner. Raises ValueError where the metadata has the key already.
    """

    name = "🧽 wirescrub"

    def __init__(
        self,
        *,
        only: tuple[str, ...] = (),
        skip: tuple[str, ...] = (),
        rules: tuple[str | PathLike[str] | Rule, ...] = (),
        publisher: str | None = None,
        article_key: str = "article",
    ) -> None:
        super().__init__()
        self.cleaner = Cleaner(only=only, skip=skip, rules=rules, publisher=publisher)
        self.article_key = article_key

    def format(self, text: str) -> str:
        """Return the text of the article in a text, as `run` would put it in."""
        return self.cleaner.clean(text, html=looks_like_html(text)).text

    def run(self, data: Iterable[Any], rank: int = 0, world_size: int = 1) -> Iterator[Any]:
        """Clean the documents of one task as they come."""
        for document in data:
            if self.article_key in document.metadata:
                raise ValueError(
                    f"{document.id}: the metadata has a key {self.article_key!r}; give article_key another"
                )
            with self.track_time():
                article = self.cleaner.clean(document.text, html=looks_like_html(document.text))
                document.text = article.text
                document.metadata[self.article_key] = article.to_dict()
            self.stat_update("total")
            removed = Counter(span.filter for span in article.spans if span.role is Role.BOILERPLATE)
            for name, count in removed.items():
                self.stat_update(f"removed {name}", value=count)
            yield document
