"""Hard-wrapped text is joined; everything else keeps its lines."""

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Mark, Role
from wirescrub.filters.reflow import reflow

WIRE = """HARBOUR BOARD <HBR> TO BUY TWO FERRIES

    NORTHPORT, March 3 - The Harbour Board of Northport said it
had agreed to buy two ferries from a yard in the south for 12.4
mln dlrs and would put them into service on the island run
before the autumn.
    The board said the older of its boats would be sold, and that
fares would not rise before the end of the next financial year
at the earliest.
"""


def lines(text: str) -> list[str]:
    """Return the spans that are not blank, after reflow."""
    return [span.text for span in run(Document.from_text(text), [reflow]).spans if span.role is not Role.BLANK]


def test_paragraphs_of_wire_copy_are_joined() -> None:
    """An indent begins a paragraph, and its lines become one span with one space between them."""
    headline, first, second = lines(WIRE)
    assert headline == "HARBOUR BOARD <HBR> TO BUY TWO FERRIES"
    assert first.startswith("NORTHPORT, March 3 - The")
    assert "for 12.4 mln dlrs and" in first
    assert second.endswith("next financial year at the earliest.")


def test_every_character_of_the_input_stays() -> None:
    """Joining rewrites the text of a span, never its raw characters."""
    assert "".join(span.raw for span in run(Document.from_text(WIRE), [reflow]).spans) == WIRE


def test_an_orphan_word_goes_back_to_its_sentence() -> None:
    """A link can leave the first word of a sentence on a line of its own."""
    text = (
        "The ferry operator said on Monday that it would stop the night run to\n"
        "the islands for a month while engineers look at the ramps, and\n"
        "passengers\n"
        "with tickets can ask for their money at any of the offices in the port\n"
        "or by post until the first week of May, a spokeswoman for it said.\n"
    )
    assert len(lines(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            WIRE.replace("the autumn.\n", "the autumn.\n    Net 6.7 mln vs 9.5 mln\n    Revs 278 mln vs 290 mln\n"),
            id="figures of an earnings story",
        ),
        pytest.param(WIRE + "    Year            1986        1985\n    Shr           78 cts   1.16 dlrs\n", id="table"),
        pytest.param(WIRE + "\n- A new ramp at the south quay\n- A shelter at the north quay\n", id="list"),
        pytest.param(WIRE + "\nQ: When will the boats come to the port?\nA: Before the autumn, we hope.\n", id="Q&A"),
    ],
)
def test_lines_of_their_own_stay_apart(text: str) -> None:
    """Figures, tables, lists and dialogue inside hard-wrapped copy are no wrapped prose."""
    begins = ("Net", "Revs", "Year", "Shr", "-", "Q:", "A:")
    own = [line.strip() for line in text.split("\n") if line.strip().startswith(begins)]
    assert len(own) == 2
    assert set(own) <= set(lines(text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "A headline\n\n" + "The harbour froze on Monday, and ferries stayed in port. " * 4, id="long lines"
        ),
        pytest.param(
            "The harbour froze, the ferries lay\nAs still as stones along the quay,\n"
            "And nobody came down to say\nWhen there would be a boat today.\n",
            id="verse",
        ),
        pytest.param("By Ada Quill\nMarch 3, 2021\nHarbour ferry stops\n", id="short head"),
        pytest.param("", id="nothing"),
    ],
)
def test_text_that_is_not_hard_wrapped_is_left_alone(text: str) -> None:
    """In a document whose lines are paragraphs, or verse, nothing happens."""
    assert list(reflow(Document.from_text(text))) == []


@pytest.mark.parametrize("page", ["2 minute read\nLast Updated 9 min ago\n", "", "Ferry line buys two boats\n"])
def test_a_line_of_the_page_above_it_stays_apart(page: str) -> None:
    """Reading times above the story are not joined with its headline."""
    found = lines(page + WIRE)
    assert found[: page.count("\n")] == page.splitlines()
    assert len(found) == page.count("\n") + 3


def test_a_decided_line_is_never_joined() -> None:
    """What another filter found is left as it is, and so is what stands around it."""

    def before(document: Document) -> list[Mark]:
        return [Mark(3, Role.CAPTION, "decided")]

    found = [span.text for span in run(Document.from_text(WIRE), [before, reflow]).spans if span.text]
    assert found[1].endswith("said it")
    assert found[2] == "had agreed to buy two ferries from a yard in the south for 12.4"
    assert found[3] == "mln dlrs and would put them into service on the island run before the autumn."


def test_a_full_line_goes_on_even_with_a_capital() -> None:
    """The next word, a name, would not have fitted; where it would have, a sentence has ended."""
    full = "The ferry operator said on Monday that it would stop the night run to"
    text = "\n".join(
        [full, full.replace("The", "the"), "Kelstrand for a month.", full.replace("The", "A"), "the quay.", ""]
    )
    assert lines(text)[0].endswith("Kelstrand for a month.")
    assert len(lines(text)) == 2


@pytest.mark.parametrize("widest", [40, 100])
def test_other_widths_are_those_of_verse_and_of_paragraphs(widest: int) -> None:
    """Between 50 and 95 characters text is wrapped by machines."""
    words = ("ice harbour quay boat ramp ferry " * 60).split()
    wrapped, line = [], ""
    for word in words:
        if len(line) + 1 + len(word) > widest:
            wrapped.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    assert lines("\n".join(wrapped)) == wrapped


def test_items_of_a_list_as_long_as_a_line_stay_apart() -> None:
    """They fill the line and begin a new one all the same."""
    items = [
        "- A new ramp at the south quay, which the board wants to open in",
        "- A shelter at the north quay, which passengers have asked for in",
    ]
    found = lines(WIRE + "\n" + "\n".join(items) + "\n")
    assert found[-2:] == items


def test_a_byline_under_the_headline_stays_a_line() -> None:
    """A name that would not have fitted into the line above it is no sign of wrapping."""
    head = ["Norway halts herring quota talks after trawler row", "By Gwen Example", "OSLO (Reuters) - Norway stopped."]
    assert lines("\n".join(head) + "\n") == head
