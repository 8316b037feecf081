"""What stands below the story about those who made it: the author whom it never names, and whom to contact."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Mark, Role, Span
from wirescrub.zones import tail

RULES = {
    "author-never-named": "the last line introduces somebody whom the story never names (“Ada Quill is a nurse.”)",
    "contact-block": "“To contact the reporter on this story:” and the names and addresses below it",
}

LINES = 3
LONGEST = 600
NAME = 60
"""No line with a name alone, the caption of a portrait, is longer."""

# The present tense only: a list of the dead ends in "Ada Quill was a nurse".
_INTRODUCED = re.compile(
    r"[-–—•* ]*(?:(?:Mr|Ms|Mrs|Dr|Rep|Sen|Gov|Prof|Gen|Rev)\.? )?"
    r"(?!(?:There|This|That|These|Those|The|It|Here|What|He|She|They|We|And|But|In) )"
    r"(?:[A-Z][\w.'’-]+ ){1,4}?(?P<surname>[A-Z][\w'’-]{2,})(?: \([^)]{1,60}\))?(?:, [^.,]{2,80},)?"
    r" (?:is (?:an?|the|also|currently|author|co-|editor|professor|chief|senior|founder|president)\b"
    r"|writes\b|covers\b|teaches\b|hosts\b|lives\b|co-?founded\b|reports (?:for|on|from)\b)"
)
_CONTACT = re.compile(
    r"To contact the [\w ]{4,40} (?:of|on|for|responsible for|behind) this (?:story|article|column)s?:?"
)


def _is_stranger(document: Document, span: Span) -> bool:
    """Say whether a line introduces somebody whom no paragraph of the story names."""
    found = _INTRODUCED.match(span.text) if len(span.text) <= LONGEST else None
    if found is None or document.text.count(found["surname"]) > 6:
        return False
    name = found["surname"]
    return not any(name in other.text for other in document.spans if other is not span and len(other.text) > NAME)


def sign_off(document: Document) -> Iterator[Mark]:
    """Mark the author's biography where the story never names the author, and blocks of contacts."""
    edges = [*tail(document, LINES)]
    for at, span in edges:
        if not _is_stranger(document, span):
            break
        yield Mark(at, Role.NOTE, "author-never-named")
    for at, span in document.open()[:1]:
        if (at, span) not in edges and _is_stranger(document, span):
            yield Mark(at, Role.NOTE, "author-never-named")
    block = False
    for at, span in document.loose():
        label = len(span.text) < 90 and span.text.startswith("To contact") and _CONTACT.match(span.text)
        block = bool(label) or (block and "@" in span.text)
        if block:
            yield Mark(at, Role.NOTE, "contact-block")
