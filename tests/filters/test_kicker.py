"""Section labels of the head are kickers; the same words in the story are not."""

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.kicker import kicker

STORY = "The harbour board of Northport closed its ferry terminal on Monday after ice damaged both of the ramps there."


def kickers(text: str) -> list[str]:
    """Return the texts of the kickers of a document."""
    return [span.text for span in run(Document.from_text(text), [kicker]).spans if span.role is Role.KICKER]


@pytest.mark.parametrize(
    "label",
    [
        "Business News",
        "POLITICS",
        "Exclusive:",
        "Opinion",
        "ANALYSIS/OPINION:",
        "World",
        "Oil Report",
        "Series: The Ice",
        "Human Interest",
        "Hong Kong / Society",
        "Local News | Transportation",
    ],
)
def test_a_label_above_the_story_is_a_kicker(label: str) -> None:
    """Above the headline, or between it and the story."""
    assert kickers(f"{label}\n\nIce closes terminal\n\n{STORY}") == [label]
    assert kickers(f"Ice closes terminal\n\n{label}\n\n{STORY}") == [label]


@pytest.mark.parametrize(
    "text",
    [
        f"Business is good in Northport\n\n{STORY}",
        f"Analysis finds ice in harbour\n\n{STORY}",
        f"{STORY}\n\nPolitics\n\n{STORY}",
        f"World of ferries\n\n{STORY}",
    ],
)
def test_look_alikes_stay(text: str) -> None:
    """A headline that begins with such a word, and a heading inside the story, are no kickers."""
    assert kickers(text) == []


def test_a_long_label_is_a_headline() -> None:
    """Forty characters are enough for a section."""
    assert kickers(f"ANALYSIS/OPINION: {'AND ' * 10}MORE\n\n{STORY}") == []
