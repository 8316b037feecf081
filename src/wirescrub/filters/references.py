"""What stands below a story about research: references, who paid for the study, whom to ask."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub.cues import holds
from wirescrub.document import Document, Mark, Role
from wirescrub.grammar.reference import CUES, HEADINGS, is_heading, is_listed, is_reference
from wirescrub.zones import tail

RULES = {"reference": "the study that a story is about, its sources, who paid for it, whom to ask, below the story"}

LAST_LINES = 24
PROSE = 2
"""So many paragraphs at the most stand below such a heading: who paid for the study, and what the authors declare."""


def references(document: Document) -> Iterator[Mark]:
    """Mark lines that name a study, and all that stands below a heading over such lines."""
    if not holds(document.loose().text, HEADINGS) and not holds(document.open().text, CUES):
        return
    lines: list[tuple[int, str]] = []
    others = 0
    for at, span in tail(document, LAST_LINES):
        others += span.prose and not is_reference(span.text)
        if others > PROSE:
            break
        lines.insert(0, (at, span.text))
    below = False
    for place, (at, text) in enumerate(lines):
        following = lines[place + 1][1] if place + 1 < len(lines) else ""
        if not any(map(str.isalnum, text)):
            below = False  # "___" ends what stands below a heading
            continue
        below = (below and (is_listed(text) or not document.spans[at].prose)) or is_heading(text, following)
        if below or is_reference(text):
            yield Mark(at, Role.NOTE, "reference")
