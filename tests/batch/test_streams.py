"""JSON lines in, JSON lines out; pipes; the end of pipes."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import STORY, Run, command
from wirescrub.batch import processes
from wirescrub.batch.work import Job
from wirescrub.readers.inputs import Lines
from wirescrub.writers import Layout


def corpus(count: int) -> bytes:
    """Return that many records as JSON lines."""
    return b"".join(
        json.dumps({"n": n, "id": f"story-{n}", "text": STORY.format(number=n) * 5}).encode() + b"\n"
        for n in range(count)
    )


def test_other_keys_stay(run: Run) -> None:
    """A record keeps its keys and their order; its text is cleaned and its fields are added."""
    line = '{"url": "https://example.org/ü", "text": "0 : 0\\nRain.", "n": [1.5, null, true]}'
    done = run("clean", "--to", "jsonl", stdin=line.encode())
    record = json.loads(done.stdout)
    assert list(record) == ["url", "text", "n", "article"]
    assert (record["url"], record["text"], record["n"]) == ("https://example.org/ü", "Rain.", [1.5, None, True])
    assert "ü".encode() in done.stdout


def test_bad_lines_are_named(run: Run) -> None:
    """A line that holds no article is named with its number and passed over; the rest is done; the status is 3."""
    done = run("clean", "--from", "jsonl", "--to", "jsonl", stdin=b'{"text": "a"}\n\nnonsense\n[1]\n{"text": "b"}')
    assert done.returncode == 3
    assert [json.loads(line)["text"] for line in done.stdout.splitlines()] == ["a", "b"]
    assert b"-:3: not JSON" in done.stderr
    assert b"-:4: not a JSON object" in done.stderr


def test_key_in_use(run: Run) -> None:
    """A record that has an article already is wrong usage; another key can be named."""
    line = b'{"text": "Rain.", "article": 1}'
    assert run("clean", "--to", "jsonl", stdin=line).returncode == 2
    assert json.loads(run("clean", "--to", "jsonl", "--article-key", "fields", stdin=line).stdout)["article"] == 1


def test_half_a_surrogate_pair(run: Run) -> None:
    """A character that UTF-8 cannot hold comes out as the escape it came in as."""
    done = run("clean", "--to", "jsonl", stdin=b'{"text": "Rain.", "x": "\\ud83d"}')
    assert json.loads(done.stdout)["x"] == "\ud83d"


def test_files_in_one_stream(run: Run, raw: Path) -> None:
    """Files of text become records that are called by their paths."""
    records = [json.loads(line) for line in run("clean", "raw", "--to", "jsonl").stdout.splitlines()]
    assert [record["id"] for record in records][:2] == ["raw/2007/line\nbreak.txt", "raw/2007/march/b.txt"]
    assert len(records) == 5


def test_one_file_for_a_stream(run: Run, raw: Path, tmp_path: Path) -> None:
    """Many inputs and a name that ends in .jsonl.gz make one compressed file."""
    run("clean", "raw", "--to", "jsonl", "-o", "all.jsonl.gz")
    assert len(gzip.decompress((tmp_path / "all.jsonl.gz").read_bytes()).splitlines()) == 5


def test_several_documents_need_a_place(run: Run, raw: Path) -> None:
    """Several documents to standard output are wrong usage, before anything is printed."""
    for arguments in (["raw"], ["raw/a.txt", "raw/vol.2"]):
        done = run("clean", *arguments)
        assert (done.returncode, done.stdout) == (2, b"")
        assert b"--to jsonl" in done.stderr
    assert run("clean", stdin=corpus(2)).returncode == 2
    assert run("clean", stdin=corpus(1)).returncode == 0


@pytest.mark.parametrize("jobs", [2, 3])
def test_processes_change_nothing(jobs: int) -> None:
    """Whatever the number of processes, the results are the same, in the same order."""
    data = corpus(300)
    first, second = data[: data.index(b"\n", 9000) + 1], data[data.index(b"\n", 9000) + 1 :]
    tasks = [Lines("x", 1, first), Lines("x", 1 + first.count(b"\n"), second + b"broken"), Lines("y", 1, first)]
    job = Job(Layout(("body",)), form="jsonl")
    alone = [(one.out, one.failures) for one in processes.outcomes(job, tasks, 1)]
    spread = [(one.out, one.failures) for one in processes.outcomes(job, tasks, jobs, patience=-1)]
    assert spread == alone
    assert alone[1][1][0].name == "x:301"


def test_a_killed_process_loses_only_its_own() -> None:
    """When a worker is killed, what it had is named and what nobody had begun is done."""
    job = Job(Layout(("body",)), form="jsonl")
    lines = [Lines("x", n, corpus(1)) for n in range(100)]
    results = processes.outcomes(job, lines, 2, patience=-1)
    outcomes = [next(results), next(results)]
    import multiprocessing

    multiprocessing.active_children()[0].kill()
    outcomes += results
    assert len(outcomes) == 100
    assert sum(one.documents + len(one.failures) for one in outcomes) == 100
    lost = [failure.why for one in outcomes for failure in one.failures]
    assert 0 < len(lost) < 50
    assert all("killed" in why for why in lost)


def test_the_reader_leaves(tmp_path: Path) -> None:
    """`| head` ends it quietly, with status 0."""
    (tmp_path / "in.jsonl").write_bytes(corpus(3000))
    with subprocess.Popen(
        command("clean", "--to", "jsonl", "in.jsonl"), cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline().startswith(b'{"n": 0')
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_lines_come_when_they_come(tmp_path: Path) -> None:
    """A reader of a slow pipe (`tail -f`) sees the result of a line before the next one comes."""
    with subprocess.Popen(
        command("clean", "--from", "jsonl", "--to", "jsonl"),
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin
        assert process.stdout
        for n in range(3):
            process.stdin.write(b'{"text": "Rain.", "n": %d}\n' % n)
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["n"] == n
        process.stdin.close()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no full device")
def test_a_full_disk_is_told(tmp_path: Path) -> None:
    """A full disk under standard output is told in a line, with status 3."""
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            command("clean", "--to", "jsonl"), cwd=tmp_path, input=corpus(10), stdout=full, stderr=subprocess.PIPE
        )
    assert done.returncode == 3
    assert done.stderr == b"wirescrub: standard output: No space left on device\n"


def test_devices_are_written_to(run: Run, tmp_path: Path) -> None:
    """-o with a pipe writes into it, and puts no file in its place."""
    os.mkfifo(tmp_path / "pipe")
    with subprocess.Popen(["cat", tmp_path / "pipe"], stdout=subprocess.PIPE) as reader:
        assert run("clean", "-o", "pipe", stdin=b"Rain.\n").returncode == 0
        assert reader.communicate()[0] == b"Rain.\n"
    assert (tmp_path / "pipe").is_fifo()


def test_jq_reads_it(run: Run) -> None:
    """What comes out is JSON to other programs."""
    out = run("clean", "--to", "jsonl", stdin=corpus(3)).stdout
    reader = (
        ["jq", "-r", ".id"]
        if shutil.which("jq")
        else [sys.executable, "-c", "import json, sys\nfor line in sys.stdin: print(json.loads(line)['id'])"]
    )
    assert subprocess.run(reader, input=out, capture_output=True).stdout == b"story-0\nstory-1\nstory-2\n"


def test_many_names_through_xargs(run: Run, raw: Path, tmp_path: Path) -> None:
    """`find -print0 | xargs -0` hands over any names."""
    found = subprocess.run(["find", raw, "-type", "f", "-print0"], capture_output=True).stdout
    done = subprocess.run(
        ["xargs", "-0", *command("clean", "--to", "jsonl")], input=found, capture_output=True, cwd=tmp_path
    )
    assert len(done.stdout.splitlines()) == 5
