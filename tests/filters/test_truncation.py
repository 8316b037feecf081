"""Only a part of the story: what says so, and what only sounds like it."""

from __future__ import annotations

import pytest

from wirescrub import clean

STORY = "The ferry across the river stopped for the day after the wind had risen, and some forty people waited."

SAYS_SO = {
    "cut off by an interface": f"{STORY} Its owner said that he wou… [+2764 chars]",
    "reserved": f"{STORY}\n\nTHIS CONTENT IS RESERVED FOR SUBSCRIBERS",
    "to read on": f"{STORY}\n\nTo read the full story, subscribe or sign in",
    "limit": f"{STORY}\n\nYou’ve reached your limit of free articles.",
    "bot check": "Thank you for your patience while we verify access.",
}


@pytest.mark.parametrize("text", SAYS_SO.values(), ids=SAYS_SO)
def test_a_part_of_the_story_is_told(text: str) -> None:
    """The article is truncated, and what says so is not in its body."""
    article = clean(text)
    assert article.truncated
    assert not any(word in " ".join(article.body).lower() for word in ("chars", "subscribe", "limit", "patience"))


@pytest.mark.parametrize(
    "line",
    [
        "Subscribers to the line pay forty euros a year.",
        "The rest of the story is known.",
        "He cut three lines [from the play].",
        "You have read this in the papers, he told the court, and it is not true.",
    ],
)
def test_lookalikes_stay(line: str) -> None:
    """A sentence of the story about subscribers, limits or brackets stays, and the article is whole."""
    article = clean(f"{STORY}\n\n{line}\n\n{STORY.replace('ferry', 'boat')}")
    assert not article.truncated
    assert line in article.body
