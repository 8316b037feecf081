"""JSON lines in the shapes that corpora have: where their text is, and what must stay as it was."""

from __future__ import annotations

import json

import pytest
from tests.conftest import Run

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


def test_numbers_stay_as_written(run: Run) -> None:
    """Big integers, zeros behind the point and exponents are not counted anew."""
    line = (
        '{"a": 1.10, "b": 1e5, "c": 123456789012345678901234567890, "d": -0.0, "e": [2.50], "text": "Rain.", "f": "é"}'
    )
    done = run("clean", "--from", "jsonl", "--to", "jsonl", stdin=line.encode() + b"\n")
    kept = line.removesuffix("}").encode()
    assert done.stdout.startswith(kept + b', "article": {')
