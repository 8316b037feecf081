"""Byline and time at the start of one long line are cut out."""

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.joined_lines import joined_lines

STORY = "A ferry ran onto the north quay on Monday . Nobody was hurt, the board said ."


def pieces(text: str) -> dict[Role | None, str]:
    """Return the pieces of a document by role."""
    return {span.role: span.text for span in run(Document.from_text(text), [joined_lines]).spans}


@pytest.mark.parametrize(
    ("head", "byline", "timestamp"),
    [
        (
            "By . Ada Quill . PUBLISHED: . 03:39 EST, 8 May 2012 . | . UPDATED: . 18:10 EST, 8 May 2012 .",
            "By . Ada Quill .",
            "PUBLISHED: . 03:39 EST, 8 May 2012 . | . UPDATED: . 18:10 EST, 8 May 2012 .",
        ),
        (
            "By . Associated Press . PUBLISHED: . 14:11 EST, 25 October 2013 .",
            "By . Associated Press .",
            "PUBLISHED: . 14:11 EST, 25 October 2013 .",
        ),
        ("By . Ada Quill . and Bo Hart .", "By . Ada Quill . and Bo Hart .", None),
    ],
)
def test_the_head_is_cut_from_the_story(head: str, byline: str, timestamp: str | None) -> None:
    """Byline and time become pieces of their own, and the story is what is left."""
    found = pieces(f"{head} {STORY}")
    assert found[Role.BYLINE] == byline
    assert found.get(Role.TIMESTAMP) == timestamp
    assert found[Role.BODY] == STORY


@pytest.mark.parametrize("text", [STORY, "By Ada Quill\n" + STORY, "By . the quay stood nobody . " + STORY])
def test_other_first_lines_stay(text: str) -> None:
    """A line that was not joined, or does not begin with a name, is left to other filters."""
    assert set(pieces(text)) == {Role.BODY}


def test_whom_to_follow_is_furniture() -> None:
    """It stands between the byline and the time."""
    found = pieces(f"By . Ada Quill . Follow @@adaquill . PUBLISHED: . 14:11 EST, 25 October 2013 . {STORY}")
    assert found == {
        Role.BYLINE: "By . Ada Quill .",
        Role.BOILERPLATE: "Follow @@adaquill .",
        Role.TIMESTAMP: "PUBLISHED: . 14:11 EST, 25 October 2013 .",
        Role.BODY: STORY,
    }


def test_only_the_first_line_is_looked_at() -> None:
    """A head further down is another story's."""
    text = f"{STORY}\nBy . Ada Quill . PUBLISHED: . 14:11 EST, 25 October 2013 . {STORY}"
    assert set(pieces(text)) == {Role.BODY}
    assert pieces(f"PUBLISHED: . 14:11 EST, 25 October 2013 . {STORY}")[Role.BODY] == STORY
