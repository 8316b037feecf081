"""Headings between paragraphs are subheads; other short lines stay body."""

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.profiles import profiles
from wirescrub.filters.subhead import subhead

ABOVE = "The harbour board of Northport closed its ferry terminal on Monday after ice damaged both of its ramps."
BELOW = "Passengers for the islands waited for hours in the cold before they were told to walk to the southern quay."


def subheads(line: str) -> list[str]:
    """Return what is a subhead where a line stands between two paragraphs."""
    text = f"{ABOVE}\n\n{line}\n\n{BELOW}\n"
    return [span.text for span in run(Document.from_text(text), [subhead]).spans if span.role is Role.SUBHEAD]


@pytest.mark.parametrize(
    "line",
    ["NIGHT ON THE QUAY", "2. The ramps", "'A long wait'", "Who pays for the ramps"],
)
def test_a_heading_between_paragraphs_is_a_subhead(line: str) -> None:
    """Capitals, numbers, quotations or plain words."""
    assert subheads(line) == [line]


def headings(*lines: str) -> list[str]:
    """Return the subheads of a story of some lines."""
    document = run(Document.from_text("\n\n".join(lines)), [subhead])
    return [span.text for span in document.spans if span.role is Role.SUBHEAD]


def test_a_question_is_a_subhead_among_others() -> None:
    """One alone is a question that the writer asks, and so is one that goes on from the sentence before."""
    question = "What happens next?"
    assert headings(ABOVE, question, BELOW) == []
    assert headings(ABOVE, question, BELOW, "Who pays?", BELOW) == [question, "Who pays?"]
    assert headings(ABOVE, question, BELOW, "The ramps", BELOW) == [question, "The ramps"]
    assert headings(ABOVE, "And who pays?", BELOW, "The ramps", BELOW) == ["The ramps"]


@pytest.mark.parametrize("above", ["___", "* * *", BELOW.replace(".", " and what they saw there")])
def test_a_subhead_may_stand_below_a_rule_or_a_paragraph_without_a_stop(above: str) -> None:
    """The rule across the page divides the story as well, and some paragraphs end in the name of who speaks."""
    assert headings(ABOVE, above, "THE RAMPS", BELOW) == ["THE RAMPS"]


@pytest.mark.parametrize(
    "line",
    [
        "Nobody was hurt.",
        "“We waited for hours.”",
        "• A shelter",
        "QUILL:",
        "QUILL: We waited for hours",
        "Northport 2 - 1 Southport",
        "January 12.4 13.1",
        "— Ada Quill",
        "and then there was ice",
        "@adaquill March 3, 2021",
        "He said this:",
        "On the quay,",
        "I",
        "12 : 5",
        "Photo: Ana Example/Getty Images",
        "March 3, 2021",
        "A heading that is much too long to be one, and yet has no full stop at its end, as some have",
    ],
)
def test_other_short_lines_stay_body(line: str) -> None:
    """Sentences, list items, speakers, scores, figures and attributions are no headings."""
    assert subheads(line) == []


def test_a_last_line_heads_nothing() -> None:
    """A heading has text below it."""
    document = run(Document.from_text(f"{ABOVE}\n\nWhat happens next\n"), [subhead])
    assert all(span.role is not Role.SUBHEAD for span in document.spans)


def test_a_heading_needs_a_paragraph_above_and_below() -> None:
    """Below another short line, above one, or far from the next paragraph it is no heading."""
    line = "Night on the quay"
    for lines in (
        ["Who was there", line, BELOW],
        ["Nobody was hurt.", line, BELOW],
        [ABOVE, line, "Ice, ramps, boats", BELOW],
        [ABOVE, line, "Nobody knows.", BELOW],
    ):
        document = run(Document.from_text("\n\n".join(lines)), [subhead])
        assert [span.text for span in document.spans if span.role is Role.SUBHEAD] == []


def test_a_caption_may_stand_between_a_heading_and_its_paragraph() -> None:
    """The picture of a chapter comes first."""
    lines = [ABOVE, "Night on the quay", "The ramps. (AP Photo/Ana Example)", BELOW]
    document = run(Document.from_text("\n\n".join(lines)), [subhead])
    assert [span.text for span in document.spans if span.role is Role.SUBHEAD] == ["Night on the quay"]


def test_a_heading_in_title_case_may_end_in_a_colon() -> None:
    """Unlike a sentence that announces what somebody said."""
    assert subheads("The Long Night on the Old Quay of Kelstrand:") == ["The Long Night on the Old Quay of Kelstrand:"]


def test_what_stands_before_a_piece_cut_out_heads_nothing() -> None:
    """A name with the card of its owner unfolded behind it is the beginning of a sentence."""
    line = (
        "Harbour master Ada Quill Ada Mary QuillMORE left for the islands, where both ramps were mended in the night."
    )
    document = run(Document.from_text("\n\n".join([ABOVE, line, BELOW])), [profiles, subhead])
    assert [span.text for span in document.spans if span.role is Role.BOILERPLATE] == ["Ada Mary QuillMORE"]
    assert [span for span in document.spans if span.role is Role.SUBHEAD] == []
