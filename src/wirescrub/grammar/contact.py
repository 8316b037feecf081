"""The grammar of contacts: how to reach or follow the author of a story."""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.cues import holds, remembered
from wirescrub.grammar.credit import OPENING
from wirescrub.grammar.names import JOBS, OUTLETS

_WHO = (
    r"(?:(?!The |Us )[A-Z][\w.’'-]+(?:,? (?:Jr\.|[A-Z][\w.’'-]+|de|von|van|der|and|al|the)){1,9}"
    r"|him|her|them|me|(?:the|this(?: [A-Z][\w ]{2,30})?) (?:author|writer|reporter|columnist)s?)"
)
# "Do you know more about the harbour? Email Ada at ada@example.org": a reporter asks, and not the page.
_CALL = re.compile(
    r"(?:Do you (?:have|know|work)|Are you an?|Have (?:a tip|information)|Know something|Got a tip)\b[^?]{0,220}\?"
    r" .{0,60}?\b(?:[Cc]ontact|[Ee]-?mail|[Rr]each(?: out to)?|[Ww]rite(?: to)?) [A-Z][a-z]+\b.{0,80}?(?:\w@\w|\[email)"
)
_MAILBOX = r"(?:have|your|letters|pictures|photos|tips|news|info|stories|editor|\w+pics|\w+pictures)"
_CONTACT_WORDS = ("ollow ", "rite ", "mail", "each ", "ontact", "weet", "@", "Call")
_CONTACT = re.compile(
    rf"{OPENING}(?:You can |Please )?(?:[Ff]ollow {_WHO}(?:,? [^.@]{{0,60}})?"
    r" (?:on (?:Twitter|X|Facebook|Instagram|Threads|Bluesky)(?! and you would)|@\w+|at @?\w+)"
    rf"|[Ff]ollow (?:{_WHO}|[A-Z][a-z]+) on (?:Twitter|Facebook|X|Instagram)\b"
    r"|(?:[Ww]rite|(?:[Ss]end (?:an )?)?e-?mail|E-?mail|EMAIL|[Rr]each|[Cc]ontact|[Tt]weet|[Cc]all)"
    rf"(?: to| out to)? {_WHO}"
    r"(?:,? [^.@]{0,60})? (?:at|via|on)\b .{0,100}?"
    r"(?:@|\[email|https?:|www\.|\.(?:com|net|org)\b|\d{3}|Facebook|Twitter|Signal)"
    rf"|E-?mail(?: {_WHO})?: ?\S+@|E-?mail the (?:author|writer|reporter):? ?\S+@"
    rf"|Drop me a line at \S+@|Send (?:yours?|me)\b.{{0,50}}? to (?!{_MAILBOX})[\w.]+@"
    r"|(?:[Ss]end|E-?mail) [Tt]ips(?: to)?:? (?!tips|news|info|letters|editor)[a-z.]+@"
    rf"|(?:{_WHO}|He|She|They)(?:,? [^.]{{0,80}})? (?:can be (?:reached|followed|contacted)"
    r"|may be (?:reached|contacted)|tweets (?:at|@|regularly)|is on Twitter)\b)"
)
_EMAIL = re.compile(
    r"(?:E-?mail: ?)?\S+@[\w.-]+\.\w{2,4}\)?(?:[ ;,|].{0,120})?$|Twitter: ?@\w+$|\[email\xa0?\s?protected\]$"
    r"|\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?:[ ,;|•]+@\w+)+$"
    r"|(?:Media |Press |For )?(?:[Cc]ontacts?(?! us)|CONTACTS?|[Ii]nquiries)\b.{0,150}?"
    r"(?:\d{3}[-. )]{1,2}\d{3}[-.]\d{4}|\w@\w)"
)
_ORGANISATION = re.compile(
    r"\b[A-Z]{2,}\b|\b(?:News|Politics|Times|Post|Press|Network|Coverage|Magazine|Journal|Cities"
    r"|Police|Council|Crimestoppers|Samaritans|Citizens)\b"
)


def may_be_contact(text: str) -> bool:
    """Tell, quickly, whether any sentence of a text can say how to reach the author."""
    return holds(text, _CONTACT_WORDS)


def is_call(text: str) -> bool:
    """Tell whether a reporter asks readers for what they know, and gives an address of her own.

    >>> is_call("Do you know more? Email Ana at ana@example.org.")
    True
    >>> is_call("Do you know more? Email us at ramps@example.org.")
    False
    """
    return ("@" in text or "[email" in text) and bool(_CALL.match(text))


@remembered
def is_contact(sentence: str) -> bool:
    """Tell whether a sentence says how to reach or follow the author.

    >>> is_contact("Follow Ana Example on Twitter @anaexample"), is_contact("Follow the money.")
    (True, False)
    """
    sentence = sentence.strip()
    if not may_be_contact(sentence):
        return False
    if found := _CONTACT.match(sentence):
        # "Follow Planet Politics on Twitter" is the outlet's; "Follow Planet columnist Ana Example" is the author's.
        who = found[0].split("@")[0]
        return bool(JOBS.search(who)) or not (_ORGANISATION.search(who) or OUTLETS.search(who))
    return bool(_EMAIL.match(sentence))
