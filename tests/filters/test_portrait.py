"""A name alone between paragraphs is a caption where it is known whose it is; other names stay."""

from __future__ import annotations

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Mark, Role
from wirescrub.filters.portrait import portrait

STORY = (
    "Ferry owners met for three hours on Tuesday evening and asked the town for a longer quay before the storms.",
    "The quay would carry a crane and a cycle path, and replace a wall that the sea broke in the winter of last year.",
    "Work could begin in March if the council votes for it, and would cost as much as the town spends on roads.",
)
NOTE = "Ann Lee is a lawyer in Ames."


def captions(*lines: str, note: str = NOTE, role: Role = Role.NOTE) -> list[str]:
    """Return the captions of a document in whose first line another filter found a note, or something else."""

    def before(document: Document) -> list[Mark]:
        return [Mark(0, role, "decided")]

    document = run(Document.from_text("\n\n".join([note, *lines])), [before, portrait])
    return [span.text for span in document.spans if span.role is Role.CAPTION]


@pytest.mark.parametrize("name", ["Ann Lee", "Dr. Ann Lee"])
@pytest.mark.parametrize("role", [Role.NOTE, Role.BYLINE])
def test_the_name_of_the_author_is_a_caption(name: str, role: Role) -> None:
    """With a title or without, where a note or a byline has the name among other words."""
    assert captions(STORY[0], name, *STORY[1:], role=role) == [name]


@pytest.mark.parametrize("deck", ["Ann Lee: The quay is too short", "Lee: The quay is too short"])
def test_who_speaks_in_the_deck_is_the_author(deck: str) -> None:
    """As above the comments of CNN; who is only spoken of there is not."""
    assert captions(STORY[0], "Ann Lee", *STORY[1:], note=deck, role=Role.DECK) == ["Ann Lee"]
    assert captions(STORY[0], "Ann Lee", *STORY[1:], note="Quay of Ann Lee is too short", role=Role.DECK) == []


def test_a_name_that_only_the_story_has_stays() -> None:
    """It may be a crosshead about somebody; so may the author's where she is known by a line with nothing else."""
    assert captions(STORY[0], "Ada Quill", *STORY[1:]) == []
    assert captions(STORY[0], "Ann Lee", *STORY[1:], role=Role.CREDIT) == []
    assert captions(STORY[0], "Ann Lee", *STORY[1:], note="Ann Lee", role=Role.BYLINE) == []


@pytest.mark.parametrize("line", ["AFP", "Reuters", "Getty Images"])
def test_an_agency_alone_is_a_caption(line: str) -> None:
    """Between two paragraphs of the story, and not above or below it."""
    assert captions(STORY[0], line, *STORY[1:]) == [line]
    assert captions(line, *STORY) == []
    assert captions(*STORY, line) == []


def test_the_name_of_an_outlet_is_a_caption_where_it_comes_again() -> None:
    """Once it may be a crosshead."""
    line = "Kelstrand Harbour News"
    assert captions(STORY[0], line, STORY[1], line, STORY[2]) == [line, line]
    assert captions(STORY[0], line, *STORY[1:]) == []
    assert captions(STORY[0], "The ferry", STORY[1], "The ferry", STORY[2]) == []


def test_the_author_above_her_biography_is_no_picture() -> None:
    """Her name opens a card, though paragraphs of the page stand below it."""

    def before(document: Document) -> list[Mark]:
        note = next(at for at, span in document.open() if span.text == NOTE)
        return [Mark(0, Role.BYLINE, "decided"), Mark(note, Role.NOTE, "decided")]

    text = "\n\n".join(["By Ann Lee", *STORY, "Ann Lee", NOTE, STORY[1]])
    document = run(Document.from_text(text), [before, portrait])
    assert [span.text for span in document.spans if span.role is Role.BYLINE] == ["By Ann Lee", "Ann Lee"]


@pytest.mark.parametrize("name", ["Ada Quill", "Ada B. Quill", "ada quill"])
def test_the_name_below_the_heading_of_a_section_is_a_caption(name: str) -> None:
    """Where the heading has it as well, before its colon; another's, and one further down, stay."""
    heading = "Ada Quill: The quay is too short"
    assert captions(STORY[0], heading, name, *STORY[1:]) == [name]
    assert captions(STORY[0], heading, "Bo Sample", *STORY[1:]) == []
    assert captions(STORY[0], heading, STORY[1], name, STORY[2]) == []
    assert captions(STORY[0], "Ada Quill: I have seen the quay.", name, *STORY[1:]) == []
