"""A span: a slice of the document that has one role; and the roles."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


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
