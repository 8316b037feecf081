"""Headers over other stories go with the headlines under them; crossheads of the story stay with its text."""

from __future__ import annotations

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.listings import listings

STORY = (
    "Ferry owners met for three hours on Tuesday evening and asked the town for a longer quay before the storms.",
    "The quay would carry a crane and a cycle path, and replace a wall that the sea broke in the winter of last year.",
    "Work could begin in March if the council votes for it, and would cost as much as the town spends on roads.",
)
LINKS = [
    "Ferry runs aground in fog",
    "Harbour to close for repairs until the spring",
    "“It was luck,” says mate of the Quill",
]


def gone(*lines: str) -> list[str]:
    """Return which lines are taken off."""
    document = run(Document.from_text("\n\n".join(lines)), [listings])
    return [span.text for span in document.spans if span.role is Role.BOILERPLATE]


@pytest.mark.parametrize(
    "header",
    [
        *("Most read", "More from the harbour", "Related coverage:", "You may also like", "Most Read Local Stories"),
        *("Most Recent in Ferries", "Latest in Ferries", "Editors’ Recommendations", "Popular on The Harbour"),
        *("LATEST HARBOUR VIDEOS", "Also Check Out:", "Related Story", "ALSO ON HARBOUR.COM"),
        *("Read More Related Articles", "Related Article(s)", "Most Read National"),
    ],
)
def test_a_list_goes_with_its_header(header: str) -> None:
    """Down to the next sentence of the story, and to the end where none follows."""
    assert gone(*STORY[:2], header, *LINKS, STORY[2]) == [header, *LINKS]
    assert gone(*STORY, header, *LINKS) == [header, *LINKS]


def test_a_picture_ends_a_list() -> None:
    """Its caption and what follows are the story's."""
    rest = ["Boats at the quay in March. Ana Example/Reuters", "And off they went—to sea!"]
    assert gone(STORY[0], "Most read", *LINKS, *rest, STORY[1]) == ["Most read", *LINKS]


def test_every_list_of_a_page_goes() -> None:
    """Two lists in a row, and one further down."""
    lists = ["Related coverage", LINKS[0], "Most read", LINKS[1], "Read more:", LINKS[2]]
    assert gone(STORY[0], *lists[:4], STORY[1], *lists[4:], STORY[2]) == lists


def test_a_header_that_means_nothing_else_goes_alone() -> None:
    """“Most read” heads no chapter; nor does “More:”, while “More from the mayor:” announces a quotation."""
    assert gone(*STORY[:2], "Most read", STORY[2]) == ["Most read"]
    assert gone(*STORY[:2], "More:", STORY[2]) == ["More:"]
    assert gone(*STORY[:2], "More from the mayor:", STORY[2]) == []


def test_below_the_story_any_header_goes() -> None:
    """No chapter begins there."""
    assert gone(*STORY, "Further reading") == ["Further reading"]
    assert gone(*STORY[:2], "Further reading", STORY[2]) == []


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["Most read", *LINKS, STORY[0]], id="the first line, which may be the headline"),
        pytest.param([STORY[0], "More than a wall", *STORY[1:]], id="a crosshead"),
        pytest.param([STORY[0], "Just in", *STORY[1:]], id="a word that may be a crosshead, with the story below"),
        pytest.param([STORY[0], "More from the harbour, where boats " + "and crews " * 5, *STORY[1:]], id="too long"),
    ],
)
def test_look_alikes_stay(lines: list[str]) -> None:
    """Where the story goes on below, the line may be its own."""
    assert gone(*lines) == []


def test_a_crosshead_below_a_list_stays() -> None:
    """The last short line before a paragraph is the story's where the header is one that a story may have."""
    assert gone(STORY[0], "Read more:", *LINKS, "A wall for the sea", *STORY[1:]) == ["Read more:", *LINKS]
    assert gone(STORY[0], "Read more:", LINKS[0], STORY[1]) == ["Read more:", LINKS[0]]
    sure = gone(STORY[0], "Most read", *LINKS, "A wall for the sea", *STORY[1:])
    assert sure == ["Most read", *LINKS, "A wall for the sea"]


def test_a_very_long_run_in_the_story_stays() -> None:
    """Twelve lines and more are a table or a poem, unless nothing of the story comes behind them."""
    many = [f"Ferry number {n} runs aground" for n in range(12)]
    assert gone(STORY[0], "Read more", *many, *STORY[1:]) == []
    assert gone(*STORY, "Read more", *many) == ["Read more", *many]


@pytest.mark.parametrize(
    "teaser",
    [
        ("Urgent:", "Do You Want a Longer Quay? Vote Here Now"),
        ("Harbour Alert:", "Massive Changes to Affect Your Ferry Ticket"),
        ("Editor’s Note:", "New Survival Guide Reveals Dangers Ahead for Your Boat"),
        ("Special:", "Discover what your nets hide, take the test now!"),
    ],
)
def test_an_advertisement_goes_with_its_label(teaser: tuple[str, str]) -> None:
    """Above the story and inside it."""
    assert gone(*teaser, *STORY) == [*teaser]
    assert gone(STORY[0], *teaser, *STORY[1:]) == [*teaser]


@pytest.mark.parametrize("label", ["Urgent:", "Editor's note:", "The quay:"])
def test_a_label_over_a_sentence_stays(label: str) -> None:
    """It may introduce what follows; and only such labels call attention to a title."""
    assert gone(STORY[0], label, *STORY[1:]) == []
    assert gone(STORY[0], "The quay:", "Ferry Runs Aground in Fog", *STORY[1:]) == []


def test_what_a_team_plays_next_stays() -> None:
    """Sports reports of the AP end so; in small letters it is the title of a list."""
    assert gone(*STORY, "UP NEXT", "Rovers: Visit Ames on Wednesday.", "Tides: Host Northport on Friday.") == []
    assert gone(*STORY, "Up next", *LINKS[:2]) == ["Up next", *LINKS[:2]]


def test_a_dateline_on_its_own_line_ends_a_list() -> None:
    """Tags above the story may run up to it."""
    dateline = "HEATH, Ohio (KXYZ) —"
    assert dateline not in gone("Ferry Owners Ask for Quay", "Topics:", "HARBOUR", "QUAY", dateline, *STORY)


def test_by_far_the_shortest_last_line_stays() -> None:
    """It may be a crosshead even below a header that is sure to be one."""
    assert gone(*STORY[:2], "You may like", *LINKS[:2], "A wall", STORY[2]) == ["You may like", *LINKS[:2]]


def test_the_next_question_of_an_interview_stays() -> None:
    """Below a list of links, and above the answer."""
    assert gone(*STORY[:2], "You may like", *LINKS[:2], "How does one build a quay in winter?", STORY[2]) == [
        *("You may like", *LINKS[:2])
    ]


def test_a_closed_box_goes() -> None:
    """Its label, its title and its button; without the button it is the story's."""
    assert gone(*STORY[:2], "Quick Guide", "How ferries float", "Show", STORY[2]) == [
        "Quick Guide",
        "How ferries float",
        "Show",
    ]
    assert gone(*STORY[:2], "Quick Guide", "How ferries float", STORY[2]) == []
