"""The grammar of references: what a story says below it of its sources, and of the study that it is about."""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.cues import gate, holds

_HEADING = re.compile(
    r"(?:(?:(?:Story|Primary|Secondary|Original|Journal|Study) )?(?:[Ss]ources?|[Rr]eferences?)"
    r"|Original (?:publication|paper|article|study|research)|(?:Journal|Source) (?:article|information)|Publication"
    r"|SOURCES?|REFERENCES?|More information about the (?:study|research)"
    r"|Disclosures?|Funding|Conflicts? of [Ii]nterest|Co-?authors|DISCLOSURES?|FUNDING) ?:?$"
)
_CONTACT = re.compile(
    r"(?:For )?(?:(?:Media|Press|Public|Scientific|Journalist) )?(?:Contacts?|CONTACTS?|[Ii]nquiries)"
    r"(?: and [\w ]{3,40})? ?:?$"
)
_ONLINE = re.compile(r"(?:Online|ONLINE|On the (?:[Nn]et|[Ww]eb)) ?:$")  # as AP has it
_REACHED = re.compile(r"@|\d{3}[ .-]\d{3}|\+\d|\b[Tt]el\b")
_SPENT = re.compile(r"\b(?:disclos\w+|fund(?:ed|ing)|support\w*|grants?|conflicts?|relationships?|competing|fees)\b")
_CITED = re.compile(r"\bet al\b|\b(?:19|20)\d\d[;:,)]|https?:|www\.|\bdoi\b|\b(?:M\.?D|Ph\.?D)\b|\bvol\b", re.I)
_LISTED = re.compile(
    r"(?:SOURCES?|REFERENCES?|References?|(?:Source|Journal|Study) [Rr]eferences?) ?: ?\S"
    r"|Disclosures?: [A-Z].{3,400}\b(?:disclos\w+|relationships?|fees|grants?|consult\w+|employ\w+|funding)\b"
    r"|About (?:the )?(?P<who>[A-Z][\w&.’' -]{2,50}): (?:The )?(?P=who)\b"
    r"|(?:SOURCES? |Sources?: )(?=[A-Z\[])(?:[^.?!]|\.(?! [A-Z])){2,250}$"
)
# "Heart J. Published online March 3, 2021. Abstract", "Harbour Sessions 2021: Abstract 41. Presented March 3, 2021."
_PUBLISHED = re.compile(
    r"[A-Z][^.]{2,60}\. Published online [A-Z]\w+|.{4,80}\bAbstract \S+\. Presented [A-Z]\w+"
    r"|[A-Z][^.!?]{3,80} et al\. .{0,60}\bAbstract\b"
    r"|.{4,160}\b(?:doi|DOI|PMID)(?::| ?\d)|https?://(?:dx\.)?doi\.org/"
    r"|Original (?:article|story) (?:on|at|from|published on) [A-Z]"
    r"|.{0,30}\bbit\.ly/\S+ [A-Z].{4,120}, (?:online )?[A-Z][a-z]+ \d{1,2}, \d{4}\.?$"
)
# "The Example Society (ES), an association of more than 500 divers, is dedicated to …": whose press release it is.
_ISSUER = re.compile(
    r"(?:The )?(?:[A-Z][\w&.’'-]*(?: (?:of|for|the|and|in|on|&))* ){2,10}?(?:[A-Z][\w&.’'-]*)?"
    r"(?:\([A-Z]{2,8}\))?,? (?:is )?(?:an?|the) (?:[\w-]+ ){0,4}"
    r"(?:association|organi[sz]ation|society|academy|university|institution|hospital|company)\b.{0,120}?"
    r"\b(?:dedicated to|promoting|that provides|representing|with more than|of more than|committed to|devoted to)\b"
    r"(?!.*, (?:has|have|plans?|said|wants?|will)\b)"
)
CUES = (
    *("dedicated to", "promoting ", "that provides", "representing ", "more than", "committed to", "devoted to"),
    *("ource", "OURCE", "eference", "EFERENCE", "online", "Abstract", "isclosure", "About ", "doi", "DOI", "PMID"),
    *("Original", "bit.ly"),
)
"""One of these is in every reference."""
HEADINGS = (
    *("ource", "OURCE", "eference", "EFERENCE", "Original", "ublication", "information"),
    *("isclosure", "DISCLOSURE", "unding", "FUNDING", "onflict", "uthors", "ontact", "CONTACT", "nquiries"),
    *("nline:", "ONLINE:", "On the "),
)
"""One of these is in every heading."""
LONGEST, LONGEST_HEADING = 700, 60


def is_heading(line: str, following: str) -> bool:
    """Tell whether a line stands over references, disclosures or contacts, by the line that follows it.

    >>> is_heading("Journal Reference:", "Ana Example et al."), is_heading("Funding", "The mayor found none.")
    (True, False)
    >>> is_heading("Online:", "Harbour Board: https://board.example"), is_heading("Online:", "nobody cared.")
    (True, False)
    >>> is_heading("Media Contacts", "Ana Example, 555-555-0100"), is_heading("Contact", "Terms of use")
    (True, False)
    """
    if len(line) > LONGEST_HEADING or not following:
        return False
    if _CONTACT.match(line):
        return bool(_REACHED.search(following))
    if _ONLINE.match(line):
        return "://" in following or "www." in following
    if not _HEADING.match(line):
        return False
    return line[0] not in "DdFfC" or bool(_SPENT.search(following))


def is_listed(line: str) -> bool:
    """Tell whether a paragraph below such a heading is one of what it stands over: who paid, whom to reach, a title.

    >>> is_listed("Example reports fees from the Harbour Board."), is_listed("The bay is cold, and nobody swims in it.")
    (True, False)
    """
    return bool(_SPENT.search(line) or _REACHED.search(line) or _CITED.search(line))


@gate
def _may_refer(line: str) -> bool:
    return holds(line, CUES)


def is_reference(line: str) -> bool:
    """Tell whether a line among the last names the study that the story is about, or where its facts come from.

    >>> is_reference("SOURCE: bit.ly/2abcde Harbour Health, online April 3, 2018."), is_reference("It was published.")
    (True, False)
    """
    if len(line) > LONGEST or not _may_refer(line):
        return False
    return bool(_LISTED.match(line) or _PUBLISHED.match(line) or (line[-1] == "." and _ISSUER.match(line)))
