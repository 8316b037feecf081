"""Below a story, among the page's own lines, headlines and buttons are the page's too."""

from __future__ import annotations

import pytest

from wirescrub import Cleaner, Role

CLEANER = Cleaner()
STORY = [
    "The harbour board of Northport closed its ferry terminal on Monday after ice damaged both ramps, it said.",
    "Passengers for the islands waited for hours in the cold before a spokeswoman of the board spoke to them.",
    "The board expects both ramps to be mended before the weekend, when most passengers go to the islands.",
]
PAGE = ["Share this article", "Advertisement", "Subscribe", "Privacy Policy", "Copy link"]
LEFT = [
    "Owner of nine boats sells the tenth after a quarrel about ropes",
    "3",
    "Why do the pilots of the sound wear hats?",
]


def removed(*lines: str) -> list[str]:
    """Return the lines that are furniture."""
    return [span.text for span in CLEANER.document("\n\n".join(lines)).spans if span.role is Role.BOILERPLATE]


def test_what_stands_among_lines_of_the_page_goes() -> None:
    """Headlines, numbers and questions, from the first line of the page on."""
    assert removed(*STORY, PAGE[0], LEFT[0], *PAGE[1:3], LEFT[1], LEFT[2], *PAGE[3:]) == [
        *(PAGE[0], LEFT[0], *PAGE[1:3], LEFT[1], LEFT[2], *PAGE[3:])
    ]


@pytest.mark.parametrize(
    "ending",
    [
        pytest.param([*LEFT], id="no line of the page"),
        pytest.param([*LEFT, *PAGE], id="above the first line of the page"),
        pytest.param([PAGE[0], LEFT[0], PAGE[1], LEFT[2]], id="few lines of the page"),
        pytest.param([*PAGE[:2], LEFT[0], *PAGE[2:], "“We shall be back,” she said."], id="the story goes on"),
    ],
)
def test_lines_that_may_end_a_story_stay(ending: list[str]) -> None:
    """Names of winners, questions, a list."""
    assert not set(LEFT).intersection(removed(*STORY, *ending))
