"""Rules made ready for use: an index of their phrases and patterns by the words that a line must hold."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from wirescrub import patterns as re
from wirescrub.alike import EDGES, first_word, key, keys, last_word, plain
from wirescrub.rules import Rule
from wirescrub.span import LONG

if TYPE_CHECKING:
    from wirescrub.timed import TimedPattern

SLACK = 20
"""By so many characters a line may be longer than the same line in a rule, for bullets, spaces and punctuation."""

_TOKEN = re.compile(r"[a-z0-9]+")
_SPACED = bytes(byte if chr(byte) in "abcdefghijklmnopqrstuvwxyz0123456789" else 32 for byte in range(256))


class Later:
    """An expression of a rule, compiled when it is first asked for: most documents ask for a few of a hundred.

    Those of users are compiled at once, so that what is wrong with one is told before a text is read.
    """

    __slots__ = ("_entry", "_regex", "_rule")

    def __init__(self, rule: Rule, entry: str) -> None:
        self._rule, self._entry = rule, entry
        self._regex: re.Pattern[str] | TimedPattern | None = None if rule.shipped else rule.compiled(entry)

    def __call__(self) -> re.Pattern[str] | TimedPattern:
        """Return it, ready for use."""
        self._regex = self._regex or self._rule.compiled(self._entry)
        return self._regex


class Pattern(NamedTuple):
    """A regular expression of a rule, and the words of which a line must hold one.

    pieces says whether it cuts a piece out or takes the whole line.
    """

    regex: Later
    rule: Rule
    pieces: bool
    words: tuple[str, ...]
    number: int


class Start(NamedTuple):
    """What a rule asks of a line whose first word it names."""

    begins: Later | None
    holds: Later | None
    rule: Rule

    def fits(self, line: str) -> bool:
        """Say whether the line is what the rule asks for."""
        return bool((self.begins and self.begins().match(line)) or (self.holds and self.holds().search(line)))


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
    firsts: frozenset[str] = frozenset()
    suffixes: dict[str, list[tuple[str, Rule]]] = field(default_factory=dict)
    blocks: dict[str, list[tuple[tuple[str, ...], Rule]]] = field(default_factory=dict)
    patterns: dict[str, list[tuple[str, Pattern]]] = field(default_factory=dict)
    prose_patterns: dict[str, list[tuple[str, Pattern]]] = field(default_factory=dict)
    marks: set[str] = field(default_factory=set)
    longest_line: int = 0
    spells_prose: bool = False
    openings: frozenset[str] = frozenset()
    """How the paragraphs of prose begin that rules spell out, or begin: two words as they may be written, or one."""

    def __post_init__(self) -> None:
        spelled = [line for rule in self.rules for lines in (rule.lines, *rule.blocks) for line in lines]
        # bullets before and punctuation behind are not counted, so that there may be some
        self.longest_line = max(map(len, spelled), default=0) + SLACK
        # the full stop at their end is not counted either
        paragraphs = [line for line in spelled if len(line) >= LONG - 1]
        self.spells_prose = bool(paragraphs)
        paragraphs += [start for rule in self.rules if rule.in_prose for start in rule.prefixes]
        words = {opening(text) for line in paragraphs for text in (line, plain(line))}
        self.openings = frozenset([form for word in words for form in (word, word.upper(), word.lower())])
        for number, rule in enumerate(self.rules):
            for line in keys(rule.lines):
                self.lines.setdefault(line, []).append(rule)
            for prefix in rule.prefixes:
                start = " ".join(plain(prefix).casefold().split()).lstrip(EDGES)
                if rule.shipped or not _may_be_glued(start):
                    self.prefixes.setdefault(first_word(start), []).append((start, rule))
                else:
                    self.glued.append((start, rule))
            if rule.starts:
                begins = Later(rule, "begins") if rule.begins else None
                holds = Later(rule, "holds") if rule.holds else None
                for word in rule.starts:
                    self.starts.setdefault(word, []).append(Start(begins, holds, rule))
            for suffix in rule.suffixes:
                self.suffixes.setdefault(last_word(suffix), []).append((key(suffix), rule))
            for block in rule.blocks:
                said = tuple(keys(block))
                self.blocks.setdefault(said[0], []).append((said, rule))
            if rule.pattern:
                pieces = "(?P<piece>" in rule.pattern
                pattern = Pattern(Later(rule, "pattern"), rule, pieces, rule.words or ("",), number)
                for word in pattern.words:
                    self._index(word, pattern)
        self.firsts = frozenset([*self.prefixes, *self.starts])

    def _index(self, word: str, pattern: Pattern) -> None:
        """Put a pattern under a token of a word that a line must hold, or under a mark such as ©.

        Of several words that is the longest, the rarest by and large; not the last, behind which letters may follow.
        """
        found = _TOKEN.findall(word)
        name = max(found[:-1] or found, key=len) if found else word.strip()[:1]
        if not found and name:
            self.marks.add(name)
        self.patterns.setdefault(name, []).append((word, pattern))
        if pattern.rule.in_prose:
            self.prose_patterns.setdefault(name, []).append((word, pattern))

    def patterns_for(self, text: str, *, in_prose: bool = False) -> list[Pattern]:
        """Return the patterns that a text (in lower case) can match at all, with those words only that it holds.

        in_prose: only the patterns that may touch paragraphs of prose.
        """
        index = self.prose_patterns if in_prose else self.patterns
        there = ["", *index.keys() & tokens(text), *[mark for mark in self.marks if mark in text]]
        found: dict[int, tuple[Pattern, list[str]]] = {}
        for token in there:
            for word, pattern in index.get(token, ()):
                if word in text:
                    found.setdefault(pattern.number, (pattern, []))[1].append(word)
        return [
            Pattern(pattern.regex, pattern.rule, pattern.pieces, tuple(words), number)
            for number, (pattern, words) in sorted(found.items())
        ]


def opening(text: str) -> str:
    """Return the first two words of a text, or the first where no space is behind the second.

    >>> opening("Get current updates"), opening("Mashable is"), opening("Mashable is ")
    ('Get current', 'Mashable', 'Mashable is')
    """
    first, _, rest = text.partition(" ")
    second, space, _ = rest.partition(" ")
    return f"{first} {second}" if space else first


def tokens(text: str) -> list[str]:
    """Return the runs of small letters and digits of ASCII in a text.

    >>> tokens("the café's 2 doors")
    ['the', 'caf', 's', '2', 'doors']
    """
    # a third of the time that `findall` takes; no byte of another character is one of these letters
    return text.encode("utf-8", "surrogatepass").translate(_SPACED).decode("ascii").split()
