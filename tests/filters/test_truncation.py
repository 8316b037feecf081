"""Only a part of the story: what says so, and what only sounds like it."""

from __future__ import annotations

import pytest

from wirescrub import clean

STORY = "The ferry across the river stopped for the day after the wind had risen, and some forty people waited."

SAYS_SO = {
    "cut off by an interface": f"{STORY} Its owner said that he wou… [+2764 chars]",
    "reserved": f"{STORY}\n\nTHIS CONTENT IS RESERVED FOR SUBSCRIBERS",
    "to read on": f"{STORY}\n\nTo read the full story, subscribe or sign in",
    "to read on, in another spelling": f"{STORY}\n\nTo read the full article please login",
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


def test_the_mark_of_the_cut_is_taken_off() -> None:
    """Behind a paragraph or behind a short line; the words before it stay, whatever they are."""
    article = clean(f"{STORY} Its owner said that he wou… [+2764 chars]")
    assert article.body == (f"{STORY} Its owner said that he wou",)
    assert clean(f"{STORY}\n\nIts owner said… [+12 chars]").body == (STORY, "Its owner said")


def test_only_the_last_paragraph_can_be_cut_off() -> None:
    """Elsewhere such a mark is quoted."""
    line = f"{STORY} The programmer had written [+2764 chars]"
    assert not clean(f"{line}\n\n{STORY}").truncated


def test_a_paywall_may_be_told_in_the_curly_way() -> None:
    """With any apostrophe, in any case; a long paragraph is none."""
    assert clean(f"{STORY}\n\nYou\u2019VE READ all of your free articles.").truncated
    assert not clean(f"{STORY}\n\nYou have read all of your free articles. {STORY} {STORY} {STORY}").truncated
