"""A folder that results go to: names in it, each given out once, and never that of an input."""

from __future__ import annotations

import os
from collections.abc import Iterable

from wirescrub.writers.files import tidy

Identity = tuple[int, int]


class IsInput(ValueError):
    """A result would be written over an input."""


class Folder:
    """The output folder. inputs: what identifies the files that are read."""

    def __init__(self, root: str) -> None:
        os.makedirs(root, exist_ok=True)
        tidy(root)
        self.root = root
        self.real = os.path.realpath(root)
        self.inputs: set[Identity] = set()
        self.claimed: dict[str, str] = {}
        self.entered: dict[str, OSError | None] = {}
        self.folds = False

    def probe(self, name: str) -> None:
        """Find out whether the file system takes "A" and "a" for one name, by a file that is there."""
        self.folds = os.path.exists(os.path.join(self.root, name.upper()))

    def read(self, stats: Iterable[os.stat_result | None]) -> None:
        """Remember what is read, so that it is never written to."""
        self.inputs.update((found.st_dev, found.st_ino) for found in stats if found)

    def claim(self, relative: str, source: str) -> tuple[str, os.stat_result | None]:
        """Give out a name for the result of `source`; return its path, and what is there already.

        Raises ValueError where the name is taken or leads elsewhere, IsInput where an input is, OSError.
        """
        key = _folded(relative) if self.folds else relative
        owner = self.claimed.setdefault(key, source)
        if owner != source:
            raise ValueError(f"its result would be {relative}, which is that of {owner}")
        path = os.path.join(self.root, relative)
        self._enter(os.path.dirname(path))
        try:
            there = os.stat(path)
        except FileNotFoundError:
            return path, None
        if (there.st_dev, there.st_ino) in self.inputs:
            raise IsInput(f"{path} is an input; an input is only overwritten with --in-place")
        return path, there

    def _enter(self, folder: str) -> None:
        """Make a folder below the root, once, and make sure that no link leads out of the root."""
        if folder not in self.entered:
            try:
                os.makedirs(folder, exist_ok=True)
                inside = os.path.commonpath([self.real, os.path.realpath(folder)]) == self.real
                self.entered[folder] = None if inside else OSError(f"{folder} is a link out of the output folder")
                if inside:
                    tidy(folder)  # here, for it may be that nothing is to be written
            except OSError as error:
                self.entered[folder] = error
        failed = self.entered[folder]
        if failed:
            raise failed


def _folded(name: str) -> str:
    import unicodedata

    return unicodedata.normalize("NFC", name).casefold()
