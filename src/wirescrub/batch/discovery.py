"""Which files the paths on a command line mean, and what each is called relative to them."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wirescrub.readers.inputs import Failure


class Found(NamedTuple):
    """A file to clean: where it is, its name relative to what was asked for, and what the file system says of it."""

    path: str
    relative: str
    stat: os.stat_result | None


def find(paths: Sequence[str], apart_from: str | None = None) -> Iterator[Found | Failure]:
    """Yield the files that paths name: a folder stands for all files in it, at any depth, in order of their names.

    "-", and no path at all, are standard input. In folders, names that begin with a dot are passed over, and so is the
    folder `apart_from` (the output, which may lie inside the input). What cannot be looked at is a Failure.
    """
    paths = paths or ("-",)
    given = [path for path in paths if path != "-" and not os.path.isdir(path)]
    common = _common_folder(given)
    avoid = _identity(apart_from) if apart_from else None
    for path in paths:
        if path == "-":
            yield Found(path, "stdin", None)
        elif os.path.isdir(path):
            yield from _walk(path, avoid)
        else:
            yield _look(path, os.path.relpath(os.path.abspath(path), common))


def _walk(folder: str, avoid: tuple[int, int] | None) -> Iterator[Found | Failure]:
    """Yield the files below a folder. Links to folders are not followed, so that no circle traps it."""
    pending = [(folder, "")]  # a stack, for a tree may be deeper than Python recurses
    while pending:
        path, relative = pending.pop()
        try:
            if stat.S_ISDIR((os.stat if path == folder else os.lstat)(path).st_mode):
                if path != folder and avoid and _identity(path) == avoid:
                    continue
                names = sorted((name for name in os.listdir(path) if not name.startswith(".")), reverse=True)
                pending += [(os.path.join(path, name), os.path.join(relative, name)) for name in names]
                continue
            found = os.stat(path)
        except OSError as error:
            yield Failure(path, reason(error))
            continue
        if stat.S_ISREG(found.st_mode):
            yield Found(path, relative, found)
        elif not stat.S_ISDIR(found.st_mode):
            yield Failure(path, "not a regular file")  # reading a pipe here could wait for ever


def _look(path: str, relative: str) -> Found | Failure:
    try:
        return Found(path, relative, os.stat(path))
    except (OSError, ValueError) as error:
        return Failure(path, reason(error))


def _common_folder(paths: Sequence[str]) -> str:
    return os.path.commonpath([os.path.dirname(os.path.abspath(path)) for path in paths]) if paths else ""


def _identity(path: str) -> tuple[int, int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def reason(error: Exception) -> str:
    """Return why something failed, in a few words without the path."""
    return getattr(error, "strerror", None) or str(error)
