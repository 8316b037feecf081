"""Lists of a page's responsive breakpoints, as Reuters pages carried them."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Mark, Role

RULES = {
    "breakpoint-list": "names of breakpoints, one a line, as on Reuters pages of 2018 to 2020",
    "glued-breakpoints": "the names glued into one line, as on Reuters pages of 2020 to 2022",
}

LONGEST = 60

_DEVICE = "(?:phone|tablet|browser|desktop|portrait|landscape|medium|wide|narrow)"
_JOINT = "(?:and|or|up|only|above|below|larger|smaller)"
_NAME = re.compile(rf"[^\w\s]?\s*(?:above-)?{_DEVICE}(?:-(?:{_DEVICE}|{_JOINT}))*")
_GLUED = re.compile(rf"(?:for-{_DEVICE}(?:-(?:{_DEVICE}|{_JOINT}|big))*+){{2,}}\S*")


def breakpoints(document: Document) -> Iterator[Mark]:
    """Mark lists of breakpoint names ("narrow-browser-and-phone"), one a line or glued."""
    for at, span in document.loose() if "-" in document.loose().text else ():
        if "-" in span.text and len(span.text) < LONGEST and _NAME.fullmatch(span.text):
            yield Mark(at, Role.BOILERPLATE, "breakpoint-list")
        elif span.text.startswith("for-") and _GLUED.fullmatch(span.text):
            yield Mark(at, Role.BOILERPLATE, "glued-breakpoints")
