"""What the command line names: files, folders and standard input, as documents."""

from __future__ import annotations

import gzip
import io
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from wirescrub.readers.jsonl import BadLine, Record, records
from wirescrub.readers.sniff import decode_html, looks_like_html
from wirescrub.readers.text import decode

GZIP_MAGIC = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Failure:
    """An input, or a line of one, that cannot be read, and why."""

    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Input:
    """One document to clean: what it is called, its text, and the JSON record it came in, if any.

    html: whether the text is the markup of a page.
    """

    name: str
    text: str
    record: Record | None = None
    html: bool = False


def files_in(paths: Sequence[str]) -> Iterator[str]:
    """Yield the files that paths name: a folder stands for all files in it, at any depth, in order of their names.

    Names that begin with a dot are passed over in folders. "-", and no path at all, are standard input.
    """
    for path in paths or ("-",):
        if path == "-" or not os.path.isdir(path):
            yield path
            continue
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            yield from (os.path.join(folder, name) for name in sorted(names) if not name.startswith("."))


def open_bytes(path: str) -> io.BufferedReader[Any]:
    """Open a file, or standard input for "-", for reading; gzip is unpacked. Raises OSError."""
    # standard input is left open: it is not ours
    stream = io.BufferedReader(io.FileIO(0 if path == "-" else path, closefd=path != "-"))
    if stream.peek(2)[:2] == GZIP_MAGIC:
        return io.BufferedReader(cast(io.RawIOBase, gzip.GzipFile(fileobj=stream)))
    return stream


def kind_of(name: str, head: bytes) -> str:
    """Tell "jsonl", "html" and "text" apart, by the first bytes of the content, then by the name.

    >>> kind_of("corpus.jsonl.gz", b""), kind_of("-", b'{"text": "It rains."}'), kind_of("story.txt", b"PARIS (AP)")
    ('jsonl', 'jsonl', 'text')
    """
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"{") and (b'":' in start or b'" :' in start):
        return "jsonl"
    stem = name.removesuffix(".gz").lower()
    if b"<" in head and looks_like_html(head):
        return "html"
    if stem.endswith((".html", ".htm", ".xhtml")):
        return "html"
    return "jsonl" if not start and stem.endswith((".jsonl", ".ndjson")) else "text"


def read(path: str, kind: str, encoding: str | None, text_key: str, id_key: str) -> Iterator[Input | Failure]:
    """Yield the documents in a file, or a Failure for each that cannot be read."""
    try:
        with open_bytes(path) as stream:
            if kind == "auto":
                kind = kind_of(path, stream.peek(2048))
            if kind == "html":
                data = stream.read()
                yield Input(path, decode(data, encoding) if encoding else decode_html(data), html=True)
                return
            if kind == "text":
                yield Input(path, decode(stream.read(), encoding))
                return
            name = "-" if path == "-" else Path(path).name
            for found in records(stream, name, text_key, id_key):
                if isinstance(found, BadLine):
                    yield Failure(f"{path}:{found.line}", found.why)
                else:
                    yield Input(str(found.id), found.text, found, looks_like_html(found.text))
    except (OSError, EOFError, ValueError) as error:
        yield Failure(path, getattr(error, "strerror", None) or str(error))
