"""Files that are no text: named and refused, and nothing that is only damaged with them."""

from __future__ import annotations

import io
import json
import os
import random
import sqlite3
import struct
import subprocess
import sys
import tarfile
import zipfile
import zlib
from pathlib import Path

import pytest
from tests.conftest import STORY, Run, tree

from wirescrub.readers.foreign import NoText, refuse_foreign

NOISE = random.Random(1).randbytes(9000)
WIRE = b"\x16\x16\x01r ibc-harbour   03-26 0423\r\n\x02^BC-HARBOUR<\r\n" + STORY.encode() + b"\x03\x04\r\n"


def png() -> bytes:
    """Return a picture of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 64, 64, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(65 * 64)))
        + chunk(b"IEND", b"")
    )


def packed(kind: str) -> bytes:
    """Return an archive with an article in it."""
    out = io.BytesIO()
    if kind == "zip":
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("a.txt", STORY * 50)
    else:
        with tarfile.open(fileobj=out, mode="w") as tar:
            entry = tarfile.TarInfo("a.txt")
            entry.size = len(STORY.encode() * 50)
            tar.addfile(entry, io.BytesIO(STORY.encode() * 50))
    return out.getvalue()


def database(folder: Path) -> bytes:
    """Return a database with an article in it."""
    path = folder / "made.db"
    with sqlite3.connect(path) as base:
        base.execute("create table story (text)")
        base.execute("insert into story values (?)", (STORY,))
    base.close()
    data = path.read_bytes()
    path.unlink()
    return data


@pytest.fixture
def files(tmp_path: Path) -> dict[str, bytes]:
    """Return what lies in a folder beside articles, with what each is called."""
    return {
        "a program": Path(os.path.realpath(sys.executable)).read_bytes()[:50_000],
        "a PNG picture": png(),
        "a JPEG picture": b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0" + NOISE,
        "a GIF picture": b"GIF89a\x01\0\x01\0\x80\0\0\xff\xff\xff\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;",
        "a PDF document": b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" + b"% a comment\n" * 900,
        "an RTF document": rb"{\rtf1\ansi\deff0 Rain fell on the quay.\par}",
        "a zip archive": packed("zip"),
        "a tar archive": packed("tar"),
        "a database": database(tmp_path),
        "binary data": NOISE,
        "every second byte is NUL": STORY.encode("utf-16-le"),
        "binary data, no text": bytes(9000),
    }


def test_what_is_no_text_is_named_and_the_rest_is_done(files: dict[str, bytes], raw: Path, run: Run) -> None:
    """In a folder each such file is named with what it is, makes no article, and costs the others nothing."""
    articles = tree(raw)
    for number, data in enumerate(files.values()):
        (raw / f"{number}.txt").write_bytes(data)
    done = run("clean", "raw", "-o", "out")
    assert done.returncode == 3
    said = done.stderr.decode().splitlines()
    for number, what in enumerate(files):
        assert any(line.startswith(f"wirescrub: raw/{number}.txt: {what}") for line in said), what
    assert len(said) == len(files)
    assert len(tree(raw.parent / "out")) == len(articles)


@pytest.mark.parametrize("command", ["clean", "explain", "mine", "report"])
def test_every_command_refuses_them(command: str, run: Run) -> None:
    """Through a pipe as well, and whatever is done with it: a line, the status 3, and no article."""
    done = run(command, stdin=png())
    assert (done.returncode, done.stderr) == (3, b"wirescrub: -: a PNG picture, no text\n")
    assert b"IHDR" not in done.stdout


def test_in_place_leaves_them_alone(raw: Path, run: Run) -> None:
    """A picture among articles that are cleaned where they are stays what it was, byte for byte."""
    (raw / "picture").write_bytes(png())
    assert run("clean", "raw", "--in-place").returncode == 3
    assert (raw / "picture").read_bytes() == png()
    assert b"0 : 0" not in (raw / "a.txt").read_bytes()


def test_utf_16_is_read_where_it_is_named(run: Run) -> None:
    """What the message says to do about UTF-16 without a mark helps, in either order of bytes."""
    story = STORY.replace("0 : 0\n", "")
    for order in ("le", "be"):
        done = run("clean", stdin=story.encode(f"utf-16-{order}"))
        assert done.returncode == 3
        assert done.stderr.endswith(f"say --encoding utf-16-{order}\n".encode())
        done = run("clean", "--encoding", f"utf-16-{order}", stdin=story.encode(f"utf-16-{order}"))
        assert (done.returncode, done.stdout.decode()) == (0, run("clean", stdin=story.encode()).stdout.decode())
        assert run("clean", stdin=b"\xff\xfe" + story.encode("utf-16-le")).returncode == 0


@pytest.mark.parametrize(
    "data",
    [
        WIRE,
        STORY.encode().replace(b" ", b"\0 ", 12),
        b"-LRB-\0 AP -RRB-",
        b"Rain\0fell\0on\0the\0quay.",
        STORY.encode().replace(b" ", b"\0"),
        STORY.encode().replace(b". ", b".\x1e"),
        "Der Regen fiel auf die Dächer, sagte Frau Müller über die Brücke. ".encode("cp1252") * 60,
        "╔═══╗ Погода ╚═══╝ ".encode("cp866") * 60,
        "雨が降った。港は静かだ。".encode("shift_jis") * 60,
        "雨が降った。港は静かだ。".encode("iso2022_jp") * 60,
        "港口下雨了。".encode("gb18030") * 60,
        b"\x1b[1mRain\x1b[0m stopped play at the harbour on Monday, its master said.\n" * 30,
        STORY.encode() + b"\0" * 40_000,
        b"",
    ],
)
def test_damaged_text_is_text(data: bytes) -> None:
    """Control characters of a wire, NULs in a scrape, old encodings and colours are not what makes a file binary."""
    refuse_foreign(data)


@pytest.mark.parametrize(
    "text",
    [
        "%PDF-files are what the council publishes, and nobody can search them.",
        "GIF89a is the name of a format that is older than the web.",
        "PK is what everybody calls the mayor of the harbour town.",
        "MZ-80 computers are sold on the quay.",
        "BM shares rose on Monday.",
        "RIFF music is heard in the harbour.",
        "ID3 is what the tags in those files are called.",
        "Rar! cried the mayor.",
        "SQLite format 3 is read by every phone.",
        "The ftyp of the film is wrong.",
    ],
)
def test_stories_that_begin_like_such_files(text: str, run: Run) -> None:
    """The words that such files begin with may begin a story."""
    done = run("clean", "--fields", "headline,body", stdin=f"{text}\n\n{STORY}".encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert text.encode() in done.stdout


def test_a_character_cut_in_two_is_no_damage() -> None:
    """Where the bytes that are looked at end in the middle of a character, a damaged text is still one."""
    text = ("\x01é" * 700).encode() + "é".encode()[:1]
    refuse_foreign(text.replace(b"\x01", b"\x01rain "))
    with pytest.raises(NoText):
        refuse_foreign(text.replace(b"\xc3\xa9", b"\xe9"))


def test_a_saved_page_and_what_lies_beside_it(tmp_path: Path, run: Run) -> None:
    """Of a page with its folder of scripts, styles and pictures, the page comes out, and every other file is named."""
    beside = tmp_path / "raw" / "page_files"
    beside.mkdir(parents=True)
    page = "".join(f"<p>{line}</p>" for line in STORY.splitlines() if line)
    (tmp_path / "raw/page.html").write_text(f"<!DOCTYPE html><article>{page}</article>", encoding="utf-8")
    (beside / "logo.png").write_bytes(png())
    for name in ("app.js", "tags.js.download", "site.CSS", "icon.svg"):
        (beside / name).write_text("a { b: c }\n")
    done = run("clean", "raw", "-o", "out")
    assert done.returncode == 3
    assert tree(tmp_path / "out") == {"page.txt"}
    assert done.stderr.count(b"\n") == 5
    assert b"raw/page_files/app.js: a part of a page, by its name, and no article" in done.stderr


def test_a_script_that_is_asked_for(tmp_path: Path, run: Run) -> None:
    """What the message says helps: with --from text a name means nothing. A page called so is a page in any case."""
    (tmp_path / "story.js").write_text("Rain stopped play.\n")
    assert run("clean", "story.js").returncode == 3
    assert run("clean", "--from", "text", "story.js").stdout == b"Rain stopped play.\n"
    (tmp_path / "view.js").write_text("<!DOCTYPE html><article><p>Rain stopped play.</p></article>")
    assert run("clean", "view.js").stdout == b"Rain stopped play.\n"


def test_a_slow_pipe_with_a_program_in_it(tmp_path: Path) -> None:
    """A program that comes through a pipe is refused too, and what wrote it is left in peace."""
    shell = f'cat "{sys.executable}" | "{sys.executable}" -m wirescrub clean'
    done = subprocess.run(shell, shell=True, capture_output=True, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (3, b"")
    assert done.stderr.startswith(b"wirescrub: -: a program")


@pytest.mark.parametrize("indent", [2, None])
def test_json_that_is_not_json_lines(indent: int | None, tmp_path: Path, run: Run) -> None:
    """A JSON document is named once, and not line by line; what the message says to do helps."""
    record = {"id": "a", "text": "Rain fell."}
    one, all_of_them = json.dumps(record, indent=2), json.dumps([record, record], indent=indent)
    (tmp_path / "one.json").write_text(one)
    (tmp_path / "all.json").write_text(all_of_them)
    for name, filters in (("one", "."), ("all", ".[]")):
        done = run("clean", f"{name}.json", "--to", "jsonl")
        assert (done.returncode, done.stdout) == (3, b"")
        assert done.stderr.count(b"\n") == 1
        assert f"jq -c {filters}".encode() in done.stderr.replace(b"'", b"")
    line = "[{text in brackets}] is how the story begins."
    assert run("clean", stdin=line.encode()).stdout.decode() == line + "\n"
