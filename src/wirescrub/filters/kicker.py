"""The kicker: the label of the section or the kind of piece, alone above the headline or near it."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Mark, Role
from wirescrub.filters.head import lines_above

RULES = {"kicker": "Label of a section or a kind of piece, alone on its line in the head"}

_SECTIONS = (
    r"Politics|Business|World|U\.?S\.?|UK|Asia|Europe|Africa|Middle East|Americas?|National|Local|Sports?|Technology"
    r"|Tech|Science|Health|Environment|Climate|Education|Entertainment|Arts?|Culture|Style|Life|Lifestyle|Travel|Food|Money"
    r"|Economy|Finance|Markets?|Energy|Media|Law|Crime|Religion|Opinions?|Commentary|Editorial|Analysis|Exclusive"
    r"|Breaking(?: News)?|Explainer|Features?|Investigation|Interview|Review|Letters?|Perspective|Top|Domestic|Company"
    r"|Deals|Special Report|Fact[ -]?Check|Live|News"
)
_KICKER = re.compile(
    rf"(?:{_SECTIONS})(?: ?(?:/|&|and|\|) ?(?:{_SECTIONS}))?(?: News)?(?:,? Opinion)? ?:?", re.IGNORECASE
)


def kicker(document: Document) -> Iterator[Mark]:
    """Mark section labels in the head: “Business News”, “ANALYSIS/OPINION:”."""
    for at, span in lines_above(document):
        if span.role is None and len(span.text) <= 40 and _KICKER.fullmatch(span.text):
            yield Mark(at, Role.KICKER, "kicker")
