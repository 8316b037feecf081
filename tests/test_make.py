"""samples/Makefile cleans a folder, as its head says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parent.parent / "samples"
WIRESCRUB = f"WIRESCRUB={sys.executable} -m wirescrub"

pytestmark = pytest.mark.skipif(not shutil.which("make"), reason="make is not installed")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the samples."""
    shutil.copytree(SAMPLES / "raw", tmp_path / "raw")
    shutil.copy(SAMPLES / "Makefile", tmp_path)
    return tmp_path


def make(folder: Path, *arguments: str) -> str:
    """Run make and return what it printed."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("MAKE")}
    done = subprocess.run(
        ["make", "-C", folder, WIRESCRUB, *arguments], capture_output=True, text=True, env=environment
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_makes_what_is_missing_and_what_changed(folder: Path) -> None:
    """The first run makes everything, in parallel; the next nothing; then only what changed."""
    assert make(folder, "-j4").count("wirescrub clean") == 2
    assert "Share this" not in (folder / "clean/harbour.txt").read_text()
    assert (folder / "clean/spring/ferry.txt").exists()
    assert make(folder).count("wirescrub clean") == 0
    later = (folder / "clean/harbour.txt").stat().st_mtime + 10
    os.utime(folder / "raw/harbour.txt", (later, later))
    assert make(folder).count("wirescrub clean") == 1


def test_rules_that_change_make_everything_anew(folder: Path) -> None:
    """Every result depends on the rules file."""
    (folder / "rules.toml").touch()
    own = ("RULES=rules.toml", "FLAGS=")
    assert make(folder, *own).count("wirescrub clean") == 2
    later = (folder / "clean/harbour.txt").stat().st_mtime + 10
    os.utime(folder / "rules.toml", (later, later))
    assert make(folder, *own).count("wirescrub clean") == 2


def test_one_call_does_the_same(folder: Path) -> None:
    """`make batch` makes the same files, and passes over them the second time."""
    make(folder)
    one_by_one = {path.name: path.read_bytes() for path in folder.glob("clean/**/*.txt")}
    make(folder, "clean")
    make(folder, "batch")
    assert {path.name: path.read_bytes() for path in folder.glob("clean/**/*.txt")} == one_by_one
    assert (
        "2 up to date"
        in subprocess.run(
            [*WIRESCRUB.partition("=")[2].split(), "clean", "-v", "--update", "raw", "-o", "clean"],
            capture_output=True,
            text=True,
            cwd=folder,
        ).stderr
    )


def test_a_failure_stops_make(folder: Path) -> None:
    """A file that cannot be cleaned makes make fail, and leaves no result behind."""
    (folder / "raw/broken.txt").write_bytes(b"\x1f\x8b\x08\x00broken")
    done = subprocess.run(["make", "-C", folder, WIRESCRUB], capture_output=True, text=True)
    assert done.returncode != 0
    assert not (folder / "clean/broken.txt").exists()


def test_names_with_spaces(folder: Path) -> None:
    """What make cannot do it says, with what to say instead, and that works."""
    (folder / "raw/two words.txt").write_text("Rain stopped play.\n")
    environment = {key: value for key, value in os.environ.items() if not key.startswith("MAKE")}
    done = subprocess.run(["make", "-C", folder, WIRESCRUB], capture_output=True, text=True, env=environment)
    assert done.returncode == 2
    assert "raw/two words.txt: make cannot handle a name with spaces; say: make batch" in done.stderr
    assert not (folder / "clean").exists()
    make(folder, "batch")
    assert (folder / "clean/two words.txt").read_text() == "Rain stopped play.\n"
    make(folder, "clean")
