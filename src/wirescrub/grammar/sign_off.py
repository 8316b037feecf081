"""What a newsroom says about its own story, sentence by sentence: who reported it, who the author is, what was wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wirescrub.grammar.names import JOBS, is_person, is_title_case

# A sentence ends at a stop, a space and a capital; not behind an initial or one of these.
_ENDS = re.compile(r"[.!?][\"”’)\]]*\s+(?=[\"“‘(\[•—–-]*[A-Z@])|(?<=[a-z][a-z”\"])\.(?=(?:The|A|[A-Z][a-z]+) [A-Z])")
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
# The small words of a list of names; any other word in lower case makes it a sentence of the story.
_BETWEEN_NAMES = re.compile(
    r"(?:[^\W_a-z]|\d|@|&|[-–—])\S*$|(?:additional|and|assist\w+|at|by|compiled|contribut\w+|da|de|del|della|der|des|di|du|edited|editing|el|files?|for|from|further|graphics?|in|information|inputs?|la"
    r"|le|of|on|others?|photography|production|report(?:ed|ing)|research|the|to|translat(?:ed|ion)|van|video|von|with|writing|written|staff"
    r"|writers?|reporters?|editors?|wires?|services?|agenc(?:y|ies)|bureaus?|newsroom|desk|al-\S+)$"
)
_WITH = re.compile(
    rf"{_OPEN}(?:[Ww]ith (?:additional |further )?(?:assistance|reporting|files?|contributions?|research|inputs?|reports?|information)(?: and \w+)? (?:by|from)\b"
    r"|[Ww]ith (?:[A-Z]\w+ )?(?:wires?(?: (?:reports?|services?))?|AP|AFP|Reuters)\b[^.]{0,40}\.?$)"
)
_CONTRIBUTING = re.compile(
    rf"{_OPEN}(?:Contributing|Contributors|CONTRIBUTING)(?: to this {_PIECE}| writers?| reporters?)?: ?\S"
)
_CONTRIBUTED = re.compile(
    rf"{_OPEN}(?P<who>.{{2,420}}?),? (?:also )?(?:contributed|assisted|helped)(?:"
    rf" (?:reporting|research|additional reporting)?[^.]{{0,20}}?(?:to|for|in|on|with) (?:this|the|our|today['’]s) (?:\w+ )?{_PIECE}(?:(?:,| from| in) .{{0,120}})?"
    rf"| (?:from|in) [A-Z][\w ,.-]{{0,60}}| (?:reporting|research|additional reporting)(?: (?:from|to|for) .{{0,60}})?|,? including .{{0,400}})?[.)\]]*$"
)
_NEWSROOM = re.compile(
    r"\b(?:Associated Press|AP|AFP|Reuters|CNN|NBC|ABC|CBS|Fox|NPR|writers?|reporters?|correspondents?|journalists?|staff|producers?|researchers?|editors?)\b"
)
_REPORTED_FROM = re.compile(
    r"(?P<who>(?:[A-Z][\w’'-]+|and|,|[A-Z]\.)(?: ?(?:[A-Z][\w’'.-]+|and|,)){0,7}) reported from (?:[A-Z]|the )[\w ,.’'-]{2,80}$"
)


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
    if _BY_ROLE.match(sentence) or _WITH.match(sentence) or _CONTRIBUTING.match(sentence):
        words = re.split(r"[\s;,|()\[\]:]+", sentence)[1:]
        return all(_BETWEEN_NAMES.match(word) for word in words if word.strip(".—–-"))
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
    r"(?: (?:&|and|AND) (?:Amplifications?|[Cc]larifications?|CLARIFICATIONS?))?(?: (?:[Nn]otes?|NOTES?))?(?: ?[(,][^:]{0,60})?|(?:Publisher|Programming)[’']?s? note|A note to (?:our )?readers)"
    r" ?(?:: ?|— |– |-- )(?=\S)"
)
_ASKS = re.compile(
    r"(?:Do you )?(?:[Ww]ant|[Ll]ike|[Ss]ign|[Ss]ubscribe|[Jj]oin|[Gg]et|[Cc]lick|[Pp]lease (?:sign|subscribe|support))\b"
)
_PIECES = rf"(?:{_PIECE}|version|headline|transcript|page|interview|op-ed|commentary|excerpt|list|caption)"
_EARLIER = re.compile(
    rf"[\[(*• —–-]*(?:(?:An?|The|This) )?(?:[Ee]arlier|[Pp]revious|[Oo]riginal|[Pp]rior|[Uu]pdated)(?:,? \w+)? versions? of (?:this|the|our) (?:\w+ )?{_PIECES}\b"
)
_ABOUT_STORY = re.compile(
    rf"[\[(*• —–-]*(?:(?:This|The) (?:\w+ )?{_PIECES} (?:has (?:since )?been (?:updated|corrected|amended|edited|revised|changed|removed|translated|adapted)"
    r"|was (?:updated|corrected|amended|originally|first (?:published|posted)|produced (?:by|in|with)|supported by|adapted|excerpted|translated|published|edited|co-authored)"
    r"|is (?:part of|a (?:joint|collaboration|partnership|compilation)|adapted|excerpted|published in|an? (?:edited|updated|excerpt))|originally|incorrectly|mis(?:stated|spelled|identified|attributed|quoted)"
    r"|corrects|first (?:appeared|ran)|appears? (?:in|courtesy)|appeared (?:in|on|at)|will be updated)\b"
    r"|(?:Article|Story|Reprinted|Republished|Published|Posted|Used|Cross-posted)(?: \w+)? (?:with (?:the )?permission|by permission|courtesy) "
    r"|This is a (?:compilation of stories|developing story|breaking news story)|(?:Originally|First) published (?:at|by|in|on) [A-Z]"
    r"|\[Names? (?:changed|ha)|(?:Some )?[Nn]ames (?:have been|were) changed\b)"
)
_WHO = r"(?:(?!The |Us )[A-Z][\w.’'-]+(?:,? (?:Jr\.|[A-Z][\w.’'-]+|de|von|van|der|and|al|the)){1,9}|(?-i:him|her|them|me)|the (?:author|writer|reporter)s?)"
_CONTACT = re.compile(
    rf"{_OPEN}(?:You can |Please )?(?:[Ff]ollow {_WHO}(?:,? [^.@]{{0,60}})? (?:on (?:Twitter|X|Facebook|Instagram|Threads|Bluesky)|@\w+|at @?\w+)|[Ff]ollow {_WHO} on\b"
    rf"|(?:[Ww]rite|E-?mail|e-?mail|EMAIL|[Rr]each|[Cc]ontact|[Tt]weet|[Cc]all)(?: to| out to)? {_WHO}(?:,? [^.@]{{0,60}})? (?:at|via|on)\b .{{0,160}}"
    rf"|E-?mail(?: {_WHO})?: ?\S+@|{_WHO}(?:,? [^.]{{0,80}})? (?:can be (?:reached|followed|contacted)|may be (?:reached|contacted)|tweets (?:at|@|regularly)|is on Twitter)\b)"
)
_INQUIRIES = re.compile(
    r"(?:Media |Press |For )?(?:[Cc]ontacts?(?! us)|CONTACTS?|[Ii]nquiries)\b.{0,150}?(?:\d{3}[-. )]{1,2}\d{3}[-.]\d{4}|\w@\w)"
)
_SPEAKING = re.compile(r"[A-Z][\w.’'-]+ [A-Z][\w.’' -]{1,40} (?:was|were) (?:speaking|talking) to [A-Z]")
_SUPPORT = re.compile(
    r".{4,140} (?:receives? (?:financial )?support from |is solely responsible for )|\[[A-Z][\w’' .]{2,40}\]$|Note: [A-Z]|\[Names? (?:has|have)? ?(?:been )?changed"
)
_ORGANISATION = re.compile(r"\b[A-Z]{2,}\b|\b(?:News|Politics|Times|Post|Press|Network|Coverage|Magazine|Journal)\b")
_CONTACT_WORDS = re.compile(r"ollow |rite |mail|each |ontact|weet|@|Call")
_EMAIL = re.compile(r"(?:E-?mail: ?)?\S+@[\w.-]+\.\w{2,4}(?:[ ;,|].{0,120})?$|\[email\xa0?\s?protected\]$")
_SOURCES = re.compile(r"(?:Sources?: |SOURCES?:? )(?=[A-Z\[])(?:[^.?!]|\.(?! [A-Z])){2,250}$")
_OFFICE = (
    r"(?:reporter|editor|editor-in-chief|editor-at-large|columnist|fellow|professor|author|co-author|coauthor|writer|correspondent|contributor|director|journalist|producer|blogger|novelist|host|co-host|anchor|intern|critic"
    r"|analyst|scholar|chairman|chair|co-chairs?|chairwoman|lecturer|attorney|lawyer|historian|economist|consultant|strategist|commentator|founder|co-founder|president|publisher|researcher|photographer|freelancer|freelance"
    r"|adviser|graduate|editorialist)s?"
)
_SUBJECT = (
    rf"{_OPEN}(?:(?:Rep|Sen|Dr|Gov|Prof|Gen|Lt|Col|Rev|Maj)\.? )?(?P<who>[A-Z][\w.’'-]+(?: (?:[A-Z][\w.’'-]*|de|von|van|der|al|bin|&)){{1,4}}(?:,? and [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){{1,3}})?)"
    r"(?:,? (?:RN|MD|M\.D\.|Ph\.D\.|Jr\.|PhD))?(?: \(@\w+\))?(?:, [^;]{2,90}?,)?"
)
_BIOGRAPHY = re.compile(
    rf"{_SUBJECT} (?:is|are|was|were) (?:also |currently |now )?(?:(?!who\b|that\b|not\b|accused\b|\w+ing\b(?! (?:editor|director|fellow|writer|professor))|\w+ed\b)[\w’'.,&/-]+ ){{0,8}}?{_OFFICE}\b"
)
_CAREER = re.compile(
    rf"{_SUBJECT} (?:covers|covered|writes|teaches|hosts|edits|served|has (?:been an?|covered|written|worked|taught)) .{{0,160}}?\b{_OFFICE}\b"
)
_SHORT_BIOGRAPHY = re.compile(r"(?:He|She|They|Follow|His|Her|Their)\b")


def is_note(sentence: str) -> bool:
    """Tell whether a sentence is about the story itself: a correction, an editor's note, a reprint.

    >>> is_note("An earlier version of this story misspelled a name."), is_note("The story was long.")
    (True, False)
    """
    sentence = sentence.strip()
    if found := _CORRECTION.match(sentence):
        return not _ASKS.match(sentence, found.end())
    return bool(_EARLIER.match(sentence) or _ABOUT_STORY.match(sentence))


def is_contact(sentence: str) -> bool:
    """Tell whether a sentence says how to reach or follow the author.

    >>> is_contact("Follow Ana Example on Twitter @anaexample"), is_contact("Follow the money.")
    (True, False)
    """
    sentence = sentence.strip()
    if _CONTACT_WORDS.search(sentence) and (found := _CONTACT.match(sentence)):
        # "Follow Planet Politics on Twitter" is the outlet's; "Follow Planet columnist Ana Example" is the author's.
        return not _ORGANISATION.search(found[0].split("@")[0]) or bool(JOBS.search(found[0]))
    return bool(_EMAIL.match(sentence) or _INQUIRIES.match(sentence))


def is_sources(line: str) -> bool:
    """Tell whether a line lists where facts or a graphic come from."""
    return bool(_SOURCES.match(line))


def is_biography(sentence: str, *, alone: bool = False) -> bool:
    """Tell whether a sentence introduces an author: full name, "is", and an office of letters.

    alone: whether it closes the document, so that "Ana Example served as …" may count too.

    >>> is_biography("Ana Example is a staff writer at The Planet."), is_biography("The mayor is a fan.")
    (True, False)
    """
    sentence = sentence.strip()
    found = _BIOGRAPHY.match(sentence) or (_CAREER.match(sentence) if alone else None)
    if found:
        return all(is_person(name) for name in re.split(r",? and ", found["who"]))
    return bool(_SPEAKING.match(sentence))


def is_disclosure(sentence: str) -> bool:
    """Tell whether a last line discloses who paid, where it was first told, or whose name was changed."""
    return bool(_SUPPORT.match(sentence))


def is_promotion(sentence: str) -> bool:
    """Tell whether a sentence behind a note asks for something and so does not belong to it."""
    return sentence.startswith(("Want ", "Sign up", "Subscribe", "Click ", "Read ", "Get ", "Listen "))


def continues_biography(sentence: str) -> bool:
    """Tell whether a sentence may go on with a biography: "She is …", "His book …"."""
    return bool(_SHORT_BIOGRAPHY.match(sentence.strip()))
