"""The grammar of an author's biography: "Ana Example is a staff writer at The Planet. She lives in Ames."."""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.cues import gate, holds, remembered
from wirescrub.grammar.credit import OPENING
from wirescrub.grammar.names import is_person
from wirescrub.grammar.telling import has_speaker

_OFFICE = (
    "(?:adviser|analyst|anchor|attorney|author|blogger|chair|chairman|chairwoman|co-author|co-chair|coauthor|co-founder"
    "|co-host|columnist|corps member|commentator|consultant|contributor|correspondent|critic|director|economist|editor"
    "|editor-at-large|editor-in-chief|editorialist|fellow(?! (?-i:[A-Z]))|founder|freelance|freelancer|graduate"
    "|historian"
    "|host|intern|journalist|lawyer|lecturer|novelist|photographer|president|producer|professor|publisher|reporter"
    "|researcher|scholar|strategist|trustee(?= of)|writer)s?"
)
_SUBJECT = (
    rf"{OPENING}(?:(?:Rep|Sen|Dr|Gov|Prof|Gen|Lt|Col|Rev|Maj)\.? |(?:Staff )?(?:[Ww]riter|[Rr]eporter|[Cc]olumnist) )?"
    r"(?P<who>[A-Z][\w.’'-]+(?: (?:[A-Z][\w.’'-]*|de|von|van|der|al|bin|&)){1,4}"
    r"(?:,? and [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){1,3})?)"
    r"(?:,? (?:RN|MD|M\.D\.|Ph\.D\.|Jr\.|PhD))?(?: \(@\w+\))?(?:, [^;]{2,90}?,)?"
)
# Between "is" and the office only what describes it: "who", "that" or a verb would tell a story.
_BIOGRAPHY = re.compile(
    rf"{_SUBJECT} (?P<verb>is|are|was|were) (?:also |currently |now )?"
    r"(?:(?!(?:among|as|at|in|not|on|that|to|who|with)\b|(?!(?:distinguished|renowned|respected|syndicated)\b)\w+ed\b"
    r"|\w+ing\b(?! (?:correspondent|critic|director|editor|fellow|professor|reporter|writer)))[\w’'.,&/-]+ ){0,8}?"
    rf"(?i:{_OFFICE})\b"
)
_CAREER = re.compile(
    rf"{_SUBJECT} (?:covers|covered|writes|teaches|hosts|edits|served|has (?:been an?|covered|written|worked|taught))"
    rf" .{{0,160}}?\b{_OFFICE}\b"
)
# In a place where only the author is told of, any sentence about her is her biography.
_TOLD = re.compile(rf"{_SUBJECT} (?:is|was|has (?:been|served|worked|written)|teaches|works|writes)\b")
# Posts that people in the news have as well: these tell of the author only if the story does not know her.
_POST = re.compile(
    rf"{_SUBJECT} (?:has served as |is (?:(?!(?:as|at|in|not|that|to|who|with)\b)[\w’'-]+ ){{0,4}}?"
    r"(?i:CEO|chief executive|committee(?:man|woman)|counsel|dean|director|head|research associate)"
    r" (?:at|for|of) (?:the |(?:[a-z]+ ){1,4}at )?[A-Z])"
)
# How all these begin: hardly any other sentence has two names in front.
_NAMED = re.compile(
    rf"{OPENING}(?:(?:Rep|Sen|Dr|Gov|Prof|Gen|Lt|Col|Rev|Maj)\.? )?"
    r"[A-Z][\w.’'-]+ (?:[A-Z]|de|von|van|der|al|bin|&)"
)
_SPEAKING = re.compile(r"[A-Z][\w.’'-]+ [A-Z][\w.’' -]{1,40} (?:was|were) (?:speaking|talking) to [A-Z]")
# "… is a reporter who cannot go home": nobody's office, but news.
_NEWS = re.compile(
    r"\bever (?:had|seen)\b|, (?:they|he|she|critics) says?\b"
    r"|\b(?:until|since),? (?:last|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|, and (?:he|she) had\b"
    r"|\bwhen (?:he|she) first\b|\bwho can ?not\b|, and (?:he|she) has not\b"
    r"|\band (?:had|has not|was on|will be|comes|hopes|knows|thinks)\b"
)
_MORE = re.compile(
    r"(?:In \d{4},? (?:he|she|they)|He|She|They|Follow|His|Her|Their|Full disclosure:"
    r"|You can subscribe to (?:his|her)|An? [^.]{5,60}, s?he (?:is|was|has)\b)"
)
_BACK = re.compile(
    rf"{OPENING}(?:(?:You can |Please )?(?:[Ff]ollow|[Cc]ontact|[Rr]each|[Ww]rite to|[Ee]-?mail) (?:him|her|them)"
    r"|(?:He|She|They) (?:can|may) be (?:reached|followed|contacted))\b"
)
LONGEST = 500
"""An author's biography of one line is at most so many characters long."""


@remembered
def is_biography(sentence: str, *, final: bool = False) -> bool:
    """Tell whether a sentence introduces an author: full name, "is", and an office of letters.

    final: whether it closes the document, so that "Ana Example served as …" may count too.

    >>> is_biography("Ana Example is a staff writer at The Planet."), is_biography("The mayor is a fan.")
    (True, False)
    """
    sentence = sentence.strip()
    if not begins_with_names(sentence):
        return False
    found = _BIOGRAPHY.match(sentence)
    if found and found["verb"] in ("was", "were") and found[0].rpartition(" ")[2][0].isupper():
        found = None  # "Ana Example was Attorney General": history, and no author's office
    found = found or (_CAREER.match(sentence) if final else None)
    # "… is a shrewd lawyer but …" argues; the title of a book may say "but" as well
    if found and not brings_news(sentence) and " but " not in re.split('[“"]', sentence)[0]:
        return all(is_person(name) for name in re.split(r",? and ", found["who"]))
    return bool(_SPEAKING.match(sentence))


def brings_news(sentence: str) -> bool:
    """Tell whether what begins like a biography goes on to tell what happened.

    >>> brings_news("Ana Example is a professor, and until Tuesday she was free.")
    True
    """
    return bool(_NEWS.search(sentence))


@gate
def begins_with_names(sentence: str) -> bool:
    """Tell, quickly, whether a sentence may present somebody by her full name."""
    return _NAMED.match(sentence) is not None


def introduces(text: str, contact: str) -> bool:
    """Tell whether a text is about the person whom the contact behind it calls "him" or "her".

    >>> introduces("Ana Example covers the harbour.", "Follow her on Twitter: @anaexample")
    True
    >>> introduces("The harbour is closed.", "Follow her on Twitter: @anaexample")
    False
    """
    if len(text) > LONGEST or not _BACK.match(contact) or not begins_with_names(text):
        return False
    return not (brings_news(text) or has_speaker(text) or " said" in text)


def tells_of(text: str) -> str | None:
    """Return whom a text presents, or seems to, by what she is: only its place makes it a biography.

    >>> tells_of("Ana Example is a pilot in Ames."), tells_of("Ana Example is late, the board said.")
    ('Ana Example', None)
    """
    if len(text) > LONGEST or not begins_with_names(text):
        return None
    found = _TOLD.match(text)
    return None if not found or brings_news(text) or has_speaker(text) or " said" in text else found["who"]


def holder(text: str) -> str | None:
    """Return who holds a post that a text presents her with, as the story may present somebody in the news.

    >>> holder("Ana Example is acting dean of the Kelstrand School."), holder("Ana Example is dean of all cooks.")
    ('Ana Example', None)
    """
    return tells_of(text) if holds(text, (" is ", " has served as ")) and _POST.match(text) else None


def continues_biography(sentence: str) -> bool:
    """Tell whether a sentence may go on with a biography: "She is …", "His book …"."""
    return bool(_MORE.match(sentence.strip()))
