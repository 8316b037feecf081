"""What a page's source left in its text: entities, literal escapes, tags."""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.repair.gate import NAMES

# An entity whose semicolon is gone; not a parameter of an address (`&quote=2`).
_UNENDED = re.compile(rf"&(?:(?:{NAMES})(?!\w*[=;])|\#(?:\d{{2,5}}(?![\dx;])|x[0-9a-f]{{2,4}}(?![0-9a-f;])))")
# An entity whose ampersand is gone. Only one glued to a letter is one for sure: "ranked #39; the" is not; but where
# there is one, all are.
_APOSTROPHE = re.compile(r"(?<=\w) ?#39;(?=(?:s|t|re|ve|ll|d|m)\b)|(?<![&\w ])#39;|(?<!&)#39;(?=\w)|(?<=\w)#39;")
_APOSTROPHES = re.compile(r"(?<!&) ?#39;")
_QUOTE = re.compile(r" quot;(?=[\s.,;:!?)]|$)|(?<![&\w])quot;")

# Four hexadecimal digits, one of them a digit, are a character; `\added` is not.
_ESCAPE = re.compile(r"\\{1,2}(?:u((?=[a-fA-F]{0,3}\d)[0-9a-fA-F]{4})|x([89a-fA-F][0-9a-fA-F])|([\"']))")

_BLOCK = (
    "address|article|blockquote|br|dd|div|dl|dt|footer|h[1-6]|header|hr|li|ol|p|section|table|tbody|td|th|thead|tr|ul"
)
_INLINE = "a|abbr|b|big|center|cite|code|em|figcaption|figure|font|i|iframe|img|ins|small|span|strike|strong|su[bp]|u"
_TAG = re.compile(rf"<(/?)(?:({_BLOCK})|{_INLINE})(\s[^<>=]*+=[^<>]*+|\s*+/?)>|<!--[^<>]*-->", re.IGNORECASE)


def entities(line: str) -> str:
    """Turn entities into characters, also those that lost their ampersand or their semicolon.

    >>> entities("Takata <7312.T> and AT&amp;T: Iraq&rsquos oil, China #39;s steel")
    "Takata <7312.T> and AT&T: Iraq’s oil, China's steel"
    """
    if "39;" in line:
        line, sure = _APOSTROPHE.subn("'", line)
        line = _APOSTROPHES.sub("'", line) if sure else line
    if "quot;" in line:
        line = _QUOTE.sub('"', line)
    if "&" in line:
        from html import unescape

        from ftfy.fixes import unescape_html

        line = _UNENDED.sub(lambda match: unescape(match[0] + ";"), unescape_html(line))
    return line


def escapes(line: str) -> str:
    r"""Turn escapes of a program's string into the characters they stand for.

    >>> escapes(r"Iraq\u2019s oil at 10\xa0AM in C:\users")
    'Iraq’s oil at 10\xa0AM in C:\\users'
    """
    if "\\" not in line:
        return line
    return _ESCAPE.sub(lambda match: match[3] or chr(int(match[1] or match[2], 16)), line)


def tags(line: str) -> str:
    """Take tags of HTML out of plain text, but no ticker symbol.

    A wire writes `Ford <F>` and `AT&T <T>`, in capitals and without attributes: in capitals, a tag is believed only
    where the line has a closing one, too.

    >>> tags("<p>It <b>rained</b>.<br/>Ford <F> and Takata <7312.T> fell.</p>").strip()
    'It rained. Ford <F> and Takata <7312.T> fell.'
    """
    if "<" not in line:
        return line
    closing = "</" in line

    def replace(match: re.Match[str]) -> str:
        slash, block, rest = match.groups()
        comment = rest is None
        sure = comment or slash or rest.strip() or closing or match[0].islower()
        return (" " if block else "") if sure else match[0]

    return _TAG.sub(replace, line)
