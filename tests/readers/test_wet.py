"""WET files, the text records of Common Crawl, as a source of articles."""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path

import pytest
from tests.conftest import STORY, Run
from warcio.warcwriter import WARCWriter

from wirescrub.compression import BLOCK

NUMBER = BLOCK // len(STORY) + 3
"""So many stories need more than one piece."""


def wet(*, packed: bool) -> bytes:
    """Return a WET file: a record about the crawl, the stories, and one that is no text."""
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=packed)
    writer.write_record(writer.create_warcinfo_record("test.wet", {"software": "test"}))
    for number in range(NUMBER):
        writer.write_record(
            writer.create_warc_record(
                f"https://example.org/{number}?é",
                "conversion",
                payload=io.BytesIO(STORY.format(number=number).encode()),
                warc_content_type="text/plain",
                warc_headers_dict={
                    "WARC-Date": "2026-03-26T10:36:00Z",
                    "WARC-Record-ID": f"<urn:uuid:00000000-0000-4000-8000-{number:012}>",
                },
            )
        )
    writer.write_record(writer.create_warc_record("https://example.org/x", "metadata", payload=io.BytesIO(b"a: b")))
    return out.getvalue()


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_every_text_of_a_wet_file_becomes_a_record(run: Run, tmp_path: Path, packed: bool, jobs: str) -> None:
    """In their order, by their address, with the text clean, from a file or a pipe."""
    path = tmp_path / ("crawl.wet.gz" if packed else "crawl.wet")
    path.write_bytes(wet(packed=packed))
    done = run("clean", "-j", jobs, "--to", "jsonl", str(path))
    assert done.returncode == 0, done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record["url"] for record in found] == [f"https://example.org/{number}?é" for number in range(NUMBER)]
    assert list(found[7]) == ["id", "url", "date", "text", "article"]
    assert found[7]["id"] == "urn:uuid:00000000-0000-4000-8000-000000000007"
    assert found[7]["article"]["headline"] == "Harbour town counts the cost of a wet spring"
    assert found[7]["text"] == run("clean", stdin=STORY.format(number=7).encode()).stdout.decode().rstrip("\n")
    assert run("clean", "-j", jobs, "--to", "jsonl", stdin=path.read_bytes()).stdout == done.stdout


def test_explain_looks_into_a_wet_file(run: Run, tmp_path: Path) -> None:
    """What goes with JSON lines goes with WET files."""
    (tmp_path / "crawl.wet").write_bytes(wet(packed=False))
    done = run("explain", "--to", "jsonl", str(tmp_path / "crawl.wet"))
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert "".join(piece["raw"] for piece in found[7]["lines"]) == STORY.format(number=7)


def test_a_damaged_wet_file_gives_what_is_whole(run: Run, tmp_path: Path) -> None:
    """The records before the damage come out; the file is named, and the exit status tells."""
    path = tmp_path / "crawl.wet.gz"
    path.write_bytes(wet(packed=True)[:-9000])
    done = run("clean", "--to", "jsonl", str(path))
    assert done.returncode == 3
    assert 100 < len(done.stdout.splitlines()) < NUMBER
    assert b"crawl.wet.gz" in done.stderr


def test_a_wet_file_is_not_overwritten(run: Run, tmp_path: Path) -> None:
    """In place there is no way back to WARC records: the file stays as it was."""
    path = tmp_path / "crawl.wet"
    path.write_bytes(wet(packed=False))
    before = path.read_bytes()
    assert run("clean", "--in-place", str(path)).returncode == 3
    assert path.read_bytes() == before


def test_without_the_extra_it_says_what_to_install(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A WET file on a machine without a reader of WARC is an error with the line that helps."""
    (tmp_path / "warcio.py").write_text("raise ImportError")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    done = run("clean", "--to", "jsonl", stdin=gzip.compress(wet(packed=False)))
    assert done.returncode == 3
    assert b"pip install 'wirescrub[warc]'" in done.stderr
