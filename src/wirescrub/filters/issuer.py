"""The sections of a press release about those who issued it: "About the Example Centre"."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Mark, Role, Span

RULES = {"about-issuer": 'the "About …" section at the end of a press release'}

BEFORE = 6
"""So many paragraphs of prose stand before such a section."""

REACH = 60
"""So many spans further at the most the section tells where to learn more."""

_HEADING = re.compile(r"About ?(?:[Tt]he ?)?(?P<name>[A-Z]\w{1,3})")
_MORE = re.compile(r"www\.|http|more information")
_DESCRIBED = re.compile(
    r"\b(?:is|are) (?:an?|the|one of) [^.]{0,90}?\b(?:leader|leading|provider|compan(?:y|ies)|organi[sz]ation"
    r"|institut\w+|non-?profit|network|hospital|university|society|association|foundation|manufacturer|developer)\b"
    r"|\b(?:[Ff]ounded|[Ee]stablished) in (?:18|19|20)\d\d\b|\bheadquartered in\b"
)


def issuer(document: Document) -> Iterator[Mark]:
    """Mark the sections of a press release about those who issued it.

    They tell where to learn more or what the issuer is, or a rule knows them, and their first paragraph names who they
    are about; a chapter "About the camera" of a story does neither. Where they only tell what the issuer is, they end
    with the last paragraph that names it.
    """
    if "About" not in document.loose().text:
        return
    paragraphs = 0
    inside = sure = False
    about = ""
    for i, span in enumerate(document.spans):
        if span.role is Role.BLANK:
            continue
        if paragraphs >= BEFORE and (name := _named(span)):
            follower = document.neighbour(i, 1)
            rest = " ".join([later.text for later in document.spans[i : i + REACH]])
            about, inside = name, False
            if follower is not None and name in follower.text[:400].lower():
                sure = follower.role is Role.NOTE or _MORE.search(rest) is not None
                inside = sure or _DESCRIBED.search(follower.text) is not None
        elif not any(map(str.isalnum, span.text)) or (not sure and about not in span.text.lower()):
            inside = False
        paragraphs += span.prose
        if inside and span.role is None:
            yield Mark(i, Role.NOTE, "about-issuer")


def _named(span: Span) -> str | None:
    """Return how the name begins in a heading "About the Example Centre", or None if the line is none."""
    if span.role is not None or span.text[:5] != "About" or len(span.text) > 90 or span.finished:
        return None
    found = _HEADING.match(span.text)
    return found["name"].lower() if found else None
