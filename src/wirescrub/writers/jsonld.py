"""Articles as JSON-LD of type NewsArticle, which search engines read (https://schema.org/NewsArticle)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wirescrub.article import Article
    from wirescrub.readers.inputs import Input
    from wirescrub.writers import Layout


def jsonld(article: Article) -> dict[str, Any]:
    """Return an article as a schema.org NewsArticle; what is not known is left out."""
    time, dateline = article.timestamp, article.dateline
    text = "\n\n".join(article.body)
    found: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.headline,
        "alternativeHeadline": " ".join(article.deck),
        "articleSection": article.kicker,
        "dateline": dateline.text if dateline else None,
        "author": [{"@type": "Person", "name": name} for name in article.byline],
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


def write_jsonld(article: Article, item: Input, layout: Layout) -> str:
    """Return an article as one JSON-LD object."""
    from wirescrub.writers.json import dumps

    return dumps(jsonld(article), indent=2) + "\n"
