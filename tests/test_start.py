"""What is loaded when: a command that does not need a thing must not wait for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import STORY
from wirescrub.settings import find

HEAVY = (
    "ftfy",
    "bs4",
    "regex",
    "multiprocessing",
    "concurrent.futures",
    "tomllib",
    "importlib.resources",
)


def elsewhere(folder: Path) -> Path:
    """Return a folder without settings, and with none above it: those in a clone are not what is tested here."""
    assert find(str(folder)) is None
    return folder


def loaded(cache: Path, *arguments: str | Path) -> set[str]:
    """Run the command and return the modules it loaded."""
    script = (
        "import sys\n"
        "from wirescrub.cli import main\n"
        "try: main()\n"
        "finally: print('\\n'.join(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        text=True,
        cwd=elsewhere(cache),
        env={**os.environ, "XDG_CACHE_HOME": str(cache)},
    )
    assert done.returncode == 0, done.stderr
    return set(done.stderr.split())


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return a small article without damage."""
    path = tmp_path / "small.txt"
    path.write_text(STORY)
    return path


def test_help_loads_no_chain(tmp_path: Path) -> None:
    """--help knows options only."""
    modules = loaded(tmp_path, "--help")
    assert not modules & {*HEAVY, "json", "gzip", "wirescrub.document", "wirescrub.chain", "wirescrub.rules"}


def test_a_small_text_loads_what_it_needs(tmp_path: Path, small: Path) -> None:
    """A text without damage is cleaned without the repair, the HTML parser, processes; the packs were read before."""
    loaded(tmp_path, "clean", small)
    modules = loaded(tmp_path, "clean", small)
    assert modules & {*HEAVY, "json", "gzip", "difflib", "hashlib", "tempfile", "wirescrub.readers.html"} == set()


def test_the_library_loads_when_it_is_used() -> None:
    """`import wirescrub` alone loads nothing of it."""
    script = "import sys, wirescrub; print(*[name for name in sys.modules if name.startswith('wirescrub')])"
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert out.split() == ["wirescrub"]


def test_patterns_are_compiled_once_for_all_runs(tmp_path: Path, small: Path) -> None:
    """The second run compiles no pattern of the chain; a cache that is damaged only costs time."""
    script = (
        "import re._compiler as compiler, sys\n"
        "from wirescrub.cli import main\n"
        "compile, texts = compiler.compile, []\n"
        "compiler.compile = lambda text, flags=0: texts.append(text) or compile(text, flags)\n"
        "try: main()\n"
        "finally: print(len(texts), file=sys.stderr)"
    )

    def compiled() -> int:
        done = subprocess.run(
            [sys.executable, "-c", script, "clean", small],
            capture_output=True,
            text=True,
            cwd=elsewhere(tmp_path),
            env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")},
        )
        assert done.returncode == 0, done.stderr
        return int(done.stderr.split()[-1])

    assert compiled() > 100
    assert compiled() < 10
    for path in (tmp_path / "cache/wirescrub").iterdir():
        path.write_bytes(b"not what was kept")
    assert compiled() > 100


def test_a_cache_that_cannot_be_written(tmp_path: Path, small: Path) -> None:
    """Where there can be no cache, the command works as ever, and says nothing of it."""
    (tmp_path / "file").touch()
    done = subprocess.run(
        [sys.executable, "-m", "wirescrub", "clean", small],
        capture_output=True,
        cwd=elsewhere(tmp_path),
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "file")},
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_patterns_of_versions_long_gone_are_forgotten(tmp_path: Path) -> None:
    """The cache does not grow for ever: when it has become large, what this run used is left."""
    script = (
        "from wirescrub import kept, patterns\n"
        "for number in range(patterns._MOST): patterns.compile(f'gone {number}')\n"
        "patterns.keep()\n"
        "patterns._known, patterns._used = kept.load('patterns'), set()\n"
        "patterns.compile('gone 7'), patterns.compile('new'), patterns.keep()\n"
        "print(*sorted(text for text, _ in kept.load('patterns')), sep=', ')"
    )
    env = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=env)
    assert (done.returncode, done.stdout.strip()) == (0, "gone 7, new"), done.stderr
