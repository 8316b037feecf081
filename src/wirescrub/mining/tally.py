"""Counting what recurs among millions of things, in bounded memory."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)

ROOM = 500_000
"""How many different things a tally holds; some 60 MB of those seen once."""

GROUPS = 1000
"""In how many publishers a thing is counted one by one; what is in so many belongs to no one of them."""


@dataclass(slots=True)
class Seen(Generic[T]):
    """What is known of a thing that was seen in at least two documents.

    thing: what was counted. text: where it was seen. documents: in how many, at least. missed: in how many more it may
    have been before it was first counted. story: in how many it looked like a part of the story. groups: in how many of
    each publisher or folder.
    """

    thing: T
    text: str
    documents: int = 0
    missed: int = 0
    story: int = 0
    groups: dict[str, int] = field(default_factory=dict)


class Tally(Generic[T]):
    """Counts documents by thing: lossy counting (Manku and Motwani, 2002) with room for a fixed number of things.

    Most lines of a corpus stand in one document only, so a thing that was seen once costs two numbers, and its text is
    kept from the second time on. When the room is full, what was seen in fewest documents goes, and `floor` says how
    many documents anything may have lost by that. As long as the room lasts the counts are exact; beyond it, nothing
    that is in more than `floor` documents is ever lost. Per million things there were, `floor` grows by two or three.
    """

    def __init__(self, room: int = ROOM) -> None:
        self.room = room
        self.floor = 0
        self.once: dict[int, tuple[str, bool]] = {}
        self.firsts: dict[tuple[str, bool], tuple[str, bool]] = {}  # so that equal ones are one
        self.seen: dict[int, Seen[T]] = {}

    def add(self, thing: T, text: str, group: str, *, story: bool = False) -> None:
        """Count a thing for a document of some publisher; to be called once a document."""
        number = hash(thing)
        found = self.seen.get(number)
        if found is None:
            before = self.once.pop(number, None)
            if before is None:
                self.once[number] = self.firsts.setdefault((group, story), (group, story))
                if len(self.once) + len(self.seen) > self.room:
                    self._make_room()
                return
            first, storied = before
            found = self.seen[number] = Seen(thing, text, 1, self.floor, int(storied), {first: 1})
        found.documents += 1
        found.story += story
        if group in found.groups or len(found.groups) < GROUPS:
            found.groups[group] = found.groups.get(group, 0) + 1

    def __contains__(self, thing: T) -> bool:
        """Say whether a thing was seen before."""
        number = hash(thing)
        return number in self.once or number in self.seen

    def get(self, thing: T) -> Seen[T] | None:
        """Return what is known of a thing that was seen at least twice."""
        return self.seen.get(hash(thing))

    def __iter__(self) -> Iterator[Seen[T]]:
        return iter(self.seen.values())

    def _make_room(self) -> None:
        self.once.clear()
        self.floor += 1
        self._drop()
        while len(self.seen) > self.room // 2:
            self.floor += 1
            self._drop()

    def _drop(self) -> None:
        self.seen = {n: seen for n, seen in self.seen.items() if seen.documents + seen.missed > self.floor}
