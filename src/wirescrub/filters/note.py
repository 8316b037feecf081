"""Notes about the article: corrections, editor's notes, who the author is and how to reach her."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise, takewhile

from wirescrub import patterns as re
from wirescrub.cues import holds
from wirescrub.document import Document, Mark, Role
from wirescrub.grammar.biography import (
    begins_with_names,
    continues_biography,
    holder,
    introduces,
    is_biography,
    tells_of,
)
from wirescrub.grammar.contact import is_call, is_contact, may_be_contact
from wirescrub.grammar.note import (
    is_advertised,
    is_disclosure,
    is_helpline,
    is_note,
    is_of_the_piece,
    is_promotion,
    opens_note,
)
from wirescrub.grammar.sentences import sentences
from wirescrub.grammar.telling import ends_in_quotes
from wirescrub.round_up import headings
from wirescrub.zones import head, tail

RULES = {
    "correction": "a correction, clarification, editor's note or reprint note",
    "biography": "who the author is, at the end or under the headline",
    "contact": "how to reach or follow the author",
    "for-readers-in-need": "whom a reader in need may call, at the end",
    "advertised": "the title of an advertisement, which calls itself an editor's note",
}

LAST_LINES = 6
LONGEST = 1500
MOST_PARAGRAPHS = 8
"""So many paragraphs an editor's note above the story may have."""

# A line in the middle of the story is looked at only if it begins with one of these.
_STARTS = (
    *("Correct", "CORRECT", "Clarif", "CLARIF", "Editor", "EDITOR", "Author", "AUTHOR", "Writer", "Publisher", "Note"),
    *(
        "A note",
        "This ",
        "The ",
        "An earlier",
        "A previous",
        "Earlier",
        "Previous",
        "Article",
        "Story",
        "Names",
        "Some",
    ),
    *("Re", "Originally", "First", "Published", "Posted", "Used", "[", "(", "*", "•", "–", "—", "-"),
    *("Follow", "Write to", "Email", "E-mail", "Contact", "Send", "Tweet", "Call", "You can", "Please"),
)
# And a line at the edges, sentence by sentence, only if it may be a contact or holds one of these.
_WORDS = ("version", "This ", "orrect", "[Editor")
_LABEL_ONLY = re.compile(
    r"(?:CORRECTIONS?|Corrections?|CLARIFICATIONS?|Clarifications?)(?: (?:&|and) \w+)?"
    r"(?:, [A-Z][a-z]+\.? \d{1,2}(?:, \d{4})?)?:?$"
)
# "… The opinions expressed in this commentary are hers." ends the author's biography. The stop before may be lost.
_OPINIONS = re.compile(
    r"(?:[.)?!”\"] |(?<=[a-z]) (?=The \w+ expressed in this (?:commentary|column|article|piece) ))"
    r"The (?:opinions?|views?) expressed (?:(?:in (?P<several>these )?|here)\b[^.]{0,60}|(?P<bare>are ))"
    r"\b(?:(?:his|hers|theirs|her own|his own|their own|my own)\b|(?:of|to) the authors?\b)"
)
_HANDLE = re.compile(r"Follow @(?P<given>[A-Z][a-z]+)_?(?P<family>[A-Z][a-z]+)[A-Z_\d]*$")


def note(document: Document) -> Iterator[Mark]:
    """Mark corrections, editor's notes, biographies and contacts of the author."""
    last = _last_lines(document)
    first = {i for i, _ in head(document)}
    final = max(last, default=-1)
    labelled = False  # whether the line before was "Corrections & Amplifications:" and nothing else
    for i, span in document.suspects():
        text = span.text
        label = len(text) < 60 and text[0] == "C" and bool(_LABEL_ONLY.match(text))
        if label or (labelled and i in last):
            yield Mark(i, Role.NOTE, "correction")
        elif is_advertised(text):
            yield Mark(i, Role.BOILERPLATE, "advertised")
        elif is_call(text):
            yield Mark(i, Role.NOTE, "contact")
        elif i in last and is_helpline(text):
            yield Mark(i, Role.NOTE, "for-readers-in-need")
        elif i in last or i in first:
            yield from _at_edge(document, i, last=i in last, final=i == final)
        elif len(text) <= LONGEST and (text.startswith(_STARTS) or "[Editor" in text):
            yield from _inside(i, text)
        labelled = label
    if "Follow @" in document.suspects().text:
        yield from _handles(document)
    yield from _opening(document)
    yield from _sections(document)
    if "ollow h" in document.text:
        yield from _introduced(document, last | first)


def _opening(document: Document) -> Iterator[Mark]:
    """Yield the editor's note of several paragraphs above the story, below a label of its own."""
    label = next((i for i, span in head(document) if opens_note(span.text)), None)
    if label is None:
        return
    yield Mark(label, Role.NOTE, "correction")
    below = ((i, span) for i, span in document.open() if i > label)
    for i, _ in takewhile(lambda line: is_of_the_piece(line[1].text), islice(below, MOST_PARAGRAPHS)):
        yield Mark(i, Role.NOTE, "correction")


def _sections(document: Document) -> Iterator[Mark]:
    """Yield the biographies of a round-up: the last line of a section, about whom its heading names.

    Authors do not write of themselves by name: where the section does, she is only whom it is about.
    """
    found = headings(document)
    if len(found) < 2:
        return
    for (start, name), (end, _) in pairwise([*found.items(), (len(document.spans), "")]):
        lines = [(i, span) for i, span in enumerate(document.spans[start + 1 : end], start + 1) if span.open]
        if len(lines) < 2:
            continue
        (last, span), before = lines[-1], [span.text for _, span in lines[:-1] if span.prose]
        family = name.rpartition(" ")[2]
        who = tells_of(span.text) if family in span.text else None
        if who and who.endswith(family) and before and not any(family in text for text in before):
            yield Mark(last, Role.NOTE, "biography")


def _introduced(document: Document, edges: set[int]) -> Iterator[Mark]:
    """Yield who wrote a part of the story, where a line in its midst says so and goes on "Follow her on Twitter …"."""
    for i, span in document.open():
        if i in edges or "ollow h" not in span.text:
            continue
        text = span.text
        told: list[str] = []
        for start, end in sentences(text):
            sentence = text[start:end]
            if (
                told
                and is_contact(sentence)
                and introduces(text[:start], sentence)
                and all(map(continues_biography, told[1:]))
            ):
                yield Mark(i, Role.NOTE, "biography", 0, end)
            told.append(sentence)


def _last_lines(document: Document) -> set[int]:
    """Return the last open lines: down from the last paragraph of prose that is no note itself."""
    lines: set[int] = set()
    paragraphs = 0
    for i, span in tail(document, LAST_LINES):
        lines.add(i)
        text = span.text
        if span.prose and not (is_biography(text, final=True) or is_contact(text) or is_note(text)):
            paragraphs += 1
            if paragraphs > 1:
                break
    return lines


def _at_edge(document: Document, i: int, *, last: bool, final: bool) -> Iterator[Mark]:
    """Yield the sentences of a line at the top or the end that are notes."""
    text = document.spans[i].text
    if len(text) > LONGEST:
        return
    disclaimed = _OPINIONS.search(text) if "expressed" in text else None
    signed = disclaimed is not None and _is_biographical(document, i, disclaimed)
    whole = signed or is_note(text) or (last and is_disclosure(text))
    introduced = (last or len(text) < 450) and (is_biography(text, final=final) or _is_stranger(document, text))
    reachable = may_be_contact(text)
    if not (whole or introduced or reachable or disclaimed or holds(text, _WORDS)):
        return
    before: str | None = None
    for start, end in sentences(text):
        sentence = text[start:end]
        rule = None
        if reachable and is_contact(sentence):
            rule = "contact"
            if start and before is None and introduces(text[:start], sentence):
                yield Mark(i, Role.NOTE, "biography", 0, start)
        elif whole:
            rule = None if is_promotion(sentence) else "biography" if signed else "correction"
        elif disclaimed and start < disclaimed.end() <= end:
            rule = "biography"
        elif before == "biography":
            more = ends_in_quotes(text[:start]) or continues_biography(sentence) or is_biography(sentence)
            rule = "biography" if more else None
        elif start == 0 and introduced:
            rule = "biography"
        if rule is None and start and last and not whole and is_note(sentence):
            rule = "correction"
        before = rule
        if rule:
            yield Mark(i, Role.NOTE, rule, start, end)


def _is_stranger(document: Document, text: str) -> bool:
    """Say whether a line presents somebody by her post whom the story does not know: its author."""
    who = holder(text)
    family = who.rpartition(" ")[2] if who else ""
    return who is not None and not any(
        family in span.text and not span.text.startswith(who) for _, span in document.open()
    )


def _is_biographical(document: Document, i: int, disclaimed: re.Match[str]) -> bool:
    """Say whether all that stands before a disclaimer is about the author; behind a dateline it is the story."""
    before = document.spans[i - 1] if i else None
    if disclaimed["several"] or (before and before.role is Role.DATELINE and not before.ends_line):
        return False
    return not disclaimed["bare"] or begins_with_names(document.spans[i].text)


def _inside(i: int, text: str) -> Iterator[Mark]:
    """Yield the notes of a line inside the story: all of it, or what stands in square brackets, or a contact."""
    if is_note(text):
        yield Mark(i, Role.NOTE, "correction")
    elif "[Editor" in text and text[-1] == "]":
        start = text.index("[Editor")
        if is_note(text[start:]):
            yield Mark(i, Role.NOTE, "correction", start)
    elif len(text) <= 250 and may_be_contact(text):
        yield from (
            Mark(i, Role.NOTE, "contact", start, end) for start, end in sentences(text) if is_contact(text[start:end])
        )


def _handles(document: Document) -> Iterator[Mark]:
    """Mark "Follow @AnaExample" where the story names Ana Example; an outlet's handle is not a note."""
    for i, span in document.loose():
        if (found := _HANDLE.match(span.text)) and f"{found['given']} {found['family']}" in document.text:
            yield Mark(i, Role.NOTE, "contact")
