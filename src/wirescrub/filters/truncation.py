"""Signs that the source held only a part of the story: a paywall's notice, or where an interface cut the text off."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.cues import holds
from wirescrub.document import Document, Mark, Role

RULES = {
    "cut-off": "where an interface for developers cut the text off (“… [+2764 chars]”)",
    "paywall": "the notice of a paywall or of a bot check that stands where the story would",
}

LONGEST = 240

_CUT_OFF = re.compile(r"(?:…|\.\.\.)? ?\[\+\d+ chars\]$")
_PAYWALL = re.compile(
    r"[\W_]*(?:"
    r"this (?:content|article|story|post) is (?:reserved for|exclusive to|only available to|for) .{0,30}"
    r"(?:subscribers|members)"
    r"|to (?:read|continue reading|view|access) (?:the (?:full|rest of (?:the|this))|this|our) .{0,40}"
    r"(?:subscribe|sign in|log ?in|register)"
    r"|(?:please )?(?:subscribe|sign in|log in|register|create an account)"
    r"(?: or (?:subscribe|sign in|log in|register))? to (?:continue|read (?:the (?:full|rest)|this)|keep) .{0,60}"
    r"|you(?:'ve| have) (?:reached|read|used) .{0,30}(?:limit|free (?:articles|stories)).{0,80}"
    r"|thank you for your patience while we verify access.*|already a subscriber\? (?:sign|log) in.{0,40}"
    r"|create an account or sign in to continue with your reading experience.*|subscribers? only.{0,30}"
    r"|(?:the )?(?:full|rest of the) (?:article|story) is (?:only )?available to .{0,60}"
    r")\W*",
    re.I,
)
_WORDS = (
    "subscri",
    "sign in",
    "log in",
    "login",
    "register",
    "members",
    "limit",
    "verify access",
    "create an account",
    "free ",
)


def truncation(document: Document) -> Iterator[Mark]:
    """Mark the signs that only a part of the story is there; the article is then `truncated`."""
    page = document.loose().lower
    words = [word for word in _WORDS if word in page]
    for at, span in document.loose():
        text = span.text
        if text[-1] == "]" and (found := _CUT_OFF.search(text)):
            yield Mark(at, Role.BOILERPLATE, "cut-off", found.start())
        elif words and len(text) <= LONGEST:
            lower = text.lower()
            if holds(lower, words) and _PAYWALL.fullmatch(lower.replace("’", "'")):
                yield Mark(at, Role.BOILERPLATE, "paywall")
    for at, span in document.open()[-1:]:
        if span.prose and span.text[-1] == "]" and (found := _CUT_OFF.search(span.text)):
            yield Mark(at, Role.BOILERPLATE, "cut-off", found.start())
