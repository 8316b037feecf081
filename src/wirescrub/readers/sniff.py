"""Tell HTML from text, and in which character set it is."""

from __future__ import annotations

import codecs

from wirescrub import patterns as re

HEAD = 2048
"""Tags are looked for in so many characters, wherever a file came from and whatever it is called."""

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CHARSET = re.compile(rb"<meta\b[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.I)
# What the names say and what browsers read them as (WHATWG Encoding Standard).
_AS_BROWSERS_DO = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}

_PAGE = re.compile(r"<!doctype\s+html|<(?:html|head|body|article)(?=[\s>])[^<>]*>", re.I)
_BLOCK = re.compile(r"</?(?:p|div|h[1-6]|br|ul|li|table|span|section|figure|img)(?=[\s/>])[^<>]*>", re.I)


def looks_like_html(head: str | bytes) -> bool:
    r"""Say whether the beginning of a text is a page, or a piece of one.

    >>> looks_like_html("<!DOCTYPE html>\n<title>Rain</title>"), looks_like_html(b"<p>One.</p>\n<p>Two.</p>")
    (True, True)

    Wire stories have tickers in such brackets, and scraped text a tag here and there.

    >>> looks_like_html("TOKYO (Reuters) - Shares in Toshiba <6502.T> and Sony <6758.T> rose.")
    False
    """
    if isinstance(head, bytes):
        head = head[: 2 * HEAD].replace(b"\0", b"").decode("latin-1")
    head = head[:HEAD]
    if "<" not in head:
        return False
    if (page := _PAGE.search(head)) and not head[: page.start()].strip("\ufeffï»¿ÿþ \t\r\n"):
        return True
    tags = len(_BLOCK.findall(head))
    return tags >= 3 if page or head.lstrip()[:1] == "<" else tags >= 8


def decode_html(data: bytes) -> str:
    """Decode a page: by its byte order mark, by what its meta elements say, and else as any text.

    A charset that cannot decode the page is taken for a mistake.
    """
    from wirescrub.readers.text import decode

    for bom, name in _BOMS:
        if data.startswith(bom):
            return data.decode(name, "replace")
    named = _CHARSET.search(data, 0, 4096)
    if named:
        try:
            codec = codecs.lookup(named[1].decode("ascii")).name
            return data.decode(_AS_BROWSERS_DO.get(codec, codec))
        except (LookupError, UnicodeError):
            pass
    return decode(data)
