"""Bylines: who wrote it, with or without "By", and the outlet or job on the line below."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import LONG, Document, Mark, Role, Span
from wirescrub.filters.kicker import is_section
from wirescrub.grammar.byline import (
    is_author,
    is_author_and_job,
    is_author_with_glued_job,
    is_author_with_job,
    is_byline,
    is_outlet,
    without_handles,
)
from wirescrub.grammar.names import JOBS, is_person, is_title_case
from wirescrub.zones import head, tail

RULES = {
    "by-line": 'a line of "By", names, outlets and jobs',
    "bare-author": "names alone, with an address, above an outlet or a time, or with a biography at the end",
    "author-before-time": "what stands in front of a timestamp on its line",
    "author-outlet": "the outlet or job below the author, or an agency as the author",
    "contact-button": "the button behind the author's name",
    "author-with-outlet": 'a name and its outlet on one line inside the story ("Ana Example, BBC News, Singapore")',
    "dash-author": "a dash and a name under the parts of a round-up, one of them more than once",
}

_BUTTON = re.compile(r"(?P<name>[A-Z][^|]{4,60}?) ?(?P<button>Contact Reporters?) ?(?:[A-Z][\w .]{2,40})?")
LONGEST = 160
"""A line of more characters names more than authors and outlets."""
LONGEST_PAPER = 40
"""The name of a paper has at most so many characters."""
SHORT = 6
"""A paper's name in capitals has fewer ("NYT", "HUFF"); longer ones are sections."""

_OPENINGS = ("By ", "BY ", "Analysis by ", "Commentary by ", "Opinion by ")
_WITH_OUTLET = re.compile(r"(?:By )?(?P<name>[A-Z][^,|]{4,40}), (?P<outlet>BBC|CNN|NPR|Reuters)\b[\w ,]{0,50}$")
_DASH = re.compile(r"[–—]{1,2} ?(?P<name>[A-Z][^,]{4,60}?)(?:, (?P<outlet>[A-Z].{2,50}))?$")
_AGENCY = re.compile(
    r"(?:(?:The )?Associated Press|Reuters(?: Staff)?|USA TODAY(?: NETWORK| Network| Opinion)?|Agence France-Presse"
    r"|AFP|[A-Z][\w. ]{2,24} (?:avec|mit|con|com|with) (?:AFP|AP|dpa|EFE|Reuters|ANSA|agen[cç]\w+)"
    r"|(?:The )?Canadian Press|Press Association|Staff (?:Writer|Reporter)s?|By)$"
)


def byline(document: Document) -> Iterator[Mark]:
    """Mark bylines, and the outlet or job that goes with them."""
    marked: set[int] = set()
    for mark in _above_the_story(document):
        marked.add(mark.at)
        yield mark
    signed: list[tuple[int, str]] = []
    for i, span in document.loose():
        text = span.text
        if i in marked or len(text) > LONGEST:
            continue
        labelled = text.startswith("Author: ") and _stands_above_time(document, i)
        if (labelled or text.startswith(_OPENINGS)) and (text.startswith("By . ") or is_byline(text)):
            yield Mark(i, Role.BYLINE, "by-line")
        elif ", " in text and _has_outlet(text):
            yield Mark(i, Role.BYLINE, "author-with-outlet")
        elif text[0] in "–—" and (found := _DASH.match(text)) and is_author(found["name"]):
            signed.append((i, found["name"]))
    # A dash and a name may also name who is quoted; the writers of a round-up sign more than once, and below any line.
    above = [document.neighbour(i, -1) for i, _ in signed]
    quoted = all(span is not None and span.text[-1] in '”"' for span in above)
    if len({name for _, name in signed}) < len(signed) and not quoted:
        yield from (Mark(i, Role.BYLINE, "dash-author") for i, _ in signed)


def _above_the_story(document: Document) -> Iterator[Mark]:
    """Mark the bylines of the head."""
    after_author = labelled = prose = False
    for place, (i, span) in enumerate(head(document)):
        if "Contact Reporter" in span.text and (found := _BUTTON.fullmatch(span.text)) and is_author(found["name"]):
            yield Mark(i, Role.BYLINE, "bare-author", 0, found.start("button"))
            yield Mark(i, Role.BOILERPLATE, "contact-button", found.start("button"), found.end("button"))
            yield Mark(i, Role.BYLINE, "author-outlet", found.end("button"))
            continue
        rule = _rule(document, i, after_author=after_author, prose=prose) if len(span.text) <= LONGEST else None
        if rule is None and place == 1 and after_author and not labelled and _is_paper(document, i):
            rule = "author-outlet"
        after_author, labelled = rule in ("by-line", "bare-author"), rule == "by-line"
        prose = prose or span.prose
        if rule:
            yield Mark(i, Role.BYLINE, rule)


def _rule(document: Document, i: int, *, after_author: bool, prose: bool) -> str | None:
    """Return the rule by which a line of the head is a byline, or None."""
    span, text = document.spans[i], document.spans[i].text
    if not span.ends_line and i + 1 < len(document.spans) and _tells_time(document.spans[i + 1]):
        return "author-before-time"
    if (text[0] in "ABCEFGIKNOPRSTVWbdpv" or " / By " in text) and is_byline(text):
        return "by-line"
    if after_author and (_is_job(text) or _goes_on(text)):
        return "author-outlet"
    if prose and not (_stands_above_time(document, i) or _stands_above_job(document, i)):
        return None
    if is_author_with_glued_job(text) or is_author_and_job(text):
        return "bare-author"
    name, dot, paper = text.partition(" · ")
    if dot and is_author(name) and is_outlet(paper):
        return "bare-author"
    before = document.neighbour(i, -1)
    if _AGENCY.match(text):
        # Below "Image copyright" it is the credit of a picture.
        return None if before and before.text.startswith(("Image", "Media")) else "author-outlet"
    # "SHARES TOO CHEAP, SAY ANALYSTS" opens an article as its headline
    if ", " in text and is_author_with_job(text) and (before or not text.isupper()):
        return "bare-author"
    if "@" in text and (names := without_handles(text)) and is_author(names):
        return "bare-author"
    author, bar, outlet = text.partition(" | ")
    if bar and outlet.count(" ") < 3 and is_title_case(outlet) and is_author(author):
        return "bare-author" if _stands_above_time(document, i) else None
    if before and before.text == "By" and is_author(text):
        return "bare-author"
    # "World News" over the time has the shape of a name.
    return "bare-author" if is_author(text) and not is_section(text) and _is_signed(document, i) else None


def _is_signed(document: Document, i: int) -> bool:
    """Tell whether what stands around a line of names makes it the author's.

    The first line may be a headline in title case over its timestamp; there, only an outlet or a biography will do.
    """
    name = document.spans[i].text
    follower = next((span for span in document.spans[i + 1 :] if _is_more_than(span, name)), None)
    if follower and follower.open and is_outlet(follower.text):
        return True
    handle = follower is not None and len(follower.text) <= LONGEST and not without_handles(follower.text)
    above = document.neighbour(i, -1)
    if follower and above is None:
        family = name.rpartition(" ")[2].lower()
        if handle:
            return family in follower.text.partition("@")[0].lower()
        # a headline of two words has them in the story, too; whoever writes it does not name herself
        if document.text.lower().count(family) == 1:
            timed = name.isupper() and name.count(" ") == 1 and _stands_above_time(document, i)
            if timed or (not name.isupper() and _is_paper(document, document.spans.index(follower, i))):
                return True
    if above and (handle or above.role is Role.TIMESTAMP or _stands_above_time(document, i)):
        return True
    return any(span.text.startswith((f"{name} is ", f"{name}, ")) for _, span in tail(document, 5))


def _is_job(text: str) -> bool:
    """Tell whether a line names an outlet or a job, with or without the author's addresses."""
    return len(text) <= LONGEST and is_outlet(without_handles(text) or text)


def _is_paper(document: Document, i: int) -> bool:
    """Tell whether the second line, below an author, may be any paper's name: short, in title case, above the story.

    A headline's last word comes again in the story, in small letters; all in capitals it is a section, but for the
    name that a rule has taken for furniture ("USATODAY").
    """
    span, text, below = document.spans[i], document.spans[i].text, document.neighbour(i, 1)
    return (
        len(text) <= LONGEST_PAPER
        and text[-1].isalpha()
        and (len(text) < SHORT or not (text.isupper() and span.open))
        and is_title_case(text)
        and below is not None
        and below.role is None
        and len(below.text) >= LONG
        and f" {text.rpartition(' ')[2].lower()}" not in document.text
    )


def _goes_on(text: str) -> bool:
    """Tell whether a line goes on with the names of the authors: "and Bo Sample"."""
    return text.startswith(("and ", "& ")) and is_author(text.partition(" ")[2])


def _stands_above_job(document: Document, i: int) -> bool:
    """Tell whether the line below names a job: nothing but the author stands above that."""
    below = document.neighbour(i, 1)
    return below is not None and below.open and JOBS.search(below.text) is not None and is_outlet(below.text)


def _stands_above_time(document: Document, i: int) -> bool:
    """Tell whether a timestamp stands below a line, with no more than furniture, a job and the line again between."""
    name = document.spans[i].text
    for span in document.spans[i + 1 : i + 8]:
        if _tells_time(span):
            return True
        if span.role is Role.BOILERPLATE or not _is_more_than(span, name):
            continue
        if span.role is not None or not (_is_job(span.text) or _goes_on(span.text)):
            return False
    return False


def _is_more_than(span: Span, name: str) -> bool:
    """Tell whether a span is more than a blank line, a dash, or the name once more."""
    return any(map(str.isalnum, span.text)) and span.text != name


def _has_outlet(text: str) -> bool:
    """Tell whether a line is a name and an outlet; without "By" only the BBC signs so, others quote."""
    found = _WITH_OUTLET.match(text)
    return bool(found and is_person(found["name"]) and (found["outlet"] == "BBC" or text.startswith("By ")))


def _tells_time(span: Span) -> bool:
    """Tell whether a timestamp, a reading time or a relative time has been found in a span."""
    return span.role is Role.TIMESTAMP or span.rule in ("reading-time", "relative-time")
