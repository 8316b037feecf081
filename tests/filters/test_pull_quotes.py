"""Pull quotes go; what tells the same again, or something more, stays."""

from __future__ import annotations

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.pull_quotes import pull_quotes

FIRST = "Ferry owners met for three hours on Tuesday evening and asked the town for a longer quay before the storms."
SAID = "We never saw a sea like that one, and we have been here for sixty years"
PARAGRAPH = (
    f"“{SAID},” said Ada Quill. “It came over the wall at four. It took the nets, the crane and the light of the "
    "harbour, and when the morning came there was no quay left for anybody to stand on,” she told the council that "
    "met on Tuesday in the old customs house, and nobody asked her anything after that."
)


def gone(*lines: str) -> list[str]:
    """Return which lines behind a first paragraph are taken off."""
    document = run(Document.from_text("\n\n".join([FIRST, *lines])), [pull_quotes])
    return [span.text for span in document.spans if span.role is Role.BOILERPLATE]


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


def test_a_caption_without_a_stop_repeats_the_story() -> None:
    """Not the other way round: the paragraph stays."""
    told = "He would not call it a crisis but said that the harbour needs a longer quay before the storms of autumn."
    caption = f"Bo Hart says that his company never meant the old quay to be used by ferries of this size. {told[:-1]}"
    assert gone(PARAGRAPH, told, caption) == []


def test_a_pull_quote_near_its_paragraph_may_be_nearly_as_long() -> None:
    """Far from it only what is much shorter is a pull quote; else somebody says the same again."""
    said = f"“{SAID},” said Ada Quill, who has two boats."
    assert gone(f"“{SAID}.”", said) == [f"“{SAID}.”"]
    between = [f"The mayor was there as well, and {count} of his friends came." for count in range(30)]
    assert gone(f"“{SAID}.”", *between, said) == []


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param("It took the nets and the crane and the light of the harbour.", id="a word in between"),
        pytest.param("It came over the wall of the harbour at four. It took the nets, the crane.", id="words put in"),
        pytest.param("When morning came there was no quay left for anybody to stand on. — Ada Quill", id="signed"),
        pytest.param("Quill told the council that met in the old customs house, and nobody asked her", id="cut short"),
    ],
)
def test_a_shortened_pull_quote_goes(quote: str) -> None:
    """Editors leave words out, and put a name for “she”."""
    assert gone("The mayor was there as well, and had a boat of his own.", quote, PARAGRAPH) == [quote]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("It took the nets, the crane and the light of the harbour, and then my boat.", id="another end"),
        pytest.param("It came over the wall at four, took the 3 nets, the crane and the light of it.", id="a figure"),
        pytest.param(
            "“It took the nets, the crane and the light,” she said of the harbour that morning.", id="she said"
        ),
        pytest.param("• It took the nets and the crane and the light of the harbour.", id="an item of a list"),
        pytest.param("ADA QUILL: It took the nets and the crane and the light of the harbour.", id="a speaker"),
        pytest.param("It Took the Nets and the Crane and the Light of the Harbour", id="a crosshead"),
    ],
)
def test_what_tells_nearly_the_same_stays(line: str) -> None:
    """It is told with a new end, by somebody, or as one of several."""
    assert gone("The mayor was there as well, and had a boat of his own.", line, PARAGRAPH) == []


def test_what_is_shown_stays() -> None:
    """Behind a colon, and beside a post, the story itself shows the words; its paragraph then tells of them."""
    said, letter = f"“{SAID}.”", f"“{SAID},” the owners said in a letter."
    assert gone("The owners had this to say:", said, f"“{SAID},” they say, and nothing else.") == []
    assert gone("The owners answered.", said, letter) == []
    assert gone(said, "— Kelstrand Harbour (@kelstrand) May 4, 2018", f"“{SAID},” they say, and nothing else.") == []


def test_a_post_below_the_paragraph_that_quotes_it_stays() -> None:
    """It is shown as evidence, and goes where any other paragraph quotes it, or one that speaks of no post."""
    posted = PARAGRAPH.replace("said Ada Quill", "Ada Quill wrote on Facebook")
    assert gone(posted, f"{SAID} Ada Quill") == []
    assert gone(posted, "The mayor was there, too.", f"{SAID} Ada Quill") == [f"{SAID} Ada Quill"]
    assert gone(PARAGRAPH, f"{SAID} Ada Quill") == [f"{SAID} Ada Quill"]


def test_a_story_that_stands_there_twice_stays() -> None:
    """Two pull quotes from one line are none: a box, or the whole story, was run together on it."""
    told = [
        "The sea came over the wall at four and took the nets, the crane and the light of the harbour.",
        "Ada Quill told the council that she had been there for sixty years and never saw a sea like it.",
        "The council met in the old customs house, and nobody asked her anything after what she had said.",
    ]
    box = " ".join(
        ["Quay lost.", *told, "The owners have asked the town for a wall that is a metre higher than it was."]
    )
    assert gone(*told, box) == []
    assert gone(told[0], PARAGRAPH, told[1], box) == []
    assert gone(told[0], PARAGRAPH, box) == [told[0]]


def test_a_post_is_no_pull_quote() -> None:
    """The story quotes from it, above or below, and shows it as evidence."""
    post = "We never saw a sea like that one, and we have been here for sixty years — Ada Quill (@adaquill) May 4, 2018"
    assert gone(post, "The council met.", PARAGRAPH) == []
