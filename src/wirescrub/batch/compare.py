"""What cleaning would change: lines for --check, and a difference that `patch` takes for --diff."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import unified_diff

from wirescrub.batch.names import printable
from wirescrub.document import Document


def counts(document: Document, fields: Sequence[str]) -> Counter[str]:
    """Count, by filter, the spans that do not come out as they came in."""
    shown = {*fields, "subhead"} if "body" in fields else set(fields)
    return Counter(
        span.filter
        for span in document.spans
        if span.filter and span.role and (span.role.value not in shown or span.text != span.raw.strip())
    )


def line(name: str, filters: Counter[str]) -> str:
    """Say in one line that a document would change, and by which filters."""
    return f"{printable(name)}: {listed(filters) or 'layout only'}\n"


def listed(filters: Counter[str]) -> str:
    """Return counts in words, the largest first."""
    return ", ".join(f"{name} {count:,}" for name, count in filters.most_common())


def difference(name: str, before: str, after: str) -> Iterator[str]:
    """Yield the unified difference of two texts, as `diff -u` writes it and `patch` reads it."""
    name = printable(name) + "\t" * (" " in name)  # the tab tells patch where a name with spaces ends
    # not splitlines: to patch only a line feed ends a line
    for text in unified_diff(_lines(before), _lines(after), name, name, lineterm="\n"):
        if text.endswith("\n"):
            yield text.replace("\t\n", "\n") if text.startswith(("--- ", "+++ ")) and "\t" not in name else text
        else:
            yield text + "\n\\ No newline at end of file\n"


def _lines(text: str) -> list[str]:
    lines = [line + "\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]
