r"""Files that are no text: told by their first bytes, so that none comes out as an article.

A scrape may be damaged and still be an article: wires put control characters between their fields, databases leave a
NUL where a space was. So it is not one NUL that decides, but what a file of some kind must begin with, and else the
share of control characters, and whether the rest can be read.
"""

from __future__ import annotations

import codecs

from wirescrub import patterns as re
from wirescrub.compression import bare

HEAD = 8192
"""So many bytes are looked at; a program or a picture shows what it is in far fewer."""

# What could begin a line of text as well goes with what no text has behind it.
_KINDS = {
    "a PDF document, no text; take its text out first, with pdftotext": rb"%PDF-\d\.\d\s",
    "an RTF document, no plain text; save it as such first": rb"\{\\rtf\d",
    "an old Office document, no text; save it as text first": rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "a zip archive, or a document packed as one, no text; unpack it, or save it as text": rb"PK(?:\x03\x04|\x05\x06)",
    "a tar archive, no text; unpack it first": rb"(?=[\s\S]{257}ustar)[^\0]{1,100}\0",
    "an archive, no text; unpack it first": rb"7z\xbc\xaf\x27\x1c|Rar!\x1a\x07|\xfd7zXZ\0|BZh\d1AY&SY",
    "a PNG picture, no text": rb"\x89PNG\r\n\x1a\n",
    "a JPEG picture, no text": rb"\xff\xd8\xff",
    "a GIF picture, no text": rb"GIF8[79]a[\s\S][\0-\x08\x0b\x0c\x0e-\x1f]",
    "a WebP picture, no text": rb"RIFF[\s\S]{4}WEBP",
    "a bitmap, no text": rb"BM[\s\S]{4}\0{4}",
    "sound, no text": rb"ID3[\x02-\x04]|OggS\0|RIFF[\s\S]{4}WAVE",
    "a film or a picture, no text": rb"\0\0\0[\s\S]ftyp",
    "a program, no text": rb"\x7fELF|MZ[\s\S]{2}[\s\S]?\0",
    "a database, no text": rb"SQLite format 3\0",
}
_KIND = re.compile(b"|".join([b"(" + start + b")" for start in _KINDS.values()]))

_OBJECT = re.compile(rb'(?:\xef\xbb\xbf)?\s*+\{[ \t\r]*+\n\s*+"[^"\n]*+"\s*+:')
_ARRAY = re.compile(rb'(?:\xef\xbb\xbf)?\s*+\[\s*+\{\s*+"[^"\n]*+"\s*+:')

# Tab, line ends, form feed, backspace and escape are in texts of every age.
_CONTROL = bytes([*range(8), 0x0B, *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F])
_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)

FEW = 16
"""So many control characters prove nothing, however short the file."""

SOME = 0.05
"""The share of control characters from which a file is no text if it cannot be read as UTF-8 either."""

MANY = 0.3
"""The share from which it is none in any case."""

SCRIPTS = (".js", ".mjs", ".css", ".svg")


class NoText(ValueError):
    """A file is no text; the message says what it is, and what can be done."""


def refuse_foreign(head: bytes, encoding: str | None = None) -> None:
    r"""Raise NoText for the first bytes of a file that is none.

    encoding: what its user says that it is in; that is believed, unless it is a file of a well-known kind.

    >>> refuse_foreign(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    Traceback (most recent call last):
    wirescrub.readers.foreign.NoText: a PNG picture, no text
    >>> refuse_foreign(b"\x16\x16\x01r iReuters\x02a0423\0Rain fell on the\0quay.\x03")
    """
    found = _KIND.match(head)
    if found and found.lastindex:
        raise NoText(list(_KINDS)[found.lastindex - 1])
    if encoding is not None or head.startswith(_MARKS):
        return
    # a file that was not closed in time may have NULs behind its text
    head = head[:HEAD].rstrip(b"\0") or head[:HEAD]
    count = len(head) - len(head.translate(None, _CONTROL))
    if count <= FEW or count < SOME * len(head):
        return
    for name, nuls, others in (("utf-16-le", head[1::2], head[::2]), ("utf-16-be", head[::2], head[1::2])):
        if nuls.count(0) > 0.7 * len(nuls) and others.count(0) < 0.1 * len(others):
            raise NoText(f"every second byte is NUL, as in UTF-16; if it is that, say --encoding {name}")
    if count > MANY * len(head) or not _is_utf8(head):
        raise NoText("binary data, no text; if it is text, name its --encoding")


def refuse_json(head: bytes) -> None:
    r"""Raise NoText for JSON that is not JSON lines, of which every single line would be named as none.

    >>> refuse_json(b'{\n  "text": "Rain fell."\n}')
    Traceback (most recent call last):
    wirescrub.readers.foreign.NoText: one JSON object on several lines; `jq -c .` makes a JSON line of it
    >>> refuse_json(b'{"text": "Rain fell."}\n')
    """
    if _OBJECT.match(head):
        raise NoText("one JSON object on several lines; `jq -c .` makes a JSON line of it")
    if _ARRAY.match(head):
        raise NoText("a JSON array; `jq -c '.[]'` makes JSON lines of it")


def refuse_script(name: str) -> None:
    """Raise NoText for the name of a script or a style, which a saved page has beside it in a folder."""
    if bare(name)[0].lower().removesuffix(".download").endswith(SCRIPTS):
        raise NoText("a part of a page, by its name, and no article; --from text takes it for one")


def _is_utf8(head: bytes) -> bool:
    """Say whether bytes are UTF-8, the last character perhaps cut off."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return True
