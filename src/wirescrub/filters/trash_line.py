"""Trash lines of the wires: what changed between two takes of a story."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Mark, Role
from wirescrub.grammar.dateline import CHANGED

RULES = {"trash-line": 'what changed between two takes of a wire story ("(Updates with …)", "(Adds …)")'}

LONGEST = 400

_IMPERATIVE = r"Includes|Attributes|Changes to the\b|(?:Add|Correct|Delete|Remove|Repeat)\b"
# What a wire adds or corrects; "(Add salt to taste.)" and "(Includes the fee.)" are the story's own.
_TRASH = re.compile(
    rf"\((?:(?!{_IMPERATIVE}){CHANGED}"
    r"|(?:This|The) (?:[\w.]+ ){0,4}?(?:story|report|item|article|version|headline)\b"
    r"(?=[^()]*\b(?:first|grafs?|paragraphs?|(?:add|clarifie|correct|fixe|refile|remove|update)[sd]|has been"
    r"|was sent)\b))"
    r"[^()]*+(?:\([^()]*+\)[^()]*+)*+\)\.?"
)


def trash_line(document: Document) -> Iterator[Mark]:
    """Mark the lines in which a wire says what it changed, alone or in front of the dateline."""
    for i, span in document.suspects():
        if span.text[0] == "(" and (found := _TRASH.match(span.text, 0, LONGEST)):
            yield Mark(i, Role.NOTE, "trash-line", 0, found.end())
