"""Readers' comments go with their heading; a story about comments, and people who say something in it, stay."""

from __future__ import annotations

import pytest

from wirescrub import Cleaner, Role

CLEANER = Cleaner()
STORY = [
    "The harbour board of Northport closed its ferry terminal on Monday after ice damaged both ramps, it said.",
    "Passengers for the islands waited for hours in the cold before a spokeswoman of the board spoke to them.",
]
MORE = [f"The board expects ramp {n} to be mended before the weekend, when most passengers go out." for n in range(5)]
SAID = "My aunt sat there for nine hours with a hen in a basket, and not one of them brought her a cup of tea."
AGREED = "So did mine, with a goat, and the goat at least was given half a loaf by the man who sells the tickets."


def removed(*lines: str) -> list[str]:
    """Return the lines that are furniture."""
    return [span.text for span in CLEANER.document("\n\n".join(lines)).spans if span.role is Role.BOILERPLATE]


@pytest.mark.parametrize(
    "comments",
    [
        pytest.param(["2 comments", "Old Pier says:", SAID, "Lantern says:", "Who pays?"], id="says"),
        pytest.param(
            [
                *("2 thoughts on “Ice closes ferry terminal”", "Old Pier", "4 March 2025 at 10:02", SAID),
                *("Lantern", "4 March 2025 at 10:40", "Who pays?"),
            ],
            id="dated",
        ),
        pytest.param(
            ["Comments", "Old Pier", "3 hours ago", SAID, "Lantern", "2 hours ago", "Who?", "Bo", "1 hour ago", "I."],
            id="ago",
        ),
        pytest.param(["12 Kommentare", "Alte Mole vor 2 Stunden", SAID, "Laterne vor 3 Stunden", "Wer?"], id="abroad"),
        pytest.param(
            [
                *("Comments", "Old Pier on March 4, 2025 at 10:02 am said:", SAID),
                *("Lantern on March 4, 2025 at 4:40 pm said:", "Who pays?"),
                *("Bo (the board) on March 5, 2025 at 9:00 am said:", "We do."),
            ],
            id="dated speakers",
        ),
        pytest.param(["2 Comentários", "Cais", "1 ano atrás", SAID, "Lua", "2 dias atrás", "Quem?"], id="atrás"),
        pytest.param(["2 commenti", "Molo", "3 ore fa", SAID, "Lanterna", "2 ore fa", "Chi paga?"], id="fa"),
    ],
)
def test_comments_go_from_their_heading_to_the_end(comments: list[str]) -> None:
    """However they are signed, whole paragraphs too."""
    assert removed(*STORY, *comments, "Another page of comments") == [*comments, "Another page of comments"]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["Comments", *MORE], id="a crosshead"),
        pytest.param(["2 responses to the letter", "The mayor says:", SAID, MORE[0]], id="one speaker"),
        pytest.param(["Comments", "March 4, 2025, 10:02 am", "Updated March 4, 2025, 11:40 am", *MORE], id="a button"),
        pytest.param(
            ["Comments", "Ada Quill, 43, said:", SAID, "Bo Marsh, 51, said:", AGREED, "Cy Reed, 60, said:", MORE[0]],
            id="people in the street",
        ),
        pytest.param(["The mayor says:", SAID, "The pilot says:", AGREED], id="no heading"),
        pytest.param(
            ["Comments", *MORE, "The mayor says:", SAID, "The pilot says:", AGREED], id="speakers further down"
        ),
    ],
)
def test_what_people_say_in_a_story_stays(lines: list[str]) -> None:
    """Comments need a heading, and two readers who sign right below it."""
    assert not set(removed(*STORY, *lines)) & {SAID, AGREED, *MORE, "The mayor says:", "The pilot says:"}
