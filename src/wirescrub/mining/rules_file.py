"""Proposals as a rules file, with what was counted in comments."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from wirescrub.counted import counted
from wirescrub.mining.corpus import Corpus
from wirescrub.mining.proposals import Proposal
from wirescrub.rule_tests import missed
from wirescrub.rules import Rule
from wirescrub.ruleset import built_in, choose

_GROUPS = ("publisher or folder", "publishers or folders")
_OTHERS = ("other publisher or folder", "other publishers or folders")
_WORD = re.compile(r"[a-z0-9]+")


def rules_file(corpus: Corpus, found: Iterable[Proposal], given: tuple[Rule, ...] = ()) -> Iterator[str]:
    """Yield the lines of a rules file that holds what was found, ready for review.

    given: the user's rules so far, whose ids are taken, be they switched on or off. What would not be caught by its
    own rule (a beginning before somebody's words) is left out.
    """
    filters = {rule.id for rule in built_in()}
    replaced = [rule.id for rule in given if rule.id in filters]
    taken = {*(rule.id for rule in choose(given, replaced)[0].rules), *filters}
    named = [(proposal, _rule(proposal, taken)) for proposal in found]
    chosen, _ = choose((*given, *(rule for _, rule in named)), replaced)
    kept = [(p, rule) for p, rule in named if not any(missed(rule, text, chosen) for text in rule.matches)]
    read = f"{counted(corpus.documents, 'document')} of {counted(len(corpus.groups), *_GROUPS)}"
    yield f"# {counted(len(kept), 'proposal')} from {read}."
    yield "# Delete what belongs to the stories, add look-alikes under `keeps`, then: wirescrub rules test FILE"
    if corpus.versions:
        yield f"# Not counted, for they repeat a third of another one: {counted(corpus.versions, 'document')}."
    if floor := max(corpus.lines.floor, corpus.starts.floor):
        yield f"# Counts may be too low by up to {floor:,}; what is in more documents than that is never missed."
    for proposal, rule in kept:
        yield ""
        yield f"# {counts(corpus, proposal)}"
        yield "[[rule]]"
        yield f"id = {_quoted(rule.id)}"
        if rule.blocks:
            yield f"blocks = [{_listed(rule.blocks[0])}]"
        for name, texts in (("lines", rule.lines), ("prefixes", rule.prefixes), ("matches", rule.matches)):
            if texts:
                yield f"{name} = {_listed(texts)}"


def counts(corpus: Corpus, proposal: Proposal) -> str:
    """Return in how many documents a proposal was found, and of whom."""
    seen = proposal.seen
    group, most = max(seen.groups.items(), key=lambda item: item[1])
    documents = counted(seen.documents, "document")
    where = f"{most:,} of the {corpus.groups[group]:,} of {_one_line(group) or 'one folder'}"
    others = f" and {counted(len(seen.groups) - 1, *_OTHERS)}" if len(seen.groups) > 1 else ""
    return f"{documents}: {where}{others}"


def _rule(proposal: Proposal, taken: set[str]) -> Rule:
    words = _WORD.findall((proposal.prefix or proposal.lines[0]).lower())[:5]
    name = base = "mined-" + ("-".join(words)[:40].strip("-") or "line")
    number = 2
    while name in taken:
        name, number = f"{base}-{number}", number + 1
    taken.add(name)
    if proposal.prefix:
        return Rule(name, prefixes=(proposal.prefix,), matches=proposal.lines)
    if len(proposal.lines) > 1:
        return Rule(name, blocks=(proposal.lines,), matches=("\n".join(proposal.lines),))
    return Rule(name, lines=proposal.lines, matches=proposal.lines)


def _listed(texts: tuple[str, ...]) -> str:
    if len(texts) == 1:
        return f"[{_quoted(texts[0])}]"
    return "[\n" + "".join(f"    {_quoted(text)},\n" for text in texts) + "]"


def _quoted(text: str) -> str:
    """Return a text as TOML writes it; what JSON escapes is escaped alike, but for the delete character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _one_line(text: str) -> str:
    return " ".join(text.split())
