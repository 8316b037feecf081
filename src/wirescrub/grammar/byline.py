"""The grammar of bylines: the names in them, and the outlets, jobs and handles around the names."""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.grammar.names import JOBS, OUTLETS, is_person, is_title_case
from wirescrub.grammar.places import known

_BY = re.compile(
    r"(?:(?:Analysis|Commentary|Opinion|Posted|Written|Reported|Edited|Story|Article|Text|Review|Words|Report|News|Feature|Column"
    r"|(?:Eine? )?(?:Analyse|Bericht|Gastbeitrag|Interview|Kommentar)) )?"
    r"(?:(?:[Bb]y|BY|Von|Par|Por)(?: ?[.:] ?|\s+)(?=\S)|(?:von|par|por|di) (?=[A-ZÀ-Ü])"
    r"|by(?=[A-Z]{2}|[A-Z][a-z]|: ?[A-Z]):? ?)"
    r"|As [Tt]old [Tt]o (?=[A-Z])"
    r"|[A-Z][\w &’'-]{2,40} / By (?=[A-Z])"  # the programme or station, as on ABC in Australia
    r"|(?:Author|Authors|Written by|Edited by|Source|Editor|Reporter)s?: ?"
)
_EDITED = re.compile(r"(?:[Ee]dited|[Ww]ritten|[Rr]eported) by [A-Z]")
_HANDLE = re.compile(r"\s*(?:@+\w+|\S+@\S+\.\w+|\[email protected\]|\(@\w+\)|https?://\S+)\s*")
_SPLIT = re.compile(r",? (?:and|und|et|y|with|&) |\s*[,;/|·•]\s*|\s+[-–—]\s+")
_BETWEEN = re.compile(r",? and |, | & ")
# Where an outlet or a job may be glued to a name: "Ana ExampleBBC News".
_GLUE = re.compile(r"(?<=[a-zéèüöäñç])(?=[A-Z][A-Za-z])")
_MIXED = re.compile(r" (?:De|Di|Du|La|Le|Mac|Mc|Van)$")
_PLACE = re.compile(r" (?:in|reporting from|for|For|FOR|of) (?:the )?(?=[A-Z]).*$")
_ASIDE = re.compile(r" ?\([^()@]{2,40}\)")
# "Posted by Ana Example at 2:41 pm on June 9", "By Ana Example, a senior reporter covering ice."
_WHEN = re.compile(r" (?:at|on) (?:\d|[A-Z][a-z]+ \d).*$| via\b.*$")
_DESCRIBED = re.compile(
    r"By (?P<name>[A-Z][^,]{4,40}), an? (?:[\w-]+ ){0,5}?"
    r"(?:reporter|editor|writer|correspondent|journalist|columnist|fellow|producer|critic|contributor)\b"
)
_JOB_BEFORE = re.compile(
    r"(?:the )?(?:[\w&.’' ]{0,40} )??(?:[Rr]eporter|[Ee]ditor|[Cc]orrespondent|[Ww]riter|[Cc]olumnist) (?=[A-Z])"
    r"|(?:the )?(?:BBC|CNN|NPR|NBC|AP|Reuters|AFP|ABC|CBS)[’']s? "
)
_DESK = re.compile(
    r"(?:(?:The )?Associated Press|Reuters(?: Staff)?|Agence France-Presse|AFP|AP|ANI|IANS|PTI|TNN|Xinhua|Agencies"
    r"|Bloomberg(?: News)?|Press Association|(?:The )?Canadian Press|(?:The )?Editorial Board"
    r"|Staff(?: Report(?:er|s)?| Writer)?|dpa|epd|KNA|SID|(?:FRANCE|FOX|ABC|NBC|CBS|Sky|RTL|Channel) ?\d{1,2}"
    r"|The Editors|Online Editors|Our (?:\w+ )?Correspondent"
    r"|[A-Z][\w. ]{0,30} (?:Reporter|Correspondent|Staff|(?:News)?desk|Newsroom|News Service|Media Wire|Bureau))$",
    re.IGNORECASE,
)
"""Who signs where no person does."""

_JOB = re.compile(r"(?:\w+ ){0,2}(?:writer|editor|reporter|correspondent|columnist|critic|producer)")
_PAPERS = frozenset("Daily Evening Morning National Sunday The Weekly".split())
_SITE = re.compile(r"[\w-]{3,30}\.(?:com|org|net|ie|co\.\w\w|com\.\w\w)", re.IGNORECASE)
_SCHOOL = re.compile(r"(?:The )?University of [A-Z][\w ]+|(?:[A-Z][\w’']+ ){1,3}(?:University|College|Institute)")
# What a job line may hold in lower case.
_OF_A_JOB = re.compile(
    rf"{JOBS.pattern}|\b(?:and|at|business|chief|digital|for|foreign|former|guest|health|in|national|news|of|on|opinion"
    r"|political|politics|science|senior|sports|technology|the|to|washington|white house)\b|[&,]",
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
    people: list[str] = []
    desks: list[str] = []
    for part in _parts(text):
        if person := _person(part):
            people.append(person)
        elif _DESK.match(part):
            desks.append(part)
    return people or desks[:1]


def is_byline(text: str) -> bool:
    """Tell whether a line that opens with "By" is nothing but names, outlets, jobs and places.

    >>> is_byline("By Ana Example and Bo Sample"), is_byline("By Sunday evening police had reopened the road.")
    (True, False)
    """
    opening = _BY.match(text) if len(text) <= 160 else None
    if not opening or (text.startswith("Source") and "/" in text):  # of a picture
        return False
    if described := _DESCRIBED.match(text):
        return is_person(described["name"])
    rest = text[opening.end() :]
    if (text[0] == "b" and not rest[0].isupper()) or (len(rest) > 60 and rest.endswith((".", "?", "!"))):
        return False
    first, *others = _parts(text) or [""]
    if not (_person(first) or _DESK.match(first)):
        return False
    return all(_person(part) or is_title_case(part) or is_outlet(part) for part in others)


def is_author_with_glued_job(text: str) -> bool:
    """Tell whether an outlet and a job are glued to the author's name.

    >>> is_author_with_glued_job("Ana ExamplePlanet Staff Writer"), is_author_with_glued_job("Ana Example")
    (True, False)
    """
    glue = _GLUE.search(text) if len(text) <= 80 else None
    return bool(glue and JOBS.search(text, glue.start()) and _person(text))


def is_author_and_job(text: str) -> bool:
    """Tell whether a line is an author's name and, without a comma, a job in small letters.

    >>> is_author_and_job("Ana Example Health writer"), is_author_and_job("Quill Fires Harbour Editor")
    (True, False)
    """
    words = text.split()
    return 3 <= len(words) <= 6 and _JOB.fullmatch(words[-1]) is not None and _person(text) not in (None, text)


def is_outlet(text: str) -> bool:
    """Tell whether a short line names an outlet or a job.

    >>> is_outlet("USA TODAY"), is_outlet("Staff Writer"), is_outlet("Special for The Planet"), is_outlet("The end")
    (True, True, True, False)
    >>> is_outlet("BBC News, Ames")
    True
    """
    if not text or len(text) > 70 or text[-1] in '.?!:;”"' or len(text.split()) > 9:
        return False
    outlet, _, place = text.removeprefix("The ").partition(", ")
    if _DESK.match(text) or _SITE.fullmatch(text):
        return True
    if OUTLETS.fullmatch(outlet) and (not place or is_title_case(place)):
        return True
    return bool(JOBS.search(text)) and is_title_case(_OF_A_JOB.sub("", text).strip() or "X", 9)


def is_author_with_job(text: str) -> bool:
    """Tell whether a line is the name of an author, and her job or her university behind a comma.

    >>> is_author_with_job("Ana Example, Health reporter"), is_author_with_job("Ana Example, a pilot")
    (True, False)
    """
    name, comma, job = text.partition(", ")
    if not comma or "," in job or job.count(" ") > 4 or not (job[:1].isupper() or _JOB.fullmatch(job)):
        return False
    return is_person(name) and (_SCHOOL.fullmatch(job) is not None or (is_outlet(job) and bool(JOBS.search(job))))


def is_author(text: str) -> bool:
    """Tell whether a line is the bare names of authors.

    >>> is_author("Rodrigo Campos"), is_author("Ana Example and Bo Sample"), is_author("Rates rise again")
    (True, True, False)
    """
    if len(text) > 100 or text[-1] in '.?!:;”"’':
        return False
    return all(is_person(part) for part in _BETWEEN.split(text))


def without_handles(text: str) -> str:
    """Return a line without the addresses of its authors.

    >>> without_handles("Ana Example ana@planet.example @ana")
    'Ana Example'
    """
    return _HANDLE.sub(" ", text).strip(" /|·,")


def is_source(text: str, *, labelled: bool) -> bool:
    """Tell whether what stands in front of a timestamp on its line is an author or an agency.

    labelled: whether the timestamp begins with "Published" or the like; only then may it be glued on, or stand right
    behind the outlet.

    >>> is_source("Xinhua | ", labelled=True), is_source("Ana Example", labelled=True), is_source("On ", labelled=False)
    (True, True, False)
    """
    bare = text.rstrip(" |/·•-–—,:")
    if not bare or len(bare) > 120:
        return False
    if opening := _BY.match(bare):
        return is_byline(bare) or bool(_DESK.match(bare, opening.end()))
    if _EDITED.search(bare):
        return labelled
    first, *others = [part.strip() for part in re.split(r"[|/·•,]", bare) if part.strip()]
    told = labelled and (not text[-1].isspace() or is_outlet(bare) or any(map(is_outlet, others)))
    if text.rstrip()[-1] not in "|/·•" and not told:
        return False
    if not (is_author(first) or _DESK.match(first) or is_outlet(first)):
        return False
    return all(is_title_case(part) for part in others)


def _parts(text: str) -> list[str]:
    """Return what commas, bars and "and" divide in a byline, without "By" and handles."""
    rest = _HANDLE.sub(" | ", _WHEN.sub("", _ASIDE.sub("", _without_by(text))))
    parts = [_without_by(part.strip(" .|()")) for part in _SPLIT.split(rest.strip(" .|,-–—•·"))]
    return [part for part in parts if part]


def _without_by(text: str) -> str:
    opening = _BY.match(text)
    return text[opening.end() :] if opening else text


def _without_outlet(part: str) -> str:
    """Return a name without the outlet, or the job, behind it: "Ana Example Planet News", "Bo Sample Staff Writer"."""
    words = part.split()
    if len(words) in (4, 5) and OUTLETS.fullmatch(" ".join(words[-2:])) and is_person(" ".join(words[:-2])):
        return " ".join(words[:-2])
    if not JOBS.search(part) or any(OUTLETS.fullmatch(" ".join(words[:end])) for end in (2, 3)):
        return part
    for end in (2, 3):
        name, rest = " ".join(words[:end]), " ".join(words[end:])
        if is_person(name) and not (known(name) or JOBS.search(name) or words[0] in _PAPERS) and is_outlet(rest):
            return name
    return part


def _person(part: str) -> str | None:
    """Return the person's name in a part of a byline, without what is glued to it, or None."""
    for glue in _GLUE.finditer(part):
        name, rest = part[: glue.start()], part[glue.start() :]
        if is_person(name) and not _MIXED.search(name) and (JOBS.search(rest) or OUTLETS.match(rest)):
            return name
    if job := _JOB_BEFORE.match(part):
        part = part[job.end() :]
    part = _without_outlet(_PLACE.sub("", part))
    outlet = OUTLETS.search(part)
    if outlet and outlet[0].istitle() and part.endswith(" " + outlet[0]) and part.count(" ") == 1:
        outlet = None  # Ana Fox
    if JOBS.search(part) or (outlet and not part.startswith(outlet[0])) or OUTLETS.fullmatch(part):
        return None
    return part if is_person(part) else None
