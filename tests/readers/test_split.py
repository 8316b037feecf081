"""Explicit marks split a file into documents; nothing else does, and nothing is lost."""

import pytest

from wirescrub.readers.split import split_documents


@pytest.mark.parametrize("mark", ["|||||", "<|endoftext|>", "story_separator_special_tag"])
def test_a_mark_splits(mark: str) -> None:
    """The mark ends the document before it."""
    assert split_documents(f"One.\n{mark}\nTwo.\n") == [f"One.\n{mark}\n", "Two.\n"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "One.",
        "One.\n\n\nTwo.",
        "|||||",
        "One.|||||Two.|||||",
        "<|endoftext|>\n<|endoftext|>One.\r\n",
        "a ||| b",
        "\n|||||\n",
    ],
)
def test_the_pieces_join_to_the_input(text: str) -> None:
    """No character goes, and no piece but the first is without text."""
    pieces = split_documents(text)
    assert "".join(pieces) == text
    assert all(piece.strip(" \n\r|") for piece in pieces[1:])


def test_a_table_row_does_not_split() -> None:
    """Fewer bars than five are text."""
    assert len(split_documents("Name || Score\nQuill || 3\n")) == 1
