"""Files that are whole or not there."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO

from wirescrub.compression import packed

_START, _END = ".wirescrub-", ".part"
_tidied: set[str] = set()


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
    tidy(folder)
    temporary = os.path.join(folder, f"{_START}{os.urandom(6).hex()}{_END}")
    lock = None
    try:
        # opened in here, for a signal may come right behind it
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        while not _lock(handle := os.open(temporary, flags, 0o666)):
            os.close(handle)
        with os.fdopen(handle, "wb") as stream:
            lock = os.dup(handle)
            with packed(stream, path) as out:
                yield out
        if mode is not None:
            os.chmod(temporary, stat.S_IMODE(mode))
        os.replace(temporary, path)
    except BaseException as error:
        with suppress(OSError):  # and it may come right behind the renaming
            os.unlink(temporary)
        if isinstance(error, FileNotFoundError):  # the folder never was, or went while the file was written
            need_folder(path)
        raise
    finally:
        if lock is not None:
            os.close(lock)


def tidy(folder: str) -> None:
    """Remove what runs that were killed left in a folder, once in the life of a process.

    What is still written to is locked by the process that does; a lock ends with its process, however that ends.
    """
    if folder in _tidied or sys.platform == "win32":
        return
    _tidied.add(folder)
    import fcntl

    with suppress(OSError), os.scandir(folder or ".") as entries:
        for entry in entries:
            if entry.name.startswith(_START) and entry.name.endswith(_END):
                with suppress(OSError):
                    handle = os.open(entry.path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
                    try:
                        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                        # Where another was here first, a file of the same name may be somebody's by now.
                        if os.fstat(handle).st_nlink:
                            os.unlink(entry.path)
                    finally:
                        os.close(handle)


def _lock(handle: int) -> bool:
    """Lock a new file until its last handle is closed; say no where `tidy` of another process was there before."""
    if sys.platform != "win32":  # where an open file cannot be removed anyway
        import fcntl

        with suppress(OSError):  # a file system without locks: nothing is tidied up there
            fcntl.flock(handle, fcntl.LOCK_EX)
    return os.fstat(handle).st_nlink > 0 or sys.platform == "win32"


def need_folder(path: str) -> None:
    """Raise FileNotFoundError where the folder of a file is missing, in words that say that it is the folder."""
    folder = os.path.dirname(path)
    if folder and not os.path.isdir(folder):
        raise FileNotFoundError(errno.ENOENT, f"there is no folder {folder}; make it first", folder)


def _mode(path: str) -> int | None:
    try:
        return os.stat(path).st_mode
    except FileNotFoundError:
        return None
