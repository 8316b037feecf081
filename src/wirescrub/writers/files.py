"""Files that are whole or not there."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable


def write_whole(path: str, chunks: Iterable[bytes]) -> None:
    """Write a file under a temporary name in its folder and rename it when it is whole. Raises OSError."""
    folder, name = os.path.split(os.path.realpath(path))
    handle, temporary = tempfile.mkstemp(prefix=f".{name[:100]}.", suffix=".part", dir=folder)
    try:
        with os.fdopen(handle, "wb") as stream:
            for chunk in chunks:
                stream.write(chunk)
        os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
