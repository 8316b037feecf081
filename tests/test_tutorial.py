"""The tutorial in the README: its commands run, one after the other, and say what it says."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
BLOCK = re.compile(r"^```(console|toml)\n(.*?)^```$", re.M | re.S)


def section(title: str) -> str:
    """Return a section of the README."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return text.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def commands(block: str) -> Iterator[tuple[str, str]]:
    """Yield each command of a block, and what it is said to print."""
    for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
        command, _, printed = part.partition("\n")
        yield command, printed


def test_the_tutorial_runs(tmp_path: Path) -> None:
    """From a folder of raw files to a mined, reviewed and tested rules file and a report, as the README tells it."""
    shutil.copytree(ROOT / "samples" / "sites", tmp_path / "samples" / "sites")
    paths = {
        "PATH": os.pathsep.join([os.path.dirname(sys.executable), os.environ["PATH"]]),
        "PYTHONPATH": os.pathsep.join(sys.path),
        "COLUMNS": "80",
    }
    ran = 0
    for kind, block in BLOCK.findall(section("Teach it your sites")):
        if kind == "toml":
            name = block.partition("\n")[0].removeprefix("# ")
            (tmp_path / name).write_text(block, encoding="utf-8")
            continue
        for command, printed in commands(block):
            done = subprocess.run(
                command, shell=True, cwd=tmp_path, env={**os.environ, **paths}, capture_output=True, text=True
            )
            assert done.returncode == 0, done.stderr
            assert done.stdout + done.stderr == printed
            ran += 1
    assert ran >= 6
    assert (tmp_path / "report.html").stat().st_size > 10_000
    clean = (tmp_path / "clean/courier/1.txt").read_text(encoding="utf-8")
    assert "could not be reached" in clean
    assert "1911" not in clean
    assert "this week" not in clean
