"""Captions glued in front of a headline or a dateline: "… | AP Photo Senate votes on budget"."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.cues import gate
from wirescrub.document import Document, Mark, Role

RULES = {
    "caption-with-agency": "a photo credit behind a bar, and then the headline",
    "caption-before-dateline": "a licence link, and then the dateline",
    "caption-before-highlights": 'a photo credit in brackets, and then "Story Highlights"',
}

FIRST_LINES = 4
HEADLINE = range(9, 300)
"""How long the headline behind the caption may be; the deck may be glued to it."""

_BAR = re.compile(
    r"[.!?”)\"’] ?\| ?(?:(?:[A-Z][\w.’'-]+ ){0,4}[A-Z][\w.’'-]+/(?:AFP/|Pool/|for )?"
    r"(?:POLITICO|Politico|Getty(?: Images)?|AP(?: Photo)?|Reuters|AFP|Bloomberg)"
    r"|(?:AP|Reuters|REUTERS|AFP|Getty|POLITICO) (?:Photos?|Images|[Ss]creengrab|illustration)"
    r"|AP|AFP|REUTERS|Reuters|Getty|POLITICO) (?=[A-Za-z‘“'\"\d])"
)
_LICENCE = re.compile(r"Acquire Licensing Rights(?:, opens new tab)? (?=[A-Z])")


_HIGHLIGHTS = re.compile(r"\((?:Photo|AP|Getty|Reuters)[^()]{2,80}\)(?= (?:Story|STORY) [Hh])")


def lead_caption(document: Document) -> Iterator[Mark]:
    """Cut a caption off the headline or the dateline behind it."""
    for i, span in document.open()[:FIRST_LINES]:
        text = span.text
        if "|" in text and len(text) < 700 and (found := _BAR.search(text)):
            if len(text) - found.end() in HEADLINE:
                yield Mark(i, Role.CAPTION, "caption-with-agency", 0, found.end())
        elif _may_have_highlights(text) and "highlights" in text.lower() and (found := _HIGHLIGHTS.search(text)):
            yield Mark(i, Role.CAPTION, "caption-before-highlights", 0, found.end())
        elif "Acquire Licensing Rights" in text and (found := _LICENCE.search(text)):
            yield Mark(i, Role.CAPTION, "caption-before-dateline", 0, found.end())


@gate
def _may_have_highlights(text: str) -> bool:
    return ") S" in text
