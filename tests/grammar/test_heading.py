"""What a heading looks like, and what only looks like one."""

import pytest

from wirescrub.grammar.heading import is_exclaimed, is_heading, is_said, is_spoken, series


@pytest.mark.parametrize(
    "text",
    [
        "Night on the quay",
        "A 'long wait'",
        "‘BORING!’",
        "'May I call you brother?'",
        "Political opponent or 'enemy of the state?'",
        "What he was told",
        "What we're voting for",
        "2. Quill is actually ... a savvy sailor!",
        "Oh, As the Ferry Turns!",
        "THE END!",
        "Update at 9:25 a.m. ET. “Where Are The Ferries?” Quill Asks:",
        "Where it will happen:",
        "The spirit of Ames Inc.",
    ],
)
def test_headings(text: str) -> None:
    """Quotations, questions and titles may be headings, whatever they end in."""
    assert is_heading(text)


@pytest.mark.parametrize(
    "text",
    [
        "'I believe in Ames.'",
        "The mate had spoken 'fully and truthfully.'",
        "As Quill says, “Enough is enough!”",
        "The mate then asked: 'How long will you wait?'",
        "“Like what?” the mate asked. “Tell me!”",
        "They carried signs and chanted “No ice!”",
        '"They were late. They were cold. Do we want that again?"',
        "Hallelujah!",
        "And it's working. It just keeps working!",
        "As Ada Quill wrote in the Ames Herald:",
        "From Ada Quill and Bo Hart of the Ames Herald:",
        "Well, while Quill is in the Fast Lane, Hart is in the Slow Lane:",
        "The board has found a way of its own to close the",
        "He left with no",
        "Harbour Watch YouTube",
        "Quill called it “the worst quay in the U.S.”",
    ],
)
def test_sentences_are_no_headings(text: str) -> None:
    """What quotes or announces somebody is a sentence, and so is what breaks off."""
    assert not is_heading(text)


def test_what_is_spoken_may_be_no_heading() -> None:
    """A question and a call may be the writer's own, or a line of a dialogue; a title is neither."""
    assert is_spoken("Who pays?")
    assert is_spoken("“Like what?”")
    assert not is_spoken("Who Pays for the Ramps?")
    assert is_exclaimed("“Like what?”")
    assert not is_exclaimed("‘A wise decision?’")


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("4. Abuse of ferries.", "number"),
        ("4) “Abuse” of ferries", "number"),
        ("4:35 p.m. Ferry leaves the quay", "hour"),
        ("11 am: Ferry leaves the quay", "hour"),
        ("Ada Quill: Late again?", "name"),
        ("Ada Quill:", "name alone"),
        ("FACT: Ferries Are Late", "claim"),
    ],
)
def test_forms_of_a_series(text: str, form: str) -> None:
    """Numbers, hours, names and claims."""
    found = series(text)
    assert found is not None
    assert found[0] == form


@pytest.mark.parametrize(
    "text",
    [
        "",
        "4.5 percent",
        "4 people wait",
        "4:35 p.m.",
        "Ada Quill: We waited.",
        "Ada Quill Photo: Hart/Quay",
        "Quill: No",
    ],
)
def test_look_alikes_of_a_series(text: str) -> None:
    """Figures, bare times, what somebody says, and credits."""
    assert series(text) is None


def test_a_transcript_names_who_speaks() -> None:
    """In capitals or with a first name; a word before a colon is no name."""
    assert is_said("ADA QUILL: Thank you.")
    assert is_said("Ada Quill: Thank you.")
    assert not is_said("Need: Be on time.")
