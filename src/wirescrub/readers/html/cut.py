"""Cut what is no text, or surely no story, out of a page before it is parsed.

A news page is 70 % scripts, and parsing costs by the tag. So scripts, styles and comments go first; regions of
furniture (navigation, footers) become one mark each that keeps their text; tags that only format, links and images
become marks of one character or nothing; boxes that hold nothing but links are opened. A tenth of the page is left.
"""

from __future__ import annotations

from html import unescape
from typing import NamedTuple

from wirescrub import patterns as re

LINK, UNLINK, BREAK, PIECE, IMAGE = "\x02", "\x03", "\x04", "\x05", "\x06"
"""Marks that stand in the text for `<a>`, `</a>`, `<br>`, a piece that was cut out, and an image.

They are control characters, which no page may hold by HTML's own rules; those that one holds nevertheless go first.
"""

_MARKS = {ord(mark): " " for mark in (LINK, UNLINK, BREAK, PIECE, IMAGE)} | {0: None}

# Their content is not text that anybody reads.
_SILENT = "script|style|svg|template|iframe|object|math|canvas|title"
# Their content is text, and never the story, unless it holds prose.
_FURNITURE = "nav|footer|dialog|select|button|noscript|menu|textarea"
_OPENER = re.compile(rf"<(?:({_SILENT})|({_FURNITURE}))(?=[\s/>])|<!--|<!\[CDATA\[|<\?|<![a-zA-Z]")
_CLOSERS = {"<!-": "-->", "<![": "]]>"}
PROSE = 3
"""A region with more paragraphs than this is left to be judged with the rest of the page."""

_FORMAT = (
    "a|abbr|acronym|b|bdi|bdo|big|br|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub"
    "|sup|tt|u|var|wbr|nobr|label|input|img|source|picture|track|link|meta|area|base|col|embed|param|o:p"
)
# One whose quotes do not add up, or that holds a bracket, is left to the parser.
_FORMATTING = re.compile(rf"""<(/?(?:{_FORMAT}))(?=[\s/>])(?:[^<>"]++|"[^"<>]*+")*+>""")
_STANDS_FOR = {"a": LINK, "/a": UNLINK, "br": BREAK, "/br": BREAK, "img": IMAGE}

_CAPITALS = re.compile(r"</?[a-z]*+[A-Z]\w*+")
_BETWEEN = re.compile(r">\s++<")
_LINKS_ONLY = re.compile(
    rf"<(div|li|ul|ol|section)(?=[\s>])[^<>]*+>((?:[\s{BREAK}{IMAGE}]|{LINK}[^<>{LINK}{UNLINK}]*+{UNLINK})*+)</\1\s*+>"
)
_MARKUP = re.compile(r"<[^<>]*+>")
_SCRIPTS = re.compile(r"<(?:script|style|svg)\b[^<>]*+>(?:[^<]++|<(?!/(?:script|style|svg)))*+")


class Piece(NamedTuple):
    """A region cut out before parsing: the name of its element and its text, a line a block."""

    rule: str
    lines: list[str]

    @property
    def size(self) -> int:
        """The characters in it."""
        return sum(map(len, self.lines))


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
    page = _CAPITALS.sub(lambda tag: tag[0].lower(), page)
    pieces: list[Piece] = []
    data: list[str] = []
    kept: list[str] = []
    unclosed: set[str] = set()
    at = 0
    for opener in _OPENER.finditer(page):
        start = opener.start()
        if start < at:
            continue
        silent, region = opener.groups()
        name = silent or region
        closer = f"</{name}" if name else _CLOSERS.get(opener[0][:3], ">")
        if closer in unclosed or (region and not furniture):
            continue
        end = page.find(closer, opener.end())
        if end < 0:
            unclosed.add(closer)
            continue
        after = page.find(">", end) + 1 or len(page) if name else end + len(closer)
        mark = "" if name else " "
        if region:
            if region != "noscript" and page.count("<p", start, end) > PROSE:
                continue
            if lines := _lines(page[start:end]):
                pieces.append(Piece(region, lines))
                mark = PIECE
        elif name == "script":
            inner = page.find(">", start) + 1
            if "ld+json" in page[start:inner]:
                data.append(page[inner:end])
        kept += (page[at:start], mark)
        at = after
    kept.append(page[at:])
    markup = "".join(kept)
    if markup.count(PIECE) > len(pieces) or any(mark in markup for mark in (LINK, UNLINK, BREAK, IMAGE, "\0")):
        return cut(page.translate(_MARKS), furniture)
    return Cut(_thin(markup), pieces, data)


def _lines(markup: str) -> list[str]:
    """Return the text of a region that is not parsed, a line for what stands between two tags."""
    if "<s" in markup:
        markup = _SCRIPTS.sub("", markup)
    return [line for raw in unescape(_MARKUP.sub("\n", markup)).split("\n") if (line := " ".join(raw.split()))]


def _thin(markup: str) -> str:
    """Leave to the parser only the tags that say where blocks are."""
    markup = _BETWEEN.sub("><", _FORMATTING.sub(_stand_in, markup))
    for _ in range(3):
        markup, opened = _LINKS_ONLY.subn(rf"{BREAK}\2{BREAK}", markup)
        if not opened:
            break
    return markup


def _stand_in(tag: re.Match[str]) -> str:
    """Replace a tag that only formats by its mark."""
    return _STANDS_FOR.get(tag[1], "")
