"""What flows through the chain: a document, cut into spans, and what filters may decide about them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from wirescrub.lines import cut
from wirescrub.page_words import FORM_CUES, PAGE_WORDS
from wirescrub.span import LONG, Role, Span

if TYPE_CHECKING:
    from wirescrub.rule_index import RuleSet

__all__ = [
    "FIRST_PROSE",
    "LAST_PROSE",
    "LONG",
    "Decision",
    "Document",
    "Facts",
    "Filter",
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
    _open: list[tuple[int, Span]] | None = field(default=None, init=False, repr=False)
    _loose: list[tuple[int, Span]] | None = field(default=None, init=False, repr=False)
    _suspects: list[tuple[int, Span]] | None = field(default=None, init=False, repr=False)
    _suspect_text: str | None = field(default=None, init=False, repr=False)
    _form_cues: list[str] | None = field(default=None, init=False, repr=False)
    facts: Facts | None = None

    @classmethod
    def from_text(cls, text: str, publisher: str | None = None) -> Document:
        """Return the document of a text, a span a line."""
        return cls(text, publisher, cut(text))

    def open(self) -> list[tuple[int, Span]]:
        """Return the spans that no filter has decided on, with their indices."""
        if self._open is None:
            self._open = [(i, span) for i, span in enumerate(self.spans) if span.role is None]
        return self._open

    def loose(self) -> list[tuple[int, Span]]:
        """Return the open spans that are not paragraphs of prose: a fifth of all, where most furniture is."""
        if self._loose is None:
            self._loose = [(i, span) for i, span in self.open() if not span.prose]
        return self._loose

    def suspects(self) -> list[tuple[int, Span]]:
        """Return the open spans that deserve a close look: all but ordinary paragraphs in the midst of the story.

        A paragraph is ordinary if it begins like a sentence, and not with a word of the page (“Subscribe …”), and does
        not end in a bracket, nor speaks of newsletters. The first and the last paragraphs always deserve a look.
        """
        if self._suspects is None:
            spans = self.open()
            prose = [i for i, span in spans if span.prose]
            if self._form_cues is None:  # the text never changes
                self._form_cues = [cue for cue in FORM_CUES if cue in self.text]
            forms = self._form_cues
            first, last = (prose[FIRST_PROSE], prose[-LAST_PROSE]) if len(prose) > FIRST_PROSE + LAST_PROSE else (0, 0)
            self._suspects = [
                (i, span)
                for i, span in spans
                if not span.prose
                or not first < i < last
                or span.text[-1] in ")]}"
                or not (span.text[0].isalnum() or span.text[0] in "“\"‘'$£€")
                or span.text.partition(" ")[0] in PAGE_WORDS
                or (forms and any(cue in span.text for cue in forms))
            ]
        return self._suspects

    def suspect_text(self) -> str:
        """Return the text of the suspects, a line each: what is not in it need not be looked for in them."""
        if self._suspect_text is None:
            self._suspect_text = "\n".join([span.text for _, span in self.suspects()])
        return self._suspect_text

    def words_there(self, words: Iterable[str]) -> list[str]:
        """Return those of some words that the suspects hold: most documents hold none of what a filter looks for."""
        text = self.suspect_text()
        return [word for word in words if word in text]

    def changed(self) -> None:
        """Forget what was worked out from the spans; the chain calls it when it has changed them."""
        self._open = self._loose = self._suspects = self._suspect_text = None

    @property
    def story(self) -> tuple[int, int]:
        """The indices of the first and the last open paragraph of prose; of all spans where there is none."""
        prose = [i for i, span in self.open() if span.prose]
        return (prose[0], prose[-1]) if prose else (0, len(self.spans))

    def neighbour(self, index: int, step: int) -> Span | None:
        """Return the nearest span that is not blank before (step -1) or after (step 1) a span."""
        index += step
        while 0 <= index < len(self.spans):
            if self.spans[index].role is not Role.BLANK:
                return self.spans[index]
            index += step
        return None
