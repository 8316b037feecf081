"""The end mark of old wire copy."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Mark, Role

RULES = {"wire-end-mark": "“Reuter” and control characters that end a story on the teleprinter"}

# "Reuter", "REUTER...", "REUTER^M", "reuter&#3;"; behind the last sentence only in capitals, where no prose has it.
_END_LINE = re.compile(r"\W*reuters?(?:\^M|&#3;|[\W\x00-\x1f])*", re.IGNORECASE)
_END_PIECE = re.compile(r"(?<=[.\"”])\s*+REUTER[\W\x00-\x1f]*$")
_INDENT = "\n    "
_CONTROL = re.compile(r"[\x00-\x1f]++|&#3;|\^M")


def wire_end(document: Document) -> Iterator[Mark]:
    """Cut the “Reuter” that ends wire copy of 1987."""
    for at in range(len(document.spans) - 1, -1, -1):
        span = document.spans[at]
        if not span.text:
            continue
        if span.role is None and _CONTROL.fullmatch(span.text):
            yield Mark(at, Role.BOILERPLATE, "wire-end-mark")
            continue
        if span.role is None and len(span.text) < 20 and _END_LINE.fullmatch(span.text):
            # "Reuters" below a story of the web is its source; as a mark it ends copy with indented paragraphs.
            if span.line > document.spans[0].line and ("uters" not in span.text.lower() or _INDENT in document.text):
                yield Mark(at, Role.BOILERPLATE, "wire-end-mark")
        elif span.role is None and (piece := _END_PIECE.search(span.text, max(0, len(span.text) - 20))):
            yield Mark(at, Role.BOILERPLATE, "wire-end-mark", piece.start())
        return
