"""What the files that go out are called."""

from __future__ import annotations

import os
import re  # and not our patterns: `--help` needs this file, and nothing else of them

from wirescrub.compression import bare

KNOWN = frozenset(
    (".txt", ".text", ".raw", ".htm", ".html", ".xhtml", ".shtml", ".jsonl", ".ndjson", ".json", ".tsv", ".md")
)
"""Suffixes that say what a file holds; anything else behind a dot ("vol.2") belongs to the name."""

LONGEST = 200
"""How many bytes of a name are used; file systems take 255, and a temporary name needs some."""


def renamed(relative: str, suffix: str) -> str:
    """Return the name with the suffix of the format that goes out; what was compressed stays so.

    >>> renamed("2007/story.html", ".txt"), renamed("a.txt.gz", ".json"), renamed("U.S. visit", ".txt")
    ('2007/story.txt', 'a.json.gz', 'U.S. visit.txt')
    """
    name, packed = bare(relative)
    return stem(name) + suffix + packed


def stem(relative: str) -> str:
    """Return the name without compression and without a known suffix."""
    name, _ = bare(relative)
    start, last = os.path.splitext(name)
    return start if last.lower() in KNOWN else name


def from_id(identity: object, suffix: str) -> str:
    """Return a file name for a record: its id, made harmless. A slash still makes a folder.

    >>> from_id("wire/2007-03-26", ".txt"), from_id("../../etc/passwd", ".txt"), from_id(17, ".json")
    ('wire/2007-03-26.txt', '_./_./etc/passwd.txt', '17.json')
    """
    parts = [part for part in str(identity).replace("\\", "/").replace("\0", "_").split("/") if part not in ("", ".")]
    harmless = ["_" + part[1:] if part.startswith(".") else part for part in parts] or ["_"]
    short = [os.fsencode(part)[:LONGEST].decode(errors="ignore") or "_" for part in map(_writable, harmless)]
    return "/".join(short) + suffix


def _writable(part: str) -> str:
    """Return a name without characters that no file system can hold: half surrogate pairs."""
    return part.encode(errors="replace").decode()


_SPECIAL = re.compile(r'[\x00-\x1f"\\\x7f\udc80-\udcff]')


def printable(name: str) -> str:
    r"""Return a file name on one line; where it has control characters, quoted as git and patch do.

    >>> print(printable("two\nlines"))
    "two\nlines"
    """
    if not _SPECIAL.search(name):
        return name
    known = {"\n": r"\n", "\t": r"\t", '"': r"\"", "\\": r"\\"}
    quoted = _SPECIAL.sub(lambda found: known.get(found[0]) or f"\\{ord(found[0]) & 0xFF:03o}", name)
    return f'"{quoted}"'
