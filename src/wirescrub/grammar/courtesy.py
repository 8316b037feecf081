"""The grammar of photo credits without agency or label: by whose courtesy, under which licence, for which paper, ©."""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.grammar.names import is_person, is_title_case, may_end_in_agency

_START = r"(?:^|(?<=[.”\"!?] ))"
_COURTESY = re.compile(rf"{_START}[Cc]ourtesy (?:of )?(?P<who>[A-Z][\w.’'& -]{{2,60}})$")
# "Ana Example, Author provided", as on The Conversation
_LICENSED = re.compile(
    rf"{_START}(?:[A-Z][^.!?,]{{2,60}}, )?(?:Author provided(?: \(no reuse\))?|CC BY(?:-\w\w){{0,3}})$"
)
_LICENSES = ("provided", "reuse)", "CC BY", "-SA", "-ND", "-NC")
# Nobody photographs for these: "Bo Sample for Congress"
_FOR = re.compile(
    r"(?<=[.”\"!?] )(?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3})"
    r" for (?!Congress|Senate|President|Mayor|Governor)(?P<paper>[A-Z][\w ’']{2,30})$"
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
    if "ourtesy " in tail and (found := _COURTESY.search(tail)) and is_title_case(found["who"]):
        return found.start()
    if tail.endswith(_LICENSES) and (found := _LICENSED.search(tail)):
        return found.start()
    if " for " in tail and (found := _FOR.search(tail)) and is_person(found["name"]) and is_title_case(found["paper"]):
        return found.start()
    return None


def _copyright(tail: str) -> int | None:
    """Return where "© dpa | Jo Park" starts; alone on its line it has an agency, or two names."""
    found = _COPYRIGHT.search(tail)
    if not found or _NOTICE.search(found["who"]):
        return None
    alone = found.start() == 0 and not any(sign in found["who"] for sign in "/|")
    return None if alone and not may_end_in_agency(tail) else found.start()
