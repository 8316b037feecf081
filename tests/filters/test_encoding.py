"""The filter that repairs encoding."""

import sys
from subprocess import run

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wirescrub import chain
from wirescrub.document import Document, Role
from wirescrub.filters.encoding import RULES, encoding
from wirescrub.repair import repair


def cleaned(text: str) -> Document:
    """A document after the filter."""
    return chain.run(Document.from_text(text), (encoding,))


def lines(text: str) -> list[str]:
    """What the filter makes of the lines of a document."""
    return [span.text for span in cleaned(text).spans if span.role is not Role.BLANK]


def test_only_damaged_lines_are_rewritten_and_say_why() -> None:
    """The rule stands at the line it repaired; the raw characters stay."""
    document = cleaned("Donâ€™t go\n\n“All is well.”\nAT&amp;T  rose\n")
    assert [(span.raw, span.text, span.rule) for span in document.spans] == [
        ("Donâ€™t go\n", "Don’t go", "mojibake"),
        ("\n", "", None),
        ("“All is well.”\n", "“All is well.”", None),
        ("AT&amp;T  rose\n", "AT&T rose", "entity"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("one\r\ntwo\r\n\r\nthree", ["one", "two", "three"]),
        ("one\vtwo\fthree\u2028four", ["one", "two", "three", "four"]),
        ("first AT&amp;T\nTakata <7312.T>\nthen AT&amp;T", ["first AT&T", "Takata <7312.T>", "then AT&T"]),
        ("he said\x85\nand left", ["he said…", "and left"]),
        ("voilÃ\xa0\nla vie", ["voilà", "la vie"]),
        ("  • narrow\n  • wide\n", ["• narrow", "• wide"]),
        ("one\n\u200b\ntwo", ["one", "two"]),
        ("\ud83d\nnext", ["\ufffd", "next"]),
        ("RIO -LRB- AP -RRB- - `` Rain , '' he said .", ['RIO (AP) - "Rain ," he said .']),
        ("`` Rain , '' he said , and left .\nIt`s `` late .", ['"Rain ," he said , and left .', 'It`s "late .']),
        ("-LRB-\0 AP -RRB-", ["(AP)"]),
        ("``Rain,'' he said.", ["``Rain,'' he said."]),
    ],
)
def test_a_document_is_repaired_line_by_line(text: str, expected: list[str]) -> None:
    """Line ends of every kind, bytes at their ends, and tokens are put right in a document."""
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"Rain fell.\n\nIt was cold.", ["Rain fell.", "It was cold."]),
        (r"Rain fell.\r\nIt was cold.\r\nSnow came.", ["Rain fell.", "It was cold.", "Snow came."]),
        (r"Rain fell.\\n\\nIt was cold.", ["Rain fell.", "It was cold."]),
        (r"Rain\nSnow", [r"Rain\nSnow"]),
        (r"In C:\new\nothing was", [r"In C:\new\nothing was"]),
        ("print('a\\n\\nB')\nand so on", ["print('a\\n\\nB')", "and so on"]),
    ],
)
def test_written_out_line_ends_cut_a_document_that_has_no_others(text: str, expected: list[str]) -> None:
    r"""Two `\n` in a document of one line are its line ends; one, a path, or a listing among lines is not."""
    assert lines(text) == expected


def test_a_line_of_nothing_but_invisible_characters_is_blank() -> None:
    """What is empty after repair is no line to any later filter."""
    assert [span.role for span in cleaned("one\n\u200b\u200b\ntwo").spans] == [Role.BODY, Role.BLANK, Role.BODY]


WORDS = st.sampled_from(
    ["“It’s”", "donâ€™t", "AT&amp;T", "<b>", "</b>", "<F>", r"\u2019", "Rain", "Â", "é", "é”", "\ud83d"]
)
TOKENS = st.sampled_from(["``", "''", "-LRB-", "-RRB-", " ,", " ."])
SPACES = st.sampled_from(["\n", "\n\n", "\r\n", "\v", " ", "  ", "\t", "\xa0", "\x85", "\x00", "\u200b"])


@settings(max_examples=600, deadline=None)
@given(st.lists(WORDS | SPACES, max_size=14).map("".join))
def test_the_filter_is_the_repair_of_every_line(text: str) -> None:
    """The gate in front of the document and of each line saves time and changes no result."""
    for span in cleaned(text).spans:
        assert span.text == repair(span.raw.strip(" \t\r\n\v")) or not span.raw.strip()


@settings(max_examples=400, deadline=None)
@given(
    st.lists(WORDS | TOKENS | SPACES, max_size=14).map("".join)
    | st.lists(WORDS | TOKENS | st.sampled_from([r"\n", r"\r\n"]), max_size=14).map(" ".join)
)
def test_nothing_is_lost_and_a_second_run_finds_nothing_to_do(text: str) -> None:
    """Tokens and written-out line ends included, a repaired document is whole."""
    document = cleaned(text)
    assert "".join(span.raw for span in document.spans) == text
    for span in document.spans:
        assert span.text == span.text.strip()
        assert span.rule is None or span.rule in RULES
    once = "\n".join(span.text for span in document.spans)
    assert lines(once) == [line for line in once.split("\n") if line]


def test_clean_text_never_imports_ftfy() -> None:
    """Who cleans clean text pays for no heavy import."""
    code = (
        "import sys\nfrom wirescrub import chain\nfrom wirescrub.document import Document\n"
        "chain.run(Document.from_text('“It’s over,” said José — for £3.\\n\\nFord <F> & AT&T rose.'))\n"
        "sys.exit('ftfy' in sys.modules)"
    )
    assert run([sys.executable, "-c", code], check=False).returncode == 0
