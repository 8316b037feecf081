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


QUESTION_IN_PROSE = (
    "And how, after all that was said about the ice on the ramps of Kelstrand, could the board not have known of it?"
)


def test_numbered_sentences_are_subheads_in_a_series() -> None:
    """Three of them, each above its own text; two may be anything, and the items of a list stand below each other."""
    lines = ["1. The ramps were old.", "2. The board's reports were a “farce.”", "3) Who pays?"]
    story = [ABOVE, *(part for line in lines for part in (line, BELOW))]
    assert headings(*story) == lines
    assert headings(*story[:5]) == []
    assert headings(ABOVE, *lines, BELOW) == []


def test_entries_of_a_live_blog_are_subheads() -> None:
    """The first may stand at the very top."""
    lines = ["4:35 p.m. Rally ends on the quay", "3:30 p.m. Is a deal near?", "11 a.m. ET: Board meets in Ames"]
    assert headings(*(part for line in lines for part in (line, BELOW))) == lines
    assert headings(*(part for line in lines[:2] for part in (line, BELOW))) == []


def test_verdicts_on_people_are_subheads_in_a_series() -> None:
    """The name of the writer may stand between such a line and its text; in a transcript another speaks below."""
    lines = ["Ada Quill: The ferries carry it", "Bo Hart: Where was the board?", "Cy Lund: Quill's 'big night'"]
    assert headings(*(part for line in lines for part in (line, BELOW))) == lines
    assert headings(*(part for line in lines for part in (line, line.partition(":")[0], BELOW))) == lines
    answer = f"Dee Moor: {BELOW}"
    assert headings(ABOVE, *(part for line in lines for part in (line, answer))) == []
    photos = ["Ada Quill Composite: Bo Hart/Quay Press", "Bo Hart Composite: Bo Hart/Quay", "Cy Lund Photo: Lund/Quay"]
    assert headings(ABOVE, *(part for line in photos for part in (line, BELOW))) == []


def test_names_with_a_colon_are_subheads_in_a_series() -> None:
    """Below a speaker's label or a source stands what is quoted."""
    lines = ["Ada Quill:", "Bo Hart:", "Cy Lund:"]
    assert headings(ABOVE, *(part for line in lines for part in (line, BELOW))) == lines
    assert headings(ABOVE, *(part for line in lines for part in (line, f"“{BELOW}”"))) == []
    assert headings(ABOVE, *(part for line in lines for part in (f"Here’s {line}", BELOW))) == []


def test_claims_and_facts_are_subheads_in_a_series() -> None:
    """A fact check sets them by turns."""
    lines = ["CLAIM: Ferries Are Always Late", "FACT: Few Are", "CLAIM: The Ramps Are Safe"]
    assert headings(ABOVE, *(part for line in lines for part in (line, BELOW))) == lines


def test_a_line_between_dashes_is_a_subhead() -> None:
    """An agency sets its crossheads so; one dash stands before an item or who said it."""
    assert subheads("- 'Minimum rights' -") == ["- 'Minimum rights' -"]
    assert subheads("- WHO PAYS FOR THE RAMPS? -") == ["- WHO PAYS FOR THE RAMPS? -"]
    assert subheads("-- Updated on Monday --") == []
    assert subheads("- A shelter") == []


@pytest.mark.parametrize("line", ["What's next:", "Why it matters:", "How to watch:"])
def test_a_question_with_a_colon_is_a_subhead(line: str) -> None:
    """It is a fixed part of an explainer, and may be the first line of all; what she said: is quoted below."""
    assert subheads(line) == [line]
    assert headings(line, BELOW) == [line]
    assert subheads("What Quill said:") == []


def test_the_first_of_several_may_stand_below_a_colon() -> None:
    """It is the first of those announced; alone it may be an item or the headline of another paper."""
    look = "A look at the claims:"
    assert headings(ABOVE, look, "RAMPS", BELOW, "ICE ON THE QUAY", BELOW) == ["RAMPS", "ICE ON THE QUAY"]
    assert headings(ABOVE, look, "Green ramps", BELOW) == []
    assert headings(ABOVE, look, "Green ramps", BELOW, "ICE ON THE QUAY", BELOW) == ["ICE ON THE QUAY"]
    announced = ABOVE.replace(".", ", and here is what to watch on the day of the vote:")
    assert headings(announced, "Ice on the quay", BELOW) == ["Ice on the quay"]
    quoted = ABOVE.replace(".", ", and the Ames Herald told of it below the headline:")
    assert headings(quoted, "Friendships shatter over ice", BELOW) == []


def test_quotations_in_a_row_are_items() -> None:
    """None of the headlines quoted is a heading, not even the first and the last."""
    quoted = ["“Ferry queen steals the show”", "“Quill captivates the islands of Kelstrand”", "“Ice wins the winter”"]
    assert headings(ABOVE, *quoted, BELOW) == []
    assert headings(ABOVE, quoted[0], BELOW) == [quoted[0]]


def test_questions_of_an_interview_are_no_subheads() -> None:
    """Most of what is asked there is too long for a heading; where little is, the short ones are headings."""
    short = ["What would that look like today?", "Do you believe it can be mended?"]
    story = [ABOVE, *(part for line in short for part in (line, BELOW))]
    assert headings(*story, *[QUESTION_IN_PROSE, BELOW] * 4) == []
    assert headings(*story, QUESTION_IN_PROSE, BELOW) == short
    assert headings(*story, *[QUESTION_IN_PROSE, BELOW] * 2) == short
    answer = f"I think that I know. {BELOW}"
    assert headings(*story, QUESTION_IN_PROSE, answer, QUESTION_IN_PROSE, answer) == []
    assert headings(*story, QUESTION_IN_PROSE, f"“{answer}”", QUESTION_IN_PROSE, f"“{answer}”") == short


def test_a_question_below_a_question_is_no_subhead() -> None:
    """They are asked one after the other."""
    assert headings(ABOVE, "Who knew of the ice on it?", "Who pays?", BELOW, "The ramps", BELOW) == ["The ramps"]


def test_what_somebody_calls_out_needs_a_heading_beside_it() -> None:
    """“Like what?” is a line of a dialogue; among other headings it may be one."""
    called = "“Who can afford to lose food?”"
    assert headings(ABOVE, called, BELOW, "“Like what?”", BELOW) == []
    assert headings(ABOVE, called, BELOW, "The ramps", BELOW) == [called, "The ramps"]


def test_a_broken_line_is_no_subhead() -> None:
    """It goes on in small letters below; so does a paragraph whose first words were a link."""
    broken = "Thus, while thousands had been waiting on the quay in the cold to"
    rest = BELOW[0].lower() + BELOW[1:]
    assert headings(ABOVE, broken, rest) == []
    assert headings(ABOVE, "Night on the quay", rest) == ["Night on the quay"]


def test_long_subheads_stand_among_long_ones() -> None:
    """A sentence without a stop is one where others that have none are nearly as long."""
    long = "The board has a very limited ability to close ramps on islands that other boards have opened before"
    others = [
        "The law does not permit what the board of Kelstrand did",
        "There is no ferry that could replace the old one",
    ]
    story = [part for line in others for part in (line, BELOW)]
    assert headings(ABOVE, *story, long, BELOW) == [*others, long]
    assert headings(ABOVE, *story[:2], long, BELOW) == others[:1]
    assert headings(ABOVE, *story, f"Watch: {long}", BELOW) == others
    assert headings(ABOVE, *story, f"Ada Quill, of the harbour board, {long[10:]}", BELOW) == others


def test_prose_may_end_in_a_signature_or_in_none() -> None:
    """Readers sign what they wrote, and a long paragraph may have lost its stop."""
    assert headings(f"{BELOW} — Ada, Ames", "Shame won’t help", f"“{BELOW}” — Bo Hart, Ames") == ["Shame won’t help"]
    assert headings(ABOVE, "Bull market ends", f"{BELOW} {BELOW}"[:-1]) == ["Bull market ends"]


def test_who_speaks_in_an_interview_is_no_heading() -> None:
    """A name that comes again and again says whose words stand below; two sections may tell of one person."""
    talk = [line for name in ("Ada Quill", "Bo Hart") * 3 for line in (name, BELOW)]
    assert headings(ABOVE, *talk) == []
    assert headings(ABOVE, *talk[:4], "The ramps", BELOW) == ["Ada Quill", "Bo Hart", "The ramps"]
