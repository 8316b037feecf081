"""From text to spans: one a line, one for a run of blank lines."""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.span import Role, Span

# A run of blank lines is one span; every other line is one. Possessive, so that no input makes it backtrack.
_LINES = re.compile(r"(?:[^\S\n]*+\n)++|[^\n]++\n?")
# Vertical tab, form feed and the Unicode separators end a line too. (ftfy deletes the first and so glues sentences.)
_ODD_LINE_ENDS = "\r\v\f\u2028\u2029"
_LINES_ODD = re.compile(
    r"(?:(?:(?![\r\n\v\f\u2028\u2029])\s)*+[\r\n\v\f\u2028\u2029])++"
    r"|[^\r\n\v\f\u2028\u2029]++(?:\r*+\n|[\r\v\f\u2028\u2029])?"
)
# A document on one line whose line ends were written out as a program's string has them: `\n`, `\r\n`. (Before a
# small letter it may be a folder's name: two that are not prove it.)
_ESCAPED = re.compile(r"\\n(?![a-z]).*\\n(?![a-z])", re.DOTALL)
_ESCAPED_END = re.compile(r"(?:\\{1,2}r)?\\{1,2}n")
_LINES_ESCAPED = re.compile(
    r"(?:\s*+{0})++|(?:(?!{0}).)++(?:{0})?".replace("{0}", _ESCAPED_END.pattern),
    re.DOTALL,
)


def cut(text: str) -> list[Span]:
    r"""Cut text into a span a line; a run of blank lines is one span.

    >>> [span.raw for span in cut("A headline\n\n \nA story.")]
    ['A headline\n', '\n \n', 'A story.']
    """
    spans: list[Span] = []
    line, blank = 1, Role.BLANK
    escaped = "\\" in text and not _has_lines(text) and _ESCAPED.search(text) is not None
    odd = any(end in text for end in _ODD_LINE_ENDS)
    pattern = _LINES_ESCAPED if escaped else _LINES_ODD if odd else _LINES
    for raw in pattern.findall(text):
        if raw == "\n":  # every second line of most articles
            spans.append(Span(raw, "", line, True, blank))
            line += 1
            continue
        content = raw.strip()
        last = raw[-1]
        ends_line = last == "\n" or (odd and last in _ODD_LINE_ENDS)
        if escaped and (unended := _ESCAPED_END.sub("", content)) != content:
            content, ends_line = unended.strip(), True
        if content:
            spans.append(Span(raw, content, line, ends_line))
            line += 1
        else:
            spans.append(Span(raw, "", line, True, blank))
            line += raw.count("\n") or 1
    return spans


def _has_lines(text: str) -> bool:
    """Whether there are real line ends, of any system, between the lines of a text."""
    text = text.strip()
    return "\n" in text or "\r" in text
