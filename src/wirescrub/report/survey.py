"""What a report tells of a corpus, gathered document by document; samples are kept, not everything."""

from __future__ import annotations

import heapq
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import NamedTuple

from wirescrub.document import Document, Role, Span
from wirescrub.filters.encoding import encoding

MOST_TAKEN = 100
"""So many documents are kept of which the largest share was taken, and"""
DRAWN = 100
"""so many that are drawn evenly from all."""

EXAMPLES = 3
"""So many examples are kept of each rule, and so many more of where it likely did harm."""

LONGEST = 12_000
"""So many characters of a document are shown, and"""
LONGEST_EXAMPLE = 400
"""so many of an example."""

CONTEXT = 100


class Example(NamedTuple):
    """Where a rule fired: the document, the line, the text with what stands before and behind, and what is odd."""

    document: str
    line: int
    before: str
    text: str
    after: str
    harm: str


@dataclass(slots=True)
class Fired:
    """How often a rule fired, in how many documents, on how many characters, and where it likely did harm."""

    hits: int = 0
    documents: int = 0
    characters: int = 0
    harmful: int = 0
    examples: list[Example] = field(default_factory=list)
    harms: list[Example] = field(default_factory=list)

    def add(self, example: Example, number: int, chance: random.Random) -> None:
        """Count a hit; keep the example with the same chance as any other, one that looks harmful before others."""
        self.hits += 1
        self.characters += number
        kept, seen = (self.harms, self.harmful) if example.harm else (self.examples, self.hits - self.harmful - 1)
        self.harmful += bool(example.harm)
        if len(kept) < EXAMPLES:
            kept.append(example)
        elif (place := chance.randrange(seen + 1)) < EXAMPLES:
            kept[place] = example


class Taken(NamedTuple):
    """A document with the share of it that was taken; the number only orders what is equal."""

    share: float
    number: int
    name: str
    characters: int
    spans: tuple[Span, ...]
    cut: bool


@dataclass(slots=True)
class Survey:
    """The figures and samples of a corpus.

    roles: characters by role. filters: how often each filter decided. rules: by filter, rule and role. damage: repaired
    lines by kind of damage. most, drawn: samples of documents.
    """

    documents: int = 0
    characters: int = 0
    damaged: int = 0
    failed: int = 0
    roles: Counter[str] = field(default_factory=Counter)
    filters: Counter[str] = field(default_factory=Counter)
    damage: Counter[str] = field(default_factory=Counter)
    rules: dict[tuple[str, str, str], Fired] = field(default_factory=dict)
    most: list[Taken] = field(default_factory=list)
    drawn: list[Taken] = field(default_factory=list)
    # the same corpus gives the same report
    chance: random.Random = field(default_factory=lambda: random.Random(0), repr=False)
    numbers: Iterator[int] = field(default_factory=count, repr=False)

    def add(self, name: str, document: Document) -> None:
        """Count a document that went through the chain."""
        self.documents += 1
        self.characters += len(document.text)
        kinds = Counter(rewrite.rule for rewrite in encoding(Document.from_text(document.text)))
        self.damage += kinds
        self.damaged += bool(kinds)
        taken = 0
        fired: set[tuple[str, str, str]] = set()
        for at, span in enumerate(document.spans):
            role = span.role or Role.BODY
            self.roles[role] += len(span.raw)
            taken += len(span.raw) if role is Role.BOILERPLATE else 0
            if not span.filter or not span.rule or not span.text:
                continue
            self.filters[span.filter] += 1
            rule = span.filter, span.rule, str(role)
            found = self.rules.setdefault(rule, Fired())
            found.documents += rule not in fired
            fired.add(rule)
            found.add(_example(name, document.spans, at), len(span.raw), self.chance)
        self._sample(name, document, taken / max(1, len(document.text)))

    def _sample(self, name: str, document: Document, share: float) -> None:
        place = len(self.drawn) if len(self.drawn) < DRAWN else self.chance.randrange(self.documents)
        if len(self.most) >= MOST_TAKEN and share <= self.most[0].share and place >= DRAWN:
            return
        spans, cut = _shown(document.spans)
        found = Taken(share, next(self.numbers), name, len(document.text), spans, cut)
        if len(self.most) < MOST_TAKEN:
            heapq.heappush(self.most, found)
        else:
            heapq.heappushpop(self.most, found)
        if place < DRAWN:
            self.drawn[place : place + 1] = [found]

    def samples(self) -> list[Taken]:
        """Return the documents that are kept, those first of which most was taken."""
        kept = {found.number: found for found in (*self.most, *self.drawn)}
        return sorted(kept.values(), key=lambda found: (-found.share, found.number))


def _shown(spans: list[Span]) -> tuple[tuple[Span, ...], bool]:
    """Return as many spans of a document as are shown, and whether that is not all."""
    shown: list[Span] = []
    length = 0
    for span in spans:
        if span.text:
            shown.append(span)
            length += len(span.text)
            if length > LONGEST:
                return tuple(shown), True
    return tuple(shown), False


def _example(name: str, spans: list[Span], at: int) -> Example:
    """Return a hit in its context."""
    span = spans[at]
    before = next((s for s in reversed(spans[max(0, at - 3) : at]) if s.text), None)
    after = next((s for s in spans[at + 1 : at + 4] if s.text), None)
    return Example(
        name,
        span.line,
        _short(before.text[::-1], CONTEXT)[::-1] if before else "",
        _short(span.text, LONGEST_EXAMPLE),
        _short(after.text, CONTEXT) if after else "",
        _harm(span, before, after),
    )


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[:most] + "…"


def _harm(span: Span, before: Span | None, after: Span | None) -> str:
    """Say what makes it likely that the story lost something by a hit: nothing, for most."""
    if span.role is not Role.BOILERPLATE:
        return ""
    if before and before.role is Role.BODY and before.text and not before.finished:
        inside = not before.ends_line and not span.ends_line and after and after.text[0].islower()
        if inside or span.text[0].islower():
            return "in the middle of a sentence"
    return "long" if span.prose else ""
