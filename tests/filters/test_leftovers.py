"""What stands behind a note or a credit on its line is looked at once more; behind other things it is not."""

from __future__ import annotations

import pytest

from wirescrub import Role
from wirescrub.chain import run
from wirescrub.document import Document, Mark
from wirescrub.filters.leftovers import leftovers

STORY = "The harbour board of Northport closed its ferry terminal after ice damaged both ramps on Monday evening."
ASK = "Sign up for our newsletter."


def pieces(line: str, role: Role, cut: int) -> list[tuple[Role | None, str]]:
    """Return what becomes of a line whose beginning another filter has decided on."""

    def before(document: Document) -> list[Mark]:
        return [Mark(len(document.spans) - 1, role, "decided", 0, cut)]

    document = run(Document.from_text(f"{STORY}\n\n{line}"), [before, leftovers])
    return [(span.role, span.text) for span in document.spans if span.text][1:]


@pytest.mark.parametrize("role", [Role.NOTE, Role.CREDIT])
def test_an_ask_behind_a_note_or_a_credit_goes(role: Role) -> None:
    """It is a line of the page that the site put on the same line."""
    line = f"Ana Example is a staff writer. {ASK}"
    assert pieces(line, role, 30) == [(role, "Ana Example is a staff writer."), (Role.BOILERPLATE, ASK)]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        (f"The ramps under ice. {ASK}", Role.CAPTION),
        ("Ana Example is a staff writer. She signed up for the ferry.", Role.NOTE),
    ],
)
def test_what_is_behind_anything_else_or_is_the_story_stays(line: str, role: Role) -> None:
    """The rest of a line whose beginning is a caption is the story's."""
    cut = line.index(".") + 1
    assert pieces(line, role, cut) == [(role, line[:cut]), (Role.BODY, line[cut:].strip())]


def test_a_line_below_a_note_is_not_its_rest() -> None:
    """Only what stands on the same line is."""

    def before(document: Document) -> list[Mark]:
        return [Mark(0, Role.NOTE, "decided")]

    document = run(Document.from_text(f"Ana Example is a staff writer.\n{ASK}"), [before, leftovers])
    assert document.spans[1].role is Role.BODY
