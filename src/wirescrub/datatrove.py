"""A step of a datatrove pipeline, for one machine, Slurm or Ray: `pip install 'wirescrub[datatrove]'`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from os import PathLike
from typing import Any

from wirescrub.cleaner import Cleaner
from wirescrub.document import Role
from wirescrub.rules import Rule
from wirescrub.timed import SlowPattern

try:
    from datatrove.pipeline.formatters.base import BaseFormatter
    from datatrove.utils.logging import logger
except ImportError:
    raise ImportError("the datatrove step needs an extra: pip install 'wirescrub[datatrove]'") from None


class WirescrubFormatter(BaseFormatter):  # type: ignore[misc]  # datatrove has no types
    """Replace the text of every document by that of its article, and put the fields under its metadata.

    The result is that of `wirescrub clean --to jsonl`: the same text, and the same fields under `article_key`; a text
    that is the markup of a page is read as one. A document on which a pattern of the `rules` takes too long is passed
    over with a warning. In datatrove's statistics, `removed NAME` counts the pieces that the filter NAME took as
    boilerplate, and `failed` what was passed over. The options are those of Cleaner. Raises ValueError where the
    metadata has the key already.
    """

    name = "🧽 wirescrub"

    def __init__(
        self,
        *,
        only: tuple[str, ...] = (),
        skip: tuple[str, ...] = (),
        rules: tuple[str | PathLike[str] | Rule, ...] = (),
        disable: tuple[str, ...] = (),
        publisher: str | None = None,
        quotes: str = "keep",
        article_key: str = "article",
    ) -> None:
        super().__init__()
        self.cleaner = Cleaner(only=only, skip=skip, rules=rules, disable=disable, publisher=publisher, quotes=quotes)
        self.article_key = article_key

    def format(self, text: str) -> str:
        """Return the text of the article in a text, as `run` would put it in."""
        return self.cleaner.clean(text, html=None).text

    def run(self, data: Iterable[Any], rank: int = 0, world_size: int = 1) -> Iterator[Any]:
        """Clean the documents of one task as they come."""
        for document in data:
            if self.article_key in document.metadata:
                raise ValueError(
                    f"{document.id}: the metadata has a key {self.article_key!r}; give article_key another"
                )
            self.stat_update("total")
            with self.track_time():
                try:
                    article = self.cleaner.clean(document.text, html=None)
                except SlowPattern as error:
                    logger.warning(f"{document.id}: {error}")
                    self.stat_update("failed")
                    continue
                document.text = article.text
                document.metadata[self.article_key] = article.to_dict()
            removed = Counter(span.filter for span in article.spans if span.role is Role.BOILERPLATE)
            for name, count in removed.items():
                self.stat_update(f"removed {name}", value=count)
            yield document
