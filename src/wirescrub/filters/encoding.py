"""Repair of damaged encoding."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import repair
from wirescrub.document import Document, Rewrite, Span
from wirescrub.repair.tokenised import restore, tokenised

RULES = {**repair.RULES, "tokenised": "brackets and quotes of a tokenised corpus (-LRB-, `` and '')"}

_BYTES = "\x85\xa0"
"""White space to Python; but at the end of a line perhaps an ellipsis, or the last byte of a damaged letter."""


def encoding(document: Document) -> Iterator[Rewrite]:
    """Repair mojibake, entities, control characters and odd spaces."""
    tokens = tokenised(document.text)
    if not tokens and not repair.suspicious(document.text):
        return
    for at, span in document.open():
        text, rule = _content(span), None
        if repair.suspicious(text):
            text, rule = repair.mend(text)
        if tokens and (restored := restore(text)) != text:
            text, rule = restored, "tokenised"
        if text != span.text and rule:
            yield Rewrite(at, text, rule)


def _content(span: Span) -> str:
    """The text of a span as it came in, with the bytes at its ends that were taken for white space."""
    before, text, after = span.raw.partition(span.text)
    return before[len(before.rstrip(_BYTES)) :] + text + after[: len(after) - len(after.lstrip(_BYTES))]
