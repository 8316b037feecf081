"""Every regular expression that is shipped takes time in proportion to the text, whatever the text.

They are found by looking through the modules and the packs, so that a new one is tested without being named here. The
texts are near misses made of the expression itself: what may stand before each of its repeats, then very much of what
the repeat takes, then something that does not fit.
"""

from __future__ import annotations

import gc
import json
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser
from time import process_time
from typing import Any

import pytest

import wirescrub
from tests.documents import STORIES
from wirescrub import Cleaner
from wirescrub.shipped import shipped

CLEANER = Cleaner()

LENGTH = 1500
"""How many characters of a near miss are tried first."""

SUSPECT = 0.008
"""Seconds of work that make them suspect; most take a fifth of that."""

MANY = 50
"""A repeat that may go on longer than this is one that can be slow."""


def patterns_in(value: object, depth: int = 3) -> Iterator[re.Pattern[str]]:
    """Yield the expressions in a value: itself, or what it holds."""
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
    elif isinstance(value, dict) and depth:
        for item in value.items():
            yield from patterns_in(item, depth - 1)
    elif isinstance(value, (tuple, list, set, frozenset)) and depth:
        for item in value:
            yield from patterns_in(item, depth - 1)


def modules() -> Iterator[str]:
    """Yield the names of all modules, but of those whose extra is not installed here."""
    for module in pkgutil.walk_packages(wirescrub.__path__, "wirescrub."):
        if module.name == "wirescrub.__main__":
            continue  # it runs the command
        try:
            import_module(module.name)
        except ImportError as error:
            if "needs an extra" not in str(error):
                raise
        else:
            yield module.name


@cache
def shipped_patterns() -> dict[tuple[str, int], str]:
    """Return all expressions, with flags, and where each was found."""
    found: dict[tuple[str, int], str] = {}
    for name in modules():
        for variable, value in vars(import_module(name)).items():
            for pattern in patterns_in(value):
                found.setdefault((pattern.pattern, pattern.flags), f"{name}.{variable}")
    for rule in shipped():
        for entry in ("pattern", "begins", "holds"):
            if source := getattr(rule, entry):
                found.setdefault((source, re.compile(source, re.I).flags), f"{rule.origin}: {rule.id}: {entry}")
    return found


class Examples:
    """Texts that an expression matches, made by walking through its tree; `choice` varies which."""

    def __init__(self, choice: int) -> None:
        self.choice = choice
        self.pumps: list[tuple[str, str]] = []

    def text(self, tree: Any, before: str = "") -> str:
        """Return a text for a piece of the tree, noting each repeat with what stands before it."""
        made = ""
        for kind, value in tree:
            made += self.piece(kind, value, before + made)
        return made

    def piece(self, kind: Any, value: Any, before: str) -> str:
        """Return a text for one node."""
        if kind is sre.LITERAL:
            return chr(value)
        if kind is sre.NOT_LITERAL:
            return next(letter for letter in 'a b1."' if ord(letter) != value)
        if kind is sre.ANY:
            return "a .1"[self.choice % 4]
        if kind is sre.IN:
            return self.one_of(value)
        if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            least, most, body = value
            once = self.text(body, before)
            if most > MANY:
                self.pumps.append((before, once or "a"))
            return once * max(least, min(1, most) if self.choice % 2 else 0)
        if kind is sre.SUBPATTERN:
            return self.text(value[-1], before)
        if kind is sre.ATOMIC_GROUP:
            return self.text(value, before)
        if kind is sre.BRANCH:
            texts = [self.text(branch, before) for branch in value[1]]
            return texts[self.choice % len(texts)]
        if kind in (sre.ASSERT, sre.ASSERT_NOT):
            self.text(value[1], before)
        return ""

    def one_of(self, items: Any) -> str:
        """Return a character of a class."""
        pool = "a A1.,-'\"“\n\t\xa0é中:/("
        fits = re.compile(f"[{_class(items)}]")
        found = [letter for letter in pool if fits.match(letter)]
        return found[self.choice % len(found)] if found else "a"


def _class(items: Any) -> str:
    names = {
        sre.CATEGORY_DIGIT: r"\d",
        sre.CATEGORY_NOT_DIGIT: r"\D",
        sre.CATEGORY_SPACE: r"\s",
        sre.CATEGORY_NOT_SPACE: r"\S",
        sre.CATEGORY_WORD: r"\w",
        sre.CATEGORY_NOT_WORD: r"\W",
    }
    out = ""
    for kind, value in items:
        if kind is sre.NEGATE:
            out = "^" + out
        elif kind is sre.LITERAL:
            out += re.escape(chr(value))
        elif kind is sre.RANGE:
            out += f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
        elif kind is sre.CATEGORY:
            out += names[value]
    return out


def near_misses(source: str, flags: int) -> set[tuple[str, str]]:
    """Return what an expression may stumble over: a beginning, and a piece to repeat."""
    tree = _parser.parse(source, flags)
    found = set()
    for choice in range(2):
        examples = Examples(choice)
        whole = examples.text(tree)
        found |= {*examples.pumps, ("", whole or "a")}
    return found


def spent(before: str, piece: str, length: int, *, html: bool) -> float:
    """Return the seconds that it takes to clean a document with such a line above, in, and below its story."""
    line = before + piece * (length // len(piece)) + "\x00!"
    lines = [line, *STORIES, f"1{line}", *STORIES.values(), f"2{line}"]
    text = "\n\n".join(lines)
    if html:
        quoted = line.replace('"', "")
        data = f'<script type="application/ld+json">{json.dumps({"@type": "Article", "author": line})}</script>'
        text = f'<!doctype html>{data}<p class="{quoted}" {quoted}>{"<p>".join(lines)}'
    gc.disable()  # when it runs is chance
    started = process_time()
    CLEANER.document(text, html=html)
    taken = process_time() - started
    gc.enable()
    return taken


def in_proportion(before: str, piece: str, length: int, *, html: bool) -> bool:
    """Say whether sixteen times as much takes far less than its square (256 times), on however busy a machine."""
    short = long = float("inf")
    for _ in range(3):
        short = min(short, spent(before, piece, length, html=html))
        long = min(long, spent(before, piece, 16 * length, html=html))
        if long < 80 * short:
            return True
    return False


TRIED: set[tuple[str, str]] = set()


@pytest.mark.parametrize(("pattern", "where"), shipped_patterns().items(), ids=lambda value: str(value)[:60])
def test_time_grows_with_the_text(pattern: tuple[str, int], where: str) -> None:
    """Much more of what an expression stumbles over takes longer to clean in proportion, and not the square.

    What is cleaned is a whole document, for many an expression is only ever shown lines up to some length. Only what
    takes longer than a story of its size is looked at again.
    """
    html = "html" in where
    for before, piece in near_misses(*pattern):
        if (before, piece) in TRIED:
            continue
        TRIED.add((before, piece))
        if spent(before, piece, LENGTH, html=html) < SUSPECT:
            continue
        assert in_proportion(before, piece, LENGTH, html=html), (where, before, piece)


@pytest.mark.parametrize(
    ("before", "piece"),
    [("by", " "), ("", "<script"), ("(", " "), ("", "-"), ("Ä", "."), ("", "\r"), ("\\n", "\\n")],
)
def test_what_once_was_slow(before: str, piece: str) -> None:
    """The same for what has been slow, or looks as if it were, and much more of it."""
    for html in (False, True):
        assert in_proportion(before, piece, 4 * LENGTH, html=html)


def test_all_are_found() -> None:
    """Expressions of filters, of the grammar, of the readers and of the packs are among those that are tested."""
    found = set(shipped_patterns().values())
    for place in ("filters.", "grammar.", "readers.html.", "repair.", "common.toml"):
        assert any(place in where for where in found)
    assert len(found) > 200
