"""Links to other stories go, alone on their line or behind a paragraph; the story's own words stay."""

from __future__ import annotations

import pytest

from wirescrub.chain import run
from wirescrub.document import Document, Role
from wirescrub.filters.links import links

STORY = (
    "Ferry owners met for three hours on Tuesday evening and asked the town for a longer quay before the storms.",
    "The quay would carry a crane and a cycle path, and replace a wall that the sea broke in the winter of last year.",
)


def gone(line: str) -> list[tuple[str | None, str]]:
    """Return rule and text of what is taken off a line between two paragraphs."""
    document = run(Document.from_text("\n\n".join([STORY[0], line, STORY[1]])), [links])
    return [(span.rule, span.text) for span in document.spans if span.role is Role.BOILERPLATE]


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("RELATED: Ferry runs aground in fog", "labelled-link"),
        ("Watch: Why the ferry ran aground in the U.S.", "labelled-link"),
        ("( Also on HARBOUR: The quay war)", "labelled-link"),
        ("( Full results)", "link-in-brackets"),
        ("[Most read] Crab feast season is here, and the crabs are not »", "labelled-link"),
        ("SPECIAL COVERAGE: The harbour and the ice", "labelled-link"),
        ("SUGGESTED: Ferry runs aground in fog", "labelled-link"),
        ("[ Why the board learned to live with gulls ]", "link-in-brackets"),
        ("[ Laughter and applause ]", None),
        ("(WATCH: Crews free the ferry)", "labelled-link"),
        ("[Full results of the vote]", None),
        ("Harbour News:Ferry runs aground in fog", "glued-label"),
        ("'What sea is this?':Mate of the Quill looks back on the night of the storm", "glued-label"),
        ("Boats, nets and debts:How the harbour was lost", "glued-label"),
        ("8. The quay war:Quill v. Kelstrand", None),
        ("See: Why the ferry is late again", "labelled-link"),
        ("Related video (from 2012): Ferry runs aground in fog", "labelled-link"),
        ("Ferry leaves port for the last time – video", "label-behind"),
        ("Ferry leaves port for the last time 01:42", "label-behind"),
        ("The last ferry left the port at 01:42", None),
        ("Related Coverage Ferry runs aground in fog", "labelled-link"),
        ("Related claims by the crew were thrown out", None),
        ("Also on harbour.com Ferry runs aground in fog", "labelled-link"),
        ("https://www.example.org/2019/ferry.html", "bare-address"),
        ("Ferry runs aground in fog Read more", "read-more-behind"),
        ("Ferry runs aground in fog. Read more", "read-more-behind"),
        ("RELATED: Ferry runs aground" + " in the fog of the night" * 9, None),
    ],
)
def test_a_line_that_is_a_link(line: str, rule: str | None) -> None:
    """Each rule has its line; behind a sentence only the label goes, and what is long is no link."""
    wanted = "Read more" if line.endswith(". Read more") else line
    assert gone(line) == ([(rule, wanted)] if rule else [])


@pytest.mark.parametrize(
    "added",
    [
        "Read more at: http://www.example.com/article/443667/ferry-runs-aground-fog",
        "Read Latest Breaking News from Example.com http://www.example.com/ferry/#ixzz3Tj41 Urgent: Rate the ferry",
    ],
)
def test_what_a_page_adds_to_copied_text_goes(added: str) -> None:
    """The address that a script adds to what is copied from its page goes, and the headline before it stays."""
    document = run(Document.from_text("\n\n".join([f"Ferry runs aground in fog {added}", *STORY])), [links])
    assert [(span.rule, span.text) for span in document.spans if span.role is Role.BOILERPLATE] == [
        ("copied-address", added)
    ]


def test_an_address_that_the_story_tells_stays() -> None:
    """“Read more: …” stays where it is part of a post that the story quotes, and where a sentence leads to it."""
    assert gone("Those who want to can read more at https://example.org/report") == []
    assert gone("The ferry is late. Read more: https://t.co/PlSEm7u60I — Quill Ferries (@quill) April 6, 2020") == []


@pytest.mark.parametrize(
    "line",
    [
        "Up next: a lot of small ferries for the islands, but not a single new ramp for their cars.",
        "Watch: the ferry is late again.",
        "Related: “It was luck,” said the mate.",
        "See: the ferry is late again.",
        "Also: the ferry is late.",
        "Nobody believes him. (See: the wall that the sea broke.)",
        "(Full results )",
        "The ferry ran aground (watch the fog)",
        "Quill – video maker",
        "Score:10 boats to 2",
        "Nobody wants more",
        "His teacher says that she goes on only to learn more.",
        "He told the students that they would have to read more",
    ],
)
def test_look_alikes_stay(line: str) -> None:
    """Sentences, a remark in brackets, and words that a label is made of."""
    assert gone(line) == []


@pytest.mark.parametrize(
    ("link", "ends"),
    [
        ("(RELATED: Ferry runs aground in fog)", "storms."),
        ("[READ MORE: Ferry runs aground in fog]", "storms.”"),
        ("(Watch: Crews free the ferry)", "storms!"),
    ],
)
def test_a_link_behind_a_paragraph_is_cut_off(link: str, ends: str) -> None:
    """In round brackets or square ones, behind the end of a sentence."""
    line = f"Ferry owners asked the town for a longer quay before the {ends}"
    assert gone(f"{line} {link}") == [("link-behind", link)]


def test_a_headline_behind_a_paragraph_is_cut_off_with_its_label() -> None:
    """Not where a sentence goes on with such a word, nor where it ends like the story."""
    assert gone("The sea broke the wall. Read more: The lonely men of the lights") == [
        ("link-behind", "Read more: The lonely men of the lights")
    ]
    assert gone("The sea broke the wall. Related: the quay, which nobody has mended since.") == []
    assert gone("He told them to read more: The lonely men of the lights and others") == []


def test_a_remark_behind_a_paragraph_stays() -> None:
    """Brackets alone are no link."""
    assert gone(f"{STORY[0]} (The town has refused.)") == []


def test_the_first_line_is_never_a_link() -> None:
    """It may be a headline; an address it cannot be."""
    document = run(Document.from_text("\n\n".join(["WATCH: Ferry runs aground in fog", *STORY])), [links])
    assert document.spans[0].role is Role.BODY
    document = run(Document.from_text("\n\n".join(["https://www.example.org/ferry.html", *STORY])), [links])
    assert document.spans[0].role is Role.BOILERPLATE


def test_the_address_of_a_post_stays_where_the_story_shows_it() -> None:
    """It is all that is left of the evidence; above and below the story, it is the page's own."""
    post = "https://twitter.com/harbourboard/status/99980809"
    assert gone(post) == []
    document = run(Document.from_text("\n\n".join([*STORY, post])), [links])
    assert document.spans[-1].role is Role.BOILERPLATE


def test_the_title_of_a_list_behind_a_story_on_one_line_is_cut_off() -> None:
    """What stood below it is gone."""
    story = " ".join(STORY)
    document = run(Document.from_text(f"{story} {story}Related Stories:\n"), [links])
    assert [span.text for span in document.spans if span.role is Role.BOILERPLATE] == ["Related Stories:"]
