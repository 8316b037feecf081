"""Files that are whole or not there."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO

from wirescrub.compression import packed


@contextmanager
def whole(path: str, *, follow: bool = False) -> Iterator[BinaryIO]:
    """Give a stream whose content becomes the file `path` when the block ends well, and leaves no trace otherwise.

    It is written under a temporary name in the same folder and then renamed; a name that ends in .gz or .zst is
    compressed. follow: write to where a symbolic link points, and not in its place; the permissions of what is there
    stay. Raises OSError.
    """
    if follow:
        path = os.path.realpath(path)
    mode = _mode(path) if follow else None
    if mode is not None and not stat.S_ISREG(mode):
        # a device or a pipe takes what comes; it must not be replaced by a file
        with open(path, "wb") as stream, packed(stream, path) as out:
            yield out
        return
    folder = os.path.dirname(path)
    temporary = os.path.join(folder, f".wirescrub-{os.urandom(6).hex()}.part")
    try:
        # opened in here, for a signal may come right behind it
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        handle = os.open(temporary, flags, 0o666)
        with os.fdopen(handle, "wb") as stream, packed(stream, path) as out:
            yield out
        if mode is not None:
            os.chmod(temporary, stat.S_IMODE(mode))
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):  # and it may come right behind the renaming
            os.unlink(temporary)
        raise


def _mode(path: str) -> int | None:
    try:
        return os.stat(path).st_mode
    except FileNotFoundError:
        return None
