"""From the spans of a document to the fields of an article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from itertools import pairwise

from wirescrub.article import Article, Caption, Dateline, Paragraph, Timestamp
from wirescrub.document import Document, Facts, Role, Span
from wirescrub.grammar.agencies import known
from wirescrub.grammar.byline import names
from wirescrub.grammar.dateline import take_apart
from wirescrub.grammar.headline_parts import slug_of
from wirescrub.grammar.photo_credit import credit_of
from wirescrub.grammar.timestamp import parse

_CLOSING = frozenset(",.;:?!)")
"""A piece that begins so stands right behind the one before, whatever was taken out between them."""


def paragraphs(spans: Iterable[Span]) -> list[Paragraph]:
    """Return what stands on one line in one role, the pieces of a cut line that belong together joined again."""
    found: list[Paragraph] = []
    pieces: list[Span] = []
    for span in spans:
        if not span.ends_line:
            pieces.append(span)
        elif pieces:
            found += _joined([*pieces, span])
            pieces = []
        elif span.text and span.role:
            found.append(Paragraph(span.role, span.text))
    return [*found, *_joined(pieces)]


def _joined(pieces: list[Span]) -> Iterator[Paragraph]:
    """Yield a paragraph for every role among the pieces of one line."""
    line: dict[Role, str] = {}
    apart = labelled = True
    for span in pieces:
        if span.role is Role.CAPTION and labelled and Role.CAPTION in line:
            yield Paragraph(Role.CAPTION, line.pop(Role.CAPTION))  # a label of the page stands between the two
        if span.text and span.role and span.role is not Role.BLANK:
            role = Role.BODY if span.role is Role.SUBHEAD and Role.BODY in line else span.role
            glue = " " if (apart or span.raw[:1].isspace()) and span.text[0] not in _CLOSING else ""
            line[role] = line[role] + glue + span.text if role in line else span.text
        # a piece taken out from between two others leaves a space behind
        labelled = span.role is Role.BOILERPLATE
        apart = labelled or span.raw[-1:].isspace()
    yield from (Paragraph(role, text) for role, text in line.items())


_NO_FACTS = Facts()
_STORY = (Role.BODY, Role.SUBHEAD)
_COPYRIGHT = frozenset(["Image copyright", "Image source"])


def _dateline(text: str) -> Dateline:
    read = take_apart(text)
    return Dateline(text, read.places, read.date, read.source)


def assemble(document: Document) -> Article:
    """Put the fields of an article together from a document that went through the chain."""
    by_role: defaultdict[Role, list[str]] = defaultdict(list)
    lines = tuple(paragraphs(document.spans))
    for role, text in lines:
        by_role[role].append(text)
    facts = document.facts or _NO_FACTS
    headline = facts.headline or next(iter(by_role[Role.HEADLINE]), None)
    stamp = " ".join(by_role[Role.TIMESTAMP]) or None
    return Article(
        headline=headline,
        slug=slug_of(headline) if headline else None,
        kicker=" ".join(by_role[Role.KICKER]) or None,
        deck=tuple(by_role[Role.DECK]),
        byline=facts.byline or _byline(by_role[Role.BYLINE]),
        timestamp=_timestamp(stamp, facts),
        dateline=_dateline(by_role[Role.DATELINE][0]) if by_role[Role.DATELINE] else None,
        captions=_captions(lines, document.spans) if by_role[Role.CAPTION] else (),
        credits=tuple(by_role[Role.CREDIT]),
        notes=tuple(by_role[Role.NOTE]),
        body=tuple([text for role, text in lines if role in _STORY]),
        truncated="truncation" in [span.filter for span in document.spans],
        paragraphs=lines,
        spans=tuple(document.spans),
    )


def _byline(lines: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names(" | ".join(lines)))) if lines else ()


def _timestamp(stamp: str | None, facts: Facts) -> Timestamp | None:
    """Put together what the lines of the article say of its time, and what its metadata says, which is more exact."""
    published, updated = (parse(stamp) if stamp else None) or (None, None)
    times = facts.published or published, facts.updated or updated
    return Timestamp(stamp, *times) if stamp or any(times) else None


def _named(spans: Iterable[Span]) -> Iterator[str]:
    """Yield what the page itself calls the credit of a picture, by a label before it."""
    label = ""
    for span in spans:
        if span.role is Role.CAPTION and label in _COPYRIGHT:
            yield span.text.strip()
        if span.text.strip():
            label = span.text.strip().rstrip(",")


def _captions(lines: Iterable[Paragraph], spans: Iterable[Span]) -> tuple[Caption, ...]:
    """Return the captions with their credits, each once."""
    named = set(_named(spans))
    captions: list[Caption] = []
    beside: list[str] = []
    for role, text in lines:
        if role is Role.CAPTION:
            beside.append(text)
        elif beside and role is not Role.BOILERPLATE:  # labels of the page may stand between two
            captions += _credited(beside, named)
            beside = []
    return tuple(dict.fromkeys(captions + _credited(beside, named)))


def _credited(texts: Iterable[str], named: Container[str]) -> list[Caption]:
    """Give each of several captions that stand together its credit, which may be a line of its own.

    Such a line goes to the caption before it; but what a label of the page names ("Image copyright …") goes to the one
    behind, if that has no other. Where there is none it says nothing of a picture.
    """
    captions: list[Caption] = []
    for text in texts:
        credit = text if text in named or known(text) else credit_of(text)
        before = captions[-1] if captions else None
        if before and before.credit is None and text not in named and _is_credit(text, credit):
            captions[-1] = Caption(before.text, credit)
        elif before and credit is None and _is_credit(before.text, before.credit):
            captions[-1] = Caption(text, before.credit)
        else:
            captions.append(Caption(text, credit))
    for i, (caption, behind) in enumerate(pairwise(captions)):
        if caption.credit is None and _is_credit(behind.text, behind.credit):
            captions[i] = Caption(caption.text, behind.credit)
    return [caption for caption in captions if not _is_credit(caption.text, caption.credit)]


def _is_credit(text: str, credit: str | None) -> bool:
    """Say whether a caption is a credit and nothing else."""
    return credit is not None and credit.strip("() .") == text.strip("() .")
