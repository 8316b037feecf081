"""Below a story stand those who made it, and whom to call; below a list of names stands nobody."""

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Role, Span
from wirescrub.filters.sign_off import sign_off

STORY = (
    "The harbour board of Northport closed its ferry terminal after ice damaged both ramps on Monday evening.\n\n"
    "Passengers waited for hours in the cold before a spokeswoman of the board came out to speak to them.\n\n"
)


def notes(text: str) -> list[str]:
    """Return the notes of a document."""
    return [span.text for span in run(Document.from_text(text), [sign_off]).spans if span.role is Role.NOTE]


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
    assert notes(STORY + "\n\n".join(block) + "\n") == block[block.index("Contact:") if "Contact:" in block else 0 :]


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
    assert notes(STORY + ending) == []


@pytest.mark.parametrize(
    "line",
    [
        "Ada Quill is a nurse in Ames.",
        "Ada Quill and Neil Park co-founded The Planet, which reaches four islands.",
        "Ada Quill, a former pilot, writes about ice.",
    ],
)
def test_whom_the_story_never_names_is_its_author(line: str) -> None:
    """In the last line, in the present tense."""
    assert notes(f"{STORY}{line}\n") == [line]


def test_whom_the_byline_names_is_introduced_in_a_note() -> None:
    """Also where the page sets the name in capitals, and knows more lines below."""
    line = "Quill covers ice for The Planet. She lives in Ames."
    byline = Span("By ADA QUILL\n", "By ADA QUILL", 0, True, Role.BYLINE)
    document = Document.from_text(STORY + line + "\n\nMore lines\n\nOf the page\n\nAs it ends\n")
    document.spans.insert(0, byline)
    assert [mark.rule for mark in sign_off(document)] == ["author-of-byline"]


def test_whom_the_story_names_is_part_of_it() -> None:
    """So is one of whom the last line tells in the past tense."""
    assert (
        notes(
            f"{STORY}Ada Quill, who was on board, told the story of the ramps to the board.\n\nAda Quill is a nurse.\n"
        )
        == []
    )
    assert notes(f"{STORY}Ada Quill was a nurse in Ames.\n") == []
    assert notes(f"{STORY}England's Ada Quill is a stroke off the lead.\n") == []
    assert notes(f"{STORY}St Fergus, near Ames, is also on the coast.\n") == []
