"""Reporting credits are found on their own lines and behind the last sentence; sentences of the story stay."""

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.credit import credit

LEAD = "The harbour board of Northport closed its ferry terminal after ice damaged both ramps on Monday evening."

MATCHES = [
    "With a report from CTV Northport's Ana Example and files from The Canadian Press",
    "–With files from The Canadian Press",
    "Additional reporting: The Northport Herald",
    "ab/rt (dpa, AFP)",
    "(Reporting by Ana Example and Bo Sample; Editing by Cy Tester)",
    "(Reporting By Ana Example; writing by Bo Sample, editing by G Tester)",
    "Reporting by Ana Example in Oslo and Bo Sample in The Hague; Writing by Cy Tester",
    "Additional reporting by Ana Example",
    "Additional reporting Ana Example and Bo Sample",
    "Data analysis by Ana Example.",
    "Fact-checked by Ana Example.",
    "—Ana X. Example in Oslo and Bo Sample in The Hague contributed to this article.",
    "⦁ This article was based in part on wire-service reports.",
    "Story produced by Ana Example.",
    "Design by Ana Example. Photo editing by Bo T. Sample.",
    "Produced by Ana Example and Bo Sample. Camera by Cy Tester. Music by Di Quill.",
    "Medically reviewed by Ana Example, M.D.",
    "With additional input from our correspondent in Oslo",
    "--With assistance from Ana Example.",
    "— With assistance by Ana Example, and Bo de la Sample",
    "CNN's Ana Example contributed to this report.",
    "AP Basketball Writer Ana Example contributed to this story.",
    "Associated Press researcher Ana Example in New York contributed to this report.",
    "⦁ A.B. Example contributed to this report.",
    "• Ana Example reported from Oslo.",
    "Ana Example reported from Oslo and Bo Sample from The Hague; Cy Tester wrote and reported in Ames.",
    "CNN's Ana Example and Bo Sample wrote in Ames, Wash., and Cy Tester reported from Oslo.",
    "Ana Example reported and wrote from Oslo, and CNN's Bo Sample did the same from Ames.",
    "AP Harbour correspondent Ana Example reported from Oslo.",
    "Series produced by Ana Example and Bo Sample.",
    "Example reported from Oslo. Associated Press writers around the world contributed to this report.",
    "Contributing: Ana Example, Northport Planet; The Associated Press",
    "Ana Example contributed.",
    "Reporter Ana Example in Oslo contributed.",
    "With Post wires",
    "Information from The Associated Press was used in this report.",
    "Material from Reuters and AFP was used in this story.",
    "This report contains material from Reuters.",
    "This report includes material from the Associated Press.",
    "burs-ab/cd",
    "• This article is based in part on wire service reports.",
    "Report supplied by the Press Association.",
    "This story was reported by Ana Example in Oslo and written by Bo Sample.",
    "Contributing: Ana Example, northportplanet.com; The Associated Press",
]

KEEPS = [
    "As Ana Example wrote in The Planet.",
    "Ana Example reported in May.",
    "Ana Example reported from the deck of a ferry that nobody had seen come home.",
    "Additional reporting Duties for banks",
    "Fact-checked by nobody, the claim spread.",
    "Writing for the majority, Justice Example stated that the ramps belong to the town.",
    "Editing text on a ferry is never an ideal situation.",
    "Editing gets real",
    "Reporting on what you care about.",
    "Reporting by the Planet found that the ramps were old.",
    "Written by Deputy Mayor Ana Example in 2013, the memo gave the board broad latitude.",
    "Warm water contributed to the damage.",
    "Information from the pilots was used in court.",
    "With help from the army the ramps were cleared.",
    "Ana Example, who has contributed to this newspaper, said the ramps were old.",
]


def by_role(text: str) -> list[str]:
    """Return the credits of a document."""
    return [span.text for span in run(Document.from_text(text), [credit]).spans if span.role is Role.CREDIT]


@pytest.mark.parametrize("line", MATCHES)
def test_a_line_of_credits_is_found(line: str) -> None:
    """Whoever reported, wrote, edited, helped or contributed."""
    assert by_role(f"{LEAD}\n\n{line}\n") == [line]


@pytest.mark.parametrize("line", KEEPS)
def test_a_sentence_with_the_same_words_stays(line: str) -> None:
    """Words in lower case between the names show a sentence."""
    assert by_role(f"{LEAD}\n\n{line}\n") == []


@pytest.mark.parametrize(
    "tail",
    [
        "(Reporting by Ana Example; Editing by Bo Sample)",
        "The Associated Press contributed to this report.",
    ],
)
@pytest.mark.parametrize("glue", [" ", ""])
def test_a_credit_behind_the_last_sentence_is_cut_off(tail: str, glue: str) -> None:
    """With or without a space between."""
    assert by_role(f"{LEAD}\n\n{LEAD}{glue}{tail}\n") == [tail]


def test_a_credit_over_several_lines_is_found() -> None:
    """The Journal gives every name its line."""
    lines = ["—Ana Example,", "Bo Sample, Cy Tester", "and Di Quill", "contributed to this article."]
    assert by_role("\n\n".join([LEAD, *lines])) == lines
    lines = ["—Ana Example", "and Bo Sample contributed to this article."]
    assert by_role("\n\n".join([LEAD, *lines])) == lines


def test_a_credit_in_brackets_is_cut_off_inside_the_story_too() -> None:
    """As where two stories were run together; other brackets stay, and so does a sentence about reporting."""
    credit = "(Reporting by Ana Example; Editing by Bo Sample)"
    assert by_role(f"{LEAD}\n\n{LEAD} {credit}\n\n" + f"{LEAD}\n\n" * 8) == [credit]
    assert by_role(f"{LEAD}\n\n{LEAD} (Reporting on ferries is a trade of its own.)\n") == []
    assert by_role(f"{LEAD}\n\n{LEAD} {credit} said the board\n") == []


def test_a_credit_behind_a_sentence_inside_the_story_stays() -> None:
    """There it tells of somebody else's work."""
    line = f"{LEAD} The Associated Press contributed to this report."
    assert by_role(f"{LEAD}\n\n{line}\n\n" + f"{LEAD}\n\n" * 30) == []


def test_a_credit_over_lines_ends_at_the_story() -> None:
    """At a sentence, at a long line, and at what another filter found."""
    lines = ["Bo Sample, Cy Tester", "and Di Quill", "contributed to this article."]
    assert by_role("\n\n".join([LEAD, *lines])) == lines
    long = "Bo Sample and his brother, who keep the light at the end of the quay with all their children and dogs"
    assert by_role("\n\n".join([LEAD, long, *lines])) == lines
    assert by_role("\n\n".join([LEAD, "Night on the quay", "—Ana Example,", *lines])) == ["—Ana Example,", *lines]
    assert by_role("\n\n".join([LEAD, "Nobody was hurt.", "—Ana Example,", *lines])) == ["—Ana Example,", *lines]
