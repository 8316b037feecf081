"""The bar and the summary: for people only."""

from __future__ import annotations

import os
import pty
import subprocess
from pathlib import Path

import pytest

from tests.conftest import Run, command, typed


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


@pytest.mark.parametrize("arguments", [["mine", "raw"], ["report", "-o", "page.html", "raw"]])
def test_a_bar_for_what_reads_a_corpus(arguments: list[str], raw: Path, run: Run, tmp_path: Path) -> None:
    """What looks at a corpus shows how much of it is read, by bytes, and takes the options that clean takes."""
    shown = on_a_terminal(*arguments, cwd=tmp_path)
    assert "100%" in shown
    assert "5 articles, " in shown
    assert on_a_terminal(*arguments, "--no-progress", cwd=tmp_path) == ""
    assert run(*arguments).stderr == b""
    (raw / "rows.jsonl").write_text('{"text": "Rain stopped play."}\n' * 30)
    assert "35 articles, " in on_a_terminal(*arguments, cwd=tmp_path)


def test_a_bar_where_both_streams_are_the_terminal(raw: Path, tmp_path: Path) -> None:
    """There is a bar where the results go to files; none where they would come between its parts."""
    status, shown = typed(b"", "clean", "raw", "-o", "out", cwd=tmp_path)
    assert (status, "5/5" in shown) == (0, True)
    assert "articles, " not in typed(b"", "clean", "raw", "--to", "jsonl", cwd=tmp_path)[1]
    assert "articles, " not in typed(b"", "clean", "raw", "--check", "-o", "out", cwd=tmp_path)[1]


def test_messages_and_the_bar(raw: Path, tmp_path: Path) -> None:
    """A message stands on a line of its own, and files of records put no bar into the bar."""
    (raw / "gone").symlink_to("nowhere")
    (raw / "rows.jsonl").write_text('{"text": "Rain stopped play."}\nnonsense\n')
    status, shown = typed(b"", "clean", "raw", "-o", "out", cwd=tmp_path)
    assert status == 3
    for message in ("wirescrub: raw/gone: ", "wirescrub: raw/rows.jsonl:2: "):
        assert f"\r\x1b[K{message}" in shown
    assert shown.count("\x1b[?25h") == 1  # how a bar shows the cursor again at its end


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
