"""Tokenised corpora."""

import pytest

from wirescrub.repair.tokenised import restore, tokenised


@pytest.mark.parametrize(
    "text",
    [
        "BEIRUT -LRB- Reuters -RRB- - Rain fell .",
        "london -lrb- cnn -rrb- rain fell .",
        "`` We won , '' he said , and left .",
    ],
)
def test_a_tokenised_document_is_recognised(text: str) -> None:
    """Bracket tokens show it, and so do both quote tokens among spaced punctuation."""
    assert tokenised(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "He said , and left . “No.”",
        "``Markets are gone,'' said the trader.",
        "A pair `` of backquotes, with nothing else.",
        "The -LRB- token opens a bracket.",
        "The CLRB-RRB-X index",
        "Two '' single '' quotes , and commas , apart .",
    ],
)
def test_other_documents_are_not(text: str) -> None:
    """Backquotes of typists and programmers, and spaced punctuation alone, prove nothing."""
    assert not tokenised(text)


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("BEIRUT -LRB- Reuters -RRB- - Rain", "BEIRUT (Reuters) - Rain"),
        ("`` We won , '' he said .", '"We won ," he said .'),
        ("he said , `` We won . ''", 'he said , "We won ."'),
        ("-lsb- sic -rsb-", "[sic]"),
        ("a -LRB- b -LRB- c -RRB- -RRB- d", "a (b (c)) d"),
        ("nothing `quoted' or ''glued", "nothing `quoted' or ''glued"),
    ],
)
def test_quotes_and_brackets_come_back(line: str, whole: str) -> None:
    """Tokens become characters that stand where a typist puts them."""
    assert restore(line) == whole
    assert restore(whole) == whole
