"""A paper that prints captions without a full stop shows it; cut lines, lists and crossheads have none either."""

from __future__ import annotations

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.unstopped import unstopped

SPOKEN = [
    "The sea came over the wall at four in the morning and took the nets, the crane and the light of the harbour.",
    "'I never saw a sea like that one in sixty years,' said Ada Quill, who has a boat at the quay of Kelstrand.",
    "'It took everything we had,' her brother told the council, which met on Tuesday in the old customs house.",
    "She said: 'We shall not leave.' The owners have asked the town for a wall that is a metre higher than it was.",
]
STORY = [
    *SPOKEN,
    *[
        f"Boat number {number} was found in a field two miles inland, and lies there for the whole town to look at now."
        for number in range(7)
    ],
]
SHOWN = [
    "Smoke rises above the customs house of Kelstrand on Friday, hours after the fire was put out",
    "Ada Quill waves from what is left of the quay, with her brother and two of their dogs",
]


def captions(*lines: str) -> list[str]:
    """Return which lines are captions."""
    document = run(Document.from_text("\n\n".join(lines)), [unstopped])
    return [span.text for span in document.spans if span.role is Role.CAPTION]


def test_long_lines_without_a_stop_are_captions() -> None:
    """Where speech stands in single marks, as in those papers, or where one says what is pictured."""
    assert captions(STORY[0], SHOWN[0], *STORY[1:8], SHOWN[1], *STORY[8:]) == SHOWN
    american = [line.replace("'", '"') for line in STORY]
    assert captions(american[0], SHOWN[0], *american[1:8], SHOWN[1], *american[8:]) == []
    pictured = "Ada Quill (pictured) waves from what is left of the quay, with her brother Bo Quill"
    assert captions(american[0], SHOWN[0], *american[1:8], pictured, *american[8:]) == [SHOWN[0], pictured]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(SHOWN[:1], id="one line proves no custom"),
        pytest.param([SHOWN[0], f"He spoke for {SHOWN[1]}:"], id="the second announces a list"),
        pytest.param(["The sea, he says, is not what it was: cold, grey and near", SHOWN[0] + " –"], id="cut short"),
        pytest.param(
            ["Then a friend of his brother called Sen. Ada Quill", SHOWN[0] + " Bo Sample"], id="cut at a name"
        ),
        pytest.param(["Why the Sea Came Over the Wall of the Harbour at Four", SHOWN[0]], id="a title"),
        pytest.param([SHOWN[0], SHOWN[1] + " (@adaquill) May 4"], id="a post"),
    ],
)
def test_look_alikes_stay(lines: list[str]) -> None:
    """Each of them, and the one good caption with it, for it is alone then."""
    text = [*STORY]
    for place, line in zip((1, 6), lines, strict=False):
        text.insert(place, line)
    assert captions(*text) == []


def test_a_list_stays() -> None:
    """More than three in a row are one, whatever they say."""
    assert captions(*STORY[:5], *SHOWN, *SHOWN, *STORY[5:]) == []


def test_what_follows_a_shown_custom() -> None:
    """Where two captions show the custom, so are four of a gallery, and those above an announcement; six are a list."""
    gallery = [f"{line} on day {number}" for number in (1, 2) for line in SHOWN]
    shown = [STORY[0], SHOWN[0], *STORY[1:4], SHOWN[1], *STORY[4:6]]
    announced = "On another day of hard work at the harbour:"
    assert captions(*shown, *gallery, *STORY[6:]) == [*SHOWN, *gallery]
    assert captions(*shown, *gallery[:2], announced, *STORY[6:]) == [*SHOWN, *gallery[:2]]
    assert captions(*shown, *gallery, *gallery[:2], *STORY[6:]) == []


def test_a_short_document_shows_no_custom() -> None:
    """Ten paragraphs with a stop are wanted."""
    assert captions(STORY[0], SHOWN[0], *STORY[1:4], SHOWN[1], *STORY[4:6]) == []
