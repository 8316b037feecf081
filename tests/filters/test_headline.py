"""The headline is found where there is one, and a lead is never made one."""

import pytest

from wirescrub import clean
from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.headline import headline

LEAD = (
    "The harbour board of Northport closed its ferry terminal on Monday after ice damaged both ramps, and told "
    "passengers for the islands to use the southern quay until the ramps are repaired."
)
MORE = "Passengers waited for hours in the cold before a spokeswoman of the harbour board, Ada Quill, came out."
STORY = f"{LEAD}\n\n{MORE}\n"


def by_role(text: str, role: Role = Role.HEADLINE) -> list[str]:
    """Return the texts of one role in a document."""
    return [span.text for span in run(Document.from_text(text), [headline]).spans if span.role is role]


@pytest.mark.parametrize(
    "line",
    [
        "Ice closes ferry terminal in Northport",
        "Ice Closes Ferry Terminal",
        "ICE CLOSES FERRY TERMINAL",
        "NORTHPORT BOARD <NBD> CLOSES FERRY TERMINAL",
        "Is the ferry terminal in Northport ready for winter?",
        "Ferry passengers: ‘We waited for hours’",
        "UPDATE 2-Ice closes ferry terminal in Northport",
        "(LEAD) Ice closes ferry terminal in Northport",
        "Quill: Harbour board will not close ferry terminal in U.S.",
        "No Ferry. No Ramps. No Harbour.",
        "NORTHPORT/SOUTHPORT FERRY CLOSES - BOARD (CORRECTED)",
        "Northport ferry is late again (3-3)",
        "Video shows ice closing ferry terminal",
        "Email leak: harbour board knew of ramps",
        "By the numbers: ice in Northport",
        "Thousands sign up for new Northport ferry",
        "Photos posted by board show ice on ramps",
        "Northport Herald names ferry editor",
        "Getty Images sues Northport ferry board",
        "WATCH: Ice Closes Northport Ferry Terminal",
    ],
)
def test_a_short_unfinished_line_above_the_story_is_its_headline(line: str) -> None:
    """In sentence case, title case or capitals, as a statement or a question."""
    assert by_role(f"{line}\n\n{STORY}") == [line]


@pytest.mark.parametrize(
    "above",
    [
        "March 3, 2021 / 10:36 AM / 2 years ago",
        "Business News",
        "Share",
        "Image copyright Getty Images Image caption The ramps on Monday",
    ],
)
def test_the_headline_may_stand_below_other_lines_of_the_head(above: str) -> None:
    """A time, a section, a button or a picture may come first."""
    assert by_role(f"{above}\n\nIce Closes Northport Ferry Terminal\n\n{STORY}") == [
        "Ice Closes Northport Ferry Terminal"
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(STORY, id="no headline"),
        pytest.param(f"The ferry terminal is closed.\n\n{STORY}", id="short lead"),
        pytest.param(f"Here is what the harbour board said:\n\n{STORY}", id="announcement"),
        pytest.param(f"Bo Hart\n\nNorthport Herald reporter\n\n{STORY}", id="author"),
        pytest.param(f"By Bo Hart\n\n{STORY}", id="byline"),
        pytest.param(f"By The Associated Press\n\n{STORY}", id="byline of an agency"),
        pytest.param(f"NORTHPORT — {STORY}", id="dateline"),
        pytest.param(f"Passengers at the ferry terminal in Northport (Bo Hart/Getty Images)\n\n{STORY}", id="caption"),
        pytest.param(f"Story highlights Ice damaged both ramps of the ferry terminal\n\n{STORY}", id="bullets"),
        pytest.param(f"Sign up for our newsletter on ferry and harbour news\n\n{STORY}", id="newsletter"),
        pytest.param(f"• Ferry terminal closed\n\n• Passengers wait\n\n{STORY}", id="list"),
        pytest.param("Ice closes ferry terminal", id="no story"),
        pytest.param(f"What’s happening\n\n{STORY}", id="heading of a part"),
        pytest.param(f"Last of three parts\n\n{STORY}", id="part of a series"),
        pytest.param(f"In response to The Ferry Terminal\n\n{STORY}", id="answer to another story"),
        pytest.param(f"The Ferry Terminal: A Life, by Ada Quill, 192 pages, $20\n\n{STORY}", id="book"),
        pytest.param(f"What the harbour board did: it closed the ferry terminal...\n\n{STORY}", id="cut short"),
        pytest.param(f"So what do you do when the ferry terminal of Northport is closed?\n\n{STORY}", id="talk"),
        pytest.param(f"Remember the ferry terminal?\n\n{STORY}", id="question that opens the story"),
        pytest.param(f"[Read our guide to the ferry terminal in Northport]\n\n{STORY}", id="link in brackets"),
        pytest.param(f"Editor's note: the ferry terminal has reopened\n\n{STORY}", id="note"),
        pytest.param(f"These are the two Ferry Terminals.\n\n{STORY}", id="sentence with names"),
        pytest.param(
            f"Ferry terminal in Northport on Monday (Ada Quill via Flickr)\n\n{STORY}", id="picture from the web"
        ),
        pytest.param(f"Ada Quill is a writer on ferry and harbour news in Northport\n\n{STORY}", id="about the author"),
        pytest.param(f"{STORY}\n\nFerry terminal in Northport reopens\n\n{STORY}", id="another story below"),
        pytest.param(
            "The board that runs the ferry terminal in Northport is often blamed for the ice, "
            f"but the passengers who wait there know better\n\n{STORY}",
            id="deck without headline",
        ),
    ],
)
def test_other_lines_are_not_made_a_headline(text: str) -> None:
    """Half of all scrapes have no headline; then there is none."""
    assert by_role(text) == []


@pytest.mark.parametrize(
    ("line", "found", "cut"),
    [
        ("Ice closes ferry terminal | The Northport Herald", "Ice closes ferry terminal", "| The Northport Herald"),
        ("Ice closes ferry terminal - BBC News", "Ice closes ferry terminal", "- BBC News"),
        ("Share this Story : Ice closes ferry terminal", "Ice closes ferry terminal", "Share this Story :"),
        ("1/1Ice closes ferry terminal", "Ice closes ferry terminal", "1/1"),
    ],
)
def test_what_is_glued_to_the_headline_is_cut_off(line: str, found: str, cut: str) -> None:
    """The site's name behind it and labels in front of it belong to the page."""
    assert by_role(f"{line}\n\n{STORY}") == [found]
    assert by_role(f"{line}\n\n{STORY}", Role.BOILERPLATE) == [cut]


@pytest.mark.parametrize(
    "line",
    [
        "Ice closes ferry terminal - again",
        "Ice or water | The winter of the harbour board and its passengers in ten charts",
    ],
)
def test_a_dash_or_bar_in_a_headline_stays(line: str) -> None:
    """Only a short name behind it is the site's."""
    assert by_role(f"{line}\n\n{STORY}") == [line]


@pytest.mark.parametrize("time", ["March 3, 2021", "March 3, 2021 / 10:36 AM / 2 years ago ", "7:55 AM UTC"])
def test_a_time_glued_to_the_headline_is_cut_off(time: str) -> None:
    """The time of publication is a field of its own."""
    assert by_role(f"{time}Ice closes ferry terminal\n\n{STORY}") == ["Ice closes ferry terminal"]
    assert by_role(f"{time}Ice closes ferry terminal\n\n{STORY}", Role.TIMESTAMP) == [time.strip()]


def test_a_caption_in_front_of_the_headline_is_cut_off() -> None:
    """Some pages run the caption of the picture into the headline, with the agency between."""
    line = "The ramps were damaged on Monday. | AP Photos Ice closes ferry terminal"
    assert by_role(f"{line}\n\n{STORY}") == ["Ice closes ferry terminal"]
    assert by_role(f"{line}\n\n{STORY}", Role.CAPTION) == ["The ramps were damaged on Monday. | AP Photos"]


@pytest.mark.parametrize(
    "caption",
    [
        "The ramps need money, the author says.",
        "The ramps that the ice bent on Monday night will be mended in the spring.",
    ],
)
def test_a_caption_without_an_agency_is_cut_off_as_well(caption: str) -> None:
    """It is a whole sentence, and what follows it on the first line is not."""
    assert by_role(f"{caption} Ice closes ferry terminal\n\n{STORY}") == ["Ice closes ferry terminal"]
    assert by_role(f"{caption} Ice closes ferry terminal\n\n{STORY}", Role.CAPTION) == [caption]


@pytest.mark.parametrize("second", ["Here is what we know about it", "But the board is at odds", "Is there hope?"])
def test_a_headline_of_two_sentences_is_not_cut(second: str) -> None:
    """The second goes on where the first left off."""
    assert by_role("Board told crews where to land. The town wants its ramps back\n\n" + STORY, Role.CAPTION) == []
    assert by_role(f"The ice has closed both ramps of the terminal. {second}\n\n{STORY}", Role.CAPTION) == []


def test_a_sentence_that_a_share_label_repeats_is_a_headline() -> None:
    """A full stop does not end a headline as a rule; the label below says that here it does."""
    line = "The ferry terminal is closed. Both ramps broke."
    assert by_role(f"{line}\n\nShare this story: {line}\n\n{STORY}") == [line, line]


def test_repeats_are_headlines_too() -> None:
    """A copy as a line of its own, and one in front of the deck, are not body."""
    again = "Ice closes ferry terminal Both ramps are damaged."
    text = f"Ice closes ferry terminal\n\n{again}\n\n{STORY}\n\nIce Closes Ferry Terminal\n"
    assert by_role(text) == ["Ice closes ferry terminal", "Ice closes ferry terminal", "Ice Closes Ferry Terminal"]


@pytest.mark.parametrize(
    "line",
    [
        "Will the ice ever leave the ferry terminal in Northport?",
        "Ferry terminal: what is left of it, and who is to pay for the ramps that were damaged by the ice on Monday?",
        "Is the ferry terminal closed?",
        "“Ferry terminal closed”: board",
        "ICE AND FERRY",
    ],
)
def test_questions_quotations_and_capitals_may_be_headlines(line: str) -> None:
    """A question that the story takes up, words of somebody with their speaker, three words in capitals."""
    assert by_role(f"{line}\n\n{STORY}") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "“The ferry terminal is closed”",
        "Who would have thought it?",
        "Is there anybody in Northport who can say when the ferry terminal will be open for passengers again, at last?",
        "WEATHER AHEAD",
        "Ferry terminal,",
        "Nothing that anybody talks of",
        "Northport 4.2 8.5 11.9 15.12 (102)",
        "“If the ferry goes, then we go, and we deserve it.” - Bo Hart",
    ],
)
def test_lines_that_open_the_story_are_none(line: str) -> None:
    """Quotations, very short and very long questions, and lines whose words the story never takes up."""
    assert by_role(f"{line}\n\n{STORY}") == []


@pytest.mark.parametrize(
    "line",
    [
        "A Worthy Pick",
        "The Long Way Home from Here",
        "Against Everybody",
        "Quill's Last Ferry",
        "Bo Wins Re-election",
        "Ferry Jobs Rise Again in Oct.",
    ],
)
def test_a_title_on_the_first_line_needs_no_word_of_the_story(line: str) -> None:
    """Essays have such headlines; below other lines, and where it may be the author's name, it tells nothing."""
    assert by_role(f"{line}\n\n{STORY}") == [line]
    assert by_role(f"Photo by Bo Hart\n\n{line}\n\n{STORY}") == []
    assert by_role(f"Ana Quill\n\n{STORY}") == []


@pytest.mark.parametrize(
    "line",
    [
        "Who will pay for the ferry ramps? The harbour board of Northport",
        "Ice of Gen. Quill stops ferry at the harbour",
    ],
)
def test_a_question_and_a_rank_end_no_caption(line: str) -> None:
    """Also in a story that names the outlet whose pages ran captions and headlines together."""
    told = f"{line}\n\n{STORY}\n\nShe told POLITICO that the harbour would be open on Tuesday, or so the board hoped.\n"
    assert by_role(told, Role.CAPTION) == []


LENGTHY = (
    "Northport council throws out plan to move the ferry terminal to the far side of the harbour "
    "after a night of protests"
)


def test_a_long_line_may_be_the_headline_right_above_the_story() -> None:
    """On the first line only, and where it is not a sentence whose stop or end was lost."""
    assert by_role(f"{LENGTHY}\n\n{STORY}") == [LENGTHY]
    assert by_role(f"Photo by Bo Hart\n\n{LENGTHY}\n\n{STORY}") == []
    assert by_role(f"{LENGTHY} and the\n\n{STORY}") == []
    assert by_role(f"After months of talks, {LENGTHY[0].lower()}{LENGTHY[1:]}\n\n{STORY}") == []


def test_the_first_line_of_a_popular_british_paper_may_be_longer() -> None:
    """People speak in single quotation marks there; a line as long is a paragraph elsewhere."""
    line = f"{LENGTHY} and the harbour board's admission that both ramps were 'known to be broken' for years"
    spoken = (
        "'We waited for hours, and nobody came to speak to us at all, and it was cold out there,' said Bo Hart.\n\n"
        "'They have known for years that both of the ramps are broken, and have told us nothing,' he told the board."
    )
    assert by_role(f"{line}\n\n{STORY}\n{spoken}\n") == [line]
    assert by_role(f"{line}\n\n{STORY}\n{spoken.replace(chr(39), chr(34))}\n") == []
    point = "Bo Hart had told the board of the ice in both of the ramps four times since 2014"
    assert by_role(f"{line}\n\n{point}\n\n{STORY}\n{spoken}\n") == [line]


def test_a_long_line_is_no_headline_in_a_paper_that_prints_decks_alone() -> None:
    """British papers set dashes between spaces."""
    assert (
        by_role(f"{LENGTHY}\n\n{STORY}\n“Not the ferry – not again,” she said, and that was the end of it all.") == []
    )


def test_below_a_byline_a_headline_is_in_title_case() -> None:
    """Other lines there are captions and decks."""
    assert by_role(f"By Bo Hart\n\nIce Closes Northport Ferry Terminal\n\n{STORY}") == [
        "Ice Closes Northport Ferry Terminal"
    ]
    assert by_role(f"By Bo Hart\n\nIce closes Northport ferry terminal\n\n{STORY}") == []


def test_a_sentence_is_a_headline_where_it_is_said_again_behind_a_label() -> None:
    """Nothing else on a page comes twice so."""
    line = "The ferry terminal in Northport is closed."
    assert by_role(f"{line}\n\nShare this Story : {line}\n\n{STORY}") == [line, line]
    assert by_role(f"{line}\n\nShare this Story : The ice is here.\n\n{STORY}") == []


def test_the_headline_is_found_again_further_down() -> None:
    """On a line of its own, with other marks; glued in front of what follows only right below."""
    line = "Ice closes ferry terminal in Northport"
    assert by_role(f"{line}\n\n{STORY}\n{line}!\n\n{MORE}") == [line, f"{line}!"]
    assert by_role(f"{line}\n\n{line} By Bo Hart\n\n{STORY}") == [line, line]
    assert by_role(f"{line}\n\nBy Bo Hart {line}\n\n{STORY}") == [line, line]
    assert by_role(f"{line}\n\n{STORY}\n{MORE}\n\n{MORE}\n\n{line} By Bo Hart\n\n{MORE}") == [line]


@pytest.mark.parametrize(
    "head",
    ["By Ana Quill", "March 3, 2021", "Posted on March 3, 2021 by Ana"],
)
def test_a_line_right_above_the_author_or_the_time_is_the_headline(head: str) -> None:
    """Also where the story takes up none of its words, and where the name of the site stands above it."""
    for above in ("", "The Slow Kitchen\n"):
        text = (
            f"{above}Why I stopped buying bread\n{head}\nThe shop on our street was shut on Monday, its owner said.\n"
        )
        assert clean(text).headline == "Why I stopped buying bread"


def test_the_name_of_a_place_may_stand_above_the_headline() -> None:
    """It has the shape of an author's; below the first line such a name is one, and a late headline is a title."""
    assert by_role(f"New Northport\n\nIce closes ferry terminal in Northport\n\n{STORY}")[-1].startswith("Ice closes")


def test_a_first_line_of_sentences_above_the_author_is_the_headline() -> None:
    """Blogs write so; without an author it is the story."""
    line = "Ada Quill: The ramps are fine. All right, they are wet."
    assert clean(f"{line}\n\nPosted by Ada Quill at 2:41 pm on June 9, 2021\n\n{STORY}").headline == line
    assert clean(f"{line}\n\n{STORY}").headline is None


def test_above_two_sentences_the_title_is_the_headline() -> None:
    """Below the menu of a page, even if the story takes up fewer words of it."""
    menu = ["Skip to content", "Oddities", "Tide tables", "Sign In", "Harbour Life", "Subscribe", "Ferries", "Weather"]
    head = [
        "The Ferry Ramps Were a Mistake",
        "Passengers waited for hours at the ferry terminal. What they needed was a quay.",
    ]
    assert clean("\n".join([*menu, *head, "By Bo Hart", *STORY.split("\n\n")])).headline == head[0]


def test_a_word_or_two_in_capitals_above_a_headline_are_none() -> None:
    """They tell the part of the country, or the theme; above anything else they may be it."""
    line = "Ice closes ferry terminal in Northport"
    assert by_role(f"NORTHPORT HARBOUR\n\n{line}\n\n{STORY}") == [line]
    assert by_role(f"NORTHPORT HARBOUR\n\nBy Ada Quill\n\n{STORY}") == ["NORTHPORT HARBOUR"]
    line = "NORTHPORT CHAIRMAN RESIGNS"
    story = "NORTHPORT, March 3 - Northport\nInternational Inc said its chairman resigned,\neffective at once.\n"
    assert clean(f"{line}\n\n   {story}").headline == line


def test_a_headline_in_capitals_may_end_in_a_job() -> None:
    """Authors sign below the headline, not in its stead."""
    line = "ICE FERRIES UNDERVALUED, SAY PORT ANALYSTS"
    assert clean(f"{line}\n\nNORTHPORT, March 3 - {STORY}").headline == line


def test_below_a_menu_the_headline_stands_right_above_the_author() -> None:
    """Whatever else the story takes up as well, further above."""
    menu = ["Skip to content", "Oddities", "Tide tables", "Sign In", "Harbour Life", "Subscribe", "Ferries", "Weather"]
    line = "Ice closes ferry terminal in Northport"
    above = [
        "Why the passengers of Northport waited for hours at the harbour",
        "Sign In",
        "Oddities",
        "Weather",
        "Ferries",
    ]
    more = ["Tide tables of the week for the whole of the coast", "Harbour Life", "Subscribe to it"]
    text = "\n".join([*menu, *above, *more, line, "By Bo Hart", *STORY.split("\n\n")])
    assert clean(text).headline == line


@pytest.mark.parametrize(
    "label",
    [
        "Northport Herald Watchdog Report",
        "The Herald (Northport)",
        "Ferries & Boats How-tos",
        "newsinfo / Regions",
        "Categories: Harbours & Ports",
        "NewsNorthport CountySouth Quay",
    ],
)
def test_a_label_above_the_headline_is_a_kicker(label: str) -> None:
    """The section, the column or the outlet; where no headline stands below, it may be one itself."""
    text = f"{label}\n\nIce closes ferry terminal in Northport\n\nBy Ada Quill\n\n{STORY}"
    assert by_role(text) == ["Ice closes ferry terminal in Northport"]
    assert by_role(text, Role.KICKER) == [label]


def test_the_headline_may_stand_below_author_and_time() -> None:
    """Where these two open the page."""
    article = clean(f"By Ada Quill\n\nMarch 3, 2021, 12:01 AM\n\nIce closes ferry terminal in Northport\n\n{STORY}")
    assert article.headline == "Ice closes ferry terminal in Northport"


@pytest.mark.parametrize(
    "deck", ["The board has sent for three icebreakers.", "Why the board has sent for icebreakers"]
)
def test_a_deck_glued_to_the_headline_is_parted(deck: str) -> None:
    """A small word with a capital behind one without, where no sentence ended, begins the deck."""
    headline = "Ice closes ferry terminal in Northport"
    document = run(Document.from_text(f"{headline} {deck}\n\n{STORY}"))
    assert [span.text for span in document.spans if span.role is Role.HEADLINE] == [headline]
    assert [span.text for span in document.spans if span.role is Role.DECK] == [deck]


@pytest.mark.parametrize(
    "line",
    [
        "Is the terminal too old to be mended? The board has sent for three icebreakers.",
        "Ice closed the ferry terminal in Northport on Monday, says The Planet, and nobody has sent for icebreakers.",
        "The terminal waits for “A man with an icebreaker”, as the board of the harbour put it in its letter.",
        "Ice closed the ferry terminal that carries the name of Marine One on the day of its opening.",
    ],
)
def test_a_capital_inside_the_first_sentence_begins_no_deck(line: str) -> None:
    """Behind a question, a comma, or in a name it is part of the story."""
    document = run(Document.from_text(f"{line}\n\n{STORY}"))
    assert [span for span in document.spans if span.role in (Role.HEADLINE, Role.DECK)] == []
