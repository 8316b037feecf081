"""Whom to call below a story is a note; headings, numbers and sentences about contacts stay."""

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.contacts import contacts

PARAGRAPHS = (
    "Ferry owners met for three hours on Tuesday evening and asked the town for a longer quay before the storms.",
    "The quay would carry a crane and a cycle path, and replace a wall that the sea broke in the winter of last year.",
    "Work could begin in March if the council votes for it, said Bo Hart, and would cost as much as all the roads.",
)


def notes(*lines: str) -> list[str]:
    """Return the notes of a document of some lines."""
    document = run(Document.from_text("\n\n".join(lines)), [contacts])
    return [span.text for span in document.spans if span.role is Role.NOTE]


@pytest.mark.parametrize(
    "block",
    [
        ["Contacts", "Investors:", "Ana Example", "+1 515 555 0100", "Media:", "press@board.example"],
        ["Media contact:", "Bo Sample, 515-555-0100"],
        ["For further information", "Contact:", "Cy Tester", "cy@board.example"],
    ],
)
def test_the_contacts_of_a_press_release_are_a_note(block: list[str]) -> None:
    """From the label to the end, names and numbers with it."""
    assert notes(*PARAGRAPHS, *block) == block[block.index("Contact:") if "Contact:" in block else 0 :]


@pytest.mark.parametrize(
    "ending",
    [
        "Contacts\n\nThe two sides met three times, and wrote to each other for a year before the ramps were mended.\n",
        "Contacts\n\nNobody called\n",
        "Ana Example\n\n515-555-0100\n",
    ],
)
def test_other_short_lines_under_a_story_stay(ending: str) -> None:
    """A heading over a chapter, a label with nobody to call, a number without a label."""
    assert notes(*PARAGRAPHS, ending) == []


def test_a_block_of_contacts_is_a_note() -> None:
    """The label and the addresses below it, down to the next line without one, wherever they stand."""
    block = [
        "To contact the reporter on this story:",
        "Ann Lee in Ames at annlee@example.org",
        "To contact the editor responsible for this story:",
        "Bo Hart at bohart@example.org",
        "Cy Tester at cytester@example.org",
    ]
    assert notes(*PARAGRAPHS, *block, "The harbour in winter", "dee@example.org") == block
    assert notes(*block, *PARAGRAPHS) == block


def test_a_contact_for_the_press_is_a_note_wherever_it_stands() -> None:
    """With an address or a number on its line."""
    line = "MEDIA CONTACT: Ann Lee, Harbour Board, 904-555-0199, annlee@example.org"
    assert notes(*PARAGRAPHS[:2], line, PARAGRAPHS[2]) == [line]
    assert notes(*PARAGRAPHS[:2], "Media contact: none was made, the board said.", PARAGRAPHS[2]) == []


@pytest.mark.parametrize(
    "line", ["To contact the ferry, call at noon", "To contact the mayor about this story, owners rowed"]
)
def test_other_lines_about_contacts_stay(line: str) -> None:
    """The label names a reporter, an editor or an author, and this story."""
    assert notes(*PARAGRAPHS[:2], line, "Ann Lee, ann@example.org", PARAGRAPHS[2]) == []


def test_what_a_press_release_tells_editors_is_a_note() -> None:
    """From the label to the end; a story may have a heading such as "The ends" among its paragraphs."""
    below = ["Ends", "Notes to editors", "The paper is published in Ice and Men.", "DOI", "10.1098/ice.2022"]
    assert notes(*PARAGRAPHS, *below) == below
    assert notes(PARAGRAPHS[0], *below) == []
    assert notes(*PARAGRAPHS, "The ends", *PARAGRAPHS) == []


def test_contacts_of_a_press_release_end_with_the_last_address() -> None:
    """What follows is the page of the service that put it out."""
    block = ["Media Contact:", "Ana Example", "515-555-0100"]
    assert notes(*PARAGRAPHS, *block, "Modal title", "Explore") == block
