"""What stands between the player of a video and the story is the video's caption; the story itself is not."""

import pytest

from wirescrub import clean

STORY = (
    "The harbour board of Northport closed its ferry terminal after ice damaged both ramps on Monday evening.\n\n"
    "Passengers waited for hours in the cold before a spokeswoman of the board came out to speak to them.\n\n"
)
SEEN = "The ferry tries to land at Northport, where ice covers the harbour."


def captions(text: str) -> list[str]:
    """Return the captions of a document."""
    return [caption.text for caption in clean(text).captions]


@pytest.mark.parametrize(
    ("line", "below"),
    [
        pytest.param(SEEN, "Passengers wait at the terminal. (Photo: Ana Example, AP)\n\n", id="another caption"),
        pytest.param(SEEN, "NORTHPORT, Maine — ", id="a dateline"),
        pytest.param(f"{SEEN} Northport Planet", "", id="who made it"),
    ],
)
def test_the_line_below_the_button_of_a_player_is_a_caption(line: str, below: str) -> None:
    """What follows it, or its end, tells it from the story."""
    assert captions(f"CLOSE\n\n{line}\n\n{below}{STORY}")[0] == line


@pytest.mark.parametrize("line", [SEEN, f"{SEEN} " * 9 + "Planet"])
def test_a_story_that_begins_below_the_button_stays(line: str) -> None:
    """A sentence with the next paragraph below it may be its first, and so may what is too long for a caption."""
    assert captions(f"CLOSE\n\n{line}\n\n{STORY}") == []
