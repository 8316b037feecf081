"""The rules that come with wirescrub: the packs, as text, as rules, and made ready."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache

from wirescrub import kept
from wirescrub.rule_index import RuleSet
from wirescrub.rules import Rule, merge, rules_in


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
