"""Where one sentence of a line ends and the next begins."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re

# A stop, a space and a capital; or, where lines were glued, a stop between a word and two with capitals.
_ENDS = re.compile(
    # its first sign before all, for which a text is searched through quickly
    r"[.!?](?:[\"”’)\]]*\s+(?=[\"“‘(\[•—–-]*[A-Z@])|(?<=[a-z][a-z”\"]\.)[”\"]?(?=(?:The|A|[A-Z][a-z]+) [A-Z]))"
)
_ABBREVIATED = re.compile(
    r"(?:^|[\s(.])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Gov|Sens?|Reps?|Rev|Lt|Col|Sgt|Capt|St|Ft|Mt|Jr|Sr|Inc|Corp|Co|Ltd"
    r"|vs|No|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore"
    r"|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|U\.S|D\.C|U\.N|U\.K)$"
)


_ZONES = ("ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "PT", "PST", "PDT", "GMT", "BST")
_CLOCKS = ("a.m", "p.m")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence of a line starts and ends.

    >>> text = "Edith M. Sample reported from Ames. Bo Tester is a columnist."
    >>> [text[start:end] for start, end in sentences(text)]
    ['Edith M. Sample reported from Ames. ', 'Bo Tester is a columnist.']
    """
    start = 0
    for found in _ENDS.finditer(text):
        if text[found.start()] == "." and _ABBREVIATED.search(text, max(start, found.start() - 8), found.start()):
            continue
        if text.startswith(_ZONES, found.end()) and text.endswith(_CLOCKS, 0, found.start()):
            continue  # at 9 p.m. ET
        yield start, found.end()
        start = found.end()
    if start < len(text):
        yield start, len(text)
