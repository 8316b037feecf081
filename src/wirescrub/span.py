"""A span: a slice of the document that has one role; and the roles."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from wirescrub.cues import holds
from wirescrub.page_words import FORM_CUES, PAGE_WORDS


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

CREDIT = 50
"""So many characters of a line may be the credit before a caption."""

_SENTENCE_ENDS = frozenset(".!?…”\"’')]。！？")


@dataclass(slots=True, init=False)
class Span:
    """A slice of the document that has one role.

    raw: the characters as they came in, line end included. text: the same after repair, without surrounding white
    space and without the line end. ends_line: whether a line end follows. line: the number of the first line it stands
    on, from 1. role, filter, rule: what was decided, by which filter, for which reason; None while nothing has been.
    finished: whether the text ends like a sentence. prose: whether it looks like a paragraph, finished and long.
    Only the chain changes a span.
    """

    raw: str
    text: str
    line: int
    ends_line: bool = True
    role: Role | None = None
    filter: str | None = None
    rule: str | None = None
    finished: bool = field(repr=False, compare=False, default=False)
    prose: bool = field(repr=False, compare=False, default=False)
    _ordinary: bool | None = field(repr=False, compare=False, default=None)

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
        self.finished = text[-1:] in _SENTENCE_ENDS
        self.prose = self.finished and len(text) >= LONG
        self._ordinary = None

    def rewrite(self, text: str) -> None:
        """Give the span another text."""
        self.text = text
        self.finished = text[-1:] in _SENTENCE_ENDS
        self.prose = self.finished and len(text) >= LONG
        self._ordinary = None

    @property
    def open(self) -> bool:
        """Whether no filter has decided on it."""
        return self.role is None

    @property
    def ordinary(self) -> bool:
        """Whether it is a paragraph that nothing but its place can make furniture, a note or a credit.

        It begins like a sentence, and not with a word of the page (“Subscribe …”) or a credit (“Jo Park / Reuters …”),
        does not end in a bracket, and does not speak of newsletters. Told once, for several filters look at what is
        not ordinary.
        """
        if self._ordinary is None:
            text = self.text
            self._ordinary = (
                self.prose
                and text[-1] not in ")]}"
                and (text[0].isalnum() or text[0] in "“\"‘'$£€")
                and text.partition(" ")[0] not in PAGE_WORDS
                and "/" not in (start := text[:CREDIT])
                and " Images " not in start
                and not holds(text, FORM_CUES)
            )
        return self._ordinary
