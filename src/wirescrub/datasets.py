"""Articles as a column of Hugging Face datasets: `pip install 'wirescrub[datasets]'`."""

from __future__ import annotations

try:
    from datasets import Features, Value
except ImportError:
    raise ImportError("this needs an extra: pip install 'wirescrub[datasets]'") from None


def features(given: Features, article_key: str = "article") -> Features:
    """Return the features that a dataset has once `clean_batch` went over it.

    given: those it has before. Without them `map` would take the types from the first batch, and fail at the first
    article with a dateline if no article of that batch had one.

    >>> from datasets import Dataset
    >>> from wirescrub import clean_batch
    >>> raw = Dataset.from_dict({"text": ["0 : 0\\nRain fell."]})
    >>> raw.map(clean_batch, batched=True, features=features(raw.features))[0]["text"]
    'Rain fell.'
    """
    text = Value("string")
    article = {
        "headline": text,
        "slug": text,
        "kicker": text,
        "deck": [text],
        "byline": [text],
        "timestamp": {"text": text, "published": text, "updated": text},
        "dateline": {"text": text, "places": [text], "date": text, "source": text},
        "captions": [{"text": text, "credit": text}],
        "credits": [text],
        "notes": [text],
        "body": [text],
        "truncated": Value("bool"),
    }
    return Features({**given, article_key: article})
