"""The chain: the filters in their order, and the only code that applies what they decide."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from wirescrub.document import Document, Filter, Join, Mark, Rewrite, Role, Span
from wirescrub.filters.appeals import appeals
from wirescrub.filters.bare_headlines import bare_headlines
from wirescrub.filters.below_story import below_story
from wirescrub.filters.breakpoints import breakpoints
from wirescrub.filters.byline import byline
from wirescrub.filters.caption import caption
from wirescrub.filters.comments import comments
from wirescrub.filters.contacts import contacts
from wirescrub.filters.credit import credit
from wirescrub.filters.dateline import dateline
from wirescrub.filters.deck import deck
from wirescrub.filters.encoding import encoding
from wirescrub.filters.gallery import gallery
from wirescrub.filters.headline import headline
from wirescrub.filters.interface import interface
from wirescrub.filters.issuer import issuer
from wirescrub.filters.joined_lines import joined_lines
from wirescrub.filters.kicker import kicker
from wirescrub.filters.lead_caption import lead_caption
from wirescrub.filters.leftovers import leftovers
from wirescrub.filters.links import links
from wirescrub.filters.listings import listings
from wirescrub.filters.menus import menus
from wirescrub.filters.note import note
from wirescrub.filters.page_frame import page_frame
from wirescrub.filters.phrases import phrases
from wirescrub.filters.portrait import portrait
from wirescrub.filters.profiles import profiles
from wirescrub.filters.pull_quotes import pull_quotes
from wirescrub.filters.reading_time import reading_time
from wirescrub.filters.references import references
from wirescrub.filters.reflow import reflow
from wirescrub.filters.repeats import repeats
from wirescrub.filters.separators import separators
from wirescrub.filters.sign_off import sign_off
from wirescrub.filters.subhead import subhead
from wirescrub.filters.timestamp import timestamp
from wirescrub.filters.trash_line import trash_line
from wirescrub.filters.truncation import truncation
from wirescrub.filters.unstopped import unstopped
from wirescrub.filters.video_caption import video_caption
from wirescrub.filters.wire_end import wire_end

CHAIN: tuple[Filter, ...] = (
    # repair
    encoding,
    wire_end,
    reflow,
    joined_lines,
    # page furniture
    breakpoints,
    truncation,
    comments,
    gallery,
    listings,
    phrases,
    interface,
    links,
    appeals,
    reading_time,
    menus,
    page_frame,
    # the head
    timestamp,
    byline,
    trash_line,
    lead_caption,
    caption,
    video_caption,
    kicker,
    headline,
    deck,
    # the story
    dateline,
    credit,
    note,
    issuer,
    references,
    sign_off,
    contacts,
    leftovers,
    portrait,
    profiles,
    unstopped,
    # what the page says twice, and the headings that are left
    pull_quotes,
    repeats,
    below_story,
    bare_headlines,
    subhead,
    separators,
)


COMPARABLE = 1000
"""Lines up to so many characters are compared with their repair to place a cut; the cost is their square."""


class LostText(AssertionError):
    """The spans of a document no longer add up to its text. A bug in wirescrub, never in the input."""


def run(document: Document, chain: Sequence[Filter] = CHAIN) -> Document:
    """Run a document through filters, in order; what no filter decided on is body.

    Raises LostText if a single character went missing.
    """
    for step in chain:
        apply(document, step.__name__, step(document))
    body = Role.BODY
    for _, span in document.open():
        span.role = body if span.text else Role.BLANK
    document.changed()
    if "".join([span.raw for span in document.spans]) != document.text:
        raise LostText("the pieces of the document do not add up to it")
    return document


def apply(document: Document, name: str, decisions: Iterable[Mark | Rewrite | Join]) -> None:
    """Carry out what the filter `name` decided, and write down who decided and why."""
    made = list(decisions)
    if not made:
        return
    document.changed()
    by_span: dict[int, list[Mark | Rewrite | Join]] = defaultdict(list)
    for decision in made:
        by_span[decision.at].append(decision)
    spans: list[Span] = []
    done = 0  # so many of the spans so far are in the new ones
    for index in sorted(by_span):
        if index < done:
            continue  # joined to one before
        spans += document.spans[done:index]
        span, done = document.spans[index], index + 1
        for decision in by_span[index]:
            if isinstance(decision, Rewrite):
                span.rewrite(decision.text)
                span.filter, span.rule = name, decision.rule
                if not decision.text:
                    span.role = Role.BLANK
            elif isinstance(decision, Join):
                done = decision.last + 1
                span = _joined(document.spans[index:done], name, decision)
        marks = [decision for decision in by_span[index] if isinstance(decision, Mark)]
        spans += _cut(span, name, marks) if marks else [span]
    document.spans = spans + document.spans[done:]


def _joined(parts: list[Span], name: str, join: Join) -> Span:
    """Return the one span that several become."""
    raw = "".join([part.raw for part in parts])
    return Span(raw, join.text, parts[0].line, parts[-1].ends_line, None, name, join.rule)


def _cut(span: Span, name: str, marks: list[Mark]) -> list[Span]:
    """Give a span, or pieces of it, a role; the rest stays as it was."""
    if len(marks) == 1 and marks[0].start == 0 and marks[0].end is None and span.text:  # most are so
        return [Span(span.raw, span.text.strip(), span.line, span.ends_line, marks[0].role, name, marks[0].rule)]
    pieces: list[Span] = []
    raw_at = text_at = 0

    def take(end: int, role: Role | None, rule: str | None) -> None:
        nonlocal raw_at, text_at
        last = end >= len(span.text)
        raw_end = len(span.raw) if last else align(span, end)
        text = span.text[text_at:end].strip()
        if raw_end > raw_at:
            decided = (role, name, rule) if role else (span.role, span.filter, span.rule)
            if not text and role is None:
                decided = (Role.BLANK, None, None)
            pieces.append(Span(span.raw[raw_at:raw_end], text, span.line, last and span.ends_line, *decided))
        raw_at, text_at = max(raw_at, raw_end), end

    for mark in sorted(marks, key=lambda mark: mark.start):
        end = len(span.text) if mark.end is None else mark.end
        if mark.start < text_at or end <= mark.start:
            continue  # overlaps one that came first
        if mark.start > text_at:
            take(mark.start, None, None)
        take(end, mark.role, mark.rule)
    if raw_at < len(span.raw):
        take(len(span.text), None, None)
    return pieces


def align(span: Span, at: int) -> int:
    """Return where in `span.raw` the place `at` of `span.text` lies.

    Where repair changed nothing before the place, or nothing after it, that is plain arithmetic. Where it changed
    both sides the two are compared; in a very long line the same share of the way is near enough, for it only says
    where one raw piece ends and the next begins: no character can be lost by it.
    """
    lead = len(span.raw) - len(span.raw.lstrip())
    trail = span.raw.rstrip()
    if span.raw.startswith(span.text[:at], lead):
        return lead + at
    if trail.endswith(span.text[at:]):
        return len(trail) - (len(span.text) - at)
    if len(trail) <= COMPARABLE:
        for _, raw_start, raw_end, text_start, text_end in _steps(trail, span.text):
            if text_start <= at < text_end:
                return min(raw_start + at - text_start, raw_end)
    return lead + (len(trail) - lead) * at // len(span.text)


@lru_cache(maxsize=4)
def _steps(raw: str, text: str) -> Sequence[tuple[str, int, int, int, int]]:
    """Return how one becomes the other; a line is often cut in many places, one after the other."""
    from difflib import SequenceMatcher

    return SequenceMatcher(None, raw, text, autojunk=False).get_opcodes()
