"""--check and --diff write nothing and say what would change."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import STORY, Run

CLEAN = "Rain stopped play.\n"


def test_check_names_what_would_change(run: Run, raw: Path) -> None:
    """One line a document that would change, with the filters that would change it; status 1; nothing is written."""
    (raw / "clean.txt").write_text(CLEAN)
    before = {path: path.read_bytes() for path in raw.rglob("*") if path.is_file()}
    done = run("clean", "--check", "raw")
    assert done.returncode == 1
    lines = done.stdout.decode().splitlines()
    assert len(lines) == 5
    assert lines[0] == '"raw/2007/line\\nbreak.txt": phrases 1'
    assert done.stderr == b"5 of 6 would change: phrases 5\n"
    assert {path: path.read_bytes() for path in raw.rglob("*") if path.is_file()} == before


def test_check_of_what_is_clean(run: Run, tmp_path: Path) -> None:
    """Nothing is said of a clean document, and the status is 0."""
    (tmp_path / "a.txt").write_text(CLEAN)
    done = run("clean", "--check", "--diff", "a.txt")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_broken_inputs_weigh_more(run: Run, raw: Path) -> None:
    """An input that cannot be checked makes the status 3, changes or not."""
    assert run("clean", "--check", "raw", "missing").returncode == 3


@pytest.mark.parametrize("name", ["a.txt", "two words.txt", "line\nbreak.txt", 'quo"te.txt', "é.txt"])
@pytest.mark.parametrize("end", ["\n", "", "\n\n", "\r\n"])
@pytest.mark.skipif(not shutil.which("patch"), reason="patch is not installed")
def test_patch_takes_the_difference(run: Run, tmp_path: Path, name: str, end: str) -> None:
    """A difference given to patch makes of the input what cleaning makes of it."""
    (tmp_path / name).write_bytes((STORY.rstrip("\n") + end).encode())
    wanted = run("clean", name).stdout
    done = run("clean", "--diff", name)
    assert done.returncode == 0
    patched = subprocess.run(["patch", "-p0", "--binary"], input=done.stdout, capture_output=True, cwd=tmp_path)
    assert patched.returncode == 0, patched.stdout
    assert (tmp_path / name).read_bytes() == wanted


def test_difference_and_check(run: Run, raw: Path) -> None:
    """Together, the difference goes to standard output, the lines of --check to standard error; status 1."""
    done = run("clean", "--diff", "--check", "raw/a.txt")
    assert done.returncode == 1
    assert done.stdout.startswith(b"--- raw/a.txt\n+++ raw/a.txt\n@@ ")
    assert done.stderr.startswith(b"raw/a.txt: phrases 1\n")


def test_records(run: Run) -> None:
    """Records are compared by their texts and called by their ids."""
    done = run("clean", "--check", stdin=b'{"id": "x", "text": "0 : 0\\nRain."}\n{"id": "y", "text": "Rain."}')
    assert (done.returncode, done.stdout) == (1, b"x: phrases 1\n")


def test_repair_counts(run: Run) -> None:
    """A change of nothing but blank lines is a change too."""
    done = run("clean", "--check", stdin=b"Rain stopped play.\n\n\n\nIt went on after tea.\n")
    assert (done.returncode, done.stdout) == (1, b"-: layout only\n")
