"""What is up to date: made after its input changed, by the same version, rules and options.

The output folder holds one file of its own, `.wirescrub`, which says by what its files are made. It is written anew,
before anything else, when that changes; so a file that is older than it was made by something else. What is up to date
can therefore be told by times alone, as make does, and a run may be stopped anywhere and gone on with.
"""

from __future__ import annotations

import os

from wirescrub.batch.work import Job
from wirescrub.writers.files import whole

NAME = ".wirescrub"


def fingerprint(job: Job) -> str:
    """Return a text that differs when the version, the rules or the options do."""
    import hashlib

    from wirescrub import __version__
    from wirescrub.shipped import packs

    digest = hashlib.blake2b(repr(job).encode(errors="backslashreplace"), digest_size=16)
    for name, text in packs():
        digest.update(f"{name}\0{text}\0".encode())
    return f"wirescrub {__version__} {digest.hexdigest()}\n"


def stamp(folder: str, job: Job) -> int:
    """Note in a folder by what its files are made from now on; return since when, in nanoseconds. Raises OSError."""
    path, text = os.path.join(folder, NAME), fingerprint(job).encode()
    try:
        with open(path, "rb") as file:
            same = file.read() == text
    except FileNotFoundError:
        same = False
    if not same:
        with whole(path) as file:
            file.write(text)
    return os.stat(path).st_mtime_ns


def up_to_date(made: os.stat_result | None, source: os.stat_result | None, since: int) -> bool:
    """Say whether a file that was made is newer than its source, and than the stamp of its folder."""
    return bool(made and source and made.st_mtime_ns > source.st_mtime_ns and made.st_mtime_ns >= since)
