"""The slug is read off the line of a headline."""

import pytest

from wirescrub.grammar.headline_parts import slug_of


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("UPDATE 2-Ferry operator bought", "UPDATE 2-"),
        ("RPT-UPDATE 1-Ferry operator bought", "RPT-UPDATE 1-"),
        ("WRAPUP 1-Ferry operator bought", "WRAPUP 1-"),
        ("EXCLUSIVE-Ferry operator bought", "EXCLUSIVE-"),
        ("Update - ferry operator bought", None),
        ("POLL: Ferry operator liked", None),
        ("CO-OPERATOR BUYS FERRY", None),
    ],
)
def test_the_slug_is_read_off_the_headline(text: str, slug: str | None) -> None:
    """Wire slugs are capitals that end in a hyphen without a space."""
    assert slug_of(text) == slug
