"""Appeals of the page go, whatever their words; stories about newsletters, sites and gifts stay."""

from __future__ import annotations

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.appeals import appeals

STORY = (
    "Ferry owners met for three hours on Tuesday evening and asked the town for a longer quay before the storms.",
    "The quay would carry a crane and a cycle path, and replace a wall that the sea broke in the winter of last year.",
)


def gone(*lines: str) -> list[str]:
    """Return which lines are taken off."""
    document = run(Document.from_text("\n\n".join(lines)), [appeals])
    return [span.text for span in document.spans if span.role is Role.BOILERPLATE]


@pytest.mark.parametrize(
    "line",
    [
        "At The Tide we don’t want a paywall between you and our journalism. Donate today.",
        "Dear reader, subscribe now for unlimited access to the Tide. Our free trial costs you nothing.",
        "The Tide isn’t just another subscription: you get unlimited access to our app for $1 a month.",
        "The latest headlines in your inbox, breaking news as it comes to us: enter your email address.",
    ],
)
def test_an_appeal_goes(line: str) -> None:
    """Between two paragraphs, and below the story."""
    assert gone(STORY[0], line, STORY[1]) == [line]
    assert gone(*STORY, line) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "You can subscribe to the newsletter of the harbour, she said, or donate to our site, if you have an app.",
        "Readers were asked to donate to the newspaper, and to sign up for its newsletter, by our harbour master.",
        "If you click on a link in such a mail, your account is theirs, and so is our money.",
        "We sold ads on our site, and you paid with your attention: that is how it was until the app came.",
    ],
)
def test_a_story_about_such_things_stays(line: str) -> None:
    """It tells of somebody, or of what was, or speaks of one such thing only."""
    assert gone(STORY[0], line, STORY[1]) == []


def test_the_first_line_stays() -> None:
    """A newsletter is an article too."""
    line = "Our newsletter brings you the latest news of the harbour: subscribe, follow us, or download our app."
    assert gone(line, *STORY) == []
    assert gone(STORY[0], line, STORY[1]) == [line]
