"""What holds for every document, tried on far wilder ones than `test_properties` has.

They are made of the lines of the samples and of the rules' examples, cut, glued and damaged (`tests/documents.py`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.documents import EXAMPLES, FURNITURE, PARAGRAPHS, STORIES, TEXTS, articles, pages, wild
from wirescrub import Cleaner, Role, clean
from wirescrub.batch import processes
from wirescrub.batch.work import Job
from wirescrub.fields import FIELDS
from wirescrub.readers.inputs import Lines
from wirescrub.shipped import shipped
from wirescrub.writers import Layout

CLEANER = Cleaner()
REPAIR = Cleaner(only=("encoding", "wire_end", "reflow", "joined_lines"))

steady = settings(deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
many = settings(steady, max_examples=300)
samples = st.sampled_from(sorted(TEXTS.values()))
documents = st.one_of(samples, pages(), wild(), st.text())


def fields(text: str) -> dict[str, object]:
    """Return the fields of a text."""
    return CLEANER.clean(text).to_dict()


def letters(texts: Iterable[str]) -> str:
    """Return what is printed of some texts: all but white space."""
    return "".join("".join(texts).split())


def is_subsequence(part: str, whole: str) -> bool:
    """Say whether one text can be made of another by leaving out characters."""
    rest = iter(whole)
    return all(letter in rest for letter in part)


@many
@given(documents)
def test_the_raw_pieces_are_the_document(text: str) -> None:
    """The raw pieces, joined in order, are the input, character for character."""
    article = CLEANER.clean(text)
    assert "".join(span.raw for span in article.spans) == text
    assert all(span.filter and span.rule for span in article.spans if span.role not in (Role.BODY, Role.BLANK))


@settings(steady, max_examples=150)
@given(
    st.one_of(wild(), st.text()), st.lists(st.sampled_from(["<p>", "</p>", "<div>", "<a href=x>", "<br>", "<script>"]))
)
def test_the_raw_pieces_are_what_was_read_of_a_page(text: str, tags: list[str]) -> None:
    """The same holds for what the reader takes out of a page, however broken its markup is."""
    markup = "".join(piece + tag for piece, tag in zip(text.split(" "), [*tags, *[" "] * len(text)], strict=False))
    document = CLEANER.document(markup, html=True)
    assert "".join(span.raw for span in document.spans) == document.text


@many
@given(documents)
def test_nothing_is_invented_or_moved(text: str) -> None:
    """The body is what the repaired text says, in its order, with less in it."""
    repaired = letters(span.text for span in REPAIR.document(text).spans)
    assert is_subsequence(letters(CLEANER.clean(text).body), repaired)


@many
@given(pages())
def test_words_stay_whole(text: str) -> None:
    """The words of the body are words of the text, in their order, where none were glued ("(CNN)When")."""
    words = iter(" ".join(span.text for span in REPAIR.document(text).spans).split())
    assert all(word in words for word in " ".join(CLEANER.clean(text).body).split())


@many
@given(pages())
def test_clean_text_stays_as_it_is(text: str) -> None:
    """The text of an article, cleaned again, is the same.

    It cannot hold for lines in any order: the text has its fields in their order, so what stood among them by chance
    (a byline below the story) then stands where it means something else.
    """
    once = CLEANER.clean(text).text
    assert CLEANER.clean(once).text == once


@many
@given(articles(), st.sampled_from(FURNITURE), st.data())
def test_furniture_changes_nothing_else(paragraphs: list[str], furniture: str, data: st.DataObject) -> None:
    """A line of furniture between two paragraphs is boilerplate there, and all the rest is what it was."""
    at = data.draw(st.integers(0, len(paragraphs)))
    before = [(span.text, span.role) for span in CLEANER.document("\n\n".join(paragraphs)).spans if span.text]
    added = "\n\n".join([*paragraphs[:at], furniture, *paragraphs[at:]])
    after = [(span.text, span.role) for span in CLEANER.document(added).spans if span.text]
    after.remove((furniture, Role.BOILERPLATE))
    assert after == before


PHRASES = sorted({line for rule in shipped() for line in rule.lines if line.isascii() and line[-1:].isalnum()})


@many
@given(articles(), st.sampled_from(PHRASES), st.data())
def test_a_phrase_in_a_sentence_stays(paragraphs: list[str], phrase: str, data: st.DataObject) -> None:
    """What is furniture as a line of its own is a part of the sentence inside one."""
    at = data.draw(st.integers(len(paragraphs) - 2, len(paragraphs) - 1))
    words = paragraphs[at].split(" ")
    words.insert(data.draw(st.integers(2, len(words) - 2)), phrase)
    paragraphs[at] = " ".join(words)
    assert paragraphs[at] in fields("\n\n".join(paragraphs))["body"]  # type: ignore[operator]


@many
@given(st.one_of(samples, pages(), wild()), st.sampled_from(["\r\n", "\r", " \n", "\t \n", "\xa0\n"]))
def test_line_ends_and_spaces_behind_lines_mean_nothing(text: str, end: str) -> None:
    """Whatever ends the lines, the fields are the same."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    assume(end != "\xa0\n" or "Â\n" not in text)  # together a hard space that was decoded wrongly
    assert fields(text.replace("\n", end)) == fields(text)


@settings(steady, max_examples=5)
@given(st.lists(st.one_of(pages(), wild()), min_size=1, max_size=30))
def test_processes_agree(texts: list[str]) -> None:
    """Whatever the documents, many processes give what one gives."""
    tasks = [Lines("x", n, json.dumps({"text": text}).encode()) for n, text in enumerate(texts)]
    job = Job(Layout(FIELDS), form="jsonl")
    one = [outcome.out for outcome in processes.outcomes(job, tasks, 1)]
    assert [outcome.out for outcome in processes.outcomes(job, tasks, 2, patience=-1)] == one
    assert [json.loads(out)["text"] for out in one] == [clean(text).text for text in texts]


# What stands above this notice is the summary of the story, a rule says, and no part of its body.
@pytest.mark.parametrize("example", [text for text in EXAMPLES if not text.startswith("Visit the Harbour's homepage")])
def test_the_examples_of_rules_lose_nothing(example: str) -> None:
    """Each example of each rule, among paragraphs, comes out as pieces that add up, and costs the others nothing."""
    story = [*STORIES.values(), *PARAGRAPHS[:5]]
    text = "\n\n".join([*story[:4], example, *story[4:]])
    article = CLEANER.clean(text)
    assert "".join(span.raw for span in article.spans) == text
    assert [line for line in story if line in article.body] == story
