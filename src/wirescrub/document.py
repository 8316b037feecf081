"""What flows through the chain: a document, cut into spans, and what filters may decide about them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from wirescrub.lines import cut
from wirescrub.span import LONG, Role, Span

if TYPE_CHECKING:
    from wirescrub.rule_index import RuleSet

T = TypeVar("T")

__all__ = [
    "FIRST_PROSE",
    "LAST_PROSE",
    "LONG",
    "Decision",
    "Document",
    "Facts",
    "Filter",
    "Group",
    "Join",
    "Mark",
    "Rewrite",
    "Role",
    "Span",
]

FIRST_PROSE, LAST_PROSE = 2, 3
"""How many paragraphs at the top and at the end of a story furniture, notes and credits may be among."""


class Mark(NamedTuple):
    """Give the span with index `at`, or the piece `text[start:end]` of it, a role."""

    at: int
    role: Role
    rule: str
    start: int = 0
    end: int | None = None


class Rewrite(NamedTuple):
    """Replace the text of the span with index `at` (a repair); its raw characters stay."""

    at: int
    text: str
    rule: str


class Join(NamedTuple):
    """Make one span, with a text of its own, of the spans `at` to `last`, both included."""

    at: int
    last: int
    text: str
    rule: str


class Facts(NamedTuple):
    """What the metadata of a page says about its article; dates are ISO 8601, as in the page."""

    headline: str | None = None
    byline: tuple[str, ...] = ()
    published: str | None = None
    updated: str | None = None


Decision = Mark | Rewrite | Join
Filter = Callable[["Document"], Iterable[Decision]]


class Group(list[tuple[int, Span]]):
    """Some spans of a document, each with its index, and their text: what is not in it need not be looked for."""

    __slots__ = ("_lower", "_text")
    _text: str
    _lower: str

    @property
    def text(self) -> str:
        """The text of all, a line each."""
        try:
            return self._text
        except AttributeError:
            self._text = "\n".join([span.text for _, span in self])
            return self._text

    @property
    def lower(self) -> str:
        """The same in lower case."""
        try:
            return self._lower
        except AttributeError:
            self._lower = self.text.lower()
            return self._lower

    def words_there(self, words: Iterable[str]) -> list[str]:
        """Return those of some words that they hold: most documents hold none of what a filter looks for."""
        text = self.text
        return [word for word in words if word in text]


@dataclass(slots=True, eq=False)
class Document:
    """One article as it came in: its text, and the spans that cover it.

    publisher: whose own rules are switched on, in lower case. rules: the rules for `phrases`, if not those shipped.
    facts: what metadata says about the article, where there is any.
    """

    text: str
    publisher: str | None = None
    spans: list[Span] = field(default_factory=list)
    rules: RuleSet | None = field(default=None, repr=False)
    facts: Facts | None = None
    _views: dict[Callable[[Document], Any], Any] = field(default_factory=dict, init=False, repr=False)

    @classmethod
    def from_text(cls, text: str, publisher: str | None = None) -> Document:
        """Return the document of a text, a span a line."""
        return cls(text, publisher, cut(text))

    def view(self, make: Callable[[Document], T]) -> T:
        """Return what a function makes of the document; it is asked again only when the spans have changed."""
        found: T | None = self._views.get(make)
        if found is None:
            found = self._views[make] = make(self)
        return found

    def changed(self) -> None:
        """Forget what was worked out from the spans; the chain calls it when it has changed them."""
        self._views.clear()

    def open(self) -> Group:
        """Return the spans that no filter has decided on, with their indices."""
        found: Group | None = self._views.get(_open)
        return self.view(_open) if found is None else found

    def loose(self) -> Group:
        """Return the open spans that are not paragraphs of prose: a fifth of all, where most furniture is."""
        found: Group | None = self._views.get(_loose)
        return self.view(_loose) if found is None else found

    def suspects(self) -> Group:
        """Return the open spans that deserve a close look: all but ordinary paragraphs in the midst of the story.

        The first and the last paragraphs always deserve a look.
        """
        return self.view(_suspects)

    def decided(self, *roles: Role) -> list[Span]:
        """Return the spans that have one of some roles, each named once: `Role.BODY` takes as long as the rest."""
        return [span for span in self.spans if span.role in roles]

    @property
    def story(self) -> tuple[int, int]:
        """The indices of the first and the last open paragraph of prose; of all spans where there is none."""
        prose = self.view(_prose)
        return (prose[0], prose[-1]) if prose else (0, len(self.spans))

    def neighbour(self, index: int, step: int) -> Span | None:
        """Return the nearest span that is not blank before (step -1) or after (step 1) a span."""
        return next((span for _, span in self.outward(index, step)), None)

    def outward(self, index: int, step: int) -> Iterator[tuple[int, Span]]:
        """Yield the spans that are not blank before (step -1) or after (step 1) a span, nearest first, with indices."""
        for at in range(index + step, len(self.spans) if step > 0 else -1, step):
            if self.spans[at].role is not Role.BLANK:
                yield at, self.spans[at]


def _open(document: Document) -> Group:
    return Group([(i, span) for i, span in enumerate(document.spans) if span.role is None])


def _loose(document: Document) -> Group:
    return Group([(i, span) for i, span in document.open() if not span.prose])


def _prose(document: Document) -> list[int]:
    return [i for i, span in document.open() if span.prose]


def _suspects(document: Document) -> Group:
    prose = document.view(_prose)
    if len(prose) <= FIRST_PROSE + LAST_PROSE:
        return document.open()
    first, last = prose[FIRST_PROSE], prose[-LAST_PROSE]
    return Group([(i, span) for i, span in document.open() if not (span.prose and first < i < last and span.ordinary)])
