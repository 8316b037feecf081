"""Where a document's dateline is found, and what becomes of what stands around it."""

from __future__ import annotations

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Mark, Role
from wirescrub.filters.dateline import dateline

LEAD = "The harbour council voted on Monday to keep the old ferry through the winter, after a debate of three hours."
SECOND = (
    "Members of the council met until midnight and heard from forty residents, most of whom came by ferry that day."
)
THIRD = "The ferry carries two cars and a bicycle, and stops when the water is high, which happens on ten days a year."


def marked(*lines: str, role: Role = Role.DATELINE) -> list[str]:
    """Return the pieces of a document that the filter gave a role."""
    document = run(Document.from_text("\n\n".join(lines)), chain=(dateline,))
    return [span.text for span in document.spans if span.role is role]


@pytest.mark.parametrize(
    "before",
    [
        (),
        ("Ferry kept for winter",),
        ("Ferry kept for winter", "By Jane Roe", "2 Min Read"),
        ("FILE PHOTO: The old ferry leaves the harbour in heavy snow on a morning in January. REUTERS/Jane Roe",),
        (SECOND, THIRD),
    ],
)
def test_finds_it_behind_the_head_of_the_page(before: tuple[str, ...]) -> None:
    """Headline, byline, caption and summary may stand before the paragraph with the dateline."""
    assert marked(*before, f"OSLO (Reuters) - {LEAD}", SECOND) == ["OSLO (Reuters) -"]


def test_a_date_alone_opens_the_story_and_no_timeline() -> None:
    """Health pages print no place; where other paragraphs begin with dates, the story is told by them."""
    assert marked(f"March 3, 2021 -- {LEAD}", SECOND, THIRD) == ["March 3, 2021 --"]
    assert marked(f"March 3, 2021 — {LEAD}", f"March 4, 2021 — {SECOND}", THIRD) == []
    assert marked(SECOND, f"March 3, 2021 -- {LEAD}", THIRD) == []


def test_leaves_the_story_behind_it() -> None:
    """The lead goes on as body."""
    assert marked(f"OSLO (Reuters) - {LEAD}", SECOND, role=Role.BODY) == [LEAD, SECOND]


def test_takes_the_first_only() -> None:
    """A second dateline belongs to another article, and stays."""
    assert marked(f"OSLO (Reuters) - {LEAD}", f"ROME (Reuters) - {SECOND}") == ["OSLO (Reuters) -"]


def test_does_not_look_deep_into_the_story() -> None:
    """Behind three paragraphs a dateline is not that of the story."""
    assert marked(LEAD, SECOND, THIRD, f"ROME (Reuters) - {LEAD}") == []


@pytest.mark.parametrize(
    "alone",
    [
        "OSLO",
        "Oslo (CNN)",
        "OSLO, 28 May. (EUROPA PRESS) -",
        "BERGEN, Norway",
        "WASHINGTON —",
        "CNN —",
        "Mumbai:",
        "Baton Rouge",
    ],
)
def test_finds_it_on_its_own_line(alone: str) -> None:
    """A line that holds nothing else is a dateline if prose follows."""
    assert marked("Ferry kept for winter", alone, LEAD, SECOND) == [alone]


def test_leaves_a_place_on_its_own_line_without_prose() -> None:
    """A menu of places is none."""
    assert marked("OSLO", "BERGEN", "TROMSO", "Weather", LEAD) == []


def test_a_place_in_small_letters_stands_above_the_first_paragraph() -> None:
    """Further down it is a crosshead, and above another dateline the page's own."""
    assert marked(LEAD, "Oslo", SECOND, THIRD) == []
    assert marked("Oslo", LEAD, f"ROME (Reuters) - {SECOND}") != ["Oslo"]


def test_leaves_a_caption_that_ends_with_an_agency() -> None:
    """A short line with an agency at its end is the caption of a picture."""
    assert marked("An old ferry leaves Oslo harbour, on Aug. 31, 2019. (AP)", LEAD, SECOND) == []


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("KATHMANDU,", "April 25 (Reuters) -", "KATHMANDU, April 25 (Reuters) -"),
        ("SURABAYA, Indonesia/", "JAKARTA (Reuters) -", "SURABAYA, Indonesia/ JAKARTA (Reuters) -"),
    ],
)
def test_joins_what_a_hard_wrap_parted(first: str, second: str, whole: str) -> None:
    """A dateline over two lines is one."""
    document = run(Document.from_text(f"{first}\n{second} {LEAD}\n\n{SECOND}"), chain=(dateline,))
    assert [(span.text, span.rule) for span in document.spans if span.role is Role.DATELINE] == [
        (whole, "split-dateline")
    ]


def test_marks_a_trash_line_as_a_note() -> None:
    """What an update changes is about the article."""
    assert marked(f"(Adds vote) OSLO, Jan 5 (Reuters) - {LEAD}", SECOND, role=Role.NOTE) == ["(Adds vote)"]


def test_marks_a_glued_byline() -> None:
    """A byline that lost its line end is cut off."""
    text = f"(Adds vote) By Jane Roe OSLO, Jan 5 (Reuters) - {LEAD}"
    assert marked(text, SECOND, role=Role.BYLINE) == ["By Jane Roe"]
    assert marked(text, SECOND, role=Role.NOTE) == ["(Adds vote)"]


def test_drops_the_places_that_the_page_repeats() -> None:
    """The same places on a line of their own above the dateline are the page's."""
    lines = ("BERGEN, Norway/OSLO", f"BERGEN, Norway/OSLO (Reuters) - {LEAD}", SECOND)
    assert marked(*lines) == ["BERGEN, Norway/OSLO (Reuters) -"]
    assert marked(*lines, role=Role.BOILERPLATE) == ["BERGEN, Norway/OSLO"]


def test_leaves_the_speakers_of_a_transcript() -> None:
    """A city among speakers is a person."""
    talk = (
        "FLORENCE: We have kept the ferry for thirty years.",
        "ROE: And so we shall, as long as the water is not high.",
    )
    assert marked("WASHINGTON: Well, I came by ferry this morning, and I can tell you that it was cold.", *talk) == []


def test_takes_a_colon_in_small_letters_from_the_lead_only() -> None:
    """An item in a list further down may begin with a city."""
    assert marked(f"Kochi: {LEAD}", SECOND) == ["Kochi:"]
    assert marked(LEAD, f"Kochi: {SECOND}") == []


def test_knows_a_town_by_the_rest_of_the_story() -> None:
    """The article itself is the gazetteer of small towns."""
    lead = f"TOMS RIVER — {LEAD}"
    assert marked(lead, "The ferry was built in Toms River in 1931.") == ["TOMS RIVER —"]
    assert marked(lead, SECOND) == []


def test_keeps_a_place_above_another_dateline() -> None:
    """A place that the dateline below does not repeat is a line of its own; nothing is taken for it."""
    assert marked("BERGEN", f"OSLO (Reuters) - {LEAD}", SECOND, role=Role.BOILERPLATE) == []


def test_a_place_above_the_headline_is_none_where_the_story_has_its_own() -> None:
    """Stations print the county as a kicker."""
    head = ["BERGEN", "The offers came about an hour after she told the school board.", "Video by ABC13's newscast."]
    assert marked(*head, f"OSLO, Norway (KXYZ) -- {LEAD}", SECOND) == ["OSLO, Norway (KXYZ) --"]


def test_does_not_join_a_place_with_a_whole_dateline() -> None:
    """Two datelines are not the halves of one."""
    assert marked("Washington", f"OSLO (Reuters) - {LEAD}", SECOND) == ["OSLO (Reuters) -"]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param([f"BHOPAL: {LEAD}", SECOND], ["BHOPAL:"], id="in capitals, above the story"),
        pytest.param([f"Bhopal: {LEAD}", SECOND], ["Bhopal:"], id="the first words of the story"),
        pytest.param([LEAD, f"Bhopal: {SECOND}"], [], id="an item of a list"),
        pytest.param([f"BHOPAL: {LEAD}", "QUILL: I saw it come.", SECOND], [], id="a speaker among others"),
    ],
)
def test_a_colon_may_close_it(lines: list[str], found: list[str]) -> None:
    """Where nobody else in the document speaks behind one."""
    assert marked(*lines) == found


def test_marks_place_and_time_of_the_page() -> None:
    """The page's own line of place and time runs into the dateline."""
    text = f"OSLO | Wed Apr 27, 2011 10:19am EDT OSLO (Reuters) - {LEAD}"
    assert marked(text, SECOND, role=Role.TIMESTAMP) == ["OSLO | Wed Apr 27, 2011 10:19am EDT"]
    assert marked(text, SECOND) == ["OSLO (Reuters) -"]


def test_leaves_a_place_above_a_headline() -> None:
    """It is a kicker; a dateline stands above a sentence of the story."""
    assert marked("OSLO", "Ferry across the harbour is kept for another winter", LEAD, SECOND) == []


@pytest.mark.parametrize(
    ("start", "found"),
    [
        ("SAN QUILLO, BATANGAS, Philippines — ", True),
        ("SAN QUILLO, BATANGAS, Quillonia — ", False),
        ("QUILLKOT: ", True),
        ("GOODMAN: ", False),
    ],
)
def test_a_small_town_needs_its_country_or_the_story(start: str, found: bool) -> None:
    """A province between them may be unknown; a speaker is nobody whom the story lives in."""
    story = f"{SECOND} The road from the coast ends near Quillkot, and Ada Goodman lives there."
    assert marked(f"{start}{LEAD}", story) == ([start.strip()] if found else [])


def test_a_place_above_the_headline_is_a_kicker() -> None:
    """Also where nothing but the headline stands between it and the lead."""

    def before(document: Document) -> list[Mark]:
        return [Mark(2, Role.HEADLINE, "decided")]

    text = "\n\n".join(["NEW JERSEY", "Ferry kept for winter", LEAD, SECOND])
    document = run(Document.from_text(text), chain=(before, dateline))
    assert not any(span.role is Role.DATELINE for span in document.spans)
