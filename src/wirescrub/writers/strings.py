"""Strings of JSON, many at once."""

from __future__ import annotations

from collections.abc import Sequence

_CONTROL = bytes(range(32))
# half a surrogate pair, which JSON can smuggle in, has no UTF-8: it is written out rather than lost
WRITE_OUT = "backslashreplace"


def encoded(texts: Sequence[str]) -> list[bytes]:
    r"""Return each text as it stands between the quotes of a JSON string, letters as they are.

    >>> encoded(["“Rain”, he said", 'a "bow"', "C:\\"])[1:]
    [b'a \\"bow\\"', b'C:\\\\']
    """
    try:
        lines = "\n".join(texts).encode()
        if len(lines.translate(None, _CONTROL)) == len(lines) - max(len(texts) - 1, 0):
            # a fifth of the time of one by one; paragraphs hold no control characters, nor line ends
            return lines.replace(b"\\", b"\\\\").replace(b'"', b'\\"').split(b"\n") if texts else []
    except UnicodeEncodeError:
        pass
    from json.encoder import encode_basestring

    return [encode_basestring(text)[1:-1].encode(errors=WRITE_OUT) for text in texts]
