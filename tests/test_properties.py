"""What holds for every document, tried on documents put together at random."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import Run
from tests.test_samples import SAMPLES, text_of
from wirescrub import Article, Cleaner, Role, clean, clean_batch

PARAGRAPHS = (
    "The council of Kelstrand agreed on Tuesday to rebuild the old harbour wall before the storms of the winter.",
    "“We have mended every net we own, and some of them twice,” said Mette Holm, who chairs the board of the harbour.",
    "Work is to begin in June and will cost 4.2 million crowns, of which the county pays a third, the mayor told them.",
    "Divers found the first cracks three years ago, and a survey last autumn counted more than two hundred of them.",
    "The ferry to the islands will sail from the northern quay until the works are done, an hour later than now.",
    "Shopkeepers along the front had asked for a delay, because most of their customers come by boat in early summer.",
    "A second wall, farther out, was left out of the plan after engineers said that it would silt up the river mouth.",
    "Nobody voted against the plan, although two members stayed away and one left the hall before hands were raised.",
)
"""Paragraphs of one story that nobody ever printed."""

FURNITURE = (
    "Advertisement",
    "Share on Facebook",
    "Share this",
    "Read more",
    "1 Min Read",
    "Sign up for our newsletter",
)
"""Lines of a page; each is known."""

DAMAGED = (
    "â€œIt rained,â€\x9d he said",
    "AT&amp;amp;T",
    "CafÃ© Â£3",
    "\ufeff",
    "<b>wet</b>",
    r"\u2019",
    "a\x00b",
    "\x85",
)

ORDINARY = st.permutations(PARAGRAPHS).map(tuple)
STORIES = st.lists(st.sampled_from(PARAGRAPHS), min_size=2, max_size=8, unique=True).map(tuple)
PIECES = st.sampled_from([*PARAGRAPHS, *FURNITURE, *DAMAGED]) | st.text(max_size=40)
SEPARATORS = st.sampled_from(["\n\n", "\n", " \n\t\n", "\r\n", "\r", "\v", "\u2028", " "])
ANYTHING = st.lists(st.tuples(PIECES, SEPARATORS), max_size=10).map(lambda pairs: "".join(a + b for a, b in pairs))

every = settings(max_examples=100, deadline=None, derandomize=True)
cleaner = Cleaner()


def words(texts: Iterable[str]) -> list[str]:
    """Return the words of some texts, without marks."""
    return [word for text in texts for word in re.findall(r"\w+", text)]


def decided(text: str) -> list[tuple[str, Role | None]]:
    """Return text and role of every span that is not blank."""
    return [(span.text, span.role) for span in cleaner.document(text).spans if span.role is not Role.BLANK]


def body_is_in_order(article: Article) -> bool:
    """Say whether the words of the body stand in the repaired input, in this order."""
    there = iter(words(span.text for span in article.spans))
    return all(word in there for word in words(article.body))


@every
@given(ANYTHING)
def test_raw_pieces_are_the_input(text: str) -> None:
    """The raw pieces of the spans, joined, are the text, character for character."""
    assert "".join(span.raw for span in cleaner.document(text).spans) == text


@every
@given(st.lists(st.sampled_from(PARAGRAPHS) | st.sampled_from(FURNITURE), max_size=12).map("\n\n".join))
def test_clean_text_cleaned_again_stays(text: str) -> None:
    """A second run over what came out finds nothing to take."""
    once = clean(text).text
    assert clean(once).text == once


@every
@given(ANYTHING)
def test_the_body_is_made_of_words_of_the_input(text: str) -> None:
    """No word of the body is made up, doubled or moved."""
    assert body_is_in_order(clean(text))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_the_body_of_a_sample_is_made_of_its_words(path: Path) -> None:
    """No word of the body of a sample is made up, doubled or moved."""
    assert body_is_in_order(clean(text_of(path), html=path.suffix == ".html"))


def test_records_come_out_as_from_the_library(run: Run, tmp_path: Path) -> None:
    """A record through the command, a column through the library and one text give the same text and fields."""
    texts = [text_of(path) for path in SAMPLES if path.suffix == ".txt"]
    lines = [json.dumps({"id": number, "text": text}) for number, text in enumerate(texts)]
    done = run("clean", "--from", "jsonl", "--to", "jsonl", stdin="\n".join(lines).encode())
    assert done.returncode == 0
    records = [json.loads(line) for line in done.stdout.splitlines()]
    columns = clean_batch({"text": texts})
    assert [record["text"] for record in records] == columns["text"] == [clean(text).text for text in texts]
    assert [record["article"] for record in records] == columns["article"]


@every
@given(ORDINARY, st.sampled_from(FURNITURE), st.integers(1, len(PARAGRAPHS) - 1))
def test_a_line_of_the_page_between_paragraphs_changes_nothing_else(story: tuple[str, ...], line: str, at: int) -> None:
    """A known line is taken wherever it stands, and every paragraph stays as it was without it."""
    without = decided("\n\n".join(story))
    found = decided("\n\n".join([*story[:at], line, *story[at:]]))
    assert [(text, role) for text, role in found if text != line] == without
    assert [role for text, role in found if text == line] == [Role.BOILERPLATE]


@every
@given(STORIES, st.sampled_from(FURNITURE), st.integers(0, 7), st.data())
def test_a_phrase_of_the_page_inside_a_sentence_stays(
    story: tuple[str, ...], phrase: str, which: int, data: st.DataObject
) -> None:
    """Words that are furniture alone are words like others within a sentence."""
    which %= len(story)
    old = story[which].split(" ")
    at = data.draw(st.integers(3, len(old) - 3))
    sentence = " ".join([*old[:at], phrase, *old[at:]])
    roles = dict(decided("\n\n".join(story)))
    found = dict(decided("\n\n".join([*story[:which], sentence, *story[which + 1 :]])))
    assert found[sentence] == roles[story[which]]


@every
@given(
    st.lists(st.sampled_from([*PARAGRAPHS, *FURNITURE]), min_size=1, max_size=10),
    st.sampled_from(["\r\n", "\r", " \n", "\t \r\n"]),
)
def test_line_ends_and_trailing_spaces_do_not_matter(lines: list[str], end: str) -> None:
    """The fields are the same whatever ends the lines."""
    text = "\n\n".join(lines) + "\n"
    assert clean(text.replace("\n", end)).to_dict() == clean(text).to_dict()


@pytest.mark.parametrize("end", ["\r\n", "\r", " \n"])
@pytest.mark.parametrize("path", [path for path in SAMPLES if path.suffix == ".txt"], ids=lambda path: path.stem)
def test_line_ends_do_not_matter_to_a_sample(path: Path, end: str) -> None:
    """The fields of a sample are the same whatever ends its lines."""
    text = "\n".join(re.split(r"\r\n|\r|\n", text_of(path)))
    assert clean(text.replace("\n", end)).to_dict() == clean(text).to_dict()


def test_a_byte_order_mark_does_not_matter(run: Run, tmp_path: Path) -> None:
    """A sample with a byte order mark gives the fields that it gives without."""
    paths = [path for path in SAMPLES if path.suffix == ".txt"]
    for path in paths:
        (tmp_path / path.name).write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    done = run("clean", "--to", "jsonl", *(tmp_path / path.name for path in paths))
    articles = [json.loads(line)["article"] for line in done.stdout.splitlines()]
    assert articles == [clean(text_of(path)).to_dict() for path in paths]
