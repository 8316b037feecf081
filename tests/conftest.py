"""What the tests share: the command, run as a user runs it, and invented articles."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

STORY = """0 : 0
Harbour town counts the cost of a wet spring

Fishermen in the small harbour of Kelstrand said on Monday that {number} boats had stayed ashore for most of the month.

“We have mended every net we own, and some of them twice,” said Mette Holm, who chairs the harbour board of the town.
"""

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


def command(*arguments: str | bytes | Path) -> list[str | bytes | Path]:
    """Return the command line that runs wirescrub."""
    return [sys.executable, "-m", "wirescrub", *arguments]


@pytest.fixture(scope="session", autouse=True)
def _cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Give the commands that tests run a cache of their own, and leave that of the user alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run wirescrub in a folder of its own and return what it said."""

    def run(*arguments: str | bytes | Path, stdin: bytes = b"", cwd: Path = tmp_path) -> object:
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        return subprocess.run(command(*arguments), input=stdin, capture_output=True, cwd=cwd, env=environment)

    return run


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """Return a folder with some raw articles, in folders, with names of every kind."""
    for number, name in enumerate(["a.txt", "two words.txt", "2007/march/b.txt", "2007/line\nbreak.txt", "vol.2"]):
        path = tmp_path / "raw" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(STORY.format(number=number), encoding="utf-8")
    return tmp_path / "raw"


def tree(folder: Path) -> set[str]:
    """Return the names of the files below a folder, those that begin with a dot left out."""
    return {str(path.relative_to(folder)) for path in folder.rglob("[!.]*") if path.is_file()}


def typed(text: bytes, *arguments: str, cwd: Path) -> tuple[int, str]:
    """Run the command on a terminal, as a person does; return its status and all that the terminal shows."""
    process, terminal = pty.fork()
    if not process:
        os.chdir(cwd)
        os.environ.pop("CI", None)
        os.execvp(sys.executable, command(*arguments))
    if text:
        os.write(terminal, text)
    shown = b""
    while True:
        try:
            piece = os.read(terminal, 4096)
        except OSError:  # how Linux says that nobody holds the other end
            break
        if not piece:
            break
        shown += piece
    status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    os.close(terminal)
    return status, shown.decode()
