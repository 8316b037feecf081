"""The end mark of old wire copy goes; the agency's name in the story stays."""

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Mark, Role
from wirescrub.filters.wire_end import wire_end

STORY = "FERRY STOPS\n\n    NORTHPORT, March 3 - The ferry stopped, the board said.\n"


def cut(text: str) -> list[str]:
    """Return what was cut."""
    return [
        span.raw.strip() for span in run(Document.from_text(text), [wire_end]).spans if span.role is Role.BOILERPLATE
    ]


@pytest.mark.parametrize("mark", ["Reuter", "REUTER", "reuter", "REUTER...", "Reuters", "REUTER^M"])
def test_an_end_mark_on_the_last_line_is_boilerplate(mark: str) -> None:
    """However it is spelled, the mark is no part of the story."""
    assert cut(f"{STORY} {mark}\n") == [mark]


def test_a_mark_behind_the_last_sentence_is_cut_off() -> None:
    """The sentence in front of it stays."""
    assert cut(STORY.rstrip() + " REUTER\n") == ["REUTER"]


def test_control_characters_below_the_mark_go_too() -> None:
    """The end-of-text character is the teleprinter's."""
    assert cut(f"{STORY} Reuter\n\x03\n") == ["Reuter", "\x03"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(STORY.replace("the board said", "the board told Reuters"), id="the agency in a sentence"),
        pytest.param("Reuters\n\n" + STORY, id="the agency as first line"),
        pytest.param("Reuters\n", id="nothing but the agency"),
        pytest.param(
            "Ferry stops\n\nThe ferry stopped, the board said.\n\nReuters\n", id="source of a story of the web"
        ),
        pytest.param(STORY + "The board spoke to Reuter\nand to the local paper.\n", id="in the middle"),
    ],
)
def test_look_alikes_stay(text: str) -> None:
    """The name of the agency anywhere but at the end is text."""
    assert cut(text) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            STORY.rstrip() + " It was the longest stop of the year. REUTER said so\n", id="a sentence about it"
        ),
        pytest.param("Ferry stops\n\nThe ferry stopped, the board said. Reuters\n", id="a story of the web"),
    ],
)
def test_a_mark_behind_a_sentence_is_the_wires(text: str) -> None:
    """At the very end, and in the form of old copy."""
    assert cut(text) == []


def test_what_others_decided_is_no_mark() -> None:
    """A credit that is the agency's name alone stays a credit."""

    def before(document: Document) -> list[Mark]:
        return [Mark(len(document.spans) - 1, Role.CREDIT, "decided")]

    assert [span.role for span in run(Document.from_text(f"{STORY} Reuter\n"), [before, wire_end]).spans][
        -1
    ] is Role.CREDIT
