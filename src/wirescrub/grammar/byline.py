"""The grammar of bylines: the names in it, and what stands around them."""

from __future__ import annotations

import re

from wirescrub.grammar.names import JOBS, OUTLETS, is_person, is_title_case

_BY = re.compile(
    r"(?:(?:Analysis|Commentary|Opinion|Posted|Written|Reported|Edited|Story|Article|Text|Review|Words|Report) )?"
    r"(?:[Bb]y|BY|Von|Par|Por)(?: ?[.:] ?|\s+)(?=\S)|(?:Author|Authors|Written by|Edited by|Source|Editor|Reporter)s?: ?"
)
_HANDLE = re.compile(r"\s*(?:@\w+|\S+@\S+\.\w+|\[email protected\]|\(@\w+\)|https?://\S+)\s*")
# A name and what is glued to it: "Georgina RannardBBC News", "James ClaytonNorth America technology reporter".
_GLUE = re.compile(r"(?<=[a-zéèüöäñç])(?=[A-Z][A-Za-z])")
_MIXED = re.compile(r"(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O’|O')$")
_SPLIT = re.compile(r",? (?:and|und|et|y|with|&) |\s*[,;/|·•]\s*|\s+[-–—]\s+|\s*\n\s*")
_PLACE = re.compile(r" (?:in|in|reporting from|for) (?=[A-Z]).*$")
_PREFIX_JOB = re.compile(
    r"^(?:the )?(?:[A-Z][\w&.]*(?:[’']s?)? )*?(?:[Ss]taff |[\w ]{0,30}?)(?:[Rr]eporter|[Ee]ditor|[Cc]orrespondent|[Ww]riter|[Cc]olumnist) (?=[A-Z])"
    r"|^(?:the )?(?:BBC|CNN|NPR|NBC|AP|Reuters|AFP|ABC|CBS)[’']s? "
)
_DESK = re.compile(
    r"(?:(?:The )?Associated Press|Reuters|Reuters Staff|Agence France-Presse|AFP|AP|Xinhua|[A-Z][\w ]{0,30} (?:Reporter|Staff|Desk|Newsroom)"
    r"|Staff(?: Report(?:er|s)?| Writer)?|Press Association|PTI|IANS|ANI|TNN|(?:The )?Canadian Press|Bloomberg(?: News)?|Editorial Board|Agencies)$",
    re.IGNORECASE,
)


def names(text: str) -> list[str]:
    """Return the names in a byline, as written, without "By", outlet and job.

    >>> names("By Ana Example, Bo Sample and Cy Tester")
    ['Ana Example', 'Bo Sample', 'Cy Tester']
    >>> names("By Ana ExampleBBC News"), names("By Ana Example, Daily Planet Staff Writer")
    (['Ana Example'], ['Ana Example'])
    >>> names("By Associated Press")
    ['Associated Press']
    """
    text = _HANDLE.sub(" | ", text.strip())
    opening = _BY.match(text)
    if opening:
        text = text[opening.end() :]
    text = text.strip(" .|,-–—•·")
    people: list[str] = []
    desks: list[str] = []
    for part in _SPLIT.split(text):
        part = part.strip(" .()")
        if not part:
            continue
        person = _person(part)
        if person:
            people.append(person)
        elif _DESK.match(part):
            desks.append(part)
    return people or desks[:1]


def _person(part: str) -> str | None:
    """Return the person's name in a part of a byline, or None."""
    for glue in _GLUE.finditer(part):
        name, rest = part[: glue.start()], part[glue.start() :]
        if not _MIXED.search(name) and is_person(name) and (JOBS.search(rest) or OUTLETS.match(rest)):
            return name
    part = _PREFIX_JOB.sub("", part)
    part = _PLACE.sub("", part)
    if part.isupper() and len(part) <= 4:
        return None
    if JOBS.search(part) or (
        OUTLETS.search(part) and len(part.split()) < 5 and OUTLETS.search(part)[0] != part.split()[0]
    ):  # type: ignore[index]
        return None
    return part if is_person(part) and not OUTLETS.fullmatch(part) else None


def is_byline(text: str) -> bool:
    """Tell whether a line that opens with "By" is nothing but names, outlets, jobs and places.

    >>> is_byline("By Ana Example and Bo Sample"), is_byline("By Sunday evening police had reopened the road.")
    (True, False)
    """
    if len(text) > 160:
        return False
    opening = _BY.match(text)
    if not opening:
        return False
    rest = _HANDLE.sub(" | ", text[opening.end() :]).strip(" |,-–—•·")
    if text[0] == "b" and not rest[:1].isupper():
        return False
    if rest.endswith((".", "?", "!")) and not rest.endswith(("Jr.", "Sr.", "M.D.", "Ph.D.", "[email protected]")):
        rest = rest[:-1]
        if " " not in rest or len(rest) > 60:
            return False
    parts = [part for part in (part.strip(" .()") for part in _SPLIT.split(rest)) if part]
    if not parts or not (_person(parts[0]) or _DESK.match(parts[0])):
        return False
    return all(_person(part) or is_title_case(part) or is_outlet(part) for part in parts[1:])


def is_outlet(text: str) -> bool:
    """Tell whether a short line names an outlet or a job: "USA TODAY", "Staff Writer", "Special for The Planet"."""
    if len(text) > 70 or text[-1] in '.?!:;”"' or len(text.split()) > 9:
        return False
    if _DESK.match(text):
        return True
    if OUTLETS.fullmatch(text.removeprefix("The ")):
        return True
    return bool(JOBS.search(text)) and is_title_case(_LOWER_JOB.sub("", text).strip() or "X", 9)


_LOWER_JOB = re.compile(
    rf"{JOBS.pattern}|\b(?:and|at|chief|for|in|of|on|politics|political|senior|technology|business|health|science|national|"
    r"white house|washington|sports|former|news|digital|foreign|the|to|guest|opinion)\b|[&,]",
    re.IGNORECASE,
)


def is_author(text: str) -> bool:
    """Tell whether a line is the bare names of authors: "Rodrigo Campos", "Ana Example and Bo Sample"."""
    if len(text) > 100 or text[-1] in '.?!:;”"’':
        return False
    parts = [part.strip() for part in re.split(r",? and |, | & ", text)]
    return all(is_person(part) for part in parts)


def is_source(text: str, *, labelled: bool) -> bool:
    """Tell whether what stands in front of a timestamp on its line is an author or an agency."""
    bare = text.rstrip(" |/·•-–—,:")
    if not bare or len(bare) > 120:
        return False
    if _BY.match(bare):
        return is_byline(bare) or bool(_DESK.match(_BY.sub("", bare, count=1)))
    if _EDITED.search(bare):
        return labelled
    if text.rstrip()[-1:] not in ("|", "/", "·", "•") and not (labelled and not text[-1:].isspace()):
        return False
    first, *others = [part.strip() for part in re.split(r"[|/·•,]", bare) if part.strip()]
    if not (is_author(first) or _DESK.match(first) or is_outlet(first)):
        return False
    return all(is_title_case(part) for part in others)


_EDITED = re.compile(r"(?:[Ee]dited|[Ww]ritten|[Rr]eported) by [A-Z]")
