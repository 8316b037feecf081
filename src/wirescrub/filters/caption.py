"""Captions and photo credits.

A caption is known, in this order, by the credit at the end of its line, by a label at its start, by a credit in front
of it, or, without any credit, by strong words of a picture ("is seen", "in this file photo").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from wirescrub import patterns as re
from wirescrub.cues import holds
from wirescrub.document import Document, Mark, Role
from wirescrub.grammar.caption import leads_with_credit, shows, shows_scene, signature
from wirescrub.grammar.names import AGENCY, JOBS, is_person, is_title_case
from wirescrub.grammar.photo_credit import credit_at
from wirescrub.grammar.telling import REPORTS, has_speaker
from wirescrub.span import CREDIT

RULES = {
    "photo-credit": "the line ends with a photo credit",
    "photo-credit-line": "the line is a photo credit and nothing else",
    "caption-label": 'a label opens the line ("FILE PHOTO:", "Main image:", "In this photo")',
    "player-label": 'labels of the page around a caption ("Enlarge this image", "Media caption", "CLOSE")',
    "beside-credit": "what is to be seen (“The mayor waves …”) above or below a line that is a credit only",
    "above-credits": "a short sentence above a line that is a credit only, where there are several such pairs",
    "leading-credit": "a photo credit opens the line and the caption follows",
    "leading-agency": 'an agency in capitals opens several lines without a full stop ("GETTY The tower at night")',
    "signed-lines": "several short lines, or the first of all, end in a name that is behind a full stop",
    "picture-words": 'no credit, but words that only a caption has ("is seen", "in this file photo")',
}

PICTURES = 2
"""So many credits with a sentence above that is half as long as a paragraph show that these are captions."""

LONGEST_CHART = 300
"""A longer line with its source behind it is a table run together, not what stands under a chart."""
LONGEST = 900
"""Captions of the agencies run to some 700 characters; a longer line is a story on one line."""

# Labels that belong to the page, at the start of a line or inside it; what follows is the caption.
_PLAYER = re.compile(
    r"(?:(?:Media playback is (?:un|not )supported on (?:your|this) device\.? ?)?Media caption,?(?= [^a-z])"
    r"|Enlarge this image(?: toggle caption)?|(?:toggle|[Hh]ide) caption|Previous Next|Facebook Twitter Pinterest"
    r"|Related Video(?= [A-Z])|CLOSE(?= [A-Z“‘\"'])|Image caption,?(?= [^a-z])"
    r"|Image copyright(?= [^a-z]| [a-z]\w*[A-Z.])|Image source,(?= [^a-z])"
    r"|Open this photo in gallery:?|Share on Pinterest(?= [A-Z][^.]{20})|[Ii]mage zoom|Enlarge /"
    r"|Open Image Modal(?= [A-Z])|EMBED (?:<> ?|> ?)More (?:News )?Videos(?= [A-Z])"
    r"|Expand Image|Modal Trigger(?= [A-Z])|Camera icon(?= [A-Z])|Grid View(?= [A-Z(])"
    r"|Image \d+ of \d+|\d+ of \d+ \||\[\d+/\d+\])(?= |$|(?<=\])[A-Z])"
)
_NETWORKS = re.compile(r"(?: (?:LinkedIn|Reddit|WhatsApp|Email|Tumblr|Print|Copy Link|Flipboard|Telegram))+ ?")
_PLAYER_STARTS = (
    *"Media Modal Enlarge toggle hide Hide Facebook Related CLOSE Image Open Share image Expand Camera Grid".split(),
    *("EMBED", "["),
    *(f"{number} of " for number in range(1, 100)),
)
_BARE = frozenset(
    ["Image copyright", "Image caption", "Image source", "Image source,", "Image caption,", "Media caption"]
)
LONGEST_BARE = max(map(len, _BARE))
# A credit that stands there twice ("Ana Example/AP Ana Example/AP") shows where a caption ends.
_DOUBLED = re.compile(r" ?(.{4,80}?) \1(?= |$)")

_LABEL = re.compile(
    r"FILE (?:PHOTO|IMAGE|PICTURE)\b|FILE ?[-–—] |File (?:photo|image|picture)(?: of|:)|PHOTO: "
    r"|Photo: (?!\S+ \S+ \S+ \S+ \S+ \S+)|Photos? by [A-Z]|Photograph(?:er)?: |Main image: |Cover: "
    r"|Image: (?=[A-Z][^.]{10})|FREE TO WATCH: "
    r"|IMAGE: (?=[A-Z])|attribution: (?=[A-Z])"
    r"|(?:Supplied|SUPPLIED|VIDEO: [A-Z]{3,12}) (?=[A-Z][\w’']* [A-Za-z]\w* [a-z])"
    rf"|WATCH(?: ABOVE| BELOW)?: (?=.*\b{REPORTS})"
    r"|Image [Ss]ource:|Image [Cc]redits?: |(?:Photo )?[Cc]redits?: |Foto: |Bild: |Crédits? photos? ?: "
    r"|Courtesy (?:of )?(?P<who>[A-Z][\w.’'-]+ [A-Z][\w.’'-]+) (?P=who)\b|Document: (?=[A-Z][^“\"]{4,90}$)"
    r"|Illustration(?:: | by [A-Z])|Screen ?(?:shot|grab) (?:of|from) |Photo (?:at (?:top|left|right) )?via [A-Z]"
    r"|This photo, (?:taken|provided|released|captured|shot)|File: (?=[A-Z])"
    r"|In this (?:(?:\w+\.? ){1,2}\d{1,2}, \d{4},? )?(?:(?:file|undated|handout|provided|combination|combo) ?)?"
    r"(?:photo|image|picture|frame)\b(?! (?:there|he|she|it|we|you|they|I)\b)"
    r"|This (?:\w+\.? \d{1,2}, \d{4},? )(?:file )?(?:photo|image|picture|combination)\b"
)
_LABEL_STARTS = frozenset("FPMICBTSVWDa")

# Picture agencies that nobody writes about, and others that count only where several lines begin so.
_SURE = "ASSOCIATED PRESS|GETTY|SWNS|REX|ALAMY"
_SURE_AGENCY = re.compile(rf"(?:{_SURE})(?: • [A-Z]+)* [A-Z‘“]")
_AP = "ASSOCIATED PRESS "
_LIBRARY = re.compile(
    r"(?:(?:[A-Z][\w.]+ ){1,4}[Vv]ia )?Getty Images "
    r"(?!(?:After|And|As|But|For|He|If|In|It|On|She|That|The[ny]?|This|We|When|While|Yet|You) )"
    r"(?=[A-Z‘“][\w’]+,? [a-z])"
)
_AGENCY_FIRST = re.compile(rf"{AGENCY} ")
_ANY_AGENCY = re.compile(rf"(?:{_SURE}|REUTERS|PA|AFP|EPA|BBC|ITV|SKY|AP)(?: • [A-Z]+)* [A-Z‘“][a-z]")

_NAMED = re.compile(r"(?<=[a-z\d][.]) \((?P<name>[A-Z][\w.’'-]+ [A-Z][\w.’' -]+)\)$")
# "… on Tuesday. Ana Example aexample@planet.example", as papers of one house sign their pictures
_MAILED = re.compile(r"(?<=[a-z\d][.?!”\"] )(?:[A-Z][\w.'’-]+ ){2,3}[\w.-]+@[\w.-]+\w$")
# "Ada Quill points to the blue tarp over her boat.": one sentence, and what somebody does now
_DOES = re.compile(r"(?:[A-Z][\w.'’-]+ ){2,3}(?!is|was|has|says)[a-z]+s [^.]+\.")
_SOURCE = re.compile(r"Source: [A-Z\d][^:;,]{2,40}[^.:;,]")
_HINTS = ("photo", "pictured", "icture for", "seen ", "shown ", "looks on", "grab", ", 20", ", 19")
_SIDES = ("(left", "(right", "(L)", "(C)")


def caption(document: Document) -> Iterator[Mark]:
    """Mark captions and photo credits."""
    spans = document.spans
    first = next((i for i, span in enumerate(spans) if span.text), 0)
    bare = [i for i, span in enumerate(spans) if len(span.text) <= LONGEST_BARE and span.text in _BARE]
    labelled = {j for i in bare for j, _ in islice(document.outward(i, 1), 1)}
    agencies: list[tuple[int, bool]] = []
    credits: list[int] = []
    signed: dict[str, list[int]] = defaultdict(list)
    yield from (Mark(i, Role.BOILERPLATE, "player-label") for i in bare if spans[i].open)
    yield from (Mark(i, Role.CAPTION, "player-label") for i in labelled if spans[i].open and len(spans[i].text) < 300)
    done = labelled.union(bare)
    begins, last = document.story
    for i, span in document.suspects():
        text = span.text
        if i in done:
            continue
        if text.startswith(_PLAYER_STARTS) and _PLAYER.match(text):
            yield from _labelled(i, text)
        elif len(text) > LONGEST:
            continue
        elif (rule := _rule(text, opens=i == first)) is not None:
            yield Mark(i, Role.CAPTION, rule)
            if rule == "photo-credit-line":
                credits.append(i)
        elif i < last and "@" in text[-40:] and _is_mailed(text):
            yield Mark(i, Role.CAPTION, "photo-credit")
        elif begins < i < last and text[:7] == "Source:" and _is_source(text):
            yield Mark(i, Role.CAPTION, "photo-credit-line")
        elif len(text) < 160 and text[1:2].isupper() and text[-1] not in ".”" and _ANY_AGENCY.match(text):
            if not JOBS.search(text):
                agencies.append((i, bool(_SURE_AGENCY.match(text))))
        elif not span.finished and len(text) < 400 and (name := signature(text)):
            if i == first and document.text.count(name.rpartition(" ")[2]) == 1 and not _is_letter(text):
                yield Mark(i, Role.CAPTION, "signed-lines")  # nobody whom the story tells of
            signed[name].append(i)
    yield from (Mark(i, Role.CAPTION, "signed-lines") for lines in signed.values() if len(lines) > 1 for i in lines)
    if len(agencies) > 1 or any(sure for _, sure in agencies):
        yield from (Mark(i, Role.CAPTION, "leading-agency") for i, _ in agencies)
    beside = set(_beside(document, credits))
    yield from (Mark(i, Role.CAPTION, "beside-credit") for i in sorted(beside))
    yield from (Mark(i, Role.CAPTION, "above-credits") for i in _above(document, credits) if i not in beside)


def _is_letter(text: str) -> bool:
    """Say whether somebody writes to the editor, and signs it."""
    return text.startswith(("Sir", "Dear ", "To the ")) or bool(re.search(r"\b(?:I|my|your)\b", text))


def _is_mailed(text: str) -> bool:
    """Say whether the photographer's name and address stand behind what a picture shows; a brief is signed so, too."""
    found = _MAILED.search(text)
    shown = text[: found.start()].rstrip() if found else ""
    return bool(shown) and len(shown) < 300 and bool(shows_scene(shown) or shows(shown) or _DOES.fullmatch(shown))


def _beside(document: Document, credits: list[int]) -> Iterator[int]:
    """Yield the lines above or below a credit that tell what is to be seen; there a crosshead may stand as well."""
    for i in credits:
        for step in (-1, 1):
            for j, span in islice(document.outward(i, step), 1):
                if span.open and shows_scene(span.text):
                    yield j


def _above(document: Document, credits: list[int]) -> list[int]:
    """Return the sentences right above lines that are credits only, where nearly all of these have such a short one."""
    above = [next(document.outward(i, -1), None) for i in credits]
    found = [(i, len(span.text)) for i, span in filter(None, above) if span.open and span.finished]
    paragraphs = sorted([len(span.text) for _, span in document.open() if span.prose])
    if len(found) < PICTURES or not paragraphs:
        return []
    half = paragraphs[len(paragraphs) // 2] / 2
    short = [i for i, length in found if length < half and not _AGENCY_FIRST.match(document.spans[i].text)]
    return short if len(short) >= PICTURES and len(short) * 3 >= len(credits) * 2 else []


def _rule(text: str, *, opens: bool) -> str | None:
    """Return the rule by which a line is a caption, or None."""
    found = credit_at(text)
    named = _NAMED.search(text) if found is None and text[-1] == ")" else None
    if named and is_person(named["name"]) and (opens or shows_scene(text[: named.start()])):
        return "photo-credit"
    if found is not None and len(text) > LONGEST_CHART and text.startswith("Source", found[0]):
        return None  # a table run together, which the story has for evidence
    if found is not None:
        return "photo-credit" if found[0] > 1 else "photo-credit-line"
    if text[0] in _LABEL_STARTS and _LABEL.match(text) and not has_speaker(text[:80]):
        return "caption-label"
    if len(text) < 300 and "Getty Images " in text[:CREDIT] and _LIBRARY.match(text):
        return "leading-credit"
    if text.startswith(_AP) and not opens and shows_scene(text[len(_AP) :]):
        return "leading-credit"
    # The first line may be credit, headline and deck in one.
    if "/" in text[:60] and not opens and len(text) < 700 and leads_with_credit(text):
        return "leading-credit"
    if len(text) < 350 and (holds(text, _HINTS) or ("(" in text and holds(text, _SIDES))) and shows(text):
        return "picture-words"
    return None


def _is_source(text: str) -> bool:
    """Say whether a line is the source of a picture or a chart and nothing else: "Source: Street View"."""
    return _SOURCE.fullmatch(text) is not None and is_title_case(text)


def _labelled(i: int, text: str) -> Iterator[Mark]:
    """Cut a line into the page's labels and the caption between them."""
    at = 0
    for label in _PLAYER.finditer(text):
        if text[at : label.start()].strip():
            yield Mark(i, Role.CAPTION, "player-label", at, label.start())
        yield Mark(i, Role.BOILERPLATE, "player-label", label.start(), label.end())
        at = label.end()
    rest = text[at:]
    if not rest.strip():
        return
    if text[:at].endswith("Pinterest") and _NETWORKS.fullmatch(rest):
        yield Mark(i, Role.BOILERPLATE, "player-label", at)
        return
    if len(rest) <= LONGEST:
        yield Mark(i, Role.CAPTION, "player-label", at)
    elif (doubled := _DOUBLED.match(rest)) and is_title_case(doubled[1]):
        # The story is glued on.
        yield Mark(i, Role.CAPTION, "player-label", at, at + doubled.end())
