"""The library's entry: options once, then any number of texts."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from wirescrub.article import Article
from wirescrub.assemble import assemble
from wirescrub.chain import CHAIN, run
from wirescrub.document import Decision, Document, Filter
from wirescrub.filters.encoding import encoding
from wirescrub.filters.phrases import phrases
from wirescrub.filters.straight_quotes import straight_quotes
from wirescrub.nearest import did_you_mean

if TYPE_CHECKING:
    from wirescrub.rule_index import RuleSet
    from wirescrub.rules import Rule


class UnknownFilter(ValueError):
    """A filter was named that the chain does not have."""

    def __init__(self, name: str) -> None:
        meant = did_you_mean(name, [step.__name__ for step in CHAIN])
        super().__init__(f"no filter is called {name!r}, see `wirescrub filters`{meant}")


def several(given: Any) -> tuple[Any, ...]:
    """Return what was given, one name, path or rule alone as well: it is no row of letters, or of fields."""
    alone = isinstance(given, (str, os.PathLike)) or hasattr(given, "_fields")
    return (given,) if alone else tuple(given)


def select(only: Iterable[str] = (), skip: Iterable[str] = ()) -> tuple[Filter, ...]:
    """Return the chain with some filters only, or without some.

    Raises UnknownFilter, with the nearest known name, for a name that is not in the chain.
    """
    only, skip = several(only), several(skip)
    known = {step.__name__ for step in CHAIN}
    for name in (*only, *skip):
        if name not in known:
            raise UnknownFilter(name)
    return tuple(step for step in CHAIN if (not only or step.__name__ in only) and step.__name__ not in skip)


class Without:
    """A filter some of whose rules are switched off."""

    def __init__(self, step: Filter, gone: frozenset[str]) -> None:
        self.step = step
        self.gone = gone
        self.__name__ = step.__name__

    def __call__(self, document: Document) -> Iterator[Decision]:
        """Yield what the filter decides for other reasons."""
        return (decision for decision in self.step(document) if decision.rule not in self.gone)


class Cleaner:
    """A chain made ready: cleans texts one by one, from any thread.

    only, skip: names of filters to run alone, or to leave out. publisher: whose own rules to switch on without
    waiting for a cue in the text ("reuters"). quotes: "keep", or "straight" for typewriter quotes. rules: rules files
    (their paths) or Rule objects, added to the shipped ones or in their place where the ids are the same. disable: ids
    of rules to switch off, shipped ones or a filter's own. One name or path may stand alone.

    Raises UnknownFilter, and BadRules for rules that cannot be used. Cleaning raises SlowPattern where a pattern of
    these rules takes too long on a text.
    """

    def __init__(
        self,
        *,
        only: Iterable[str] = (),
        skip: Iterable[str] = (),
        publisher: str | None = None,
        quotes: str = "keep",
        rules: Iterable[str | os.PathLike[str] | Rule] | str | os.PathLike[str] | Rule = (),
        disable: Iterable[str] = (),
    ) -> None:
        self.chain = select(only, skip)
        self.rules: RuleSet | None = None
        rules, disable = several(rules), several(disable)
        if rules or disable:
            from wirescrub.ruleset import choose

            self.rules, gone = choose(rules, disable)
            self.chain = tuple(step if not gone or step is phrases else Without(step, gone) for step in self.chain)
        if quotes == "straight":
            # before all that give a reason, so that theirs is the one told
            at = 1 if self.chain[:1] == (encoding,) else 0
            self.chain = (*self.chain[:at], straight_quotes, *self.chain[at:])
        self.publisher = publisher

    def document(self, text: str, *, html: bool | None = False) -> Document:
        """Run a text, or the text of a page, through the chain and return the document with all its spans.

        html: whether it is a page; with None the text is looked at, as is done with the records of JSON lines.
        """
        if not isinstance(text, str):
            hint = "; decode it first" if isinstance(text, bytes | bytearray) else ""
            raise TypeError(f"a text to clean is a str, not {type(text).__name__}{hint}")
        if html is None:
            from wirescrub.readers.sniff import looks_like_html

            html = looks_like_html(text)
        if html:
            from wirescrub.readers.html import read

            document = read(text, self.publisher)
        else:
            document = Document.from_text(text, self.publisher)
        document.rules = self.rules
        return run(document, self.chain)

    def clean(self, text: str, *, html: bool | None = False) -> Article:
        """Clean a text, or a page, and return its fields; html as for `document`."""
        return assemble(self.document(text, html=html))
