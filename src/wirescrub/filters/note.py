"""Notes about the article: corrections, editor's notes, who the author is and how to reach her."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.cues import holds
from wirescrub.document import Document, Mark, Role
from wirescrub.grammar.biography import continues_biography, introduces, is_biography
from wirescrub.grammar.contact import is_call, is_contact, may_be_contact
from wirescrub.grammar.note import is_advertised, is_disclosure, is_note, is_promotion
from wirescrub.grammar.sentences import sentences
from wirescrub.grammar.telling import ends_in_quotes
from wirescrub.zones import head, tail

RULES = {
    "correction": "a correction, clarification, editor's note or reprint note",
    "biography": "who the author is, at the end or under the headline",
    "contact": "how to reach or follow the author",
    "advertised": "the title of an advertisement, which calls itself an editor's note",
}

LAST_LINES = 6
LONGEST = 1500

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
_LABEL_ONLY = re.compile(r"(?:CORRECTIONS?|Corrections?|CLARIFICATIONS?|Clarifications?)(?: (?:&|and) \w+)?:?$")
# "… The opinions expressed in this commentary are hers." ends the author's biography.
_OPINIONS = re.compile(
    r"[.)] The (?:opinions?|views?) expressed (?:in|here)\b[^.]{0,60}"
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
        elif i in last or i in first:
            yield from _at_edge(i, text, last=i in last, final=i == final)
        elif len(text) <= LONGEST and (text.startswith(_STARTS) or "[Editor" in text):
            yield from _inside(i, text)
        labelled = label
    if "Follow @" in document.suspects().text:
        yield from _handles(document)
    if "ollow h" in document.text:
        yield from _introduced(document, last | first)


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


def _at_edge(i: int, text: str, *, last: bool, final: bool) -> Iterator[Mark]:
    """Yield the sentences of a line at the top or the end that are notes."""
    if len(text) > LONGEST:
        return
    signed = _OPINIONS.search(text) is not None
    whole = signed or is_note(text) or (last and is_disclosure(text))
    introduced = (last or len(text) < 450) and is_biography(text, final=final)
    reachable = may_be_contact(text)
    if not (whole or introduced or reachable or holds(text, _WORDS)):
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
