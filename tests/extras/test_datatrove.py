"""The step of a datatrove pipeline, run by datatrove; skipped without the extra `datatrove`, which is large.

Its executor starts a process to keep count, even for one worker. That outlives a pipeline that is killed and holds what
it inherited open: who reads a pipe from it to its end waits forever. So each pipeline here says what it says to a file,
all its processes are ended with it, and none gets longer than `LIMIT`.
"""

from __future__ import annotations

import gzip
import json
import os
import pickle
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run

pytest.importorskip("datatrove", reason="needs the extra `datatrove`")

from datatrove.data import Document

from wirescrub.datatrove import WirescrubFormatter

LIMIT = 60
"""So many seconds a pipeline may take; it takes less than one."""

ROOT = Path(__file__).parents[2]
ARTICLES = ROOT / "samples" / "articles"
SAMPLES = sorted(path for path in ARTICLES.iterdir() if path.suffix in (".txt", ".html"))

PIPELINE = """
import os, sys
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter
from wirescrub.datatrove import WirescrubFormatter

def stop(data, rank=0, world_size=1):
    for number, document in enumerate(data):
        if rank == 1 and number == 3 and "die" in sys.argv:
            os._exit(9)
        yield document

LocalPipelineExecutor(
    [JsonlReader("raw"), WirescrubFormatter(), stop, JsonlWriter("clean")], tasks=2, workers=1, logging_dir="logs"
).run()
"""


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """Return a folder with the samples as JSON lines, in two shards."""
    (tmp_path / "raw").mkdir()
    for shard in range(2):
        lines = [
            json.dumps({"id": path.stem, "text": path.read_text("utf-8", errors="replace"), "metadata": {"n": n}})
            for n, path in enumerate(SAMPLES)
            if n % 2 == shard
        ]
        (tmp_path / f"raw/{shard}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return tmp_path / "raw"


def pipeline(folder: Path, *arguments: str) -> tuple[int, str]:
    """Run the pipeline in a process of its own; return its exit status and what it said."""
    return python(folder, "-c", PIPELINE, *arguments)


def python(folder: Path, *arguments: str) -> tuple[int, str]:
    """Run Python, end every process that it started, and return its exit status and what it said."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "HF_HUB_OFFLINE": "1"}
    with (folder / "said.txt").open("w+") as said:
        run = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            start_new_session=True,
        )
        try:
            status = run.wait(LIMIT)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(run.pid, signal.SIGKILL)
            run.wait()
        said.seek(0)
        return status, said.read()


def cleaned(folder: Path) -> dict[str, dict[str, Any]]:
    """Return what the pipeline wrote, by the names of the documents."""
    lines = [line for path in (folder / "clean").iterdir() for line in gzip.decompress(path.read_bytes()).splitlines()]
    documents = {document["id"]: document for document in map(json.loads, lines)}
    assert len(documents) == len(lines)
    return documents


def test_killed_and_resumed_it_gives_what_the_command_gives(raw: Path, tmp_path: Path, run: Run) -> None:
    """Two tasks, the second killed in its midst and run again: each document is as the command cleans it, pages too."""
    assert pipeline(tmp_path, "die")[0] == 9
    assert [path.name for path in (tmp_path / "logs/completions").iterdir()] == ["00000"]
    status, said = pipeline(tmp_path)
    assert status == 0, said
    found = cleaned(tmp_path)
    wanted = [json.loads(line) for line in run("clean", "--to", "jsonl", "raw").stdout.splitlines()]
    assert len(found) == len(wanted) == len(SAMPLES)
    for record in wanted:
        assert found[record["id"]]["text"] == record["text"]
        assert found[record["id"]]["metadata"]["article"] == record["article"]


def test_a_document_that_is_too_much_for_a_pattern_is_passed_over(tmp_path: Path) -> None:
    """It is counted, the others are cleaned, and the step can be sent to another process with its rules."""
    (tmp_path / "slow.toml").write_text('[[rule]]\nid = "slow"\npattern = "(?:a|aa)+$"\nlines = ["x"]\n')
    step = pickle.loads(pickle.dumps(WirescrubFormatter(rules=(tmp_path / "slow.toml",))))
    texts = ["Rain fell.", f"It rained.\n\n{'a' * 90}b\n\nIt rained on.", "Snow fell."]
    documents = [Document(text=text, id=str(n)) for n, text in enumerate(texts)]
    assert [document.text for document in step.run(documents)] == ["Rain fell.", "Snow fell."]
    assert step.stats["failed"].total == 1


def test_the_statistics_tell_what_each_filter_removed(raw: Path, tmp_path: Path) -> None:
    """What a filter took is counted under its name, over all tasks."""
    status, said = pipeline(tmp_path)
    assert status == 0, said
    steps = json.loads((tmp_path / "logs/stats.json").read_text("utf-8"))
    counts = next(step["stats"] for step in steps if "wirescrub" in step["name"])
    total = counts["total"]
    assert (total["total"] if isinstance(total, dict) else total) == len(SAMPLES)
    assert "removed breakpoints" in counts


def test_the_script_in_the_readme_runs(raw: Path, tmp_path: Path) -> None:
    """Saved to a file, the script cleans the folder on several processes and ends; here on two, to be quick."""
    _, start, rest = (ROOT / "README.md").read_text("utf-8").partition("from datatrove.executor")
    script = start + rest.partition("```")[0]
    assert "workers=8" in script
    (tmp_path / "script.py").write_text(script.replace("workers=8", "workers=2"), encoding="utf-8")
    status, said = python(tmp_path, "script.py")
    assert status == 0, said
    assert sorted(cleaned(tmp_path)) == sorted(path.stem for path in SAMPLES)
