"""Rules as data: phrases that are furniture (or a note, a credit …) wherever they stand on a line of their own.

A rules file is TOML with one table a rule:

    [[rule]]
    id = "share-bar"                   # what explain and report call it; the same id replaces an earlier rule
    role = "boilerplate"               # what the line is (this is the default)
    lines = ["Share this", "Copy link"]          # the whole line is one of these
    prefixes = ["Share on "]                     # the line begins so, and is no longer than `longest`
    suffixes = ["Read more »"]                   # this much is cut off the end of a line
    blocks = [["Video Loading", "Play now"]]     # these lines, one after the other
    pattern = '\\d+ shares?'                      # the whole line matches; a group named `piece` cuts only that
    words = ["shares", "share"]                  # try the pattern only on lines with one of these words
    longest = 200                                # no line longer than this many characters is touched
    position = "end"                             # where it must stand: before ("top"), in ("middle") or after the story
    publisher = "bbc"                            # only where --publisher or a cue in the text says so
    cues = ["BBC News"]                          # the text holding one of these is such a cue
    matches = ["Share this"]                     # must be caught
    keeps = ["Share this with me, she said."]    # must be left alone
    note = "why, where seen"

Lines are compared without regard to case, kind of quotes, runs of spaces, bullets before and punctuation behind.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from functools import cache
from importlib.resources import files
from typing import Any

from wirescrub.document import Role

LONGEST = 200
POSITIONS = ("top", "middle", "end")

_ALIKE = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\xa0": " "})
_EDGES = " \t•*·-|»«›>▶►→.:!…"


def key(text: str) -> str:
    """Return what two lines have in common if they say the same.

    >>> key("•  Share this\u00a0: ") == key("SHARE THIS")
    True
    """
    return " ".join(plain(text).casefold().split()).strip(_EDGES)


def plain(text: str) -> str:
    """Return the text with typewriter quotes and hyphens, every character in its place."""
    return text if text.isascii() else text.translate(_ALIKE)


@dataclass(frozen=True, slots=True)
class Rule:
    """One named reason to give a line, or a piece of one, a role. See the module for what each field means."""

    id: str
    role: Role = Role.BOILERPLATE
    lines: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    blocks: tuple[tuple[str, ...], ...] = ()
    pattern: str | None = None
    words: tuple[str, ...] = ()
    longest: int = LONGEST
    position: str | None = None
    publisher: str | None = None
    cues: tuple[str, ...] = ()
    matches: tuple[str, ...] = ()
    keeps: tuple[str, ...] = ()
    note: str = ""
    origin: str = ""


class BadRules(ValueError):
    """A rules file that cannot be used; the message names file, rule and key."""


def read_rules(text: str, origin: str) -> list[Rule]:
    """Read the rules in a TOML text; `origin` (a file or pack name) is kept with each and stands in error messages.

    Raises BadRules.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadRules(f"{origin}: {error}") from None
    shared: dict[str, Any] = {name: data[name] for name in ("publisher", "cues") if name in data}
    return [_rule({**shared, **table}, origin) for table in data.get("rule", [])]


def _rule(table: dict[str, Any], origin: str) -> Rule:
    name = table.get("id", "?")
    known = {item.name for item in fields(Rule)}
    for entry, value in table.items():
        if entry not in known:
            from difflib import get_close_matches

            near = get_close_matches(entry, known, n=1, cutoff=0)[0]
            raise BadRules(f"{origin}: rule {name}: no key is called {entry!r}; did you mean {near!r}?")
        if isinstance(value, list):
            table[entry] = tuple(tuple(item) if isinstance(item, list) else item for item in value)
    if "id" not in table:
        raise BadRules(f"{origin}: a rule has no id")
    try:
        table["role"] = Role(table.get("role", "boilerplate"))
    except ValueError:
        raise BadRules(f"{origin}: rule {name}: no role is called {table['role']!r}") from None
    if table.get("position") not in (None, *POSITIONS):
        raise BadRules(f"{origin}: rule {name}: position is one of {', '.join(POSITIONS)}")
    try:
        re.compile(table.get("pattern") or "")
    except re.error as error:
        raise BadRules(f"{origin}: rule {name}: pattern: {error}") from None
    return Rule(**{**table, "origin": origin})


@dataclass(slots=True)
class RuleSet:
    """Rules made ready for quick look-up: by whole line, by first word, by a word that must be in the line."""

    rules: tuple[Rule, ...]
    lines: dict[str, Rule] = field(default_factory=dict)
    prefixes: dict[str, list[tuple[str, Rule]]] = field(default_factory=dict)
    suffixes: dict[str, list[tuple[str, Rule]]] = field(default_factory=dict)
    blocks: dict[str, list[tuple[tuple[str, ...], Rule]]] = field(default_factory=dict)
    patterns: dict[tuple[str, bool], list[tuple[re.Pattern[str], Rule]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for rule in self.rules:
            for line in rule.lines:
                self.lines.setdefault(key(line), rule)
            for prefix in rule.prefixes:
                start = " ".join(plain(prefix).casefold().split()).lstrip(_EDGES)
                self.prefixes.setdefault(first_word(start), []).append((start, rule))
            for suffix in rule.suffixes:
                end = key(suffix)
                self.suffixes.setdefault(last_word(end), []).append((end, rule))
            for block in rule.blocks:
                keys = tuple(key(line) for line in block)
                self.blocks.setdefault(keys[0], []).append((keys, rule))
            if rule.pattern:
                pattern = re.compile(rule.pattern, re.I)
                for word in rule.words or ("",):
                    entry = word.casefold(), "piece" in pattern.groupindex
                    self.patterns.setdefault(entry, []).append((pattern, rule))

    def candidates(self, line: str, *, pieces: bool = False) -> Iterator[tuple[re.Pattern[str], Rule]]:
        """Yield the patterns worth trying on a line, those for whole lines or those for pieces."""
        for word in ("", *line.split()):
            yield from self.patterns.get((word, pieces), ())


def first_word(line: str) -> str:
    """Return what stands before the first space."""
    return line.partition(" ")[0]


def last_word(line: str) -> str:
    """Return what stands after the last space."""
    return line.rpartition(" ")[2]


def merge(*groups: Iterable[Rule], disable: Iterable[str] = ()) -> tuple[Rule, ...]:
    """Put groups of rules together; a later rule replaces an earlier one of the same id."""
    gone = set(disable)
    by_id = {rule.id: rule for group in groups for rule in group}
    return tuple(rule for name, rule in by_id.items() if name not in gone)


def shipped() -> Iterator[Rule]:
    """Yield the rules of the packs that come with wirescrub."""
    for pack in sorted(files("wirescrub").joinpath("packs").iterdir(), key=lambda entry: entry.name):
        if pack.name.endswith(".toml"):
            yield from read_rules(pack.read_text("utf-8"), pack.name)


@cache
def shipped_set() -> RuleSet:
    """Return the shipped rules, made ready once."""
    return RuleSet(merge(shipped()))
