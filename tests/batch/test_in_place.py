"""--in-place, and the refusal to write over an input without it."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path

import pytest

from tests.conftest import STORY, Run, tree


def test_every_field_but_boilerplate(run: Run, raw: Path) -> None:
    """Inputs are overwritten, without what belongs to the page; nothing else appears in the folder."""
    before = tree(raw)
    assert run("clean", "--in-place", "raw").returncode == 0
    assert tree(raw) == before
    assert not list(raw.rglob(".*"))
    text = (raw / "a.txt").read_text()
    assert "0 : 0" not in text
    assert text.endswith("of the town.\n")


def test_permissions_and_links_stay(run: Run, tmp_path: Path) -> None:
    """The file behind a link is overwritten, its permissions kept, and the link stays one."""
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "a.txt").chmod(0o640)
    (tmp_path / "link.txt").symlink_to("a.txt")
    run("clean", "--in-place", "link.txt")
    assert (tmp_path / "link.txt").is_symlink()
    assert "0 : 0" not in (tmp_path / "a.txt").read_text()
    assert (tmp_path / "a.txt").stat().st_mode & 0o777 == 0o640


def test_what_is_clean_is_not_touched(run: Run, tmp_path: Path) -> None:
    """A file that would not change keeps its time."""
    (tmp_path / "a.txt").write_text("Rain stopped play.\n")
    os.utime(tmp_path / "a.txt", (1, 1))
    assert run("clean", "--in-place", "a.txt").returncode == 0
    assert (tmp_path / "a.txt").stat().st_mtime == 1


def test_lines_stay_lines(run: Run, tmp_path: Path) -> None:
    """JSON lines are overwritten by JSON lines, compressed as they were."""
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(json.dumps({"text": "0 : 0\nRain."}).encode()))
    run("clean", "--in-place", "a.jsonl.gz")
    assert json.loads(gzip.decompress((tmp_path / "a.jsonl.gz").read_bytes()))["text"] == "Rain."


def test_bad_lines_are_not_lost(run: Run, tmp_path: Path) -> None:
    """A JSON-lines file with a line that cannot be cleaned is left as it was."""
    content = b'{"text": "0 : 0\\nRain."}\nnonsense\n'
    (tmp_path / "a.jsonl").write_bytes(content)
    assert run("clean", "--in-place", "a.jsonl").returncode == 3
    assert (tmp_path / "a.jsonl").read_bytes() == content
    assert tree(tmp_path) == {"a.jsonl"}


@pytest.mark.parametrize("output", ["a.txt", "./x/../a.txt", "hard", "soft"])
def test_refused_without_it(run: Run, tmp_path: Path, output: str) -> None:
    """-o with an input is refused, under whatever name."""
    (tmp_path / "x").mkdir()
    (tmp_path / "a.txt").write_text(STORY)
    os.link(tmp_path / "a.txt", tmp_path / "hard")
    (tmp_path / "soft").symlink_to("a.txt")
    done = run("clean", "a.txt", "-o", output)
    assert done.returncode == 2
    assert b"is an input" in done.stderr
    assert (tmp_path / "a.txt").read_text() == STORY


def test_refused_for_standard_input(tmp_path: Path, run: Run) -> None:
    """`wirescrub clean < a.txt -o a.txt` is seen as well."""
    import subprocess

    from tests.conftest import command

    (tmp_path / "a.txt").write_text(STORY)
    with open(tmp_path / "a.txt", "rb") as stdin:
        done = subprocess.run(command("clean", "-o", tmp_path / "a.txt"), stdin=stdin, capture_output=True)
    assert done.returncode == 2
    assert (tmp_path / "a.txt").read_text() == STORY


def test_failure_leaves_the_output(run: Run, tmp_path: Path) -> None:
    """When the only input cannot be read, an earlier result stays."""
    (tmp_path / "out.txt").write_text("earlier")
    assert run("clean", "missing.txt", "-o", "out.txt").returncode == 3
    assert (tmp_path / "out.txt").read_text() == "earlier"
    assert tree(tmp_path) == {"out.txt"}


@pytest.mark.parametrize("extra", [["-o", "x"], ["--update"], ["--to", "json"], ["-"]])
def test_what_does_not_go_together(run: Run, raw: Path, extra: list[str]) -> None:
    """--in-place refuses what makes no sense with it."""
    assert run("clean", "--in-place", "raw", *extra).returncode == 2
