"""Lines, and pieces of lines, that a rule of the packs or of the user names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wirescrub.document import Document, Mark
from wirescrub.rules import Rule, RuleSet, first_word, key, last_word, plain, shipped_set


def phrases(document: Document) -> Iterator[Mark]:
    """Mark the lines, and pieces of lines, that the rules in the packs name."""
    rules = document.rules or shipped_set()
    wanted = Wanted(document)
    block_ends = -1
    for at, span in document.open():
        if at <= block_ends:
            continue
        if not span.prose:
            line = key(span.text)
            if line in rules.blocks and (places := _block(document, at, line, rules, wanted)):
                yield from places
                block_ends = places[-1].at
                continue
            if rule := _whole(at, line, rules, wanted):
                yield Mark(at, rule.role, rule.id)
                continue
            yield from _pieces(at, span.text, line, rules, wanted)
        yield from _tail(at, span.text, rules, wanted)


class Wanted:
    """Whether a rule applies: its publisher is named or cued, and the line stands where the rule says."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.story = document.story
        self.cued: dict[str, bool] = {}

    def __call__(self, rule: Rule, at: int) -> bool:
        """Say whether `rule` may look at the span `at`."""
        if rule.publisher and not self._cued(rule.publisher, rule.cues):
            return False
        if rule.position:
            first, last = self.story
            return rule.position == ("top" if at < first else "end" if at > last else "middle")
        return True

    def _cued(self, publisher: str, cues: tuple[str, ...]) -> bool:
        if publisher not in self.cued:
            text = self.document.text
            self.cued[publisher] = self.document.publisher == publisher or any(cue in text for cue in cues)
        return self.cued[publisher]


def _whole(at: int, line: str, rules: RuleSet, wanted: Wanted) -> Rule | None:
    """Return the rule that takes the whole line."""
    rule = rules.lines.get(line)
    if rule and wanted(rule, at):
        return rule
    for prefix, rule in rules.prefixes.get(first_word(line), ()):
        if len(line) <= rule.longest and line.startswith(prefix) and wanted(rule, at):
            return rule
    for pattern, rule in rules.candidates(line):
        if len(line) <= rule.longest and pattern.fullmatch(line) and wanted(rule, at):
            return rule
    return None


def _pieces(at: int, text: str, line: str, rules: RuleSet, wanted: Wanted) -> Iterator[Mark]:
    """Yield the pieces of a line that a pattern with a group `piece` names."""
    for pattern, rule in rules.candidates(line, pieces=True):
        if len(line) <= rule.longest and (found := pattern.search(plain(text))) and wanted(rule, at):
            yield Mark(at, rule.role, rule.id, *found.span("piece"))


def _tail(at: int, text: str, rules: RuleSet, wanted: Wanted) -> Iterator[Mark]:
    """Yield the end of a line that is a phrase of its own, behind the end of a sentence."""
    for suffix, rule in rules.suffixes.get(key(last_word(text)), ()):
        found = re.search(r"(?<=[.!?\"')\]]) *" + re.escape(suffix) + r"[ .:!…»›>]*$", plain(text).casefold()[-300:])
        if found and wanted(rule, at):
            yield Mark(at, rule.role, rule.id, len(text) - (found.end() - found.start()), len(text))
            return


def _block(document: Document, at: int, line: str, rules: RuleSet, wanted: Wanted) -> list[Mark]:
    """Return a mark for every line of a block of lines that begins here."""
    following = [(i, key(span.text)) for i, span in document.open() if at <= i <= at + 2 * LONGEST_BLOCK]
    for keys, rule in rules.blocks[line]:
        if tuple(text for _, text in following[: len(keys)]) == keys and wanted(rule, at):
            return [Mark(i, rule.role, rule.id) for i, _ in following[: len(keys)]]
    return []


LONGEST_BLOCK = 40
