"""A page that came in with all its menus: its frame goes whole, in any language, and no sentence of the story does."""

from __future__ import annotations

import pytest

from wirescrub import Cleaner, Role, clean

CLEANER = Cleaner()
HEADLINE = "Ice closes ferry terminal in Northport for the first time"
STORY = [
    "The harbour board of Northport closed its ferry terminal on Monday after ice damaged both ramps, it said.",
    "Passengers for the islands waited for hours in the cold before a spokeswoman of the board spoke to them.",
    "What the board says",
    "The board expects both ramps to be mended before the weekend, when most passengers go to the islands.",
]
SECTIONS = [
    "Harbour",
    "Council",
    "Schools",
    "Rowing",
    "Ice hockey",
    "Obituaries",
    "Letters",
    "Tides",
    "Boats",
    "Net loft",
]
ABROAD = ["Uutiset", "Kotimaa", "Ulkomaat", "Talous", "Urheilu", "Kulttuuri", "Sää", "Ohjelmat", "Alueet", "Haku"]
TEASERS = ["Mayor keeps the umbrella, and the receipt", "Twelve soups for a cold pier", "Who mends the clock?"]
KNOWN = ["Skip to content", "Sign in", "Subscribe", "Newsletters"]
FOOTER = ["Contact us", "Privacy policy", "Terms of use", "Cookie settings"]
SHARED = [
    *FOOTER,
    "Share this article",
    "Copy link",
    "Print",
    "Most read",
    *FOOTER,
    "Advertisement",
    "Download our app",
]
LINKS = [f"{street} Street has {what}" for street in ("Quay", "Rope", "Tar", "Net") for what in "ABCDEF"]
RESULTS = [f"Boat {n} 00:{n}" for n in range(10, 40)]
TEASED = "The harbour board has a new bell, and the neighbours have a new reason to write to the editor again."


def labelled(*lines: str) -> dict[str, Role]:
    """Return the role of each line."""
    return {span.text: span.role or Role.BODY for span in CLEANER.document("\n\n".join(lines)).spans if span.text}


def page(*story: str, above: list[str] = TEASERS, below: list[str] = TEASERS) -> list[str]:
    """Return the lines of a whole page around a story; its links begin far below, behind the buttons."""
    menu = [line for pair in zip(SECTIONS, [*above, *SECTIONS], strict=False) for line in pair]
    return [*KNOWN, *menu, *above, HEADLINE, *story, *SHARED, *LINKS, *below, *FOOTER]


def test_all_that_is_left_of_a_page_is_its_article() -> None:
    """Teasers above the headline and links far below the story are no part of it."""
    article = clean("\n\n".join(page("By Ana Example", *STORY)))
    assert article.headline == HEADLINE
    assert article.byline == ("Ana Example",)
    assert article.body == tuple(STORY)


def test_the_words_of_the_menu_need_not_be_known() -> None:
    """A menu of twenty-five lines is one in any language."""
    menu = [f"{word} {n}" for n in range(3) for word in ABROAD]
    article = clean("\n\n".join([*menu, *KNOWN, *TEASERS, HEADLINE, "By Ana Example", *STORY, *FOOTER]))
    assert (article.headline, article.body) == (HEADLINE, tuple(STORY))


def test_a_teaser_is_a_sentence_alone_among_links() -> None:
    """Far below the story; two paragraphs that follow each other may be more of it."""
    more = [f"Of the ramps, number {n} was mended on Tuesday, and the spokeswoman was seen to dance." for n in (1, 2)]
    roles = labelled(*page(*STORY, below=[*LINKS, TEASED, *TEASERS, *more]))
    assert roles[TEASED] is Role.BOILERPLATE
    assert all(roles[line] is Role.BODY for line in more)


def test_a_label_that_comes_again_and_again_is_the_pages() -> None:
    """Between the paragraphs too, where a crosshead comes once."""
    parts = [part for line in STORY for part in (line, "Article content")]
    roles = labelled(*page(*parts))
    assert roles["Article content"] is Role.BOILERPLATE
    speakers = [part for line in STORY for part in ("Ana Example", line)]
    assert labelled(*page(*speakers))["Ana Example"] is not Role.BOILERPLATE
    assert roles["What the board says"] in (Role.BODY, Role.SUBHEAD)


def test_the_author_above_the_headline_stays() -> None:
    """Some pages name the author and the time first."""
    lines = page(*STORY)
    at = lines.index(HEADLINE)
    article = clean("\n\n".join([*lines[:at], "By Ana Example", "March 4, 2025, 9:12 a.m.", *lines[at:]]))
    assert article.byline == ("Ana Example",)
    assert article.timestamp


def test_a_list_that_ends_the_story_stays() -> None:
    """Or a table: right below the story the frame takes nothing."""
    table = ["Northport 4 Kelstrand 2", "Tarbay 1 Ropewick 1", "Quay End 3 Anchor Hill 0"]
    roles = labelled(*page(*STORY, *table))
    assert all(roles[row] is not Role.BOILERPLATE for row in table)


def test_a_table_may_stand_further_down() -> None:
    """Behind a button too, if most of its lines have a number."""
    roles = labelled(*page(*STORY, "Share this article", *RESULTS))
    assert not [row for row in RESULTS if roles[row] is Role.BOILERPLATE]


def test_a_story_that_has_begun_is_above_no_headline() -> None:
    """What looks like one below an author and two sentences is another story's, however long the advertisements."""
    sentences = ["The crew of the ferry voted to give its cat a pension.", "It is 14 years old, and has seen no mouse."]
    offer = ["Do you know more about the ferry terminal in Northport", *LINKS[:12]]
    roles = labelled(*page("By Ana Example", *sentences, *offer, *STORY))
    assert all(roles[line] is not Role.BOILERPLATE for line in (*sentences, *STORY))


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([HEADLINE, *STORY, *LINKS, *FOOTER], id="no menu above"),
        pytest.param([*RESULTS, *STORY], id="a list above, and no page"),
        pytest.param([HEADLINE, *STORY, *RESULTS, "Share this"], id="results"),
    ],
)
def test_a_story_with_a_list_is_no_page(lines: list[str]) -> None:
    """Many short lines alone are a table, a list or a round-up."""
    roles = labelled(*lines)
    assert not [line for line in lines if roles[line] is Role.BOILERPLATE and line not in (*FOOTER, "Share this")]
