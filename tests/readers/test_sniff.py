"""HTML told from text, and its bytes decoded."""

import json

import pytest

from wirescrub.readers.html import decode_html, looks_like_html
from wirescrub.readers.inputs import Input, read

PAGE = "<!doctype html><meta charset={}><h1>Fête</h1><p>“Il pleut”, dit-elle.</p>"


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff<!DOCTYPE html><p>a",
        "  <html lang=en>",
        "<body class='a'>",
        "<article>",
        "<p>One.</p><p>Two.</p>",
        "<div><div><p>One.",
        b"\xff\xfe<\x00h\x00t\x00m\x00l\x00>\x00",
    ],
)
def test_pages(text: str | bytes) -> None:
    """Pages and pieces of pages are known by their tags."""
    assert looks_like_html(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "LONDON (Reuters) - Shares in Toyota <7203.T> and Sony <6758.T> rose.",
        "Traders watch <1YMc1> and <CLc1>, <GCc1>, <SIc1>, <HGc1>, <PLc1>, <PAc1>, <NGc1> <RBc1>.",
        "He wrote <b>never</b> on the wall, and <p> in the margin.",
        '{"text": "<p>a</p>"}',
        "The <body> of the letter was lost.",
        "1 < 2 and 3 > 2",
    ],
)
def test_texts(text: str) -> None:
    """Tickers, single tags and brackets do not make a page."""
    assert not looks_like_html(text)


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("utf-8", "utf-8"),
        ("iso-8859-1", "cp1252"),
        ("'windows-1252'", "cp1252"),
        ("utf-8", "utf-16"),
        ("utf-8", "utf-8-sig"),
    ],
)
def test_charset(name: str, codec: str) -> None:
    """The byte order mark decides, then the meta element, read as browsers do."""
    assert "“Il pleut”" in decode_html(PAGE.format(name).encode(codec))


@pytest.mark.parametrize("name", ["utf-8", "no-such-charset"])
def test_charset_that_is_wrong(name: str) -> None:
    """A charset that cannot be, or that the bytes contradict, is not believed."""
    assert "Fête" in decode_html(PAGE.format(name).encode("cp1252"))


def test_kind_of_files(tmp_path: object) -> None:
    """Files are known by what they hold, and records one by one."""
    from pathlib import Path

    folder = Path(str(tmp_path))
    (folder / "story.txt").write_text(PAGE.format("utf-8"))
    (folder / "note.txt").write_text("It rained.")
    rows = [{"text": PAGE.format("utf-8")}, {"text": "Sony <6758.T> rose."}]
    (folder / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))

    def kinds(name: str) -> list[bool]:
        found = read(str(folder / name), "auto", None, "text", "id")
        return [item.html for item in found if isinstance(item, Input)]

    assert (kinds("story.txt"), kinds("note.txt"), kinds("rows.jsonl")) == ([True], [False], [True, False])
