"""What a page says again goes; what the story tells twice stays."""

from __future__ import annotations

from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.encoding import encoding
from wirescrub.filters.repeats import repeats

FIRST = "Ferry owners met for three hours on Tuesday evening and asked the town for a longer quay before the storms."
PARAGRAPH = (
    "“It came over the wall at four,” said Ada Quill. “It took the nets, the crane and the light of the harbour, and "
    "when the morning came there was no quay left for anybody to stand on.”"
)
FORM = "For questions about this form, call the harbour office of Kelstrand between ten and noon"


def gone(*lines: str) -> list[str]:
    """Return which lines behind a first paragraph are taken off."""
    document = run(Document.from_text("\n\n".join([FIRST, *lines])), [repeats])
    return [span.text for span in document.spans if span.role is Role.BOILERPLATE]


def test_a_line_that_comes_three_times_goes() -> None:
    """Every time, also where one of them has something else behind it; twice it may be a refrain."""
    assert gone(FORM, PARAGRAPH, FORM, FORM) == [FORM] * 3
    assert gone(FORM, PARAGRAPH, FORM, f"{FORM} 555 0142") == [FORM] * 2
    assert gone(FORM, PARAGRAPH, FORM) == []


def test_a_paragraph_that_comes_three_times_stays_once() -> None:
    """However often a page prints the story, the story is told."""
    assert gone(PARAGRAPH, FORM, PARAGRAPH, FORM, PARAGRAPH) == [PARAGRAPH] * 2


def test_short_lines_may_come_again() -> None:
    """The speakers of an interview, the answers of a quiz."""
    line = "What did you see when you came to the quay that day?"
    assert gone(line, PARAGRAPH, line, line) == []


def test_a_paragraph_that_is_printed_twice_in_a_row_goes_once() -> None:
    """A heading between does not matter; further down the story may come back to it."""
    for between in ([], ["The night"]):
        lines = [PARAGRAPH, *between, PARAGRAPH]
        document = run(Document.from_text("\n\n".join([FIRST, *between, *lines])), [repeats])
        assert [span.role for span in document.spans if span.text == PARAGRAPH] == [Role.BODY, Role.BOILERPLATE]
    assert gone(PARAGRAPH, "The night", "The morning", PARAGRAPH) == []


def test_a_paragraph_that_is_repaired_goes_once_as_well() -> None:
    """What counts is what the user reads, not the spaces that the page had."""
    broken = PARAGRAPH.replace("the morning", "the\u00a0morning")
    document = run(Document.from_text("\n\n".join([FIRST, broken, broken])), [encoding, repeats])
    assert [span.role for span in document.spans if span.text == PARAGRAPH] == [Role.BODY, Role.BOILERPLATE]


def test_what_people_say_again_stays() -> None:
    """In a transcript, in a post, and in the moves of a game."""
    spoken = (
        "ADA QUILL: We never saw a sea like that one, and we have been here for sixty years, all of us in this room."
    )
    post = "We never saw a sea like that one, and have been here for sixty years! — Ada Quill (@adaquill) May 4, 2018"
    move = "Bo Sample (Kelstrand Rovers) wins a free kick in the defensive half."
    asked = (
        "Q: And what did you see when you came to the quay that night, after the sea had come over the wall at four?"
    )
    for line in (spoken, post, move, asked):
        assert gone(line, PARAGRAPH, line) == []


def test_the_first_paragraph_is_never_a_repeat() -> None:
    """The page may print the lead thrice; the first time it is the story's."""
    document = run(Document.from_text("\n\n".join([FORM, PARAGRAPH, FORM, FORM])), [repeats])
    assert [span.role for span in document.spans if span.text == FORM] == [
        Role.BODY,
        Role.BOILERPLATE,
        Role.BOILERPLATE,
    ]


def test_a_shorter_line_is_doubled_by_the_next() -> None:
    """One of the two is a pull quote; with something in between it is a refrain, or a move of a game."""
    line = "It’s a quay made of sand, but the sea view is grand!"
    longer = f"{line[:-1]}, you know!"
    assert gone(PARAGRAPH, longer, longer, FORM) == [longer]
    assert gone(PARAGRAPH, longer, "The night", longer) == []
    assert gone(PARAGRAPH, line, line) == []
