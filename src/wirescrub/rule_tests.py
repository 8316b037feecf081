"""The examples that rules carry, run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from wirescrub.chain import run
from wirescrub.document import Document, Role, Span
from wirescrub.filters.phrases import phrases
from wirescrub.rule_index import RuleSet
from wirescrub.rules import Rule
from wirescrub.ruleset import choose, read_all
from wirescrub.timed import SlowPattern

BEFORE = "The ferry across the river stopped for the day after the wind rose, and some forty people waited on the bank."
AFTER = "Its owner, a man of few words, said that he would try again in the morning with the tide and more ropes."


@dataclass(slots=True)
class Result:
    """How many rules and examples there were, which failed and why, and which rules have no example."""

    rules: int = 0
    examples: int = 0
    failures: list[str] = field(default_factory=list)
    untested: list[str] = field(default_factory=list)


def check(paths: Iterable[str]) -> Result:
    """Run the examples of all rules in some files, with the shipped rules beside them. Raises BadRules."""
    given = read_all(paths)
    chosen, _ = choose(given.rules, given.disable)
    result = Result(len(given.rules))
    for rule in given.rules:
        where = f"{rule.origin}: rule {rule.id}"
        if not rule.matches:
            result.untested.append(where)
        for text in rule.matches:
            result.failures += _say(f"{where}: matches", text, missed(rule, text, chosen))
        for text in rule.keeps:
            result.failures += _say(f"{where}: keeps", text, taken(rule, text, chosen))
        result.examples += len(rule.matches) + len(rule.keeps)
    return result


def missed(rule: Rule, text: str, chosen: RuleSet) -> str:
    """Return why an example did not get the role of its rule, be it from this rule or another; nothing where it did."""
    try:
        decided = place(rule, text, chosen)
    except SlowPattern as error:
        return str(error)
    if any(span.rule and span.role is rule.role for span in decided):
        return ""
    others = [f"{span.rule} made it {span.role}" for span in decided if span.rule]
    return "; ".join(["not caught", *others])


def taken(rule: Rule, text: str, chosen: RuleSet) -> str:
    """Return which rule took what was to be kept; nothing where none did."""
    try:
        others = sorted({span.rule for span in place(rule, text, chosen) if span.rule and span.role is not Role.BODY})
    except SlowPattern as error:
        return str(error)
    return f"taken by {', '.join(others)}" if others else ""


def place(rule: Rule, text: str, chosen: RuleSet) -> list[Span]:
    """Put a text between two paragraphs, before or behind them, as its rule wants it, and return what it became."""
    below = [BEFORE, AFTER, text]
    parts = {"top": [text, BEFORE, AFTER], "end": below, "edges": below, "apart": below}.get(
        rule.position or "", [BEFORE, text, AFTER]
    )
    document = Document.from_text("\n\n".join(parts), rule.publisher)
    document.rules = chosen
    run(document, (phrases,))
    return [span for span in document.spans if span.text and span.raw.strip() not in (BEFORE, AFTER)]


def _say(where: str, text: str, why: str) -> list[str]:
    return [f"{where} {text!r}: {why}"] if why else []
