"""Repair of damaged encoding."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import repair
from wirescrub.document import Document, Rewrite, Span
from wirescrub.repair.tokenised import restore, tokenised

RULES = {**repair.RULES, "tokenised": "brackets and quotes of a tokenised corpus (-LRB-, `` and '')"}


def encoding(document: Document) -> Iterator[Rewrite]:
    """Repair mojibake, entities, control characters and odd spaces."""
    mended = _mended(document) if repair.suspicious(document.text) else {}
    # Damage may hide tokens or glue them to others: what was repaired says whether the document was tokenised.
    lines = [mended[at][0] if at in mended else span.text for at, span in document.open()] if mended else []
    if tokenised("\n".join(lines) if mended else document.text):
        for at, span in document.open():
            text = mended[at][0] if at in mended else span.text
            restored = restore(text)
            if restored != text:
                # with its own brackets and quotes around it, damage that was left may be plain to see
                again = repair.mend(restored)[0] if repair.suspicious(restored) else restored
                mended[at] = again, "tokenised"
    for at, (text, rule) in mended.items():
        yield Rewrite(at, text, rule)


def _mended(document: Document) -> dict[int, tuple[str, str]]:
    """The lines that change by repair, by their index: the text, and the rule."""
    mended: dict[int, tuple[str, str]] = {}
    for at, span in document.open():
        content = _content(span)
        if repair.suspicious(content):
            text, rule = repair.mend(content)
            if rule and text != span.text:
                mended[at] = text, rule
    return mended


def _content(span: Span) -> str:
    r"""The text of a span as it came in.

    U+0085 and U+00A0 are white space to Python; but at the end of a line the one is an ellipsis of Windows-1252, and
    the other may be the last byte of a damaged letter. (A backslash begins a line end that was written out, `\n`.)
    """
    before, text, after = span.raw.partition(span.text)
    return (before + text + after.partition("\\")[0]).strip(" \t\n\r\v\f\u2028\u2029")
