"""`wirescrub explain`: what became of every line, for people and programs."""

from __future__ import annotations

import json
import re

import pytest

from tests.conftest import STORY, Run
from wirescrub import Cleaner
from wirescrub.writers import html, terminal

RAW = STORY.format(number=7) + "\nShare this\n"
COLOUR = re.compile(r"\x1b\[[\d;]*m")


def explained(text: str, width: int = 80, **options: bool) -> list[str]:
    """Return the lines that explain a text."""
    lines = terminal.explain(Cleaner().document(text), width, **{"color": False, **options})
    return "".join(lines).splitlines()


def test_each_line_has_number_role_and_reason() -> None:
    """Without colour, the words say all: the number of the line, its role, the filter and the rule."""
    lines = explained(RAW)
    assert lines[0].split() == ["1", "boilerplate", "0", ":", "0", "[phrases:", "player-counter]"]
    assert lines[1].startswith("    2  headline     Harbour town counts")


@pytest.mark.parametrize("width", [40, 60, 80, 120])
@pytest.mark.parametrize("text", [RAW, "港口城市" * 60 + "。\n", "A" * 300 + "\n"])
def test_lines_are_folded_to_the_width(text: str, width: int) -> None:
    """No line is wider than the terminal, the reason included, in scripts of double width as well."""
    lines = explained(text, width)
    assert max(map(terminal.columns, lines)) <= width
    shown = "".join("".join(line[20:] for line in lines).split())
    assert "".join(text.split())[:100] in shown or "0:0" in shown


def test_colour_only_adds() -> None:
    """With its colours taken off, the coloured text is the plain one."""
    coloured = explained(RAW, color=True)
    assert coloured != explained(RAW)
    assert [COLOUR.sub("", line) for line in coloured] == explained(RAW)


def test_text_cannot_steer_the_terminal() -> None:
    """Control characters that repair has left are shown as such, and do nothing."""
    document = Cleaner(skip=["encoding"]).document("A \x1b[2J\x9b1m\u202e headline\n")
    assert not re.search(r"[\x1b\x9b\u202e]", "".join(terminal.explain(document, 80, color=False)))


def test_only_removed_shows_boilerplate_only(run: Run) -> None:
    """--only-removed leaves out what the article keeps, in all three forms."""
    for form in ("text", "html"):
        out = run("explain", "--only-removed", "--to", form, stdin=RAW.encode()).stdout
        assert b"Share this" in out
        assert b"Fishermen" not in out
    lines = json.loads(run("explain", "--only-removed", "--to", "jsonl", stdin=RAW.encode()).stdout)["lines"]
    assert [line["role"] for line in lines] == ["boilerplate", "boilerplate"]


def test_several_documents_are_told_apart(run: Run, raw: object) -> None:
    """With several files, the name of each stands above it."""
    out = run("explain", "raw").stdout.decode()
    assert "\nraw/a.txt\n" in out
    assert "\nraw/vol.2\n" in out


def test_the_page_escapes_everything() -> None:
    """Markup in a text or a name stays text on the page."""
    document = Cleaner().document("Tom & Jerry <script>alert(1)</script> are back in the harbour\n")
    page = "".join(html.explanation([("<i>name</i>", document)]))
    assert "<script>alert" not in page
    assert "<i>" not in page
    assert "Tom &amp; Jerry" in page
