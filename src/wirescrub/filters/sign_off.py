"""What stands below the story about those who made it: the author whom it never names, or the byline does."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Mark, Role, Span
from wirescrub.grammar.biography import brings_news
from wirescrub.grammar.byline import names
from wirescrub.grammar.names import is_person
from wirescrub.grammar.note import is_promotion
from wirescrub.grammar.sentences import sentences
from wirescrub.zones import tail

RULES = {
    "author-never-named": "the last line introduces somebody whom the story never names (“Ada Quill is a nurse.”)",
    "author-of-byline": "a line below the story that begins with the name in the byline (“Ada Quill covers ice.”)",
    "author-behind": "the author's name behind the last sentence of all (“… and the ice will melt. Ada Quill”)",
}

LINES = 3
LONGEST = 900
MOST_NAMED = 6
NAME = 60
"""No line with a name alone, the caption of a portrait, is longer."""

# The present tense only: a list of the dead ends in "Ada Quill was a nurse".
_INTRODUCED = re.compile(
    r"[-–—•* ]*(?:(?:Mr|Ms|Mrs|Dr|Rep|Sen|Gov|Prof|Gen|Rev|Judge)\.? )?"
    r"(?!(?:There|This|That|These|Those|The|It|Here|What|He|She|They|We|And|But|In|Former|President|Vice) )"
    r"(?![A-Z]\w+[’']s )(?:[A-Z][\w.'’-]+ ){1,5}?(?P<surname>[A-Z][\w'’-]{2,})"
    r"(?: \([^)]{1,60}\))?(?:, (?:[^.,]|U\.S\.){2,90},|, who [^.]{5,140},)?"
    r"(?: and (?:[A-Z][\w.'’-]+ ){1,3}?[A-Z][\w'’-]+)?"
    r" (?:is (?:also |currently )?"
    r"(?:an?|the|author|co-|editor|professor|chief|senior|founder|president|director|chairman)\b"
    r"|writes\b|covers\b|teaches (?=[^.]*\bat (?:the )?[A-Z])|lives\b|co-?founded\b"
    r"|hosts (?=[^.]*\b(?:podcast|program|programme|series|show)\b)|(?:has )?served (?:as|in)\b|is writing a\b"
    r"|works (?:as|at|for)\b|has just (?:completed|finished|published)\b|was [^.;]{5,90} and is (?:an?|the)\b"
    r"|was elected [^.]{3,60} in \d{4}\.$|reports (?:for|on|from)\b"
    r"|was (?=[^.]+\. (?:He|She) is (?!survived )[^.]{0,60}?"
    r"\b(?:analyst|author|columnist|commentator|contributor|editor|host)\b))"
    r"|(?P<alone>[A-Z][a-z]{2,}), (?:who |an? |the ).{5,160}?, is (?:the|an?) (?:[\w-]+ ){0,3}(?:author|columnist)\b"
)
_BEHIND = re.compile(r"[a-z\d)][.!?][\"”’)]? (?P<who>(?:[A-Z][\w’'.-]+ ){1,2}[A-Z][\w’'-]+)$")
_BY = re.compile(r"(?<=[.!?”\"] )[–—-] ?by (?:[A-Z][\w’'.-]+ ){1,2}[A-Z][\w’'-]+(?:, (?:[A-Z]{2,4}|Ph\.?D\.?))?$")
# "Quay and Sons Ltd is the arranger", "Kelstrand is the site of a fair"
_NO_PERSON = re.compile(
    r"(?:[\w.&'’-]+ ){1,8}?(?:Ltd|Inc|Co|Corp|Plc|PLC|LLC|SA|AG|NV|Bank|Group|Enterprises)(?:,[^.]{2,80},)? is\b"
    r"|[^.]*? is (?:an?|the) (?:(?:\w+ )?(?:largest|biggest|oldest|smallest)|site|capital|home|town|city|village)\b"
)


_OFFICE = re.compile(
    r"(?:[A-Z][\w.’'-]+ ){0,3}(?:covers|writes|reports|joined (?:the )?(?=[A-Z])|edits"
    r"|has (?:covered|written|reported|worked)|is (?:an?|the|[A-Z][\w ]{1,30}[’']s?) (?:[\w-]+ ){0,6}?"
    r"(?:reporter|editor|writer|correspondent|columnist|journalist|author|producer|contributor|fellow)\b)"
)


def _is_stranger(document: Document, span: Span) -> bool:
    """Say whether a line introduces somebody whom no paragraph of the story names."""
    found = _INTRODUCED.match(span.text) if len(span.text) <= LONGEST else None
    if found is None or _NO_PERSON.match(span.text) or brings_news(span.text):
        return False
    name = found["surname"] or found["alone"]
    if document.text.count(name) > MOST_NAMED:
        return False
    return not any(name in other.text for other in document.spans if other is not span and len(other.text) > NAME)


def sign_off(document: Document) -> Iterator[Mark]:
    """Mark the author's biography where the story never names the author, or the byline does, and a signature."""
    edges = tail(document, LINES)
    for at, span in edges:
        if not _is_stranger(document, span):
            break
        yield Mark(at, Role.NOTE, "author-never-named", 0, _end(span.text))
    yield from (Mark(at, Role.NOTE, "author-of-byline", 0, _end(document.spans[at].text)) for at in _signed(document))
    for at, span in document.open()[:1]:
        if (at, span) not in edges and _is_stranger(document, span):
            yield Mark(at, Role.NOTE, "author-never-named", 0, _end(span.text))
    for at, span in tail(document, 1):
        if len(span.text) > NAME and (found := _BEHIND.search(span.text[-NAME:])) and is_person(found["who"]):
            yield Mark(at, Role.BYLINE, "author-behind", len(span.text) - len(found["who"]))
    for at, span in edges:
        if "by " in span.text[-NAME:] and (found := _BY.search(span.text, max(0, len(span.text) - NAME))):
            yield Mark(at, Role.BYLINE, "author-behind", found.start())


def _end(text: str) -> int | None:
    """Return where, in a line about the author, the page begins to advertise; None where it does not."""
    return next((start for start, end in sentences(text) if start and is_promotion(text[start:end])), None)


def _signed(document: Document) -> list[int]:
    """Return the lines below the story that say, by full name, surname or first name, who is named in its byline."""
    authors = [name for span in document.decided(Role.BYLINE) for name in names(span.text)]
    if not authors:
        return []
    known = {part for name in authors[:9] for part in (name, name.split()[0], name.split()[-1])}
    starts = tuple([f"{part.casefold()} " for part in known])
    return [
        at
        for at, span in tail(document)
        if len(span.text) <= LONGEST
        and span.text[:NAME].casefold().startswith(starts)
        and _OFFICE.match(span.text.partition(" ")[2])
    ]
