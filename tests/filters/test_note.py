"""Notes about the article and its author are found; what the story says about people and stories stays."""

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Mark, Role
from wirescrub.filters.issuer import issuer
from wirescrub.filters.note import note
from wirescrub.filters.references import references
from wirescrub.filters.trash_line import trash_line

LEAD = "The harbour board of Northport closed its ferry terminal after ice damaged both ramps on Monday evening."
STORY = f"{LEAD}\n\n" * 4

MATCHES = [
    "This story has been corrected to say that there are two ramps.",
    "Correction: This article originally said there were three ramps.",
    "Correction, March 3, 2021: Due to an error, this post misspelled Northport.",
    "CORRECTION (March 3, 7:10 p.m.): Originally, this column said there were three ramps.",
    "An earlier version of this story said there were three ramps.",
    "This version corrects the number of ramps to two, not three.",
    "Editor's note: This story was updated at 5:45 p.m. ET to include details.",
    "[Editor's note: This paragraph was updated to clarify a title.]",
    "This article was originally published at 2:05 p.m.",
    "Article posted with permission from The Northport Planet",
    "(Updates with reactions from the second paragraph)",
    "Update: This post has been updated with comments from the harbour board.",
    "UPDATE: This article was changed to include the strike.",
    "UPDATE (Tuesday, 8:47 p.m.): This post has been updated with reactions from the board.",
    "(This post was last updated at 12:47 p.m. ET.)",
    "(We most recently updated this post at 9:10 a.m. ET.)",
    "We will update this post with news as the day continues.",
    "(Adds the board's comment in the fourth paragraph.)",
    "(This story corrects the number of ramps in paragraph 3)",
    "Ana Example is a staff writer at The Planet.",
    "• Ana Example is a columnist for The Planet and can be reached at ana@example.org.",
    "Ana Example, a former pilot, is the author of “The Ice Book.” She lives in Northport.",
    "Follow Ana Example on Twitter: @anaexample",
    "Follow him on Twitter @example",
    "Write to Ana Example at ana.example@example.org",
    "Email: ana@example.org; Follow Planet columnist @anaexample on Twitter",
    "ana@example.org",
    "Ana Example’s column appears regularly in The Planet.",
    "Update, March 4, 2021: The board has said that both ramps are mended.",
    "Sources: Harbour Board, BoatTraffic.com, AFP",
    "This article is co-published with The Planet, a newsroom of the north.",
    "From Tides (find the story here); reprinted with permission.",
    "Send tips to ana@example.org",
    "Email the author: ana@example.org",
    "Correction March 3rd, 10:20AM ET: An earlier version of this story said there were three ramps.",
    "Editor's note 10/04/2022: This story originally said there were three ramps.",
    "Update, 4:40 pm ET: Added a comment of the board, which says it “takes ice seriously.”",
    "*Edit: At first this paragraph was placed in quotes.",
    "Disclosure: The Planet is leased from the harbour board.",
    "Adapted from Ana Example's monologue on “The Ice Hour” on March 3.",
    "Support for this article was provided by the Ice Fund.",
    "This article appears as “The Ramps” in the March issue of The Planet.",
    "Published in The Planet, March 3rd, 2021",
    "The writer is an intern with The Planet.",
    "Do you know more about the ramps? Contact Ana at ana@example.org or find out how to send papers.",
    "Ana Example is Senior Editor-at-Large at The Planet.",
    "Planet ice analyst Ana Example was a pilot for nine years. The opinions expressed in this commentary are hers.",
    "A revised version of this post is available here.",
    "A version of this article first appeared in “The Ice Letter” newsletter.",
    "*Updated for clarity.",
    "Updated to correct the number of ramps.",
    "Journal information: Annals of Ice",
    "Ana Example receives funding from the Ice Fund.",
    "This story was reported with the support of the Ice Fund.",
    "Ana Example is a Report for the Ice corps member.",
    "This is an opinion column. The thoughts expressed are those of the author.",
    "Ana Example writes on the Ice and Men blog at http://www.example.org/.",
    "Ana Example is a nationally syndicated columnist.",
    "The Ramp is a reported column by Ana Example, about ice.",
    "— Ana B. Example is The Planet’s roving correspondent.",
    "How we did this We asked 1,000 passengers by mail.",
    "This analysis of ice is based on a survey of 1,000 passengers.",
    "Update 01/26/2023 4:12 p.m. ET: There are three ramps.",
    "Drop me a line at ana@example.org.",
    "Send your story to ana.example@example.org.",
    "Ana Example is a columnist. In 2020, she won a prize for her essay on ice.",
    "Ana Example is CEO of the Ice Fund.",
    "Ana Example is head of ice policy at Quay House.",
    "UPDATE (March 3, 2021, 7:10 a.m.): Two more ramps are shut.",
    "Update: The board has two ramps, not three. I’ve fixed the error above.",
    "Update: Story updated with comments from the board.",
    "This is the editor’s letter in the current issue of The Planet.",
    "This is an edited transcript of a talk on ice, given on Friday.",
    "If you or someone you know is in crisis, help is there. Call 555-555-0100 at any hour.",
    "Do you work on the ramps? Email Ana Example at [email protected]. Here’s how to send papers.",
    "Correction, Oct. 2",
]

KEEPS = [
    "UPDATE (2/25/14): Two more ramps are shut.",
    "Update: The board says that the crews have fixed the ramps.",
    "This is the letter in which the board shut the ramps.",
    "If you call 555-555-0100, the board sends a boat with help.",
    "If you need help, call me, she told the crew of the boat that lay on the ramp.",
    "Ana Example is head of a family that has owned the ramps for a century.",
    "Ana Example is CEO of the Ice Fund, the board said.",
    "Marie Dunne is CEO of the Ice Fund; Dunne Brothers built it.\n\nThe Dunne yard is shut.",
    "Editor's note: Ice news is free today. Please subscribe to support our writers.",
    "The opinions expressed in the hall were his, and nobody shared them.",
    "Author: The road to the ramps is hard to follow",
    "Update: the ramps are shut again.",
    "Do you know more about the ramps? Email us at ramps@example.org.",
    "Ana Example was Attorney General under two kings.",
    "Follow @planet",
    "Follow Planet Politics on Twitter",
    "Follow the money, she said.",
    "Ms Example is now suing the board to have the ramps mended.",
    "The mayor is a former editor of the Planet.",
    "Ana Example is the most stubborn editor the town has ever seen.",
    "Ana Example was an intern loved by all at the Planet, they say.",
    "Ana Example is by far the most popular of the town's pilots.",
    "More than five dozen pilots can be found at the harbour.",
    "The report said that both ramps had been damaged.",
    "The story was told by a passenger.",
    "Correction officers were on board.",
    "UPDATE 12:04 am: The ferry has been seen off the northern pier.",
    "Note: Net includes tax credit of 51,226 dlrs.",
    "The article was published to coincide with a meeting of the board.",
    "Ana Example, author Bo Sample's first heroine, is to be on screen, with Cy Tester as director.",
    "Leader Ana Example is on 12 under par, one clear of fellow American Bo Sample.",
    "Editor's Note: Want to support the Planet? Sign up today.",
    "This post was last manned in 1911, and nobody has seen the flag since.",
    "We will update the ramps, not the ferry.",
    "The bonds are convertible into the stock of the company, representing a premium of 20 pct.",
]


def by_role(text: str) -> list[str]:
    """Return the notes of a document."""
    document = run(Document.from_text(text), [trash_line, note, issuer, references])
    return [span.text for span in document.spans if span.role is Role.NOTE]


@pytest.mark.parametrize("line", MATCHES)
def test_a_line_about_the_article_or_its_author_is_a_note(line: str) -> None:
    """At the end of the story, in whatever sentences."""
    assert " ".join(by_role(f"{STORY}{line}\n")) == line


@pytest.mark.parametrize("line", KEEPS)
def test_a_line_of_the_story_or_the_page_is_no_note(line: str) -> None:
    """The outlet's own asks are furniture, and somebody else's work."""
    assert by_role(f"{STORY}{line}\n") == []


def test_a_biography_does_not_count_inside_the_story() -> None:
    """There it introduces somebody who is quoted."""
    assert by_role(f"{STORY}Ana Example is a professor of engineering.\n\n{STORY}") == []


def test_a_biography_with_a_handle_is_a_note_inside_the_story_as_well() -> None:
    """Where several write one after the other; only she can be followed of whom the line tells."""
    told = "Ana Example is founder of The Slow Ferry, which runs on Sundays."
    line = f"{told} You can follow her on Twitter: @anaexample."
    assert by_role(f"{STORY}{line}\n\n{STORY}") == [line]
    assert by_role(f"{STORY}{told}\n\n{STORY}") == []
    news = f"{told} The vote was lost in May, and the boats lie idle. Follow her on Twitter @anaexample."
    assert by_role(f"{STORY}{news}\n\n{STORY}") in ([], ["Follow her on Twitter @anaexample."])
    assert by_role(f"{STORY}The board asked pilots to follow him on Twitter @anaexample, he said.\n\n{STORY}") == []


OPINIONS = "The opinions expressed in these commentaries are those of the authors."
INTRO = "The town took part in its last debate on Tuesday. Here is a range of views from pilots and neighbours."


def test_a_disclaimer_takes_no_story_with_it() -> None:
    """Behind a dateline, or above the views of several authors, only it is the note."""

    def dateline(document: Document) -> list[Mark]:
        return [Mark(0, Role.DATELINE, "decided", 0, 5)] if document.text.startswith("(CNN)") else []

    for text, taken in (
        (f"{INTRO} {OPINIONS}", [OPINIONS]),
        (f"(CNN) {INTRO} The opinions expressed in this commentary are hers.", ["this commentary"]),
        (f"{INTRO} Who won? {OPINIONS}", [OPINIONS]),
        (f"{LEAD} The views expressed there were his own.", []),
        (f"{LEAD} The views expressed are his own.", ["The views expressed are his own."]),
    ):
        document = run(Document.from_text(f"{text}\n\n{STORY}"), [dateline, note])
        notes = [span.text for span in document.spans if span.role is Role.NOTE]
        assert len(notes) == len(taken), notes
        assert all(part in text for part, text in zip(taken, notes, strict=True))


@pytest.mark.parametrize(
    "line",
    [
        "Ana Example, a diver, is the mayor of Ames. They wrote “Ice,” from which this is adapted The opinions"
        " expressed in this commentary are theirs.",
        "Ana Example is the mayor of Ames. Bo Sample sails. The views expressed are their own.",
    ],
)
def test_a_disclaimer_ends_the_biography_above_the_story(line: str) -> None:
    """Of whatever sentences, for they are about the authors; the stop before it may be lost."""
    assert " ".join(by_role(f"{line}\n\n{STORY}")) == line


BIOGRAPHY = "Ana Example is a pilot in Ames, and sails at night."
SECTION = "I have crossed the bay in every wind there is, and nobody on this stage would know a ramp from a quay wall."


def test_the_sections_of_a_round_up_end_in_biographies() -> None:
    """About whom the heading names; she does not write of herself by name."""
    other = f"Bo Sample: Nobody won\n\n{SECTION}\n\n{SECTION}\n\n{SECTION}\n\n{SECTION}"
    assert by_role(f"{STORY}Ana Example: The mayor won\n\n{SECTION}\n\n{BIOGRAPHY}\n\n{other}") == [BIOGRAPHY]
    for section in (
        f"{BIOGRAPHY}\n\n{SECTION}",  # it does not end so
        f"{BIOGRAPHY}",  # it has nothing else
        f"The board has heard what Example said of it, and of each of the ramps, in March and in May.\n\n{BIOGRAPHY}",
        f"{SECTION}\n\nMarie Dunne is a pilot in Ames, and sails at night.",
    ):
        assert by_role(f"{STORY}Ana Example: The mayor won\n\n{section}\n\n{other}") == []
    assert by_role(f"{STORY}Ana Example: The mayor won\n\n{SECTION}\n\n{BIOGRAPHY}\n\n{STORY}") == []


def test_an_editors_note_above_the_story_has_several_paragraphs() -> None:
    """Below its label, while each speaks of the piece or of those who edit it."""
    label = "Editors’ Note, March 5, 2021:"
    told = [
        "After publication, this essay met with doubts, and we have looked at how it came to be printed at all.",
        "The published piece says that there are three ramps. Editors should have asked, for there are only two.",
    ]
    assert by_role("\n\n".join([label, *told, STORY])) == [label, *told]
    assert by_role("\n\n".join([label, STORY, *told, STORY])) == [label]


def test_who_holds_a_post_is_the_author_where_the_story_does_not_know_her() -> None:
    """Above the story as below it, and though it is said twice; somebody in the news is named again."""
    line = "Ana Example has served as a pilot at Ames, counsel of the Kelstrand Yard, and head of the Ice Fund."
    assert by_role(f"{line}\n\n{line}\n\n{STORY}") == [line, line]
    assert by_role(f"{line}\n\n{STORY}Ms. Example has left the yard, and sails at night.\n\n{STORY}") == []


def test_an_advertisement_that_calls_itself_a_note_is_furniture() -> None:
    """Its title is in title case and has no full stop; a note is a sentence."""
    ad = "Editor's Note: One Trick Adds $500 to Your Harbour Pension"
    document = run(Document.from_text(f"{STORY}{ad}\n\n{STORY}"), [note])
    assert [span.text for span in document.spans if span.role is Role.BOILERPLATE] == [ad]
    assert run(Document.from_text(f"{STORY}{ad}\n"), [note]).spans[-1].role is Role.BOILERPLATE
    titled = "Editor's Note: This Story First Appeared In The Harbour Times"
    assert by_role(f"{titled}\n\n{STORY}") == [titled]
    kept = "Editor's note: The harbour pension was put up on Monday"
    assert by_role(f"{STORY}{kept}\n\n{STORY}") == [kept]


def test_a_trash_line_in_front_of_the_dateline_is_cut_off() -> None:
    """The wires glue it there."""
    assert by_role(f"(Recasts, adds comment).NORTHPORT, Jan 2 (Reuters) - {LEAD}\n") == ["(Recasts, adds comment)."]


@pytest.mark.parametrize("line", ["(New throughout, adds quotes)", "(Adds details (paragraph 3), quotes)"])
def test_a_trash_line_stands_alone_as_well(line: str) -> None:
    """With the words that it has in front of a dateline, and with brackets of its own."""
    assert by_role(f"{line}\n\n{STORY}") == [line]


def test_brackets_of_the_story_are_no_trash_line() -> None:
    """A recipe tells what to add, and a price list what is in it."""
    for line in ("(Add salt to taste.)", "(Includes the fee for the ferry.)"):
        assert by_role(f"{STORY}{line}\n\n{STORY}") == []


def test_what_follows_a_correction_label_is_the_correction() -> None:
    """The label stands on a line of its own."""
    notes = [
        "Corrections & Amplifications:",
        "The harbour board has two ramps. An earlier version of this article said three.",
    ]
    assert " ".join(by_role(STORY + "\n\n".join(notes))) == " ".join(notes)


def test_the_handle_of_somebody_the_story_names_is_a_note() -> None:
    """Then it is the author's, and not the outlet's."""
    assert by_role(f"Ana Example reports from the ice.\n\nFollow @AnaExampleCNN\n\n{STORY}") == [
        "Follow @AnaExampleCNN"
    ]


def test_the_section_about_the_issuer_of_a_press_release_is_a_note() -> None:
    """It tells where to learn more; a chapter of the story does not."""
    about = "About the Harbour Board"
    more = "The Harbour Board runs two ferries and a terminal. For more information, visit www.example.org."
    assert by_role(f"{STORY}{STORY}{about}\n\n{more}\n\n###\n\nThe end\n") == [about, more]
    assert by_role(f"{STORY}{STORY}About the Ramps\n\nThe ramps are old.\n") == []


def test_a_long_paragraph_is_no_note() -> None:
    """At the end of the story, in it, and at its top."""
    line = "This story has been corrected to say that there are two ramps" + ", and that both are old" * 70 + "."
    assert by_role(f"{STORY}{line}\n") == []
    assert by_role(f"{STORY}{line}\n\n{STORY}") == []


def test_notes_inside_the_story() -> None:
    """A correction stands where it stands; of a line only what is in its brackets, or tells how to write."""
    correction = "Correction: This article originally said there were three ramps."
    assert by_role(f"{STORY}{correction}\n\n{STORY}") == [correction]
    note = "[Editor's note: This paragraph was updated to clarify a title.]"
    assert by_role(f"{STORY}{LEAD} {note}\n\n{STORY}") == [note]
    assert by_role(f"{STORY}{LEAD} [Editor's choice]\n\n{STORY}") == []
    contact = "Follow Ana Example on Twitter: @anaexample"
    assert by_role(f"{STORY}{contact}\n\n{STORY}") == [contact]
    assert by_role(f"{STORY}Follow the ferry on its way, she said, and {'wait, and ' * 30}go.\n\n{STORY}") == []


def test_the_label_of_a_correction_inside_the_story_takes_nothing_with_it() -> None:
    """Only at the end is what follows the correction."""
    assert by_role(f"{STORY}Corrections:\n\n{STORY}") == ["Corrections:"]


def test_the_handle_of_somebody_the_story_does_not_name_stays() -> None:
    """It is an outlet's, or a stranger's."""
    assert by_role(f"{LEAD}\n\nFollow @AnaExampleCNN\n\n{STORY}") == []


def test_a_biography_behind_a_sentence_goes_on_to_the_next_that_is_none() -> None:
    """The author's second sentence is about her too; an ask of the site is not."""
    line = "Ana Example is a staff writer at The Planet. She lives in Northport. The ramps were mended in May."
    assert by_role(f"{STORY}{line}\n") == ["Ana Example is a staff writer at The Planet.", "She lives in Northport."]


@pytest.mark.parametrize(
    "line",
    [
        "Ana Example covered the harbour for a decade. Follow her on Twitter @anaexample.",
        "Former Mayor Bo Sample is a candidate for mayor. You can contact him at bo@example.org.",
        "Ana Example is the author of “Ramps! Why We Need Them” (Quay Books, 2012).",
        "Ana Example is a columnist. A graduate of Kelstrand, she is the editor of The Ice Letter.",
    ],
)
def test_a_biography_takes_its_whole_line(line: str) -> None:
    """What stands before "follow her" is about her; the title of a book does not end at its stop."""
    assert " ".join(by_role(f"{STORY}{line}\n")) == line


def test_only_the_contact_is_a_note_where_the_line_is_about_others() -> None:
    """The last paragraph of the story may have the author's contact glued on, and somebody may speak in it."""
    for line in ("The ramps are shut.", "Ana Example, who has a boat, wept, said the board."):
        assert by_role(f"{STORY}{line} Follow him on Twitter @bosample.\n") == ["Follow him on Twitter @bosample."]


STUDY = [
    "Sea grass gives off oxygen half an hour after the sun is up, divers found in a bay where they had hung 40 probes.",
    "The probes were read every minute for two years, and nobody had expected what they said of the first light.",
    "“It is as if the meadow drew breath,” said Ana Example, who dives there in every month of the year but one.",
    "The bay will be measured until 2030, and then two more, where the water is colder and the light comes later.",
]


@pytest.mark.parametrize(
    "lines",
    [
        [
            "Journal Reference:",
            "A. Example, B. Sample. Dawn in a bay. Harbour Sci, 2016; 283: 201 DOI: 10.1/2",
        ],
        ["Disclosures", "The study was supported by the Harbour Board.", "Example disclosed no relationships."],
        ["Media Contacts", "Ana Example, 555-555-0100, example@bay.org"],
        ["SOURCES: Ana Example, M.D., diver. Bo Sample, Ph.D., of the bay. Harbour Congress, Ames, Nov. 12, 2011."],
        ["SOURCE: bit.ly/2abcdef Harbour Science, online April 3, 2018."],
        ["Harbour Sci. Published online March 15, 2015. Abstract"],
        ["Reference:", "Example A, et al. Abstract 38. Presented at: Harbour Meeting; May 5-8, 2018; Ames."],
        ["Disclosures: Example reports no relevant financial disclosures."],
        ["The Harbour Society, an association of more than 500 divers, is dedicated to clean water in the bay."],
        ["About the HDI: The HDI supports research on harbours and on what grows in them."],
        ["For Media Inquiries and Spokespeople:", "HDI News in Ames: (515) 555-0173"],
        ["Source Reference: Example A, et al “Dawn in a bay” Harb Sci 2017; DOI: 10.1/cm.2017."],
    ],
)
def test_what_stands_below_a_story_about_its_study_is_a_note(lines: list[str]) -> None:
    """References, who paid, whom to ask, below a heading or by what they say."""
    assert by_role("\n\n".join(STUDY + lines)) == lines


@pytest.mark.parametrize(
    "lines",
    [
        ["Sources", *STUDY[:3]],
        ["Funding", "The town has found none so far."],
        ["Contact", "They met at noon."],
        ["About the bay: nobody knows how deep it is."],
        ["Disclosures", "The mayor made two of them at the weekend, and a third on Monday."],
        ["The paper was published online in March 2015, and nobody read it."],
    ],
)
def test_a_crosshead_that_reads_like_one_over_references_takes_no_story_with_it(lines: list[str]) -> None:
    """Too many paragraphs follow it, or they say nothing of a study."""
    assert by_role("\n\n".join(STUDY + lines)) == []
