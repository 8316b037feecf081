"""Repair of one line of text: encoding damage, leftovers of markup, invisible characters, white space."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wirescrub.repair.characters import CONTROL, forms, mojibake, spaces, unseen
from wirescrub.repair.gate import suspicious
from wirescrub.repair.markup import entities, escapes, tags

__all__ = ["RULES", "STEPS", "mend", "repair", "suspicious"]

RULES = {
    "mojibake": "text that was decoded in the wrong encoding (donâ€™t)",
    "escape": r"escapes of a program's string (\u2019, \xa0)",
    "entity": "entities of HTML (&amp;), also with the & or the ; lost",
    "tag": "tags of HTML in plain text; never a ticker such as <7312.T>",
    "control-character": "control characters and lone surrogates",
    "form": "ligatures, and accents that stand apart from their letters",
    "invisible": "soft hyphens, zero-width characters, direction marks in left-to-right text",
    "white-space": "no-break and thin spaces, runs of spaces",
}
"""Kinds of damage, the most telling first: it names a line that has several."""

# Escapes and entities hide bytes of mojibake, mojibake hides tags and spaces.
STEPS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("escape", escapes),
    ("entity", entities),
    ("mojibake", mojibake),
    ("form", forms),
    ("tag", tags),
    ("invisible", unseen),
    ("white-space", spaces),
)
_RANK = {rule: rank for rank, rule in enumerate(RULES)}
_ROUNDS = 12
"""Damage upon damage is repaired one layer a round; no text has so many layers."""

_LONG_LINE = 20_000
"""Longer lines are repaired in pieces, so that a whole book on one line costs no more than its paragraphs would."""

_LONG_WORD = 1_000_000
"""A piece without a space is cut here, as ftfy itself would do."""


def repair(line: str) -> str:
    r"""Repair one line; to repair it again changes nothing more.

    >>> repair("AT&amp;amp;T\xa0said:  â€œDonâ€™tâ€")
    'AT&T said: “Don’t”'
    """
    return mend(line)[0]


def mend(line: str) -> tuple[str, str | None]:
    """Return the repaired line, and the rule that names its damage; None where there was none."""
    if len(line) > _LONG_LINE and len(pieces := list(_pieces(line))) > 1:
        return _mend_pieces(pieces)
    seen = unseen(line)
    text = spaces(seen)
    if not suspicious(text):
        # Most suspicious lines have no more than an odd space; ftfy need not see them.
        return text, None if text == line else "white-space" if seen == line else "invisible"
    text, rules = line, set()
    for _ in range(_ROUNDS):
        before = text
        for rule, step in STEPS:
            was, text = text, step(text)
            if was != text:
                rules.add("control-character" if rule == "form" and CONTROL.search(was) else rule)
        if text == before or not suspicious(text):
            break
    return text, _first(rules)


def _first(rules: set[str]) -> str | None:
    return min(rules, key=_RANK.__getitem__, default=None)


def _mend_pieces(pieces: list[str]) -> tuple[str, str | None]:
    text: list[str] = []
    rules: set[str] = set()
    for piece in pieces:
        mended, rule = mend(piece.removeprefix(" "))
        if mended:
            text.append(" " + mended if text and piece[0] == " " else mended)
        if rule:
            rules.add(rule)
    return "".join(text), _first(rules)


def _pieces(line: str) -> Iterator[str]:
    """Cut a very long line, if possible before a space."""
    start = 0
    while len(line) - start > _LONG_LINE:
        end = line.rfind(" ", start + 1, start + _LONG_LINE)
        if end < 0:
            end = line.find(" ", start + _LONG_LINE, start + _LONG_WORD)
        if end < 0:
            end = start + _LONG_WORD
        yield line[start:end]
        start = end
    if start < len(line):
        yield line[start:]
