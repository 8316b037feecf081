"""Pull quotes go; what tells the same again, or something more, stays."""

from __future__ import annotations

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.pull_quotes import pull_quotes

FIRST = "Ferry owners met for three hours on Tuesday evening and asked the town for a longer quay before the storms."
SAID = "We never saw a sea like that one, and we have been here for sixty years"
PARAGRAPH = (
    f"“{SAID},” said Ada Quill. “It came over the wall at four. It took the nets, the crane and the light of the "
    "harbour, and when the morning came there was no quay left for anybody to stand on,” she told the council that "
    "met on Tuesday in the old customs house, and nobody asked her anything after that."
)

MAYOR = "The mayor was there as well, and had a boat of his own."
BETWEEN = "Nobody knows what it will cost to build another one, higher and a bit further out."
MORE = "What was said of it then is not what they say of it now, and there are not many who mind. "


def gone(*lines: str) -> list[str]:
    """Return which lines behind a first paragraph are taken off."""
    document = run(Document.from_text("\n\n".join([FIRST, *lines])), [pull_quotes])
    return [span.text for span in document.spans if span.role is Role.BOILERPLATE]


@pytest.mark.parametrize(
    "quote",
    [
        f"“{SAID}.”",
        f"{SAID} Ada Quill",
        "It took the nets, the crane and the light of the harbour. It came over the wall at four.",
        "“It came over the wall at four. It took the nets, the crane and the light.”",
        "It took the nets, the crane and the light of the harbour, and when the morning came there was no quay",
        "It came over the wall at four. It took the nets, the crane and the light of the harbour",
    ],
)
def test_a_pull_quote_goes(quote: str) -> None:
    """One sentence of a paragraph or several, with the marks of a quotation or without, signed or cut short."""
    assert gone(quote, PARAGRAPH) == [quote]
    assert gone("The mayor was there as well, and had a boat of his own.", quote, PARAGRAPH) == [quote]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(f"“{SAID}, and never shall again, whatever the papers say of it.”", id="goes on otherwise"),
        pytest.param(f"“{SAID}. It came over the wall at five, not at four.”", id="a second sentence that is new"),
        pytest.param(f"“{SAID},” Ada Quill told the council, which had asked her about the night.", id="retold"),
        pytest.param(
            "“It came over the wall at four. It took the nets and all the boats that we had.”", id="another end"
        ),
        pytest.param("“And when the morning came, there was, unsurprisingly, no quay.”", id="few words"),
    ],
)
def test_what_adds_to_it_stays(line: str) -> None:
    """A paragraph that shares its beginning or a sentence with another is the story's."""
    assert gone(line, PARAGRAPH) == []


def test_a_caption_without_a_stop_repeats_the_story() -> None:
    """Not the other way round: the paragraph stays."""
    told = "He would not call it a crisis but said that the harbour needs a longer quay before the storms of autumn."
    caption = f"Bo Hart says that his company never meant the old quay to be used by ferries of this size. {told[:-1]}"
    assert gone(PARAGRAPH, told, caption) == []


def test_a_pull_quote_near_its_paragraph_may_be_nearly_as_long() -> None:
    """Far from it only what is much shorter is a pull quote; else somebody says the same again."""
    said = f"“{SAID},” said Ada Quill, who has two boats."
    assert gone(f"“{SAID}.”", said) == [f"“{SAID}.”"]
    between = [f"The mayor was there as well, and {count} of his friends came." for count in range(30)]
    assert gone(f"“{SAID}.”", *between, said) == []


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param("It took the nets and the crane and the light of the harbour.", id="a word in between"),
        pytest.param("It came over the wall of the harbour at four. It took the nets, the crane.", id="words put in"),
        pytest.param("When morning came there was no quay left for anybody to stand on. — Ada Quill", id="signed"),
        pytest.param("Quill told the council that met in the old customs house, and nobody asked her", id="cut short"),
    ],
)
def test_a_shortened_pull_quote_goes(quote: str) -> None:
    """Editors leave words out, and put a name for “she”."""
    assert gone("The mayor was there as well, and had a boat of his own.", quote, PARAGRAPH) == [quote]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("It took the nets, the crane and the light of the harbour, and then my boat.", id="another end"),
        pytest.param("It came over the wall at four, took the 3 nets, the crane and the light of it.", id="a figure"),
        pytest.param(
            "“It took the nets, the crane and the light,” she said of the harbour that morning.", id="she said"
        ),
        pytest.param("• It took the nets and the crane and the light of the harbour.", id="an item of a list"),
        pytest.param("ADA QUILL: It took the nets and the crane and the light of the harbour.", id="a speaker"),
        pytest.param("It Took the Nets and the Crane and the Light of the Harbour", id="a crosshead"),
    ],
)
def test_what_tells_nearly_the_same_stays(line: str) -> None:
    """It is told with a new end, by somebody, or as one of several."""
    assert gone("The mayor was there as well, and had a boat of his own.", line, PARAGRAPH) == []


def test_what_is_shown_stays() -> None:
    """Behind a colon, and beside a post, the story itself shows the words; its paragraph then tells of them."""
    said, letter = f"“{SAID}.”", f"“{SAID},” the owners said in a letter."
    assert gone("The owners had this to say:", said, f"“{SAID},” they say, and nothing else.") == []
    assert gone("The owners answered.", said, letter) == []
    assert gone(said, "— Kelstrand Harbour (@kelstrand) May 4, 2018", f"“{SAID},” they say, and nothing else.") == []


def test_a_post_below_the_paragraph_that_quotes_it_stays() -> None:
    """It is shown as evidence, and goes where any other paragraph quotes it, or one that speaks of no post."""
    posted = PARAGRAPH.replace("said Ada Quill", "Ada Quill wrote on Facebook")
    assert gone(posted, f"{SAID} Ada Quill") == []
    assert gone(posted, "The mayor was there, too.", f"{SAID} Ada Quill") == [f"{SAID} Ada Quill"]
    assert gone(PARAGRAPH, f"{SAID} Ada Quill") == [f"{SAID} Ada Quill"]


def test_a_story_that_stands_there_twice_stays() -> None:
    """Two pull quotes from one line are none: a box, or the whole story, was run together on it."""
    told = [
        "The sea came over the wall at four and took the nets, the crane and the light of the harbour.",
        "Ada Quill told the council that she had been there for sixty years and never saw a sea like it.",
        "The council met in the old customs house, and nobody asked her anything after what she had said.",
    ]
    box = " ".join(
        ["Quay lost.", *told, "The owners have asked the town for a wall that is a metre higher than it was."]
    )
    assert gone(*told, box) == []
    assert gone(told[0], PARAGRAPH, told[1], box) == []
    assert gone(told[0], PARAGRAPH, box) == [told[0]]


def test_a_post_is_no_pull_quote() -> None:
    """The story quotes from it, above or below, and shows it as evidence."""
    post = "We never saw a sea like that one, and we have been here for sixty years — Ada Quill (@adaquill) May 4, 2018"
    assert gone(post, "The council met.", PARAGRAPH) == []


def test_a_post_far_from_the_quoted_words_is_no_evidence() -> None:
    """Only what is said beside the words tells that they are shown."""
    told = f"{PARAGRAPH} {MORE * 3} The owners posted a picture of it on Facebook, where somebody had found it funny."
    assert gone(told, f"“{SAID}.”") == [f"“{SAID}.”"]


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param("When the harbour sleeps, the whole town sleeps.", id="a sentence"),
        pytest.param('"Who would have built a quay as low as that?"', id="a question, in other marks"),
        pytest.param("“ A quay is built for a hundred years. ” — Bo Hart, the mayor", id="signed"),
        pytest.param(
            "“ Kelstrand certainly deserved something better. ” — Bo Hart, the mayor", id="few words, but signed"
        ),
    ],
)
def test_a_brief_pull_quote_goes(quote: str) -> None:
    """It is a whole sentence of a paragraph close by."""
    told = (
        "The mayor has another view. When the harbour sleeps, the whole town sleeps. “Who would have built a quay as "
        "low as that?” he asks. “A quay is built for a hundred years,” says Hart. “Kelstrand certainly deserved "
        "something better.”"
    )
    assert gone(MAYOR, quote, BETWEEN, told) == [quote]
    assert gone(MAYOR, told, quote, BETWEEN) == [quote]
    assert gone(MAYOR, quote, *[BETWEEN + str(line) for line in range(8)], told) == []


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("'When the harbour sleeps, the whole town sleeps'", id="a crosshead in quotes"),
        pytest.param("When the harbour sleeps, the whole town sleeps", id="a crosshead"),
        pytest.param("When the harbour sleeps, the whole town is up.", id="another end"),
        pytest.param("The harbour sleeps, and the whole town sleeps.", id="a word put in"),
        pytest.param("While the town sleeps, a few of us do.", id="short"),
        pytest.param("the harbour sleeps, the whole town sleeps.", id="the end of a sentence"),
    ],
)
def test_a_brief_line_of_the_story_stays(line: str) -> None:
    """A heading has words of the story, too, and a sentence is often told again in nearly the same words."""
    told = "The mayor has another view. When the harbour sleeps, the whole town sleeps. He lives on the quay himself."
    assert gone(MAYOR, line, told) == []


def test_a_signature_is_no_part_of_the_quote() -> None:
    """However long it is, and however short the paragraph that has the words."""
    quote = f"“ ‘{SAID}.’ ” — Ada Quill, the owner of two boats, of the light of the harbour and of the customs house"
    assert gone(MAYOR, quote, f"“{SAID},” she said.") == [quote]
    assert gone(MAYOR, f"{quote[:40]} or so, for all we know.’ ” — Ada Quill, a boat owner", PARAGRAPH) == []


@pytest.mark.parametrize("mark", ["'", "‘", "“", '"'])
def test_a_quotation_that_goes_on_stays(mark: str) -> None:
    """Each of its paragraphs begins with a mark, and only the last one ends with one; a box far below has the words."""
    end = {"‘": "’", "“": "”"}.get(mark, mark)
    before, line = f"{mark}It came over the wall at four, and nobody slept.", f"{mark}{SAID}.{end}"
    box = f"The mayor of Kelstrand told the council what he thought of it. {MORE * 2} “{SAID}.” {MORE}"
    assert gone(before, line, MAYOR, BETWEEN, box) == []
    assert gone(MAYOR, line[:-1], f"{mark}And we never shall.{end}", BETWEEN, box) == []
    assert gone(before + end, f"“{SAID}.”", MAYOR, BETWEEN, box) == [f"“{SAID}.”"]


def test_what_begins_as_the_next_sentence_stays() -> None:
    """Who shortens a sentence for a pull quote leaves “Oh” out, and does not put it in."""
    taken = "the sea took the nets and the crane and the light of the old harbour"
    caption = f"The mayor had some nerve. Sure {taken}, but what of the quay? {MORE}"
    assert gone(caption, f"Oh, {taken}.", BETWEEN) == []
    shortened = "The sea took the nets, the crane and the light of the old harbour."
    assert gone(caption, shortened, BETWEEN) == [shortened]


def test_what_its_author_says_again_stays() -> None:
    """A paragraph far away has the line beside it as well."""
    one = "It is sad to see so many boats lie on the beach of Ames, where no child has ever seen a crane."
    two = "But it is a good deal sadder to see a council that builds its quays for the weather of the day before."
    lines = [BETWEEN + str(line) for line in range(8)]
    assert gone(*lines, f"{one} {two}", *lines, one, two, MAYOR) == []
    assert gone(*lines, f"{one} {two}", *lines, MAYOR, two, BETWEEN) == [two]


def test_a_box_of_two_paragraphs_goes_and_they_stay() -> None:
    """Its sentences are the end of one and the beginning of the next."""
    end = "But whatever they say of it, the quay of Kelstrand has never been as high as the sea in a storm."
    next_one = "For the owners that is bad news. Not one of them can say that the council never warned him of the sea."
    box = f"{end[4].upper()}{end[5:]} {next_one}"
    assert gone(MAYOR, box, f"{MORE}{end}", next_one, BETWEEN) == [box]
    ends, begins = f"{MORE * 2}{end}", f"{next_one} {MORE * 2}"
    assert gone(MAYOR, ends, begins, f"{end} {next_one}", BETWEEN) == [f"{end} {next_one}"]
    assert gone(MAYOR, next_one, f"{MORE}{next_one}") == [next_one]


def test_a_box_with_a_heading_in_capitals_holds_nothing() -> None:
    """It tells the story again, and the story stays."""
    box = f"WHY THE QUAY OF KELSTRAND WENT DOWN The sea came at night. {SAID}. {MORE * 3}"
    assert gone(BETWEEN, f"{SAID}.", MAYOR, box) == []
    assert gone(BETWEEN, f"{SAID}.", MAYOR, box.capitalize()) == [f"{SAID}."]


def test_the_story_tells_what_its_summary_told() -> None:
    """The first lines may sum up what comes; further down it is told in full. Said words may still be set large."""
    summary = f"The sea came over the wall of the harbour at four and took the nets. {MORE * 2}"
    told = "The sea came over the wall of the harbour at four and took the nets."
    assert gone(summary, MAYOR, BETWEEN, MAYOR, told, BETWEEN) == []
    assert gone(summary, told, BETWEEN) == [told]
    assert gone(summary, MAYOR, BETWEEN, MAYOR, f"“{told}”", BETWEEN) == [f"“{told}”"]


def test_all_that_stands_between_two_headings_stays() -> None:
    """It is what one of several says, or what is said of him."""
    told = f"Ada Quill is no friend of it. “{SAID}.”"
    assert gone(told, "Ada Quill", f"{SAID}.", "Bo Hart") == []
    assert gone(told, "Ada Quill", f"{SAID}.", BETWEEN) == [f"{SAID}."]


def test_a_long_paragraph_has_more_than_one() -> None:
    """They are a small part of it; a box is made of what it has."""
    quotes = "“It came over the wall at four.”", "“It took the nets, the crane and the light of the harbour.”"
    more = f"{PARAGRAPH.replace('harbour, and', 'harbour.” “And')} {MORE * 6}"
    assert gone(BETWEEN, f"“{SAID}.”", MAYOR, more, quotes[1], BETWEEN) == [f"“{SAID}.”", quotes[1]]
