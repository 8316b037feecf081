"""Picture galleries that were scraped as one line: captions between counters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from os.path import commonprefix

from wirescrub.document import Document, Mark, Role

RULES = {
    "gallery-counter": 'a counter between the captions of a gallery ("Hide Caption 3 of 24", "Image 3 of 8"), and the title with it',
    "gallery-caption": "a caption between the counters of a gallery",
}

_HIDE = re.compile(r"Hide Caption(?: \d+ of \d+)?(?: |$)")
_IMAGE = re.compile(r"(?:Image \d+ of /? ?\d+(?: |$)(?:Caption Close )?|(?<= )\d+ / \d+ Back to Gallery$)")


def gallery(document: Document) -> Iterator[Mark]:
    """Cut the captions of a picture gallery out of its counters."""
    for i, span in document.open():
        text = span.text
        if "Hide Caption" in text:
            yield from _cut(i, text, _HIDE)
        elif "Image " in text and " of " in text and len(_IMAGE.findall(text)) > 1:
            yield from _cut(i, text, _IMAGE)


def _cut(i: int, text: str, counter: re.Pattern[str]) -> Iterator[Mark]:
    """Mark counters as boilerplate, and what lies between them as captions."""
    counters = list(counter.finditer(text))
    bounds = [0, *(found.end() for found in counters)]
    ends = [*(found.start() for found in counters), len(text)]
    pieces = [text[a:b] for a, b in zip(bounds, ends, strict=True)]
    title = _title(pieces)
    for (start, stop), found in zip(zip(bounds, ends, strict=True), [*counters, None], strict=True):
        if title and text.startswith(title, start):
            yield Mark(i, Role.BOILERPLATE, "gallery-counter", start, start + len(title))
            start += len(title)
        if text[start:stop].strip():
            yield Mark(i, Role.CAPTION, "gallery-caption", start, stop)
        if found:
            yield Mark(i, Role.BOILERPLATE, "gallery-counter", found.start(), found.end())


def _title(pieces: list[str]) -> str:
    """Return the title that stands in front of every caption: "Photos: The new year around the world "."""
    titled = [piece for piece in pieces if piece.startswith("Photos: ")]
    if len(titled) < 2:
        return ""
    # Captions may begin alike too ("The", "A"): a title is what a good half of them share, so look at neighbours.
    shared = commonprefix(titled)
    return shared[: shared.rfind(" ") + 1]
