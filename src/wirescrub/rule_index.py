"""Rules made ready for use: an index of their phrases and patterns by the words that a line must hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from wirescrub import patterns as re
from wirescrub.alike import EDGES, first_word, key, keys, last_word, plain
from wirescrub.rules import EXPRESSIONS, Rule
from wirescrub.span import LONG

if TYPE_CHECKING:
    from wirescrub.timed import TimedPattern

SLACK = 20
"""By so many characters a line may be longer than the same line in a rule, for bullets, spaces and punctuation."""

_TOKEN = re.compile(r"[a-z0-9]+")
_COMMON = frozenset(
    """
    a about all also an and any are article as at be been but by can do for from get had has have here how if in into
    is it its just like may more most new no not now of on one or our out read see story that the their them they this
    to up was we were what when which who will with you your
    """.split()
)
"""Tokens that stand in most texts, and so tell little."""
_SPACED = bytes(byte if chr(byte) in "abcdefghijklmnopqrstuvwxyz0123456789" else 32 for byte in range(256))


def _may_be_glued(start: str) -> bool:
    """Say whether the first word of a line may go on behind this beginning, which then is no key to it.

    >>> _may_be_glued("see:"), _may_be_glued("另请参阅"), _may_be_glued("see"), _may_be_glued("see also:")
    (True, True, False, False)
    """
    return " " not in start and (not start[-1].isalnum() or start[-1] >= "\u2e80")


class Pattern(NamedTuple):
    """A rule with a pattern, and those of its words that a text holds."""

    rule: Rule
    words: tuple[str, ...]
    number: int


class Index(NamedTuple):
    """Where the phrases and the patterns of rules are looked up: plain data, with numbers for the rules."""

    lines: dict[str, list[int]]
    """By the key of a whole line."""
    prefixes: dict[str, list[tuple[str, int]]]
    """Under the first word of a beginning, or its first two as they are written where it has more."""
    glued: list[tuple[str, int]]
    starts: dict[str, list[int]]
    """By the first word of a line."""
    firsts: frozenset[str]
    suffixes: dict[str, list[tuple[str, int]]]
    """By the last word of a line."""
    blocks: dict[str, list[tuple[tuple[str, ...], int]]]
    """By the first line of a block."""
    patterns: dict[str, list[tuple[str, int]]]
    """By a token of a word that a line must hold, or by a mark such as ©."""
    prose_patterns: dict[str, list[tuple[str, int]]]
    marks: list[str]
    longest_line: int
    spells_prose: bool
    openings: frozenset[str]
    """How the paragraphs of prose begin that rules spell out, or begin: two words in lower case, or one."""


def index_of(rules: tuple[Rule, ...]) -> Index:
    """Return the index of some rules."""
    spelled = [line for rule in rules for lines in (rule.lines, *rule.blocks) for line in lines]
    # the full stop at their end is not counted
    paragraphs = [line for line in spelled if len(line) >= LONG - 1]
    beginnings = [start for rule in rules if rule.in_prose for start in rule.prefixes]
    words = {opening(text) for line in (*paragraphs, *beginnings) for text in (line, plain(line))}
    found = Index(
        *({}, {}, [], {}, frozenset(), {}, {}, {}, {}, []),
        # bullets before and punctuation behind are not counted, so that there may be some
        longest_line=max(map(len, spelled), default=0) + SLACK,
        spells_prose=bool(paragraphs),
        openings=frozenset([word.lower() for word in words]),
    )
    for number, rule in enumerate(rules):
        _add(found, number, rule)
    firsts = [first_word(start) for entries in found.prefixes.values() for start, _ in entries]
    marks = [name for name in found.patterns if name and not name.isalnum()]
    return found._replace(firsts=frozenset([*found.starts, *firsts]), marks=marks)


def _add(index: Index, number: int, rule: Rule) -> None:
    """Put a rule into an index."""
    for line in keys(rule.lines):
        index.lines.setdefault(line, []).append(number)
    for prefix in rule.prefixes:
        start = " ".join(plain(prefix).casefold().split()).lstrip(EDGES)
        if rule.shipped or not _may_be_glued(start):
            index.prefixes.setdefault(_begins(start) or first_word(start), []).append((start, number))
        else:
            index.glued.append((start, number))
    for word in rule.starts:
        index.starts.setdefault(word, []).append(number)
    for suffix in rule.suffixes:
        index.suffixes.setdefault(last_word(suffix), []).append((key(suffix), number))
    for block in rule.blocks:
        said = tuple(keys(block))
        index.blocks.setdefault(said[0], []).append((said, number))
    if rule.pattern:
        for word in rule.words or ("",):
            name = _token(word)
            index.patterns.setdefault(name, []).append((word, number))
            if rule.in_prose:
                index.prose_patterns.setdefault(name, []).append((word, number))


def _token(word: str) -> str:
    """Return the token of a word that few texts have, by and large the longest; or the mark that it is made of."""
    found = _TOKEN.findall(word)
    return max(found, key=lambda token: (token not in _COMMON, len(token))) if found else word.strip()[:1]


@dataclass(slots=True, eq=False, repr=False)
class RuleSet:
    """Rules made ready for quick look-up: by whole line, by first word, by last word, by a word in it.

    index: of these rules, where it is known.
    """

    rules: tuple[Rule, ...]
    index: Index = None  # type: ignore[assignment] # there is one once it is made
    _compiled: dict[tuple[int, str], re.Pattern[str] | TimedPattern] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.index = self.index or index_of(self.rules)
        for number, rule in enumerate(self.rules):
            if not rule.shipped:  # what is wrong with one is told before a text is read
                for entry in EXPRESSIONS:
                    if getattr(rule, entry):
                        self.expression(number, entry)

    def expression(self, number: int, entry: str) -> re.Pattern[str] | TimedPattern:
        """Return an expression of the rule of that number; it is compiled when it is first asked for."""
        found = self._compiled.get((number, entry))
        if found is None:
            found = self._compiled[number, entry] = self.rules[number].compiled(entry)
        return found

    def by_line(self, line: str) -> Iterator[Rule]:
        """Yield the rules that name a whole line, by its key."""
        return (self.rules[number] for number in self.index.lines.get(line, ()))

    def prefixes_of(self, head: str, first: str) -> list[tuple[str, Rule]]:
        """Return the beginnings that a line may have, by how it begins, made plain, and by its first word."""
        index = self.index
        pair, alone = index.prefixes.get(_begins(head)), index.prefixes.get(first)
        if not (pair or alone or index.glued):
            return []
        return [(start, self.rules[number]) for start, number in (*(pair or ()), *(alone or ()), *index.glued)]

    def starts_of(self, first: str) -> list[tuple[int, Rule]]:
        """Return the rules that ask something of a line with such a first word, with their numbers."""
        return [(number, self.rules[number]) for number in self.index.starts.get(first, ())]

    def fits(self, number: int, line: str) -> bool:
        """Say whether a line is what a rule asks for of one whose first word it names."""
        rule = self.rules[number]
        return bool(
            (rule.begins and self.expression(number, "begins").match(line))
            or (rule.holds and self.expression(number, "holds").search(line))
        )

    def patterns_for(self, text: str, *, in_prose: bool = False) -> list[Pattern]:
        """Return the patterns that a text (in lower case) can match at all, with those words only that it holds.

        in_prose: only the patterns that may touch paragraphs of prose.
        """
        index = self.index.prose_patterns if in_prose else self.index.patterns
        there = ["", *index.keys() & tokens(text), *[mark for mark in self.index.marks if mark in text]]
        found: dict[int, list[str]] = {}
        for token in there:
            for word, number in index.get(token, ()):
                if word == token or word in text:
                    found.setdefault(number, []).append(word)
        return [Pattern(self.rules[number], tuple(words), number) for number, words in sorted(found.items())]


def _begins(start: str) -> str:
    """Return the first two words of a beginning that has more, as they are written; else nothing."""
    words = start.split(" ", 2)
    return f"{words[0]} {words[1]}" if len(words) > 2 else ""


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
