"""Compressed files: unpacked by their content, packed by their name."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, cast

BLOCK = 1 << 18
"""How many bytes are read at once: enough to make a call worth it, little enough that many fit into memory."""

GZIP_MAGIC = b"\x1f\x8b"
ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
PACKED = (".gz", ".zst")
"""The suffixes of names that say "compressed"."""

BOMB = 1 << 26
RATIO = 200
"""A file that has come to more bytes than BOMB, and to RATIO times what it was, is a bomb: text packs to a tenth."""


class MissingExtra(OSError):
    """A file needs a package that is not installed; the message says how to install it."""


def open_bytes(path: str) -> io.BufferedReader[Any]:
    """Open a file, or standard input for "-", for reading; gzip and Zstandard are unpacked. Raises OSError."""
    # standard input is left open: it is not ours
    file = _Counted(0 if path == "-" else path, closefd=path != "-")
    stream = io.BufferedReader(file, BLOCK)
    head = stream.peek(4)[:4]
    if head[:2] == GZIP_MAGIC:
        import gzip

        return io.BufferedReader(cast(io.RawIOBase, Unpacked(gzip.GzipFile(fileobj=stream), stream, file)), BLOCK)
    if head == ZSTD_MAGIC:
        unpacked = _zstd().ZstdDecompressor().stream_reader(stream, read_across_frames=True)
        return io.BufferedReader(cast(io.RawIOBase, Unpacked(unpacked, stream, file)), BLOCK)
    return stream


def position(stream: io.BufferedReader[Any]) -> int:
    """Return how many bytes of a file were read; of a compressed one, how many compressed; of a pipe 0."""
    raw = stream.raw
    try:
        return raw.below.tell() if isinstance(raw, Unpacked) else raw.tell()
    except OSError:
        return 0


class _Counted(io.FileIO):
    """A file that knows how many bytes were read of it, even where it is a pipe."""

    count = 0

    def readinto(self, buffer: Any, /) -> int | None:
        """Fill a buffer."""
        got = super().readinto(buffer)
        self.count += got or 0
        return got


class Unpacked(io.RawIOBase):
    """What a decompressor reads, in the shape that a buffer wants; closing it closes the file below as well."""

    def __init__(self, source: Any, below: BinaryIO, file: _Counted) -> None:
        self.source = source
        self.below = below
        self.file = file
        self.count = 0

    def readable(self) -> bool:
        """Say yes."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill a buffer as far as there is anything to fill it with; damage, and a bomb, is an OSError."""
        import zlib

        try:
            data = self.source.read(len(buffer))
        except (zlib.error, EOFError) as error:
            raise OSError(f"damaged: {error}") from None
        except Exception as error:
            if type(error).__name__ != "ZstdError":
                raise
            raise OSError(f"damaged: {error}") from None
        self.count += len(data)
        if self.count > BOMB and self.count > RATIO * self.file.count:
            raise OSError(f"unpacks to more than {RATIO} times its size; unpack it yourself if you trust it")
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        """Close the decompressor and the file."""
        if not self.closed:
            super().close()
            self.source.close()
            self.below.close()


@contextmanager
def packed(stream: BinaryIO, name: str) -> Iterator[BinaryIO]:
    """Give a stream to write to that compresses if the name says so; the same bytes in give the same bytes out."""
    if name.endswith(".gz"):
        import gzip

        with gzip.GzipFile(filename="", mode="wb", fileobj=stream, compresslevel=6, mtime=0) as zipped:
            yield cast(BinaryIO, zipped)
    elif name.endswith(".zst"):
        with _zstd().ZstdCompressor().stream_writer(stream, closefd=False) as zipped:
            yield zipped
    else:
        yield stream


def bare(name: str) -> tuple[str, str]:
    """Return a name without the suffix that says "compressed", and that suffix.

    >>> bare("corpus.jsonl.gz"), bare("story.txt")
    (('corpus.jsonl', '.gz'), ('story.txt', ''))
    """
    for suffix in PACKED:
        if name.endswith(suffix):
            return name.removesuffix(suffix), suffix
    return name, ""


def _zstd() -> Any:
    try:
        import zstandard
    except ImportError:
        raise MissingExtra("Zstandard needs an extra: pip install 'wirescrub[zstd]'") from None
    return zstandard
