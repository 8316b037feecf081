"""Texts that were cut into tokens the Penn Treebank's way, as corpora for summarising are."""

from __future__ import annotations

from wirescrub import patterns as re

_BRACKETS = {"LRB": "(", "RRB": ")", "LSB": "[", "RSB": "]", "LCB": "{", "RCB": "}"}
_BRACKET = re.compile(r"(?<!\S)-([LR][RSC]B)-(?!\S)", re.IGNORECASE)
_OPENING = re.compile(r"(?<!\S)``(?!\S)")
_CLOSING = re.compile(r"(?<!\S)''(?!\S)")
_SPACED = re.compile(r"(?<=\w) [,.](?!\S)")
_ENOUGH = 2

_TOKEN = re.compile(r"(?<!\S)(?:-([Ll][RrSsCc][Bb])- ?|(``) ?)|(?: |^)(?:-([Rr][RrSsCc][Bb])-|(''))(?!\S)")


def tokenised(text: str) -> bool:
    """Whether a document was tokenised: bracket tokens, or both quote tokens among spaced punctuation.

    One pair of backquotes proves nothing: so do typists, and programmers.

    >>> tokenised("He said , `` We won , '' and left .")
    True
    >>> tokenised("Use `` to quote, and '' to end it.")
    False
    """
    if "RB-" in text or "rb-" in text:
        found = {match.upper() for match in _BRACKET.findall(text)}
        if found >= {"LRB", "RRB"}:
            return True
    return (
        "`" in text
        and _OPENING.search(text) is not None
        and _CLOSING.search(text) is not None
        and len(_SPACED.findall(text)) >= _ENOUGH
    )


def restore(line: str) -> str:
    """Put brackets and quotes back in place of their tokens; other tokens stay apart.

    >>> restore("BEIRUT -LRB- Reuters -RRB- - `` We won , '' he said .")
    'BEIRUT (Reuters) - "We won ," he said .'
    """

    def replace(match: re.Match[str]) -> str:
        opening, _, closing, _ = match.groups()
        bracket = opening or closing
        return _BRACKETS[bracket.upper()] if bracket else '"'

    return _TOKEN.sub(replace, line)
