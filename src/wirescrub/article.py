"""An article: the fields that came out of a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from wirescrub.document import Role, Span
from wirescrub.fields import FIELDS


class Timestamp(NamedTuple):
    """When the article was published: as written, and in ISO 8601 as far as it could be read."""

    text: str | None
    published: str | None = None
    updated: str | None = None


class Dateline(NamedTuple):
    """Where the story was filed, when, and by which agency, each as written; text is all of it with its separator."""

    text: str
    places: tuple[str, ...] = ()
    date: str | None = None
    source: str | None = None


class Caption(NamedTuple):
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

    def parts(self, fields: Sequence[str], *, dateline_apart: bool = True) -> list[tuple[str, str]]:
        """Return role and text of every paragraph in some fields, in the order asked for."""
        leads = not dateline_apart and "dateline" in fields and "body" in fields and bool(self.body)
        parts: list[tuple[str, str]] = []
        for name in fields:
            if name == "headline":
                parts += [(name, self.headline)] if self.headline else []
            elif name == "dateline":
                parts += [(name, self.dateline.text)] if self.dateline and not leads else []
            elif name == "body":
                parts += self._body(with_dateline=leads)
            else:
                wanted = Role(name)
                parts += [(name, text) for role, text in self.paragraphs if role is wanted] or self._told(name)
        return parts

    def _told(self, name: str) -> list[tuple[str, str]]:
        """Return what only the metadata of a page says: who wrote it, and when."""
        if name == "byline":
            return [(name, author) for author in self.byline]
        if name == "timestamp" and self.timestamp and self.timestamp.published:
            return [(name, self.timestamp.published)]
        return []

    def _body(self, *, with_dateline: bool) -> Iterator[tuple[str, str]]:
        """Yield the paragraphs and subheads of the body, the dateline where it stood."""
        lead = ""
        for role, text in self.paragraphs:
            if role is Role.BODY:
                yield "body", lead + text if lead else text
                lead = ""
            elif role is Role.SUBHEAD:
                yield "subhead", text
            elif role is Role.DATELINE and with_dateline:
                lead = text + " "

    def ninjs(self, uri: str = "") -> dict[str, Any]:
        """Return the article as an IPTC ninjs 3.1 object; uri: what the document is called, its URI if it is one."""
        from wirescrub.writers.ninjs import ninjs

        return ninjs(self, uri)

    def jsonld(self, url: str | None = None) -> dict[str, Any]:
        """Return the article as a schema.org NewsArticle; url: where it is published."""
        from wirescrub.writers.jsonld import jsonld

        return jsonld(self, url)

    def to_dict(self) -> dict[str, Any]:
        """Return the fields as plain data, ready for JSON; the keys are always there."""
        return {
            "headline": self.headline,
            "slug": self.slug,
            "kicker": self.kicker,
            "deck": list(self.deck),
            "byline": list(self.byline),
            "timestamp": self.timestamp._asdict() if self.timestamp else None,
            "dateline": {**self.dateline._asdict(), "places": list(self.dateline.places)} if self.dateline else None,
            "captions": [{"text": caption.text, "credit": caption.credit} for caption in self.captions],
            "credits": list(self.credits),
            "notes": list(self.notes),
            "body": list(self.body),
            "truncated": self.truncated,
        }
