"""Build the tree: a BeautifulSoup whose tags are found by one regular expression.

The standard library's parser looks at each entity and counts each line; half of the time of a page went there, and
some malformed pages cost it their square. What `cut` leaves holds no scripts and no comments, so a tag is a tag.
The tree itself, with all that is to know about misplaced end tags, is BeautifulSoup's.
"""

from __future__ import annotations

from html import unescape

from bs4 import BeautifulSoup
from bs4.builder import HTMLTreeBuilder

from wirescrub import patterns as re
from wirescrub.readers.html.cut import BREAK

DEEP = 150
"""Elements nested deeper than this are taken as siblings, as browsers do (at 512), so that no page costs its square."""

_TAG = re.compile(r"""<(/?)([a-zA-Z][^\s/<>]*+)((?:[^<>"']++|"[^"<]*+"|'[^'<]*+'|["'])*+)>""")
_ATTRIBUTE = re.compile(
    r"""(?<![\w-])(class|id|role|itemprop|style|hidden)(?![\w-])(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++)))?""",
    re.I,
)
_VOID = frozenset(
    {"hr", "img", "br", "input", "meta", "link", "source", "wbr", "embed", "area", "col", "base", "param", "track"}
)
# What ends an open paragraph, and which elements end one of their own kind, where the page leaves end tags out.
_ENDS_PARAGRAPH = frozenset(
    {"p", "div", "ul", "ol", "dl", "table", "section", "article", "aside", "header", "footer", "figure", "blockquote"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "pre", "form", "main", "nav", "hr"}
)
_ENDS_ITS_LIKE = {
    "li": {"li"},
    "tr": {"tr", "td", "th"},
    "td": {"td", "th"},
    "th": {"td", "th"},
    "dt": {"dt", "dd"},
    "dd": {"dt", "dd"},
}


class Builder(HTMLTreeBuilder):
    """Feeds tags and text to BeautifulSoup."""

    def __init__(self) -> None:
        super().__init__(multi_valued_attributes={}, store_line_numbers=False)

    def feed(self, markup: str | bytes) -> None:
        """Find the tags in markup, from the first to the last."""
        soup = self.soup
        assert soup is not None
        assert isinstance(markup, str)
        stack = soup.tagStack
        at = 0
        for tag in _TAG.finditer(markup):
            start = tag.start()
            if start > at:
                between = markup[at:start]
                soup.current_data.append(unescape(between) if "&" in between else between)
            at = tag.end()
            end, name, rest = tag.groups()
            name = name.lower()
            if end:
                soup.handle_endtag(name)
                continue
            open_name = stack[-1].name
            if open_name == "p" and name in _ENDS_PARAGRAPH:
                soup.handle_endtag("p")
            elif name in _ENDS_ITS_LIKE:
                while stack[-1].name in _ENDS_ITS_LIKE[name]:
                    soup.handle_endtag(stack[-1].name)
            if len(stack) > DEEP or name in _VOID:
                soup.current_data.append(BREAK)
                continue
            attributes = {key.lower(): a or b or c for key, a, b, c in _ATTRIBUTE.findall(rest)} if rest else {}
            soup.handle_starttag(name, None, None, attributes)
        soup.current_data.append(unescape(markup[at:]))


def parse(markup: str) -> BeautifulSoup:
    """Return the tree of some markup."""
    # It begins with a tag, for BeautifulSoup warns of text that might be the name of a file.
    return BeautifulSoup("<html>" + markup, builder=Builder())
