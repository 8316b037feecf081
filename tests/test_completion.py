"""The man page and the completion in real shells, by the lines that the README gives."""

from __future__ import annotations

import os
import pty
import re
import select
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from tests.test_readme import environment, section

WORDS = {
    "wirescrub expl": "wirescrub explain ",
    "wirescrub clean --to nin": "wirescrub clean --to ninjs ",
    "wirescrub clean --fields headline,cap": "wirescrub clean --fields headline,caption ",
    "wirescrub explain --skip dateline,bre": "wirescrub explain --skip dateline,breakpoints ",
    "wirescrub clean art": "wirescrub clean article.txt ",
}
"""What somebody types, and what the tab key makes of it."""


def need(program: str) -> None:
    """Pass over a test, visibly, where a program is not installed; .ci/run installs them all."""
    if not shutil.which(program):
        pytest.skip(f"{program} is not installed")


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """Return the environment of a user with a home of their own, and an article in it."""
    (tmp_path / "article.txt").write_text("Rain fell.\n")
    return {**environment(), "HOME": str(tmp_path), "ZDOTDIR": str(tmp_path), "TERM": "dumb"}


def follow(word: str, home: dict[str, str]) -> None:
    """Run the line of the README that has a word in it."""
    (line,) = (line for line in section("Install").splitlines() if line.startswith("$ ") and word in line)
    subprocess.run(["bash", "-c", line[2:]], env=home, cwd=home["HOME"], check=True)


class Typist:
    """Types into a shell, and reads what it shows."""

    def __init__(self, shell: list[str], home: dict[str, str]) -> None:
        self.process, self.terminal = pty.fork()
        if not self.process:
            os.chdir(home["HOME"])
            os.execvpe(shell[0], shell, {**home, "PS1": "$ ", "PROMPT": "$ "})

    def until(self, wanted: str, seconds: float = 20) -> str:
        """Return what is shown until something is there, or until it takes too long."""
        shown, end = "", time.monotonic() + seconds
        while wanted not in shown and time.monotonic() < end:
            if select.select([self.terminal], [], [], 0.1)[0]:
                try:
                    shown += os.read(self.terminal, 4096).decode(errors="replace")
                except OSError:
                    break
        return re.sub(r"\x1b\[[\d;?]*[a-zA-Z]|\x07", "", shown)

    def type(self, text: str) -> None:
        """Type."""
        os.write(self.terminal, text.encode())

    def leave(self) -> None:
        """Close the shell."""
        os.close(self.terminal)
        os.waitpid(self.process, 0)


@pytest.mark.parametrize(("shell", "options"), [("bash", ["--noprofile", "-i"]), ("zsh", ["-i"])])
def test_the_tab_key_completes(shell: str, options: list[str], home: dict[str, str]) -> None:
    """After the line of the README, a new shell completes commands, values, the last name of a list, and files."""
    need(shell)
    follow(f"{shell}_source", home)
    typist = Typist([shell, *options], home)
    typist.type("echo rea''dy\n")
    begun = typist.until("ready\r\n")
    assert "command not found" not in begun
    assert "ready" in begun
    for typed, wanted in WORDS.items():
        typist.until("$ ", 1)
        typist.type(typed + "\t")
        assert wanted in typist.until(wanted), typed
        typist.type("\x15")  # forget the line
    typist.leave()


def test_fish_completes(home: dict[str, str]) -> None:
    """After the line of the README, fish offers the same."""
    need("fish")
    follow("fish_source", home)
    for typed, wanted in WORDS.items():
        done = subprocess.run(["fish", "-c", f"complete -C '{typed}'"], env=home, cwd=home["HOME"], capture_output=True)
        offered = [line.partition("\t")[0] for line in done.stdout.decode().splitlines()]
        assert offered == [wanted.split()[-1]], done.stderr


def test_man_finds_the_page(home: dict[str, str], tmp_path: Path) -> None:
    """After the line of the README, `man wirescrub` shows the page, wherever the command is installed."""
    need("man")
    (tmp_path / "venv/bin").mkdir(parents=True)
    for name in ("wirescrub", "python"):
        (tmp_path / "venv/bin" / name).symlink_to(shutil.which(name, path=home["PATH"]) or "")
    home = {**home, "PATH": f"{tmp_path}/venv/bin:{os.environ['PATH']}", "MANPAGER": "cat", "COLUMNS": "80"}
    follow("wirescrub.man", home)
    where = subprocess.run(["man", "--where", "wirescrub"], env=home, capture_output=True, text=True)
    assert where.stdout.strip() == f"{tmp_path}/venv/share/man/man1/wirescrub.1"
    shown = subprocess.run(["man", "wirescrub"], env=home, capture_output=True, text=True)
    assert "wirescrub - clean raw scraped news text" in shown.stdout
