r"""The gate before the repair: a cheap test that says "nothing here can need it".

Repair costs two microseconds a character, and most articles need none. A closed gate is a proof that repair would
change nothing; an open gate is only a suspicion. The proof, for ftfy 6.3:

- ftfy changes an encoding only where `ftfy.badness` finds an unlikely sequence of characters. Every such sequence
  holds two neighbours outside ASCII, neither of them an apostrophe, a dash or an ellipsis, and not both quotation
  marks; but for the control characters U+0080-U+009F and the letters `ŒœÂÃÎÐØÙ`, for which it has rules of their own.
- So curly quotes, dashes and the ellipsis may stand anywhere (CALM), and other letters and signs of western
  names and prices may stand between ASCII characters, apostrophes, dashes and ellipses (LONE).
- All of these are their own NFC form, and none is a ligature.
- Our own rules look for an entity, an escape, a tag, a run of spaces, or for characters outside CALM and LONE.
"""

from __future__ import annotations

import re

NAMES = "amp|quot|nbsp|apos|[lr][sd]quo|[mn]dash|hellip"
"""Entities that are recognised without their semicolon."""

_CALM = r"\n -%'-:=-\[\]-~‘’“”–—…"  # ASCII but for controls and `&;<\`; what clean news has besides
_LONE = "¡-¬®-ÁÄ-ÍÏÑ-×Ú-ıĴ-ňŊ-őŔ-ž€™•"
_LOUD = r"[^\x00-\x7f’–—…]"

_SUSPECT = re.compile(
    rf"[^{_CALM}](?:"
    rf"(?<=&)(?=\#|[0-9A-Za-z]{{1,24}};|{NAMES})"
    r"|(?<=39;)|(?<=quot;)"
    r"|(?<=<)(?=[a-z/!]|[A-Za-z]+[1-6]?[\s/])"
    r"|(?<=\\)(?=\\?[ux\"'])"
    rf"|(?<![&;<\\{_LONE}])"
    rf"|(?<![&;<\\])(?:(?={_LOUD})|(?<={_LOUD}.)))",
    re.DOTALL,
)


def suspicious(text: str) -> bool:
    """Whether repair might change something: in a line, or in any line of a document.

    >>> suspicious("“It’s over,” said José Peña — twice.")
    False
    >>> suspicious("Itâ€™s over")
    True
    """
    return "  " in text or _SUSPECT.search(text) is not None
