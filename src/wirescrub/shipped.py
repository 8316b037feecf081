"""The rules that come with wirescrub: the packs, as text, as rules, and made ready."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from zlib import crc32

from wirescrub import __version__, kept
from wirescrub.parted import Parted, parts
from wirescrub.rule_index import Index, RuleSet
from wirescrub.rules import Rule, merge, rules_in
from wirescrub.span import Role

_LOOKED_AT = (
    *("id", "pattern", "begins", "holds", "words", "in_prose", "longest", "position", "publisher", "cues", "origin"),
    "shipped",
)
"""What is asked of a rule once its lines stand in an index."""
_LARGE = ("lines", "prefixes")
"""What makes up most of an index, and little of which a run looks up."""


def packs() -> Iterator[tuple[str, str]]:
    """Yield the name and the text of every pack that comes with wirescrub."""
    for name, data in _files():
        yield name, data.decode()


def _files() -> Iterator[tuple[str, bytes]]:
    # not importlib.resources: importing it takes as long as cleaning twenty articles
    folder = os.path.join(os.path.dirname(__file__), "packs")
    for name in sorted(os.listdir(folder)):
        if name.endswith(".toml"):
            with open(os.path.join(folder, name), "rb", buffering=0) as file:
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
    """Return the shipped rules, made ready once; of the very same packs, by an earlier run of this version."""
    made_of = __version__, _LARGE, Index._fields, [(name, len(data), crc32(data)) for name, data in _files()]
    known = kept.load("index")
    if known and known[0] == made_of:
        rules = [Rule(role=Role(role), **dict(zip(_LOOKED_AT, values, strict=True))) for role, values in known[1]]
        fields = dict(zip(Index._fields, known[2], strict=True))
        return RuleSet(tuple(rules), Index(**{**fields, **{name: Parted(fields[name]) for name in _LARGE}}))
    made = RuleSet(merge(shipped()))
    if kept.writing:
        looked_at = [(str(rule.role), tuple([getattr(rule, name) for name in _LOOKED_AT])) for rule in made.rules]
        fields = made.index._asdict()
        fields |= {name: parts(fields[name]) for name in _LARGE}
        kept.save("index", (made_of, looked_at, tuple(fields.values())))
    return made
