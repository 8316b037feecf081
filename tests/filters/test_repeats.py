"""What a page says twice goes; what the story tells twice stays."""

from __future__ import annotations

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.repeats import repeats

FIRST = "Ferry owners met for three hours on Tuesday evening and asked the town for a longer quay before the storms."
SAID = "We never saw a sea like that one, and we have been here for sixty years"
PARAGRAPH = (
    f"“{SAID},” said Ada Quill. “It came over the wall at four. It took the nets, the crane and the light of the "
    "harbour, and when the morning came there was no quay left for anybody to stand on,” she told the council that "
    "met on Tuesday in the old customs house, and nobody asked her anything after that."
)
FORM = "For questions about this form, call the harbour office of Kelstrand between ten and noon."


def gone(*lines: str) -> list[str]:
    """Return which lines behind a first paragraph are taken off."""
    document = run(Document.from_text("\n\n".join([FIRST, *lines])), [repeats])
    return [span.text for span in document.spans if span.role is Role.BOILERPLATE]


def test_a_line_that_comes_three_times_goes() -> None:
    """Every time; twice it may be a refrain."""
    assert gone(FORM, PARAGRAPH, FORM, FORM) == [FORM] * 3
    assert gone(FORM, PARAGRAPH, FORM) == []


def test_short_lines_may_come_again() -> None:
    """The speakers of an interview, the answers of a quiz."""
    line = "What did you see when you came to the quay that day?"
    assert gone(line, PARAGRAPH, line, line) == []


@pytest.mark.parametrize(
    "quote",
    [
        f"“{SAID}.”",
        f"{SAID} Ada Quill",
        "It took the nets, the crane and the light of the harbour. It came over the wall at four.",
        "“It came over the wall at four. It took the nets, the crane and the light.”",
        "It took the nets, the crane and the light of the harbour, and when the morning came there was no quay",
        "It came over the wall at four. It took the nets, the crane and the light of the harbour",
    ],
)
def test_a_pull_quote_goes(quote: str) -> None:
    """One sentence of a paragraph or several, with the marks of a quotation or without, signed or cut short."""
    assert gone(quote, PARAGRAPH) == [quote]
    assert gone("The mayor was there as well, and had a boat of his own.", quote, PARAGRAPH) == [quote]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(f"“{SAID}, and never shall again, whatever the papers say of it.”", id="goes on otherwise"),
        pytest.param(f"“{SAID}. It came over the wall at five, not at four.”", id="a second sentence that is new"),
        pytest.param(f"“{SAID},” Ada Quill told the council, which had asked her about the night.", id="retold"),
        pytest.param(
            "“It came over the wall at four. It took the nets and all the boats that we had.”", id="another end"
        ),
        pytest.param("“And when the morning came, there was, unsurprisingly, no quay.”", id="few words"),
    ],
)
def test_what_adds_to_it_stays(line: str) -> None:
    """A paragraph that shares its beginning or a sentence with another is the story's."""
    assert gone(line, PARAGRAPH) == []


def test_a_paragraph_of_like_length_is_a_second_telling() -> None:
    """A pull quote is taken from something much longer."""
    assert gone(f"“{SAID}.”", f"“{SAID},” said Ada Quill, who has two boats.") == []


def test_the_first_paragraph_is_never_a_repeat() -> None:
    """A story may quote its lead further down, and the page may print it thrice."""
    document = run(Document.from_text("\n\n".join([FORM, PARAGRAPH, FORM, FORM])), [repeats])
    assert [span.role for span in document.spans if span.text == FORM] == [
        Role.BODY,
        Role.BOILERPLATE,
        Role.BOILERPLATE,
    ]


def test_a_post_below_the_paragraph_that_quotes_it_stays() -> None:
    """It is shown as evidence, and goes where any other paragraph quotes it, or one that speaks of no post."""
    posted = PARAGRAPH.replace("said Ada Quill", "Ada Quill wrote on Facebook")
    assert gone(posted, f"{SAID} Ada Quill") == []
    assert gone(posted, "The mayor was there, too.", f"{SAID} Ada Quill") == [f"{SAID} Ada Quill"]
    assert gone(PARAGRAPH, f"{SAID} Ada Quill") == [f"{SAID} Ada Quill"]


def test_a_story_that_stands_there_twice_stays() -> None:
    """Many pull quotes from one line are none: a box, or the whole story, was run together on it."""
    told = [
        "The sea came over the wall at four and took the nets, the crane and the light of the harbour.",
        "Ada Quill told the council that she had been there for sixty years and never saw a sea like it.",
        "The council met in the old customs house, and nobody asked her anything after what she had said.",
    ]
    box = " ".join(
        ["Quay lost.", *told, "The owners have asked the town for a wall that is a metre higher than it was."]
    )
    assert gone(*told, box) == []
    assert gone(told[0], PARAGRAPH, told[1], told[2], box) == []
    assert gone(told[0], PARAGRAPH, told[1], box) == [told[0], told[1]]


def test_a_post_is_no_pull_quote() -> None:
    """The story quotes from it, above or below, and shows it as evidence."""
    post = "We never saw a sea like that one, and we have been here for sixty years — Ada Quill (@adaquill) May 4, 2018"
    assert gone(post, "The council met.", PARAGRAPH) == []
