"""Pages in: the article out, and every other block with a reason."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wirescrub
from wirescrub.document import Role
from wirescrub.readers.html import read

PAGE = (Path(__file__).parents[2] / "samples" / "articles" / "html-page.html").read_text("utf8")


def lines(html: str, *roles: Role | None) -> list[str]:
    """The texts that the reader gave one of the roles; None is what it left to the filters."""
    return [span.text for span in read(html).spans if span.role in roles]


def story(*paragraphs: str, before: str = "", after: str = "") -> str:
    """A page with a story between other markup."""
    body = "".join(f"<p>{text}</p>" for text in (*paragraphs, *PROSE))
    return f"<html><body>{before}<article><h1>Rain delays the regatta</h1>{body}</article>{after}</body></html>"


PROSE = (
    "The regatta on the lake was put off until Sunday after a night of heavy rain raised the water above the jetty.",
    "Rowers from nine clubs had arrived on Friday, and most of them slept in tents in the meadow behind the boathouse.",
    "“We will row when the marks can be seen again,” said the race officer, who has run the event for twenty years.",
)


def test_body_of_the_sample_page() -> None:
    """Paragraphs, line breaks, subheads, lists and table rows come out in their order, and nothing else."""
    assert list(wirescrub.clean(PAGE, html=True, only=("encoding",)).body) == [
        "PORT ELMS (Quay Wire) - The harbour ferry carried its first passengers since June on Monday, after repairs "
        "that cost the town twice what it had planned.",
        "About 400 people crossed before noon, the harbour office said, and the timetable will be extended in April.",
        "A flooded engine room",
        "Water had entered through a valve that was left open overnight.",
        "The crew noticed it at dawn.",
        "Two pumps were replaced.",
        "The hull was painted.",
        "Month Passengers",
        "May 12,400",
        "“Share this with me,” a deckhand told the child beside him, and broke the first cookie of the season in two.",
        "The galley had baked a hundred cookies for the crossing. None of them saw the north pier again.",
        "“We were tired of the bus,” said Orla Finch, who works at the fish market.",
    ]


def test_fields_of_the_sample_page() -> None:
    """Headline, deck, names, dates and caption come from markup and metadata."""
    article = wirescrub.clean(PAGE, html=True)
    assert article.headline == "Harbour ferry returns after nine months of repairs"
    assert article.deck == ("Commuters had crossed the river by bus since the engine room flooded last June.",)
    assert article.byline == ("Ines Calder", "Tobias Wren")
    assert article.timestamp is not None
    assert article.timestamp.published == "2024-03-05T07:30:00+00:00"
    assert article.timestamp.updated == "2024-03-05T09:10:00+00:00"
    assert [c.text for c in article.captions] == ["The ferry Gannet leaves the north pier on Monday. Photo: Ada Moss"]


def test_nothing_of_the_text_is_lost() -> None:
    """Navigation, share bar, teasers and footer stay in the document, each with the reader's reason."""
    document = read(PAGE)
    assert "".join(span.raw for span in document.spans) == document.text
    reasons = {span.text: (span.role, span.filter, span.rule) for span in document.spans}
    assert reasons["Sport"] == (Role.BOILERPLATE, "html", "nav")
    assert reasons["Copyright The Quay Courier"] == (Role.BOILERPLATE, "html", "footer")
    assert reasons["Related stories"][0] is Role.BOILERPLATE
    assert reasons["Market hall to open on Sundays"] == (Role.BOILERPLATE, "html", "furniture-teasers")
    assert "This is no text." not in document.text


@pytest.mark.parametrize(
    "before",
    [
        "<h1>The Lake Mirror</h1>",
        "<article><h2><a href=/1>Bridge shut</a></h2><p>The bridge will close in May for a month.</p></article>",
        "<div style='display: none'><p>A story of another day, which the page does not show, is here.</p></div>",
    ],
    ids=["name-of-the-site", "teaser-article", "hidden-copy"],
)
def test_what_stands_before_the_story_is_not_in_it(before: str) -> None:
    """Other headings, teasers and hidden copies do not get into the body."""
    assert lines(story(before=before), None) == list(PROSE)


@pytest.mark.parametrize("label", ["cta", "player-stats", "share-of-votes", "widget"])
def test_prose_under_a_suspicious_class_stays(label: str) -> None:
    """A class name alone does not take the page's prose away."""
    page = "<body><h1>Rain</h1><div class='{}'>{}</div></body>".format(label, "".join(f"<p>{t}</p>" for t in PROSE))
    assert lines(page, None) == list(PROSE)


def test_paragraphs_in_boxes_of_a_suspicious_class_stay() -> None:
    """Where each paragraph has a box named like a teaser's, the boxes are the story."""
    page = "<main><h1>Rain</h1>" + "".join(f"<div class=teaser><p>{text}</p></div>" for text in PROSE) + "</main>"
    assert lines(page, None) == list(PROSE)


def test_comments_that_outweigh_the_story_are_not_it() -> None:
    """A short story with many comments keeps to itself."""
    comment = (
        "<li><p>I have rowed on that lake for years and never seen the water stand as high as it did today.</p></li>"
    )
    assert lines(story(after=f"<section class=comments><ul>{comment * 20}</ul></section>"), None) == list(PROSE)


def test_link_that_is_never_closed() -> None:
    """A link without an end does not make links of the paragraphs after it."""
    assert lines(story(before="<div><a href=/share>Share</div>"), None) == list(PROSE)


def test_block_of_links_is_kept_out_and_a_paragraph_with_links_stays() -> None:
    """A paragraph may be full of links; one that is nothing but a link is a promotion."""
    linked = "The <a href=/a>council</a> and the <a href=/b>rowing club</a> will meet on Monday."
    found = read(story(linked, "<a href=/c>More on the regatta</a>")).spans
    roles = {span.text: span.rule for span in found}
    assert roles["The council and the rowing club will meet on Monday."] is None
    assert roles["More on the regatta"] == "link-list"


def test_bracket_in_an_attribute_is_no_end_of_its_tag() -> None:
    """`<a title="a > b">` is one tag."""
    assert "b" not in read(story('See <a title="a > b" href=/a>the list of starters</a> for more.')).text.split()


def test_story_that_was_cut_away_is_found_again() -> None:
    """Where a page keeps its story in what is furniture elsewhere, it is read a second time."""
    page = "<h1>Rain</h1><noscript>" + "".join(f"<p>{text}</p>" for text in PROSE) + "</noscript>"
    assert lines(page, None) == list(PROSE)


def test_story_that_only_a_script_would_show() -> None:
    """Where the markup holds no story, the body in JSON-LD is taken."""
    text = "\n\n".join([*PROSE, *(text.replace("regatta", "race").replace("R", "The r") for text in PROSE)])
    data = json.dumps({"@type": "NewsArticle", "headline": "Rain", "articleBody": text})
    page = f'<script type="application/ld+json">{data}</script><h1>Rain</h1><div id="app">Loading</div>'
    assert PROSE[0] in wirescrub.clean(page, html=True).body


def test_copy_for_a_player_is_read_once() -> None:
    """A second copy of the story in one block, as for a speech player, is no part of the body."""
    copy = " ".join(PROSE) * 6
    assert (
        lines(story(*(f"{number}. {text}" for number in range(5) for text in PROSE), after=f"<p>{copy}</p>"), None)[-1]
        == PROSE[-1]
    )


def test_picture_credit_goes_with_its_caption() -> None:
    """A credit on a line of its own is a part of the caption that it follows."""
    caption = "<p class=caption>Rowers wait at the jetty.</p><p class=caption>Photo: A. Moss</p>"
    page = story(before=f"<h1>Rain delays the regatta</h1><div class=photo><img src=a.jpg>{caption}</div>")
    assert lines(page, Role.CAPTION) == ["Rowers wait at the jetty. Photo: A. Moss"]


def test_story_in_a_table() -> None:
    """Old pages lay the story out in a table; its paragraphs stay apart."""
    cells = "<br><br>".join(PROSE)
    page = f"<table><tr><td><a href=/>Home</a></td><td><h1>Rain</h1>{cells}</td></tr></table>"
    assert lines(page, None) == list(PROSE)


def test_paragraphs_that_are_never_closed() -> None:
    """`<p>` without an end is fine HTML."""
    assert lines("<body><h1>Rain</h1>" + "".join(f"<p>{text}\n" for text in PROSE), None) == list(PROSE)


def test_story_split_over_components() -> None:
    """A story in several components of one kind is read whole."""
    page = (
        "<main><h1>Rain</h1>"
        + "".join(f"<div class=block><div><p>{text}</p></div></div>" for text in PROSE)
        + "</main>"
    )
    assert lines(page, None) == list(PROSE)


TAGS = [
    *"<>&;'\"/= \n\x02\x05",
    *"a p div h1 li td script !-- --> nav figcaption class=ad &amp; &#2; </ </p> <p> word".split(),
]


@given(st.lists(st.sampled_from(TAGS), max_size=40).map("".join))
def test_any_markup_comes_through(html: str) -> None:
    """Whatever stands in a page, its text is covered by spans."""
    article = wirescrub.clean(html, html=True)
    assert all(span.raw.rstrip("\n") == "" or span.role for span in article.spans)


SIZE = 20_000
HOSTILE = {
    "unclosed scripts": "<script",
    "unclosed script tags": "<script>",
    "unclosed comments": "<!--",
    "nested": "<div>",
    "nested text": "<div>a<b>b",
    "nested lists": "<ul><li>a",
    "closers": "</div>",
    "brackets": "<",
    "quotes": '<a title="',
    "spans": "<span '",
    "attributes": " a=b",
    "links": "<a>",
    "declarations": "<!x ",
    "entities": "&amp",
    "ld": '<script type="application/ld+json">[',
    "meta": "<meta ",
    "tables": "<table><tr><td>",
    "pieces": "<nav>a",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_pages_come_through(piece: str) -> None:
    """A page of one thing, many times over, is read without recursion, and nothing of its text is lost."""
    page = ("<html " if piece.startswith(" ") else "") + piece * SIZE
    document = read(page + "<p>" + PROSE[0])
    assert "".join(span.raw for span in document.spans) == document.text
