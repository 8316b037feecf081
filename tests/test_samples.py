"""Invented articles of every kind that the rules know: raw input beside what must come out of it.

To add one: put `NAME.txt` (or .html) into `samples/articles/`, run `wirescrub clean --to json` on it, correct what is
wrong, and save that as `NAME.json` beside it. This test finds it by itself. If lines of it are
furniture, say how many in `FURNITURE`.

A sample holds what an editor wants, whatever the program makes of it, and a
sentence or two that look like furniture and are none.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import Run
from wirescrub import Cleaner, Role, clean
from wirescrub.readers.sniff import decode_html
from wirescrub.readers.text import decode

FOLDER = Path(__file__).parents[1] / "samples" / "articles"
SAMPLES = sorted(path for path in FOLDER.iterdir() if path.suffix != ".json")

FURNITURE = {
    "ap": 4,
    "bbc": 3,
    "blog": 28,
    "cnn": 2,
    "crawled-page": 65,
    "damaged": 0,
    "german-agency": 6,
    "html-page": 11,
    "indian-daily": 14,
    "local-paper": 28,
    "newspaper": 2,
    "press-release": 0,
    "reuters-2019": 16,
    "reuters-2021": 9,
    "reuters-2023": 2,
    "tabloid": 9,
    "tokenised": 0,
    "wire-1987": 1,
    "xinhua": 2,
}
"""How many lines are furniture and nothing else."""


def expected_of(path: Path) -> dict[str, object]:
    """Return the fields that stand beside a sample."""
    fields: dict[str, object] = json.loads(path.with_suffix(".json").read_text("utf-8"))
    return fields


def text_of(path: Path) -> str:
    """Return the text of a sample, decoded as the command decodes it."""
    return decode_html(path.read_bytes()) if path.suffix == ".html" else decode(path.read_bytes())


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_comes_out_as_expected(path: Path, run: Run) -> None:
    """The command and the library both give the fields that stand beside the sample."""
    expected = expected_of(path)
    done = run("clean", "--to", "json", path)
    assert done.returncode == 0
    by_command = json.loads(done.stdout)
    by_library = clean(text_of(path), html=path.suffix == ".html").to_dict()
    assert by_command == by_library
    assert list(by_command) == list(expected)
    assert by_command == expected


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_nothing_of_a_sample_is_lost(path: Path, run: Run) -> None:
    """The raw pieces that explain tells, joined, are the sample, character for character."""
    done = run("explain", "--to", "jsonl", path)
    found = json.loads(done.stdout)
    raw = "".join(piece["raw"] for piece in found["lines"])
    document = Cleaner().document(text_of(path), html=path.suffix == ".html")
    assert raw == (document.text if path.suffix == ".html" else text_of(path))
    assert all(piece["filter"] and piece["rule"] for piece in found["lines"] if piece["role"] not in ("body", "blank"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_clean_text_stays_as_it_is(path: Path) -> None:
    """What came out clean, cleaned again, comes out the same."""
    text = clean(text_of(path), html=path.suffix == ".html").text
    assert clean(text).text == text


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_the_furniture_of_a_sample_is_all_found(path: Path) -> None:
    """Each line of the page, and no more, is boilerplate."""
    document = Cleaner().document(text_of(path), html=path.suffix == ".html")
    by_line: dict[int, set[Role | None]] = {}
    for span in document.spans:
        if span.text:
            by_line.setdefault(span.line, set()).add(span.role)
    assert sum(roles == {Role.BOILERPLATE} for roles in by_line.values()) == FURNITURE.get(path.stem, 0)
