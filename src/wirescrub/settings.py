"""Where settings are found; `wirescrub.rule_files` says what they hold. Light, for every command asks."""

from __future__ import annotations

import os

SETTINGS = "wirescrub.toml"
PROJECT = "pyproject.toml"


def find(folder: str = ".") -> str | None:
    """Return the settings file for work in a folder: its own, or that of the nearest folder above it that has one."""
    folder = os.path.abspath(folder)
    while True:
        if os.path.isfile(path := os.path.join(folder, SETTINGS)):
            return path
        if os.path.isfile(path := os.path.join(folder, PROJECT)):
            text = _read(path)
            if "[tool.wirescrub" in text or "[[tool.wirescrub" in text:
                return path
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above


def _read(path: str) -> str:
    """Return the text of a file; nothing where it cannot be read, for it need not be about this at all."""
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()
    except OSError:
        return ""
