"""Bytes to text."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirescrub.readers.text import Undecodable, decode

STORY = "ZÜRICH (Reuters) - “Prices rose,” she said — by €3.\r\n"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_says_the_encoding_and_is_no_text(mark: bytes, encoding: str) -> None:
    """A file with a mark is read as the mark says, and its text begins after it, also where the encoding is named."""
    assert decode(mark + STORY.encode(encoding)) == STORY
    assert decode(mark + STORY.encode(encoding), encoding) == STORY


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (STORY.encode(), STORY),
        (STORY.encode("cp1252"), STORY),
        (b"Mr. Obama\x92s caf\xe9 \x96 open", "Mr. Obama’s café – open"),
        ("“Tens of thousands".encode() + b"\x9d", "“Tens of thousands\x9d"),
        ("Peña’s ".encode() + b"caf\xe9, Pe\xf1a\x92s bar", "Peña’s café, Peña’s bar"),
        (b"\x81\x8d\x8f\x90\x9d", "\x81\x8d\x8f\x90\x9d"),
        (b"cut off \xe2\x80", "cut off â€"),
        (b"one\0two", "one\0two"),
        (codecs.BOM_UTF8 + b"Obama\x92s", "Obama’s"),
        (STORY.encode("utf-16-le")[:8], "Z\0Ü\0R\0I\0"),
    ],
)
def test_utf8_first_and_windows_for_the_bytes_that_are_not(data: bytes, text: str) -> None:
    """Valid UTF-8 is read as that, each other byte as Windows-1252, and nothing is guessed or lost."""
    assert decode(data) == text


@given(st.binary())
def test_whatever_has_no_mark_can_be_read(data: bytes) -> None:
    """Without a mark no bytes fail, and U+FFFD is never made up."""
    try:
        text = decode(data)
    except Undecodable:
        assert data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE))
    else:
        assert "\ufffd" not in text or "\ufffd".encode() in data or data[:1] in b"\xff\xfe\0"


def test_a_named_encoding_is_believed() -> None:
    """Bytes that UTF-8 would read, too, are read as the name says."""
    assert decode("é".encode(), "latin-1") == "Ã©"
    assert decode("привет".encode("koi8-r"), "KOI8-R") == "привет"


@pytest.mark.parametrize(
    ("data", "encoding", "message"),
    [
        (b"caf\xe9", "utf-8", "not utf-8: unexpected end of data at byte 3"),
        (b"a\x81", "cp1252", "not cp1252: character maps to <undefined> at byte 1"),
        (b"a", "utf8x", "unknown encoding 'utf8x'; did you mean utf8?"),
        (b"a", "base64", "unknown encoding 'base64'"),
        (b"a", "", "unknown encoding ''"),
        (b"a", "utf\0", "unknown encoding 'utf\\x00'"),
        (codecs.BOM_UTF16_LE + b"abc", None, "not utf-16-le: truncated data at byte 4"),
    ],
)
def test_what_cannot_be_decoded_is_said_in_one_line(data: bytes, encoding: str | None, message: str) -> None:
    """The message names the encoding and the byte, or the nearest encoding there is."""
    with pytest.raises(Undecodable) as error:
        decode(data, encoding)
    assert str(error.value).startswith(message)
    assert "\n" not in str(error.value)
