"""Captions glued in front of a headline or a dateline: "… | AP Photo Senate votes on budget"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wirescrub.document import Document, Mark, Role

RULES = {
    "caption-before-headline": "a photo credit behind a bar, and then the headline",
    "caption-before-dateline": "a licence link, and then the dateline",
}

FIRST_LINES = 4
HEADLINE = range(9, 130)
"""How long the headline behind the caption may be."""

_BAR = re.compile(
    r"[.!?”)\"’] ?\| ?(?:(?:[A-Z][\w.’'-]+ ){0,4}[A-Z][\w.’'-]+/"
    r"(?:POLITICO|Politico|Getty(?: Images)?|AP(?: Photo)?|Reuters|AFP|Bloomberg)"
    r"|(?:AP|Reuters|REUTERS|AFP|Getty|POLITICO) (?:Photos?|Images|[Ss]creengrab|illustration)"
    r"|AP|AFP|REUTERS|Reuters|Getty|POLITICO) (?=[A-Z‘“'\"\d])"
)
_LICENCE = re.compile(r"Acquire Licensing Rights(?:, opens new tab)? (?=[A-Z])")


def lead_caption(document: Document) -> Iterator[Mark]:
    """Cut a caption off the headline or the dateline behind it."""
    for seen, (i, span) in enumerate(document.open()):
        text = span.text
        if seen < FIRST_LINES and "|" in text and len(text) < 500 and (found := _BAR.search(text)):
            if len(text) - found.end() in HEADLINE:
                yield Mark(i, Role.CAPTION, "caption-before-headline", 0, found.end())
        elif "Acquire Licensing Rights" in text and (found := _LICENCE.search(text)):
            yield Mark(i, Role.CAPTION, "caption-before-dateline", 0, found.end())
