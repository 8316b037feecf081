"""Files that are whole or not there, whatever happens to those who write them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from wirescrub.writers import files

WRITE_AND_WAIT = """
import sys
from wirescrub.writers.files import whole
with whole("out.txt") as out:
    out.write(b"half of it")
    out.flush()
    print("written", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def writer(tmp_path: Path) -> subprocess.Popen[bytes]:
    """Return a process that is in the midst of writing a file."""
    process = subprocess.Popen(
        [sys.executable, "-c", WRITE_AND_WAIT], cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout
    assert process.stdout.readline() == b"written\n"
    return process


@pytest.fixture(autouse=True)
def _new_process() -> None:
    """Let this process look into every folder again, as a new one does."""
    files._tidied.clear()


def write(path: Path) -> None:
    """Write a file."""
    with files.whole(str(path)) as out:
        out.write(b"another")


def test_what_a_killed_run_left_is_removed(writer: subprocess.Popen[bytes], tmp_path: Path) -> None:
    """The next run removes the half file of one that was killed."""
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    assert len(os.listdir(tmp_path)) == 1
    write(tmp_path / "b.txt")
    assert os.listdir(tmp_path) == ["b.txt"]


def test_what_is_being_written_stays(writer: subprocess.Popen[bytes], tmp_path: Path) -> None:
    """The half file of a run that goes on is none of the next one's business."""
    write(tmp_path / "b.txt")
    assert len(os.listdir(tmp_path)) == 2
    writer.communicate(b"")
    assert sorted(os.listdir(tmp_path)) == ["b.txt", "out.txt"]


def test_only_own_files_are_removed(tmp_path: Path) -> None:
    """Links, folders and files of other names stay."""
    (tmp_path / "precious.txt").write_text("precious")
    (tmp_path / ".wirescrub-0.part").symlink_to("precious.txt")
    (tmp_path / ".wirescrub-1.part").mkdir()
    (tmp_path / ".wirescrub").write_text("")
    write(tmp_path / "b.txt")
    assert len(os.listdir(tmp_path)) == 5
    assert (tmp_path / "precious.txt").read_text() == "precious"


def test_many_write_and_tidy_at_once(tmp_path: Path) -> None:
    """A file that was only just made is not taken for a leftover."""

    def work(name: str) -> None:
        for _ in range(200):
            files._tidied.clear()
            write(tmp_path / name)

    failed: list[object] = []
    hook, threading.excepthook = threading.excepthook, failed.append
    try:
        threads = [threading.Thread(target=work, args=(name,)) for name in "abcdefgh"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        threading.excepthook = hook
    assert not failed
    assert sorted(os.listdir(tmp_path)) == list("abcdefgh")
