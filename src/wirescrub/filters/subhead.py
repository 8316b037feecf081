"""Headings inside the story.

A line that looks like one is a heading where it stands between two paragraphs. Some forms are those of other lines as
well, and need company: others of the form, or plain headings in the same story.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator

from wirescrub import patterns as re
from wirescrub.document import LONG, Document, Mark, Role, Span
from wirescrub.grammar.heading import is_exclaimed, is_heading, is_question_label, is_said, is_spoken, series
from wirescrub.grammar.shapes import (
    is_capitals,
    is_caption,
    is_figures,
    is_furniture,
    is_name,
    is_sentence,
    is_stopped,
    is_titled,
)

RULES = {
    "subhead": "Short line without a full stop between two paragraphs of prose",
    "subhead-in-series": "One of three or more of one form: “4. Abuse of pardons.”, “4:35 p.m. Rally ends”",
    "subhead-dashed": "Short line between two dashes, as AFP sets it",
    "subhead-long": "Longer line without a full stop, among others that are nearly as long",
}

LONGEST = 90
LONGEST_OF_SERIES = 130
LONG_LENGTHS, LONG_ONE, FEWEST_LONG = range(LONGEST + 1, 141), 45, 2
"""Headings may be so long where others have at least so many characters, and so many do."""
SERIES = 3
"""So many lines of a form make a series."""
SENTENCE = 25
PROSE = 60
"""Below a heading stands a paragraph of at least so many characters."""
ANY_END = 200
"""So long a line is a paragraph, however it ends."""
MOST_BEHIND_LINK = 40
"""What begins in small letters goes on from a longer line; below a shorter one it has lost its link."""
RHETORIC = 2
"""Where so many times as many paragraphs end in a question as short lines do, none of them is a heading."""
PERSONAL = 5
"""In an interview one paragraph in so many says I."""

_STORY = (None, Role.BODY)
_OPENING, _CLOSING = "“\"‘'", "”\"’'"
_SHOWS = re.compile(r"\b(?:headlines?|headlined|title[ds]?|reads?|replied|said|says|wrote|tweeted)\b[^.]{0,30}:$")
_SIGNED = re.compile(r"[.!?][”\"]? ?[—–-] ?[A-Z][^.]{2,60}$")
_I, _QUOTATION = re.compile(r"\bI\b"), re.compile(r"[“\"][^”\"]*[”\"]?")
_DASHED = re.compile(r"[-–—] [^\s-].* [-–—]")


Found = dict[int, Span]
"""Headings, by their index."""


def subhead(document: Document) -> Iterator[Mark]:
    """Mark headings between the paragraphs of the story; they stay in the body."""
    rules = dict.fromkeys(_in_series(document), "subhead-in-series")
    found: Found = {}
    for at, span in document.loose():
        if len(span.text) > LONGEST or at in rules or not _heads(document, at, rules):
            continue
        if _DASHED.fullmatch(span.text):
            rules[at] = "subhead-dashed"
        elif is_heading(span.text):
            found[at] = span
    found = _without_speakers(found)
    rules |= dict.fromkeys(_in_company(document, found, len(rules)), "subhead")
    rules |= dict.fromkeys(_long_ones(document, rules), "subhead-long")
    yield from (Mark(at, Role.SUBHEAD, rules[at]) for at in sorted(rules))


def _heads(document: Document, at: int, headings: Collection[int]) -> bool:
    """Whether a line stands where a heading does: alone, below prose and above prose."""
    return _is_below_prose(document, at, headings) and _leads_on(document, at) and _is_whole(document, at)


def _is_whole(document: Document, at: int) -> bool:
    """Whether it is all that the story has on its line, and not what stands before or behind a piece cut out."""
    line = document.spans[at].line
    around = (*document.spans[max(at - 2, 0) : at], *document.spans[at + 1 : at + 3])
    return not any(span.line == line and span.role in _STORY and span.text for span in around)


def _is_below_prose(document: Document, at: int, headings: Collection[int]) -> bool:
    """Whether the line of the story above ends a sentence, or is a rule across the page ("___")."""
    above, text = _above(document, at)
    if not text:
        return is_question_label(document.spans[at].text)
    if above in headings:
        return False
    if len(text) >= LONG or not any(map(str.isalnum, text)) or text[-1] == ":":
        return True
    line = document.spans[at].text
    asked = text[-1] == "?" == line[-1]  # one question after the other
    return len(text) > SENTENCE and document.spans[above].finished and not (asked or _in_row(text, line))


def _in_row(text: str, line: str) -> bool:
    """Whether two lines are quotations without a stop, as in a list of headlines."""
    return line[-1] in _CLOSING and text[-1] in _CLOSING and not is_stopped(text)


def _above(document: Document, at: int) -> tuple[int, str]:
    """Return the line of the story above, with its index."""
    lines = ((i, span.text) for i, span in document.outward(at, -1) if span.role in _STORY and span.text)
    return next(lines, (-1, ""))


def _below(document: Document, at: int) -> tuple[int, str]:
    """Return the line of the story below, with no more than a caption or a piece of furniture in between."""
    for i, span in enumerate(document.spans[at + 1 : at + 6], at + 1):
        if span.role in _STORY and span.text and not is_caption(span.text):
            return i, span.text
    return -1, ""


def _leads_on(document: Document, at: int) -> bool:
    """Whether prose of the story stands below, and not the rest of a broken line."""
    below, text = _below(document, at)
    heading = document.spans[at].text
    if len(text) < PROSE or (text[:2].islower() and len(heading) > MOST_BEHIND_LINK):
        return False
    if not _is_prose(document.spans[below]) or (len(text) < LONG and _in_row(text, heading)):
        return False
    speaks = ":" in heading and not heading.isupper() and is_said(heading)
    return not (speaks and is_said(text))


def _is_prose(span: Span, least: int = PROSE) -> bool:
    text = span.text
    if len(text) < least or len(text) >= ANY_END:
        return len(text) >= least
    return span.finished or is_sentence(text) or bool(_SIGNED.search(text))


def _in_series(document: Document) -> Iterator[int]:
    """Yield the headings of which there are three or more of one form, each above its own text."""
    forms: dict[str, dict[str, int]] = defaultdict(dict)
    for at, span in document.open():
        text = span.text
        if len(text) > LONGEST_OF_SERIES or not (found := series(text)) or not _has_text(document, at, found[0]):
            continue
        if not (is_caption(text) or is_furniture(text) or is_figures(text)):
            forms[found[0]].setdefault(found[1], at)
    for heads in forms.values():
        if len(heads) >= SERIES:
            yield from heads.values()


def _has_text(document: Document, at: int, form: str) -> bool:
    """Whether prose stands below that is not of the same form; the name of who wrote it may come first."""
    below, text = _below(document, at)
    if form == "name" and text and is_name(text):
        below, text = _below(document, below)
    if not text or not _is_prose(document.spans[below], SENTENCE) or not _is_whole(document, at):
        return False
    if form in {"name", "name alone"}:
        return not is_said(text) and text[0] not in _OPENING
    again = series(text)
    return again is None or again[0] != form


def _without_speakers(found: Found) -> Found:
    """Return the headings without the names that come again and again: who speaks in an interview."""
    times = Counter(span.text for span in found.values())
    return {at: span for at, span in found.items() if times[span.text] < SERIES or not is_name(span.text)}


def _in_company(document: Document, found: Found, others: int) -> Found:
    """Return the headings without those that have to have others beside them, and have none.

    One question, among no headings, is the writer's own: "Why?"
    """
    if found and not others and all(is_spoken(span.text) for span in found.values()):
        found = {at: span for at, span in found.items() if not is_exclaimed(span.text)}
        if len(found) == 1 or _is_rhetoric(document, len(found)):
            return {}
    above = {at: _above(document, at)[1] for at in found}
    plain = [span.text for at, span in found.items() if not above[at].endswith(":")]
    return {
        at: span
        for at, span in found.items()
        if not above[at].endswith(":") or _heads_list(span.text, above[at], plain, others)
    }


def _heads_list(text: str, above: str, plain: list[str], others: int) -> bool:
    """Whether a line below a colon is the first of the headings announced there, and not an item or a headline quoted.

    plain: the headings that stand below no colon. others: how many are known by their form.
    """
    if any(is_capitals(text) == is_capitals(heading) for heading in plain):
        return True
    return len(above) >= LONG and (others > 0 or not _SHOWS.search(above))


def _is_rhetoric(document: Document, headings: int) -> bool:
    """Whether a columnist or an interviewer asks the questions: many are too long to be headings.

    Where it is no more than half of them, those who answer have to speak of themselves.
    """
    lines = [span.text for _, span in document.open()]
    long = sum(text.endswith("?") for text in lines) - headings
    if long < headings:
        return False
    return long >= RHETORIC * headings or sum(map(_is_personal, lines)) * PERSONAL >= len(lines)


def _is_personal(text: str) -> bool:
    """Whether the writer, and nobody quoted, says I."""
    return " I" in f" {text}" and bool(_I.search(_QUOTATION.sub("", text)))


def _long_ones(document: Document, headings: Collection[int]) -> Iterator[int]:
    """Yield the longer lines that are headings because others are long as well."""
    texts = {document.spans[at].text for at in headings}
    if sum(_is_long(text, LONG_ONE) for text in texts if not is_spoken(text)) < FEWEST_LONG:
        return
    for at, span in document.loose():
        may_be = at not in headings and len(span.text) in LONG_LENGTHS and _is_long(span.text)
        if may_be and _heads(document, at, headings):
            yield at


def _is_long(text: str, least: int = LONGEST) -> bool:
    """Whether a line is a sentence that has only no stop."""
    if len(text) < least or not (text[0].isupper() and text[-1].isalnum()) or ": " in text or is_titled(text):
        return False
    return is_heading(text) and not is_name(text.partition(",")[0])
