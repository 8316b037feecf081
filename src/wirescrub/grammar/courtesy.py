"""The grammar of photo credits without agency or label: by whose courtesy, under which licence, for which paper, ©."""

from __future__ import annotations

from collections.abc import Callable

from wirescrub import patterns as re
from wirescrub.grammar.names import OUTLETS, is_person, is_title_case, may_end_in_agency
from wirescrub.grammar.places import known

_START = r"(?:^|(?<=[.”\"!?] ))"
_COURTESY = re.compile(rf"{_START}[Cc]ourtesy (?:of )?(?P<who>[A-Z][\w.’'&; -]{{2,60}})$")
# "Ana Example, Author provided", as on The Conversation
_LICENSED = re.compile(
    rf"{_START}(?:[A-Z][^.!?,]{{2,60}}, )?(?:Author provided(?: \(no reuse\))?|CC BY(?:-\w\w){{0,3}})$"
)
_LICENSES = ("provided", "reuse)", "CC BY", "-SA", "-ND", "-NC")
# Nobody photographs for these: "Bo Sample for Congress"
_FOR = re.compile(
    rf"{_START}(?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){{1,3}})"
    r" for (?!Congress|Senate|President|Mayor|Governor)(?P<paper>[A-Z][\w ’'.]{2,30})$"
)
# "… at the exchange on Sunday.—Planet Wire", as papers of Pakistan and India have it
_DASHED = re.compile(
    r"(?<=[a-z\d)][.])—(?P<who>[A-Z][\w.’'/ -]{2,40})$|(?<=[a-z\d)][.] )—(?P<caps>[A-Z][A-Z.’'/ -]{4,40})$"
)
# "… at home in Ames. Ana Example, The Planet", "… with her daughter. Example family", "ANA EXAMPLE ana@planet.com"
_SIGNED = re.compile(
    r"(?<=[a-z\d)][.] )(?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}), "
    r"(?:[Ss]pecial to (?:the )?)?(?P<paper>[A-Z][\w &’']{2,30})$"
)
_FAMILY = re.compile(r"(?<=[a-z\d)][.] )(?:The )?[A-Z][\w’'-]+ family$")
_ADDRESSED = re.compile(r"(?:^|(?<=[.!?”] ))[A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]+){1,3} (?:/ )?[\w.+-]+@[\w-]+\.[\w.]*\w$")
# "ANA EXAMPLE, THE DAILY PLANET", "Ana Example Getty Images", "Submitted / Harbour Police", "HBR data by YCharts"
_IN_SHORT = frozenset(
    "STUFF FAIRFAX NZME NZPA RNZ NEWSHUB HERALD GLOBE STAFF TRIBUNE TIMES POST GAZETTE PRESS STAR".split()
)
_IN_CAPITALS = re.compile(
    r"^(?P<name>[A-Z][A-Z.’'-]+ [A-Z][A-Z.’'-]+), (?:THE )?(?:[A-Z]+ ){0,2}"
    r"(?:TIMES|TRIBUNE|HERALD|POST|NEWS|STAR|GAZETTE|PRESS|CHRONICLE|GLOBE|COURIER|JOURNAL|WORLD-HERALD|POST-DISPATCH)$"
)
_UNSEPARATED = re.compile(r"^(?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,2}) Getty Images$")
_HANDED = re.compile(
    rf"(?:{_START}|(?<=[.!?] \| ))(?:Submitted|Provided|Contributed)(?: photo)?(?: ?/ ?[A-Z][\w ]{{2,40}})?$"
)
_CHART = re.compile(r"^[A-Z.]{1,6}(?: [\w ]{2,30})? data by [A-Z]\w+$")
_LIBRARY = re.compile(
    r"(?<= )(?:by|from|via) (?:www\.)?(?i:shutterstock|istock(?:photo)?|bigstock(?:photo)?|thinkstock)(?:\.com)?\.?$"
)
# "The pupils read. By Ana Example": the sentence before is long, or it is the title of another story.
_BY = re.compile(r"(?<=[^.!?]{60}[.!?] )By (?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3})$")
# "… along the road to Ngoulou Ana EXAMPLE AFP"
_SURNAME_IN_CAPITALS = re.compile(r"(?<=[a-z] )[A-Z][\w’'-]+ [A-ZÀ-Þ][A-ZÀ-Þ’'-]{2,} AFP$")
_POSTED = re.compile(
    r"^(?:[A-Z][\w.’'-]+ (?:(?:de|del|of|the) )*){1,8}via (?:Facebook|Instagram|Storyful|Twitter|YouTube)$"
)
_NAMED_PAPER = re.compile(
    r"^(?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,2}), The (?:[A-Z]\w+ ){1,3}"
    r"(?:Chronicle|Gazette|Globe|Herald|Journal|News|Post|Press|Star|Sun|Times|Tribune)$"
)
_STATION = re.compile(r"(?<=[a-z\d)]\. )[KW][A-Z]{2,3}-TV$")
_FOR_TIME = re.compile(r"(?<=[a-z] )(?P<name>[A-Z][\w’'-]+ [A-Z][\w’'-]+) for TIME$")
_DASHED_PAPER = re.compile(r"(?<=[a-z\d)]\. )— (?:AFP|AP|APP|Dawn|File|Online|PPI|Reuters|White Star)(?:/\w+)?$")
# A person and the paper: "Ana Example/Daily Planet", "Ana Example | Planet Media", glued to the caption or not.
_NAME = r"[^\W\d_a-z](?:(?:\.[^\W\d_a-z])*\.|[\w’'-]+)"
_PAPER = re.compile(
    rf"(?:^|(?<=[.!?…”\"’»)] )|(?<=[.!?] \| )|(?<=[a-z\d][.!?]))(?P<name>{_NAME}"
    rf"(?: (?:{_NAME}|al|bin|da|de|del|den|der|di|dos|el|la|van|von|y)){{1,4}}?)"
    r"(?P<sep> ?/ ?| ?\| ?| ?• ?)(?P<paper>[A-Z][\w.’'&, -]{2,40}[\w)])$"
)
# Science magazines: "J. PARK/SCIENCE", "J. PARK ET AL/CURRENT BIOLOGY 2023"
_INITIALS = re.compile(
    r"(?!U\.[KNS]\.)(?:[A-Z]\. ?){1,2}[^\W\d_a-z][^\W\d_a-z’'-]+(?: ET AL\.?| AND (?:[A-Z]\. ?){1,2}\w+)?"
    r"/[A-Z][A-Z.-]+(?: [A-Z.-]+){0,2}(?: \d{4})?$"
)
# "… mit der U-Bahn. © dpa | Jo Park"; a year, rights or a company make it the notice of the page.
_COPYRIGHT = re.compile(r"(?:^|(?<=[.!?…)”\"»“] ))© ?(?P<who>[^©]{2,90})$")
_NOTICE = re.compile(
    r"\d{4}|\b(?:rights|reserved|vorbehalten|Inc|LLC|Ltd|Limited|GmbH|Verlag|AG|Corp|Company|Group|S\.?A|Media)\b"
)


def _is_of_paper(found: re.Match[str]) -> bool:
    """Tell whether somebody photographs for a paper; alone it may be a byline: "Ana Example for NBC News"."""
    name, paper = found["name"], found["paper"]
    sure = found.start() > 0 or paper.isupper() or paper.startswith("The ")
    return sure and is_person(name) and is_title_case(paper)


_FORMS: tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str]], bool]], ...] = (
    ("ourtesy ", _COURTESY, lambda found: is_title_case(found["who"])),
    (" for ", _FOR, _is_of_paper),
    ("—", _DASHED, lambda found: is_title_case(found["who"] or found["caps"], 5)),
    (
        ",",
        _IN_CAPITALS,
        lambda found: is_person(found["name"]) and not known(found["name"]),
    ),
    ("Images", _UNSEPARATED, lambda found: is_person(found["name"])),
    ("ubmitted", _HANDED, bool),
    ("rovided", _HANDED, bool),
    ("data by", _CHART, bool),
    ("hutterstock", _LIBRARY, bool),
    ("tock", _LIBRARY, bool),
    (" AFP", _SURNAME_IN_CAPITALS, bool),
    (", The ", _NAMED_PAPER, lambda found: is_person(found["name"])),
    ("-TV", _STATION, bool),
    (" via ", _POSTED, bool),
    (" for TIME", _FOR_TIME, lambda found: is_person(found["name"])),
    (". — ", _DASHED_PAPER, bool),
    (" family", _FAMILY, bool),
    ("@", _ADDRESSED, bool),
    (", ", _SIGNED, lambda found: is_person(found["name"]) and OUTLETS.fullmatch(found["paper"]) is not None),
    (" By ", _BY, lambda found: is_person(found["name"])),
)
"""What the end of a line holds, how the credit looks then, and what else must be true."""


def credited_at(tail: str) -> int | None:
    """Return where in the end of a line such a credit starts, or None.

    >>> credited_at("A boat. Courtesy of Bo Sample"), credited_at("Ice. Ana Example, Author provided")
    (8, 5)
    >>> credited_at("A boat. Bo Sample for The Planet"), credited_at("A boat. Bo Sample for Congress")
    (8, None)
    """
    if "©" in tail:
        return _copyright(tail)
    if "/" in tail and _INITIALS.match(tail):
        return 0
    if tail.endswith(_LICENSES) and (found := _LICENSED.search(tail)):
        return found.start()
    for cue, form, is_one in _FORMS:
        if cue in tail and (found := form.search(tail)) and is_one(found):
            return found.start()
    return None


def _copyright(tail: str) -> int | None:
    """Return where "© dpa | Jo Park" starts; alone on its line it has an agency, or two names."""
    found = _COPYRIGHT.search(tail)
    if not found or _NOTICE.search(found["who"]):
        return None
    alone = found.start() == 0 and not any(sign in found["who"] for sign in "/|")
    return None if alone and not may_end_in_agency(tail) else found.start()


def paper_credit_at(tail: str) -> int | None:
    """Return where "Ana Example/Daily Planet" starts: a person and a paper, alone on the line or behind a stop.

    >>> paper_credit_at("Ice. Ana Example | Planet Media"), paper_credit_at("Ice | Planet")
    (5, None)
    """
    found = _PAPER.search(tail)
    if not found or not is_person(found["name"]):
        return None
    name, paper, sep = found["name"], found["paper"], found["sep"]
    if found.start() > 0:
        return found.start("name") if is_title_case(paper, 6) else None
    if known(name) or known(paper):  # "NEW YORK/LONDON", "Hong Kong / Society"
        return None
    if tail.isupper():  # "ANA EXAMPLE/STUFF", where "TALKING POINT/GOLD" is a headline
        return 0 if sep == "/" and paper in _IN_SHORT and name.count(" ") == 1 else None
    # "Ana Example | Daily Planet" is a headline, or a section, and its site.
    return 0 if is_title_case(paper, 6) and (sep in ("/", " / ", "|") or (sep == " • " and name.isupper())) else None
