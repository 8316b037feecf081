"""What stands below the story about those who made it: the author whom it never names, and whom to contact."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Mark, Role
from wirescrub.zones import tail

RULES = {
    "author-never-named": "the last line introduces somebody whom the story never names (“Ada Quill is a nurse.”)",
    "contact-block": "“To contact the reporter on this story:” and the names and addresses below it",
}

LINES = 3
LONGEST = 600

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


def sign_off(document: Document) -> Iterator[Mark]:
    """Mark the author's biography where the story never names the author, and blocks of contacts."""
    for at, span in list(tail(document, LINES)):
        found = _INTRODUCED.match(span.text) if len(span.text) <= LONGEST else None
        if found is None or document.text.count(found["surname"]) > span.text.count(found["surname"]):
            break
        yield Mark(at, Role.NOTE, "author-never-named")
    block = False
    for at, span in document.loose():
        label = len(span.text) < 90 and span.text.startswith("To contact") and _CONTACT.match(span.text)
        block = bool(label) or (block and "@" in span.text)
        if block:
            yield Mark(at, Role.NOTE, "contact-block")
