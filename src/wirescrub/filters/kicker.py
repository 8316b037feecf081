"""The kicker: the label of the section or the kind of piece, alone above the headline or near it."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.above_story import lines_above
from wirescrub.document import Document, Mark, Role
from wirescrub.grammar.places import known

RULES = {"kicker": "Label of a section or a kind of piece, alone on its line in the head"}

_SECTIONS = (
    r"Politics|Business|World|U\.?S\.?|UK|Asia|Europe|Africa|Middle East|Americas?|National|Local|Sports?|Technology"
    r"|Tech|Science|Health|Environment|Climate|Education|Entertainment|Arts?|Culture|Style|Life|Lifestyle|Travel|Food|Money"
    r"|Economy|Finance|Markets?|Energy|Media|Law|Crime|Religion|Opinions?|Commentary|Editorial|Analysis|Exclusive"
    r"|Breaking(?: News)?|Explainer|Features?|Investigation|Interview|Review|Letters?|Perspective|Top|Domestic|Company"
    r"|Deals|Special Report|Fact[ -]?Check|Live|News|Industry|Regulatory|Wealth|Internet|Commodities|Emerging Markets"
    r"|Bonds|Funds|Hot Stocks|Oil Report|Central Banks|Consumer Goods(?: and Retail)?|Cyber Risk|Oddly Enough"
    r"|Aerospace (?:and|&) Defense|Society|Transport(?:ation)?|Housing|Immigration|Property|Real Estate|Family"
    r"|Parenting|Relationships|Fashion|Beauty|Movies?|Music|TV|Books|Gam(?:es|ing)|Cars|Motoring|Football|Soccer"
    r"|Cricket|Rugby|Nation|Metro|Community|History|Space|Animals|Royals|Celebrity|Showbiz|Human Interest|Weather"
    r"|(?:News|Press|Media) Release|(?:Research|Conference|Medical|Health|Science) News"
)
_KICKER = re.compile(
    rf"(?:{_SECTIONS})(?:(?: News)? ?(?:/|&|and|\|) ?(?:{_SECTIONS}))?(?: News)?(?:,? Opinion)? ?:?", re.IGNORECASE
)


def kicker(document: Document) -> Iterator[Mark]:
    """Mark section labels in the head: “Business News”, “ANALYSIS/OPINION:”."""
    for at, span in lines_above(document):
        if span.role is None and is_section(span.text):
            yield Mark(at, Role.KICKER, "kicker")


def is_section(text: str) -> bool:
    """Tell whether a line is the label of a section or of a kind of piece.

    >>> is_section("World News"), is_section("Middle East"), is_section("News of the World Cup")
    (True, True, False)
    """
    if text.startswith("Series: "):
        return True
    if len(text) > 40:
        return False
    place, bar, section = text.partition(" / ")  # "Hong Kong / Society"
    return _KICKER.fullmatch(section if bar and known(place) else text) is not None
