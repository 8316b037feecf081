"""Bytes to text, without guessing and without loss."""

from __future__ import annotations

import codecs

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Windows-1252, its five undefined bytes as the control characters of the same number: evidence for the repair.
_WINDOWS = "".join([bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256)])


class Undecodable(ValueError):
    """The bytes are not what their encoding says, or nobody knows that encoding. The message is one line."""


def decode(data: bytes, encoding: str | None = None) -> str:
    r"""Decode an article; a byte order mark is not part of its text.

    Without a name: what a mark says, else UTF-8, and each byte that is not UTF-8 as Windows-1252. Scraped files mix
    the two; to read a whole file as Windows-1252 for the sake of one byte would damage all the rest, and to put
    U+FFFD in its place would destroy the evidence. UTF-16 without a mark is not guessed.

    With a name the bytes must be in that encoding. Raises Undecodable.

    >>> decode(b"\xe2\x80\x9cYes,\xe2\x80\x9d she said \x96 twice")
    '“Yes,” she said – twice'
    """
    if encoding is not None:
        return _strict(data, encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strict(data, name)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("utf-8-sig", _HANDLER)


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise Undecodable(f"not {encoding}: {error.reason} at byte {error.start}") from error
    except (LookupError, ValueError) as error:
        raise Undecodable(f"unknown encoding {encoding!r}{_suggestion(encoding)}") from error


def _suggestion(name: str) -> str:
    import difflib
    from encodings.aliases import aliases

    name = name.lower().replace("_", "-")
    known = {alias.replace("_", "-") for pair in aliases.items() for alias in pair}
    near = [] if name in known else difflib.get_close_matches(name, known, n=1)
    return f"; did you mean {near[0]}?" if near else ""


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """Stand in for bytes that are not UTF-8; the decoder goes on after them, so that it reads all bytes once."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join([_WINDOWS[byte] for byte in error.object[error.start : error.end]]), error.end


_HANDLER = "wirescrub-windows"
codecs.register_error(_HANDLER, _as_windows)
