"""Articles as JSON-LD of type NewsArticle, which search engines read (https://schema.org/NewsArticle)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wirescrub.article import Article
    from wirescrub.readers.inputs import Input
    from wirescrub.writers import Layout


def jsonld(article: Article, url: str | None = None) -> dict[str, Any]:
    """Return an article as a schema.org NewsArticle; what is not known is left out. url: where it is published."""
    time, dateline = article.timestamp, article.dateline
    text = "\n\n".join(article.body)
    found: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": url,
        "headline": article.headline,
        "alternativeHeadline": " ".join(article.deck),
        "articleSection": article.kicker,
        "dateline": dateline.text if dateline else None,
        "author": [{"@type": _kind(name), "name": name} for name in article.byline],
        "datePublished": time.published if time else None,
        "dateModified": time.updated if time else None,
        "locationCreated": [{"@type": "Place", "name": place} for place in (dateline.places if dateline else ())],
        "sourceOrganization": {"@type": "Organization", "name": dateline.source}
        if dateline and dateline.source
        else None,
        "image": [
            {
                "@type": "ImageObject",
                "caption": caption.text,
                **({"creditText": caption.credit} if caption.credit else {}),
            }
            for caption in article.captions
        ],
        "articleBody": text,
        "wordCount": len(text.split()),
        "creditText": " ".join(article.credits),
    }
    return {key: value for key, value in found.items() if value}


def _kind(author: str) -> str:
    """Tell an agency that signs in its own name from a person."""
    from wirescrub.grammar.agencies import AGENCIES

    return "Organization" if author.casefold().removesuffix(" staff") in AGENCIES else "Person"


def write_jsonld(article: Article, item: Input, layout: Layout) -> str:
    """Return an article as one JSON-LD object; a record's address is that of the article."""
    from wirescrub.writers.json import dumps
    from wirescrub.writers.uris import uris_of

    url = next((uri for uri in uris_of(item) if uri.startswith("http")), None)
    return dumps(jsonld(article, url), indent=2) + "\n"
