"""The rules that come with wirescrub: every rule catches and keeps what it says."""

from __future__ import annotations

import pytest

from wirescrub import Cleaner, Role
from wirescrub.rules import Rule
from wirescrub.ruleset import built_in
from wirescrub.shipped import shipped

BEFORE = (
    "The ferry across the river stopped for the day after the wind rose, and some forty people waited on the bank.\n\n"
)
AFTER = "\n\nIts owner, a man of few words, said that he would try again in the morning with the tide and more ropes."
RULES = list(shipped())


def roles(rule: Rule, text: str) -> set[Role | None]:
    """Put a line between, before or after two paragraphs, as the rule wants it, and return what its pieces became."""
    below = BEFORE + AFTER + "\n\n" + text
    placed = {"top": text + "\n\n" + BEFORE + AFTER, "end": below, "edges": below, "apart": below}
    document = Cleaner(only=["phrases"], publisher=rule.publisher).document(
        placed.get(rule.position or "", BEFORE + text + AFTER)
    )
    pieces = [span for span in document.spans if span.text and span.raw.strip() in text]
    return {span.role for span in pieces if span.rule is None or span.filter == "phrases"}


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in rule.matches])
def test_rule_catches_its_examples(rule: Rule, text: str) -> None:
    """A line that a rule names as its example gets the role that the rule gives."""
    assert rule.role in roles(rule, text)


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in rule.keeps])
def test_rule_keeps_lookalikes(rule: Rule, text: str) -> None:
    """A look-alike that a rule names is left in the story by all rules."""
    assert roles(rule, text) == {Role.BODY}


def test_rules_have_names_of_their_own() -> None:
    """No two rules share an id, those of the filters included: to disable one must not disable another."""
    names = [rule.id for rule in RULES] + [rule.id for rule in built_in()]
    assert len(names) == len(set(names))
