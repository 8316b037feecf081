"""What comes in: kinds of input, told apart by their content, and the documents in them."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from wirescrub.compression import BLOCK, bare, open_bytes, position

if TYPE_CHECKING:
    from wirescrub.readers.jsonl import Record


class Failure(NamedTuple):
    """An input, or a line of one, that cannot be cleaned, and why."""

    name: str
    why: str


class Input(NamedTuple):
    """One document to clean: what it is called, its text, and the JSON record it came in, if any.

    html: whether the text is the markup of a page.
    """

    name: str
    text: str
    record: Record | None = None
    html: bool = False


class Lines(NamedTuple):
    """Some whole lines of a JSON-lines file: its path, the number of the first of them, and their bytes.

    read: how many bytes of the file, as it lies on the disk, were read for them.
    """

    path: str
    first: int
    data: bytes
    read: int = 0


def text_file(path: str, data: bytes, encoding: str | None) -> list[Input]:
    """Return the document in a file of text; several where marks of a data set part them."""
    from wirescrub.readers.split import split_documents
    from wirescrub.readers.text import decode

    text = decode(data, encoding)
    pieces = split_documents(text)
    if len(pieces) < 2:
        return [Input(path, text)]
    return [Input(f"{path}:{number}", piece) for number, piece in enumerate(pieces, 1)]


def page(path: str, data: bytes, encoding: str | None) -> list[Input]:
    """Return the document in an HTML file."""
    from wirescrub.readers.sniff import decode_html
    from wirescrub.readers.text import decode

    return [Input(path, decode(data, encoding) if encoding else decode_html(data), html=True)]


READERS: dict[str, Callable[[str, bytes, str | None], list[Input]]] = {"text": text_file, "html": page}
"""For each kind of file, from its path, its bytes, and the encoding if it was named, to the documents in it.

A new kind is a function, a line here, and a cue in `kind_of`.
"""


def json_chunks(stream: io.BufferedReader[Any], path: str) -> Iterator[Lines]:
    """Cut a JSON-lines file into pieces of whole lines, each as large as comes without waiting, or as BLOCK."""
    first, before = 1, 0
    # read1: a reader of `tail -f` sees each line when it comes
    while data := stream.read1(BLOCK):
        if not data.endswith(b"\n"):
            data += stream.readline()
        now = position(stream)
        yield Lines(path, first, data, now - before)
        first, before = first + data.count(b"\n"), now


def wet_chunks(stream: io.BufferedReader[Any], path: str) -> Iterator[Lines]:
    """Cut a WET file into pieces of JSON lines."""
    from wirescrub.readers.wet import chunks

    return chunks(stream, path)


CHUNKS: dict[str, Callable[[io.BufferedReader[Any], str], Iterator[Lines]]] = {"jsonl": json_chunks, "wet": wet_chunks}
"""For each kind of file that is read in pieces, from an open file and its path to its documents as JSON lines."""

KINDS = ("auto", *READERS, *CHUNKS)


def kind_of(name: str, head: bytes) -> str:
    """Tell "jsonl", "wet", "html" and "text" apart, by the first bytes of the content, then by the name.

    >>> kind_of("corpus.jsonl.gz", b""), kind_of("-", b'{"text": "It rains."}'), kind_of("story.txt", b"PARIS (AP)")
    ('jsonl', 'jsonl', 'text')
    """
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"{") and (b'":' in start or b'" :' in start):
        return "jsonl"
    if start.startswith(b"WARC/"):
        return "wet"
    stem = bare(name)[0].lower()
    if b"<" in head:
        from wirescrub.readers.sniff import looks_like_html

        if looks_like_html(head):
            return "html"
    if stem.endswith((".html", ".htm", ".xhtml")):
        return "html"
    return "jsonl" if not start and stem.endswith((".jsonl", ".ndjson")) else "text"


def sniff(stream: io.BufferedReader[Any], path: str, kind: str, encoding: str | None = None) -> str:
    """Return the kind of an open file; `kind` itself unless that is "auto". Raises NoText for what holds no text."""
    from wirescrub.readers.foreign import HEAD, refuse_foreign, refuse_json, refuse_script

    head = stream.peek(HEAD)[:HEAD]
    found = kind_of(path, head[:2048]) if kind == "auto" else kind
    if found in READERS:
        refuse_foreign(head, encoding)
    if kind == "auto":
        refuse_json(head)
        if found == "text":
            refuse_script(path)
    return found


def read(
    path: str,
    kind: str,
    encoding: str | None,
    text_key: str,
    id_key: str,
    advance: Callable[[int], None] = lambda _: None,
) -> Iterator[Input | Failure]:
    """Yield the documents in a file, or a Failure for each that cannot be read.

    advance: is told how many bytes of the file were read for the documents that came.
    """
    try:
        with open_bytes(path) as stream:
            kind = sniff(stream, path, kind, encoding)
            if kind in READERS:
                yield from READERS[kind](path, stream.read(), encoding)
                advance(position(stream))
                return
            for lines in CHUNKS[kind](stream, path):
                yield from read_lines(lines, encoding, text_key, id_key)
                advance(lines.read)
    except (OSError, EOFError, ValueError) as error:
        yield Failure(path, getattr(error, "strerror", None) or str(error))


def read_lines(lines: Lines, encoding: str | None, text_key: str, id_key: str) -> Iterator[Input | Failure]:
    """Yield the documents in some lines of a JSON-lines file, or a Failure for each line that holds none."""
    from wirescrub.readers.jsonl import BadLine, records
    from wirescrub.readers.sniff import looks_like_html

    name = lines.path.rpartition("/")[2]
    for found in records(lines.data.split(b"\n"), name, text_key, id_key, first=lines.first, encoding=encoding):
        if isinstance(found, BadLine):
            yield Failure(f"{lines.path}:{found.line}", found.why)
        else:
            yield Input(str(found.id), found.text, found, looks_like_html(found.text))
