"""Compressed files in and out."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import STORY, Run, tree


def test_gzip_is_known_by_content(run: Run, tmp_path: Path) -> None:
    """What is packed is unpacked, whatever it is called, from a pipe too."""
    (tmp_path / "a.txt").write_bytes(gzip.compress(STORY.encode()))
    assert b"Kelstrand" in run("clean", "a.txt").stdout
    assert b"Kelstrand" in run("clean", stdin=gzip.compress(STORY.encode())).stdout


def test_two_archives_in_one_file(run: Run) -> None:
    """Archives one behind the other are one, as for gzip."""
    lines = b"".join(gzip.compress(b'{"text": "Rain.", "n": %d}\n' % n) for n in range(2))
    done = run("clean", "--to", "jsonl", stdin=lines)
    assert [json.loads(line)["n"] for line in done.stdout.splitlines()] == [0, 1]


@pytest.mark.parametrize("damage", [lambda data: data[:-9], lambda data: data[:30] + b"\0\0\0" + data[33:]])
def test_damaged_archives_are_named(run: Run, tmp_path: Path, damage: object) -> None:
    """An archive that is cut off, or damaged inside, is named; no result is left."""
    (tmp_path / "a.txt.gz").write_bytes(damage(gzip.compress(os.urandom(99) + STORY.encode())))  # type: ignore[operator]
    done = run("clean", "a.txt.gz", "-o", "out.txt")
    assert done.returncode == 3
    assert done.stderr.startswith(b"wirescrub: a.txt.gz: ")
    assert tree(tmp_path) == {"a.txt.gz"}


def test_out_by_name(run: Run, tmp_path: Path) -> None:
    """A name that ends in .gz is compressed."""
    run("clean", "-o", "out.txt.gz", stdin=b"Rain.\n")
    assert gzip.decompress((tmp_path / "out.txt.gz").read_bytes()) == b"Rain.\n"


def test_zstandard(run: Run, tmp_path: Path) -> None:
    """With the extra, .zst goes in and out."""
    zstandard = pytest.importorskip("zstandard", reason="the extra wirescrub[zstd] is not installed")
    (tmp_path / "a.jsonl.zst").write_bytes(zstandard.compress(json.dumps({"text": "0 : 0\nRain."}).encode()))
    assert run("clean", "--to", "jsonl", "a.jsonl.zst", "-o", "b.jsonl.zst").returncode == 0
    with open(tmp_path / "b.jsonl.zst", "rb") as file:
        assert json.loads(zstandard.ZstdDecompressor().stream_reader(file).read())["text"] == "Rain."
    (tmp_path / "a.jsonl.zst").write_bytes((tmp_path / "a.jsonl.zst").read_bytes()[:-5])
    assert run("clean", "--to", "jsonl", "a.jsonl.zst").returncode == 3


@pytest.mark.parametrize("arguments", [["a.zst"], ["b.txt", "-o", "out.zst"]])
def test_zstandard_without_the_extra(tmp_path: Path, arguments: list[str]) -> None:
    """Without the extra, a line says how to get it; nothing is left behind."""
    (tmp_path / "a.zst").write_bytes(b"\x28\xb5\x2f\xfdrest")
    (tmp_path / "b.txt").write_text("Rain.\n")
    script = "import sys; sys.modules['zstandard'] = None; from wirescrub.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", script, "clean", *arguments], cwd=tmp_path, capture_output=True)
    assert done.returncode == 3
    assert b"pip install 'wirescrub[zstd]'" in done.stderr
    assert done.stderr.count(b"\n") == 1
    assert tree(tmp_path) == {"a.zst", "b.txt"}


@pytest.mark.parametrize("pack", ["gzip", "zstandard"])
def test_a_bomb_is_stopped(run: Run, tmp_path: Path, pack: str) -> None:
    """A small file that unpacks to very much is stopped with a line that names it, and the rest is done."""
    from importlib import import_module

    (tmp_path / "raw").mkdir()
    (tmp_path / "raw/bomb.txt").write_bytes(import_module(pack).compress(b"a" * (100 << 20)))
    (tmp_path / "raw/story.txt").write_text(STORY, encoding="utf-8")
    done = run("clean", "raw", "-o", "clean")
    assert done.returncode == 3
    assert done.stderr.startswith(b"wirescrub: raw/bomb.txt: unpacks to more than 200 times its size")
    assert tree(tmp_path / "clean") == {"story.txt"}


def test_a_long_stream_of_like_lines_is_no_bomb(run: Run) -> None:
    """What is merely long and repeats itself goes through."""
    line = b'{"text": "It rained on the harbour of Kelstrand."}\n'
    assert run("clean", "--to", "jsonl", stdin=gzip.compress(line * 1000)).stdout.count(b"\n") == 1000
