"""Lines of dates and times at the top are timestamps; dates of the story stay."""

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.reading_time import reading_time
from wirescrub.filters.timestamp import timestamp

STORY = (
    "Ice closes ferry terminal\n\n{}\n\n"
    "The harbour board of Northport closed its ferry terminal after ice damaged both ramps on Monday evening.\n\n"
    "Passengers waited for hours in the cold before a spokeswoman of the board came out to speak to them.\n\n"
    "The board expects both ramps to be mended before the weekend, when most passengers go to the islands.\n"
)

MATCHES = [
    "Today, 11:32 am",
    "Mar 4, 2023, 5:02 AM SGT",
    "August 18, 2022 09:14 pm | Updated August 19, 2022 12:38 am PKT",
    "March 3, 2021 / 10:36 AM / 2 years ago",
    "Tue Mar 2, 2021 11:44pm GMT",
    "March 3, 20217:55 AM UTCUpdated ago",
    "Published: 15:56 BST, 27 April 2021 | Updated: 15:57 BST, 27 April 2021",
    "Updated 2010 GMT (0410 HKT) March 3, 2021",
    "9:52 a.m. EST",
    "Updated at 6:56 p.m. ET",
    "Oct. 9, 2010 - 8:09 AM EST",
    "2021/3/2 9:06:45",
    "For Immediate Release: March 3, 2021",
    "Publié le 3 mars 2021 à 14h30",
    "03. März 2021, 14:30 Uhr",
    "December 7, 2010",
    "Stand: 04.03.2019 | Lesedauer: 2 Minuten",
    "Published on: 05-03-2019 at 14:30 IST",
    "Published: Saturday, July 8th 2017, 9:14 pm HST",
    "NORTHPORT, November 27, 2017 01:08 IST",
    "Northport / Tue, September 18, 2018 / 04:12 pm",
]

KEEPS = [
    "Updated Ice Warning - Northport Harbour",
    "Posted!",
    "May be closed on Sunday",
    "The winter of 2021",
    "March 3, 2021, was a day to remember",
    "Northport, March 3",
    "Modified ramps help ferries in ice",
]


def by_role(text: str, role: Role = Role.TIMESTAMP) -> list[str]:
    """Return the texts of one role in a document."""
    return [span.text for span in run(Document.from_text(text), [reading_time, timestamp]).spans if span.role is role]


@pytest.mark.parametrize("line", MATCHES)
def test_a_line_of_date_and_time_above_the_story_is_its_timestamp(line: str) -> None:
    """In the forms of agencies, broadcasters and papers of several countries."""
    assert by_role(STORY.format(line)) == [line]


@pytest.mark.parametrize("line", KEEPS)
def test_a_line_with_anything_else_in_it_stays(line: str) -> None:
    """Headlines begin with the same words."""
    assert by_role(STORY.format(line)) == []


def test_a_bare_date_inside_the_story_is_a_heading() -> None:
    """Chronicles have one above each chapter."""
    assert by_role(STORY.format("Again") + "\nMarch 3, 2021\n\nThe ice came.\n") == []


def test_a_time_with_a_label_below_deck_and_caption() -> None:
    """As stations have it; further down the story may tell when something else was published."""
    long = "Ice closed a ferry terminal, and the board that runs it learned of that last, as it turned out on Monday."
    line = "Published: 5:52 AM CDT September 16, 2020"
    assert by_role("\n\n".join([long, long, long, line, long])) == [line]
    assert by_role("\n\n".join([*[long] * 15, line, *[long] * 15])) == []


def test_a_section_glued_to_the_time_is_a_kicker() -> None:
    """As Reuters had it in 2020, with or without a space between."""
    for line in (
        "World NewsOctober 14, 2020 / 4:12 PM / Updated 2 months ago",
        "World News October 14, 2020 / 4:12 PM",
    ):
        assert by_role(STORY.format(line), Role.KICKER) == ["World News"]
        assert by_role(STORY.format(line))[0].startswith("October 14, 2020 / 4:12 PM")
    assert by_role(STORY.format("World News of May 3 stays"), Role.KICKER) == []
    assert by_role(STORY.format("News Release 21-Aug-2018")) == ["21-Aug-2018"]


def test_the_author_behind_a_dated_label_is_a_byline() -> None:
    """As blogs have it; "by" in a sentence is not."""
    line = "Posted on March 4, 2019 by Ana Example"
    assert by_role(STORY.format(line)) == ["Posted on March 4, 2019"]
    assert by_role(STORY.format(line), Role.BYLINE) == ["by Ana Example"]
    assert by_role(STORY.format("Posted on March 4, 2019 by the board, it said")) == []


def test_a_label_on_the_line_above_the_date_belongs_to_it() -> None:
    """As the BBC has set it since 2021; the word alone, over anything else, stays."""
    assert by_role("Ice closes terminal\nPublished\n3 March 2021\n\nThe ice came.\n") == ["Published", "3 March 2021"]
    assert by_role("Ice closes terminal\nPublished\nThe diary of a pilot\n\nThe ice came.\n") == []


def test_a_clock_time_inside_the_head_is_no_timestamp() -> None:
    """Programmes list such times; a page has them on top only."""
    assert by_role("Tonight\n\nThe news\n\nA film\n\nThe sport\n\n2000 GMT\n\nThe end\n") == []


def test_a_dated_label_under_the_story_is_a_timestamp() -> None:
    """Some pages tell only there when the story was published."""
    line = "First published on March 3, 2021 / 4:53 AM"
    assert by_role(STORY.format("Again") + f"\n{line}\n") == [line]


@pytest.mark.parametrize(
    "line", ["5 Min Read", "2 minute read", "2 months ago", "Updated 14 hours ago", "Published 3 seconds ago"]
)
def test_times_that_count_from_the_visit_are_furniture(line: str) -> None:
    """They say nothing about the story."""
    assert by_role(STORY.format(line), Role.BOILERPLATE) == [line]


@pytest.mark.parametrize("line", ["October 2014", "July/August 2014 Issue", "Public Release: 9-Feb-2016"])
def test_the_issue_of_a_magazine_is_its_time(line: str) -> None:
    """Above the story; below it a month is a chapter."""
    assert by_role(STORY.format(line)) == [line]
    assert by_role(STORY.format("Marathon 2016")) == []
    assert by_role(STORY.format("Again") + "\nOctober 2014\n\n" + STORY.format("Again")) == []


def test_how_many_years_ago_the_story_came_out_is_its_time() -> None:
    """Above it an archive tells nothing else; below it the line belongs to another story."""
    assert by_role(STORY.format("7 years ago")) == ["7 years ago"]
    assert by_role(STORY.format("Again") + "\n7 years ago\n", Role.BOILERPLATE) == ["7 years ago"]


@pytest.mark.parametrize("line", ["He left two years ago", "A must read", "It is 12 minutes that changed the town"])
def test_sentences_with_such_times_stay(line: str) -> None:
    """Only the whole line counts."""
    assert by_role(STORY.format(line), Role.BOILERPLATE) == []


def test_a_reading_time_glued_to_the_timestamp_is_cut_off() -> None:
    """As on Reuters pages of 2023."""
    text = STORY.format("2 minute readMarch 3, 20212:26 PM GMT+2Last Updated 9 min ago")
    assert by_role(text) == ["March 3, 20212:26 PM GMT+2Last Updated 9 min ago"]
    assert by_role(text, Role.BOILERPLATE) == ["2 minute read"]


@pytest.mark.parametrize(
    ("line", "behind"),
    [
        ("Xinhua | Updated: 2017-09-15 17:52", "Updated: 2017-09-15 17:52"),
        ("By Ana Example | March 3, 2021", "March 3, 2021"),
        ("Ana Example|Published 4 months ago", "Published 4 months ago"),
        (
            "By . Ana Example . PUBLISHED: . 03:39 EST, 8 May 2012 . A ferry sank.",
            "PUBLISHED: . 03:39 EST, 8 May 2012 .",
        ),
    ],
)
def test_a_time_behind_the_author_is_cut_off(line: str, behind: str) -> None:
    """The agency or the author in front of it is left to other filters."""
    assert by_role(STORY.format(line)) == [behind]


def test_author_and_time_behind_the_headline_are_cut_off() -> None:
    """What blogs print in one line comes apart: the headline is left to its filter."""
    document = run(Document.from_text("Ferry runs aground By Ada Quill Friday Jun 16, 2017 · 9:00 AM EDT"), [timestamp])
    assert [(span.role, span.text) for span in document.spans] == [
        (Role.BODY, "Ferry runs aground"),
        (Role.BYLINE, "By Ada Quill"),
        (Role.TIMESTAMP, "Friday Jun 16, 2017 · 9:00 AM EDT"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "The ramps that broke | March 3, 2021",
        "Ice | March 3",
        "Vote By Mail, March 3, 2021",
        "First published in the winter of 2021",
    ],
)
def test_a_time_behind_anything_else_stays(line: str) -> None:
    """A headline may end in a date."""
    assert by_role(STORY.format(line)) == []


@pytest.mark.parametrize(
    "line", ["updated on March 3, 2021", "Updated in the spring of 2021:", "March 3, 2021", "Published"]
)
def test_other_lines_under_the_story_stay(line: str) -> None:
    """There a date needs its label, and a label its date."""
    assert by_role(STORY.format("Again") + f"\n{line}\n") == []


def test_a_label_with_a_day_or_a_clock_time_is_enough_on_top() -> None:
    """Without the year, or without the day."""
    assert by_role(STORY.format("Updated March 3")) == ["Updated March 3"]
    assert by_role(STORY.format("Updated 9:52 a.m.")) == ["Updated 9:52 a.m."]
    assert by_role(STORY.format("9:52 a.m.")) == []


@pytest.mark.parametrize(
    ("line", "cut"),
    [
        ("5 MIN READ The ferry is late", "5 MIN READ"),
        ("5 min read", "5 min read"),
        ("Ana Example | 5 min read", "| 5 min read"),
        ("Ana Example3 hours ago", "3 hours ago"),
        ("• about an hour ago •", "• about an hour ago •"),
        ("ago", None),
        ("The ferry that sank3 hours ago", None),
        ("Modified and published and posted and updated and first of all read 5 min read", "5 min read"),
    ],
)
def test_a_reading_time_is_cut_off_what_it_is_glued_to(line: str, cut: str | None) -> None:
    """In front of a headline, and behind the author."""
    assert by_role(STORY.format(line), Role.BOILERPLATE) == ([cut] if cut else [])


def test_a_caption_is_no_paragraph_of_the_story() -> None:
    """Below a long deck and a signed picture the head goes on."""
    deck = (
        "Passengers for the islands had to wait in the cold for hours, and the board is asking who is to blame for it."
    )
    picture = (
        "The ramps of the terminal in Northport, under a foot of snow, on the evening of the storm. (Ada Quill/Reuters)"
    )
    stamp = "17 Aug 2022 06:02AM (Updated: 17 Aug 2022 11:40AM)"
    text = "\n\n".join([deck, picture, stamp, deck, deck])
    assert [span.text for span in run(Document.from_text(text), [timestamp]).spans if span.role is Role.TIMESTAMP] == [
        stamp
    ]


def test_a_bare_date_below_the_author_is_a_timestamp() -> None:
    """Though a deck as long as a paragraph stands above them."""
    deck = (
        "Passengers for the islands had to wait in the cold for hours, and the board is asking who is to blame for it."
    )
    text = "\n\n".join(["Ice closes terminal", deck, "By Ana Example", "February 14, 2023", deck, deck])
    assert "February 14, 2023" in [span.text for span in run(Document.from_text(text), [timestamp]).spans if span.role]
