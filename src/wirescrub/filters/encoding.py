"""Repair of damaged encoding."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import repair
from wirescrub.document import Document, Rewrite, Span
from wirescrub.repair.tokenised import restore, tokenised

RULES = {**repair.RULES, "tokenised": "brackets and quotes of a tokenised corpus (-LRB-, `` and '')"}


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
    r"""The text of a span as it came in.

    U+0085 and U+00A0 are white space to Python; but at the end of a line the one is an ellipsis of Windows-1252, and
    the other may be the last byte of a damaged letter. (A backslash begins a line end that was written out, `\n`.)
    """
    before, text, after = span.raw.partition(span.text)
    return (before + text + after.partition("\\")[0]).strip(" \t\n\r\v\f\u2028\u2029")
