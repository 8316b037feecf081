"""The command reads pages: named as such, piped, or inside a corpus."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from wirescrub.cli import cli

PAGE = Path(__file__).parents[2] / "samples" / "articles" / "html-page.html"
HEADLINE = "Harbour ferry returns after nine months of repairs"


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work where no settings are; there may be some in a clone."""
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("options", [[], ["--from", "html"]], ids=["auto", "html"])
def test_page(options: list[str]) -> None:
    """A page is cleaned to the text of its article."""
    result = CliRunner().invoke(cli, ["clean", *options, "--fields", "headline,body", str(PAGE)])
    assert result.exit_code == 0
    first, *_, last = result.stdout.rstrip("\n").split("\n\n")
    assert first == HEADLINE
    assert last == "“We were tired of the bus,” said Orla Finch, who works at the fish market."


def test_page_in_a_corpus(tmp_path: Path) -> None:
    """A record whose text is a page is read as a page, and others as text."""
    corpus = tmp_path / "corpus.jsonl"
    rows = [{"id": 1, "text": PAGE.read_text("utf8")}, {"id": 2, "text": "Shares of Sony <6758.T> rose on Monday."}]
    corpus.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf8")
    result = CliRunner().invoke(cli, ["clean", "--to", "jsonl", str(corpus)])
    articles = [json.loads(line)["article"] for line in result.stdout.splitlines()]
    assert articles[0]["headline"] == HEADLINE
    assert articles[0]["byline"] == ["Ines Calder", "Tobias Wren"]
    assert articles[1]["body"] == ["Shares of Sony <6758.T> rose on Monday."]


def test_explain_shows_the_whole_page() -> None:
    """Every block of the page is told, with its role and the reason."""
    result = CliRunner().invoke(cli, ["explain", "--to", "jsonl", str(PAGE)])
    told = {line["text"].strip(): line for line in json.loads(result.stdout)["lines"]}
    assert (told["Jobs"]["role"], told["Jobs"]["filter"], told["Jobs"]["rule"]) == ("boilerplate", "html", "nav")
    assert told["A flooded engine room"]["role"] == "subhead"


def test_what_only_the_metadata_says_comes_out_as_text_too(tmp_path: Path) -> None:
    """The author and the time of a page that prints neither; what it prints comes first."""
    head = '<meta name="author" content="Rita Hale">'
    head += '<meta property="article:published_time" content="2023-05-03T06:15:00Z">'
    told = [
        "The harbour board of Kelstrand closed its ferry terminal after ice damaged both of its ramps on Monday.",
        "Passengers waited for hours in the cold before a spokeswoman of the board came out to speak to them.",
        "The board expects both ramps to be mended before the weekend, when most passengers go to the islands.",
    ]
    for printed, byline in ([], "Rita Hale"), (["By Ada Quill"], "By Ada Quill"):
        story = "".join(f"<p>{line}</p>" for line in [*printed, *told])
        page = f"<html><head>{head}</head><body><article><h1>Ice closes terminal</h1>{story}</article></body></html>"
        (tmp_path / "page.html").write_text(page, "utf8")
        options = ["clean", "--to", "tsv", "--fields", "byline,timestamp", str(tmp_path / "page.html")]
        result = CliRunner().invoke(cli, options)
        assert result.stdout == f"byline\t{byline}\ntimestamp\t2023-05-03T06:15:00Z\n"
