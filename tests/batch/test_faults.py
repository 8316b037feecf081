"""What goes wrong around a run: killed at any moment, inputs that vanish or may not be read, two runs at once."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from tests.batch.test_stopping import LONG, leftovers
from tests.conftest import STORY, Run, command, tree
from wirescrub import clean
from wirescrub.fields import LOSSLESS

COUNT = 400


@pytest.fixture
def some(tmp_path: Path) -> Path:
    """Return a folder of inputs, enough for a second."""
    (tmp_path / "raw").mkdir()
    for number in range(COUNT):
        (tmp_path / f"raw/{number}.txt").write_text(LONG.format(number=number), encoding="utf-8")
    return tmp_path


def raw_of(path: Path) -> str:
    """Return what the input of that name holds."""
    return LONG.format(number=int(path.stem))


def kill_after(folder: Path, seconds: float, *arguments: str) -> None:
    """Start a run, kill it, and wait until its workers are gone as well."""
    process = subprocess.Popen(command("clean", "-j", "2", *arguments), cwd=folder, stderr=subprocess.PIPE)
    time.sleep(seconds)
    process.kill()
    process.communicate()


def test_killed_at_any_moment(some: Path, run: Run) -> None:
    """Whenever it is killed, every result that has a name is whole; the next run leaves all of them and no more."""
    chance = random.Random(1)
    for _ in range(8):
        kill_after(some, chance.uniform(0.1, 0.8), "raw", "-o", "out", "--update")
        for path in (some / "out").glob("[!.]*"):
            assert path.read_text("utf-8") == clean(raw_of(path)).text + "\n"
    assert run("clean", "raw", "-o", "out").returncode == 0
    assert tree(some / "out") == tree(some / "raw")
    assert leftovers(some) == []
    assert all(path.read_text("utf-8") == raw_of(path) for path in (some / "raw").iterdir())


def test_killed_in_place(some: Path, run: Run) -> None:
    """Whenever it is killed, every file is what it was or what it should become; the next run does the rest."""
    chance = random.Random(2)
    for _ in range(4):
        kill_after(some, chance.uniform(0.2, 0.6), "raw", "--in-place")
        for path in (some / "raw").glob("[!.]*"):
            assert path.read_text("utf-8") in (raw_of(path), clean(raw_of(path)).text_of(LOSSLESS) + "\n")
    assert run("clean", "raw", "--in-place").returncode == 0
    assert leftovers(some) == []
    for path in (some / "raw").iterdir():
        assert path.read_text("utf-8") == clean(raw_of(path)).text_of(LOSSLESS) + "\n"


def test_two_runs_into_one_folder(some: Path) -> None:
    """Two runs at once make what one makes."""
    runs = [subprocess.Popen(command("clean", "raw", "-o", "out", "-j", "2"), cwd=some) for _ in range(2)]
    assert [process.wait() for process in runs] == [0, 0]
    assert tree(some / "out") == tree(some / "raw")
    assert leftovers(some) == []
    for path in (some / "out").glob("[!.]*"):
        assert path.read_text("utf-8") == clean(raw_of(path)).text + "\n"


def test_an_input_that_vanishes(tmp_path: Path) -> None:
    """An input that was there when the run began, and is not when its turn comes, is named; the rest is done."""
    os.mkfifo(tmp_path / "first")
    for name in ("b.txt", "c.txt"):
        (tmp_path / name).write_text(STORY, encoding="utf-8")
    with subprocess.Popen(
        command("clean", "first", "b.txt", "c.txt", "-o", "out", "-j", "1"), cwd=tmp_path, stderr=subprocess.PIPE
    ) as process:
        with open(tmp_path / "first", "w", encoding="utf-8") as pipe:  # opens when the run does
            (tmp_path / "b.txt").unlink()
            pipe.write(STORY)
        assert process.communicate()[1] == b"wirescrub: b.txt: No such file or directory\n"
    assert process.returncode == 3
    assert tree(tmp_path / "out") == {"first.txt", "c.txt"}


def powerless(*arguments: str) -> list[str | bytes | Path]:
    """Return a command that file permissions bind, even where root runs it."""
    if os.geteuid() != 0:
        return command(*arguments)
    if not shutil.which("setpriv"):
        pytest.skip("root needs setpriv to give up its power over files")
    return ["setpriv", "--bounding-set=-all", "--inh-caps=-all", *command(*arguments)]


def test_permission_denied(raw: Path, tmp_path: Path) -> None:
    """A file and a folder that may not be read are named, and a file that may not be replaced is left whole."""
    (raw / "a.txt").chmod(0)
    (raw / "2007").chmod(0)
    done = subprocess.run(powerless("clean", "raw", "-o", "out"), cwd=tmp_path, capture_output=True)
    assert done.returncode == 3
    assert sorted(done.stderr.splitlines()) == [
        b"wirescrub: raw/2007: Permission denied",
        b"wirescrub: raw/a.txt: Permission denied",
    ]
    assert tree(tmp_path / "out") == {"two words.txt", "vol.2.txt"}
    raw.chmod(0o500)
    before = (raw / "vol.2").read_bytes()
    done = subprocess.run(powerless("clean", "raw/vol.2", "--in-place"), cwd=tmp_path, capture_output=True)
    raw.chmod(0o700)
    (raw / "2007").chmod(0o700)
    assert (done.returncode, done.stderr) == (3, b"wirescrub: raw/vol.2: Permission denied\n")
    assert (raw / "vol.2").read_bytes() == before


def test_a_planted_link_is_replaced(run: Run, raw: Path, tmp_path: Path) -> None:
    """A link where a result should be is replaced by the result; what it points to stays."""
    (tmp_path / "precious").write_text("precious")
    (tmp_path / "out").mkdir()
    for name in ("a.txt", ".wirescrub"):
        (tmp_path / "out" / name).symlink_to(tmp_path / "precious")
    assert run("clean", "raw", "-o", "out").returncode == 0
    assert (tmp_path / "precious").read_text() == "precious"
    assert not (tmp_path / "out/a.txt").is_symlink()


def test_a_rules_file_runs_nothing(run: Run, tmp_path: Path) -> None:
    """What looks like code in a rules file is text: it is matched and shown, never run."""
    code = "__import__('os').mkdir('owned')"
    (tmp_path / "rules.toml").write_text(
        f'[[rule]]\nid = "{code}"\nlines = ["{{{code}}}", "$(mkdir owned)", "`mkdir owned`"]\n'
        f'note = "{{0.__class__}} {code}"\n'
    )
    text = f"{{{code}}}\n\n{STORY}\n$(mkdir owned)\n"
    assert run("clean", "--rules", "rules.toml", stdin=text.encode()).returncode == 0
    assert run("rules", "--rules", "rules.toml").returncode == 0
    assert run("explain", "--rules", "rules.toml", stdin=text.encode()).returncode == 0
    assert not (tmp_path / "owned").exists()


def test_an_input_too_large_for_the_memory(raw: Path, tmp_path: Path) -> None:
    """What does not fit into the memory is named; the rest is done."""
    resource = pytest.importorskip("resource")
    with open(raw / "huge.txt", "wb") as file:
        file.write(LONG.encode() * 9)
        file.truncate(400 << 20)  # takes no room on the disk
    limit = 600 << 20
    done = subprocess.run(
        command("clean", "raw", "-o", "out", "-j", "1"),
        cwd=tmp_path,
        capture_output=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)),
    )
    assert (done.returncode, done.stderr) == (3, b"wirescrub: raw/huge.txt: too large for the memory\n")
    assert len(tree(tmp_path / "out")) == 5
