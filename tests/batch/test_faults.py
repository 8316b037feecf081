"""What goes wrong around a run: killed at any moment, inputs that vanish or may not be read, two runs at once."""

from __future__ import annotations

import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from functools import cache, partial
from pathlib import Path

import pytest

from tests.batch.test_stopping import LONG, leftovers, wait_for
from tests.conftest import STORY, Run, command, tree
from wirescrub import clean
from wirescrub.fields import FIELDS, LOSSLESS

COUNT = 400
PATIENT = 60
"""So many seconds anything here may take before it counts as hung."""


@pytest.fixture
def some(tmp_path: Path) -> Path:
    """Return a folder of inputs, enough for a second."""
    (tmp_path / "raw").mkdir()
    fill(tmp_path / "raw", range(COUNT))
    return tmp_path


def fill(folder: Path, numbers: Iterable[int]) -> None:
    """Put inputs into a folder."""
    for number in numbers:
        (folder / f"{number}.txt").write_text(LONG.format(number=number), encoding="utf-8")


def raw_of(path: Path) -> str:
    """Return what the input of that name holds."""
    return LONG.format(number=int(path.stem))


@cache
def clean_of(number: str, fields: Sequence[str]) -> str:
    """Return what becomes of an input."""
    return clean(LONG.format(number=int(number))).text_of(fields) + "\n"


def whole(path: Path, fields: Sequence[str] = FIELDS) -> bool:
    """Say whether a result is whole."""
    return path.read_text("utf-8") == clean_of(path.stem, fields)


def start(folder: Path, *arguments: str) -> subprocess.Popen[bytes]:
    """Start a run on two processes."""
    return subprocess.Popen(
        command("clean", "-j", "2", *arguments), cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def end(process: subprocess.Popen[bytes]) -> tuple[int, bytes]:
    """Wait until a run and its workers are gone; return its status and its messages."""
    said = process.communicate(timeout=PATIENT)[1]
    return process.returncode, said


def kill_at_any_moment(folder: Path, results: str, longest: float, chance: random.Random, *arguments: str) -> bool:
    """Start a run, kill it some time after its first result, and say whether that was before it ended.

    Its workers are gone then.
    """
    began = time.time_ns()
    process = start(folder, *arguments)
    written = partial(newer, began)
    wait_for(lambda: process.poll() is not None or any(map(written, (folder / results).glob("[!.]*"))), process)
    time.sleep(chance.uniform(0, longest / 4))
    process.kill()
    process.communicate(timeout=PATIENT)
    return process.returncode == -signal.SIGKILL


def newer(than: int, path: Path) -> bool:
    """Say whether a file was written after a moment, in nanoseconds."""
    return path.stat().st_mtime_ns > than


def seconds(folder: Path, *arguments: str) -> float:
    """Return how long a run takes that nothing disturbs."""
    began = time.monotonic()
    assert end(start(folder, *arguments)) == (0, b"")
    return time.monotonic() - began


def test_killed_at_any_moment(some: Path, run: Run) -> None:
    """Whenever it is killed, every result that has a name is whole; the next run does what is left, and tidies up."""
    chance, longest = random.Random(1), seconds(some, "raw", "-o", "other")
    midst = 0
    for update in ([], ["--update"], [], ["--update"]):
        began = time.time()
        killed = kill_at_any_moment(some, "out", longest, chance, "raw", "-o", "out", *update)
        found = list((some / "out").glob("[!.]*"))
        assert all(whole(path) for path in found)
        midst += killed and any(path.stat().st_mtime > began for path in found)
    assert midst  # else it tells nothing
    assert run("clean", "raw", "-o", "out", "--update").returncode == 0
    assert tree(some / "out") == tree(some / "raw")
    assert all(whole(path) for path in (some / "out").glob("[!.]*"))
    assert leftovers(some) == []
    assert all(path.read_text("utf-8") == raw_of(path) for path in (some / "raw").iterdir())


@pytest.mark.parametrize("arguments", [["-o", "out", "--update"], ["-o", "out"], ["--in-place"]])
def test_what_a_killed_run_left_goes_even_if_nothing_is_to_be_done(run: Run, raw: Path, arguments: list[str]) -> None:
    """Half files are removed from every folder of the results, also where all results are there already."""
    assert run("clean", "raw", *arguments).returncode == 0
    folder = raw if "--in-place" in arguments else raw.parent / "out"
    for place in (folder, folder / "2007/march"):
        (place / ".wirescrub-0123456789ab.part").write_text("half of i")
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("[!.]*") if path.is_file()}
    assert run("clean", "raw", *arguments).returncode == 0
    assert leftovers(folder) == []
    if arguments != ["-o", "out"]:
        assert before == {path: path.stat().st_mtime_ns for path in folder.rglob("[!.]*") if path.is_file()}


def in_place(folder: Path) -> int:
    """Return how many files are what they should become, having looked that all others are what they were."""
    files = list(folder.glob("[!.]*"))
    done = [path for path in files if whole(path, LOSSLESS)]
    assert len(files) == COUNT
    assert all(path.read_text("utf-8") == raw_of(path) for path in {*files} - {*done})
    return len(done)


def test_killed_in_place(some: Path, run: Run) -> None:
    """Whenever it is killed, every file is what it was or what it should become; the next run does the rest."""
    for copy in ("before", "other"):
        shutil.copytree(some / "raw", some / copy)
    chance, longest = random.Random(2), seconds(some, "other", "--in-place")
    midst = 0
    for _ in range(3):
        shutil.copytree(some / "before", some / "raw", dirs_exist_ok=True)
        killed = kill_at_any_moment(some, "raw", longest, chance, "raw", "--in-place")
        midst += killed and 0 < in_place(some / "raw") < COUNT
    assert midst  # else it tells nothing
    assert run("clean", "raw", "--in-place").returncode == 0
    assert leftovers(some) == []
    assert all(whole(path, LOSSLESS) for path in (some / "raw").iterdir())


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopped_in_place(some: Path, run: Run, number: signal.Signals) -> None:
    """After Ctrl-C every file is what it was or what it should become, and nothing half done lies about."""
    process = start(some, "raw", "--in-place")
    wait_for(lambda: len((some / "raw/0.txt").read_bytes()) < len(raw_of(some / "raw/0.txt").encode()), process)
    process.send_signal(number)
    assert end(process) == (-number, b"")
    assert leftovers(some) == []
    assert 0 < in_place(some / "raw") < COUNT
    assert run("clean", "raw", "--in-place").returncode == 0
    assert all(whole(path, LOSSLESS) for path in (some / "raw").iterdir())


def workers(process: subprocess.Popen[bytes]) -> list[int]:
    """Return the processes that a run has started, the last one last."""
    listed = subprocess.run(["ps", "-o", "pid=", "--ppid", str(process.pid)], capture_output=True, text=True)
    return sorted(map(int, listed.stdout.split()))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks ps for children")
@pytest.mark.parametrize(("arguments", "fields"), [(["-o", "out"], FIELDS), (["--in-place"], LOSSLESS)])
def test_a_worker_is_killed(some: Path, run: Run, arguments: list[str], fields: Sequence[str]) -> None:
    """What it had is named, whole or as it was; the others are done, and the next run does the rest."""
    count = 700
    fill(some / "raw", range(COUNT, count))
    process = start(some, "raw", *arguments)
    wait_for(lambda: workers(process), process)
    os.kill(workers(process)[-1], signal.SIGKILL)
    status, said = end(process)
    assert status == 3
    lost = re.findall(r"wirescrub: raw/(\d+)\.txt: the process that cleaned it was killed\n", said.decode())
    assert len(lost) == said.count(b"\n")
    assert 0 < len(lost) < count / 2
    folder = some / ("out" if "-o" in arguments else "raw")
    done = {path.stem for path in folder.glob("[!.]*") if whole(path, fields)}
    assert {str(number) for number in range(count)} - done <= set(lost)
    for path in folder.glob("[!.]*"):
        assert path.stem in done or (folder.name == "raw" and path.read_text("utf-8") == raw_of(path))
    assert run("clean", "raw", *arguments).returncode == 0
    assert leftovers(some) == []
    assert sum(whole(path, fields) for path in folder.glob("[!.]*")) == count


@pytest.mark.parametrize("later", [False, True])
def test_two_runs_into_one_folder(some: Path, later: bool) -> None:
    """Two runs, begun together or the second in the midst of the first, make what one makes."""
    runs = [start(some, "raw", "-o", "out")]
    if later:
        wait_for(lambda: len(tree(some / "out")) > 20, runs[0])
    runs.append(start(some, "raw", "-o", "out"))
    assert runs[0].poll() is None
    assert [end(process) for process in runs] == [(0, b""), (0, b"")]
    assert tree(some / "out") == tree(some / "raw")
    assert leftovers(some) == []
    assert all(whole(path) for path in (some / "out").glob("[!.]*"))


def test_one_of_two_runs_is_killed(some: Path, run: Run) -> None:
    """The other one makes the whole of it all the same."""
    first, second = (start(some, "raw", "-o", "out") for _ in range(2))
    wait_for(lambda: len(tree(some / "out")) > 20, first)
    first.kill()
    first.communicate(timeout=PATIENT)
    assert end(second) == (0, b"")
    assert tree(some / "out") == tree(some / "raw")
    assert all(whole(path) for path in (some / "out").glob("[!.]*"))
    assert run("clean", "raw", "-o", "out").returncode == 0
    assert leftovers(some) == []


def test_the_output_folder_vanishes(some: Path) -> None:
    """What finds its folder gone is named, and nothing is said to be done that is not there."""
    process = start(some, "raw", "-o", "out")
    wait_for(lambda: len(tree(some / "out")) > 20, process)
    (some / "out").rename(some / "away")
    status, messages = end(process)
    said = messages.splitlines()
    assert status == 3
    assert all(
        line.startswith(b"wirescrub: raw/") and line.endswith(b": there is no folder out; make it first")
        for line in said
    )
    assert len(said) + len(tree(some / "away")) == COUNT
    assert all(whole(path) for path in (some / "away").glob("[!.]*"))
    assert not (some / "out").exists()


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
        assert process.communicate(timeout=PATIENT)[1] == b"wirescrub: b.txt: No such file or directory\n"
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


@pytest.mark.parametrize(
    ("closed", "status", "out", "said"),
    [
        ("2>&-", 3, 1, b""),
        (
            ">&-",
            3,
            0,
            b"wirescrub: missing: No such file or directory\nwirescrub: standard output: Bad file descriptor\n",
        ),
        (">&- 2>&- <&-", 3, 0, b""),
    ],
)
def test_a_stream_that_is_closed(tmp_path: Path, closed: str, status: int, out: int, said: bytes) -> None:
    """Closed messages go nowhere, and never into a result; closed standard output is told, as a full disk is."""
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    shell = ["sh", "-c", f'"$@" {closed}', "sh", *command("clean", "--to", "jsonl", "missing", "a.txt")]
    done = subprocess.run(shell, cwd=tmp_path, capture_output=True, timeout=PATIENT)
    assert (done.returncode, done.stdout.count(b"\n"), done.stderr) == (status, out, said)
    shell = ["sh", "-c", f'"$@" {closed}', "sh", *command("clean", "missing", "a.txt", "-o", "out")]
    assert subprocess.run(shell, cwd=tmp_path, capture_output=True, timeout=PATIENT).returncode == 3
    assert (tmp_path / "out/a.txt").read_text("utf-8") == clean(STORY).text + "\n"


@pytest.mark.parametrize("arguments", [["--help"], ["clean", "--help"], ["--version"]])
def test_help_that_nobody_reads_and_help_on_a_full_disk(arguments: list[str]) -> None:
    """A reader that has seen enough is no error, and no sign of changes found; a full disk is told in one line."""
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(command(*arguments), stdout=write, stderr=subprocess.PIPE, timeout=PATIENT)
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command(*arguments), stdout=full, stderr=subprocess.PIPE, timeout=PATIENT)
    assert (done.returncode, done.stderr) == (3, b"wirescrub: standard output: No space left on device\n")


def test_standard_input_that_is_closed(tmp_path: Path) -> None:
    """It is told, and no empty article comes out."""
    done = subprocess.run(["sh", "-c", '"$@" <&-', "sh", *command("clean")], capture_output=True, timeout=PATIENT)
    assert (done.returncode, done.stdout, done.stderr) == (3, b"", b"wirescrub: -: Bad file descriptor\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ["explain", "raw"],
        ["explain", "--to", "jsonl", "raw"],
        ["explain", "--to", "html", "raw/0.txt"],
        ["clean", "--to", "jsonl", "raw"],
        ["clean", "--diff", "raw"],
        ["report", "raw"],
        ["rules"],
    ],
)
def test_a_reader_that_has_seen_enough(some: Path, arguments: list[str]) -> None:
    """`| head -c 1` ends every command quietly, with status 0."""
    with subprocess.Popen(
        command(*arguments), cwd=some, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0
    ) as process:
        assert process.stdout
        assert process.stderr
        assert process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(PATIENT) == 0
