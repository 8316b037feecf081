"""Curly quotes are made straight for those who ask for it, and for nobody else."""

from __future__ import annotations

from wirescrub import Cleaner, clean

TEXT = "“We have waited nine years,” said Ada Quill, who has ‘two’ boats, one of them her mother’s.\n\nRain fell."
STRAIGHT = "\"We have waited nine years,\" said Ada Quill, who has 'two' boats, one of them her mother's."


def test_quotes_are_made_straight_on_demand() -> None:
    """All of them, in whatever field; the raw text stays as it was, and the rule is told."""
    article = Cleaner(quotes="straight").clean(TEXT)
    assert article.body == (STRAIGHT, "Rain fell.")
    assert "".join(span.raw for span in article.spans) == TEXT
    first, *rest = (span for span in article.spans if span.text)
    assert (first.filter, first.rule) == ("straight_quotes", "straight-quotes")
    assert [span.filter for span in rest] == [None]


def test_quotes_are_kept_by_default() -> None:
    """They are how the story is written."""
    assert clean(TEXT).body[0] == TEXT.partition("\n")[0]


def test_other_marks_stay() -> None:
    """Dashes and accents are no quotes, and a line without quotes is not said to have changed."""
    article = Cleaner(quotes="straight").clean("José — the owner — left … and came back.")
    assert article.body == ("José — the owner — left … and came back.",)
    assert [span.filter for span in article.spans] == [None]
