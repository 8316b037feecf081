"""What is counted: the lines of the story that recur, their beginnings, and lines that follow each other."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from wirescrub.alike import EDGES, key, plain
from wirescrub.document import Document, Role, Span
from wirescrub.mining.tally import Tally
from wirescrub.readers.inputs import Input

LONGEST = 1000
"""A longer line is a story on one line."""

LONGEST_START = 200
"""Rules touch no longer line for its beginning."""

LONGEST_HEADING = 60

SHARED = 2
"""A page may put so many paragraphs of its own into every story. If more are known, and a third of all, then the
document is another version of one that was counted, and its paragraphs recur for that reason alone."""

WORDS = 6
"""Beginnings are counted up to so many words."""


@dataclass(slots=True)
class Corpus:
    """Counts over documents, one after the other.

    lines: the lines of the story. starts: their first words, where the line is no paragraph. headings: what the chain
    took for subheads, in whole. pairs: two lines, one after the other. groups: how many documents each publisher or
    folder has. versions: how many documents were passed over because they tell again what others told.
    """

    lines: Tally[str] = field(default_factory=Tally)
    starts: Tally[str] = field(default_factory=Tally)
    headings: Tally[str] = field(default_factory=Tally)
    pairs: Tally[tuple[str, str]] = field(default_factory=Tally)
    groups: Counter[str] = field(default_factory=Counter)
    documents: int = 0
    versions: int = 0

    def add(self, document: Document, group: str) -> None:
        """Count what stands in a document that went through the chain."""
        self.documents += 1
        self.groups[group] += 1
        found = [(key(span.text) if _is_whole(span) else "", span) for span in document.spans if span.text]
        prose = [line for line, span in found if line and span.prose]
        if sum(line in self.lines for line in prose) > max(SHARED, len(prose) // 3):
            self.versions += 1
            return
        lines: dict[str, tuple[str, bool]] = {}
        starts: dict[str, tuple[str, bool]] = {}
        for at, (line, span) in enumerate(found):
            if line:
                after = found[at + 1][1] if at + 1 < len(found) else None
                lines.setdefault(line, (span.text, _is_heading(span, after)))
            # what links to another story looks like a heading between two paragraphs
            if (line or span.role is Role.SUBHEAD) and not span.prose and len(span.text) <= LONGEST_START:
                for start in beginnings(span.text):
                    starts.setdefault(start, (span.text, span.finished))
        for line, (text, over) in lines.items():
            self.lines.add(line, text, group, story=over)
        for heading in {key(span.text) for _, span in found if span.role is Role.SUBHEAD}:
            self.headings.add(heading, heading, group)
        for start, (text, finished) in starts.items():
            self.starts.add(start, text, group, story=finished)
        for pair in {(one, two) for (one, _), (two, _) in pairwise(found) if one and two}:
            if self.lines.get(pair[0]) and self.lines.get(pair[1]):
                self.pairs.add(pair, "", group)


def _is_heading(span: Span, after: Span | None) -> bool:
    """Say whether a line looks like a heading in the story: a few words, no full stop, more of the story below."""
    short = len(span.text) <= LONGEST_HEADING and (not span.finished or span.text.endswith(("...", "…")))
    return short and after is not None and len(after.text) > LONGEST_HEADING and after.role is Role.BODY


def _is_whole(span: Span) -> bool:
    """Say whether the span is a whole line of the story, and none that the chain has a word for."""
    return span.role is Role.BODY and span.ends_line and 1 < len(span.text) <= LONGEST


def beginnings(text: str) -> Iterator[str]:
    """Yield the first words of a line, as rules compare them, as long as something follows.

    >>> list(beginnings("• Read more: Ferry runs aground"))
    ['read more:', 'read more: ferry', 'read more: ferry runs']
    """
    words = plain(text).strip(EDGES).casefold().split()
    if len(words) > 1 and words[0].endswith(":"):
        yield words[0]
    for count in range(2, min(WORDS + 1, len(words))):
        yield " ".join(words[:count])


def publisher(item: Input) -> str:
    """Return who published a document: what its record says, else the folder of its file."""
    data: dict[str, Any] = item.record.data if item.record else {}
    for name in ("publisher", "source"):
        if isinstance(data.get(name), str) and data[name]:
            return str(data[name])
    return os.path.basename(os.path.dirname(os.path.abspath(item.name))) if not item.record else ""
