"""What a newsroom says about its own story, sentence by sentence: who reported it, who the author is, what was wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wirescrub.names import is_title_case

# A sentence ends at a stop, a space and a capital; not behind an initial or one of these.
_ENDS = re.compile(r"[.!?][\"”’)\]]*\s+(?=[\"“‘(\[•—–-]*[A-Z@])")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(.])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Gov|Sen|Rep|Reps|Sens|Rev|Lt|Col|Sgt|Capt|St|Ft|Mt|Jr|Sr|Inc|Corp|Co|Ltd|vs|No|Ala|Ariz"
    r"|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash"
    r"|Wis|Wyo|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|U\.S|D\.C|U\.N|U\.K)$"
)


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
        yield start, found.end()
        start = found.end()
    if start < len(text):
        yield start, len(text)


_PIECE = r"(?:report(?:ing)?|story|article|piece|post|column|dispatch|analysis|investigation|review|project|fact check|newsletter|essay|blog)"
_OPEN = r"[\[(]?(?:[-–—•*]+ ?)?"
_ROLE = (
    r"(?:[Aa]dditional |[Ff]urther |[Oo]riginal |[Vv]ideo |[Ll]ocal )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|[Cc]ompiled|[Gg]raphics?"
    r"|[Pp]roduction|[Pp]hotography|[Tt]ranslat(?:ed|ion)|[Ww]ritten|[Ee]dited|[Rr]eported|[Pp]roduced)(?:(?:,| and| &) (?:\w+ )?(?:reporting|writing|editing|research|graphics|edited|produced|compiled))*"
)
_BY_ROLE = re.compile(rf"{_OPEN}(?:[Ww]ith )?{_ROLE} [Bb]y:? (?:the )?[A-Z@]")
_FINITE = re.compile(r"\b(?:found|shows?|showed|reveal(?:s|ed)|suggests?|has|have|was|were|is|are|that|said|says|which)\b")
_WITH = re.compile(
    rf"{_OPEN}(?:[Ww]ith (?:additional |further )?(?:assistance|reporting|files?|contributions?|research|inputs?|reports?|information)(?: and \w+)? (?:by|from)\b"
    r"|[Ww]ith (?:[A-Z]\w+ )?(?:wires?(?: (?:reports?|services?))?|AP|AFP|Reuters)\b[^.]{0,40}\.?$)"
)
_CONTRIBUTING = re.compile(rf"{_OPEN}(?:Contributing|Contributors|CONTRIBUTING)(?: to this {_PIECE}| writers?| reporters?)?: ?\S")
_CONTRIBUTED = re.compile(
    rf"{_OPEN}(?P<who>.{{2,420}}?),? (?:also )?(?:contributed|assisted|helped)(?:"
    rf" (?:reporting|research|additional reporting)?[^.]{{0,20}}?(?:to|for|in|on|with) (?:this|the|our|today['’]s) (?:\w+ )?{_PIECE}(?:(?:,| from| in) .{{0,120}})?"
    rf"| (?:from|in) [A-Z][\w ,.-]{{0,60}}| (?:reporting|research|additional reporting)(?: (?:from|to|for) .{{0,60}})?|,? including .{{0,400}})?[.)\]]*$"
)
_NEWSROOM = re.compile(
    r"\b(?:Associated Press|AP|AFP|Reuters|CNN|NBC|ABC|CBS|Fox|NPR|writers?|reporters?|correspondents?|journalists?|staff|producers?|researchers?|editors?)\b"
)
_REPORTED_FROM = re.compile(r"(?P<who>(?:[A-Z][\w’'-]+|and|,|[A-Z]\.)(?: ?(?:[A-Z][\w’'.-]+|and|,)){0,7}) reported from (?:[A-Z]|the )[\w ,.’'-]{2,80}$")


def is_credit(sentence: str) -> bool:
    """Tell whether a sentence says who reported, wrote or edited.

    >>> is_credit("(Reporting by Ana Example; Editing by Bo Sample)"), is_credit("Reporting by police was slow.")
    (True, False)
    >>> is_credit("Cy Tester contributed to this report."), is_credit("The rain contributed to this mess.")
    (True, False)
    """
    if len(sentence) > 700:
        return False
    sentence = sentence.strip()
    if _BY_ROLE.match(sentence):
        return not _FINITE.search(sentence)
    if _WITH.match(sentence) or _CONTRIBUTING.match(sentence):
        return not _FINITE.search(sentence)
    if found := _CONTRIBUTED.match(sentence):
        who = found["who"]
        named = sentence[found.end("who") :]
        if not (who[0].isupper() or who[0] in "@"):
            return False
        if "this" in named or "the " in named:
            return bool(_NEWSROOM.search(who)) or is_title_case(who, 60)
        return bool(_NEWSROOM.search(who)) or ("including" not in named and " " in who and is_title_case(who, 40))
    return bool(_REPORTED_FROM.match(sentence))


_CORRECTION = re.compile(
    r"[\[(*• ]*(?:(?:CORRECTIONS?|Corrections?|CLARIFICATION|Clarifications?|Editor[’']?s?[’']?|EDITOR[’']?S?[’']?|Author[’']?s?[’']?|Writer[’']s|AUTHOR[’']S)"
    r"(?: (?:&|and|AND) (?:Amplifications?|[Cc]larifications?|CLARIFICATIONS?))?(?: (?:[Nn]otes?|NOTES?))?(?: ?[(,][^:]{0,60})?|(?:UPDATED?|Updated?)(?:[ ,(][^:]{0,40})?|(?:Publisher|Programming)[’']?s? note|A note to (?:our )?readers)"
    r" ?(?:: ?|— |– |-- )(?=\S|$)"
)
_VERSION = (
    rf"(?:(?:(?:An?|The) )?(?:[Ee]arlier|[Pp]revious|[Oo]riginal|[Pp]rior)(?:,? \w+)? versions? of (?:this|the) (?:\w+ )?(?:{_PIECE}|headline|caption)"
    rf"|(?:This|The) (?:\w+ )?(?:{_PIECE}|version|headline|transcript|page|interview|op-ed|commentary|excerpt|list|work|opinion(?: piece)?)"
)
_ABOUT_STORY = re.compile(
    rf"[\[(*• —–-]*(?:{_VERSION} (?:has (?:since )?been|was (?:updated|corrected|amended|originally|first|produced|supported|adapted|translated|published|written by|edited)"
    r"|is (?:part of|a (?:joint|collaboration|partnership|compilation)|adapted|excerpted|published|an? (?:edited|updated|excerpt))|originally|incorrectly|mis\w+|corrects|first (?:appeared|ran)|appears? (?:in|courtesy)|appeared"
    r"|gave|contained|referred|attributed|included|had|said|stated|omitted|named|identified|listed|will (?:appear|be updated))\b)"
    r"|(?:Article|Story|Reprinted|Republished|Published|Posted|Used|Cross-posted)(?: \w+)? (?:with (?:the )?permission|by permission|courtesy) "
    r"|This is a (?:compilation of stories|developing story|breaking news story|weekly (?:opinion )?column)|(?:Originally|First) published (?:at|by|in|on) [A-Z]"
    r"|\[Name changed|(?:Some )?[Nn]ames (?:have been|were) changed|Photos? (?:and|by) )"
)
_TRASH = re.compile(
    r"\((?:(?:Updates?|Adds?|Recasts?|Corrects?|Refiles?|Repeats?|Rewrites?|Removes?|Deletes?|Fixes|Changes|Clarifies|Writes through)\b[^()]{4,300}"
    r"|(?:This|The) (?:version of the |\w+ ){0,3}?(?:story|report|item|article|version|headline)\b[^()]{4,300})\)\.?"
)
_WHO = r"(?:[A-Z][\w.’'-]+(?:,? (?:Jr\.|[A-Z][\w.’'-]+|de|von|van|der|and|al|the)){0,7}|him|her|them|us|me|the (?:author|writer|reporter)s?)"
_CONTACT = re.compile(
    rf"{_OPEN}(?:You can |Please )?(?:[Ff]ollow {_WHO}(?:,? [^.@]{{0,60}})? (?:on (?:Twitter|X|Facebook|Instagram|Threads|Bluesky)|@\w+|at @?\w+)|[Ff]ollow {_WHO} on\b"
    rf"|(?:[Ww]rite|E-?mail|e-?mail|EMAIL|[Rr]each|[Cc]ontact|[Tt]weet|[Cc]all)(?: to| out to)? {_WHO}(?:,? [^.@]{{0,60}})? (?:at|via|on)\b .{{0,160}}"
    rf"|E-?mail(?: {_WHO})?: ?\S+@|{_WHO}(?:,? [^.]{{0,80}})? (?:can be (?:reached|followed|contacted|found)|may be (?:reached|contacted)|tweets (?:at|@|regularly)|is on Twitter)\b)"
)
_EMAIL = re.compile(r"(?:E-?mail:? ?)?\S+@[\w.-]+\.\w{2,4}(?:[ ;,|].{0,120})?$|\[email\xa0?\s?protected\]$")
_SOURCES = re.compile(r"(?:Sources?: |SOURCES?:? )(?=[A-Z\[])[^.?!]{2,250}\.?$")
_ROLE_NOUN = (
    r"(?:reporter|editor|editor-in-chief|columnist|fellow|professor|author|co-author|coauthor|writer|correspondent|contributor|director|journalist|producer|blogger|novelist|host|anchor|intern|critic"
    r"|analyst|scholar|chairman|chair|chairwoman|lecturer|attorney|lawyer|historian|economist|consultant|strategist|commentator|founder|co-founder|president|publisher|researcher|photographer|member|veteran|freelancer|freelance)s?"
)
_BIOGRAPHY = re.compile(
    rf"{_OPEN}(?:(?:Rep|Sen|Dr|Gov|Prof|Mr|Ms|Mrs|Gen|Lt|Col|Rev)\.? )?(?P<who>[A-Z][\w.’'-]+(?: (?:[A-Z][\w.’'-]*|de|von|van|der|and|al|bin|&)){{1,7}}),? (?:[^.]{{0,80}}?, ?)?(?:is|are|was|covers?|writes?|served?|teaches|hosts|edits|reports)\b"
    rf"(?P<rest>.{{3,}})$"
)
_SHORT_BIOGRAPHY = re.compile(r"(?:He|She|They|Follow|His|Her|Their)\b")
_OFFICE = re.compile(rf"\b(?:{_ROLE_NOUN})\b|\b(?:covers?|writes?) (?:about|for|on|the|politics)\b|\bnew book\b|\bserved as\b")


def is_note(sentence: str) -> bool:
    """Tell whether a sentence is about the story itself: a correction, an editor's note, a reprint, a trash line.

    >>> is_note("An earlier version of this story misspelled a name."), is_note("The story was long.")
    (True, False)
    """
    sentence = sentence.strip()
    return bool(
        _CORRECTION.match(sentence) or _ABOUT_STORY.match(sentence) or (sentence[0] == "(" and _TRASH.match(sentence))
    )


def is_contact(sentence: str) -> bool:
    """Tell whether a sentence says how to reach or follow the author.

    >>> is_contact("Follow Ana Example on Twitter @anaexample"), is_contact("Follow the money.")
    (True, False)
    """
    sentence = sentence.strip()
    return bool(_CONTACT.match(sentence) or _EMAIL.match(sentence))


def is_sources(line: str) -> bool:
    """Tell whether a line lists where facts or a graphic come from."""
    return bool(_SOURCES.match(line))


def is_biography(sentence: str) -> bool:
    """Tell whether a sentence introduces an author: full name, "is", and an office of letters.

    >>> is_biography("Ana Example is a staff writer at The Planet."), is_biography("The mayor is a fan.")
    (True, False)
    """
    found = _BIOGRAPHY.match(sentence.strip())
    return bool(found and _OFFICE.search(found["rest"]))


def continues_biography(sentence: str) -> bool:
    """Tell whether a sentence may go on with a biography: "She is …", "His book …"."""
    return bool(_SHORT_BIOGRAPHY.match(sentence.strip()))
