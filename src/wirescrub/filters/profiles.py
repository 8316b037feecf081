"""Profile cards of people, unfolded into the sentence that names them.

On some sites (The Hill) a name in the story opens a card: the full name, the headlines about that person, and MORE. A
scraper runs it all into the sentence: "President Lee Ann Mary LeeLee opens bridge Ferry runs aground MORE said on …".
"""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Mark, Role

RULES = {"profile-card": "a person's full name glued to headlines and MORE, behind the same name in a sentence"}

# The name in the sentence ends in the surname; the card's name ends in it too, and a headline is glued to that, or MORE
# where there are none. Words in capitals are no surname: in a transcript "THIS … ISIS" would be one.
_CARD = re.compile(
    r"\b(?P<surname>[A-Z](?=[\w'’-]*[a-zà-ÿ])[\w'’-]+)"
    r"(?P<card> (?:[A-Z(][\w.()'’-]*,? ){0,5}?(?P=surname)(?:MORE\b|(?=[A-Z0-9‘'“\"])[^\n]{10,600}? MORE\b))"
)


def profiles(document: Document) -> Iterator[Mark]:
    """Cut profile cards out of the sentences that name the person."""
    if "MORE" not in document.text:
        return
    for at, span in document.open():
        if "MORE" in span.text:
            for found in _CARD.finditer(span.text):
                yield Mark(at, Role.BOILERPLATE, "profile-card", *found.span("card"))
