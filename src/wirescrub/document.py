"""What flows through the chain: a document, cut into spans, and what filters may decide about them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from wirescrub import patterns as re

if TYPE_CHECKING:
    from wirescrub.rules import RuleSet


class Role(StrEnum):
    """What a span is to the article it came in.

    The words are the newsroom's: a *deck* stands under the headline, a *kicker* above it, a *credit* says who
    reported and edited, a *note* is about the article (a correction, the author's biography).
    """

    HEADLINE = "headline"
    DECK = "deck"
    KICKER = "kicker"
    BYLINE = "byline"
    TIMESTAMP = "timestamp"
    DATELINE = "dateline"
    CAPTION = "caption"
    CREDIT = "credit"
    NOTE = "note"
    SUBHEAD = "subhead"
    BODY = "body"
    BOILERPLATE = "boilerplate"
    BLANK = "blank"

    __hash__ = str.__hash__  # Enum's own is written in Python, and roles are looked up all the time


LONG = 100
"""A line of so many characters that ends like a sentence is a paragraph of prose; few filters look at it."""

FIRST_PROSE, LAST_PROSE = 2, 3
"""How many paragraphs at the top and at the end of a story furniture, notes and credits may be among."""

# Forms and appeals may be long, end like a sentence and begin like anything.
_FORM_CUES = ("igning up", "inbox", "ewsletter", "ubscribe", "upported", "affiliate")
_PAGE_WORDS = frozenset(
    f"{word}{mark}"
    for base in (
        *(
            "Sign",
            "Subscribe",
            "Register",
            "Follow",
            "Click",
            "Tap",
            "Download",
            "Get",
            "Watch",
            "Listen",
            "Read",
            "See",
        ),
        *("Newsletter", "Newsletters", "Please", "Want", "Interested", "Support", "Donate", "Join", "Share", "Contact"),
        *(
            "Email",
            "Send",
            "Visit",
            "Check",
            "Copyright",
            "Like",
            "Related",
            "More",
            "Photo",
            "Photos",
            "Image",
            "Media",
        ),
        *(
            "Enlarge",
            "File",
            "Credit",
            "Correction",
            "Corrections",
            "Clarification",
            "Editor's",
            "Editor’s",
            "Advertisement",
        ),
        *("Reporting", "Contributing", "Note", "Update", "Updated", "Just", "Now", "Play", "Facebook", "Video", "Hide"),
    )
    for word in (base, base.upper(), base.lower())
    for mark in ("", ":", ",")
)
_SENTENCE_ENDS = frozenset(".!?…”\"’')]。！？")


@dataclass(slots=True, init=False)
class Span:
    """A slice of the document that has one role.

    raw: the characters as they came in, line end included. text: the same after repair, without surrounding white
    space and without the line end. ends_line: whether a line end follows. line: the number of the first line it stands
    on, from 1. role, filter, rule: what was decided, by which filter, for which reason; None while nothing has been.
    prose: whether it looks like a paragraph, long and ending like a sentence.
    Only the chain changes a span.
    """

    raw: str
    text: str
    line: int
    ends_line: bool = True
    role: Role | None = None
    filter: str | None = None
    rule: str | None = None
    prose: bool = field(repr=False, default=False)

    def __init__(  # there are fifty a document: this takes half as long as what dataclass would write
        self,
        raw: str,
        text: str,
        line: int,
        ends_line: bool = True,
        role: Role | None = None,
        filter: str | None = None,
        rule: str | None = None,
    ) -> None:
        self.raw = raw
        self.text = text
        self.line = line
        self.ends_line = ends_line
        self.role = role
        self.filter = filter
        self.rule = rule
        self.prose = len(text) >= LONG and text[-1] in _SENTENCE_ENDS

    def rewrite(self, text: str) -> None:
        """Give the span another text."""
        self.text = text
        self.prose = len(text) >= LONG and text[-1] in _SENTENCE_ENDS

    @property
    def open(self) -> bool:
        """Whether no filter has decided on it."""
        return self.role is None

    @property
    def finished(self) -> bool:
        """Whether the text ends like a sentence."""
        return self.text[-1:] in _SENTENCE_ENDS


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

# A run of blank lines is one span; every other line is one. Possessive, so that no input makes it backtrack.
_LINES = re.compile(r"(?:[^\S\n]*+\n)++|[^\n]++\n?")
# Vertical tab, form feed and the Unicode separators end a line too. (ftfy deletes the first and so glues sentences.)
_ODD_LINE_ENDS = "\r\v\f\u2028\u2029"
_LINES_ODD = re.compile(
    r"(?:(?:(?![\r\n\v\f\u2028\u2029])\s)*+(?:\r*+\n|[\r\v\f\u2028\u2029]))++"
    r"|[^\r\n\v\f\u2028\u2029]++(?:\r*+\n|[\r\v\f\u2028\u2029])?"
)
# A document on one line whose line ends were written out as a program's string has them: `\n`, `\r\n`. (Before a
# small letter it may be a folder's name: two that are not prove it.)
_ESCAPED = re.compile(r"\\n(?![a-z]).*\\n(?![a-z])", re.DOTALL)
_ESCAPED_END = re.compile(r"(?:\\{1,2}r)?\\{1,2}n")
_LINES_ESCAPED = re.compile(
    r"(?:\s*+{0})++|(?:(?!{0}).)++(?:{0})?".replace("{0}", _ESCAPED_END.pattern),
    re.DOTALL,
)


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
        r"""Cut text into a span a line; a run of blank lines is one span.

        >>> [span.raw for span in Document.from_text("A headline\n\n \nA story.").spans]
        ['A headline\n', '\n \n', 'A story.']
        """
        spans: list[Span] = []
        line, blank = 1, Role.BLANK
        escaped = "\\" in text and "\n" not in text.strip() and _ESCAPED.search(text) is not None
        odd = any(end in text for end in _ODD_LINE_ENDS)
        pattern = _LINES_ESCAPED if escaped else _LINES_ODD if odd else _LINES
        for raw in pattern.findall(text):
            if raw == "\n":  # every second line of most articles
                spans.append(Span(raw, "", line, True, blank))
                line += 1
                continue
            content = raw.strip()
            ends_line = raw[-1] == "\n" or raw[-1] in _ODD_LINE_ENDS
            if escaped and (unended := _ESCAPED_END.sub("", content)) != content:
                content, ends_line = unended.strip(), True
            if content:
                spans.append(Span(raw, content, line, ends_line))
                line += 1
            else:
                spans.append(Span(raw, "", line, True, blank))
                line += raw.count("\n") or 1
        return cls(text, publisher, spans)

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
                self._form_cues = [cue for cue in _FORM_CUES if cue in self.text]
            forms = self._form_cues
            first, last = (prose[FIRST_PROSE], prose[-LAST_PROSE]) if len(prose) > FIRST_PROSE + LAST_PROSE else (0, 0)
            self._suspects = [
                (i, span)
                for i, span in spans
                if not span.prose
                or not first < i < last
                or span.text[-1] in ")]}"
                or not (span.text[0].isalnum() or span.text[0] in "“\"‘'$£€")
                or span.text.partition(" ")[0] in _PAGE_WORDS
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
