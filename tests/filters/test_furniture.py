"""Furniture that is known by its shape: what must go, and the look-alikes that stay."""

from __future__ import annotations

import pytest

from wirescrub import Cleaner, Role
from wirescrub.document import Span

CLEANER = Cleaner()
STORY = (
    "Ferry owners met for three hours on Tuesday evening and asked the town for a longer quay before the storms.",
    "“We have waited nine years for this and can wait a little longer,” said Ada Quill, who has two boats.",
    "The quay would carry a crane and a cycle path, and replace a wall that the sea broke in the winter of last year.",
    "Work could begin in March if the council votes for it, and would cost as much as the town spends on roads.",
)


def spans(*lines: str) -> list[Span]:
    """Put lines between the second and the third paragraph of a story; return what became of them."""
    text = "\n\n".join([*STORY[:2], *lines, *STORY[2:]])
    inside = "\n\n".join(lines)
    return [span for span in CLEANER.document(text).spans if span.text and span.raw.strip() in inside]


GOES = {
    "breakpoints": [
        "• narrow-browser-and-phone",
        "• above-phone",
        "for-phone-onlyfor-tablet-portrait-upfor-desktop-up",
    ],
    "interface": [
        "Share on Facebook",
        "Skip to main content",
        "Share this article via whatsappShare this article via twitterCopy link",
        "Facebook",
        "AD",
        "Slideshow (4 Images)",
    ],
    "links": [
        "RELATED: Ferry runs aground in fog",
        "( Also on HARBOUR: The quay war)",
        "(WATCH: Crews free the ferry)",
        "Ferry runs aground in fog Read more",
        "More:Ferry runs aground in fog",
        "Ferry leaves port for the last time – video",
        "https://www.example.org/2019/ferry.html",
    ],
    "listings": ["More From The Harbour", "Related coverage", "Most read in Sport"],
    "reactions": ["Love\n\n0\n\nSad\n\n3", "Share on Facebook\n\n41\n\nShare on Twitter"],
    "bare_headlines": ["MAYOR WHO SOLD THE OLD QUAY FACES A RECALL VOTE IN MAY"],
}


@pytest.mark.parametrize("line", [line for lines in GOES.values() for line in lines if line != "Facebook"])
def test_furniture_goes(line: str) -> None:
    """A line of the page between two paragraphs is boilerplate, all of it."""
    assert {span.role for span in spans(line)} == {Role.BOILERPLATE}


@pytest.mark.parametrize(
    "line",
    [
        "Facebook",
        "Facebook and the harbour",
        "Information sharing",
        "The Facebook page said “share this article” and nothing more.",
        "Cookies are baked in the harbour all night, and their smell wakes the street.",
        "WAITING THROUGH THE NIGHT",
        "for-profit ferries",
        "for-phone calls",
        "wide-eyed",
        "A narrow-browser-and-phone",
        "More than a wall",
        "More: what became of the ferry is not known.",
        "Photo finishes are rare here",
        "Related charges were dropped",
        "Share prices of the ferry line rose by a third on Monday.",
        "Read aloud in court, the letter drew gasps.",
        "The owner of the boat (who asked not to be named) said so.",
        "Ada Quill: We never saw a storm like it.",
        "10:30",
        "41",
        "Sad\n\n3",
    ],
)
def test_lookalikes_stay(line: str) -> None:
    """A line of the story that only looks like furniture stays in the body."""
    assert {span.role for span in spans(line)} <= {Role.BODY, Role.SUBHEAD}


def test_a_share_bar_is_two_networks_in_a_row() -> None:
    """One name of a network may be a crosshead; two in a row are a share bar."""
    assert {span.role for span in spans("Facebook", "Twitter", "Email")} == {Role.BOILERPLATE}


def test_a_list_goes_with_its_header_up_to_the_story() -> None:
    """The headlines under “Read more:” go with it, the paragraph below them stays."""
    lines = [
        "READ MORE:",
        "Ferry runs aground in fog",
        "Harbour to close for repairs until the spring",
        "Mayor sells quay",
    ]
    found = spans(*lines)
    assert [span.role for span in found[:3]] == [Role.BOILERPLATE] * 3
    assert CLEANER.clean("\n\n".join([*STORY[:2], *lines, *STORY[2:]])).body[-2:] == STORY[2:]


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        (STORY[0] + " (RELATED: Ferry runs aground in fog)", STORY[0]),
        (STORY[0] + " Read more", STORY[0]),
        (
            "The plan of Mayor Ann Lee Ann Mary LeeLee opens bridge Ferry aground MORE was praised by owners, who met.",
            "The plan of Mayor Ann Lee was praised by owners, who met.",
        ),
        ("The plan of Mayor Ann Lee Ann Mary LeeMORE was praised.", "The plan of Mayor Ann Lee was praised."),
        (
            "BUT THIS WAS NO ONE'S FERRY. ISLES OF THE NORTH WERE CUT OFF, AND THEY ARE MORE THAN BEFORE IN DOUBT.",
            "BUT THIS WAS NO ONE'S FERRY. ISLES OF THE NORTH WERE CUT OFF, AND THEY ARE MORE THAN BEFORE IN DOUBT.",
        ),
    ],
)
def test_a_piece_is_cut_out_of_a_paragraph(line: str, kept: str) -> None:
    """A link behind a paragraph, and a profile card inside one, are cut out; the sentence stays whole."""
    assert CLEANER.clean("\n\n".join([*STORY[1:3], line, STORY[3]])).body[2] == kept


def test_a_gallery_is_cut_into_its_captions() -> None:
    """Captions of a gallery on one line are captions; its title and buttons go."""
    line = (
        "Photos: The storm The quay breaks on Monday. Hide Caption 1 of 2 "
        "Photos: The storm A boat lies on the road. Hide Caption 2 of 2"
    )
    found = spans(line)
    assert [span.text for span in found if span.role is Role.CAPTION] == [
        "The quay breaks on Monday.",
        "A boat lies on the road.",
    ]
    assert {span.role for span in found} == {Role.CAPTION, Role.BOILERPLATE}


def test_a_quoted_sentence_of_the_story_is_no_pull_quote_where_it_adds_to_it() -> None:
    """A paragraph that shares only its beginning with another stays."""
    line = "“We have waited nine years for this and can wait a little longer,” he said, but his wife would not."
    assert {span.role for span in spans(line)} == {Role.BODY}


@pytest.mark.parametrize(
    "quote",
    [
        "“We never saw a sea like that one, and we have been here for sixty years.”",
        "we have been here for sixty years, and never saw such a sea Ada Quill",
    ],
)
def test_a_pull_quote_goes(quote: str) -> None:
    """What repeats a part of a long paragraph word for word, with or without its speaker, is a pull quote."""
    paragraph = (
        "“We never saw a sea like that one, and we have been here for sixty years,” said Ada Quill. “We have been here "
        "for sixty years, and never saw such a sea. It came over the wall at four, it took the nets, the crane and the "
        "light, and when the morning came there was no quay to stand on,” she told the council on Tuesday."
    )
    assert [span.role for span in spans(quote, paragraph)] == [Role.BOILERPLATE, Role.BODY]


def test_a_post_that_the_paragraph_before_quotes_stays() -> None:
    """An embedded post below the paragraph that quotes it is evidence, and no pull quote."""
    said = "We have waited nine years for this and can wait a little longer, whatever the mayor says to the papers."
    before = (
        f"Mrs. Quill wrote on Tuesday: “{said}” She has not written anything since, and the mayor has not answered."
    )
    assert {span.role for span in spans(before, said)} == {Role.BODY}


@pytest.mark.parametrize(
    "line",
    ["Ada Quill is a nurse and the author of “Tides”.", "— Ann Lee, a lawyer in Ames, writes about fishing rights."],
)
def test_a_last_line_about_somebody_new_is_a_note(line: str) -> None:
    """Who is introduced in the last line and never named before is the author."""
    document = CLEANER.document("\n\n".join([STORY[0], *STORY[2:], line]))
    assert document.spans[-1].role is Role.NOTE


@pytest.mark.parametrize(
    "line",
    [
        "Ada Quill is the only owner who has two boats.",
        "Ann Lee was a nurse for forty years before the storm.",
        "There is a plan for a second quay.",
        "Black lives matter.",
    ],
)
def test_a_last_line_of_the_story_stays(line: str) -> None:
    """A last sentence about somebody in the story, about the dead, or about nobody stays in the body."""
    document = CLEANER.document("\n\n".join([*STORY, line]))
    assert document.spans[-1].role in (Role.BODY, Role.SUBHEAD)


def test_the_portrait_of_the_author_is_a_caption() -> None:
    """The author's name alone between two paragraphs is a caption where a note about the author has it too."""
    note = "Editor's note: Ann Lee is a lawyer in Ames. The opinions in this commentary are hers."
    document = CLEANER.document("\n\n".join([note, STORY[0], "Ann Lee", *STORY[1:]]))
    assert [span.role for span in document.spans if span.text == "Ann Lee"] == [Role.CAPTION]


def test_a_block_of_contacts_is_a_note() -> None:
    """The label “To contact the reporter on this story:” and the addresses below it are notes."""
    block = ["To contact the reporter on this story:", "Ann Lee in Ames at annlee@example.org"]
    document = CLEANER.document("\n\n".join([*STORY, *block]))
    assert [span.role for span in document.spans if span.text][-2:] == [Role.NOTE, Role.NOTE]
