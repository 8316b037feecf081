"""Bylines are found above the story, with or without "By"; sentences that begin so stay."""

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.byline import byline
from wirescrub.filters.reading_time import reading_time
from wirescrub.filters.timestamp import timestamp

STORY = (
    "Ice closes ferry terminal\n\n{}\n\n"
    "The harbour board of Northport closed its ferry terminal after ice damaged both ramps on Monday evening.\n\n"
    "Passengers waited for hours in the cold before a spokeswoman of the board came out to speak to them.\n\n"
    "The board expects both ramps to be mended before the weekend, when most passengers go to the islands.\n"
)

MATCHES = [
    "By Ana Example",
    "By ANA EXAMPLE and BO SAMPLE",
    "By Ana Example, Bo Sample, 7 News",
    "By Ana ExampleBBC News",
    "By Ana ExampleNorth America technology reporter",
    "By Ana Example@anaexample",
    "by Ana Example, Northport Planet Contributor",
    "By Ana Example, Staff writer",
    "As Told to Ana Example",
    "By Ana A. Example",
    "By Ana Fox, Senior Writer, NBC News",
    "By Ana Example for the Daily Planet",
    "By Ana Example Northport Staff Writer",
    "By Ana Example Planet staff reporter @anaexample",
    "By Ana Example, planet.com",
    "by: Northport Media Wire",
    "By The Editors",
    "By Ana Example of the Northport Sentinel",
    "Ana Example, staff writer",
    "Ana Example Health writer",
    "Ana Example · CBC News",
    "By Express News Service",
    "Text by: FRANCE 24",
    "Ana ExamplePlanet Staff Writer",
    "Ana Example@@anaexample",
    "Ana Example, University of Northport",
    "Analysis by Ana Example, BBC News, Washington",
    "Opinion by Ana Example, The Northport Planet",
    "By the BBC's Ana Example in Oslo",
    "Associated Press",
    "Reuters Staff",
    "By ANA EXAMPLE FOR THE PLANET",
    "Ana Example ana@planet.example",
    "Posted by Ana Example at 2:41 pm on June 9, 2021",
    "By Ana Example, a senior reporter who covers ice and the people who love it.",
    "By Ana Example For Northport Online",
    "Author: Ana Example (KXYZ 11), Bo Sample (KXYZ 11)",
    "Ana Example, Health reporter",
    "Bo Sample, Photojournalist",
    "By Ana Example Northport News",
    "By KXYZ.com News Staff and Ana Example, Channel 2 Action News",
    "By Ana Example via",
    "byOna Example-Sample",
    "Ana Example@ana /",
    "Le Monde avec AFP",
    "von Ana Example, Bo Sample",
    "Kommentar von Ana Example",
    "di Ana Esempio",
    "KXYZ Northport / By Ana Example and Bo Sample",
]

KEEPS = [
    "By Sunday evening police had reopened the road.",
    "By Reuters’ count, 12 people have died.",
    "By signing up to our newsletter you agree to receive mail",
    "By the numbers",
    "Ana Example, Pioneering Journalist Who Shaped the Harbour, Dies",
    "Ana Example, a pilot",
    "Quill Fires Harbour Editor",
    "By Monday, a reporter for The Planet had found the ramps under snow and asked who would pay for them.",
    "By Friday, the ice had gone",
    "Northport Harbour Board",
    "Write to us at letters@planet.example",
    "Why I left",
]


def by_role(text: str, role: Role = Role.BYLINE) -> list[str]:
    """Return the texts of one role in a document."""
    document = run(Document.from_text(text), [reading_time, timestamp, byline])
    return [span.text for span in document.spans if span.role is role]


@pytest.mark.parametrize("line", MATCHES)
def test_a_line_of_authors_is_a_byline(line: str) -> None:
    """Whatever is glued to the names."""
    assert by_role(STORY.format(line)) == [line]


@pytest.mark.parametrize("line", KEEPS)
def test_a_line_that_only_begins_like_one_stays(line: str) -> None:
    """Sentences, headings and the page's own conditions."""
    assert by_role(STORY.format(line)) == []


@pytest.mark.parametrize("below", ["Staff Writer", "USA TODAY", "Opinion contributor", "Special for The Planet"])
def test_bare_names_above_an_outlet_or_job_are_the_author(below: str) -> None:
    """And the line below belongs to the byline too."""
    assert by_role(STORY.format(f"Ana Example and Bo Sample\n\n{below}")) == ["Ana Example and Bo Sample", below]


@pytest.mark.parametrize("below", ["5 Min Read", "March 3, 2021 / 10:36 AM"])
def test_bare_names_above_a_time_are_the_author(below: str) -> None:
    """Reuters pages of 2019 have no "By"."""
    assert by_role(STORY.format(f"Ana Example\n\n{below}")) == ["Ana Example"]
    assert by_role(STORY.format(f"Ana Example | Northport Now\n\n{below}")) == ["Ana Example | Northport Now"]


def test_bare_names_below_a_time_are_the_author() -> None:
    """Where the time stands above the author, and not below."""
    assert by_role(STORY.format("Published Aug 14, 2019\n\nAna Example")) == ["Ana Example"]


def test_authors_on_two_lines_and_below_a_long_deck() -> None:
    """The second line begins with "and"; the job below makes the author known where a sentence stands above."""
    assert by_role(STORY.format("Ana Example\n\nand Bo Sample\n\nMarch 3, 2021 / 10:36 AM")) == [
        "Ana Example",
        "and Bo Sample",
    ]
    deck = "Ice closed a ferry terminal, and the board that runs it learned of that last, as it turned out on Monday."
    assert by_role(STORY.format(f"{deck}\n\nAna Example\n\nPlanet harbour reporter")) == [
        "Ana Example",
        "Planet harbour reporter",
    ]


def test_an_author_with_a_label_below_deck_and_caption() -> None:
    """As stations have it, above the time; in a box about a book it names the book's."""
    long = "Ice closed a ferry terminal, and the board that runs it learned of that last, as it turned out on Monday."
    head = f"{long}\n\n{long.replace('Monday', 'Sunday')}\n\nAuthor: KXYZ 11 Staff"
    assert by_role(STORY.format(f"{head}\n\nPublished: 5:52 AM CDT September 16, 2020")) == ["Author: KXYZ 11 Staff"]
    assert by_role(STORY.format(f"{head}\n\nTitle: The Ice")) == []


def test_a_headline_in_title_case_above_a_timestamp_is_no_author() -> None:
    """It has the shape of a name, and is the first line."""
    assert by_role("Northport Harbour Freezes\n\nMarch 3, 2021 / 10:36 AM\n\n" + STORY) == []


@pytest.mark.parametrize("section", ["World News", "Oil Report", "Central Banks", "Middle East"])
def test_a_section_above_a_timestamp_is_no_author(section: str) -> None:
    """Reuters pages of 2019 put it there, below their menu; it has the shape of a name."""
    assert by_role(f"Menu\n{section}\nMarch 3, 2021 / 10:36 AM\n" + STORY.format("Again")) == []


def test_bare_names_with_a_biography_at_the_end_are_the_author() -> None:
    """Opinion pages say who the writer is below the story."""
    text = "Ana Example\n\n" + STORY.format("Again") + "\nAna Example is a professor of engineering.\n"
    assert by_role(text) == ["Ana Example"]


@pytest.mark.parametrize(
    ("line", "author", "stamp"),
    [
        ("Xinhua | Updated: 2021-03-03 17:52", "Xinhua |", "Updated: 2021-03-03 17:52"),
        (
            "Ana Example / TNN / Updated: Mar 3, 2021, 11:05 IST",
            "Ana Example / TNN /",
            "Updated: Mar 3, 2021, 11:05 IST",
        ),
        (
            "Ana Example, USA TODAY Published 6:02 a.m. ET March 3, 2021",
            "Ana Example, USA TODAY",
            "Published 6:02 a.m. ET March 3, 2021",
        ),
        ("By Ana Example-Sample Today, 11:32 am", "By Ana Example-Sample", "Today, 11:32 am"),
        ("Ana ExamplePublished Mar 3, 2021, 11:21am", "Ana Example", "Published Mar 3, 2021, 11:21am"),
        (
            "by Ana Example, Planet Contributor | March 3, 2021 07:15am ET",
            "by Ana Example, Planet Contributor |",
            "March 3, 2021 07:15am ET",
        ),
    ],
)
def test_author_and_timestamp_on_one_line_are_parted(line: str, author: str, stamp: str) -> None:
    """A bar, or nothing at all, stands between them."""
    assert by_role(STORY.format(line)) == [author]
    assert by_role(STORY.format(line), Role.TIMESTAMP) == [stamp]


def test_a_text_joined_line_by_line_is_parted() -> None:
    """Its by-line and times stand in one line with stops between."""
    line = "By . Ana Example . PUBLISHED: . 03:39 EST, 8 May 2012 . | . UPDATED: . 18:10 EST, 8 May 2012 ."
    assert by_role(STORY.format(line)) == ["By . Ana Example ."]


def test_the_writers_of_a_round_up_sign_their_parts() -> None:
    """One of them twice; under quotations a dash and a name tell whose words they are."""
    parts = "\n\n".join(
        f"The {n} item was short.\n\n– {who}" for n, who in [(1, "Ana Example"), (2, "Bo Sample"), (3, "Ana Example")]
    )
    assert by_role(STORY + parts) == ["– Ana Example", "– Bo Sample", "– Ana Example"]
    quoted = "“We waited.”\n\n— Ana Example\n\n“So did we.”\n\n— Bo Sample\n\n"
    assert by_role(STORY + quoted) == by_role(STORY + quoted * 2) == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("By Ana Example, Bo Sample and Cy Tester", True),
        ("Ana Example, BBC News, Washington", True),
        ("By Ana Example, Reuters", True),
        ("Ana Example, Reuters", False),
        ("By the numbers", False),
    ],
)
def test_a_signature_inside_the_story(line: str, found: bool) -> None:
    """Whole pages of some sites come twice; without “By” only one broadcaster signs with its name, others quote."""
    assert by_role(STORY.format("Again") + f"\n{line}\n\n" + STORY.format("Again")) == ([line] if found else [])


def test_an_agency_below_a_pictures_label_is_its_credit() -> None:
    """And no author."""
    assert by_role(STORY.format("Image copyright\n\nReuters")) == []
    assert by_role(STORY.format("Reuters")) == ["Reuters"]


def test_a_bare_name_needs_somebody_who_speaks_for_it() -> None:
    """An outlet below the next line, or a time above it, are another's."""
    assert by_role(STORY.format("Ana Example")) == []
    assert by_role(STORY.format("Ana Example\n\nA long night\n\n5 Min Read")) == []


def test_a_bare_name_on_the_first_line_above_its_paper() -> None:
    """Any name in title case will do for a paper, and an address with the author's name in it."""
    story = (
        "The bridge over the Kell was closed on Monday, when ice from the harbour had broken two of its piers, the "
        "town said.\n\nNobody was hurt."
    )
    for below in ("The Kelstrand Republic", "OZY"):
        assert by_role(f"Ana Example\n\n{below}\n\n{story}") == ["Ana Example", below]
    assert by_role(f"Ana Example\n\naexample@planet.example\n\n{story}")[0] == "Ana Example"
    for look_alike in (
        "Kelstrand Bridge\n\nThe Last Days of a Landmark",  # the story has the name: it is a headline with its deck
        "Ana Example\n\nThe Bridge of Ice",  # … has the word: it is a headline
        "Ana Example\n\nNOTABLES",
        "Ana Example\n\nbsample@planet.example",
    ):
        assert by_role(f"{look_alike}\n\n{story.replace('the town', 'the bridge of Kelstrand')}") == []


def test_a_bare_name_may_stand_twice_or_above_a_dash() -> None:
    """As pages have it that link the picture of the author and the name."""
    stamp = "March 3, 2021 / 10:36 AM"
    assert by_role(STORY.format(f"Ana Example\n\nAna Example\n\n{stamp}")) == ["Ana Example"] * 2
    assert by_role(STORY.format(f"Ana Example\n\n-\n\n{stamp}")) == ["Ana Example"]


def test_below_a_long_deck_a_bare_name_needs_the_time_below_it() -> None:
    """The deck may be a paragraph; inside the story a bare name may be anything."""
    deck = "For nine years the town has paid for ferries that never came, and nobody knows where all of its money went."
    time = "March 3, 2021 7:15 am ET"
    assert by_role(f"{deck}\n\nAna Example\n\n{time}\n\n" + STORY.format("")) == ["Ana Example"]
    assert by_role(f"{deck}\n\nAna Example\nNews reporter @ana\n{time}\n\n" + STORY.format("")) == [
        "Ana Example",
        "News reporter @ana",
    ]
    assert by_role(f"{deck}\n\nAna Example, Staff writer\nReply\n{deck}\n\n" + STORY.format("")) == []


def test_a_button_behind_the_author_is_cut_off() -> None:
    """What stands behind it is the paper."""
    line = "Ana ExampleContact ReporterThe Northport Sun"
    assert by_role(STORY.format(line)) == ["Ana Example", "The Northport Sun"]
    assert by_role(STORY.format(line), Role.BOILERPLATE) == ["Contact Reporter"]


def test_names_in_capitals_above_the_time_and_below_by() -> None:
    """As papers of New Zealand have them, and sites that set “By” on a line of its own."""
    story = "The bridge was closed on Monday, when ice had broken two of its piers, said the town. Nobody was hurt."
    stamp = "Last updated 05:00, June 12 2017"
    assert by_role(f"ANA EXAMPLE\n{stamp}\n\n{story}") == ["ANA EXAMPLE"]
    assert by_role(f"BRIDGE CLOSED\n{stamp}\n\n{story}") == []
    assert by_role(f"Bridge closed by ice\n\nBy\n\nAna Example\n\n{story}")[-1] == "Ana Example"
