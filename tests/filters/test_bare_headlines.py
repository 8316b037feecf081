"""Headlines of other stories in capitals go from between two paragraphs; crossheads and shouted sentences stay."""

from __future__ import annotations

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.bare_headlines import bare_headlines
from wirescrub.filters.interface import interface

ABOVE = "Ferry owners met on Tuesday evening and asked the town for a longer quay before the storms come."
BELOW = "The quay would carry a crane and a cycle path, and replace a wall that the sea broke last winter."
LINE = "MAYOR WHO SOLD QUAY FACES RECALL VOTE"


def gone(*lines: str) -> list[str]:
    """Return which lines of a text are taken off."""
    document = run(Document.from_text("\n\n".join(lines)), [interface, bare_headlines])
    return [span.text for span in document.spans if span.filter == "bare_headlines" and span.role is Role.BOILERPLATE]


@pytest.mark.parametrize("line", [LINE, f"{LINE} IN MAY, SAYS QUILL", f"{LINE} {'AND LATER ' * 11}SO"])
def test_a_headline_in_capitals_goes(line: str) -> None:
    """Seven words, or many more."""
    assert gone(ABOVE, line, BELOW) == [line]


def test_furniture_may_stand_between_it_and_the_story() -> None:
    """An advertisement above or below it."""
    assert gone(ABOVE, "Advertisement", LINE, BELOW) == [LINE]
    assert gone(ABOVE, LINE, "Advertisement", BELOW) == [LINE]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([ABOVE, "MAYOR WHO LOST THE QUAY", BELOW], id="six words, as a crosshead may have"),
        pytest.param([ABOVE, LINE.capitalize(), BELOW], id="not in capitals"),
        pytest.param([ABOVE, f"{LINE}.", BELOW], id="a sentence that is shouted"),
        pytest.param([ABOVE, f"{LINE}:", BELOW], id="announces what follows"),
        pytest.param([ABOVE, f"“{LINE}”", BELOW], id="somebody's words"),
        pytest.param([ABOVE, f"'{LINE}'", BELOW], id="the same in single marks"),
        pytest.param([ABOVE, f"{LINE} {'AND LATER ' * 12}SO", BELOW], id="too long for a headline"),
        pytest.param([LINE, BELOW], id="at the top, where the story's own headline stands"),
        pytest.param([ABOVE, LINE], id="at the end"),
        pytest.param([ABOVE.upper(), LINE, BELOW], id="below copy in capitals"),
        pytest.param([ABOVE, LINE, BELOW.upper()], id="above copy in capitals"),
        pytest.param([ABOVE, "Boats, by year", LINE, BELOW], id="below a line that is no sentence"),
    ],
)
def test_look_alikes_stay(lines: list[str]) -> None:
    """Where it could be the story's, it is left."""
    assert gone(*lines) == []


def test_news_in_capitals_goes_where_few_lines_are_in_capitals() -> None:
    """Four words are enough then; in a round-up each part has such a heading."""
    news = ["MAYOR VOWS TO STAY", "FERRY BOARD URGES RECALL", "FLOODS: WHAT TO KNOW", "QUAY SUES TOWN IN COURT"]
    assert gone(ABOVE, news[0], BELOW) == news[:1]
    assert gone(ABOVE, "FERRY SAYS SO", BELOW) == []
    assert gone(ABOVE, news[0], BELOW, news[1], ABOVE, news[2], BELOW) == news[:3]
    assert gone(ABOVE, news[0], BELOW, news[1], ABOVE, news[2], BELOW, news[3], ABOVE) == []


def test_several_in_a_row_go() -> None:
    """With an advertisement below the last."""
    more = ["'QUAY IS OURS,' SAYS MAN WHO BOUGHT IT IN MAY", "NINE WAYS IN WHICH THE WAR OVER QUAYS COULD END"]
    assert gone(ABOVE, LINE, *more, "Advertisement", BELOW) == [LINE, *more]


def test_the_headlines_of_the_parts_of_a_round_up_stay() -> None:
    """Some of them are long, most are short, and each has its own item below."""
    short = [
        "FERRY FACES TIDE TEST",
        "QUAY OR NO QUAY?",
        "MAYOR LOOKS TO MAY",
        "A YAWN IN KELSTRAND",
        "ICE, RAMPS AND BOATS",
    ]
    lines = [line for head in [*short, LINE, "NOBODY'S BOAT"] for line in (head, BELOW)]
    assert gone(ABOVE, *lines) == []


def test_questions_in_capitals_that_the_story_answers_stay() -> None:
    """Two of them make it a story of questions and answers; one, or two in a row, may be other stories' headlines."""
    first, second = "WHY DOES IT TAKE SO LONG TO MEND?", "WHO IS GOING TO PAY FOR THE NEW QUAY?"
    assert gone(ABOVE, first, BELOW, second, ABOVE) == []
    assert gone(ABOVE, first, BELOW, LINE, ABOVE) == [first, LINE]
    assert gone(ABOVE, first, second, BELOW) == [first, second]
