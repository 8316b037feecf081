"""What the filters of the head share: which lines come before the story, and what they are plainly not.

This is no filter. The head is what stands above the first paragraph of prose: headline, deck, kicker, byline,
timestamp, caption, share bar, in any order (Reuters alone has six). So lines are judged by shape first, then by place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wirescrub.document import Document, Role, Span

DEEPEST = 12
"""A head has no more lines than this; below them a headline would be another story's."""

_MONTH = r"(?i:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?)"
_DASH = r"(?:--?|–|—)"
_AGENCY = r"\((?!Photo)[A-Z][\w /.]{1,20}\)"
_DATELINE = re.compile(
    # "(Reuters) - ", "OSLO, Norway (AP) — ", "OSLO, March 3 (Reuters) - ", "SALVADOR, Feb 26 - "
    rf"(?:[A-Z][\w.’'/-]*+[ ,]{{0,2}}){{0,6}}"
    rf"(?:{_MONTH} {{1,2}}\d{{1,2}} ?(?:{_AGENCY} ?)?{_DASH} |{_AGENCY} ?{_DASH}|\((?:CNN|AP|Reuters|AFP|BBC|UPI)\))"
    # "OSLO, Norway — "
    rf"|(?:[A-Z][A-Z.’'/-]++[ ,]{{0,2}}){{1,4}}(?:[A-Z][a-z]*+\.?[ ,]{{0,2}}){{0,3}} ?{_DASH} ?(?=[A-Z“\"‘'])"
)
_TIMESTAMP = re.compile(
    r"(?:For Immediate Release|.{0,20}\b(?:First |Last )?(?:Published|Updated|Posted|Modified)\b"
    rf"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? {_MONTH}|{_MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}} {_MONTH} \d{{4}}"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[:.]\d\d ?[ap]\.?m"
    r"|\d+ (?:minute|hour|day|week|month|year)s? ago|\d+ min(?:ute)? read)",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:By|Story by|Written by|Opinion by|Analysis by)\b[: ] ?[A-Z]"
    r"|Special (?:for|to) |(?:The )?Associated Press$|USA ?TODAY$"
    r"|.{3,40} is an? (?:\w+ ){0,4}(?:writer|reporter|editor|columnist|author|professor|fellow|journalist)\b"
    r"|.{0,40}\b(?:reporter|(?:staff|senior) writer|columnist|contributor|correspondent|editor|news service)$",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?:(?:^|, (?:and )?| and | & )"
    r"(?:[A-Z][\w’'.-]*+ (?:de |van |von |[A-Z]\. ?)?){1,2}[A-Z][\w’'-]++(?: [IVJ]+r?\.?)?)+"
)
_CAPTION = re.compile(
    r"(?:Image (?:copyright|caption)|Media (?:caption|playback)|Enlarge this image|(?:toggle|[Hh]ide) caption|FILE\b"
    r"|Photo\b|PHOTOS?:|Video\b|Caption|Watch\b|A? ?(?:still|screengrab|combination)\b|Illustration\b|\()"
)
_CREDIT = re.compile(
    r"(?:\((?:[^()/]{3,40}/[^()]{2,40}|[^()]{0,40}\b(?:[Pp]hotos?|Images?|AP|Reuters|AFP|EPA|via|[Cc]ourtesy)\b[^()]{0,40})\)"
    r"|/ ?(?:AFP|AP|EPA|Reuters|Getty(?: Images)?|Shutterstock)|Getty Images|REUTERS/.{3,40}"
    r"|\bvia (?:AP|Getty|AFP|REUTERS).{0,12}|\((?:AP )?Photo.{3,60}|Photo(?:graph)?: .{3,60}"
    r"| ?/ ?[A-Z][\w ]{2,25})\s*\)?\.?$"
)
_FURNITURE = re.compile(
    r"(?:\*\*|(?-i:CLOSE\b)|close$|advertise?ment|share(?: (?:this|on|all|article)\b|$)|tweet|email"
    r"|print|follow|sign up|subscribe|get (?:daily|breaking|the latest)"
    r"|listen|watch (?:live|now|video|the)\b|read more|story continued|continue reading"
    r"|(?:prev(?:ious)? )?next image|prev\b|image \d|link copied|click|loading|play video"
    r"|comments?|menu|skip to|en español|español|this (?:article|story|piece)|window\.|poster=|https?:|www\.)"
    r"|.*\b(?:(?:our|the|this) (?:\w+ ){0,3}newsletters?|subscribe|sign up|inbox)\b",
    re.IGNORECASE,
)
_BULLET = re.compile(r"[•*·▪◦‣–—>-] ?\w|\d{1,2}[.)] ")
_WORD = re.compile(r"[^\W\d_]{4,}")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]\.)+|\b(?:Inc|Jr|Sr|Co|Corp|Ltd|St|vs|Pa|Calif|Fla|Ill|Va|Conn|Mass|Md)\.|\.\.\.)$"
)

DECK_LABEL = re.compile(
    r"(?:STORY HIGHLIGHTS|Story highlights|Key [Pp]oints|KEY POINTS|Highlights|HIGHLIGHTS|At a glance)(?: ?:)?"
    r"(?:$| (?=[“\"‘'A-Z0-9$]))"
)
"""Labels of the bullets that sum a story up, alone or glued to the first of them."""

DECK_END = re.compile(r"Visit .{3,40}?(?:'s|’s) homepage for more stories")
"""The notice that stands between the summary and the story on the sites of one publisher."""


def lines_above(document: Document) -> Iterator[tuple[int, Span]]:
    """Yield the spans above the first paragraph of prose that are not blank, decided ones too."""
    seen = 0
    for at, span in enumerate(document.spans):
        if span.role is Role.BLANK or not span.text:
            continue
        if span.role in (None, Role.BODY) and (
            (span.prose and not is_caption(span.text))
            or len(span.text) > 330
            or is_dateline(span.text)
            or span.role is Role.BODY
        ):
            return
        yield at, span
        seen += 1
        if seen == DEEPEST:
            return


def followed_by_prose(document: Document, at: int, within: int = 8) -> bool:
    """Whether one of the next spans is a paragraph of prose or begins with a dateline."""
    for span in document.spans[at + 1 :]:
        if span.role is Role.BLANK:
            continue
        if is_caption(span.text):
            continue
        if span.open and (span.prose or (len(span.text) > 40 and span.finished) or is_dateline(span.text)):
            return True
        within -= 1
        if not within:
            return False
    return False


def is_dateline(text: str) -> bool:
    """Whether a dateline stands at the start of a line, with text behind it.

    >>> is_dateline("OSLO, March 3 - The harbour froze."), is_dateline("OSLO HARBOUR FREEZES")
    (True, False)
    """
    found = _DATELINE.match(text)
    return bool(found and any(map(str.islower, text[found.end() : found.end() + 40])))


def is_timestamp(text: str) -> bool:
    """Whether a short line tells when the story was published."""
    return len(text) < 90 and bool(_TIMESTAMP.match(text))


def is_byline(text: str) -> bool:
    """Whether a short line plainly names authors: “By …”."""
    return len(text) < 120 and bool(_BYLINE.match(text))


def is_name(text: str) -> bool:
    """Whether a line has the shape of names or of an outlet's name: nothing but a few capitalised words.

    >>> is_name("Ada Quill and Bo Hart"), is_name("Quill Leaves the Council")
    (True, False)
    """
    return len(text) < 80 and bool(_NAME.fullmatch(text)) and not text.isupper()


def is_caption(text: str) -> bool:
    """Whether a line is plainly the caption or the credit of a picture."""
    return bool(_CAPTION.match(text) or _CREDIT.search(text, max(0, len(text) - 70)))


def is_furniture(text: str) -> bool:
    """Whether a short line begins as a button or a notice of the page does."""
    return len(text) < 160 and bool(_FURNITURE.match(text))


def is_bullet(text: str) -> bool:
    """Whether a line begins as an item of a list does."""
    return bool(_BULLET.match(text))


def is_sentence(text: str) -> bool:
    """Whether a line ends with a full stop that ends a sentence, or announces more with a colon."""
    return (text[-1] in ".:;,。।" and not _ABBREVIATION.search(text, len(text) - 20)) or text.endswith(
        ('."', ".”", ".’", ",”", ':"')
    )


def is_capitals(text: str) -> bool:
    """Whether a line is set in capitals, but for a letter here and there ("<SFTPr>").

    >>> is_capitals("SWIFT PACKING CO <SFTPr> 1ST QTR NET"), is_capitals("EU Summit")
    (True, False)
    """
    return text.isupper() or sum(map(str.isupper, text)) > 8 * sum(map(str.islower, text))


def is_titled(text: str, share: float = 0.75) -> bool:
    """Whether the longer words of a line, or such a share of them, are capitalised as in a title.

    >>> is_titled("Harbour Ferry Sinks Near Bridge"), is_titled("Harbour ferry sinks near bridge")
    (True, False)
    """
    words = _WORD.findall(text)
    return len(words) > 1 and sum(word[0].isupper() for word in words) >= share * len(words)


def echo(text: str, story: str) -> float:
    """Return the share of a line's longer words that the lower-cased story, the line included, has more than once.

    A line without such words that is not in Latin letters tells nothing, for or against.
    """
    words = {word[:5].lower() for word in _WORD.findall(text)}
    if not words:
        return 0.0 if text.isascii() else 0.5
    return sum(story.count(word) > 1 for word in words) / len(words)


def same(text: str) -> str:
    """Return a key that two copies of one headline share: its letters and digits."""
    return "".join([letter for letter in text.lower() if letter.isalnum()])
