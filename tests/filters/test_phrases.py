"""Rules of the packs and of users: which one is asked, where it looks, and what it takes."""

from __future__ import annotations

import pytest

from wirescrub import Cleaner
from wirescrub.document import Role, Span
from wirescrub.rules import Rule

STORY = (
    "Ferry owners met for three hours on Tuesday evening and asked the town for a longer quay before the storms.",
    "The quay would carry a crane and a cycle path, and replace a wall that the sea broke in the winter of last year.",
    "Work could begin in March if the council votes for it, and would cost as much as the town spends on roads.",
)


def gone(rule: Rule, *lines: str, publisher: str | None = None) -> list[str]:
    """Return what a rule takes of some lines, and the shipped ones do not."""
    document = Cleaner(only=["phrases"], rules=[rule], publisher=publisher).document("\n\n".join(lines))
    return [span.text for span in document.spans if taken(span, rule)]


def taken(span: Span, rule: Rule) -> bool:
    """Say whether a rule took a span."""
    return span.rule == rule.id and span.role is rule.role


TIDES = "Tides of today"


def test_the_rule_of_a_publisher_needs_its_name_or_a_cue() -> None:
    """Named by the user, or given away by the text itself; else the line may be another paper's story."""
    rule = Rule("tides", lines=(TIDES,), publisher="courier", cues=("Kelstrand Courier",))
    assert gone(rule, STORY[0], TIDES, STORY[1]) == []
    assert gone(rule, STORY[0], TIDES, STORY[1], publisher="courier") == [TIDES]
    assert gone(rule, STORY[0], TIDES, STORY[1], publisher="gazette") == []
    assert gone(rule, STORY[0], TIDES, STORY[1], "Printed by the Kelstrand Courier") == [TIDES]


@pytest.mark.parametrize(
    ("position", "at"), [("top", [0]), ("middle", [1]), ("end", [2]), ("edges", [0, 2]), ("apart", [0, 2])]
)
def test_a_rule_may_ask_for_a_place(position: str, at: list[int]) -> None:
    """Above the first paragraph, between paragraphs, below the last, or anywhere but between them."""
    text = [TIDES, STORY[0], TIDES, STORY[1], TIDES]
    rule = Rule("tides", lines=(TIDES,), position=position)
    document = Cleaner(only=["phrases"], rules=[rule]).document("\n".join(text))
    tides = [span for span in document.spans if span.text == TIDES]
    assert [place for place, span in enumerate(tides) if span.rule == "tides"] == at


def test_a_beginning_takes_the_whole_line_up_to_a_length() -> None:
    """A longer line is a paragraph of the story, and one that reports speech is, too."""
    rule = Rule("water", prefixes=("High water at",), longest=40)
    assert gone(rule, STORY[0], "High water at Kelstrand: 10:36", STORY[1]) == ["High water at Kelstrand: 10:36"]
    assert gone(rule, STORY[0], "High water at Kelstrand took the whole of the pier", STORY[1]) == []
    assert gone(rule, STORY[0], "High water at ten, he said", STORY[1]) == []


def test_the_length_is_that_of_the_rule_exactly() -> None:
    """As long as it says, and not a character more."""
    line = "High water at Kelstrand: 10:36"
    assert gone(Rule("water", prefixes=("High water at",), longest=len(line)), STORY[0], line, STORY[1]) == [line]
    assert gone(Rule("water", prefixes=("High water at",), longest=len(line) - 1), STORY[0], line, STORY[1]) == []


def test_an_end_is_cut_off_behind_a_sentence() -> None:
    """Not inside one, and only as the last words."""
    rule = Rule("ask", suffixes=("Ask our pilots",))
    assert gone(rule, f"{STORY[0]} Ask our pilots »", STORY[1]) == ["Ask our pilots »"]
    assert gone(rule, "The mayor would like to ask our pilots", STORY[1]) == []
    assert gone(rule, f"{STORY[0]} Ask our pilots for their boats.", STORY[1]) == []


def test_a_block_goes_whole_or_not_at_all() -> None:
    """All its lines in their order; the one below it is looked at for itself."""
    block = ("Your tides by message", "Every morning at six")
    rule = Rule("block", blocks=(block,))
    assert gone(rule, STORY[0], *block, *block, STORY[1]) == [*block, *block]
    assert gone(rule, STORY[0], block[0], STORY[1], block[1]) == []
    assert gone(rule, STORY[0], *reversed(block), STORY[1]) == []


def test_a_pattern_takes_a_line_or_the_pieces_it_names() -> None:
    """A whole line, or every piece of one."""
    assert gone(Rule("tide", pattern=r"Tide \d+", words=("tide",)), STORY[0], "Tide 12", "Tide 12 came", STORY[1]) == [
        "Tide 12"
    ]
    rule = Rule("piece", pattern=r"(?P<piece>\[tide \d\])", words=("tide",), in_prose=True)
    assert gone(rule, f"{STORY[0]} [tide 1] It rained. [tide 2]", STORY[1]) == ["[tide 1]", "[tide 2]"]
    assert gone(Rule("tide", pattern=r"Tide \d+", words=("ebb",)), STORY[0], "Tide 12", STORY[1]) == []


def test_the_tail_of_a_sentence_is_no_button() -> None:
    """“share.” is what a line break left of the story; “Share” is a button."""
    rule = Rule("word", lines=("splash",))
    assert gone(rule, STORY[0], "Splash", STORY[1]) == ["Splash"]
    assert gone(rule, STORY[0], "splash.", STORY[1]) == []


def test_a_rule_may_spell_a_whole_paragraph() -> None:
    """Then it is found among the paragraphs of the story too, whatever it begins with."""
    line = "Meadows and tides of the week, with the voices of those who live by them, and of those who only pass there"
    rule = Rule("meadows", lines=(line,))
    prose = [f"{paragraph} It is the {number}th of nine." for number, paragraph in enumerate([*STORY, *STORY, *STORY])]
    assert gone(rule, *prose[:5], f"{line}.", *prose[5:]) == [f"{line}."]
    assert gone(rule, *prose[:5], f"{line}, he said.", *prose[5:]) == []


def test_a_beginning_may_open_a_paragraph_of_the_story() -> None:
    """Of a rule for prose; other rules do not come with it."""
    rule = Rule("help", prefixes=("Meadows we know",), in_prose=True, longest=400)
    prose = [f"{paragraph} It is the {number}th of nine." for number, paragraph in enumerate([*STORY, *STORY, *STORY])]
    line = f"Meadows we know of, and those of whom we have heard. {STORY[0]}"
    assert gone(rule, *prose[:5], line, *prose[5:]) == [line]
    assert gone(rule, *prose[:5], line.replace("we know", "they know"), *prose[5:]) == []


def test_what_an_item_of_a_list_asks_stays() -> None:
    """A story tells its readers what to do as well, and does so in lists."""
    rule = Rule("ask", starts=("check",), holds="site")
    items = ["• Take a warm coat", "• Check its site before setting out", "• Bring a lamp"]
    assert gone(rule, STORY[0], *items, STORY[1]) == []
    assert gone(rule, STORY[0], "Check its site before setting out", STORY[1]) == ["Check its site before setting out"]


def taken_by_packs(*lines: str) -> list[str]:
    """Return what the shipped rules take of some lines."""
    document = Cleaner(only=["phrases"]).document("\n\n".join(lines))
    return [span.text for span in document.spans if span.role is Role.BOILERPLATE]


@pytest.mark.parametrize(
    "line",
    [
        "Log in with the code that is sent to your phone.",
        "Sign up by Friday to be sure of a place.",
        "You must register before you can follow your application.",
        "Download the harbour's app and you can change what a swipe does.",
        "Don't miss the deadline: it is March 31.",
        "Tune in to the hum of the fridge.",
    ],
)
def test_what_the_story_asks_of_its_readers_stays(line: str) -> None:
    """A story that tells how to claim something asks as a page does, but never speaks of itself."""
    assert taken_by_packs(STORY[0], line, STORY[1]) == []
    assert taken_by_packs(STORY[0], STORY[1], line) == []
    ours = f"{line[:-1]}, and subscribe to our newsletter here."
    assert taken_by_packs(STORY[0], ours, STORY[1]) == [ours]


@pytest.mark.parametrize(
    "title",
    [
        "Check your junk mail",
        "Become a member of the town band, at last",
        "Watch: the rise and fall of a ferry",
        "Help us, say farmers",
    ],
)
def test_a_headline_may_ask(title: str) -> None:
    """On the first line, right above the story."""
    assert taken_by_packs(title, *STORY) == []


def test_an_ask_above_the_story_goes_where_it_speaks_of_the_page() -> None:
    """Its newsletter, its networks, its comments."""
    for line in ("Sign up for our newsletter", "Share on Facebook and Twitter", "Share this article with a friend"):
        assert taken_by_packs(line, *STORY) == [line]


def test_everyday_crossheads_go_with_the_menu_only() -> None:
    """Over a paragraph of the story they are the story's."""
    for label in ("Conversation", "Before you go", "Terms and conditions"):
        assert taken_by_packs(STORY[0], label, STORY[1]) == []
        assert taken_by_packs(*STORY, label) == [label]


@pytest.mark.parametrize(
    ("line", "taken"),
    [
        ("Read more letters", False),
        ("Turn off notifications", False),
        ("Manage your temper", False),
        ("Read more: the letters", True),
        ("Scroll down for video", True),
        ("Sign up for the newsletter", True),
    ],
)
def test_an_ask_alone_between_two_paragraphs_may_be_a_crosshead(line: str, taken: bool) -> None:
    """It is the page's if it says so; below the story it is the page's anyhow."""
    document = Cleaner(only=["phrases"]).document("\n\n".join([STORY[0], line, STORY[1], line]))
    assert [span.role is Role.BOILERPLATE for span in document.spans if span.text == line] == [taken, True]


@pytest.mark.parametrize("line", ["Search", "Reply", "Try again", "Trending"])
def test_everyday_words_go_only_in_company(line: str) -> None:
    """Buttons and menus come in runs; alone between two paragraphs such a word is a crosshead."""
    for lines, role in (([line], Role.BODY), ([line, "Copy link"], Role.BOILERPLATE)):
        document = Cleaner(only=["phrases"]).document("\n\n".join([STORY[0], *lines, STORY[1]]))
        assert [span.role for span in document.spans if span.text == line] == [role]
