"""Headline, authors and dates out of a page's metadata."""

import json

import pytest

from wirescrub.document import Facts
from wirescrub.readers.html import read

BODY = "<p>The regatta on the lake was put off until Sunday after a night of rain raised the water above the jetty.</p>"


def facts(head: str = "", h1: str = "", data: object = None, top: str = "") -> Facts:
    """The facts of a page with this head, h1, JSON-LD, and lines below the h1."""
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>' if data else ""
    found = read(f"<head>{head}{script}</head><body><article><h1>{h1}</h1>{top}{BODY * 4}</article>").facts
    assert found is not None
    return found


def og(title: str, element: str = "") -> str:
    """An OpenGraph title, and the title element."""
    return f'<meta property="og:title" content="{title}"><title>{element or title}</title>'


@pytest.mark.parametrize(
    ("head", "h1", "headline"),
    [
        (og("Regatta put off after rain"), "Regatta put off after rain", "Regatta put off after rain"),
        (og("Regatta put off after rain - Lake Mirror"), "Regatta put off after rain", "Regatta put off after rain"),
        (og("Rowing: Regatta put off"), "<span>Rowing</span> Regatta put off", "Rowing: Regatta put off"),
        (
            og("Regatta put off after rain"),
            "<span>Sport</span> Regatta put off after rain",
            "Regatta put off after rain",
        ),
        (og("When is the lake regatta?"), "Rain keeps rowers ashore", "Rain keeps rowers ashore"),
        (
            og("Lake regatta put off as rain falls", "Regatta put off as rain falls on lake | Lake Mirror"),
            "Regatta put off as rain falls on lake",
            "Lake regatta put off as rain falls",
        ),
        ("", "Rain keeps rowers ashore", "Rain keeps rowers ashore"),
    ],
    ids=["agree", "name-of-the-site", "colon", "kicker", "for-search", "edited", "h1-only"],
)
def test_headline(head: str, h1: str, headline: str) -> None:
    """The headline is the page's own, without kicker and name of the site."""
    assert facts(head, h1).headline == headline


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Ana Ruiz", ("Ana Ruiz",)),
        ({"@type": "Person", "name": "By Ana Ruiz and Tom Lee"}, ("Ana Ruiz", "Tom Lee")),
        ([{"name": "Ana Ruiz"}, {"name": ["Tom Lee"]}], ("Ana Ruiz", "Tom Lee")),
        ({"@id": "#ana"}, ("Ana Ruiz",)),
        ({"@type": "Person", "name": "https://mirror.example/ana"}, ()),
        (None, ()),
    ],
)
def test_authors_in_json_ld(author: object, names: tuple[str, ...]) -> None:
    """Authors come as text, object, list or reference; addresses are no names."""
    graph = [{"@type": "NewsArticle", "headline": "Rain", "author": author}, {"@id": "#ana", "name": "Ana Ruiz"}]
    assert facts(data={"@graph": graph}).byline == names


def test_author_on_the_page_where_metadata_names_the_site() -> None:
    """A site is no author if the page names one."""
    data = {"@type": "NewsArticle", "headline": "Rain", "author": "mirror.example"}
    top = '<div class="byline">By <a href=/ana>Ana Ruiz</a> | 5 March 2024</div>'
    assert facts(h1="Rain", data=data, top=top).byline == ("Ana Ruiz",)
    assert facts(h1="Rain", data=data).byline == ("mirror.example",)


@pytest.mark.parametrize(
    ("head", "top", "published"),
    [
        ('<meta property="article:published_time" content="2024-03-05T07:30:00Z">', "", "2024-03-05T07:30:00Z"),
        ('<meta name=date content="Tue, 05 Mar 2024 07:30:00 +0000">', "", "2024-03-05T07:30:00+00:00"),
        ("", "<time datetime='2024-03-05'>yesterday</time>", "2024-03-05"),
        ("", "<div>Stand: 05.03.2024, 17:10 Uhr</div>", "2024-03-05T17:10:00"),
        ("", "<div>3 comments</div>", None),
    ],
)
def test_date(head: str, top: str, published: str | None) -> None:
    """The date is that of metadata, else of a time element, else of the line above the story."""
    assert facts(head, "Rain", top=top).published == published


@pytest.mark.parametrize(
    "script",
    ['{"headline": "Rain", "author": "Ana Ruiz",}', '<!-- {"headline": "Rain", "author": "Ana Ruiz"} -->', "[" * 9999],
    ids=["trailing-comma", "comment", "deep"],
)
def test_json_as_people_write_it(script: str) -> None:
    """Small faults in JSON-LD are overlooked; large ones do no harm."""
    found = read(f'<script type="application/ld+json">{script}</script><h1>Rain</h1>{BODY}').facts
    assert found is not None
    assert found.headline == "Rain"
