r"""Rules as data: phrases that are furniture (or a note, a credit …) wherever they stand on a line of their own.

A rules file is TOML with one table a rule:

    [[rule]]
    id = "share-bar"                    # what explain and report call it; the same id replaces an earlier rule
    role = "boilerplate"                # what the line is (this is the default)
    lines = ["Share this", "Copy link"]      # the whole line is one of these
    prefixes = ["Share on "]                 # the line begins so
    starts = ["follow", "like"]              # its first word is one of these, and it
    begins = '\w+ us\b'                      #   begins so (a regular expression)
    holds = '\bon (twitter|facebook)\b'      #   or holds this
    suffixes = ["Read more »"]               # cut this much off the end of a line
    blocks = [["Video Loading", "Play now"]] # these lines, one after the other
    pattern = '\d+ shares?'                  # the whole line matches; a group named `piece` cuts only that piece
    words = ["share"]                        #   tried only on lines in which one of these words stands (lower case)
    in_prose = true                     #   and in paragraphs of prose as well, which few rules may touch
    longest = 200                       # touch no longer line, in characters, but for `lines` and `blocks`
    position = "end"                    # where it must stand: before ("top"), in ("middle") or after the story
    publisher = "bbc"                   # only where --publisher or a cue in the text says so
    cues = ["BBC News"]                 # the text holding one of these is such a cue
    matches = ["Share this"]            # must be caught
    keeps = ["Share this with me, she said."]    # must be left alone
    note = "why, where seen"

Lines are compared without regard to case, kind of quotes, runs of spaces, bullets before and punctuation behind.
A line that reports somebody's words is taken only by `lines`, `blocks` and `pattern`, which say all of it.
`rule_files` says what else a file may hold, and checks it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from wirescrub import kept
from wirescrub import patterns as re
from wirescrub.document import LONG, Role

if TYPE_CHECKING:
    from wirescrub.timed import TimedPattern

LONGEST = 200
SLACK = 20
"""By so many characters a line may be longer than the same line in a rule, for bullets, spaces and punctuation."""
POSITIONS = ("top", "middle", "end")

_ALIKE = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\xa0": " "})
EDGES = " \t•*·-|»«›>▶►→.:!…"
MARKS = "([{'\".,:;!?)]}"
_TOKEN = re.compile(r"[a-z0-9]+")
_BEFORE = EDGES + MARKS
_ALL_EDGES = EDGES + "–—\xa0"


def key(text: str) -> str:
    """Return what two lines have in common if they say the same.

    >>> key("•  Share this: ") == key("SHARE THIS")
    True
    """
    return " ".join(plain(text).casefold().split()).strip(EDGES)


def plain(text: str) -> str:
    """Return the text with typewriter quotes and hyphens, every character in its place."""
    return text if text.isascii() else text.translate(_ALIKE)


def bare_length(text: str) -> int:
    """Return how long the line is without bullets before and punctuation behind."""
    return len(text.strip(_ALL_EDGES))


def first_word(text: str) -> str:
    """Return the first word of a line, in lower case and without marks."""
    word = text[:40].lstrip(_BEFORE).partition(" ")[0].rstrip(MARKS).lower()
    return word if word.isascii() else word.replace("’", "'")


def last_word(text: str) -> str:
    """Return the last word of a line, in lower case and without marks."""
    return text.rstrip(EDGES).rpartition(" ")[2].strip(MARKS).casefold()


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One named reason to give a line, or a piece of one, a role. See the module for what each field means."""

    id: str
    role: Role = Role.BOILERPLATE
    lines: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    begins: str = ""
    holds: str = ""
    suffixes: tuple[str, ...] = ()
    blocks: tuple[tuple[str, ...], ...] = ()
    pattern: str = ""
    words: tuple[str, ...] = ()
    in_prose: bool = False
    longest: int = LONGEST
    position: str | None = None
    publisher: str | None = None
    cues: tuple[str, ...] = ()
    matches: tuple[str, ...] = ()
    keeps: tuple[str, ...] = ()
    note: str = ""
    origin: str = ""
    shipped: bool = False

    def compiled(self, entry: str) -> re.Pattern[str] | TimedPattern:
        """Return one of its expressions, ready for use; those of users get a time limit."""
        source: str = getattr(self, entry)
        if self.shipped:
            return re.compile(source, re.I)
        from wirescrub.timed import TimedPattern

        return TimedPattern(source, f"{self.origin}: rule {self.id}: {entry}")


def rules_in(data: dict[str, Any], origin: str, *, shipped: bool = False) -> Iterator[Rule]:
    """Yield the rules in what a TOML text holds, which is known to be right (`rule_files` checks those of users)."""
    shared = {name: data[name] for name in ("publisher", "cues") if name in data}
    for table in data.get("rule", ()):
        values: dict[str, Any] = {
            name: tuple([tuple(item) if isinstance(item, list) else item for item in value])
            if isinstance(value, list)
            else value
            for name, value in {**shared, **table}.items()
        }
        values["role"] = Role(values.get("role", Role.BOILERPLATE))
        yield Rule(**values, origin=origin, shipped=shipped)


class Pattern(NamedTuple):
    """A regular expression of a rule, ready for use, and the words of which a line must hold one.

    pieces says whether it cuts a piece out or takes the whole line.
    """

    regex: re.Pattern[str] | TimedPattern
    rule: Rule
    pieces: bool
    words: tuple[str, ...]
    number: int


class Start(NamedTuple):
    """What a rule asks of a line whose first word it names."""

    begins: re.Pattern[str] | TimedPattern | None
    holds: re.Pattern[str] | TimedPattern | None
    rule: Rule

    def fits(self, line: str) -> bool:
        """Say whether the line is what the rule asks for."""
        return bool((self.begins and self.begins.match(line)) or (self.holds and self.holds.search(line)))


def _may_be_glued(start: str) -> bool:
    """Say whether the first word of a line may go on behind this beginning, which then is no key to it.

    >>> _may_be_glued("see:"), _may_be_glued("另请参阅"), _may_be_glued("see"), _may_be_glued("see also:")
    (True, True, False, False)
    """
    return " " not in start and (not start[-1].isalnum() or start[-1] >= "\u2e80")


@dataclass(slots=True, eq=False, repr=False)
class RuleSet:
    """Rules made ready for quick look-up: by whole line, by first word, by last word, by a word in it."""

    rules: tuple[Rule, ...]
    lines: dict[str, list[Rule]] = field(default_factory=dict)
    prefixes: dict[str, list[tuple[str, Rule]]] = field(default_factory=dict)
    glued: list[tuple[str, Rule]] = field(default_factory=list)
    starts: dict[str, list[Start]] = field(default_factory=dict)
    suffixes: dict[str, list[tuple[str, Rule]]] = field(default_factory=dict)
    blocks: dict[str, list[tuple[tuple[str, ...], Rule]]] = field(default_factory=dict)
    patterns: dict[str, list[tuple[str, Pattern]]] = field(default_factory=dict)
    prose_patterns: dict[str, list[tuple[str, Pattern]]] = field(default_factory=dict)
    marks: set[str] = field(default_factory=set)
    longest_line: int = 0
    spells_prose: bool = False

    def __post_init__(self) -> None:
        spelled = [line for rule in self.rules for lines in (rule.lines, *rule.blocks) for line in lines]
        # bullets before and punctuation behind are not counted, so that there may be some
        self.longest_line = max(map(len, spelled), default=0) + SLACK
        self.spells_prose = any(len(line) >= LONG for line in spelled)
        for number, rule in enumerate(self.rules):
            for line in rule.lines:
                self.lines.setdefault(key(line), []).append(rule)
            for prefix in rule.prefixes:
                start = " ".join(plain(prefix).casefold().split()).lstrip(EDGES)
                if rule.shipped or not _may_be_glued(start):
                    self.prefixes.setdefault(first_word(start), []).append((start, rule))
                else:
                    self.glued.append((start, rule))
            if rule.starts:
                begins = rule.compiled("begins") if rule.begins else None
                holds = rule.compiled("holds") if rule.holds else None
                for word in rule.starts:
                    self.starts.setdefault(word, []).append(Start(begins, holds, rule))
            for suffix in rule.suffixes:
                self.suffixes.setdefault(last_word(suffix), []).append((key(suffix), rule))
            for block in rule.blocks:
                keys = tuple(key(line) for line in block)
                self.blocks.setdefault(keys[0], []).append((keys, rule))
            if rule.pattern:
                regex = rule.compiled("pattern")
                pattern = Pattern(regex, rule, "piece" in regex.groupindex, rule.words or ("",), number)
                for word in pattern.words:
                    self._index(word, pattern)

    def _index(self, word: str, pattern: Pattern) -> None:
        """Put a pattern under the first token of a word that a line must hold, or under a mark such as ©."""
        token = _TOKEN.search(word)
        name = token[0] if token else word.strip()[:1]
        if not token and name:
            self.marks.add(name)
        self.patterns.setdefault(name, []).append((word, pattern))
        if pattern.rule.in_prose:
            self.prose_patterns.setdefault(name, []).append((word, pattern))

    def patterns_for(self, text: str, *, in_prose: bool = False) -> list[Pattern]:
        """Return the patterns that a text (in lower case) can match at all, with those words only that it holds.

        in_prose: only the patterns that may touch paragraphs of prose.
        """
        index = self.prose_patterns if in_prose else self.patterns
        there = set(_TOKEN.findall(text)).intersection(index)
        there.update(["", *(mark for mark in self.marks if mark in text)])
        found: dict[str, tuple[Pattern, list[str]]] = {}
        for token in there:
            for word, pattern in index.get(token, ()):
                if word in text:
                    found.setdefault(pattern.rule.id, (pattern, []))[1].append(word)
        return [pattern._replace(words=tuple(words)) for pattern, words in sorted(found.values(), key=_in_file_order)]


def _in_file_order(found: tuple[Pattern, list[str]]) -> int:
    return found[0].number


def merge(*groups: Iterable[Rule], disable: Iterable[str] = ()) -> tuple[Rule, ...]:
    """Put groups of rules together; a later rule replaces an earlier one of the same id."""
    gone = set(disable)
    by_id = {rule.id: rule for group in groups for rule in group}
    return tuple(rule for name, rule in by_id.items() if name not in gone)


def packs() -> Iterator[tuple[str, str]]:
    """Yield the name and the text of every pack that comes with wirescrub."""
    # not importlib.resources: importing it takes as long as cleaning twenty articles
    folder = os.path.join(os.path.dirname(__file__), "packs")
    for name in sorted(os.listdir(folder)):
        if name.endswith(".toml"):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                yield name, file.read()


def shipped() -> Iterator[Rule]:
    """Yield the rules of the packs."""
    texts = list(packs())
    known = kept.load("packs")
    # reading TOML takes longer than cleaning an article: what was read of the very same packs is kept
    if not known or known[0] != texts:
        import tomllib

        known = texts, [tomllib.loads(text) for _, text in texts]
        if kept.writing:
            kept.save("packs", known)
    for (name, _), data in zip(texts, known[1], strict=True):
        yield from rules_in(data, name, shipped=True)


@cache
def shipped_set() -> RuleSet:
    """Return the shipped rules, made ready once."""
    return RuleSet(merge(shipped()))
