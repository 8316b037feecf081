r"""The gate before the repair: a cheap test that says "nothing here can need it".

Repair costs two microseconds a character, and most articles need none. A closed gate is a proof that repair would
change nothing; an open gate is only a suspicion. The proof, for ftfy 6.3:

- ftfy changes an encoding only where `ftfy.badness` finds an unlikely sequence of characters. Every such sequence
  holds two neighbours outside ASCII, and one of them is no quotation mark, dash or ellipsis; but for the control
  characters U+0080-U+009F, `Œœ` and `ÃÂ`, which are bad next to ASCII too.
- So curly quotes, dashes and the ellipsis may stand anywhere (CALM), and other letters and signs of western
  names and prices may stand between ASCII characters (LONE).
- All of these are their own NFC form, and none is a ligature.
- Our own rules look for an entity, an escape, a tag, a run of spaces, or for characters outside CALM and LONE.
"""

from __future__ import annotations

import re

NAMES = "amp|quot|nbsp|apos|[lr][sd]quo|[mn]dash|hellip"
"""Entities that are recognised without their semicolon."""

_CALM = r"\n -%'-;=-\[\]-~‘’“”–—…"  # ASCII but for controls, `&`, `<` and `\`; what clean news has besides
_LONE = r"¡-¬®-ÁÄ-ıĴ-ňŊ-őŔ-ž€™•"

_SUSPECT = re.compile(
    rf"[^{_CALM}](?:"
    rf"(?<=&)(?=\#|[0-9A-Za-z]{{1,24}};|{NAMES})"
    r"|(?<=<)(?=[a-z/!]|[A-Z]+[1-6]?[\s/])"
    r"|(?<=\\)(?=\\?[ux])"
    rf"|(?<![&<\\{_LONE}])|(?<![&<\\])(?:(?=[^\x00-\x7f])|(?<=[^\x00-\x7f].)))"
)


def suspicious(text: str) -> bool:
    """Whether repair might change something: in a line, or in any line of a document.

    >>> suspicious("“It’s over,” said José Peña — twice.")
    False
    >>> suspicious("Itâ€™s over")
    True
    """
    return "  " in text or "39;" in text or "quot;" in text or _SUSPECT.search(text) is not None
