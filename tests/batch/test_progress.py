"""The bar and the summary: for people only."""

from __future__ import annotations

import os
import pty
import subprocess
from pathlib import Path

from tests.conftest import Run, command


def on_a_terminal(*arguments: str | Path, cwd: Path, **environment: str) -> str:
    """Run the command with a terminal as standard error; return what it showed there."""
    leader, follower = pty.openpty()
    clean = {key: value for key, value in os.environ.items() if key != "CI"}
    done = subprocess.run(
        command(*arguments), cwd=cwd, stdout=subprocess.PIPE, stderr=follower, env={**clean, **environment}
    )
    os.close(follower)
    shown = b""
    while True:
        try:
            piece = os.read(leader, 4096)
        except OSError:  # how Linux says that nobody holds the other end
            break
        if not piece:
            break
        shown += piece
    os.close(leader)
    assert done.returncode == 0
    return shown.decode()


def test_a_bar_on_a_terminal(raw: Path, tmp_path: Path) -> None:
    """On a terminal a bar shows how many files are done, and how many a second."""
    shown = on_a_terminal("clean", "raw", "-o", "out", cwd=tmp_path)
    assert "5/5" in shown
    assert "5 articles, " in shown


def test_a_bar_for_a_stream(tmp_path: Path) -> None:
    """Of a file whose size is known the bar shows how much is done."""
    (tmp_path / "in.jsonl").write_text('{"text": "Rain stopped play."}\n' * 30)
    shown = on_a_terminal("clean", "--to", "jsonl", "in.jsonl", cwd=tmp_path)
    assert "100%" in shown
    assert "30 articles, " in shown


def test_no_bar_elsewhere(run: Run, raw: Path, tmp_path: Path) -> None:
    """There is none on a pipe, none in CI, and none where it is not wanted."""
    assert run("clean", "raw", "-o", "out").stderr == b""
    assert on_a_terminal("clean", "raw", "-o", "out", cwd=tmp_path, CI="true") == ""
    assert on_a_terminal("clean", "raw", "-o", "out", "--no-progress", cwd=tmp_path) == ""


def test_a_bar_that_was_asked_for(raw: Path, tmp_path: Path) -> None:
    """--progress shows it on a terminal in CI too."""
    assert "5/5" in on_a_terminal("clean", "raw", "-o", "out", "--progress", cwd=tmp_path, CI="true")


def test_a_summary_that_was_asked_for(run: Run, raw: Path) -> None:
    """-v tells at the end what was done, on standard error."""
    (raw / "gone").symlink_to("nowhere")
    done = run("clean", "raw", "-o", "out", "-v")
    assert done.stderr.splitlines()[-1].startswith(b"5 articles, ")
    assert done.stderr.splitlines()[-1].endswith(b"; 1 failed")
