"""The section about the issuer of a press release is a note; chapters of a story stay."""

from __future__ import annotations

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Mark, Role
from wirescrub.filters.issuer import issuer

LEAD = "The harbour board of Northport closed its ferry terminal after ice damaged both ramps on Monday evening."
ABOUT = "About the Harbour Board"
MORE = "The Harbour Board runs two ferries and a terminal. For more information, visit www.example.org."


def notes(*lines: str, paragraphs: int = 6) -> list[str]:
    """Return the notes of a release with so many paragraphs above some lines."""
    document = run(Document.from_text("\n\n".join([LEAD] * paragraphs + list(lines))), [issuer])
    return [span.text for span in document.spans if span.role is Role.NOTE]


def test_the_section_goes_on_to_the_next_mark() -> None:
    """All its paragraphs, and those of a second section, down to a line without a word."""
    second = ["About Quill Ferries", "Quill Ferries builds boats. More at https://example.org."]
    assert notes(ABOUT, MORE, "It was founded in 1911.", *second, "###", "The end") == [
        ABOUT,
        MORE,
        "It was founded in 1911.",
        *second,
    ]


def test_what_a_rule_knows_need_not_tell_where_to_learn_more() -> None:
    """The heading goes with the paragraph that another filter found."""

    def before(document: Document) -> list[Mark]:
        return [Mark(len(document.spans) - 1, Role.NOTE, "decided")]

    lines = [*[LEAD] * 6, ABOUT, "The Harbour Board runs two ferries and a terminal."]
    document = run(Document.from_text("\n\n".join(lines)), [before, issuer])
    assert [span.text for span in document.spans if span.role is Role.NOTE] == lines[-2:]


@pytest.mark.parametrize(
    "what",
    [
        "is a leading provider of ferries in the north.",
        "was founded in 1911.",
        "is one of the oldest institutions here.",
    ],
)
def test_it_may_say_what_the_issuer_is(what: str) -> None:
    """As press releases do where they give no address."""
    assert notes(ABOUT, f"The Harbour Board {what}") == [ABOUT, f"The Harbour Board {what}"]


def test_it_ends_with_the_issuer_where_nothing_else_shows_it() -> None:
    """What only has the look of such a section may be a chapter, so that the story goes on below it."""
    told = "The Harbour Board is the oldest institution of the town."
    assert notes(
        ABOUT, told, "The Harbour Board was founded in 1911.", LEAD.replace("harbour board", "town"), LEAD
    ) == [
        ABOUT,
        told,
        "The Harbour Board was founded in 1911.",
    ]


def test_a_chapter_ends_it() -> None:
    """A section that tells of no issuer is the story's again."""
    assert notes(ABOUT, MORE, "About the Ramps", "Both were built in 1911.") == [ABOUT, MORE]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["About the ramps", "Both were built in 1911."], id="nowhere to learn more"),
        pytest.param(["About the Ramps", "Both were built in 1911. See www.example.org."], id="about something else"),
        pytest.param([f"{ABOUT}, nothing is known.", MORE], id="a sentence"),
        pytest.param([f"{ABOUT} {'and those who work for it ' * 4}", MORE], id="a long line"),
        pytest.param([ABOUT], id="nothing below"),
        pytest.param(["What the Harbour Board is", MORE], id="another heading"),
    ],
)
def test_chapters_of_a_story_stay(lines: list[str]) -> None:
    """They do not name their subject at once, or do not tell where to learn more."""
    assert notes(*lines) == []


def test_a_short_text_has_no_such_section() -> None:
    """With five paragraphs above it, it may be the story itself."""
    assert notes(ABOUT, MORE, paragraphs=5) == []
    assert notes(ABOUT, MORE, paragraphs=6) == [ABOUT, MORE]


def test_what_others_decided_stays_as_it_is() -> None:
    """A caption in the section is still one."""

    def before(document: Document) -> list[Mark]:
        return [Mark(len(document.spans) - 1, Role.CAPTION, "decided")]

    text = "\n\n".join([LEAD] * 6 + [ABOUT, MORE, "The ramps. (AP Photo/Ana Example)"])
    document = run(Document.from_text(text), [before, issuer])
    assert document.spans[-1].role is Role.CAPTION
