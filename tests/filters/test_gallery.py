"""A gallery on one line is cut into its captions; a sentence that counts pictures is left alone."""

from __future__ import annotations

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.gallery import gallery

QUAY, BOAT = "The quay breaks on Monday.", "A boat lies on the road."
C, B = Role.CAPTION, Role.BOILERPLATE


def pieces(line: str) -> list[tuple[Role | None, str]]:
    """Return what becomes of a line."""
    return [(span.role, span.text) for span in run(Document.from_text(line), [gallery]).spans if span.text]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        pytest.param(
            f"Photos: The storm {QUAY} Hide Caption 1 of 2 Photos: The storm {BOAT} Hide Caption 2 of 2",
            [
                (B, "Photos: The storm"),
                (C, QUAY),
                (B, "Hide Caption 1 of 2 Photos: The storm"),
                (C, BOAT),
                (B, "Hide Caption 2 of 2"),
            ],
            id="with a title",
        ),
        pytest.param(
            f"{QUAY} Image 1 of 2 {BOAT} Image 2 of 2",
            [(C, QUAY), (B, "Image 1 of 2"), (C, BOAT), (B, "Image 2 of 2")],
            id="without a title",
        ),
        pytest.param(
            f"Photo 1 of 2 {QUAY} Photo 2 of 2 {BOAT}",
            [(B, "Photo 1 of 2"), (C, QUAY), (B, "Photo 2 of 2"), (C, BOAT)],
            id="buttons in front of the captions",
        ),
        pytest.param(
            f"{QUAY} hide Caption 1 of 1", [(C, QUAY), (B, "hide Caption 1 of 1")], id="one picture, and its button"
        ),
        pytest.param(
            f"Slide 1 of 2 {QUAY} SLIDE 2 of 2 {BOAT}",
            [(B, "Slide 1 of 2"), (C, QUAY), (B, "SLIDE 2 of 2"), (C, BOAT)],
            id="slides",
        ),
    ],
)
def test_a_gallery_is_cut(line: str, found: list[tuple[Role, str]]) -> None:
    """Title and buttons are the page's, and what stands between them are captions."""
    assert pieces(line) == found


@pytest.mark.parametrize(
    "line",
    [
        "Image 3 of 40 in the show is a boat",
        "Photo finishes decided 2 of 3 races",
        "Caption writers are 3 of 10 at the paper",
        "Photo albums and maps of the harbour",
    ],
)
def test_look_alikes_stay(line: str) -> None:
    """One count alone is a part of a sentence."""
    assert pieces(line) == [(Role.BODY, line)]


def test_every_gallery_of_a_page_is_cut() -> None:
    """A line that is none does not end the search."""
    line = f"{QUAY} Image 1 of 2 {BOAT} Image 2 of 2"
    document = run(Document.from_text(f"Image of the week\n\nBoats of the week\n\n{line}\n\n{line}"), [gallery])
    assert [span.text for span in document.spans if span.role is C] == [QUAY, BOAT] * 2


def test_captions_that_come_in_pairs_are_a_gallery() -> None:
    """Three pairs at least: a line may stand there twice for other reasons."""
    views = [
        f"The {thing} of Northport lies on the road to Kelstrand on Monday." for thing in ("quay", "crane", "boat")
    ]
    text = "\n\n".join(view for view in views for _ in range(2))
    assert pieces(text) == [(C, view) for view in views for _ in range(2)]
    assert {role for role, _ in pieces("\n\n".join([views[0], views[0], *views[1:]]))} == {Role.BODY}
