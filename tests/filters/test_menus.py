"""Menus go whole, whatever their words; headlines, tables, lists and crossheads between short lines stay."""

from __future__ import annotations

import pytest

from wirescrub import Cleaner, Role, clean

CLEANER = Cleaner()
HEADLINE = "Ice closes ferry terminal in Northport for the first time"
STORY = [
    "The harbour board of Northport closed its ferry terminal on Monday after ice damaged both ramps, it said.",
    "Passengers for the islands waited for hours in the cold before a spokeswoman of the board spoke to them.",
    "The board expects both ramps to be mended before the weekend, when most passengers go to the islands.",
]
MENU = ["Skip to content", "Oddities", "Tide tables", "Sign In", "Harbour Life", "Subscribe", "Ferries", "Weather"]
FOOTER = [
    "About us",
    "Oddities",
    "Privacy Policy",
    "Tide tables",
    "Terms of Use",
    "Harbour House, 4 Quay Street",
    "Contact Us",
]


def removed(*lines: str) -> list[str]:
    """Return the lines that are furniture and nothing else."""
    spans = CLEANER.document("\n".join(lines)).spans
    return [span.text for span in spans if span.text and span.role is Role.BOILERPLATE]


def test_the_menu_above_a_headline_goes_and_the_headline_is_found() -> None:
    """Known and unknown entries alike."""
    article = clean("\n".join([*MENU, HEADLINE, "By Ana Example", *STORY]))
    assert article.headline == HEADLINE
    assert article.byline == ("Ana Example",)
    assert article.body == tuple(STORY)


def test_a_menu_of_unknown_words_is_known_by_its_length() -> None:
    """In a language that no rule knows."""
    words = ["Uutiset", "Kotimaa", "Ulkomaat", "Talous", "Urheilu", "Kulttuuri", "Sää", "Ohjelmat", "Alueet", "Haku"]
    assert removed(*words, HEADLINE, *STORY) == words


def test_a_short_headline_below_a_menu_stays() -> None:
    """Where no longer line follows, the last entry may be it."""
    assert "Ice" not in removed(*MENU, "Ice", "By Ana Example", *STORY)


def test_the_line_that_the_story_takes_up_is_the_headline() -> None:
    """A promotion of the same length above it is not."""
    promotion = "Win a weekend for two in a lighthouse of your choice"
    assert clean("\n".join([*MENU, promotion, "Local", HEADLINE, *STORY])).headline == HEADLINE


def test_the_footer_goes_whole() -> None:
    """Addresses and unknown entries among the known ones too."""
    assert removed(HEADLINE, *STORY, *FOOTER) == FOOTER


@pytest.mark.parametrize(
    "ending",
    [
        ["Northport 4", "Ames 2", "Quill 1", "Example 0", "Sample 3"],
        ["Winter comes", "And the ferry sleeps", "Under a roof of ice", "Until the bell"],
        ["Contributing: Ana Example", "Share", "Tweet"],
        ["• Mill Street School", "• Lincoln High", "Share this:", "Facebook", "Twitter"],
        ["Mill Street School", "Lincoln High", "Share this:", "Facebook", "Twitter", "Privacy Policy"],
        ["Northport 4", "Ames 2", "Quill 1", "Example 0", "Share", "Tweet", "Facebook"],
    ],
    ids=["results", "a poem", "a credit", "a list with bullets", "a list", "results above buttons"],
)
def test_short_lines_below_a_story_stay_without_a_menu_around_them(ending: list[str]) -> None:
    """What ends a story in short lines is no menu as long as the page's own entries are not among it."""
    own = {line for line in ending if " " in line and line not in ("Share this:", "Privacy Policy")}
    assert own
    assert not own & set(removed(HEADLINE, *STORY, *ending))


def test_a_crosshead_between_buttons_stays() -> None:
    """Buttons stand inside stories as well."""
    buttons = ["Share", "Tweet", "Advertisement", "Share this article", "Copy link", "Print this page"]
    assert "The cancellation problem" not in removed(
        *STORY[:2], *buttons, "The cancellation problem", "Advertisement", STORY[2]
    )


def test_the_last_entry_of_a_menu_opens_no_list() -> None:
    """Above a headline, "More" is a button."""
    assert clean("\n".join([*MENU, "More", HEADLINE, "By Ana Example", *STORY])).headline == HEADLINE


def test_a_list_above_the_headline_leaves_it() -> None:
    """The last line under a header in the head of a page is the headline itself."""
    lines = ["Trending:", "Boy finds comb on beach", "Council tax frozen", HEADLINE, "By Ana Example", *STORY]
    article = clean("\n".join(lines))
    assert article.headline == HEADLINE
    assert article.byline == ("Ana Example",)


def test_pages_of_thousands_of_entries_take_no_square_of_time() -> None:
    """The document is looked at once, however many runs it has."""
    lines = [
        line for number in range(3000) for line in (*MENU, f"It froze {number} times in the years before, he said.")
    ]
    assert len(removed(*lines)) > 3000


def test_a_list_that_a_story_begins_with_is_no_menu() -> None:
    """Its entries go on with a sentence, and have no capitals."""
    entries = ["border fences", "ferry rules", "the hiring of pilots", "a longer quay", "what it costs"]
    assert removed("Share", *entries, "Tweet", *STORY) == ["Share", "Tweet"]


def test_a_credit_below_the_story_is_no_entry() -> None:
    """Whatever stands below it."""
    ending = ["With files from Reuters", *FOOTER]
    assert "With files from Reuters" not in removed(HEADLINE, *STORY, *ending)
