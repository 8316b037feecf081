"""The grammar of photo credits: where, in a caption, the credit stands."""

from __future__ import annotations

import re

from wirescrub.names import AGENCY, PARTICLES, is_person, is_title_case

TAIL = 160
"""A credit lies in the last so many characters of its line."""

# What may stand behind a credit: a toggle, a licence link, the notice to editors.
_TRAILER = re.compile(
    r"(?:[\s.]*(?:(?<=[)\]\w.] )(?:less|more)|Acquire Licensing Rights(?:, opens new tab)?|\(Composite\)|(?<= )-"
    r"|(?<= )(?:hide|toggle) caption|(?:ATTENTION EDITORS|THIS (?:IMAGE|PICTURE) (?:HAS BEEN|WAS)) .*))+$"
)
_TRAILER_ENDS = ("less", "more", "Rights", "tab", ")", "-", "caption")

# "Photo: Name", "Photo by Name", "…last week.Credit...Name/Paper"; the text before may be glued on.
_LABELLED = re.compile(
    r"(?:^|(?<=[\s.)”\"’'!?a-z]))(?P<label>(?:Photo (?:illustration|credit)|Photo|Photograph|Photographer|Image source"
    r"|Image|Picture|Foto|Bild|Illustration|(?:Credit)?Credit|Image credit|Image Credit|Crédit photo|Crédits photo"
    r"|Copyright|©|Screenshot|Video|Graphic)s?)(?:\s?:\s?|\s?/\s?(?=[A-Z])| by | courtesy of |, (?=[A-Z])|\.\.\.|(?<=©) ?)"
    r"(?P<who>\S.{0,110})$"
)
_SOURCE = re.compile(rf"(?<=[.!?…”\"] )Source: (?=[^.:]{{0,80}}{AGENCY}$)")
_AGENCY_FIRST = re.compile(rf"(?:^|(?<=[\s.(]))(?:{AGENCY})(?: (?:[Pp]hotos?|Images))?(?: ?/ ?| ?[|:] (?=[A-Z]))(?P<who>\S.{{0,70}})$")
_FILE = r"(?: ?[/,|-]? ?(?:[Pp]ool|[Ff]iles?(?: [Pp]hotos?| image)?|[Hh]andout|[Aa]rchive))*"
_AGENCY_LAST = re.compile(
    rf"(?P<sep>/ ?(?:for |via )?| ?\| ?|,? via | ?• )(?P<who>{AGENCY}(?: Photos?| Images| Archive)?(?:(?: ?[/|] ?| ?[-—] |,? via ){AGENCY})*{_FILE})\.?$"
)
_PICTURE_LIBRARY = re.compile(
    r"(?:Getty|Getty Images|Shutterstock|Thinkstock|i[Ss]tock(?:photo)?|Alamy|YouTube|Corbis|AP Photos?|REUTERS/?|Rex Features"
    r"|Wikimedia Commons|Flickr|GETTY|SWNS)(?: ?/ ?[\w. ]{2,30})?$"
)
_COURTESY = re.compile(r"(?:^|(?<=[.”\"!?] ))[Cc]ourtesy (?:of )?(?P<who>[A-Z][\w.’'& -]{2,60})$")
_BRACKETS = re.compile(r"[(\[]\s*(?P<who>[^()\[\]]{2,150}?)\s*[)\]]\.?$")
_BRACKET_LABEL = re.compile(
    rf"(?:{AGENCY}[ /]*)?(?:(?i:photo illustration|photos?|photograph|picture|image|illustration|graphic|screen ?shot|screen ?grab|foto|bild|credit|video)s?"
    rf"(?: credit)?(?: ?[:/]| (?i:by|via|courtesy|from|provided)\b)|(?i:courtesy|handout|file)(?:\b ?[:/]| of | photo\b|$| [A-Z])|(?i:photo|screenshot)$)"
)
_WIRE_END = re.compile(rf"(?:^|[/|,•;]|\bvia |\bfor | [-—] )\s*{AGENCY}(?: (?:Photos?|Images|file))?{_FILE}$")
_FOR_PAPER = re.compile(r"(?P<name>[^/]{3,40}?)(?: ?/ ?| for )(?:the |The |[A-Z])")


def credit_at(text: str) -> tuple[int, int] | None:
    """Return where in a line the photo credit at its end starts and stops, or None.

    >>> credit_at("The bridge at dusk. (AP Photo/Ana Example)")
    (21, 41)
    >>> credit_at("He would not say more, a minister told AFP.") is None
    True
    """
    end = len(text)
    if text.endswith(_TRAILER_ENDS) and (trailer := _TRAILER.search(text, max(0, end - 4 * TAIL))):
        end = trailer.start()
    elif "EDITORS" in text or "THIS IMAGE" in text:
        trailer = _TRAILER.search(text)
        end = trailer.start() if trailer else end
    if not end:
        return None
    base = max(0, end - TAIL)
    tail = text[base:end]
    if tail.rstrip(".")[-1:] in (")", "]"):
        found = _BRACKETS.search(tail)
        if found and _is_credit(found["who"]):
            return base + found.start("who"), base + found.end("who")
        return None
    start = _open_credit(tail)
    return None if start is None else (base + start, end)


def _is_credit(inner: str) -> bool:
    """Tell whether what stands in brackets at the end of a line is a photo credit."""
    if _BRACKET_LABEL.match(inner) or _PICTURE_LIBRARY.match(inner):
        return True
    if not is_title_case(inner) or inner[0].isdigit():
        return False
    if (found := _AGENCY_FIRST.search(inner)) and found.start() == 0:
        return True
    if (found := _WIRE_END.search(inner)) and found.start() > 2:
        return True
    person = _FOR_PAPER.match(inner)
    return bool(person and is_person(person["name"].strip()))


def _open_credit(tail: str) -> int | None:
    """Return where a credit without brackets starts in the end of a line."""
    last = tail[-1]
    if last in "?!:”\"…":
        return None
    for found in _LABELLED.finditer(tail):
        label = found["label"]
        if not is_title_case(found["who"]) or (found["who"].endswith(".") and "/" not in found["who"]):
            continue
        if found.start() == 0 and label in ("Photos", "Videos", "Video", "Graphic", "Graphics", "Copyright", "©") and not _WIRE_END.search(found["who"]):
            continue  # "Photos: The Royal Wedding" is a link to a gallery
        return found.start()
    if "/" in tail or "|" in tail or " via " in tail or "•" in tail or ": " in tail:
        if found := _AGENCY_FIRST.search(tail):
            if "/" in found[0] and is_title_case(found["who"]):
                return found.start()
        if found := _AGENCY_LAST.search(tail):
            start = _name_start(tail, found.start())
            if "|" not in found["sep"] or "|" in found["who"] or _ends_sentence(tail[:start]) or found["who"].startswith(("AP Photo", "Getty")):
                return start
        elif len(tail) < 70 and tail.count("/") == 1 and last != ".":
            name, paper = tail.split("/")
            if is_person(name.strip()) and is_title_case(paper) and len(paper) > 3:
                return 0
    if found := _SOURCE.search(tail):
        return found.start()
    if found := _COURTESY.search(tail):
        return found.start() if is_title_case(found["who"]) else None
    return 0 if _PICTURE_LIBRARY.match(tail) else None


def _ends_sentence(text: str) -> bool:
    return text.rstrip()[-1:] in set(".!?”\"’…")


def _name_start(text: str, at: int) -> int:
    """Return where the names that end at a place begin: back over words with capitals, not over a sentence's end."""
    start = at
    for word in reversed(list(re.finditer(r"\S+", text[:at]))[-7:]):
        token = word[0]
        if token in PARTICLES or token in ("|", "/", "&", "and"):
            continue
        closes = token[-1] in ".,;:!?)”\"" and len(token) > 2 and token not in ("Jr.", "Sr.", "St.", "Sgt.", "Lt.")
        if closes or not (token[0].isupper() or token[0] == "@"):
            break
        start = word.start()
    return start
