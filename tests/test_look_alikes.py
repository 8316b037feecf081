"""Sentences of stories that begin like something else on the page: not one of them may be lost.

To add one, write it on a line of `look_alikes.txt`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from wirescrub import clean

SENTENCES = Path(__file__).with_name("look_alikes.txt").read_text("utf-8").splitlines()

HEAD = """Town with two mayors agrees on a third

MILLBROOK, Ohio (AP) — A town that has had two mayors since a disputed vote in May agreed on Tuesday to elect a third.

The two will share an office until the autumn, and a bell that is rung when one of them wishes to speak.
"""
TAIL = """“It is quieter than it sounds,” said Dolores Finch, who is one of them and keeps the bell.

The vote is to be held on the first Tuesday of October, in the school, the shop and the chapel, the clerk said.
"""


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_of_the_story_stays(sentence: str) -> None:
    """It is body in the middle of a story, and as its last line."""
    inside = clean(f"{HEAD}\n{sentence}\n\n{TAIL}")
    assert sentence in inside.body
    assert sentence in clean(f"{HEAD}\n{TAIL}\n{sentence}\n").body
