"""The library as programs use it: cleaners that are kept, batches, and processes and threads around them."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from wirescrub import BadRules, Cleaner, Role, Rule, UnknownFilter, clean, clean_batch
from wirescrub.article import Caption

TEXT = "Rain stops play\n\n0 : 0\n\nLEEDS, England (Reuters) - Play was stopped after lunch by heavy rain on Monday.\n"


def test_a_batch_keeps_its_columns_and_gains_articles() -> None:
    """Columns in, columns out: the text clean, the fields added, everything else as it was, order included."""
    batch = {"url": ["a", "b"], "text": [TEXT, "Snow."], "score": [1, None]}
    done = clean_batch(batch)
    assert list(done) == ["url", "text", "score", "article"]
    assert done["url"] == ["a", "b"]
    assert done["score"] == [1, None]
    assert done["text"] == [clean(TEXT).text, "Snow."]
    assert done["article"][0]["dateline"]["places"] == ["LEEDS, England"]
    assert batch["text"][0] == TEXT


def test_a_batch_refuses_to_lose_a_column() -> None:
    """A column with the name of the new one is not overwritten, and a batch without texts says so."""
    with pytest.raises(ValueError, match="article_key"):
        clean_batch({"text": ["Rain."], "article": [1]})
    with pytest.raises(KeyError):
        clean_batch({"content": ["Rain."]})
    assert clean_batch({"content": ["Rain."]}, text_key="content")["content"] == ["Rain."]


def test_a_batch_reads_pages_as_json_lines_do() -> None:
    """A text that is the markup of a page is read as one, unless it is said what it is; no text gives no article."""
    page = "<!DOCTYPE html><article><h1>Rain stops play</h1><p>Play was stopped after lunch by rain.</p></article>"
    done = clean_batch({"text": [page, TEXT, None]})
    assert done["text"] == [clean(page, html=True).text, clean(TEXT).text, None]
    assert done["article"][2] is None
    assert clean_batch({"text": [page]}, html=False)["text"] == [clean(page).text]


def test_a_cleaner_travels_between_processes() -> None:
    """A cleaner is pickled with its options, so that a pool can hand it out."""
    cleaner = pickle.loads(pickle.dumps(Cleaner(skip=["phrases"])))
    assert "0 : 0" in cleaner.clean(TEXT).body
    assert "0 : 0" not in Cleaner().clean(TEXT).body


def test_a_cleaner_serves_many_threads() -> None:
    """Threads share a cleaner and get what one thread would."""
    cleaner = Cleaner()
    texts = [TEXT.replace("Monday", f"day {number}") for number in range(60)]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda text: cleaner.clean(text).text, texts)) == [clean(text).text for text in texts]


def test_spans_tell_what_became_of_every_character() -> None:
    """An article knows its spans: their raw pieces are the text, each with a role and a reason."""
    article = clean(TEXT)
    assert "".join(span.raw for span in article.spans) == TEXT
    taken = [span for span in article.spans if span.role is Role.BOILERPLATE]
    assert [(span.text, span.filter, span.rule) for span in taken] == [("0 : 0", "phrases", "player-counter")]


def test_an_unknown_filter_names_the_nearest() -> None:
    """A filter that is none is refused with the name that was meant."""
    with pytest.raises(UnknownFilter, match="dateline"):
        clean(TEXT, skip=("datelin",))


BBC = """The last ferry of the harbour will stop in May, its owner told the crew on Monday, a day before it was to vote.

{}

The town has asked for a bridge since 1960, and for a ferry that runs on time since the year in which it got its first.
"""


@pytest.mark.parametrize(
    ("lines", "captions"),
    [
        (
            "Image caption The pier\nImage copyright Getty Images\nImage caption The ferry",
            [Caption("The pier"), Caption("The ferry", "Getty Images")],
        ),
        ("Image caption The ferry\nImage copyright Getty Images", [Caption("The ferry", "Getty Images")]),
        ("Image source, Getty Images\nImage caption,\nThe ferry", [Caption("The ferry", "Getty Images")]),
        (
            "The ferry. (AP Photo/Ana Example)\n\nThe ferry. (AP Photo/Ana Example)",
            [Caption("The ferry. (AP Photo/Ana Example)", "AP Photo/Ana Example")],
        ),
    ],
    ids=["named by a label above it", "named below, nothing follows", "since 2021", "twice on the page"],
)
def test_a_caption_gets_its_own_credit(lines: str, captions: list[Caption]) -> None:
    """A credit that a label names belongs to the caption behind it; to the one before only if none follows."""
    assert list(clean(BBC.format(lines)).captions) == captions


def test_one_name_is_no_row_of_letters(tmp_path: Path) -> None:
    """One filter, file or rule may be given as it is, and an unknown one is named in whole."""
    assert "0 : 0" in Cleaner(skip="phrases").clean(TEXT).body
    assert "0 : 0" in Cleaner(disable="player-counter").clean(TEXT).body
    with pytest.raises(BadRules, match=r"^nope\.toml: No such file"):
        Cleaner(rules="nope.toml")
    with pytest.raises(UnknownFilter, match="'phrase'"):
        clean(TEXT, only="phrase")  # type: ignore[arg-type]
    rule = tmp_path / "rain.toml"
    rule.write_text('[[rule]]\nid = "rain"\nlines = ["Rain stops play"]\n')
    for path in (rule, str(rule)):
        assert "Rain stops play" not in Cleaner(rules=path).clean(TEXT).text


@pytest.mark.parametrize("text", [TEXT.encode(), None, 7, ["Rain."]])
def test_what_is_no_text_is_told(text: object) -> None:
    """What is no str raises a TypeError that says what was given, and what is wanted."""
    with pytest.raises(TypeError, match=f"a text to clean is a str, not {type(text).__name__}"):
        clean(text)  # type: ignore[arg-type]


def test_one_text_is_no_column() -> None:
    """A batch with one text in place of a column of texts is refused, and not cleaned letter by letter."""
    with pytest.raises(TypeError, match=r"'text' is one text.*wirescrub\.clean"):
        clean_batch({"text": TEXT})  # type: ignore[dict-item]


def test_what_was_taken_out_of_a_sentence_leaves_no_gap() -> None:
    """The full stop behind it stands where it belongs."""
    rule = Rule("quote", pattern=r"(?P<piece>TINC, -3\.\d\d%)", in_prose=True)
    text = (
        "Tin Co. TINC, -3.05%, the maker of bells of every size, and its rival Rope rose on Monday with TINC, -3.05%."
    )
    body = "Tin Co., the maker of bells of every size, and its rival Rope rose on Monday with."
    assert clean(text, rules=(rule,)).body == (body,)
