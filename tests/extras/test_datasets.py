"""Batches as Hugging Face datasets hands them over, run by that library; skipped where the extra `datasets` is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Run

pytest.importorskip("datasets", reason="needs the extra `datasets`")

from wirescrub import Article, clean, clean_batch
from wirescrub.datasets import features

ROOT = Path(__file__).parents[2]
SAMPLES = sorted(path for path in (ROOT / "samples/articles").iterdir() if path.suffix in (".txt", ".html"))


@pytest.fixture(autouse=True)
def _offline(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_HOME", str(tmp_path))


@pytest.mark.parametrize("processes", [None, 2])
def test_map_gives_what_the_command_gives(tmp_path: Path, run: Run, processes: int | None) -> None:
    """Batch by batch, in this process and in others, pages of HTML too; the first batch holds no field but body."""
    import json

    from datasets import Dataset

    texts = ["Rain fell."] * 20 + [path.read_text("utf-8", errors="replace") for path in SAMPLES]
    raw = Dataset.from_dict({"id": list(range(len(texts))), "text": texts})
    done = raw.map(clean_batch, batched=True, batch_size=10, num_proc=processes, features=features(raw.features))
    (tmp_path / "raw.jsonl").write_text("".join(json.dumps(dict(row)) + "\n" for row in raw), encoding="utf-8")
    lines = run("clean", "--to", "jsonl", str(tmp_path / "raw.jsonl")).stdout.splitlines()
    assert [dict(row) for row in done] == [json.loads(line) for line in lines]


def test_the_features_are_the_fields_of_an_article() -> None:
    """Every field of an article has its place in the columns, in the same order."""
    from datasets import Dataset

    fields = clean("Rain.").to_dict()
    raw = Dataset.from_dict({"text": ["Rain."]})
    assert list(features(raw.features)["article"]) == list(fields)
    assert set(fields) < set(Article.__dataclass_fields__)
