"""Captions and photo credits.

A caption is known, in this order, by the credit at the end of its line, by a label at its start, by a credit in front
of it, or, without any credit, by strong words of a picture ("is seen", "in this file photo").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wirescrub.document import Document, Mark, Role
from wirescrub.names import AGENCY
from wirescrub.photo_credit import credit_at

RULES = {
    "photo-credit": "the line ends with a photo credit",
    "credit-line": "the line is a photo credit and nothing else",
    "caption-label": 'a label ("FILE PHOTO:", "Image caption", "Photo:") opens the line',
    "player-label": 'a label of the page in front of a caption ("Enlarge this image", "Media caption", "CLOSE")',
    "leading-credit": "the credit stands in front of the caption",
    "picture-words": 'no credit, but words that only a caption has ("is seen", "in this file photo")',
}

LONGEST = 900
"""Captions of the agencies run to some 700 characters; a longer line is a story on one line."""

# Labels that belong to the page, at the start of a line or inside it; what follows is the caption.
_PLAYER = re.compile(
    r"(?:(?:Media playback is (?:un|not )supported on (?:your|this) device\.? ?)?Media caption,?(?= )"
    r"|Enlarge this image(?: toggle caption)?|(?:toggle|hide) caption|Facebook Twitter Pinterest|Related Video(?= [A-Z])"
    r"|CLOSE(?= [A-Z“‘\"'])|Image (?:copyright|caption),?(?= )|Image \d+ of \d+)(?= |$)"
)
_BARE = frozenset(
    ["Image copyright", "Image caption", "Image source", "Image source,", "Image caption,", "Media caption", "Enlarge this image"]
)
_DOUBLED = re.compile(r" ?(.{4,80}?) \1(?= |$)")
_PLAYER_STARTS = ("Media", "Enlarge", "toggle", "hide", "Facebook", "Related", "CLOSE", "Image")

_LABEL = re.compile(
    r"(?:FILE (?:PHOTO|IMAGE|PICTURE)\b|FILE ?[-–—] |File (?:photo|image|picture)(?: of|:)|PHOTO:|Photo:|Photos? by [A-Z]"
    r"|Photograph(?:er|s)?: |Main image: |Image [Ss]ource[,:]|Image [Cc]redits?:|(?:Photo )?Credits?: |Credit (?=[A-Z]\w+ "
    r"[A-Z][\w-]+[/ ])|Credit(?:Credit)?(?:\.\.\.)?[A-Z]|Foto: |Bild: |Crédits? photos? ?: |Illustration: |Illustration by "
    r"|In this (?:\w+\.? \d{1,2}, \d{4},? )?(?:file |undated |handout |provided )?(?:photo|image|picture|frame)\b"
    r"|In this \w+\.? \d{1,2}, \d{4},? (?:file )?(?:photo|image|picture|frame)\b"
    r"|This \w+\.? \d{1,2}, \d{4},? (?:file )?(?:photo|image|picture|combination)\b"
    r"|(?:©|Copyright) ?(?=[A-Z][\w. ]{1,40}/))"
)
_LABEL_STARTS = frozenset("FPIMCBT©")

# "SWNS • PA Martin …", "GETTY Is …": the agency, in capitals, in front of a caption without a full stop.
_LEADING = re.compile(r"(?:(?:GETTY|SWNS|REX|REUTERS|PA|AFP|EPA|BBC|ALAMY|ITV|SKY|NC|PH|INSTAGRAM|TWITTER|FACEBOOK)(?: • )?)+ [A-Z‘“]")
# "Peter Ford/The Christian Science Monitor A view of …"
_LEADING_NAME = re.compile(
    rf"(?:© ?)?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){{0,3}} ?/ ?(?:{AGENCY}|[Tt][Hh][Ee] (?:[A-Z][\w]+ ?){{2,4}}?|File)(?:/\w+)* (?=[A-Z])"
)

_PICTURE = re.compile(
    r"\b(?:(?:is|are) (?:seen|pictured|shown|photographed)(?: here)? (?:in|at|on|outside|inside|during|near) (?:[A-Z]|the [A-Z]|this )"
    r"|pictured (?:here|in|at|left|right|above)|(?:in|shows?|from) (?:this|an?) (?:undated |file |handout |recent )?(?:photo(?:graph)?|"
    r"image grab|frame grab|video grab|screen ?grab)\b|in this (?:undated |file )?(?:photo|image|picture|frame)\b"
    r"|looks? on (?:as|during|at|while)|(?:file|combination) photo\b|photo (?:provided|released|taken|obtained) )"
    r"|\((?:left|right|L|C|top|bottom|far left|centre|center)\)|, (?:left|right|center|centre),? (?:and|with|speaks|walks|greets|shakes|arrives)\b"
)
_SCENE = re.compile(
    r"\b(?:addresses|applauds|arrives?|attends?|celebrates?|cheers?|delivers|embraces?|gather|gestures?|greets?|hold|holds"
    r"|hugs?|leaves?|listens?|looks?|makes? (?:his|her|their) way|marche?s?|participates?|pauses|pose|poses|protest|ride"
    r"|shakes? hands|shows?|sits?|smiles?|speaks?|stands?|takes? part|talks?|testifies|testify|walks?|watche?s?|waves?)\b"
)
_DATED = re.compile(
    r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|"
    r"Oct|Nov|Dec)\.? \d{1,2}, \d{4})"
)
_SAYING = re.compile(r"[“”\"@#%]|\b(?:said|says|told|announced|added|according|reported|will|would|could)\b")


def credit_of(text: str) -> str | None:
    """Return the credit of a caption, as written, or None.

    >>> credit_of("A tank rolls through the village. REUTERS/Ana Example")
    'REUTERS/Ana Example'
    >>> credit_of("Members vote on the plan (Photo: Ana Example, AP)")
    'Photo: Ana Example, AP'
    """
    found = credit_at(text)
    return text[found[0] : found[1]] if found else None


def caption(document: Document) -> Iterator[Mark]:
    """Mark captions and photo credits."""
    bare_label = False  # whether the line before was "Image copyright" or "Image caption" and nothing else
    for i, span in enumerate(document.spans):
        text = span.text
        if not text:
            continue
        after_label, bare_label = bare_label, text in _BARE
        if not span.open:
            continue
        if text.startswith(_PLAYER_STARTS) and (found := _PLAYER.match(text)):
            yield from _labelled(i, text)
        elif len(text) > LONGEST:
            continue
        elif after_label and len(text) < 300:
            yield Mark(i, Role.CAPTION, "player-label")
        elif (rule := _rule(text, span.finished)) is not None:
            yield Mark(i, Role.CAPTION, rule)


def _rule(text: str, finished: bool) -> str | None:
    """Return the rule by which a line is a caption, or None."""
    found = credit_at(text)
    if found is not None:
        return "photo-credit" if found[0] > 1 else "credit-line"
    if text[0] in _LABEL_STARTS and _LABEL.match(text):
        return "caption-label"
    if "/" in text[:60] and len(text) < 300 and _LEADING_NAME.match(text):
        return "leading-credit"
    if text[1].isupper() if len(text) > 1 else False:
        if len(text) < 160 and text[-1] != "." and _LEADING.match(text):
            return "leading-credit"
    return "picture-words" if len(text) < 350 and _shows(text) else None


def _labelled(i: int, text: str) -> Iterator[Mark]:
    """Cut a line into the page's labels and the caption between them."""
    at = 0
    for label in _PLAYER.finditer(text):
        if label.start() > at:
            yield Mark(i, Role.CAPTION, "player-label", at, label.start())
        yield Mark(i, Role.BOILERPLATE, "player-label", label.start(), label.end())
        at = label.end()
    rest = text[at:]
    if not rest.strip():
        return
    if len(rest) <= LONGEST:
        yield Mark(i, Role.CAPTION, "player-label", at)
    elif doubled := _DOUBLED.match(rest):
        # The story is glued on; only a credit that stands there twice shows where the caption ends.
        yield Mark(i, Role.CAPTION, "player-label", at, at + doubled.end())


def _shows(text: str) -> bool:
    """Tell whether a line without a credit has words that only a caption has."""
    if "photo" in text or "pictur" in text or "seen" in text or "shown" in text or "(" in text or " on as" in text:
        if _PICTURE.search(text) and (_DATED.search(text) or not _SAYING.search(text)):
            return True
    return bool(
        (", 20" in text or ", 19" in text) and _DATED.search(text) and _SCENE.search(text) and not _SAYING.search(text)
    )
