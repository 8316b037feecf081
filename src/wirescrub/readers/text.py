"""Bytes to text."""

from __future__ import annotations


def decode(data: bytes, encoding: str | None = None) -> str:
    """Decode bytes; replaced by the real thing soon."""
    return data.decode(encoding or "utf-8-sig")
