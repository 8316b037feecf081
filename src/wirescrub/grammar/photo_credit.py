"""The grammar of photo credits: where, in a caption, the credit stands."""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.cues import gate, holds
from wirescrub.grammar.bracketed_credit import (
    AGENCY_FIRST,
    BRACKETS,
    FILE,
    LIBRARY,
    SPACED,
    WIRE_END,
    is_bracketed_credit,
    is_of_paper,
    is_shared,
    is_station,
)
from wirescrub.grammar.courtesy import credited_at, paper_credit_at
from wirescrub.grammar.names import AGENCY, PARTICLES, is_person, is_title_case, may_end_in_agency

TAIL = 160
"""A credit lies in the last so many characters of its line."""

# What may stand behind a credit: a toggle, a licence link, the notice to editors.
_TRAILER = re.compile(
    r"(?:[\s.]*(?:(?<=[)\]\w.] )(?:less|more)|(?<=\) )More|\(Composite\)"
    r"|\(opens in a new (?:window|tab)\)|(?<=[).] )[Vv]iew full size|Buy (?:this )?[Pp]hoto|, [\w.+-]+@[\w.-]+\w"
    r"|(?<=\)) @\w+"
    r"|(?:Acquire|Purchase) Licensing Rights(?:, opens new tab)?|Ad Policy|(?<= )-|(?<= )(?:hide|toggle) caption"
    r"|(?:ATTENTION EDITORS|THIS (?:IMAGE|PICTURE) (?:HAS BEEN|WAS)) .*))+$"
)
_TRAILER_ENDS = (
    *(
        "less",
        "more",
        ") More",
        "Rights",
        "tab",
        "window)",
        "tab)",
        "(Composite)",
        "-",
        "caption",
        "Policy",
        "full size",
    ),
    *("Buy Photo", "photo", ".com", ".org", ".net"),
)

# "Photo: Name", "Photo by Name", "…last week.Credit...Name/Paper"; the text before may be glued on.
_LABELLED = re.compile(
    r"(?:^|(?<=[\s.)”\"’'!?a-z]))(?P<label>"
    r"(?:(?:Top|Lead|Header|Cover|Main|Hero|Featured?|Stock) (?:image|photo|picture)"
    r"|Photo (?:illustration|credit)|Photo|Photograph|Photographer|Image source"
    r"|Image|Picture|Pic|Foto|Bild|Quelle|Illustration|Listing image|CREDIT(?=:)|(?:Chart|Graphic|Map|GIF)(?= by )"
    r"|(?:Credit)?Credit|Image [Cc]redit|Crédit photo|Crédits photo"
    r"|(?<=; )photo|All photo|Document(?=: )|(?:[A-Z]{2,5} )?PHOTO(?= BY|:| \|)|Copyright|Screenshot|Video)s?)"
    r"(?:\s?:\s?|\s?/\s?(?=[A-Z])| by:? | BY | courtesy of | [Vv]ia | from (?=[A-Z])|, (?=[A-Z])|\.\.\."
    r"|(?<=Copyright) (?=[A-Z][^/]{2,40}/))(?P<who>\S.{0,110})$"
)
_LABELS = tuple("hoto mage icture Pic Foto Quelle Bild llustration redit Crédit PHOTO opyright creenshot Video".split())
_LABELS += ("CREDIT:", "Document:", "Chart by", "Graphic by", "Map by", "GIF by")
"""One of these is in every label; looking for them takes less than trying the pattern."""
_WEAK_LABELS = frozenset(["Photos", "Images", "Pictures", "Video", "Videos"])
_SHOT = ("Graphic: ", "Illustration: ", "Image: ", "Photo: ", "Screenshot: ")
# "Photo: Ada Quill (Planet)", "Image: Quill et al., 2018", "Photo: Quill family", "Photo by the writer"
_ASIDE = re.compile(r" \([A-Z][\w .]{2,30}\)$| et al\b.*$|(?<=[a-z])/[a-z]{3,20}$| family$|^the (?:author|writer)$")
# "Best Picture: The Lamp" tells of a prize.
_BEST = re.compile(r"(?:Best|Top|Favou?rite)(?: [A-Z]\w+){0,2} ?")
_AGENCY_LAST = re.compile(
    rf"(?P<sep>-(?=USA TODAY)|/ ?(?:for |via )?| ?\| ?|,? via | ?• |, |(?<=[a-z])—)"
    rf"(?P<who>{AGENCY}(?: Photos?| Images| Archive)?(?:(?: ?[/|] ?| ?[-—] |,? via ){AGENCY})*{FILE})\.?$"
)
_SEPARATORS = ("-USA", "/", "|", "via ", "•", ", ", "—")
"""One of these stands before an agency that ends a credit."""
_BARS = ("/", "|", "•")
_LAST_WORDS = ("photo", "photos", "image", "images", "archive", "pool", "file", "files", "handout")
"""What else than the agency may end it."""
_STOPS = (". ", "” ", '" ', "? ", "! ", ") ")
_SOURCE = re.compile(
    r"(?:^|(?<=[.!?…”\"] ))Source: (?=[A-Z][\w.’'-]+ [A-Z][\w.’' -]{1,30} ?/ ?[A-Z][\w.]+(?: [A-Z]\w+)*$)|"
    rf"(?<=[.!?…”\"] )Source: (?=[^.:]{{0,80}}{AGENCY}$)"
    r"|(?<=[.!?…”\"’'] )Source: (?=[^\W\d_a-z][\w’'-]+ [^\W\d_a-z][\w’'/ -]{2,40}$)"
    r"|(?:^|(?<=[\w.!?…”\")] ))(?:Source|Data|Adapted from)s?:?"
    r" (?=[A-Z][^:]{2,100}; (?:Chart|Graphic|Map|Table): [A-Z])"
    r"|(?<=[\w.!?…”\")] )(?<!Image )(?<!Photo )Sources?: (?=[A-Z][^.:;]{3,80}$)"
)
_SOURCES = ("Source", "Data", "Adapted")
# Only behind the text of a video: "… has more. YouTube", "… in Moore. (May 27) AP"
_VIDEO_ENDS = ("Time", "YouTube", "CBS News", "NBC News")
_VIDEO = "|".join(_VIDEO_ENDS)
_ALONE = re.compile(
    rf"(?:(?<=[a-z\d][.?!”\"] )|(?<=\d\) ))(?:{AGENCY}|{_VIDEO})$"
    r"|(?<=[a-z\d][.”\"] )(?:[A-Z][\w.]* ){0,4}[Pp]hoto by [A-Z][\w. ]+$"
)


def credit_at(text: str) -> tuple[int, int] | None:
    """Return where in a line the photo credit at its end starts and stops, or None.

    >>> credit_at("The bridge at dusk. (AP Photo/Ana Example)")
    (21, 41)
    >>> credit_at("He would not say more, a minister told AFP.") is None
    True
    """
    if not _may_have_credit(text):
        return None
    end = len(text)
    if text.endswith(_TRAILER_ENDS) or ") @" in text[-40:] or "EDITORS" in text or "THIS IMAGE" in text:
        trailer = _TRAILER.search(text, max(0, end - 4 * TAIL))
        end = trailer.start() if trailer else end
    base = max(0, end - TAIL)
    tail = text[base:end]
    if tail.endswith(" )") and (spaced := SPACED.search(tail)):
        signed = is_person(spaced["who"]) or may_end_in_agency(spaced["who"])
        return (base + spaced.start("who"), base + spaced.end("who")) if signed else None
    if tail.rstrip(".").endswith((")", "]")):
        found = BRACKETS.search(tail)
        before = tail[: found.start()] if found else ""
        if found and (
            is_bracketed_credit(found["who"])
            or is_shared(found["who"], before)
            or is_of_paper(found["who"], before)
            or (tail[-1] != "." and is_station(found["who"], before))
        ):
            return base + found.start("who"), base + found.end("who")
        if found is None or not (found["who"].isupper() or holds(before, _SHOT)):
            return None  # else an agency says how it is called for short: "Example News Agency (ENA)"
    start = _open_credit(tail) if tail else None
    return None if start is None else (base + start, end)


def credit_of(text: str) -> str | None:
    """Return the credit of a caption, as written, or None.

    >>> credit_of("A tank rolls through the village. REUTERS/Ana Example")
    'REUTERS/Ana Example'
    >>> credit_of("Members vote on the plan (Photo: Ana Example, AP)")
    'Photo: Ana Example, AP'
    """
    found = credit_at(text)
    return text[found[0] : found[1]] if found else None


def _may_have_credit(text: str) -> bool:
    """Tell, cheaply, whether a line may end with a credit; a paragraph of the story hardly ever does."""
    last = text[-1]
    if last == ".":
        return (
            text[-2:-1] in (")", "]")
            or "/" in text[-70:]
            or "Photo: " in text[-60:]
            or "EDITORS" in text
            or "THIS IMAGE" in text
        )
    return last not in "?!:;”\"’'…,"


def _open_credit(tail: str) -> int | None:
    """Return where a credit without brackets starts in the end of a line."""
    start = _labelled(tail) if holds(tail, _LABELS) else None
    if start is None and holds(tail, _SOURCES) and (source := _SOURCE.search(tail)):
        start = source.start()
    if start is None and "/" in tail and (first := AGENCY_FIRST.search(tail)):
        start = first.start() if "/" in first[0] and is_title_case(first["who"]) else None
    if start is None:
        start = credited_at(tail)
    if start is None and _may_end_a_credit(tail) and holds(tail, _SEPARATORS):
        start = _agency_last(tail)
    if start is None and holds(tail, _BARS):
        start = paper_credit_at(tail)
    if start is None and _may_be_alone(tail) and (alone := _ALONE.search(tail)):
        start = alone.start()
    return 0 if start is None and "@" not in tail and LIBRARY.match(tail) else start


@gate
def _may_end_a_credit(tail: str) -> bool:
    """Tell, quickly, whether the last word may be an agency's, or of what stands behind one."""
    end = tail.removesuffix(".")
    return may_end_in_agency(end) or end[-8:].casefold().endswith(_LAST_WORDS)


@gate
def _may_be_alone(tail: str) -> bool:
    return holds(tail, _STOPS) and (may_end_in_agency(tail) or tail.endswith(_VIDEO_ENDS) or "hoto by " in tail)


def _labelled(tail: str) -> int | None:
    """Return where "Photo: Ana Example" and its like start."""
    start = 0
    while found := _LABELLED.search(tail, start):  # "Image: The tower. Pic: PA" has one label within the other
        start = found.start() + 1
        who = found["who"]
        closed = who[-1] == "." and "/" not in who and not WIRE_END.search(who[:-1])
        if closed or who[0].isdigit() or not is_title_case(_ASIDE.sub("", who)):
            continue
        if _BEST.fullmatch(tail[: found.start()]):
            continue
        # At the start of a line "Photos: The Royal Wedding" is a link to a gallery.
        if found.start() > 0 or found["label"] not in _WEAK_LABELS or WIRE_END.search(who) or " by " in found[0]:
            return found.start()
    return None


def _agency_last(tail: str) -> int | None:
    """Return where a credit starts that ends in an agency: "Ana Example/Reuters", "AFP via Getty Images"."""
    found = _AGENCY_LAST.search(tail)
    if not found:
        return None
    start = _name_start(tail, found.start())
    name, closed = tail[start : found.start()], _ends_sentence(tail[:start])
    if tail.isupper() and not is_person(name):
        return None  # a headline of the wires
    if found["sep"] == ", ":
        # Behind a quotation, "Ana Example, CNN" says whose words they are.
        return start if tail[:start].rstrip()[-1:] == "." and is_person(name) else None
    # "Rates rise again | Reuters" is a headline and its site; a credit has more than that.
    if "|" not in found["sep"] or "|" in found["who"] or closed or found["who"].startswith(("AP Photo", "Getty")):
        return start
    return None


def _ends_sentence(text: str) -> bool:
    return text.rstrip().endswith((".", "!", "?", "”", '"', "’", "…"))


def _name_start(text: str, at: int) -> int:
    """Return where the names that end at a place begin: back over words with capitals, not over a sentence's end."""
    start = at
    for word in reversed(list(re.finditer(r"\S+", text[:at]))[-7:]):
        token = word[0]
        if token in PARTICLES or token in ("|", "/", "&", "and"):
            continue
        closes = token[-1] in '.,;:!?)”"' and len(token) > 2 and token not in ("Jr.", "Sr.", "St.", "Sgt.", "Lt.")
        if closes or not (token[0].isupper() or token[0] == "@"):
            break
        start = word.start()
    return start
