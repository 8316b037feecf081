r"""The gate before the repair: a cheap test that says "nothing here can need it".

Repair costs two microseconds a character, and most articles need none. A closed gate is a proof that repair would
change nothing; an open gate is only a suspicion. The proof, for ftfy 6.3:

- ftfy changes an encoding only where `ftfy.badness` finds an unlikely sequence of characters. Every such sequence
  holds two neighbours outside ASCII, at least one of them no quotation mark, and neither an apostrophe, a dash or an
  ellipsis; but for the control characters U+0080-U+009F and the letters `ŒœÂÃÎÐØÙ`, which have rules of their own.
- So quotation marks, dashes and the ellipsis may stand anywhere (CALM), and other letters and signs of western
  names and prices may stand between ASCII characters, apostrophes, dashes and ellipses, and small letters next to
  one another (LONE; what they may not stand next to is LOUD).
- It has no rule for Hebrew, Arabic and the scripts of East Asia, and few for Cyrillic: in those, a letter is unlikely
  next to a western one, which is not LONE then, and `ВГРС` are beside a mark.
- All of these are their own NFC form, and none is a ligature.
- Our own rules look for an entity, an escape, a tag, a run of spaces, or for characters outside CALM and LONE.
"""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.cues import gate

NAMES = "amp|quot|nbsp|apos|[lr][sd]quo|[mn]dash|hellip"
"""Entities that are recognised without their semicolon."""

_SOFT = "’–—…"
_CYRILLIC = "А-яЁё"
_CALM = (
    r"\n -%'-:=-\[\]-~"  # ASCII but for controls and `&;<\`
    f"{_SOFT}‘“”‚„‹›«»"
    "А-БД-ПТ-яЁё\u05d0-\u05ea\u060c\u061f\u0621-\u064a"
    "\u3001-\u3003\u3008-\u3011\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e"
)
_LONE = "¡-¬®-ÁÄ-ÍÏÑ-×Ú-ıĴ-ňŊ-őŔ-ž€™•"
_LOUD = rf"[^\x00-\x7fß-öø-ÿ{_SOFT}]"

_ODD = re.compile(f"[^{_CALM}]")
_CALM_ASCII = bytes([byte for byte in range(128) if not _ODD.match(chr(byte))])
_SUSPECT = re.compile(
    rf"[^{_CALM}](?:"
    rf"(?<=&)(?=\#|[0-9A-Za-z]{{1,24}};|{NAMES})"
    r"|(?<=39;)|(?<=quot;)"
    r"|(?<=<)(?=[a-z/!]|[A-Za-z]+[1-6]?[\s/])"
    r"|(?<=\\)(?=\\?[ux\"'])"
    rf"|(?<=[ВГРС])(?=[^\x00-\x7f{_SOFT}{_CYRILLIC}])"
    rf"|(?<![&;<\\ВГРС{_LONE}])"
    rf"|(?<![&;<\\ВГРС])(?:(?={_LOUD})|(?<={_LOUD}.)))",
    re.DOTALL,
)


def suspicious(text: str) -> bool:
    """Whether repair might change something: in a line, or in any line of a document.

    >>> suspicious("“It’s over,” said José Peña — twice.")
    False
    >>> suspicious("Itâ€™s over")
    True
    """
    return "  " in text or (_is_odd(text) and _SUSPECT.search(text) is not None)


@gate
def _is_odd(text: str) -> bool:
    """Whether a text holds a character outside CALM. Few characters are outside ASCII; bytes are sorted out quickly."""
    rest = text.encode("utf-8", "surrogatepass").translate(None, _CALM_ASCII)
    return bool(rest) and _ODD.search(rest.decode("utf-8", "surrogatepass")) is not None
