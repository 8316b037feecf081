"""Whether one text says again what another says: a sentence of it, all of it, or nearly all in fewer words."""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.alike import worded

FEWEST_WORDS = 8
"""With fewer words in common two texts may say the same by chance."""
LONGER = 1.5
"""So many times as long is a text at the least that says another at length."""
SAME, SPREAD = 0.8, 1.8
"""So much of a shortened text stands in the longer one, in pieces, over so many times as many words."""
PARAGRAPH = 4000
"""A line longer than this is no paragraph, but a story on one line, too long to be compared word by word."""
MARKS = "“”\"'‘’ .,"
"""What may stand around a sentence, or not, wherever it is said."""

SENTENCES = re.compile(r"(?<=[.!?])[”\"]? ")
# Where a sentence begins, or a quotation.
_BEGINNING = re.compile(r"(?:^|[“\"‘']|[.!?…:][”\"’')]* )$")
_SIGNED = re.compile(r"[.,…]?[”\"]? ?[—–-]+ ?[A-Z][^.]*$")
# "Oh, he is …": somebody goes on; who shortens a sentence leaves such a word out.
_GOING_ON = frozenset("oh and but so yes no well or yet still then also".split())


def is_sentence_of(quote: str, paragraph: str, fewest: int) -> bool:
    """Say whether a quote is a whole sentence of a longer paragraph, or more than one, to the letter."""
    sentence = quote.strip(MARKS)
    begin = paragraph.find(sentence)
    if begin < 0 or sentence.count(" ") + 1 < fewest or len(paragraph) < LONGER * len(quote):
        return False
    end = begin + len(sentence)
    ends = sentence[-1] in "?!" or paragraph[end : end + 1] in '.?!…,;”"'
    return ends and bool(_BEGINNING.search(paragraph[max(0, begin - 3) : begin]))


def is_told(quote: str, paragraphs: list[str]) -> bool:
    """Say whether all sentences of a quote stand in paragraphs; a name behind it ("… John Bolton") may be new."""
    if not paragraphs:
        return False
    told = " ".join([words(text) for text in paragraphs])
    sentences = [words(sentence) for sentence in SENTENCES.split(quote)]
    if sum(sentence.count(" ") - 1 for sentence in sentences) < FEWEST_WORDS:
        return False
    *begun, last = sentences
    if not all(sentence in told for sentence in begun):
        return False
    if last in told:
        return True
    spoken = last.split()
    unsigned = range(len(spoken) - 2, max(FEWEST_WORDS, len(spoken) - 7), -1)
    return quote[-1].isalpha() and any(f" {' '.join(spoken[:end])} " in told for end in unsigned)


def is_told_at_length(quote: str, paragraph: str) -> bool:
    """Say whether a paragraph has nearly all words of a quote, in their order and not far apart."""
    if not LONGER * len(quote) <= len(paragraph) <= PARAGRAPH:
        return False
    short, long = worded(_SIGNED.sub("", quote)).split(), worded(paragraph).split()
    if sum(word in long for word in short) < SAME * len(short) or (short[0] in _GOING_ON and short[0] not in long):
        return False
    from difflib import SequenceMatcher

    blocks = SequenceMatcher(None, long, short, autojunk=False).get_matching_blocks()
    *blocks, _ = [block for block in blocks if block.size != 1]
    if sum(block.size for block in blocks) < max(FEWEST_WORDS, SAME * len(short)):
        return False
    if any(word.isdigit() and word not in long for word in short):
        return False
    first, last = blocks[0], blocks[-1]
    # A list that was run together begins its next item with the end of this one; where the end differs, it is another.
    return (
        not (first.a == 0 < first.b)
        and last.b + last.size == len(short)
        and last.a + last.size - first.a <= SPREAD * len(short)
    )


def words(text: str) -> str:
    """Return the words of a text, a space around each."""
    return f" {worded(text)} "
