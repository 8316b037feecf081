"""Cues and gates: what is cheap to ask must never change what is decided."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.documents import EXAMPLES, LINES, STORIES, TEXTS
from tests.gates import Decisions, decisions, open_gates, shut
from tests.test_look_alikes import SENTENCES
from wirescrub import clean
from wirescrub.cues import GATES

HEADLINE, STORY = next(iter(STORIES)), "\n\n".join(STORIES.values())
# at the top, under a headline, in the middle of a story and at its end different filters look at a line
PLACES = (
    f"{{}}\n\n{STORY}",
    f"{HEADLINE}\n\n{{}}\n\n{STORY}",
    f"{STORY}\n\n{{}}\n\n{STORY}",
    f"{STORY}\n\n{{}}",
)
# What passes gates that no line of a sample passes.
PASSING = [
    "The bridge at dusk. Getty Images",
    "A boat leaves the harbour at dusk — Ana Quill via Getty Images",
    "Bloomberg News",
    "The harbour in May (seen via a window)",
    "Handout of umbrellas reaches readers via boat",
    "The garden in spring. Ana Quill\n\nThe pond behind it. Ana Quill",
    "Rain falls on the harbour for a third week, see https://kelstrand.example for more",
    "The Kelstrand Herald receives support from the Harbour Fund.",
    "Facebook Twitter Ferry that nobody could find",
    "A ferry in the fog (Photo: Ana Quill) Story highlights Ferry runs aground in fog, and nobody saw it",
    "www.kelstrand-harbour.example",
    "Image 1 of 3 The ferry at dawn Image 2 of 3 The ferry at noon Image 3 of 3 The ferry at dusk",
]
DOCUMENTS = [
    *(place.format(line) for line in (*PASSING, *LINES, *SENTENCES, *EXAMPLES) for place in PLACES),
    *TEXTS.values(),
]


@pytest.fixture(scope="module")
def closed() -> list[Decisions]:
    """What is decided about the documents as things are."""
    return [decisions(clean(text)) for text in DOCUMENTS]


def test_gates_change_nothing(closed: list[Decisions]) -> None:
    """With all gates open every document comes out as with them closed, decision by decision."""
    with open_gates():
        for text, as_before in zip(DOCUMENTS, closed, strict=True):
            assert decisions(clean(text)) == as_before, text


@pytest.mark.parametrize(
    "gate", GATES, ids=lambda gate: f"{gate.__module__.removeprefix('wirescrub.')}.{gate.__name__}"
)
def test_gates_let_something_pass(gate: Callable[[str], bool], closed: list[Decisions]) -> None:
    """One that were shut would change a decision about these documents: so the test above tries every gate."""
    with shut(gate):
        assert any(decisions(clean(text)) != was for text, was in zip(DOCUMENTS, closed, strict=True))
