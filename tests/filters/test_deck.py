"""A deck is found where its place speaks for it; a lead is never taken for one."""

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.caption import caption
from wirescrub.filters.deck import deck
from wirescrub.filters.headline import headline

HEAD = "Ice closes ferry terminal in Northport"
LEAD = (
    "The harbour board of Northport closed its ferry terminal on Monday after ice damaged both ramps, and told "
    "passengers for the islands to use the southern quay until the ramps are repaired. The quay has no shelter, no "
    "lights and no machine for tickets, and the road that leads to it was under snow for hours, passengers said."
)


SUM = (
    "Both ramps of the ferry terminal broke in the ice, and nobody on the board of the harbour can say who was to have "
    "mended them in the autumn, or why nobody did."
)


def decks(text: str) -> list[str]:
    """Return the texts of the deck of a document."""
    return [
        span.text for span in run(Document.from_text(text), [caption, headline, deck]).spans if span.role is Role.DECK
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            f"{HEAD}\n\nBoard tells island passengers to use southern quay\n\n{LEAD}",
            ["Board tells island passengers to use southern quay"],
            id="line without a full stop",
        ),
        pytest.param(
            f"{HEAD}\n\nPassengers for the islands have to use the southern quay.\n\nBy Ada Quill\n\n{LEAD}",
            ["Passengers for the islands have to use the southern quay."],
            id="sentence above the byline",
        ),
        pytest.param(
            f"{HEAD}\n\n- Ramps to be mended by Friday, board says -\n\n- Passengers use southern quay -\n\n{LEAD}",
            ["- Ramps to be mended by Friday, board says -", "- Passengers use southern quay -"],
            id="lines between dashes",
        ),
        pytest.param(
            f"{HEAD}\n\nWhat to Know\n\nIce damaged both ramps\n\nPassengers use southern quay\n\n{LEAD}",
            ["Ice damaged both ramps", "Passengers use southern quay"],
            id="lines below a label",
        ),
        *(
            pytest.param(
                f"{label} Ice damaged both ramps\n\nPassengers are told to use southern quay\n\n{LEAD}",
                ["Ice damaged both ramps", "Passengers are told to use southern quay"],
                id=f"the label glued: {label}",
            )
            for label in ("Story highlights", "Story Highlights")
        ),
        pytest.param(
            f"The board today:\n\n• Ice damaged both ramps\n\n• Passengers wait\n\n{LEAD}",
            [],
            id="list that a sentence announces",
        ),
        pytest.param(
            f"{HEAD}\n\n• Ice damaged both ramps\n\n• Passengers wait\n\n{LEAD}",
            ["• Ice damaged both ramps", "• Passengers wait"],
            id="bullets without a label",
        ),
        pytest.param(
            f"{HEAD}\n\n• Ice damaged both ramps.\n\n• Passengers wait.\n\n{LEAD}",
            ["• Ice damaged both ramps.", "• Passengers wait."],
            id="bullets that are sentences",
        ),
        pytest.param(
            f"{HEAD}\n\nKEY POINTS\n\nIce damaged both ramps\n\nPassengers wait\n\n{LEAD}",
            ["Ice damaged both ramps", "Passengers wait"],
            id="key points",
        ),
        pytest.param(
            f"{HEAD}\n\nPassengers have to use the southern quay.\n\nCredit: Ada Quill/AP\n\nBy Ada Quill\n\n{LEAD}",
            ["Passengers have to use the southern quay."],
            id="sentence above a picture and the byline",
        ),
        pytest.param(
            f"{HEAD}\n\nWho pays for the ramps?\n\nBy Ada Quill\n\n{LEAD}",
            ["Who pays for the ramps?"],
            id="question above the byline",
        ),
        pytest.param(
            f"{HEAD}\n\nPassengers have to use the southern quay.\n\n0:00\n\n9 min\n\nBy Ada Quill\n\n{LEAD}",
            ["Passengers have to use the southern quay."],
            id="sentence above a player and the byline",
        ),
        pytest.param(
            f"{HEAD}\n\nWhat you need to know:\n\nIce damaged both ramps.\n\nPassengers wait.\n\n"
            f"By Ada Quill\n\n{LEAD}",
            ["Ice damaged both ramps.", "Passengers wait."],
            id="points that are sentences, with the byline below",
        ),
        pytest.param(
            f"{HEAD}\n\nWhat you need to know:\n\nIce damaged both ramps.\n\nPassengers wait.\n\n{LEAD}",
            [],
            id="points that the story may begin with",
        ),
        pytest.param(
            f"{HEAD}\n\n{HEAD} Both ramps are damaged.\n\n{LEAD}",
            ["Both ramps are damaged."],
            id="behind a second headline",
        ),
        pytest.param(
            f"The terminal. (Bo Hart/Reuters)\n\nNobody was there to mend the ramps.\n\n{LEAD}\n\n"
            f"Advertisement\n\n{LEAD}",
            ["Nobody was there to mend the ramps."],
            id="sentence below the picture of a page with advertisements",
        ),
        pytest.param(
            f"The terminal. (Bo Hart/Reuters)\n\nWho mends the ramps?\n\n{LEAD}\n\nAdvertisement\n\n{LEAD}",
            ["Who mends the ramps?"],
            id="question there",
        ),
        pytest.param(
            f"(Planet photo: Ana Example)\n\nAnd no one was there to mend the ramps\n\n{LEAD}",
            ["And no one was there to mend the ramps"],
            id="below a signed picture",
        ),
        pytest.param(
            f"{SUM}\n\nBy Ada Quill\n\n{LEAD}",
            [SUM],
            id="on the first line, above the author",
        ),
        pytest.param(
            f"Nobody was there to mend the ramps.\n\nThe terminal. (Bo Hart/Reuters)\n\n{LEAD}",
            ["Nobody was there to mend the ramps."],
            id="on the first line, above the picture",
        ),
        pytest.param(
            f"{HEAD}\n\nIce damaged both ramps once more.\n\nVisit Harbour News's homepage for more stories.\n\n{LEAD}",
            ["Ice damaged both ramps once more."],
            id="above a notice",
        ),
    ],
)
def test_a_deck_is_found(text: str, found: list[str]) -> None:
    """Under the headline, above the byline, below a label."""
    assert decks(text) == found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{HEAD}\n\nThe ferry terminal is closed.\n\n{LEAD}", id="short lead"),
        pytest.param(f"{HEAD}\n\n{LEAD}\n\n{LEAD}", id="lead"),
        pytest.param(
            f"The ramps broke on Monday, in the ice.\n\nThe terminal. (Bo Hart/Reuters)\n\n{LEAD}",
            id="lead above a picture",
        ),
        pytest.param(
            f"{HEAD}\n\nThe terminal. (Bo Hart/Reuters)\n\nNobody knows when the ramps will be back.\n\n{LEAD}",
            id="short lead below a picture",
        ),
        pytest.param(
            f"The terminal. (Bo Hart/Reuters)\n\nNobody knows when the ramps will be back.\n\n{LEAD}",
            id="short lead below a picture that opens the page",
        ),
        pytest.param(
            f"{HEAD}\n\nThe ferry and its passengers are stuck in Northport, Wash.\n\n{LEAD}", id="abbreviation"
        ),
        pytest.param(
            f"{HEAD}\n\nThe ferry is stuck in the ice, and the board has sent for\n\n{LEAD}", id="cut at a link"
        ),
        pytest.param(f"{HEAD}\n\nStuck: A Life on the Ferry, by Bo Hart, 192 pages, $20\n\n{LEAD}", id="a book"),
        pytest.param(f"{HEAD}\n\nEditor's note: the ramps are old.\n\nBy Ada Quill\n\n{LEAD}", id="note"),
        pytest.param(f"{HEAD}\n\nThe ferry is stuck again — Ada (@adaquill) March 3\n\n{LEAD}", id="post"),
        pytest.param(f"{HEAD}\n\n1. The ramps that broke in the ice\n\n{LEAD}", id="numbered heading"),
        pytest.param(
            f"{HEAD.upper()}\n\nNORTHPORT, Mach 4 - The ferry terminal said it\n\n{LEAD}", id="misspelled dateline"
        ),
        pytest.param(f"{HEAD}\n\nNORTHPORT (AP) — The ferry is stuck\n\n{LEAD}", id="dateline"),
        pytest.param(f"{HEAD}\n\nHere is what we know about the ice so far:\n\n{LEAD}", id="announcement"),
        pytest.param(f"{HEAD}\n\nThe terminal on Monday in the snow (Bo Hart/Getty Images)\n\n{LEAD}", id="caption"),
        pytest.param(
            f"{HEAD}\n\nWhat happens to passengers with tickets now?\n\n{LEAD}", id="question that opens the story"
        ),
        pytest.param(f"{HEAD}\n\n{LEAD}\n\nMore snow is on its way to the harbour\n\n{LEAD}", id="subhead"),
        pytest.param(f"{LEAD}\n\nStory highlights of the ferry museum are many\n\n{LEAD}", id="the words in the story"),
    ],
)
def test_the_story_is_not_taken_for_a_deck(text: str) -> None:
    """When unsure it is body."""
    assert decks(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            f"{HEAD}\n\nPassengers have to walk in the snow.\n\nMarch 3, 2021\n\n{LEAD}",
            ["Passengers have to walk in the snow."],
            id="sentence above the time",
        ),
        pytest.param(
            f"{HEAD}\n\nBy Ada Quill\n\nBoard tells island passengers to use southern quay\n\n{LEAD}",
            ["Board tells island passengers to use southern quay"],
            id="line below the byline",
        ),
        pytest.param(
            f"{HEAD}\n\nThe terminal in snow. (Harbour photo: Bo Hart)\n\nNobody knows when it will end.\n\n{LEAD}",
            ["Nobody knows when it will end."],
            id="sentence below a signed picture",
        ),
        pytest.param(
            f"{HEAD}\n\nMarch 3, 2021\n\nBoard tells island passengers to use southern quay\n\n{LEAD}",
            ["Board tells island passengers to use southern quay"],
            id="line below the time",
        ),
        pytest.param(f"{HEAD}\n\nQUILL: Board tells passengers to use the quay\n\n{LEAD}", [], id="somebody's words"),
        pytest.param(f"{HEAD}\n\nSEE ALSO: Board tells passengers to use the quay\n\n{LEAD}", [], id="link"),
        pytest.param(f"{HEAD}\n\nBOARD TELLS PASSENGERS TO USE THE SOUTHERN QUAY\n\n{LEAD}", [], id="capitals"),
        pytest.param(f"{HEAD}\n\nIce on the ramps\n\n{LEAD}", [], id="too short"),
        pytest.param(f"{HEAD}\n\n{'Board tells passengers to use the quay and ' * 6}wait\n\n{LEAD}", [], id="too long"),
        pytest.param(f"Board tells island passengers to use southern quay\n\n{LEAD}\n\n{LEAD}", [], id="on top"),
    ],
)
def test_where_a_deck_stands(text: str, found: list[str]) -> None:
    """Between headline and byline, below the byline, below a picture; a link or somebody's words are none."""
    assert decks(text) == found


def test_a_story_has_no_more_than_six_lines_of_deck() -> None:
    """The seventh is a list of something else."""
    lines = [f"Board tells passengers on day {n} to use southern quay" for n in range(7)]
    assert decks("\n\n".join([HEAD, *lines, LEAD])) == lines[:6]


@pytest.mark.parametrize("line", ["With files from The Canadian Press", "Fact checked by Ada Quill"])
def test_a_credit_below_the_headline_is_no_deck(line: str) -> None:
    """Some pages name the agency, or who checked the facts, on top."""
    assert decks(f"{HEAD}\n\n{line}\n\n{LEAD}") == []


def test_a_line_with_a_dash_below_the_headline_is_a_deck() -> None:
    """Medical news has it so; elsewhere a dash opens an item or a quotation."""
    assert decks(f"{HEAD}\n\n— But no boat was lost in two years\n\n{LEAD}") == ["— But no boat was lost in two years"]
    assert decks(f"{LEAD}\n\n— But no boat was lost in two years\n\n{LEAD}") == []


def test_a_deck_may_stand_where_the_headline_was_lost() -> None:
    """Pages of the Guardian lose it; others are told by their quotes or their dashes, and by the story below."""
    line = (
        "Harbour board has closed its terminal after ice damaged both ramps on Monday night, "
        "in what it calls a ‘bad year’ for its ferries"
    )
    assert decks(f"{line}\n\n{LEAD}") == [line]
    for other in (f"{line}?", f"[{line}]", line.replace("‘", "").replace("’", "")):
        assert decks(f"{other}\n\n{LEAD}") == []
