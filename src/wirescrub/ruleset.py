"""All rules together: those of the packs, of the filters written in Python, and of the user."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from wirescrub.rule_files import BadRules, RuleFile, known_or_raise, load, together
from wirescrub.rule_index import RuleSet
from wirescrub.rules import Rule, merge
from wirescrub.shipped import shipped


class Listed(NamedTuple):
    """A rule as `wirescrub rules` shows it: its id, where it comes from, and what it is about."""

    id: str
    origin: str
    about: str


def built_in() -> Iterator[Listed]:
    """Yield the rules of the filters that are written in Python."""
    from wirescrub.chain import CHAIN

    for step in CHAIN:
        for name, about in getattr(sys.modules[step.__module__], "RULES", {}).items():
            yield Listed(name, f"filter {step.__name__}", about)


def read_all(paths: Iterable[str | os.PathLike[str]]) -> RuleFile:
    """Read rules files, each replacing rules of those before. Raises BadRules, also where a file cannot be opened."""
    found: list[RuleFile] = []
    for path in paths:
        try:
            found.append(load(path))
        except OSError as error:
            raise BadRules(f"{os.fspath(path)}: {error.strerror}") from None
    return together(found)


def choose(
    rules: Iterable[str | os.PathLike[str] | Rule], disable: Iterable[str] | Mapping[str, str] = ()
) -> tuple[RuleSet, frozenset[str]]:
    """Return the shipped rules and the user's, made ready, and the ids of rules in Python that are switched off.

    disable: ids, or where each comes from by its id. Raises BadRules.
    """
    given = together(RuleFile((item,)) if isinstance(item, Rule) else read_all([item]) for item in rules)
    asked = disable if isinstance(disable, Mapping) else dict.fromkeys(disable, "")
    disable = {**asked, **given.disable}
    packs = tuple(shipped())
    python = {rule.id: rule for rule in built_in()}
    known_or_raise(disable, {*python, *(rule.id for rule in (*packs, *given.rules))})
    for rule in given.rules:
        if rule.id in python and rule.id not in disable:
            raise BadRules(
                f"{rule.origin}: rule {rule.id}: id: the {python[rule.id].origin} has a rule of that name; "
                "choose another, or switch that one off with `disable`"
            )
    # what is switched off may come back with another meaning, under the same id
    left = merge(packs, disable=disable)
    try:
        chosen = RuleSet(merge(left, given.rules))
    except ValueError as error:  # a pattern of a Rule object, which nobody has checked
        raise BadRules(str(error)) from None
    return chosen, frozenset(disable.keys() & python.keys())


def listed(rules: Iterable[str | os.PathLike[str] | Rule] = (), disable: Iterable[str] = ()) -> list[Listed]:
    """Return all rules that would run: the user's last."""
    chosen, gone = choose(rules, disable)
    packs = [Listed(rule.id, rule.origin, about(rule)) for rule in chosen.rules]
    return [*(rule for rule in built_in() if rule.id not in gone), *packs]


def about(rule: Rule) -> str:
    """Return a line on what a rule is about: its note, else what it looks for.

    >>> about(Rule("share-bar", lines=("Share this", "Copy link")))
    'lines: “Share this”, “Copy link”'
    """
    said = rule.note or "; ".join(_looks_for(rule))
    return f"{rule.role.value}: {said}" if rule.role.value != "boilerplate" else said


def _looks_for(rule: Rule) -> Iterator[str]:
    for name, texts in (
        ("lines", rule.lines),
        ("blocks", tuple(" / ".join(block) for block in rule.blocks)),
        ("prefixes", rule.prefixes),
        ("suffixes", rule.suffixes),
        ("such as", rule.matches if rule.pattern or rule.starts else ()),
    ):
        if texts:
            shown = ", ".join(f"“{text}”" for text in texts[:3])
            yield f"{name}: {shown}" + (f" and {len(texts) - 3} more" if len(texts) > 3 else "")
