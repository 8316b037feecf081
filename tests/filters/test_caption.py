"""Captions are found by credits, labels and words of a picture; sentences of the story stay."""

import pytest

from wirescrub import Cleaner
from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.caption import caption
from wirescrub.filters.gallery import gallery
from wirescrub.filters.lead_caption import lead_caption

CLEANER = Cleaner()
STORY = (
    "The harbour board of Northport closed its ferry terminal after ice damaged both ramps on Monday evening.\n\n"
    "{}\n\n"
    "Passengers waited for hours in the cold before a spokeswoman of the board came out to speak to them.\n"
)

MATCHES = [
    "Ferries at the quay. Photograph: Example family",
    "Ferries at the quay on Sunday (Pic: RNLI/Northport)",
    "The pilot and his son at the rope. — Dawn",
    "A pilot lends out his books along the road to Northport Ana EXAMPLE AFP",
    "Ferries at the quay in April Ana Example for TIME",
    "Town of Northport via Facebook",
    "The log of the ferry. Document: Obtained by The Planet",
    "Screenshot: Harbour Interactive (Planet)",
    "The ferry and the clock. Image: A. Quill et al., 2018",
    "A very good ferry. Image: Ana Example/planet",
    "Ferries at the quay, March 12, 2018. KXYZ-TV",
    "Ana Example, The Northport Post",
    "ASSOCIATED PRESS Ana Example holds one of the lamps that she has brought to the quay every week since May.",
    "The Planet Via Getty Images Pilots held a vigil around the harbour office in Northport.",
    "Courtesy Ana Example Ana Example, who was on the ferry that never came, in her kitchen in Northport.",
    "Document: Court exhibit by the Harbour Board.",
    "Photo illustration; Planet News; photos: Getty Images",
    "Ana Maria Example (Via Facebook)",
    "Screenshot of a notice on the board of the harbour — without a date — sent in by one of the pilots of Northport.",
    # the credit at the end
    "Ice covers the ramps in Northport, March 3, 2021. REUTERS/Ana Example",
    "FILE PHOTO: Ferries lie at the quay in Northport, May 2, 2019. REUTERS/Ana Example/File Photo",
    "Ferries at the quay. Harbour Board/Handout via REUTERS ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED.",
    "Ferries at the quay. (AP Photo/Ana Example) less",
    "Ferries at the quay on Monday. (Photo: Ana Example, AP)",
    "Ferries at the quay on Monday. (Photo by Ana Example/Getty Images)",
    "Ferries at the quay. (Ana Example for The Northport Planet)",
    "Ferries at the quay [File: Ana Example/Reuters]",
    "Ferries at the quay. Photograph: Ana Example for the Planet",
    "Ferries at the quay.Credit...Ana Example/The Northport Planet",
    "Ferries at the quay. Photo: Getty Images.",
    "Ferries at the quay. Ana Example | AFP | Getty Images",
    "Ferries at the quay. Ana Example, AP",
    "Ferries at the quay. Ana Example—Getty Images",
    "Ferries at the quay. | AP Photo",
    "Ferries at the quay. Source: AFP via Getty Images",
    "Ferries at the quay. Courtesy Ana Example",
    "Ferries at the quay. © dpa | Ana Example",
    "Ferries at the quay. © Northport Fotodienst",
    "© IMAGO / Ana Example",
    "A. EXAMPLE ET AL/NORTHPORT BIOLOGY 2023",
    "Ferries at the quay. (Harbour Board website/Handout via Reuters)",
    "Ferries at the quay. (Court sketch: Ana Example/Reuters)",
    "Ferries at the quay. (Planet photo by Ana Example)",
    "Ferries at the quay. (Obtained by The Northport Planet)",
    "Ferries at the quay. (Ana Example/Planet Media via Getty Images) More",
    "The ferry has left for the last time. (May 27) AP",
    "One school lends its pupils a boat. Bo Sample has the story. Buzz60",
    "What becomes of the boats? YouTube",
    "Boats at the quay. (KXYZ)",
    "Boats at the quay. CREDIT: ANA EXAMPLE",
    "Boats at the quay. Image Credits: Quay (opens in a new window)",
    "Boats at the quay. Ana Example, Author provided",
    "Boats at the quay. Ana Example, CC BY-SA",
    "Boats at the quay. Ana Example for The Planet",
    "Boats at the quay. (Harbour Northport: Ana Example)",
    "Boats at the quay. (Supplied: Ana Example)",
    "Boats on the ice (file image)",
    "Boats on the ice. (Harbournews/Ana Example)",
    "Boats on the ice. Picture: Ana Example/Northport News Agency (NNA)",
    "The old cat of the quay, seen here being fed.",
    "Boats on the ice. Picture for illustrative purposes only.",
    "Boats at the quay, where a sign reads 'No ice'. Source: Órla Example",
    "Supplied",
    "(Pixabay)",
    "Getty Images Ferries lie at the quay of Northport",
    "Screenshot of a ferry's log, seen on Thursday and sent in by a reader.",
    "Photo at top via Flickr",
    "Ana Example/AP Ferries lie near a polling station in Northport, where nobody votes.",
    "Chart by Ana Example",
    "Ice on the quay in 1832. (Poster: Northport Historical Society via Flickr)",
    "Quelle: dpa/Ana Example",
    "Image: Ferries at the quay on Monday. Pic: PA",
    "Ferries at the quay on Monday. (Quill County Sheriff's Office)",
    "Ferries at the quay on Monday (via YouTube)",
    "Ferries at the quay on Monday. (Ana Example, special to The Planet)",
    "Ferries at the quay on Monday. (Ana Example, The Northport Planet) View full size",
    "Ferries at the quay of Northport (Representational Image)",
    "A herring gull (stock image).",
    "Ferries at the quay. (GIF: The Planet; Source Video: Harbour Board)",
    "A pilot shows how the ramps are cleared. CBS News",
    # nothing but a credit
    "Ana Example/Getty Images",
    "AFP via Getty Images",
    "(Xinhua/Ana Example)",
    "Foto: AFP/Ana Example",
    "Photo: Navy handout via Reuters",
    "Data: Harbour Board; Chart: Ana Example/Planet",
    # below a chart
    "Ice on the ramps Days a year Source: Harbour Board",
    # the credit or a label in front
    "Ana Example/The Northport Planet Ferries lie at the quay while ice drifts by.",
    "FILE - Ferries lie at the quay in this view of the harbour.",
    "Main image: The ramps, covered with ice",
    "GETTY The ramps of Northport at night",
    "ANA EXAMPLE/STUFF Ferries lie at the quay while ice drifts by.",
    "SUPPLIED The crew of the ferry on the day that it was launched.",
    "VIDEO: STUFF Ada Quill walks across the ice to the ferry.",
    "WATCH: A cat is home after three days on a ferry. Ana Example reports.",
    "IMAGE: Ada Quill looks at the ramp.",
    "Image: Ada Quill in 2019",
    "Passengers wait in front of the terminal on Monday. Ana Example aexample@planet.example.org",
    "Source: Street View",
    # words of a picture
    "A ferry is seen in Northport on a winter morning.",
    "Captain Ana Example, pictured right, with her brother, who was the first pilot of the town",
    "The mayor (left) and the head of the harbour board on the quay.",
    "The mayor speaks at the opening of the terminal in Northport on May 3, 2019.",
    "The terminal is empty in this undated handout photo of the harbour board.",
]

KEEPS = [
    "Getty Images When she came to the harbour board in 2015, Quill was its man of ideas, and it had no other.",
    "Courtesy Ana Example wrote it down, and the board of the harbour read it out.",
    "Document: “The ramps were never salted”",
    "In this picture there are nine people. Six of them lived.",
    "U.K. GRAIN/POTATO FUTURES VOLUME DOWN IN FEBRUARY",
    "“We shall open both ramps before the weekend if the weather lets us,” the mayor told AFP.",
    "The ferry had left the quay before the ice came, a pilot who was on board told Reuters.",
    "The board said that state and EPA rules had kept it from salting the ramps.",
    "Getty Images, Inc. said it would buy the archive of the harbour museum.",
    "The brother, pictured right in the book that he wrote, was the first pilot of the town.",
    "Image copyright lawyers came to the terminal as well.",
    "The pilot had called the man who was on duty (at the Sheriff's Office)",
    "Source: a pilot who would not be named.",
    "Source: Not enough ramps were built",
    "“We have to wait.” (Ada Quill, The Planet)",
    "Supplied with salt and sand, the crews went out onto the ice again.",
    "Write to the pilot at pilot@quay.example.org",
    "Reuters reported that the ice would melt within a week.",
    "Photos: Northport under ice",
    "Image tagging company Quill said it had left the town.",
    "Handout photographs showed the mayor on the ramp.",
    "EPA rules keep the board from salting the ramps",
    "A Northport Planet/ABC News poll found that most passengers blamed the board.",
    "He is seen as the father of the terminal, which was opened on May 3, 2019.",
    "Ice closes ferry terminal | Reuters",
    "“We waited for hours.” Ana Example, CNN",
    "Ferries were at the quay (which was what the board had told Reuters/Ipsos and AP)",
    "(PHOTOS: Northport’s ten best winters)",
    "Republicans/Democrats",
    f"Ice closed the ramps more often Days a year, by ramp {'North 31 30 29 South 12 9 14 ' * 10}Source: Harbour Board",
    "NORTHPORT ICE AND WEATHER SUMMARY -- USDA/NOAA",
    "TALKING POINT/FERRY SHARES",
    "Ana Example (The Ice Age/ Von Frozen, ITV1)",
    "Each card shows a photograph, a number and the depth of the water at the quay.",
    "The board was founded on May 3, 1919, and holds its meetings in the old customs house.",
]


def by_role(line: str, role: Role = Role.CAPTION) -> list[str]:
    """Return the texts of one role in a story with a line in its middle."""
    document = run(Document.from_text(STORY.format(line)), [lead_caption, gallery, caption])
    return [span.text for span in document.spans if span.role is role]


@pytest.mark.parametrize("line", MATCHES)
def test_a_line_that_belongs_to_a_picture_is_a_caption(line: str) -> None:
    """By its credit, its label, or words that only a caption has."""
    assert by_role(line) == [line]


@pytest.mark.parametrize("line", KEEPS)
def test_a_sentence_that_only_names_an_agency_or_a_picture_stays(line: str) -> None:
    """Agencies are quoted and written about, and companies have their names."""
    assert by_role(line) == []


@pytest.mark.parametrize(
    ("line", "captions"),
    [
        ("Image source, Getty Images", ["Getty Images"]),
        ("1 of 3 | Ice on the ramps. (AP Photo/Ana Example)", ["Ice on the ramps. (AP Photo/Ana Example)"]),
        ("[1/2]Ice on the ramps. REUTERS/Ana Example", ["Ice on the ramps. REUTERS/Ana Example"]),
        ("Image caption,\nIce on the ramps", ["Ice on the ramps"]),
        ("Image copyright AFP Image caption Ice on the ramps", ["AFP", "Ice on the ramps"]),
        (
            "Media playback is unsupported on your device Media caption Ice closes the terminal",
            ["Ice closes the terminal"],
        ),
        ("Enlarge this image toggle caption Ana Example/AP Ana Example/AP", ["Ana Example/AP Ana Example/AP"]),
        (
            "Facebook Twitter Pinterest Ice on the ramps. Photograph: Ana Example/AP",
            ["Ice on the ramps. Photograph: Ana Example/AP"],
        ),
        ("Facebook Twitter Pinterest LinkedIn Reddit", []),
        ("CLOSE What ice does to a ramp. Northport Planet", ["What ice does to a ramp. Northport Planet"]),
        (
            "Open this photo in gallery: Ice on the ramps.Ana Example/The Planet",
            ["Ice on the ramps.Ana Example/The Planet"],
        ),
        ("Share on Pinterest Ice on the ramps may be why they failed.", ["Ice on the ramps may be why they failed."]),
        ("image zoom Ice on the ramps. Credit: The family", ["Ice on the ramps. Credit: The family"]),
        ("Enlarge / Ice on the ramps in March.", ["Ice on the ramps in March."]),
        ("EMBED <> More Videos Ice on the ramps in March.", ["Ice on the ramps in March."]),
        ("Open Image Modal ANA EXAMPLE VIA GETTY IMAGES Ice on it.", ["ANA EXAMPLE VIA GETTY IMAGES Ice on it."]),
    ],
)
def test_labels_of_the_page_are_cut_off_the_caption(line: str, captions: list[str]) -> None:
    """The buttons of a player are furniture; what they stand before is a caption."""
    assert by_role(line) == captions
    assert by_role(line, Role.BOILERPLATE) != []


def test_a_story_glued_to_a_label_is_not_swallowed() -> None:
    """Where the end of the caption is not marked, only the label goes."""
    story = "The harbour board closed its terminal. " * 40
    assert by_role("Enlarge this image toggle caption " + story) == []
    assert by_role("Enlarge this image toggle caption Ana Example/AP Ana Example/AP " + story) == [
        "Ana Example/AP Ana Example/AP"
    ]


def test_a_name_in_brackets_signs_what_is_to_be_seen() -> None:
    """A sentence in the present tense, or the first line; the reader of a question signs so as well."""
    story = "The harbour board of Northport closed its ferry terminal on Monday after ice damaged both of its ramps."
    scene = "Bo Sample waits at the quay in Northport. (Ana Example)"
    told = "Ramps of the ferry terminal in Northport, Maine. (Ana Example)"
    assert by_role(scene) == [scene]
    assert by_role(told) == []
    assert by_role("Who pays for the ramps? (Ana Example)") == []
    document = run(Document.from_text(f"{told}\n\n{story}"), [caption])
    assert [span.text for span in document.decided(Role.CAPTION)] == [told]


def test_name_and_address_sign_what_is_to_be_seen() -> None:
    """A brief is signed so too, and a call to the readers."""
    shown = "Ada Quill looks on as the ferry leaves the quay on Monday. Bo Hart bhart@planet.example"
    assert by_role(shown) == [shown]
    assert by_role("Ada Quill points to the tarp over her boat. Bo Hart bhart@planet.example") != []
    assert by_role("The clerk will write to the ministry again. Bo Hart bhart@planet.example") == []


def test_a_bare_label_with_nothing_below_has_no_caption() -> None:
    """The headline is none, at the other end of the page."""
    document = run(
        Document.from_text(f"Ice closes ferry terminal\n\n{STORY.format('It froze.')}\nImage caption"), [caption]
    )
    assert document.decided(Role.CAPTION) == []


def test_the_line_below_a_bare_label_is_its_caption() -> None:
    """As in the blocks of the BBC: label, agency, label, text."""
    block = "Image copyright\n\nReuters\n\nImage caption\n\nThe ramps were covered"
    assert by_role(block) == ["Reuters", "The ramps were covered"]


def test_the_same_caption_twice_is_two_captions() -> None:
    """Agencies' pages show the first picture twice."""
    line = "Ice covers the ramps. (AP Photo/Ana Example)"
    assert by_role(f"{line}\n\n{line}") == [line, line]


def test_a_first_line_signed_by_somebody_the_story_does_not_know_is_a_caption() -> None:
    """Where the story tells of the name, the line is its own; further down one signed line proves nothing."""
    story = STORY.format("It froze.")
    line = "The last ferry of the year, in the ice off Kelstrand. Ana Example"

    def captions(text: str) -> list[str]:
        return [span.text for span in run(Document.from_text(text), [caption]).spans if span.role is Role.CAPTION]

    assert captions(f"{line}\n\n{story}") == [line]
    assert captions(f"{line}\n\n{story}\n\nMs. Example was on board.") == []
    assert captions(f"{story}\n\n{line}\n\n{story}") == []


def test_lines_signed_by_the_same_photographer_are_captions() -> None:
    """One such line proves nothing, two do."""
    first, second = "The ramps under ice. Ana Example", "The quay at night. Ana Example"
    assert by_role(f"{first}\n\n{second}") == [first, second]
    assert by_role(first) == []


@pytest.mark.parametrize(
    ("line", "cut"),
    [
        (
            "The ramps could stay closed. | AP Photo Ice closes ferry terminal",
            "The ramps could stay closed. | AP Photo",
        ),
        (
            "The ramps could stay closed. | Ana Example/Getty Images Ice closes ferry terminal",
            "The ramps could stay closed. | Ana Example/Getty Images",
        ),
        (
            "The ramps under ice. REUTERS/Ana Example Acquire Licensing Rights NORTHPORT, Oct 1 (Reuters) - The",
            "The ramps under ice. REUTERS/Ana Example Acquire Licensing Rights",
        ),
        (
            "The ramps under ice. (Photo: Ana Example, AP) Story Highlights Ramps stay closed",
            "The ramps under ice. (Photo: Ana Example, AP)",
        ),
    ],
)
def test_a_caption_in_front_of_headline_dateline_or_highlights_is_cut_off(line: str, cut: str) -> None:
    """Its credit shows where it ends."""
    assert by_role(line) == [cut]


def test_a_bar_in_a_headline_is_no_photo_credit() -> None:
    """The site's name stands behind such a bar too."""
    assert by_role("Ice closes ferry terminal | AP News") == []


def test_a_caption_cut_off_needs_a_headline_behind_it() -> None:
    """Of some length; a story on one line is not cut, and nothing is where the words are not those of a picture."""
    line = "The ramps could stay closed. | AP Photo {}"
    assert by_role(line.format("Ice")) == []
    story = "Ice closes the ferry terminal of Northport, and nobody can say for how long. " * 9
    assert by_role(line.format(story)) == []


def test_the_line_below_a_label_is_a_caption_only_if_short() -> None:
    """A story that begins behind the label is none."""
    story = "The harbour board closed its terminal on Monday, and told passengers to walk to the southern quay. " * 4
    assert by_role(f"Image caption\n\n{story}") == []


def test_one_agency_in_front_proves_nothing_and_two_do() -> None:
    """Names of agencies in capitals in front of lines without a full stop."""
    first, second = "AFP The ramps on Monday", "EPA The quay at night"
    assert by_role(f"{first}\n\n{second}") == [first, second]
    assert by_role(f"EPA The ramps and the rules {'and the ramps ' * 12}\n\nEPA The quay") == []


@pytest.mark.parametrize("credit", ["Credit: Ana Example, KXYZ", "Supplied", "Photo by Ana Example for The Planet"])
def test_what_is_to_be_seen_beside_a_credit_is_a_caption(credit: str) -> None:
    """Above or below it; what the story tells and argues, and a crosshead, may stand there too."""
    shown = "Two ferries lie at the quay of Northport, under a foot of snow."
    assert by_role(f"{shown}\n\n{credit}") == [shown, credit]
    assert by_role(f"{credit}\n\n{shown}") == [credit, shown]
    for line in (
        "Where the ferries lie",
        "They lie at the quay of Northport, under a foot of snow.",
        "The ferries lay at the quay of Northport, and nobody wanted them.",
        "Two ferries lie at the quay if they can get there, and the rest are out.",
        "The lies of the board are many.",
    ):
        assert by_role(f"{credit}\n\n{line}") == [credit]


def test_a_credit_in_front_opens_a_caption_in_the_midst_of_a_long_story() -> None:
    """Where paragraphs are not looked at otherwise; a slash further on is the story's."""
    paragraphs = [
        f"On day {n} the harbour board met again, and again its members could not agree on a ramp." for n in range(9)
    ]
    caption = (
        "Ana Example / Getty Images A ferry waits at the quay in Northport on Monday, and its passengers wait for it."
    )
    story = "On Monday the Kelstrand/Northport line, the oldest of the six, was closed for the first time since 1911."
    text = "\n\n".join([*paragraphs[:4], caption, story, *paragraphs[4:]])
    roles = {span.text: span.role for span in CLEANER.document(text).spans}
    assert (roles[caption], roles[story]) == (Role.CAPTION, Role.BODY)


PARAGRAPHS = [
    f"On day {n} the harbour board met again, and again its members, who had not slept, could not agree on a ramp."
    for n in range(6)
]


def test_short_sentences_above_several_credits_are_captions() -> None:
    """A credit on the next line, twice: what stands above is no paragraph of the story."""
    first, second = "Ferries at the quay of Northport.", "The bridge had seen better days."
    lines = [*PARAGRAPHS[:2], first, "Foto: Ana Example", *PARAGRAPHS[2:4], second, "Foto: Jo Park", *PARAGRAPHS[4:]]
    roles = {span.text: span.role for span in CLEANER.document("\n\n".join(lines)).spans}
    assert (roles[first], roles[second]) == (Role.CAPTION, Role.CAPTION)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([*PARAGRAPHS[:2], "Nobody knows why.", "Foto: Ana Example", *PARAGRAPHS[2:]], id="one"),
        pytest.param(
            [*PARAGRAPHS[:2], "Foto: Ana Example", *PARAGRAPHS[2:4], "Foto: Jo Park", *PARAGRAPHS[4:]], id="paragraphs"
        ),
        pytest.param(
            [
                PARAGRAPHS[0],
                "The ramp",
                "Foto: Ana Example",
                *PARAGRAPHS[1:3],
                "The ice",
                "Foto: Jo Park",
                PARAGRAPHS[3],
            ],
            id="crossheads",
        ),
    ],
)
def test_what_else_stands_above_a_credit_stays(lines: list[str]) -> None:
    """One short sentence, paragraphs, and headings of the story's parts."""
    spans = CLEANER.document("\n\n".join(lines)).spans
    assert not [span.text for span in spans if span.role is Role.CAPTION and not span.text.startswith("Foto")]
