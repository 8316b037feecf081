"""Below a story stand those who made it; below a list of names stands nobody."""

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Role, Span
from wirescrub.filters.sign_off import sign_off

STORY = (
    "The harbour board of Northport closed its ferry terminal after ice damaged both ramps on Monday evening.\n\n"
    "Passengers waited for hours in the cold before a spokeswoman of the board came out to speak to them.\n\n"
)
PARAGRAPHS = (
    "Ferry owners met for three hours on Tuesday evening and asked the town for a longer quay before the storms.",
    "The quay would carry a crane and a cycle path, and replace a wall that the sea broke in the winter of last year.",
    "Work could begin in March if the council votes for it, said Bo Hart, and would cost as much as all the roads.",
)


def notes(text: str) -> list[str]:
    """Return the notes of a document."""
    return [span.text for span in run(Document.from_text(text), [sign_off]).spans if span.role is Role.NOTE]


@pytest.mark.parametrize(
    "line",
    [
        "Ada Quill is a nurse in Ames.",
        "Ada Quill and Neil Park co-founded The Planet, which reaches four islands.",
        "Ada Quill, a former pilot, writes about ice.",
    ],
)
def test_whom_the_story_never_names_is_its_author(line: str) -> None:
    """In the last line, in the present tense."""
    assert notes(f"{STORY}{line}\n") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Quill covers ice for The Planet. She lives in Ames.",
        "Ada is The Planet's ice reporter.",
        "Ada joined The Planet from a paper in Ames.",
    ],
)
def test_whom_the_byline_names_is_introduced_in_a_note(line: str) -> None:
    """Also where the page sets the name in capitals, and knows more lines below."""
    byline = Span("By ADA QUILL\n", "By ADA QUILL", 0, True, Role.BYLINE)
    document = Document.from_text(STORY + line + "\n\nMore lines\n\nOf the page\n\nAs it ends\n")
    document.spans.insert(0, byline)
    assert [mark.rule for mark in sign_off(document)] == ["author-of-byline"]


def test_whom_the_story_names_is_part_of_it() -> None:
    """So is one of whom the last line tells in the past tense."""
    assert (
        notes(
            f"{STORY}Ada Quill, who was on board, told the story of the ramps to the board.\n\nAda Quill is a nurse.\n"
        )
        == []
    )
    assert notes(f"{STORY}Ada Quill was a nurse in Ames.\n") == []
    assert notes(f"{STORY}England's Ada Quill is a stroke off the lead.\n") == []
    assert notes(f"{STORY}St Fergus, near Ames, is also on the coast.\n") == []


def notes_of(*lines: str) -> list[str]:
    """Return the notes of a document of some lines."""
    return notes("\n\n".join(lines))


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lee is a nurse.",
        "— Ann Lee, a lawyer in Ames, writes about fishing rights.",
        "Dr. Ann Lee (Ames) is the author of “Tides”.",
        "Ann Mary Lee lives on the quay.",
        "Ann Lee, a former U.S. Navy pilot, has served as harbour master of Ames since 2017.",
        "Judge Ann Lee was the youngest of the pilots of Ames. She is the harbour editor of The Planet.",
        "Ann Lee served as harbour master of Ames and sits in its council.",
        "Ann Lee has just completed a book on ice.",
        "Ann Lee was the first pilot of Ames and is a fellow of its museum.",
        "Lee, who served as adviser to former Sen. Quill, is the author of nine books on ice.",
    ],
)
def test_who_is_introduced_last_is_the_author(line: str) -> None:
    """Below the story, below another such line, or above it all."""
    assert notes_of(*PARAGRAPHS, line) == [line]
    assert notes_of(*PARAGRAPHS, line, "Cy Tester is the editor of Tides.") == [
        line,
        "Cy Tester is the editor of Tides.",
    ]
    assert notes_of(line, *PARAGRAPHS) == [line]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Bo Hart is a nurse.", id="the story names him"),
        pytest.param("Ann Lee was a nurse for forty years.", id="the dead"),
        pytest.param("There is a plan for a second quay.", id="nobody"),
        pytest.param("Ann Lee is out of reach.", id="no occupation"),
        pytest.param("Ann Lee was the youngest of nine. She is survived by an editor.", id="the dead, at length"),
        pytest.param("Ann Lee is a nurse" + ", as was her mother before her" * 31 + ".", id="a paragraph"),
    ],
)
def test_other_last_lines_stay(line: str) -> None:
    """A person of the story, somebody's obituary, and sentences about nobody."""
    assert notes_of(*PARAGRAPHS, line) == []


def test_a_line_in_the_story_stays() -> None:
    """There it introduces somebody who is about to speak."""
    assert notes_of(PARAGRAPHS[0], "Ann Lee is a nurse.", *PARAGRAPHS[1:], PARAGRAPHS[0]) == []
    assert notes_of(*PARAGRAPHS, "Ann Lee is a nurse.", "The harbour in winter") == []
    assert notes_of("The harbour in winter", "Ann Lee is a nurse.", *PARAGRAPHS) == []


def test_what_the_page_advertises_behind_the_author_is_no_note() -> None:
    """The note ends where it begins."""
    line = "Ada Quill is a nurse in Northport. View more opinion on our site."
    assert notes(f"{STORY}{line}\n") == ["Ada Quill is a nurse in Northport."]


def test_a_name_with_by_behind_a_paragraph_at_the_end_is_the_author() -> None:
    """References may follow it; without a dash before "by" it is told."""
    told = "The board expects both ramps to be mended before the weekend, when most go to the islands."
    for behind, found in ((" – by Ada Quill, PhD", ["– by Ada Quill, PhD"]), (" It was steered by Ada Quill", [])):
        text = f"{STORY}{told}{behind}\n\nReference: Sample B. Ramps on Ice. 2019.\n"
        spans = run(Document.from_text(text), [sign_off]).spans
        assert [span.text for span in spans if span.role is Role.BYLINE] == found


def test_the_name_behind_the_last_sentence_is_the_author() -> None:
    """Some papers sign a story so; a name that ends a sentence, or a line in the story, is no signature."""
    text = f"{STORY}{PARAGRAPHS[0]} Ada Quill\n"
    document = run(Document.from_text(text), [sign_off])
    assert [span.text for span in document.spans if span.role is Role.BYLINE] == ["Ada Quill"]
    for other in (f"{STORY}{PARAGRAPHS[0][:-1]} by Ada Quill\n", f"{PARAGRAPHS[0]} Ada Quill\n\n{STORY}"):
        document = run(Document.from_text(other), [sign_off])
        assert not any(span.role is Role.BYLINE for span in document.spans)
