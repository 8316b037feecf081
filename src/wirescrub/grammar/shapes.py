"""What a line of the head is plainly, by its shape alone.

No filters: what the filters of the head ask before they take a line for headline or deck. Other filters find bylines,
times, captions and furniture with more care; here a look-alike of one is enough to leave the line alone, but a
headline must not be lost to it: “Video shows ferry sinking”, “Email leak”, “By the numbers”.
"""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.cues import gate, holds, remembered

WORD = re.compile(r"[^\W\d_]{4,}")
"""A word long enough to mean something."""

# … in a title, where "Re-election" is one that begins with a capital.
_IN_TITLE = re.compile(r"(?<![\w-])[^\W\d_]{2,3}-[a-z]{4,}|[^\W\d_]{4,}")

SPEAKER = re.compile(r"[A-Z][A-Z.'’ -]{0,40}(?:,[^:]{1,40})?: ")
"""How what somebody says begins in a transcript: "ADA QUILL: ", "ADA QUILL, MAYOR: ", "Q: "."""

NOTE = re.compile(
    r"(?:Editor|Author|Publisher|Writer)['’]?s?['’]? [Nn]ote|EDITOR['’]?S['’]? NOTE|(?:Correction|CORRECTION|Warning): "
    r"|A version of this|This (?:article|story|post|piece|column)\b|This is an opinion"
)
"""How a note about the article begins."""

_MONTH = (
    r"(?i:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DASH = r"(?:--?|–|—)"
_AGENCY = r"\((?!Photo)[A-Z][\w /.]{1,20}\)"
_DATELINE = re.compile(
    # "(Reuters) - ", "OSLO, Norway (AP) — ", "OSLO, March 3 (Reuters) - ", "SALVADOR, Feb 26 - "
    rf"(?:[A-Z][\w.’'/-]*+[ ,]{{0,2}}){{0,6}}"
    rf"(?:{_MONTH} {{1,2}}\d{{1,2}} ?(?:{_AGENCY} ?)?{_DASH} |{_AGENCY} ?{_DASH}|\((?:CNN|AP|Reuters|AFP|BBC|UPI)\))"
    # "OSLO, Norway — "
    rf"|(?:[A-Z][A-Z.’'/-]++[ ,]{{0,2}}){{1,4}}(?:[A-Z][a-z]*+\.?[ ,]{{0,2}}){{0,3}} ?{_DASH} ?(?=[A-Z“\"‘'])"
)
# "ABC Goldfields-Esperance" is one name; "DETROIT-Sales fell" begins a story.
_HYPHENED = re.compile(r"[a-z]-$")
_TIMESTAMP = re.compile(
    r"For Immediate Release"
    r"|(?:First |Last )?(?:Published|Updated|Posted|Modified)(?: on| at)?:? ?(?:$|ago|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))"
    rf"|.{{0,60}}?(?:Published|Updated|Posted|Modified)(?: on| at)?:? ?(?:\d|{_MONTH} \d)"
    rf"|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]{{0,4}}day)?\.?,? (?:\d\d? {_MONTH}|{_MONTH} \d)"
    rf"|{_MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}} {_MONTH} \d{{4}}|\d{{4}}-\d\d-\d\d|\d{{1,2}}[:.]\d\d ?[ap]\.?m"
    r"|\d+ (?:minute|hour|day|week|month|year)s? ago|\d+ min(?:ute)? read",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:(?:Story |Written |Opinion |Analysis )?[Bb]y|BY)\b[: ] ?(?!The (?:Numbers?|Way|Book)\b)[A-Z]"
    r"|[Ss]pecial (?:for|to) [A-Z]|(?:The )?Associated Press$|USA ?TODAY$"
    r"|.{3,40} is an? (?:\w+ ){0,4}(?:writer|reporter|editor|columnist|author|professor|fellow|journalist)\b"
    r"|(?:[A-Z][\w.’'-]*,? ){0,5}(?:[Rr]eporter|(?:[Ss]taff|[Ss]enior) [Ww]riter|[Cc]olumnist|[Cc]ontributor"
    r"|[Cc]orrespondent|[Ee]ditor|News Service)$"
)
_NAME = re.compile(
    r"(?!The .{3,60} (?:and|&) |(?:An?|Our|My|This|No|How|Why|What|Against|Beyond|Be|Is|In|On)\b)"
    r"(?:(?:^|, (?:and )?| and | & )"
    r"(?:[A-Z][\w’'.-]*+ (?:de |van |von |[A-Z]\. ?)?){1,2}[A-Z][\w’'-]++(?: [IVJ]+r?\.?)?)+"
)
_CAPTION = re.compile(
    r"Image (?:copyright|caption)|Media (?:caption|playback)|Enlarge this image|(?:toggle|[Hh]ide) caption"
    r"|FILE(?: PHOTO)?(?: ?[-–—:]|$)|(?:Photo|PHOTO|Image|Video|Caption|Illustration)s?(?: ?:| [Bb]y\b| courtesy|$)"
    r"|(?:A )?(?:[Ss]till|[Ss]creengrab|[Ss]creenshot|[Cc]ombination) (?:image|photo|of|from|taken)"
    r"|\((?!(?:\d\w\w )?(?:LEAD|LD|URGENT|News Focus|EXCLUSIVE|UPDATE)\))"
)
_CREDIT = re.compile(
    r"(?:\((?:[^()/]{3,40}/[^()]{2,40}|[^()]{0,40}\b(?:[Pp]hotos?|Images?|AP|Reuters|AFP|EPA|via|[Cc]ourtesy)\b[^()]{0,40})\)"
    r"|\bvia (?:AP|Getty|AFP|REUTERS).{0,12}|Photo(?:graph)?: .{2,60}|[.\d] \([A-Z][\w.’-]+(?: [A-Z][\w.’-]+){0,2}\)"
    r"|[A-Z][\w.’-]+ [A-Z][\w.’-]+ ?/ ?[A-Z][\w ]{2,25})"
    r"\s*\)?\.?$"
)
_AGENCY_CREDIT = re.compile(
    r"REUTERS/|via REUTERS|AP Photo|(?:/|via |\(|\| ?)Getty Images|Getty Images(?=$|[)\]/|])"
    r"|/(?:AFP|EPA|AP|Reuters)\b|(?:^|[a-z.])Credit: [A-Z]|Handout\b.*\bvia\b"
)
_CREDIT_CUES = ("(", "/", "via ", "Photo")
_AGENCY_CUES = ("/", "Getty", "Credit: ", "REUTERS", "AP Photo", "Handout")
"""One of these is in every such credit."""
_FURNITURE = re.compile(
    r"\*\*|(?-i:CLOSE\b)|advertise?ment|share (?:this|on|all|article)\b|listen to (?:this )?article"
    r"|watch (?:live|now)\b|read more|story continued|continue reading"
    r"|(?:prev(?:ious)? )?next image|prev(?:ious)?\b.{0,8}image|image \d"
    r"|link copied|click (?:here|to)\b|play video|skip to\b|en español|español|follow (?:us|@|on\b)"
    r"|get (?:daily|breaking|the latest|our)\b|sign up\b|subscribe\b|window\.|poster=|https?:|www\."
    r"|this (?:article|story|piece) (?:is|was|has|originally|first)\b"
    r"|.*\b(?:(?:our|the|this) (?:\w+ ){0,3}newsletters?|to your inbox|sign up (?:here|now|for our)"
    r"|subscribe to (?-i:[A-Z]))",
    re.IGNORECASE,
)
_BUTTONS = frozenset(
    """
    share tweet post email e-mail print comment comments menu close loading listen save facebook twitter pinterest
    reddit linkedin whatsapp messenger copy link more this article story photo
    """.split()
)
_BULLET = re.compile(r"[•*·▪◦‣–—>-] ?\w|\d{1,2}[.)] ")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]\.)+|\b(?:Inc|Jr|Sr|Co|Corp|Ltd|St|vs|Pa|Calif|Fla|Ill|Va|Conn|Mass|Md)\.|\.\.\.)$"
)


@remembered
def is_dateline(text: str) -> bool:
    """Whether a dateline stands at the start of a line, with text behind it.

    >>> is_dateline("OSLO, March 3 - The harbour froze."), is_dateline("OSLO HARBOUR FREEZES")
    (True, False)
    """
    found = _DATELINE.match(text)
    if found and _HYPHENED.search(found[0]):
        return False
    return bool(found and any(map(str.islower, text[found.end() : found.end() + 40])))


@remembered
def is_timestamp(text: str) -> bool:
    """Whether a short line tells when the story was published.

    >>> is_timestamp("Updated at 6:56 p.m. ET"), is_timestamp("Updated ferry timetable angers islanders")
    (True, False)
    """
    return len(text) < 90 and bool(_TIMESTAMP.match(text))


@remembered
def looks_like_byline(text: str) -> bool:
    """Whether a short line plainly names authors, or says what they are.

    >>> looks_like_byline("By Ada Quill"), looks_like_byline("Northport Herald reporter")
    (True, True)
    >>> looks_like_byline("By the numbers: ferries")
    False
    """
    return len(text) < 120 and bool(_BYLINE.match(text))


@remembered
def is_name(text: str) -> bool:
    """Whether a line has the shape of names or of an outlet's name: nothing but a few capitalised words.

    >>> is_name("Ada Quill and Bo Hart"), is_name("Quill Leaves the Council")
    (True, False)
    """
    return len(text) < 80 and bool(_NAME.fullmatch(text)) and not text.isupper()


@remembered
def is_caption(text: str) -> bool:
    """Whether a line is plainly the caption or the credit of a picture.

    >>> is_caption("The ferry. (Ada Quill/Reuters)"), is_caption("Video shows ferry sinking")
    (True, False)
    """
    end = text[-70:]
    return bool(
        _CAPTION.match(text)
        or (_may_be_signed(end) and _CREDIT.search(text, max(0, len(text) - 70)))
        or (len(text) < 250 and _may_name_agency(text) and _AGENCY_CREDIT.search(text))
    )


@remembered
def is_furniture(text: str) -> bool:
    """Whether a short line is nothing but buttons, or begins as a notice of the page does.

    >>> is_furniture("Share Tweet Email"), is_furniture("Email leak embarrasses ferry board")
    (True, False)
    """
    return len(text) < 160 and (bool(_FURNITURE.match(text)) or all(word in _BUTTONS for word in text.lower().split()))


@gate
def _may_be_signed(end: str) -> bool:
    return holds(end, _CREDIT_CUES)


@gate
def _may_name_agency(text: str) -> bool:
    return holds(text, _AGENCY_CUES)


def is_bullet(text: str) -> bool:
    """Whether a line begins as an item of a list does."""
    return bool(_BULLET.match(text))


@remembered
def is_sentence(text: str) -> bool:
    """Whether a line ends with a full stop that ends a sentence, or announces more with a colon."""
    return (text[-1] in ".:;,。।" and not _ABBREVIATION.search(text, len(text) - 20)) or text.endswith(
        ('."', ".”", ".’", ",”", ':"')
    )


def is_stopped(text: str) -> bool:
    """Whether a line ends with a stop, or with marks of quotation and brackets behind one.

    >>> is_stopped("The ferry (late again.)"), is_stopped("The ferry was 'late'")
    (True, False)
    """
    return text[-1] in ".!?…" or text.rstrip("\"”’')]")[-1:] in (".", "!", "?", "…")


def is_capitals(text: str) -> bool:
    """Whether a line is set in capitals, but for a letter here and there ("<SFTPr>").

    >>> is_capitals("SWIFT PACKING CO <SFTPr> 1ST QTR NET"), is_capitals("EU Summit")
    (True, False)
    """
    return text.isupper() or sum(map(str.isupper, text)) > 8 * sum(map(str.islower, text))


@remembered
def is_figures(text: str) -> bool:
    """Whether more than a third of a line are digits: a score, or a row of a table.

    >>> is_figures("Northport 4.2 8.5 11.9 15.12 (102)"), is_figures("Ada Quill 2020")
    (True, False)
    """
    return sum(map(str.isdigit, text)) * 3 > len(text)


def is_titled(text: str, share: float = 0.75) -> bool:
    """Whether the longer words of a line, or such a share of them, are capitalised as in a title.

    >>> is_titled("Harbour Ferry Sinks Near Bridge"), is_titled("Harbour ferry sinks near bridge")
    (True, False)
    """
    words = _IN_TITLE.findall(text)
    return len(words) > 1 and sum(word[0].isupper() for word in words) >= share * len(words)
