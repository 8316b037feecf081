"""What a line looks like: small tests that several filters share."""

from __future__ import annotations

from collections.abc import Iterable

from wirescrub import patterns as re

REPORTS = r"(?:reports|has (?:more|the (?:story|details|latest)))\.$"
"""How the text of a video ends: “Ada Quill reports.”"""

# "said" and its like: a line that reports speech belongs to a story, whatever else it says.
_REPORTED = re.compile(
    r"\b(?:said|says|told|tells|wrote|writes|(?:had|has|have) written|asked|asks|added|adds|according|replied|testified"
    r"|tweeted|posted|announced|argued|claimed|insisted|explained|noted|warned|called|urged|urges|reported"
    r"|shouted|shouts|reads (?:the|a|an|his|her)|read the (?:sign|card|note|poster|banner|letter))\b",
    re.I,
)
# An ask has no subject but its reader and no time but now: "Like us, he was raised here", "…, former agents say".
_TOLD = re.compile(
    r", (?:and |but )?(?:he|she|they|I) \w"
    r"|, (?!(?:you|users|readers|subscribers|visitors|customers|members)\b)[a-z]+ (?:can|may|must|should) [a-z]"
    r"|\b(?:and|which|who|that|until|when|where|after|because) (?:he|she|they|it)"
    r" (?:was|were|had|would|took|went|lost|left|got|came|[a-z]+ed)\b"
    r"|^[A-Z][a-z]+ [a-z]+s (?:are|were|have|had) "
    r"|, and (?!you\b|we\b|our\b|your\b|it\b)(?:[\w’',]+ ){1,3}(?:have|has|had|are|was|were)\b"
    r"|\band you would\b"
    r"|, (?:Mr|Ms|Mrs|Dr)\. \w+ (?:is|has|had|was)\b"
    rf"|[.!?] [A-Z][a-z]+ [A-Z]\w+ {REPORTS}"
    r"|, (?:an? |the |his |her |one |some )?(?:[\w’']+ ){1,5}"
    r"(?:say|ask|tell|sang|joked|signall?ed|ordered|decided|ruled|advise[ds]|promised|thought|agreed|cried)\b"
    r"|\b(?:was|were|took|bought|went|hung|lost|came|gave)\b(?=[^.]*+\.$)"
)
# "…, the board found": who says it, behind a comma. A note may say what an earlier version said, but not so.
_SAYER = re.compile(
    r", (?!(?:as|this|that|which|who|it)\b)(?:the |an? )?(?:[\w.’']+ ){1,4}(?:said|says|wrote|found|ruled)\b"
)
# How an embedded post is signed: the story shows it as evidence.
_POST = re.compile(r"[—-] [^()]{1,60}\(@\w+\)|pic\.twitter\.com/\w")
_GLUE = re.compile(
    r"(?<=[a-z])(?=[A-Z0-9])(?!(?<=Whats)App|(?<=Linked)In|(?<=You)Tube|(?<=Tik)Tok|(?<=Stumble)Upon)"
    r"|(?<=\d)(?=[A-Z][a-z])"
)
_WORD = re.compile(r"[a-z0-9@][a-z0-9'&.@+-]*[a-z0-9+]|[a-z0-9]")
# 'It was luck,' said the mate: the quotation marks of popular papers in Britain.
_SPEECH = re.compile(r"(?:^|[,:] )['‘][A-Z].*[a-z]")


def reports_speech(text: str) -> bool:
    """Say whether the line quotes or reports somebody.

    >>> reports_speech("“Share this,” she told reporters."), reports_speech("Share this with friends")
    (True, False)
    """
    return bool(_REPORTED.search(text)) or ("“" in text and "”" in text) or text.count('"') > 1


def is_tail(text: str) -> bool:
    """Say whether a line is the end of a sentence that was broken over lines.

    >>> is_tail("a share."), is_tail("Share this.")
    (True, False)
    """
    return text[0].islower() and text[-1] == "."


def ends_in_quotes(text: str) -> bool:
    """Say whether a quotation, or the title of a book, is open where the text ends.

    >>> ends_in_quotes("the author of “Ramps!"), ends_in_quotes("the author of “Ramps! And More”")
    (True, False)
    """
    return text.count("“") > text.count("”") or text.count('"') % 2 == 1


def has_speaker(text: str) -> bool:
    """Say whether a line names who says it, behind a comma.

    >>> has_speaker("Names have been changed, the board found."), has_speaker("An earlier version said so.")
    (True, False)
    """
    return "," in text and bool(_SAYER.search(text))


def tells(text: str) -> bool:
    """Say whether the line tells of something, or somebody speaks in it, as in no line that asks of its reader.

    >>> tells("Register early, the clerks ask."), tells("Like us, he was born by the sea."), tells("Like us here")
    (True, True, False)
    """
    return text[0] in '“"' or bool(_TOLD.search(text)) or reports_speech(text)


def is_post(text: str) -> bool:
    """Say whether the line is a post on a social network that the story quotes.

    >>> is_post("Read this! — Ann Lee (@annlee) May 4, 2018")
    True
    """
    return ("(@" in text or "pic.tw" in text) and bool(_POST.search(text))


def unglued(text: str) -> list[str]:
    """Return the words of a line in lower case, words that were run together taken apart.

    >>> unglued("Share this article via whatsappShare this article via twitterCopy link")[4:7]
    ['whatsapp', 'share', 'this']
    >>> unglued("LinkedInWhatsAppYouTube")
    ['linkedin', 'whatsapp', 'youtube']
    """
    return _WORD.findall(_GLUE.sub(" ", text).replace("’", "'").lower())


def speak_in_single_quotes(paragraphs: Iterable[str]) -> bool:
    """Tell whether people speak in single quotation marks in some paragraphs, as popular papers in Britain print it.

    >>> speak_in_single_quotes(["'It was luck,' said the mate.", "She said: 'We shall stay.'"])
    True
    """
    paragraphs = list(paragraphs)
    single = sum(bool(_SPEECH.search(text)) for text in paragraphs)
    return single > 1 + sum(text[0] in '“"' for text in paragraphs)
