"""A folder in, a folder out."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.conftest import STORY, Run, command, tree
from wirescrub.batch.folders import Folder

NAMES = {"a.txt", "two words.txt", "2007/march/b.txt", "2007/line\nbreak.txt", "vol.2.txt"}


def test_relative_names_stay(run: Run, raw: Path, tmp_path: Path) -> None:
    """Every file has its result under the same relative name, with the suffix of the format."""
    done = run("clean", "raw", "-o", "out")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert tree(tmp_path / "out") == NAMES
    assert "0 : 0" not in (tmp_path / "out/a.txt").read_text()
    assert "Kelstrand" in (tmp_path / "out/2007/march/b.txt").read_text()


def test_suffix_of_the_format(run: Run, raw: Path, tmp_path: Path) -> None:
    """--to json makes .json files."""
    run("clean", "raw", "-o", "out", "--to", "json")
    assert tree(tmp_path / "out") == {name.removesuffix(".txt") + ".json" for name in NAMES}


def test_files_one_by_one(run: Run, raw: Path, tmp_path: Path) -> None:
    """Files named one by one go by their names below the folder they share."""
    run("clean", "raw/a.txt", "raw/2007/march/b.txt", "-o", "out")
    assert tree(tmp_path / "out") == {"a.txt", "2007/march/b.txt"}


def test_result_is_that_of_one_file(run: Run, raw: Path, tmp_path: Path) -> None:
    """A file in a folder is cleaned as it is alone."""
    run("clean", "raw", "-o", "out")
    assert (tmp_path / "out/a.txt").read_bytes() == run("clean", "raw/a.txt").stdout


def test_broken_ones_are_named_and_the_rest_is_done(run: Run, raw: Path, tmp_path: Path) -> None:
    """What cannot be read is named with the reason, once; everything else has its result; the status is 3."""
    (raw / "broken.gz").write_bytes(gzip.compress(b"Rain stopped play. " * 1000)[:60])
    (raw / "gone").symlink_to("nowhere")
    os.mkfifo(raw / "pipe")
    done = run("clean", "raw", "missing.txt", "-o", "out")
    assert done.returncode == 3
    for name in (b"raw/broken.gz: ", b"raw/gone: ", b"raw/pipe: not a regular file", b"missing.txt: No such file"):
        assert done.stderr.count(name) == 1
    assert tree(tmp_path / "out") == NAMES


def test_two_for_one_name(run: Run, raw: Path, tmp_path: Path) -> None:
    """Of two inputs whose results would have one name, the second is named, and the first result is kept."""
    (raw / "a.raw").write_text("Another story altogether.\n")
    done = run("clean", "raw", "-o", "out")
    assert done.returncode == 3
    assert done.stderr == b"wirescrub: raw/a.txt: its result would be a.txt, which is that of raw/a.raw\n"
    assert tree(tmp_path / "out") == NAMES


def test_output_inside_the_input(run: Run, raw: Path, tmp_path: Path) -> None:
    """Results that lie in the folder that is cleaned are not cleaned again."""
    for _ in range(2):
        assert run("clean", ".", "-o", "clean", cwd=raw).returncode == 0
    assert tree(raw / "clean") == NAMES


@pytest.mark.parametrize("output", ["raw", "raw/", "raw/../raw", "link"])
def test_never_onto_an_input(run: Run, raw: Path, tmp_path: Path, output: str) -> None:
    """Where results would be written over inputs, nothing is done at all."""
    (tmp_path / "link").symlink_to("raw")
    before = (raw / "a.txt").read_bytes()
    done = run("clean", "raw", "-o", output)
    assert done.returncode == 2
    assert b"is an input" in done.stderr
    assert (raw / "a.txt").read_bytes() == before


@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_never_onto_an_input_through_links(run: Run, raw: Path, tmp_path: Path, link: object) -> None:
    """A link in the output folder, of either kind, to an input is refused too."""
    (tmp_path / "out").mkdir()
    link(raw / "a.txt", tmp_path / "out/a.txt")  # type: ignore[operator]
    before = (raw / "a.txt").read_bytes()
    assert run("clean", "raw", "-o", "out").returncode == 2
    assert (raw / "a.txt").read_bytes() == before


def test_never_out_of_the_folder(run: Run, raw: Path, tmp_path: Path) -> None:
    """A link in the output folder that leads elsewhere is not followed."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out/2007").symlink_to(tmp_path / "elsewhere")
    done = run("clean", "raw", "-o", "out")
    assert done.returncode == 3
    assert b"raw/2007/march/b.txt: " in done.stderr
    assert tree(tmp_path / "elsewhere") == set()
    assert (tmp_path / "out/a.txt").exists()


def test_records_become_files(run: Run, tmp_path: Path) -> None:
    """JSON lines into a folder make a file a record, named by its id, never outside of the folder."""
    ids = ["wire/1", "../../2", "/3", "..", "x" * 300, 6, "6"]
    lines = [json.dumps({"id": id, "text": STORY.format(number=id)}) for id in ids]
    (tmp_path / "in.jsonl").write_text("\n".join(lines))
    done = run("clean", "in.jsonl", "-o", "deep/out")
    assert done.returncode == 3
    assert done.stderr == b"wirescrub: 6: its result would be 6.txt, which is that of line 6\n"
    assert tree(tmp_path) == {
        *(f"deep/out/{name}.txt" for name in ("wire/1", "_./_./2", "3", "_.", "x" * 200, "6")),
        "in.jsonl",
    }


def test_compressed_files(run: Run, tmp_path: Path) -> None:
    """What is compressed is read as what it holds, and its result is compressed again, the same bytes every time."""
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw/a.txt.gz").write_bytes(gzip.compress(STORY.encode()))
    (tmp_path / "raw/b.jsonl.gz").write_bytes(gzip.compress(json.dumps({"text": STORY}).encode()))
    run("clean", "raw", "-o", "out", "--to", "jsonl")
    first = (tmp_path / "out/a.jsonl.gz").read_bytes()
    assert json.loads(gzip.decompress(first))["id"] == "raw/a.txt.gz"
    assert json.loads(gzip.decompress((tmp_path / "out/b.jsonl.gz").read_bytes()))["article"]["body"]
    run("clean", "raw", "-o", "out", "--to", "jsonl")
    assert (tmp_path / "out/a.jsonl.gz").read_bytes() == first


def test_bytes_in_names(run: Run, tmp_path: Path) -> None:
    """A file name that is not UTF-8 is taken and given as it is."""
    os.mkdir(os.fsencode(tmp_path) + b"/raw")
    with open(os.fsencode(tmp_path) + b"/raw/caf\xe9.txt", "w", encoding="utf-8") as file:
        file.write(STORY)
    assert run("clean", "raw", "-o", "out", "-v").returncode == 0
    assert b"caf\xe9.txt" in os.listdir(os.fsencode(tmp_path) + b"/out")


def test_names_that_a_file_system_folds(tmp_path: Path) -> None:
    """Where "A" and "a" are one name, the second to want it is refused."""
    folder = Folder(str(tmp_path))
    folder.claim("a.txt", "a.txt")
    folder.claim("A.txt", "A.txt")
    folder.folds = True
    folder.claim("é.txt", "é.txt")
    with pytest.raises(ValueError, match="which is that of é"):
        folder.claim("E\u0301.txt", "E\u0301.txt")


def test_several_processes_into_one_folder(run: Run, raw: Path, tmp_path: Path) -> None:
    """A process a file, all at once (GNU parallel, xargs -P), make what one call makes."""
    run("clean", "raw", "-o", "one")
    processes = [
        subprocess.Popen(command("clean", path, "-o", "many/"), cwd=tmp_path)
        for path in sorted(raw.rglob("*"))
        if path.is_file()
    ]
    assert [process.wait() for process in processes] == [0] * 5
    assert {Path(name).name for name in tree(tmp_path / "many")} == {Path(name).name for name in tree(tmp_path / "one")}
    assert not list((tmp_path / "many").glob("*.part"))


def test_not_onto_itself_through_the_shell(tmp_path: Path) -> None:
    """`wirescrub clean a.jsonl >> a.jsonl` would never end; it is refused."""
    (tmp_path / "a.jsonl").write_text('{"text": "Rain."}\n')
    with open(tmp_path / "a.jsonl", "ab") as out:
        done = subprocess.run(
            command("clean", "--to", "jsonl", "a.jsonl"), cwd=tmp_path, stdout=out, stderr=subprocess.PIPE
        )
    assert done.returncode == 2
    assert (tmp_path / "a.jsonl").read_text() == '{"text": "Rain."}\n'


def test_records_need_a_folder(run: Run, tmp_path: Path) -> None:
    """Records that should become files where a file is are told in a line; the file stays."""
    (tmp_path / "out").write_text("a file")
    done = run("clean", "-o", "out", stdin=b'{"text": "a"}\n{"text": "b"}')
    assert (done.returncode, done.stderr) == (3, b"wirescrub: out: File exists\n")
    assert (tmp_path / "out").read_text() == "a file"


def test_documents_in_one_file(run: Run, tmp_path: Path) -> None:
    """A file of text with the marks of a data set between its documents makes a file for each."""
    (tmp_path / "a.txt").write_text("Rain stopped play.\n|||||\nIt went on after tea.\n")
    (tmp_path / "b.txt").write_text("The sun shone.\n")
    assert run("clean", "a.txt", "b.txt", "-o", "out").returncode == 0
    assert tree(tmp_path / "out") == {"a/a.txt:1.txt", "a/a.txt:2.txt", "b.txt"}
    assert run("clean", "a.txt").returncode == 2
    assert run("clean", "a.txt", "--to", "jsonl").stdout.count(b"\n") == 2
