"""Runs that are stopped, and places that take no file: whole files or none."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.conftest import STORY, Run, command, tree

COUNT = 700
LONG = STORY + "".join(
    f"\nBoat {n} of the fleet went out at dawn and came home with {n} boxes of cod, said its master on the quay.\n"
    for n in range(20)
)


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """Return a folder with files enough for a run of some seconds."""
    (tmp_path / "raw").mkdir()
    for number in range(COUNT):
        (tmp_path / f"raw/{number:04}.txt").write_text(LONG.format(number=number))
    return tmp_path


def leftovers(folder: Path) -> list[str]:
    """Return the temporary files in a folder."""
    return [path.name for path in folder.rglob(".wirescrub-*")]


def wait_for(what: Callable[[], object], process: subprocess.Popen[bytes]) -> None:
    """Wait until something is so; it must be before a process ends, and within a minute."""
    until = time.monotonic() + 60
    while not what():
        assert process.poll() is None, process.stderr and process.stderr.read()
        assert time.monotonic() < until
        time.sleep(0.005)


def start(folder: Path, jobs: str) -> subprocess.Popen[bytes]:
    """Start a run, and wait until it has written something."""
    process = subprocess.Popen(
        command("clean", "raw", "-o", "out", "--update", "-j", jobs),
        cwd=folder,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    wait_for(lambda: len(tree(folder / "out")) > 50, process)
    return process


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("group", [False, True])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopped_and_gone_on_with(many: Path, run: Run, number: signal.Signals, group: bool, jobs: str) -> None:
    """After SIGINT or SIGTERM, to it alone or to all its processes, every file is whole; the next run does the rest."""
    process = start(many, jobs)
    (os.killpg if group else os.kill)(process.pid, number)
    said = process.communicate(timeout=60)[1]
    assert process.returncode == -number
    assert b"Traceback" not in said
    assert leftovers(many) == []
    before = {path.name: path.stat().st_mtime_ns for path in (many / "out").glob("[!.]*")}
    assert 0 < len(before) < COUNT
    whole = {len((many / "out" / name).read_bytes()) for name in before}
    assert min(whole) > 1000
    assert run("clean", "raw", "-o", "out", "--update").returncode == 0
    after = {path.name: path.stat().st_mtime_ns for path in (many / "out").glob("[!.]*")}
    assert len(after) == COUNT
    assert all(after[name] == before[name] for name in before)


def test_killed(many: Path) -> None:
    """After SIGKILL every file that has a name is whole, and the workers do not live on."""
    process = start(many, "2")
    process.kill()
    process.communicate(timeout=60)  # ends only when the last worker has let go of the pipe
    assert min(path.stat().st_size for path in (many / "out").glob("[!.]*")) > 1000


def test_a_stream_that_is_stopped_leaves_no_file(tmp_path: Path) -> None:
    """-o FILE appears only when it is whole."""
    process = subprocess.Popen(
        command("clean", "--from", "jsonl", "--to", "jsonl", "-o", "out.jsonl"), cwd=tmp_path, stdin=subprocess.PIPE
    )
    assert process.stdin
    process.stdin.write(b'{"text": "Rain."}\n' * 10)
    process.stdin.flush()
    wait_for(lambda: leftovers(tmp_path), process)
    process.terminate()
    process.wait(60)
    assert os.listdir(tmp_path) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk of 256 kB, where this user may mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "none", disk], capture_output=True)
    if done.returncode:
        pytest.skip("no disk can be mounted here; test_streams has /dev/full")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_a_full_disk(run: Run, many: Path, small_disk: Path) -> None:
    """When the disk is full, each file that found no room is named, the others are whole, and nothing else is left."""
    done = run("clean", "raw", "-o", small_disk / "out", "-j", "2")
    assert done.returncode == 3
    written = tree(small_disk / "out")
    named = [line for line in done.stderr.splitlines() if b"No space left" in line]
    assert len(written) + len(named) == COUNT
    assert 0 < len(written) < COUNT
    assert min(path.stat().st_size for path in (small_disk / "out").glob("[!.]*")) > 1000
    assert leftovers(small_disk) == []


def test_a_full_disk_under_one_file(run: Run, many: Path, small_disk: Path) -> None:
    """A file that does not fit is told in a line, and not left half."""
    done = run("clean", "raw", "--to", "jsonl", "-o", small_disk / "all.jsonl")
    assert (done.returncode, done.stderr.count(b"\n")) == (3, 1)
    assert b"No space left" in done.stderr
    assert tree(small_disk) == set()


def test_a_full_disk_in_place(run: Run, small_disk: Path) -> None:
    """When there is no room for a result, its input stays as it was, and is named."""
    for number in range(9):
        (small_disk / f"{number}.txt").write_text(LONG.format(number=number))
    with suppress(OSError), open(small_disk / "filler", "wb", buffering=0) as filler:
        while True:
            filler.write(b"x" * 4096)
    done = run("clean", *sorted(small_disk.glob("*.txt")), "--in-place")
    assert done.returncode == 3
    assert done.stderr.count(b"No space left on device\n") == done.stderr.count(b"\n") == 9
    assert [(small_disk / f"{number}.txt").read_text() for number in range(9)] == [
        LONG.format(number=number) for number in range(9)
    ]
    assert leftovers(small_disk) == []
    (small_disk / "filler").unlink()
    assert run("clean", *small_disk.glob("*.txt"), "--in-place").returncode == 0


@pytest.mark.parametrize("output", ["file/out", "file"])
def test_a_place_that_is_no_folder(run: Run, raw: Path, tmp_path: Path, output: str) -> None:
    """An output folder that cannot be made is told in one line, with status 3."""
    (tmp_path / "file").write_text("a file")
    done = run("clean", "raw", "-o", output)
    assert (done.returncode, done.stderr.count(b"\n")) == (3, 1)
    assert (tmp_path / "file").read_text() == "a file"


def test_a_read_only_folder_inside(run: Run, raw: Path, tmp_path: Path) -> None:
    """Files for a folder that takes none are named; the rest is done."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out/2007").write_text("a file where a folder should be")  # it stops root too, as permissions do not
    done = run("clean", "raw", "-o", "out")
    assert done.returncode == 3
    assert done.stderr.count(b"wirescrub: ") == 2
    assert tree(tmp_path / "out") == {"a.txt", "two words.txt", "vol.2.txt", "2007"}


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """Return a folder that takes no file from anybody: by its permissions, or, for root, because it is mounted so."""
    folder = tmp_path / "read only"
    folder.mkdir(mode=0o500)
    if not os.access(folder, os.W_OK):
        yield folder
    elif subprocess.run(["mount", "-t", "tmpfs", "-o", "ro", "none", folder], capture_output=True).returncode == 0:
        yield folder
        subprocess.run(["umount", folder], check=True)
    else:
        yield Path("/proc")


def test_a_read_only_folder(run: Run, raw: Path, read_only: Path) -> None:
    """An output folder that takes no file is told in one line, with status 3; so is one below it."""
    for output in (read_only, read_only / "out"):
        done = run("clean", raw, "-o", output)
        assert (done.returncode, done.stderr.count(b"\n")) == (3, 1)
        assert done.stderr.startswith(b"wirescrub: " + os.fsencode(output))


def test_a_read_only_folder_for_one_file(run: Run, raw: Path, read_only: Path) -> None:
    """One result into a folder that takes none is told as well."""
    done = run("clean", raw / "a.txt", "-o", read_only / "a.txt")
    assert (done.returncode, done.stderr.count(b"\n")) == (3, 1)
