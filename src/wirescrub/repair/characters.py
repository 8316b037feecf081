"""Characters that were read in the wrong encoding, or that nobody can see."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from unicodedata import is_normalized

from wirescrub import patterns as re

if TYPE_CHECKING:
    from ftfy import TextFixerConfig

# The closing quote is E2 80 9D; Windows-1252 has no 9D, so what is left of it is `â€`. (ftfy reads a space after it as
# the A0 of a dagger; but a dagger begins a line, or stands in brackets.)
_LOST_QUOTE = re.compile(r"â[€\x80](?=[!#-~â]|$)|(?<=[^(\[])â[€\x80](?= )")
# A dash is E2 80 93 or E2 80 94; somebody straightened the last byte, a curly quote in Windows-1252.
_STRAIGHT_DASH = re.compile('â€"')
# Quotes and dashes that lost their first byte, E2, or all but their second, 80. (A euro sign is 80, too.)
_HEADLESS = re.compile(r"(?<![\xa1-\xff])\x80([\x90-\x9f\xa6]|(?=[‘’“”–—…]))")
_OPEN_QUOTE = re.compile(r"(“[^“”\x9d]*+)\x9d")
# Too short for ftfy to judge, but letters of no language in this order: `ErdoÄŸan`, `ÅžiÅŸli`.
_PAIR = re.compile("[ÄÅ][ŠšŒœŽžŸ]")
# UTF-8 read on a DOS console, in code page 437 or 850: E2 80 is `ΓÇ` or `ÔÇ`, E2 82 `Γé` or `Ôé`.
# (ftfy would see MacRoman.)
_DOS = re.compile(r"[ΓÔ][Çé][^\x00-\x7f]")
# There, C2-C5 are pieces of frames, `┬├─┼`: such a letter within a word, such a sign alone, and no frame drawn.
_DOS_PAIR = re.compile(
    r"(?<=[A-Za-z])(?:├[^\x00-\x7f]|[─┼][^\x00-\x7f\u2500-\u25ff])|(?<![^\x00-\x7f])┬[^\x00-\x7f](?![^\x00-\x7f])"
)
# A no-break space read as Windows-1252, its second byte trimmed with the end of the line.
_TRIMMED = re.compile(r"(?<=[a-z0-9.,;:!?'\")\]’”])Â(?= *$)")

_ODD_SPACE = re.compile(r"[\t\n\r\v\f\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f]| {2}")
_SPACES = re.compile(r"[ \t\n\r\v\f\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f]++")
_UNSEEN = re.compile("[\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_WIDTHLESS = re.compile(
    "[\xad\u200b\u2060-\u2064\ufeff]"
    # Joiners shape Persian and Indic words and join emoji; next to a Latin letter or a space they do nothing.
    "|(?<![^\x00-\u024f])[\u200c\u200d]++|(?<![\u200c\u200d])[\u200c\u200d]++(?![^\x00-\u024f])"
)
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

# Besides text whose accents stand apart, what ftfy would change in text that is in the right encoding.
_ODD_FORM = re.compile(
    "[\x00-\x08\x0b\r\x0e-\x1f\x7f-\x9f\u0132\u0133\u0149\u01c4-\u01cc\u01f1-\u01f3"
    "\u2028\u2029\u206a-\u206f\ud800-\udfff\ufb00-\ufb06\ufeff\ufff9-\ufffc]"
)
CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


@cache
def _settings() -> TextFixerConfig:
    from ftfy import TextFixerConfig

    return TextFixerConfig(unescape_html=False, uncurl_quotes=False, fix_character_width=False, explain=False)


def mojibake(line: str) -> str:
    """Decode again what was decoded wrongly.

    >>> mojibake("He said â€œyesâ€ to ErdoÄŸan")
    'He said “yes” to Erdoğan'
    """
    from ftfy import fix_encoding

    if "â" in line:
        line = _LOST_QUOTE.sub("”", _STRAIGHT_DASH.sub("—", line))
    line = _DOS.sub(_from_dos, line)
    if "\x80" in line:
        line = _HEADLESS.sub(lambda match: chr(0x1F80 + ord(match[1])) if match[1] else "", line)
    line = fix_encoding(line)
    line = _DOS_PAIR.sub(_from_dos, line)
    if "\x9d" in line:
        line = _OPEN_QUOTE.sub(r"\1”", line)
    line = _PAIR.sub(lambda match: match[0].encode("cp1252").decode(), line)
    return _TRIMMED.sub("", line) if "Â" in line else line


def _from_dos(match: re.Match[str]) -> str:
    for page in ("cp437", "cp850"):
        try:
            return match[0].encode(page).decode()
        except UnicodeError:
            continue
    return match[0]


def forms(line: str) -> str:
    r"""Bring characters into their usual form: accents composed, ligatures apart, no control characters.

    >>> forms("Re\u0301union of the o\ufb03ce\0")
    'Réunion of the office'
    """
    if is_normalized("NFC", line) and not _ODD_FORM.search(line):
        return line
    from ftfy import fix_text

    return CONTROL.sub("", fix_text(line, _settings()))


def unseen(line: str) -> str:
    r"""Take out characters without width, where they do nothing.

    >>> unseen("co\xadop\u200beration")
    'cooperation'
    """
    if _UNSEEN.search(line):
        line = _WIDTHLESS.sub("", line)
        if not _RIGHT_TO_LEFT.search(line):
            line = _DIRECTION.sub("", line)
    return line


def spaces(line: str) -> str:
    """Make every run of white space one space, and trim the ends.

    The ideographic space stays inside: to Chinese text it is a character like others. U+0085 is no space, whatever
    Python says, but an ellipsis of Windows-1252.
    """
    return (_SPACES.sub(" ", line) if _ODD_SPACE.search(line) else line).strip(" \u3000")
