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
    words = ["share", "shares"]              #   tried only on lines with one of these whole words in them (lower case)
    in_prose = true                     #   and in paragraphs of prose as well, which few rules may touch
    longest = 200                       # touch no longer line, in characters, but for `lines` and `blocks`
    position = "end"                    # where it must stand: before ("top"), in ("middle") or after the story; or
                                        #   before or after it ("edges"), or anywhere but alone between two
                                        #   paragraphs, where crossheads stand ("apart")
    publisher = "bbc"                   # only where --publisher or a cue in the text says so
    cues = ["BBC News"]                 # the text holding one of these is such a cue
    matches = ["Share this"]            # must be caught
    keeps = ["Share this with me, she said."]    # must be left alone
    note = "why, where seen"

`pattern`, `begins` and `holds` may be lists of expressions, any of which will do.
Lines are compared without regard to case, kind of quotes, runs of spaces, bullets before and punctuation behind.
A line that reports somebody's words is taken only by `lines`, `blocks` and `pattern`, which say all of it.
`rule_files` says what else a file may hold, and checks it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from wirescrub import patterns as re
from wirescrub.span import Role

if TYPE_CHECKING:
    from wirescrub.timed import TimedPattern

LONGEST = 200
POSITIONS = ("top", "middle", "end", "edges", "apart")
EXPRESSIONS = ("pattern", "begins", "holds")
"""The keys that hold a regular expression, or a list of them."""

Expression: TypeAlias = str


class Rule(NamedTuple):
    """One named reason to give a line, or a piece of one, a role. See the module for what each field means."""

    id: str
    role: Role = Role.BOILERPLATE
    lines: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    begins: Expression = ""
    holds: Expression = ""
    suffixes: tuple[str, ...] = ()
    blocks: tuple[tuple[str, ...], ...] = ()
    pattern: Expression = ""
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
        values |= {name: "|".join(values[name]) for name in EXPRESSIONS if isinstance(values.get(name), tuple)}
        yield Rule(**values, origin=origin, shipped=shipped)


def merge(*groups: Iterable[Rule], disable: Iterable[str] = ()) -> tuple[Rule, ...]:
    """Put groups of rules together; a later rule replaces an earlier one of the same id."""
    gone = set(disable)
    by_id = {rule.id: rule for group in groups for rule in group}
    return tuple(rule for name, rule in by_id.items() if name not in gone)
