"""--update passes over what is up to date, and over nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.conftest import STORY, Run


def made(folder: Path) -> dict[str, int]:
    """Return when each result was made."""
    return {path.name: path.stat().st_mtime_ns for path in folder.rglob("[!.]*") if path.is_file()}


@pytest.fixture
def cleaned(run: Run, raw: Path, tmp_path: Path) -> Path:
    """Return a folder that was cleaned."""
    assert run("clean", "raw", "-o", "out", "--update").returncode == 0
    return tmp_path / "out"


def test_nothing_to_do(run: Run, cleaned: Path) -> None:
    """A second run touches nothing and says so."""
    before = made(cleaned)
    done = run("clean", "raw", "-o", "out", "--update", "-v")
    assert made(cleaned) == before
    assert b"5 up to date" in done.stderr


def test_changed_and_new_inputs(run: Run, raw: Path, cleaned: Path) -> None:
    """What changed is cleaned again, what is new is cleaned, the rest stays."""
    before = made(cleaned)
    (raw / "a.txt").write_text("The harbour opened again.\n")
    (raw / "new.txt").write_text(STORY)
    run("clean", "raw", "-o", "out", "--update")
    after = made(cleaned)
    assert {name for name in after if after[name] != before.get(name)} == {"a.txt", "new.txt"}
    assert (cleaned / "a.txt").read_text() == "The harbour opened again.\n"


def test_lost_results(run: Run, cleaned: Path) -> None:
    """A result that is gone is made again."""
    (cleaned / "a.txt").unlink()
    run("clean", "raw", "-o", "out", "--update")
    assert (cleaned / "a.txt").exists()


@pytest.mark.parametrize("option", [["--fields", "body"], ["--skip", "phrases"], ["--quotes", "straight"]])
def test_other_options(run: Run, cleaned: Path, option: list[str]) -> None:
    """Other options make everything again, and the same ones afterwards nothing."""
    before = made(cleaned)
    run("clean", "raw", "-o", "out", "--update", *option)
    again = made(cleaned)
    assert all(again[name] != before[name] for name in before)
    run("clean", "raw", "-o", "out", "--update", *option)
    assert made(cleaned) == again


def test_options_change_without_update(run: Run, raw: Path, cleaned: Path) -> None:
    """A run with other options in between, of a part and without --update, is not taken for up to date."""
    run("clean", "raw/a.txt", "-o", "out/", "--fields", "headline")
    run("clean", "raw", "-o", "out", "--update")
    assert "Kelstrand" in (cleaned / "a.txt").read_text()


def test_stopped_after_a_change_of_options(run: Run, cleaned: Path) -> None:
    """Where a run with other options was stopped half-way, what it did not reach is made again."""
    run("clean", "raw", "-o", "out", "--fields", "body")
    old = (cleaned / ".wirescrub").stat().st_mtime_ns - 1
    os.utime(cleaned / "a.txt", ns=(old, old))  # as if it were left from before
    before = made(cleaned)
    run("clean", "raw", "-o", "out", "--fields", "body", "--update")
    after = made(cleaned)
    assert [name for name in after if after[name] != before[name]] == ["a.txt"]


def test_update_needs_a_folder(run: Run, raw: Path) -> None:
    """--update without a folder is wrong usage that says so."""
    done = run("clean", "raw/a.txt", "--update")
    assert done.returncode == 2
    assert b"--update works with a folder" in done.stderr
