"""Picture galleries: captions between a title and "Hide Caption 1 of 24", or captions that each stand there twice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from wirescrub import patterns as re
from wirescrub.cues import gate, holds
from wirescrub.document import Document, Mark, Role

RULES = {
    "gallery-controls": "the title and the buttons between the captions of a gallery",
    "gallery-caption": "a caption in a gallery",
    "gallery-counter": "a line that stands above and below a counter of pictures (“+8”)",
    "gallery-doubled": "one of several captions that each stand there twice, one below the other",
}

LONGEST_LABEL = len("Hide Caption Image ")
SHORTEST_CAPTION, PAIRS = 50, 3
_NUMBER = re.compile(r"\d+(?= of [/\d])", re.I)
_COUNTED = re.compile(r"\d of [/\d]", re.I)
_SPACES = re.compile(r"\s*+")
_CONTROLS = re.compile(
    r"(?:(?:Hide|Show)? ?Caption )?(?:Image |Photo |Slide )?\b\d+ of / ?\d+(?: Caption Close)?"
    r"|(?:Hide Caption |(?:Image|Photo|Slide) )\d+ of \d+",
    re.I,
)


_COUNTER = re.compile(r"\+\d{1,3}")


def gallery(document: Document) -> Iterator[Mark]:
    """Cut a picture gallery on one line into its captions and the buttons between them."""
    yield from _counted(document)
    yield from _doubled(document)
    words = document.loose().words_there(("Caption", "Image ", "Photo ", "Slide "))
    for at, span in document.loose() if words else ():
        text = span.text
        if not holds(text, words) or not _counts(text):
            continue
        controls = _controls(text)
        if len(controls) < 2 and not (controls and controls[0][0].lower().startswith("hide")):
            continue
        title = _title([text[: controls[0].start()], *(text[found.end() :].strip() for found in controls[:-1])])
        edge = len(title) if text.startswith(title) else 0
        if edge:
            yield Mark(at, Role.BOILERPLATE, "gallery-controls", 0, edge)
        for found in controls:
            if text[edge : found.start()].strip():
                yield Mark(at, Role.CAPTION, "gallery-caption", edge, found.start())
            edge = found.end()
            behind = _SPACES.match(text, edge)
            if title and behind and text.startswith(title, behind.end()):
                edge = behind.end() + len(title)
            yield Mark(at, Role.BOILERPLATE, "gallery-controls", found.start(), edge)
        if text[edge:].strip():
            yield Mark(at, Role.CAPTION, "gallery-caption", edge)


def _counted(document: Document) -> Iterator[Mark]:
    """Mark the caption that a page shows twice, above and below the number of pictures to come."""
    for at, span in document.loose() if "+" in document.loose().text else ():
        if not _COUNTER.fullmatch(span.text):
            continue
        spans = document.spans
        above = next((i for i in range(at - 1, -1, -1) if spans[i].text), at)
        below = next((i for i in range(at + 1, len(spans)) if spans[i].text), at)
        if spans[above].text == spans[below].text and spans[above].open and not spans[above].finished:
            yield from (Mark(i, Role.CAPTION, "gallery-counter") for i in (above, below))
            yield Mark(at, Role.BOILERPLATE, "gallery-counter")


def _doubled(document: Document) -> Iterator[Mark]:
    """Mark captions that come in pairs, below a picture and below its thumbnail."""
    lines = document.open()
    pairs = [
        (one, other)
        for (one, first), (other, second) in pairwise(lines)
        if first.finished and first.text == second.text and len(first.text) >= SHORTEST_CAPTION
    ]
    if len(pairs) >= PAIRS:
        yield from (Mark(at, Role.CAPTION, "gallery-doubled") for at in sorted({at for pair in pairs for at in pair}))


@gate
def _counts(text: str) -> bool:
    return _COUNTED.search(text) is not None


def _controls(text: str) -> list[re.Match[str]]:
    """Return all controls of a gallery, which are looked for around their numbers only: a gallery is a long line."""
    found: list[re.Match[str]] = []
    at = 0
    for number in _NUMBER.finditer(text):
        if number.start() >= at:
            control = _CONTROLS.search(text, max(at, number.start() - LONGEST_LABEL))
            if control is None:
                break
            found.append(control)
            at = control.end()
    return found


def _title(parts: list[str]) -> str:
    """Return the title that every part begins with, "" if there is none."""
    if len(parts) < 2:
        return ""
    first, last = min(parts), max(parts)
    common = first[: next((i for i, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), len(first))]
    return common[: common.rfind(" ") + 1].rstrip() if " " in common else ""
