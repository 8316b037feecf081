"""From counts to rules that a person may review."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from wirescrub.alike import EDGES, key, plain
from wirescrub.document import LONG
from wirescrub.filters.interface import DOING, SUBJECTS, TELLING
from wirescrub.grammar.names import is_person, is_title_case
from wirescrub.grammar.telling import is_post, reports_speech, unglued
from wirescrub.mining.corpus import Corpus, beginnings
from wirescrub.mining.tally import Seen

# What pages call what they show, and advertising in some languages; alone on a line it may be a heading, so that no
# filter takes it.
_SCRAPED = frozenset(
    """
    photo photos video videos related coverage picks recommended newsletter watch vote poll interactive
    anzeige werbung publicité publicidad pubblicità publicidade reklama reklame annonce advertentie реклама
    """.split()
)

# Words of interfaces that stories use as often.
_COMMON = frozenset("content get join leave like more next open post posted start stop use your".split())

LEAST = 3
"""In so many documents a line must stand: in two, it is as likely that they tell the same story."""

MANY_WORDS = 8
"""Nobody writes so many words the same as somebody else by chance."""

TOGETHER = 0.8
"""Lines that follow each other in this share of their documents are one block."""

FEW_WORDS = 5
"""Fewer words are as likely a heading or a label of the story, unless they speak of the page or most documents have
them."""

MOST_OF_IT = 0.3

PAGE = (TELLING | SUBJECTS | DOING | _SCRAPED) - _COMMON
"""Words that pages use of themselves and to their readers."""

SMALL = 5
"""So many documents are added to each publisher before shares are taken: all of two documents prove nothing."""


class Proposal(NamedTuple):
    """What recurs, and where: lines (several are a block) or the beginning of lines, with an example of it."""

    lines: tuple[str, ...]
    prefix: str
    seen: Seen[str]
    score: float


def proposals(corpus: Corpus, least: int = LEAST) -> list[Proposal]:
    """Return what recurs in at least `least` documents and looks like the page, what is in most documents first.

    It is ranked by documents and by the share of its publisher, or of all publishers, that has it.
    """
    lines = {seen.thing: seen for seen in corpus.lines if seen.documents >= least and _is_page(corpus, seen)}
    prefixes = dict(_prefixes(corpus, least))
    # a line that begins so needs no rule of its own
    alone = {line: seen for line, seen in lines.items() if prefixes.keys().isdisjoint(beginnings(seen.text))}
    found = [_proposal(corpus, block, "") for block in _blocks(corpus, alone)]
    found += [_proposal(corpus, (start,), prefix) for prefix, start in prefixes.items()]
    return sorted(found, key=lambda proposal: -proposal.score)


def _proposal(corpus: Corpus, lines: tuple[Seen[str], ...], prefix: str) -> Proposal:
    seen = min(lines, key=lambda seen: seen.documents)
    score = seen.documents * share(corpus, seen) * (2 if _speaks_of_page(prefix or seen.text) else 1)
    return Proposal(tuple(line.text for line in lines), prefix, seen, score)


def share(corpus: Corpus, seen: Seen[str]) -> float:
    """Return the largest share of one publisher's documents that has it, or the share of publishers if that is more."""
    within = max(count / (corpus.groups[group] + SMALL) for group, count in seen.groups.items())
    return max(within, len(seen.groups) / (len(corpus.groups) + SMALL))


def _speaks_of_page(text: str) -> bool:
    return not PAGE.isdisjoint((*unglued(text), *key(text).split()))


def _is_page(corpus: Corpus, seen: Seen[str]) -> bool:
    """Say whether a line that recurs is likely the page's: no heading, name or quotation, no saying of the language."""
    text = seen.text
    if not any(letter.isalpha() for letter in text):
        return False
    if seen.story * 2 > seen.documents:
        return _speaks_of_page(text)
    most = share(corpus, seen) >= MOST_OF_IT
    if most and len(text) < LONG:
        return True
    if reports_speech(text) or is_post(text) or is_person(text.strip(EDGES)) or text[0] in "“\"'‘":
        return False
    if len(text.split()) < FEW_WORDS or is_title_case(text.replace(":", ","), most=200):
        return _is_local(seen) and _speaks_of_page(text)
    return most or _is_local(seen) or len(text.split()) >= MANY_WORDS


def _is_local(seen: Seen[str]) -> bool:
    """Say whether one publisher has most of it: few words that many have are a saying."""
    return max(seen.groups.values()) * 2 > seen.documents


def _blocks(corpus: Corpus, lines: dict[str, Seen[str]]) -> Iterator[tuple[Seen[str], ...]]:
    """Yield lines, those together that nearly always follow each other."""
    after: dict[str, str] = {}
    for pair in corpus.pairs:
        one, two = pair.thing
        if one in lines and two in lines and one != two:
            most = max(lines[one].documents, lines[two].documents)
            # a pair is counted from the second time on that both its lines are seen
            if pair.documents + 2 >= TOGETHER * most and pair.documents * 2 >= most:
                after[one] = two
    followers = set(after.values())
    done: set[str] = set()
    for line in sorted(lines, key=lambda line: line in followers):
        block: list[Seen[str]] = []
        while line and line not in done:
            done.add(line)
            block.append(lines[line])
            line = after.get(line, "")
        if block:
            yield tuple(block)


def _prefixes(corpus: Corpus, least: int) -> Iterator[tuple[str, Seen[str]]]:
    """Yield beginnings that recur before different endings, each as long as it can be."""
    same = _whole_lines(corpus)
    starts = {seen.thing: seen for seen in corpus.starts if seen.documents - same.get(seen.thing, 0) >= least}
    outdone = {
        shorter
        for start, seen in starts.items()
        if (shorter := start.rpartition(" ")[0]) in starts and seen.documents >= TOGETHER * starts[shorter].documents
    }
    kept = {start for start, seen in starts.items() if start not in outdone and _is_label(corpus, seen)}
    for start in sorted(kept):
        if not any(shorter in kept for shorter in _shorter(start)):
            yield start, starts[start]


def _whole_lines(corpus: Corpus) -> dict[str, int]:
    """Return for each beginning in how many documents it is that of a line that itself recurs."""
    same: dict[str, int] = {}
    for seen in chain(corpus.lines, corpus.headings):
        for start in beginnings(seen.text):
            same[start] = same.get(start, 0) + seen.documents - 1
    return same


def _is_label(corpus: Corpus, seen: Seen[str]) -> bool:
    """Say whether a beginning is likely that of a link or a label of the page."""
    start, text = seen.thing, plain(seen.text).strip(EDGES)
    label = text[: len(start)]
    if seen.story * 3 > seen.documents or not _is_local(seen) or reports_speech(seen.text) or is_post(seen.text):
        return False
    if is_person(label.rstrip(":")) or not (label.endswith(":") or len(start.split()) > 2):
        return False
    return _speaks_of_page(label) or share(corpus, seen) >= MOST_OF_IT


def _shorter(start: str) -> Iterable[str]:
    words = start.split()
    return (" ".join(words[:count]) for count in range(1, len(words)))
