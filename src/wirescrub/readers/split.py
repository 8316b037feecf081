"""One file, several documents."""

from __future__ import annotations

from wirescrub import patterns as re

# The marks that data sets put between documents (Multi-News, GPT-2's WebText, Multi-XScience). A mark ends the document
# before it, with the line end behind the mark. Blank lines never split: a story has them too.
_MARKS = re.compile(r"(?:\|{5}|<\|endoftext\|>|story_separator_special_tag)(?:[^\S\n]*\n)?")


def split_documents(text: str) -> list[str]:
    r"""Split text at explicit marks between documents; joined, the pieces are the text again.

    A piece that would hold nothing but marks and white space goes with the document before it.

    >>> split_documents("One story. ||||| Another.")
    ['One story. |||||', ' Another.']
    >>> split_documents("One story.\n\nStill the same.")
    ['One story.\n\nStill the same.']
    """
    pieces: list[str] = []
    start = 0
    ends = [mark.end() for mark in _MARKS.finditer(text)]
    for end in [*ends, len(text)]:
        piece = text[start:end]
        if pieces and not _MARKS.sub("", piece).strip():
            pieces[-1] += piece
        elif piece:
            pieces.append(piece)
        start = end
    return pieces
