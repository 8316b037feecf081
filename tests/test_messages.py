"""What the command says where something is missing, to people who do not know it yet: one line, and what to do."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import STORY, Run, command, tree, typed
from wirescrub.counted import counted


@pytest.mark.parametrize("arguments", [["clean", "--to", "json"], ["mine"], ["report"]])
def test_no_folder_for_the_file(arguments: list[str], run: Run, raw: Path, tmp_path: Path) -> None:
    """Where the folder of an output file is missing, the message says that it is the folder."""
    done = run(*arguments, "raw/a.txt", "-o", tmp_path / "deep/er/out")
    assert done.returncode == 3
    where = f"{tmp_path}/deep/er"
    assert done.stderr.decode() == f"wirescrub: {where}/out: there is no folder {where}; make it first\n"


@pytest.mark.parametrize("inputs", [["raw"], ["raw/a.txt", "raw/vol.2"], ["rows.jsonl"]])
@pytest.mark.parametrize("output", ["out.txt", "out.json.gz", "out.nitf.xml"])
def test_no_folder_by_the_name_of_a_file(inputs: list[str], output: str, run: Run, raw: Path, tmp_path: Path) -> None:
    """Several documents and a name that says "file" are wrong usage; with a slash behind it, or if it is one, not."""
    (tmp_path / "rows.jsonl").write_text('{"text": "Rain."}\n{"text": "Snow."}\n')
    done = run("clean", *inputs, "-o", output)
    assert done.returncode == 2
    assert b"name a folder (-o out" in done.stderr
    assert not (tmp_path / output).exists()
    assert run("clean", *inputs, "-o", f"{output}/").returncode == 0
    assert run("clean", *inputs, "-o", output).returncode == 0
    assert len(tree(tmp_path / output)) > 1


def test_a_missing_file_among_several(run: Run, raw: Path) -> None:
    """A file that is not there is named, wherever it stands among the others; what is there is done."""
    for names in (["raw/a.txt", "gone.txt"], ["gone.txt", "raw/a.txt"]):
        for options in (["clean"], ["clean", "--to", "jsonl"], ["explain"], ["mine"], ["report"]):
            done = run(*options, *names)
            assert (done.returncode, done.stderr) == (3, b"wirescrub: gone.txt: No such file or directory\n")
            assert done.stdout
    assert run("clean", "gone.txt", "lost.txt").stderr.count(b"No such file") == 2
    assert run("clean", "gone.txt", "raw/a.txt", "raw/vol.2").returncode == 2


def test_a_terminal_is_told_that_it_is_read(tmp_path: Path, run: Run) -> None:
    """Who types no file is told what the command waits for; a pipe is not."""
    status, shown = typed(b"Rain fell.\n\x04", "clean", cwd=tmp_path)
    assert status == 0
    assert "wirescrub: reading standard input; end it with Ctrl-D, or name files\r\n" in shown
    assert shown.count("Rain fell.") == 2  # what was typed, and what came of it
    assert "reading standard input" in typed(b"Rain fell.\n\x04", "explain", "-", cwd=tmp_path)[1]
    (tmp_path / "a.txt").write_text("Rain fell.\n")
    assert typed(b"", "clean", "a.txt", cwd=tmp_path) == (0, "Rain fell.\r\n")
    assert run("clean", stdin=b"Rain fell.\n").stderr == b""
    assert "reading" not in typed(b"", "clean", "--in-place", cwd=tmp_path)[1]


def test_a_page_is_not_for_a_terminal(tmp_path: Path, run: Run) -> None:
    """`report` says to name a file in place of filling the terminal with HTML; through a pipe it goes."""
    (tmp_path / "a.txt").write_text(STORY)
    status, shown = typed(b"", "report", "a.txt", cwd=tmp_path)
    assert status == 2
    assert "-o report.html" in shown
    assert "<" not in shown
    assert run("report", "a.txt").stdout.startswith(b"<!")


def test_a_report_into_a_pipe(tmp_path: Path) -> None:
    """`-o` with a pipe, as a shell's >(…) gives one, writes into it, and reads nothing from it first."""
    (tmp_path / "a.txt").write_text(STORY)
    os.mkfifo(tmp_path / "pipe")
    with subprocess.Popen(command("report", "a.txt", "-o", "pipe"), cwd=tmp_path) as process:
        assert (tmp_path / "pipe").read_bytes().startswith(b"<!")
    assert process.returncode == 0


def test_one_is_not_several(tmp_path: Path, run: Run) -> None:
    """Of one thing the messages speak as of one."""
    line = "Kelstrand Courier, news from the quay since 1911"
    for number in range(3):
        (tmp_path / f"raw{number}.txt").write_text(f"{STORY.format(number=number)}\n{line}\n")
    (tmp_path / "one").mkdir()
    (tmp_path / "one/a.txt").write_text(STORY)
    rule = f'[[rule]]\nid = "one"\nlines = ["{line}"]\nmatches = ["{line}"]\n'
    (tmp_path / "one.toml").write_text(rule)
    assert b"from 1 document of 1 publisher or folder.\n" in run("mine", "one").stdout
    assert run("rules", "test", "one.toml").stderr == b"1 rule, 1 example, 0 failed\n"
    assert run("clean", "-v", "one/a.txt").stderr.startswith(b"1 article, ")
    assert (counted(0, "rule"), counted(1000, "rule")) == ("0 rules", "1,000 rules")


FAULTY = """
from wirescrub.cli import main
from wirescrub.document import Document

sound = Document.from_text

def from_text(text, *others):
    if "BOOM" in text:
        raise KeyError("boom")
    return sound(text, *others)

Document.from_text = staticmethod(from_text)
main()
"""


@pytest.mark.parametrize("arguments", [["clean", "--to", "jsonl"], ["explain"], ["mine"], ["report"]])
def test_a_fault_of_its_own_costs_one_document(arguments: list[str], raw: Path, tmp_path: Path) -> None:
    """Where wirescrub itself fails, the document is named and the rest is done: no traceback, in no command."""
    (raw / "bad.txt").write_text("BOOM")
    done = subprocess.run([sys.executable, "-c", FAULTY, *arguments, "raw"], cwd=tmp_path, capture_output=True)
    assert done.returncode == 3
    assert done.stderr == b"wirescrub: raw/bad.txt: a fault of wirescrub, please report it: KeyError: 'boom'\n"
    assert b"Fishermen" in done.stdout or arguments == ["mine"]
