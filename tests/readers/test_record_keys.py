"""JSON lines in the shapes that corpora have: where their text is, and what must stay as it was."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import Run

from wirescrub.readers.jsonl import BadLine, Record, records

TEXT = "0 : 0\\nPlay was stopped."


@pytest.mark.parametrize(
    ("corpus", "line", "options"),
    [
        ("OpenWebText2", '{"text": "%s", "meta": {"title": "Rain"}}', []),
        ("datatrove, Dolma", '{"id": "7", "text": "%s", "metadata": {"url": "https://example.org"}}', []),
        ("news-please", '{"title": "Rain", "maintext": "%s"}', ["--text-key", "maintext"]),
        ("CNN/DailyMail", '{"id": "7", "article": "%s", "highlights": "Rain ."}', ["--text-key", "article"]),
        ("nested", '{"metadata": {"source": "x", "text": "%s"}, "n": 1}', ["--text-key", "metadata.text"]),
    ],
)
def test_the_shapes_of_corpora(run: Run, corpus: str, line: str, options: list[str]) -> None:
    """The text is found where a corpus keeps it, the clean text goes there, all other keys stay in their order."""
    given = json.loads(line % TEXT)
    keys = ["--article-key", "fields"]
    done = run("clean", "--from", "jsonl", "--to", "jsonl", *options, *keys, stdin=(line % TEXT).encode() + b"\n")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found.pop("fields")["body"] == ["Play was stopped."]
    assert list(found) == list(given)
    text = json.dumps(given).replace(TEXT.replace("\\n", "\\n"), "Play was stopped.")
    assert found == json.loads(text)


@pytest.mark.parametrize(
    "line",
    [
        # numbers that counting anew would change
        '{"a": 1.10, "b": 1e5, "c": 123456789012345678901234567890, "d": -0, "e": [2.50, 1E400], "text": "Rain."',
        # letters written as escapes, half a surrogate pair, a number in the dress of a string
        r'{"caf\u00e9": "\u00e9\/", "half": "\ud83d", "odd": "\u00001.5\u0000", "text": "Rain."',
        # spaces as a program set them, or none; a key that comes twice; what JSON has no number for
        '{ "a":1,"a" : 2 ,\t"b":[ ],"n":NaN,"text": "Rain."',
        '{"meta":{"text":"no"},"text": "Rain."',
    ],
)
def test_all_other_keys_stay_as_they_were_written(run: Run, line: str) -> None:
    """Around the text not one character of the record changes, and the fields come last."""
    given = line.replace("Rain.", "0 : 0\\nRain.") + "}\n"
    done = run("clean", "--from", "jsonl", "--to", "jsonl", stdin=given.encode())
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(line.encode() + b', "article": {')


def test_a_nested_text_is_replaced_where_it_stands(run: Run) -> None:
    """A path of keys names one text; its namesakes and neighbours stay."""
    line = '{"text": 1.0, "meta": {"n": 1.50, "text": "%s", "x": {"text": "y"}}, "z": 2.0}'
    keys = ["--text-key", "meta.text", "--id-key", "meta.n"]
    done = run("clean", "--from", "jsonl", "--to", "jsonl", *keys, stdin=(line % TEXT).encode() + b"\n")
    start = (line % "Play was stopped.").removesuffix("}")
    assert done.stdout.startswith(start.encode() + b', "article": {')


SCRAPS = st.lists(
    st.sampled_from(
        [
            "{",
            "}",
            '"text"',
            '"a"',
            ":",
            ",",
            '"Rain."',
            "[",
            "]",
            " ",
            "\t",
            "1.50",
            "-0",
            "null",
            "NaN",
            '"',
            "\\",
            "x",
        ]
    ),
    max_size=14,
).map("".join)


@given(
    SCRAPS | SCRAPS.map(lambda scraps: '{"text": "Rain.", "a": ' + scraps) | SCRAPS.map(lambda end: '{"text": ""' + end)
)
def test_a_line_is_good_where_the_json_of_python_says_so(line: str) -> None:
    """What Python reads as an object with a text is a record of the same content, and nothing else is."""
    try:
        data = json.loads(line)
    except ValueError:
        data = None
    for found in records([line.encode()], "test"):
        if isinstance(data, dict) and isinstance(data.get("text"), str):
            assert isinstance(found, Record)
            assert repr(found.data) == repr(data)
            text = json.loads(found.replaced(b'"Sun."', b'"article"', b"{}"))
            assert repr(text) == repr({**data, "text": "Sun.", "article": {}})
        else:
            assert isinstance(found, BadLine)
