"""Cut what is no text, or surely no story, out of a page before it is parsed.

A news page is 70 % scripts, and parsing costs by the tag. So scripts, styles and comments go first, whole regions of
furniture (navigation, footers) become one mark each that keeps their text, and tags that only format become marks of
one character or nothing. What is left to the parser is a tenth of the page.
"""

from __future__ import annotations

import re
from html import unescape
from typing import NamedTuple

LINK, UNLINK, BREAK, PIECE, IMAGE = "\x02", "\x03", "\x04", "\x05", "\x06"
"""Marks that stand in the text for `<a>`, `</a>`, `<br>`, a piece that was cut out, and an image.

They are control characters, which no page may hold by HTML's own rules; those that one holds nevertheless go first.
"""

DEEP = 150
"""Elements nested deeper than this are taken as siblings, as browsers do (at 512), so that no page costs its square."""

_MARKS = {ord(mark): " " for mark in (LINK, UNLINK, BREAK, PIECE, IMAGE)} | {0: None}

# Their content is not text that anybody reads.
_SILENT = ("script", "style", "svg", "template", "iframe", "object", "math", "canvas", "title")
# Their content is text, and never the story, unless it holds prose.
_FURNITURE = ("nav", "footer", "dialog", "select", "button", "noscript", "menu", "textarea")
_OPENER = re.compile(rf"<(?:({'|'.join(_SILENT)})|({'|'.join(_FURNITURE)}))(?=[\s/>])|<!--|<!\[CDATA\[|<\?", re.I)

_CLOSERS = {"<!-": "-->", "<![": "]]>", "<?": ">"}

_FORMAT = (
    "a|abbr|acronym|b|bdi|bdo|big|br|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub"
    "|sup|tt|u|var|wbr|nobr|label|input|img|source|picture|track|link|meta|area|base|col|embed|param|o:p"
)
_FORMATTING = re.compile(rf"</?({_FORMAT})(?=[\s/>])[^<>]*+>", re.I)
_STANDS_FOR = {"<a": LINK, "</a": UNLINK, "<br": BREAK, "</br": BREAK, "<img": IMAGE}
_LINK_ITEM = re.compile(rf"<li\b[^<>]*+>\s*+({LINK}[^<>{UNLINK}]*+{UNLINK})\s*+</li\s*+>", re.I)
_TAG = re.compile(r"<(/?)([a-z][^\s/>]*+)[^<>]*+>", re.I)
_MARKUP = re.compile(r"<[^<>]*+>")
_BLOCKS = re.compile(
    r"</?(?:li|p|div|h[1-6]|ul|ol|tr|td|th|dt|dd|section|option|br|button|header|article)\b[^<>]*+>", re.I
)


class Piece(NamedTuple):
    """A region cut out before parsing: the name of its element and its text, a line a block."""

    rule: str
    lines: list[str]


class Cut(NamedTuple):
    """A page ready to be parsed: what is left of its markup, the pieces its marks stand for, its JSON-LD scripts."""

    markup: str
    pieces: list[Piece]
    data: list[str]


def cut(page: str, furniture: bool = True) -> Cut:
    r"""Cut scripts, styles and comments, and (with `furniture`) regions that hold no story, out of a page.

    >>> cut("<p>One <b>bold</b> <a href=x>link</a>.<script>var a;</script><nav><a>Home</a></nav>")
    Cut(markup='<p>One bold \x02link\x03.\x05', pieces=[Piece(rule='nav', lines=['Home'])], data=[])
    """
    if any(chr(mark) in page for mark in _MARKS):
        page = page.translate(_MARKS)
    pieces: list[Piece] = []
    data: list[str] = []
    kept: list[str] = []
    lower = page.lower()
    if len(lower) != len(page):  # a few letters (İ) grow when lowered
        lower = page
    unclosed: set[str] = set()
    at = 0
    for opener in _OPENER.finditer(page):
        start = opener.start()
        if start < at:
            continue
        silent, region = opener.groups()
        name = (silent or region or "").lower()
        closer = f"</{name}" if name else _CLOSERS[opener[0][:3]]
        if closer in unclosed:
            continue
        end = lower.find(closer, opener.end())
        if end < 0:
            unclosed.add(closer)
            continue
        if name:
            close = page.find(">", end)
            after = close + 1 if close >= 0 else len(page)
        else:
            after = end + len(closer)
        if region:
            if not furniture:
                continue
            inner = page[start:end]
            if region.lower() != "noscript" and inner.lower().count("<p") > 3:
                continue
            lines = _lines(inner)
            mark = PIECE if lines else ""
            if lines:
                pieces.append(Piece(name, lines))
        else:
            mark = " " if not name else ""
            if name == "script" and "ld+json" in page[start : page.find(">", start)]:
                data.append(page[page.find(">", start) + 1 : end])
        kept += (page[at:start], mark)
        at = after
    kept.append(page[at:])
    return Cut(_flatten(_FORMATTING.sub(_stand_in, "".join(kept))), pieces, data)


def _stand_in(tag: re.Match[str]) -> str:
    """Replace a tag that only formats by its mark; one whose attributes hold a `>` is left to the parser."""
    if tag[0].count('"') % 2:
        return tag[0]
    return _STANDS_FOR.get(tag[0][: tag.end(1) - tag.start()].lower(), "")


def _lines(markup: str) -> list[str]:
    """Return the text of a region that is not parsed, a line a block."""
    text = _MARKUP.sub("", _BLOCKS.sub("\n", _SCRIPTS.sub("", markup)))
    return [line for raw in unescape(text).split("\n") if (line := " ".join(raw.split()))]


_SCRIPTS = re.compile(r"<(script|style|svg)\b[^<>]*+>(?:[^<]++|<(?!/(?:script|style|svg)))*+", re.I)


def _flatten(markup: str) -> str:
    """Drop the opening tags of elements nested deeper than DEEP."""
    if markup.count("<") < DEEP:
        return markup
    depth = deepest = 0
    for close in _TAG.finditer(markup):
        depth += -1 if close[1] else 1
        if depth > deepest:
            deepest = depth
    return markup if deepest < DEEP else _TAG.sub(_Flattener(), markup)


class _Flattener:
    """Replaces tags beyond the depth by line breaks."""

    def __init__(self) -> None:
        self.depth = 0

    def __call__(self, tag: re.Match[str]) -> str:
        if tag[1]:
            self.depth = max(0, self.depth - 1)
            return tag[0] if self.depth < DEEP else BREAK
        self.depth += 1
        return tag[0] if self.depth <= DEEP else BREAK
