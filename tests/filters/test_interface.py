"""Lines made of an interface's words go; the same words in the story stay."""

from __future__ import annotations

import pytest

from wirescrub import Cleaner
from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.interface import interface

STORY = (
    "Ferry owners met for three hours on Tuesday evening and asked the town for a longer quay before the storms.",
    "The quay would carry a crane and a cycle path, and replace a wall that the sea broke in the winter of last year.",
)


def gone(*lines: str) -> list[str]:
    """Return which lines between two paragraphs are taken off."""
    document = run(Document.from_text("\n\n".join([STORY[0], *lines, STORY[1]])), [interface])
    return [span.text for span in document.spans if span.role is Role.BOILERPLATE]


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "ADS",
        "Share photo",
        "Privacy policy",
        "Terms of use",
        "12 Comments Share",
        "Get our newsletter",
        "Comments Share Podcasts Save Pin Profile Quill",
        "Please enable javascript to use the full version of our site and to comment on articles",
    ],
)
def test_words_of_an_interface_go(line: str) -> None:
    """Buttons, labels, and a long row of buttons with one word that is not known."""
    assert gone(line) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Comments Share Quill",
        "Comments Podcasts Share Quill",
        "Share the harbour with boats",
        "Email from the harbour",
        "Terms",
        "Your story",
        "The news today",
        "Ad",
        "Harbour Boats Quill share on Facebook and in all of the apps and on Twitter and by email",
        "See the ferry on the new Harbour Board Quay",
        "Next stop, 12",
    ],
)
def test_lines_with_other_words_stay(line: str) -> None:
    """A word of the harbour, a single subject, or words that say nothing about a page."""
    assert gone(line) == []


def test_names_of_networks_go_in_a_row() -> None:
    """Two or more, and not one by one with the story between them."""
    row = ["Facebook", "Twitter", "WhatsApp", "LinkedIn", "YouTube", "TikTok", "StumbleUpon"]
    assert gone(*row) == row
    assert gone("LinkedIn", "WhatsApp") == ["LinkedIn", "WhatsApp"]
    assert gone("Facebook", "Ada Quill lost her boat", "Twitter") == []
    assert gone("Facebook", STORY[1], STORY[0], "Twitter") == []


def test_a_share_bar_is_cut_off_what_it_is_glued_to() -> None:
    """What stands behind it is a caption or a headline."""
    assert gone("Facebook Twitter Email A boat lies on the road") == ["Facebook Twitter Email"]
    assert gone("Facebook A boat lies on the road") == []
    assert gone("CLOSE A boat lies on the road") == ["CLOSE"]
    assert gone("CLOSE to the quay a boat lies on the road") == []


@pytest.mark.parametrize(
    ("times", "gone"), [(["1:14"], 1), (["Duration 2:05", "03:12"], 2), (["1:14", "2:10", "3:05"], 0)]
)
def test_the_length_of_a_video_goes_and_a_timetable_stays(times: list[str], gone: int) -> None:
    """A story has one or two players in it; more lines of that kind are the story's."""
    document = run(Document.from_text("\n\n".join([STORY[0], *times, STORY[1]])), [interface])
    assert len(document.decided(Role.BOILERPLATE)) == gone


@pytest.mark.parametrize("count", ["12", "1,204"])
def test_a_number_between_two_buttons_counts_who_pressed_them(count: str) -> None:
    """Between two other lines it is a figure of the story."""

    def kept(*lines: str) -> bool:
        spans = Cleaner().document("\n\n".join([STORY[0], *lines, STORY[1]])).spans
        return next(span.role for span in spans if span.text == count) is not Role.BOILERPLATE

    assert not kept("Share this article", count, "Copy link")
    assert kept("Boats at the quay", count, "Boats on the hill")


def test_a_number_goes_with_its_label() -> None:
    """How many comments there are; a number below anything else is the story's."""
    assert gone("Comments", "142") == ["Comments", "142"]
    assert gone("Votes", "142") == []
    assert gone("Shares", "1,200", "Bonds", "300") == []
    assert gone("142") == []


@pytest.mark.parametrize("line", ["Feedback", "Navigation", "How to close your account", "8:46"])
def test_a_line_alone_between_two_paragraphs_may_be_a_crosshead(line: str) -> None:
    """Next to another line, or below the story, the same words are the page's."""
    assert gone(line) == []
    if line[0] not in "8H":
        assert gone(line, "Share on Facebook") == [line, "Share on Facebook"]
