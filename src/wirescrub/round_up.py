"""Round-ups: stories of several authors, each below a heading that names her, “Ada Quill: Build the quay”."""

from __future__ import annotations

from wirescrub.document import Document
from wirescrub.grammar.names import is_person

LONGEST = 110


def headings(document: Document) -> dict[int, str]:
    """Return who has the word below a heading, by its index. The name may be no person's: “Best Actor: Ada Quill”."""
    return document.view(_headings)


def _headings(document: Document) -> dict[int, str]:
    found = {}
    for i, span in document.loose():
        text = span.text
        if len(text) <= LONGEST and text[-1] != "." and ": " in text:
            name, _, verdict = text.partition(": ")
            if not verdict[0].islower() and is_person(name):
                found[i] = name
    return found


def is_same(name: str, other: str) -> bool:
    """Tell whether two names may be one person's: “SE Cupp” and “S.E. Cupp”, “Raul Reyes” and “Raul A. Reyes”.

    >>> is_same("Ada Quill", "Ada B. Quill"), is_same("Ada Quill", "Bo Quillan")
    (True, False)
    """
    one, two = name.casefold().split(), other.casefold().split()
    return one[0] == two[0] or one[-1] == two[-1]
