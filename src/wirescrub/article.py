"""From the spans of a document to the fields of an article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple

from wirescrub.document import Document, Facts, Role, Span
from wirescrub.fields import FIELDS
from wirescrub.grammar.agencies import known
from wirescrub.grammar.byline import names
from wirescrub.grammar.dateline import take_apart
from wirescrub.grammar.headline_parts import slug_of
from wirescrub.grammar.photo_credit import credit_of
from wirescrub.grammar.timestamp import parse


@dataclass(frozen=True, slots=True)
class Timestamp:
    """When the article was published: as written, and in ISO 8601 as far as it could be read."""

    text: str | None
    published: str | None = None
    updated: str | None = None


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where the story was filed, when, and by which agency, each as written; text is all of it with its separator."""

    text: str
    places: tuple[str, ...] = ()
    date: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Caption:
    """The caption of a picture, video or graphic, and the credit in it."""

    text: str
    credit: str | None = None


class Paragraph(NamedTuple):
    """What stands on one line in one role."""

    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class Article:
    """The fields of an article.

    What is absent is None or empty. `body` begins after the dateline and holds the paragraphs and subheads in their
    order; `byline` one name an entry; `slug` is the wire's prefix of the headline ("UPDATE 2-"), which keeps it;
    `truncated` says that the source held only a part of the story. `spans` tells what became of every character.
    """

    headline: str | None = None
    slug: str | None = None
    kicker: str | None = None
    deck: tuple[str, ...] = ()
    byline: tuple[str, ...] = ()
    timestamp: Timestamp | None = None
    dateline: Dateline | None = None
    captions: tuple[Caption, ...] = ()
    credits: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    truncated: bool = False
    paragraphs: tuple[Paragraph, ...] = field(default=(), repr=False)
    spans: tuple[Span, ...] = field(default=(), repr=False)

    @property
    def text(self) -> str:
        """The article as one reads it: headline, deck, byline and body, a blank line between paragraphs."""
        return self.text_of(FIELDS)

    def text_of(self, fields: Sequence[str]) -> str:
        """Return the text of some fields, in the order asked for.

        The dateline stands at the start of the first paragraph of the body where both are asked for.
        """
        return "\n\n".join([text for _, text in self.parts(fields, dateline_apart=False)])

    def parts(self, fields: Sequence[str], *, dateline_apart: bool = True) -> Iterator[tuple[str, str]]:
        """Yield role and text of every paragraph in some fields, in the order asked for."""
        leads = not dateline_apart and "dateline" in fields and "body" in fields and bool(self.body)
        for name in fields:
            if name == "headline":
                if self.headline:
                    yield "headline", self.headline
            elif name == "dateline":
                if self.dateline and not leads:
                    yield "dateline", self.dateline.text
            elif name == "body":
                yield from self._body(with_dateline=leads)
            else:
                yield from ((name, line) for line in self._lines(Role(name)))

    def _body(self, *, with_dateline: bool) -> Iterator[tuple[str, str]]:
        """Yield the paragraphs and subheads of the body, the dateline where it stood."""
        lead = ""
        for role, text in self.paragraphs:
            if role is Role.DATELINE and with_dateline:
                lead = text + " "
            elif role is Role.BODY:
                yield "body", lead + text
                lead = ""
            elif role is Role.SUBHEAD:
                yield "subhead", text

    def _lines(self, role: Role) -> list[str]:
        return [paragraph.text for paragraph in self.paragraphs if paragraph.role is role]

    def ninjs(self, uri: str) -> dict[str, Any]:
        """Return the article as an IPTC ninjs 3.1 object; uri: what the document is called."""
        from wirescrub.writers.ninjs import ninjs

        return ninjs(self, uri)

    def jsonld(self) -> dict[str, Any]:
        """Return the article as a schema.org NewsArticle."""
        from wirescrub.writers.jsonld import jsonld

        return jsonld(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the fields as plain data, ready for JSON; the keys are always there."""
        return {
            "headline": self.headline,
            "slug": self.slug,
            "kicker": self.kicker,
            "deck": list(self.deck),
            "byline": list(self.byline),
            "timestamp": asdict(self.timestamp) if self.timestamp else None,
            "dateline": {**asdict(self.dateline), "places": list(self.dateline.places)} if self.dateline else None,
            "captions": [asdict(caption) for caption in self.captions],
            "credits": list(self.credits),
            "notes": list(self.notes),
            "body": list(self.body),
            "truncated": self.truncated,
        }


def paragraphs(spans: Iterable[Span]) -> Iterator[Paragraph]:
    """Yield what stands on one line in one role, the pieces of a cut line that belong together joined again."""
    pieces: list[Span] = []
    for span in spans:
        if not span.ends_line:
            pieces.append(span)
        elif pieces:
            yield from _joined([*pieces, span])
            pieces = []
        elif span.text and span.role:
            yield Paragraph(span.role, span.text)
    yield from _joined(pieces)


def _joined(pieces: list[Span]) -> Iterator[Paragraph]:
    """Yield a paragraph for every role among the pieces of one line."""
    line: dict[Role, str] = {}
    apart = labelled = True
    for span in pieces:
        if span.role is Role.CAPTION and labelled and Role.CAPTION in line:
            yield Paragraph(Role.CAPTION, line.pop(Role.CAPTION))  # a label of the page stands between the two
        if span.text and span.role and span.role is not Role.BLANK:
            role = Role.BODY if span.role is Role.SUBHEAD and Role.BODY in line else span.role
            glue = " " if apart or span.raw[:1].isspace() else ""
            line[role] = line[role] + glue + span.text if role in line else span.text
        # a piece taken out from between two others leaves a space behind
        labelled = span.role is Role.BOILERPLATE
        apart = labelled or span.raw[-1:].isspace()
    yield from (Paragraph(role, text) for role, text in line.items())


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
    facts = document.facts or Facts()
    headline = facts.headline or next(iter(by_role[Role.HEADLINE]), None)
    stamp = " ".join(by_role[Role.TIMESTAMP]) or None
    return Article(
        headline=headline,
        slug=slug_of(headline) if headline else None,
        kicker=" ".join(by_role[Role.KICKER]) or None,
        deck=tuple(by_role[Role.DECK]),
        byline=facts.byline or tuple(dict.fromkeys(names(" | ".join(by_role[Role.BYLINE])))),
        timestamp=_timestamp(stamp, facts),
        dateline=_dateline(by_role[Role.DATELINE][0]) if by_role[Role.DATELINE] else None,
        captions=tuple(_captions(lines, named=set(_named(document.spans)))),
        credits=tuple(by_role[Role.CREDIT]),
        notes=tuple(by_role[Role.NOTE]),
        body=tuple([text for role, text in lines if role is Role.BODY or role is Role.SUBHEAD]),
        truncated=any(span.filter == "truncation" for span in document.spans),
        paragraphs=lines,
        spans=tuple(document.spans),
    )


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


def _captions(lines: Iterable[Paragraph], named: Container[str]) -> list[Caption]:
    """Return the captions with their credits; named: texts known to be credits.

    A credit on a line of its own goes to the caption beside it; where there is none, it says nothing of a picture.
    """
    captions: list[Caption] = []
    beside = False  # whether the line before was a caption; labels of the page may stand between two
    for role, text in lines:
        if role is not Role.CAPTION:
            beside = beside and role is Role.BOILERPLATE
            continue
        credit = text if text in named or known(text) else credit_of(text)
        before = captions[-1] if beside else None
        if before and before.credit is None and _is_credit(text, credit):
            captions[-1] = Caption(before.text, credit)
        elif before and credit is None and _is_credit(before.text, before.credit):
            captions[-1] = Caption(text, before.credit)
        else:
            captions.append(Caption(text, credit))
        beside = True
    return [caption for caption in captions if not _is_credit(caption.text, caption.credit)]


def _is_credit(text: str, credit: str | None) -> bool:
    """Say whether a caption is a credit and nothing else."""
    return credit is not None and credit.strip("() .") == text.strip("() .")
